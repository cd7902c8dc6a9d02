"""Ways to the screens of table and first start, for whoever takes pictures of them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.cli.simulated_actions import act_in_public
from ui.desktop.first.steps import SheetStep
from ui.desktop.interview_page import InterviewPage
from ui.desktop.page import Page
from ui.desktop.session_page import SessionPage
from ui.desktop.station import StationWork
from ui.desktop.tests_page import TestsPage
from ui.desktop.window import Window

Lead = Callable[[Window], object]
P = TypeVar("P", bound=Page)


def page_of(window: Window, kind: type[P]) -> P:
    """Return the page on screen, which must be of this kind."""
    if not isinstance(window.page, kind):
        raise TypeError(window.page)
    return window.page


def work_of(window: Window) -> StationWork:
    """Return what is done at the table."""
    if not isinstance(window.work, StationWork):
        raise TypeError(window.page)
    return window.work


def _form(window: Window, *, sealed: bool) -> str:
    desk = work_of(window).desk
    forms = [info.form for info in desk.forms()[1:]]
    return next(one for one in forms if desk.store.contacts.takes(desk.store.shelf.form(one)) is sealed)


def _press(window: Window, keys: str) -> None:
    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or window, key)
        QTest.qWait(1)


def _test(window: Window) -> InterviewPage:
    _press(window, "n1")
    page = page_of(window, InterviewPage)
    page.go_on()
    page.go_on()
    _press(window, "3")
    return page


def _thanks(window: Window) -> None:
    page = _test(window)
    while window.page is page:
        if page.answer:
            page.answer.press("2")
        page.go_on()


def _paper(window: Window) -> None:
    _press(window, "h34252314445122" + "22034114322" + "5211" + "342523")


def _note(window: Window) -> None:
    work_of(window).routes.note(_form(window, sealed=False))
    _press(window, "La Estacada")


def _alone(window: Window) -> None:
    _press(window, "n2")
    page_of(window, InterviewPage).go_on()


def _lists(window: Window) -> None:
    act_in_public(work_of(window).desk.store, work_of(window).desk.today)
    window.go("lists")


def _withdraw(window: Window) -> None:
    window.go("tests")
    page_of(window, TestsPage).withdraw.click()


def _result(window: Window) -> None:
    _thanks(window)
    _press(window, "v")


def _differences(window: Window) -> None:
    _press(window, "h34252314445122")
    _key(window, Qt.Key.Key_F2)
    _press(window, "14252314415122")


def _unfinished(window: Window) -> None:
    for _ in range(3):
        _test(window).leave()


def _discard(window: Window) -> None:
    _test(window).leave()
    found = page_of(window, SessionPage).unfinished
    if found:
        found.ask()


def _key(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


# At a table with a dozen tests: a screen for each page of the help.
TABLE: Mapping[str, Lead] = {
    "session": lambda _: None,
    "table": lambda window: work_of(window)._ask_table(),  # noqa: SLF001 - reached by a button that no picture presses
    "test": _test,
    "paper": _paper,
    "note": _note,
    "call": lambda window: work_of(window).routes.seal(_form(window, sealed=True)),
    "thanks": _thanks,
    "tests": lambda window: window.go("tests"),
    "withdraw": _withdraw,
    "send": lambda window: window.go("send"),
    "table-lists": _lists,
    "alone": _alone,
    "unlock": Window.lock,
}
# More of the table, for whoever wants to see all of it.
MORE: Mapping[str, Lead] = {
    "result": _result,
    "differences": _differences,
    "unfinished": _unfinished,
    "discard": _discard,
    "compare": lambda window: page_of(window, SessionPage).compare.click(),
    "help": Window.help,
}
# Where no store is open.
FIRST: Mapping[str, Lead] = {
    "language": lambda window: window.first.ask_language(),
    "purpose": lambda window: window.first.ask_purpose(),
    "name": lambda window: window.first._ask_name("table"),  # noqa: SLF001 - as above
    "secret": lambda window: window.first._ask_secret("table", "Mesa 4", Path("Mesa 4")),  # noqa: SLF001 - as above
    "sheet": lambda window: window.show_page(SheetStep(window.language), window.home),
    "practice": lambda window: window.first._ask_practice(),  # noqa: SLF001 - as above
    "restore": lambda window: window.first._ask_backup(),  # noqa: SLF001 - as above
}
