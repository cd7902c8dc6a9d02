"""One thing, and the forms about it: opened, left half done, saved, corrected; what goes wrong is said in words."""

import pytest
from PySide6.QtCore import Qt

from fieldkit.database import Database
from fieldkit.drafts import new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.store import Store
from tests import factory
from tests.fieldkit.due.visits import thing
from tests.ui.desktop.office.action.worlds import (
    HELPERS,
    NEIGHBOURS,
    PLANNED,
    creating,
    end,
    open_thing,
    store_of,
)
from tests.ui.desktop.office.masters import Master, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.filling import REVIEW
from ui.desktop.office.action.form_page import OfficeFormPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.office.action.todo_page import TodoPage
from ui.desktop.window import Window

ENTER = Qt.Key.Key_Return


def a1(office: Window) -> ThingPage:
    """The page of the first neighbour."""
    open_thing(office, NEIGHBOURS, "A-1")
    return page(office, ThingPage)


def begin(office: Window, shown: ThingPage | ThingsPage, name: str) -> OfficeFormPage:
    """Press the button of a form."""
    named(shown, name).click()
    settle(office)
    return page(office, OfficeFormPage)


def type_in(form: OfficeFormPage, **answers: str) -> None:
    """Answer, and go to the review."""
    for path, value in answers.items():
        form.filling.answer(value, path)
    form.filling.here = REVIEW
    form.show_step()


def test_what_is_odd_about_what_was_entered_is_said(office: Window) -> None:
    """A code that is there already, typed another way: it is saved, and the page says so."""
    office.go(f"list/{NEIGHBOURS}")
    settle(office)
    form = begin(office, page(office, ThingsPage), "Añadir: Vecindario")
    type_in(form, code="a1", joined="2026-05-14")
    press(ENTER)
    settle(office)
    said = read(page(office, ThingPage))
    assert "«a1» y «A-1» parecen el mismo código" in said


def test_what_is_known_and_who_said_it(office: Window) -> None:
    """Properties and answers in the forms' words; sheets by their day, those that only name the thing as well."""
    shown = a1(office)
    said = read(shown)
    for words in ("Vecindario · En curso", "Clase", "De la calle", "Próxima llamada", "11 may 2026"):
        assert words in said
    rows = cells(shown.history)
    assert [row[:2] for row in rows] == [
        ["20 may", "Visita prevista"], ["15 may", "Visita prevista"], ["12 may", "Visita prevista"],
        ["1 may", "Vecindario"], ["–", "Otro paso"],
    ]  # fmt: skip
    assert rows[0][2] == "¿A quién? A-1 · ¿Quién va? B-2 · Día 20 may 2026 · Hora 10:30"
    shown.history.choose(3)
    assert "Código  A-1" in read(shown)


def test_a_form_about_it_has_it_chosen(office: Window, master: Master) -> None:
    """It begins after that question; saved, one is back at the thing, and what was said stands there."""
    form = begin(office, a1(office), "Otro paso")
    assert form.filling.here == "next"
    type_in(form, next="2026-05-18", what="Acompañar al taller")
    assert form.next.words.text() == "Guardar"
    press(ENTER)
    settle(office)
    assert "Acompañar al taller" in read(page(office, ThingPage))
    with Store.open(master.folder, master.key) as store:
        known = store.lists.get(NEIGHBOURS, thing(store, NEIGHBOURS, "A-1"))
        assert (known.properties["next"], known.properties["what"]) == ("2026-05-18", "Acompañar al taller")
        assert store.drafts.all() == []


def test_a_new_one_is_made_by_its_form(office: Window) -> None:
    """From the list; saved, one sees what was made."""
    office.go(f"list/{NEIGHBOURS}")
    settle(office)
    form = begin(office, page(office, ThingsPage), "Añadir: Vecindario")
    type_in(form, code="A-9", kind="town")
    press(ENTER)
    settle(office)
    assert page(office, ThingPage).heading.text() == "A-9"


def test_what_is_half_done_survives_the_lock(office: Window, master: Master) -> None:
    """Each answer is kept at once; it waits at the thing and on the start page, to go on with or to discard."""
    form = begin(office, a1(office), "Otro paso")
    form._answered("next", "2026-05-18")
    office.lock()
    settle(office)
    office.unlocked(master.key.copy())
    settle(office)
    shown = page(office, ThingPage)  # where one was
    assert "A medias: Otro paso" in read(shown)
    named(shown, "Seguir con Otro paso").click()
    settle(office)
    resumed = page(office, OfficeFormPage)
    assert resumed.filling.interview.value("next") == "2026-05-18"
    resumed.leave()
    settle(office)
    office.go("todo")
    settle(office)
    start = page(office, TodoPage)
    named(start, "Descartarlo").click()
    named(start, "Sí, descartarlo").click()
    settle(office)
    assert "A medias" not in read(start)


