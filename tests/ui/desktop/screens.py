"""Every screen, and the steps that lead to it, for the promises that all of them keep."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt

from fieldkit.carried import Kind
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.shelf import action_forms
from tests import factory
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import begin, named, page, press, until
from ui.desktop.answers.marks import Marks
from ui.desktop.filling import REVIEW
from ui.desktop.first.forgotten import AnswerStep, NobodyStep, SheetRowsStep
from ui.desktop.first.recovering import Ways, Written
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.start_page import StartPage
from ui.desktop.station import StationWork
from ui.desktop.table.alone import PinPage, RestPage
from ui.desktop.table.form_page import CallPage, DonePage, NotePage
from ui.desktop.table.taking import TableTaking
from ui.desktop.tests_page import TestsPage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def _start(window: Window) -> None:
    window.lock()
    page(window, UnlockPage).elsewhere.emit()
    page(window, StartPage)


def _refused(window: Window) -> None:
    window.lock()
    page(window, UnlockPage).refuse(WorldFailed(Code.WRONG_PASSPHRASE))


def _forgotten(window: Window) -> None:
    window.lock()
    page(window, UnlockPage).forgot.click()
    settle(window)


def _compare(window: Window) -> None:
    page(window, SessionPage).compare.click()
    settle(window)


def _draft(window: Window) -> None:
    begin()
    press("4", Qt.Key.Key_Escape)
    page(window, SessionPage)


def _tests(window: Window) -> None:
    assert window.desk
    session = window.desk.session()
    assert session
    for _ in range(3):
        factory.record(window.desk.store, session.id)
    window.go("tests")


def _test(window: Window) -> None:
    _tests(window)
    page(window, TestsPage).look.click()


def _another_table(window: Window) -> None:
    page(window, SessionPage).moved.emit()


def _answered(_window: Window) -> None:
    begin()
    press("3")


def _up_to(window: Window, last: str) -> None:
    """A test, with the answers that `answer_all` gives by keyboard, up to a question or to the review."""
    press("n")
    interview = page(window, InterviewPage)
    filling = interview.filling
    while filling.here != REVIEW and not filling.here.endswith(last):
        choices = filling.interview.choices(filling.here)
        if choices:
            filling.answer(choices[2 if filling.here.startswith("q") else 0].value)
        filling.forward()
    interview.show_step()


def _long(window: Window) -> None:
    """The longest question of the ten."""
    _up_to(window, "q09")
    press("0")


def _thanks(window: Window) -> None:
    _up_to(window, REVIEW)
    press(Qt.Key.Key_Return)


def _paper(_window: Window) -> None:
    press("h", "342")


def _differences(_window: Window) -> None:
    press("h", "34252314445122", Qt.Key.Key_F2, "14252314415122")


def _note(window: Window) -> None:
    press("b")
    note = page(window, NotePage)
    note.filling.interview.answer("text", "Llamar al 612 345 678")
    note.keep()
    assert isinstance(window.work, StationWork)
    window.work.routes.note("note")
    press("La Estacada")


def _marked(window: Window) -> None:
    """What looks like a telephone is found a moment after all else is in its place."""
    _note(window)
    note = page(window, NotePage)
    until(lambda: any(marks.found for marks in note.findChildren(Marks)))


def _call(window: Window) -> None:
    press("c")
    named(page(window, CallPage), "Sí").click()


def _sealed(window: Window) -> None:
    assert window.desk
    store = window.desk.store
    person = next(one for one in action_forms() if one.name == "care_person")
    title = store.shelf.form(store.add_form(person).form_id).title
    window.home()
    named(page(window, SessionPage), title).click()


def _lists(window: Window) -> None:
    """A public list with something in it."""
    assert window.desk
    store = window.desk.store
    store.add_form(next(one for one in action_forms() if one.name == "association"))
    form = store.form("association")
    given = {"name": "Asociación Inventada", "kind": "other", "channel": "yes", "joined": "2026-01-01"}
    store.submissions.save(form, "5" * 32, fill(form, given, factory.clock)[0])
    window.go("lists")
    settle(window)


def _pin(_window: Window) -> None:
    press("n", "2", Qt.Key.Key_Return)


def _result(window: Window) -> None:
    _thanks(window)
    press("v")


def _drafts(window: Window) -> None:
    for _ in range(3):
        begin()
        press("4", Qt.Key.Key_Escape)
    page(window, SessionPage)


def _discard(window: Window) -> None:
    _draft(window)
    found = page(window, SessionPage).unfinished
    assert found
    found.ask()


def _called(window: Window) -> None:
    """A request is sealed: what that means."""
    press("c")
    call = page(window, CallPage)
    for name, value in {
        "consent": "yes", "name": "Inventada Uno", "phone": "612 345 670", "when": "any", "spoken": "es",
    }.items():  # fmt: skip
        call.filling.interview.answer(name, value)
    call.save()
    page(window, DonePage)


def _alone(window: Window) -> None:
    """The person holds the keyboard."""
    _pin(window)
    press("4711", Qt.Key.Key_Return)
    assert window.work
    assert window.work.handed_over


def _pin_back(window: Window) -> None:
    _alone(window)
    press(Qt.Key.Key_Escape)
    page(window, PinPage)


def _rest(window: Window) -> None:
    _alone(window)
    window._idled()
    page(window, RestPage)


def _answer(window: Window) -> None:
    """The office was asked, on the day that the passphrase was forgotten."""
    _forgotten(window)
    assert window._forgotten
    window._forgotten._asked(Written(Path("mesa.recovery"), "seis palabras que se dicen así"))
    page(window, AnswerStep)


def _rows(window: Window) -> None:
    _forgotten(window)
    assert window._forgotten
    window._forgotten._ask_rows()
    settle(window)
    page(window, SheetRowsStep)


def _nobody(window: Window) -> None:
    _forgotten(window)
    assert window._forgotten
    window._forgotten.begin()  # from here, before anything is found, so that what is found here counts
    window._forgotten._found(Ways(office=False, sheet=False, asked=False))
    page(window, NobodyStep)


def _offer(window: Window) -> None:
    assert window.work
    TableTaking(window.work).welcome(Path("nuevo.kit"), Kind.KIT)


def _withdraw(window: Window) -> None:
    window.go("tests")
    named(window, "Borrar un test con su código").click()


# Each starts at today's table.
SCREENS: Mapping[str, Callable[[Window], object]] = {
    "start": _start,
    "unlock": Window.lock,
    "unlock-refused": _refused,
    "forgotten": _forgotten,
    "answer": _answer,
    "sheet-rows": _rows,
    "nobody": _nobody,
    "compare": _compare,
    "table": lambda _: None,
    "draft": _draft,
    "drafts": _drafts,
    "discard": _discard,
    "another-table": _another_table,
    "before": lambda _: press("n"),
    "intro": lambda _: press("n", "1", Qt.Key.Key_Return),
    "question": lambda _: begin(),
    "answered": _answered,
    "long": _long,
    # A question with more answers than fit one above the other on a small screen.
    "about": lambda window: _up_to(window, "age_band"),
    "review": lambda window: _up_to(window, REVIEW),
    "thanks": _thanks,
    "result": _result,
    "paper": _paper,
    "differences": _differences,
    "note": _note,
    "marked": _marked,
    "call": _call,
    "sealed": _sealed,
    "called": _called,
    "lists": _lists,
    "pin": _pin,
    "alone": _alone,
    "pin-back": _pin_back,
    "rest": _rest,
    "withdraw": _withdraw,
    "help": lambda _: press(Qt.Key.Key_F1),
    "tests": _tests,
    "test": _test,
    "send": lambda window: window.go("send"),
    "offer": _offer,
    "failure": lambda window: window.fail(WorldFailed(Code.DISK_FULL)),
}


def _guided_table(window: Window) -> None:
    """Half the way: a test is done, so that the made-up sheets can be compared, and were."""
    assert window.desk
    session = window.desk.new_session({"place": "Plaza Inventada", "date": "2026-05-14", "team": "4"})
    factory.record(window.desk.store, session.id)
    window.home()
    guide = page(window, SessionPage).guide
    assert guide
    guide.compare.click()


# Each starts at a practice table, on somebody's first afternoon.
GUIDED: Mapping[str, Callable[[Window], object]] = {"guide": lambda _: None, "guided-table": _guided_table}