def test_the_last_answer_before_the_window_closes_is_kept(office: Window, master: Master) -> None:
    """Whoever closes the window in the middle of a case finds it half done the next day."""
    form = begin(office, a1(office), "Otro paso")
    form.filling.answer("Acompañar al taller", "what")
    office.close()
    with Store.open(master.folder, master.key) as store:
        (draft,) = store.drafts.all()
        assert draft.answers["what"] == "Acompañar al taller"


def test_a_form_that_could_not_be_saved_is_still_there(office: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """A full disk: it is said, the answers are on screen, and the next try saves them."""
    form = begin(office, a1(office), "Otro paso")
    type_in(form, next="2026-05-18")
    with monkeypatch.context() as full:
        full.setattr(Database, "commit", _refuse)
        press(ENTER)
        settle(office)
    assert page(office, OfficeFormPage) is form
    assert form.isEnabled()
    assert "disco" in office.notice.said
    office.notice.close_up()
    form.go_on()
    settle(office)
    assert "18 may 2026" in read(page(office, ThingPage))


def _refuse(_self: object) -> None:
    raise WorldFailed(Code.DISK_FULL)


def test_a_sheet_is_corrected_in_place(office: Window, master: Master) -> None:
    """A volunteer leaves: the first sheet is opened at its review, and stays one sheet."""
    open_thing(office, HELPERS, "B-1")
    named(page(office, ThingPage), "Cambiar o cerrar…").click()
    settle(office)
    form = page(office, OfficeFormPage)
    assert form.filling.here == REVIEW
    type_in(form, left="2026-05-13")
    press(ENTER)
    settle(office)
    shown = page(office, ThingPage)
    assert "Ayudantes · Ya no ayuda" in read(shown)
    assert [row[1] for row in cells(shown.history) if row[1].startswith("Quien")] == [
        "Quien ayuda",
        "Quien ayuda (corregida después)",
    ]
    with Store.open(master.folder, master.key) as store:
        assert store.submissions.count(HELPERS) == 2


def test_a_helper_who_left_with_visits_planned(office: Window) -> None:
    """How many want somebody else is said, and which; no more are offered. Each leads to its visit."""
    end(office, HELPERS, "B-1", left="2026-05-13")
    open_thing(office, HELPERS, "B-1")
    shown = page(office, ThingPage)
    said = read(shown)
    assert "1 de lo previsto pide a otra persona: véalo abajo." in said
    assert "Ya terminó (Ya no ayuda). Formularios que ya no se proponen: Visita prevista." in said
    assert shown.forms == []
    assert cells(shown.ties) == [["▲ Visita · 15 may 2026 · A-1 · pide a otra persona", "15 may"]]
    shown.ties.entered.emit(0)
    settle(office)
    assert page(office, ThingPage).heading.text() == "15 may 2026 · A-1"


def test_somebody_who_died_is_told_of_with_care(office: Window) -> None:
    """In the plan's own sentence; nothing is proposed, and nothing of what was planned is called late."""
    end(office, NEIGHBOURS, "A-1", left="2026-05-13", why="died")
    shown = a1(office)
    said = read(shown)
    assert "Vecindario · Falleció" in said
    assert "Esta persona ha fallecido." in said
    assert "2 de lo previsto ya no se proponen." in said
    assert "Ya terminó" not in said
    assert shown.forms == []
    assert "▲" not in said
    open_thing(office, PLANNED, "2026-05-15 · A-1")
    assert "La persona para quien era ya no está" in read(page(office, ThingPage))


def test_what_lies_behind_says_so(office: Window) -> None:
    """An activity in the past is in no plan any more; what can still be noted of it is offered."""
    open_thing(office, PLANNED, "2026-05-12 · A-1")
    shown = page(office, ThingPage)
    assert "Su día ya pasó." in read(shown)
    assert [one.words.text() for one in shown.forms] == ["Visita hecha"]


def test_what_is_ended_twice_counts_once(office: Window) -> None:
    """Two people each enter that somebody left: both days are said, and where they differ how to settle it."""
    with store_of(office) as store:
        form, whom = store.form("gone"), thing(store, NEIGHBOURS, "A-1")
        for day in ("2026-05-12", "2026-05-13"):  # neither knows of the other's sheet
            store.submissions.save(form, new_id(), fill(form, {"whom": whom, "day": day}, factory.clock)[0])
    shown = a1(office)
    said = read(shown)
    assert "Más de una hoja dice que terminó (Ya no está): las del 12 may, 13 may." in said
    assert "Las hojas no coinciden en «Se fue el»: 12 may 2026 / 13 may 2026." in said
    assert "Corrija una de las hojas" in said


def test_a_thing_that_was_withdrawn_is_said(office: Window) -> None:
    """Whoever comes back to it reads that it is not there, and the way to the list stays."""
    with store_of(office) as store:
        id_ = thing(store, NEIGHBOURS, "A-1")
        store.submissions.withdraw(creating(store, NEIGHBOURS, "A-1"))
    office.go(f"thing/{NEIGHBOURS}/{id_}")
    settle(office)
    shown = page(office, ThingPage)
    assert "Puede que se haya retirado." in shown.notice.said
    shown.back.click()
    settle(office)
    page(office, ThingsPage)
