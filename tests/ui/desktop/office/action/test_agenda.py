"""The coach's start page, the board and the week."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldkit.due import Due
from fieldkit.lists.rules import Titles
from tests import factory
from tests.ui.desktop.office.action.worlds import HELPERS, NEIGHBOURS, end, store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.cli.simulated_actions import act
from ui.desktop.office.action.agenda import Spoken
from ui.desktop.office.action.board_page import BoardPage
from ui.desktop.office.action.due_table import what
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.todo_page import TodoPage
from ui.desktop.office.action.week_page import WeekPage
from ui.desktop.office.requests_page import RequestsPage
from ui.desktop.window import Window


def at(office: Window, place: str) -> None:
    """Go there."""
    office.go(place)
    settle(office)


def test_nothing_is_due_on_the_first_day(empty: Window) -> None:
    """Each card says so in a sentence; nothing was counted, and that is no failure."""
    at(empty, "todo")
    shown = page(empty, TodoPage)
    said = read(shown)
    for sentence in ("No hay nada atrasado.", "Nada más esta semana.", "Nadie espera una llamada."):
        assert sentence in said
    assert not shown.notice.isVisible()


def test_the_day_begins_with_what_is_overdue(office: Window) -> None:
    """Then what comes this week, what is below its target, and who waits; Enter leads from a line to its thing."""
    at(office, "todo")
    shown = page(office, TodoPage)
    assert cells(shown.late) == [["Llamar · A-1 · Preguntar por el taller", "▲ 3 días tarde"]]
    assert ["17:30–20:00 · Mesa · Plaza de San Juan", "Hoy"] in cells(shown.soon)
    assert ["10:30 · Visita · 15 may 2026 · A-1 · B-1", "Mañana"] in cells(shown.soon)
    assert [row[0] for row in cells(shown.below)] == ["Tests al trimestre"]
    assert shown.calls.words.text() == "2 personas piden que las llamen"
    assert office.navigation.entries["todo"].accessibleDescription() == "2 cosas tocan hoy o van atrasadas."
    assert QApplication.focusWidget() is shown.late
    press(Qt.Key.Key_Return)
    settle(office)
    assert page(office, ThingPage).heading.text() == "A-1"


def test_every_line_of_the_start_page_leads_somewhere(office: Window) -> None:
    """The indicators, the calls, the board and the week."""
    for press_it, place in (
        (lambda shown: shown.below.entered.emit(0), "indicators"),
        (lambda shown: shown.calls.click(), "requests"),
        (lambda shown: shown.board.click(), "todo"),
    ):
        at(office, "todo")
        press_it(page(office, TodoPage))
        settle(office)
        assert office.page
        assert office.page.place == place
    page(office, BoardPage).week.click()
    settle(office)
    page(office, WeekPage)


def test_two_of_one_name_are_told_apart_by_what_differs(office: Window) -> None:
    """On the board as in the list."""
    at(office, "board")
    rows = [row[0] for row in cells(page(office, BoardPage).groups["week"][0])]
    assert "Sin visita · A-2 · De la calle" in rows
    assert "Sin visita · A-2 · Del pueblo" in rows


def test_a_visit_whose_helper_left_wants_somebody_else(office: Window) -> None:
    """It says so on the board and in the week; how many want somebody is said above."""
    end(office, HELPERS, "B-1", left="2026-05-13")
    said = "▲ 10:30 · Visita · 15 may 2026 · A-1 · B-1 ya no participa: pide a otra persona"
    at(office, "board")
    shown = page(office, BoardPage)
    assert said in [row[0] for row in cells(shown.groups["week"][0])]
    assert "1 cosa espera a que alguien se encargue." in read(shown)
    at(office, "week")
    assert named(page(office, WeekPage), said)


def test_nothing_is_proposed_for_somebody_who_died(office: Window) -> None:
    """Neither the visits planned nor the call that was due."""
    end(office, NEIGHBOURS, "A-1", left="2026-05-13", why="died")
    for place in ("todo", "board", "week"):
        at(office, place)
        assert office.page
        assert "A-1" not in read(office.page)


def test_the_board_shows_one_list(office: Window) -> None:
    """All lists first; of one chosen, only that."""
    at(office, "board")
    shown = page(office, BoardPage)
    assert [shown.which.itemText(at) for at in range(shown.which.count())] == ["Todo", "Vecindario", "Visitas"]
    pick(shown.which, "Vecindario")
    assert [row[0].partition(" · ")[0] for row in cells(shown.groups["week"][0])] == ["Sin visita"] * 3
    assert not shown.groups["next"][0].isVisible()


def test_a_week_goes_from_monday_to_sunday(office: Window) -> None:
    """What is over in it stays; the next week is one button away, and one leads back."""
    at(office, "week")
    shown = page(office, WeekPage)
    assert shown.heading.text() == "Semana del 11 may al 17 may"
    said = read(shown)
    assert said.index("lunes 11 de mayo") >= 0
    assert "jueves 14 de mayo · hoy" in said
    assert "10:30 · Visita · 12 may 2026 · A-1 · B-1" in said
    shown.after.click()
    settle(office)
    assert shown.heading.text() == "Semana del 18 may al 24 may"
    assert "10:30 · Visita · 20 may 2026 · A-1 · B-2" in read(shown)
    shown.now.click()
    settle(office)
    named(shown, "10:30 · Visita · 15 may 2026 · A-1 · B-1").click()
    settle(office)
    assert page(office, ThingPage).heading.text() == "15 may 2026 · A-1"


@pytest.mark.parametrize("world", ["office"])
def test_a_plan_without_dates_says_what_is_missing(office: Window) -> None:
    """An office whose plan is of an earlier program sees why its board is empty."""
    with store_of(office) as store:
        plan = store.query("SELECT value FROM settings WHERE name = 'plan'")[0][0]
        store.database.execute("UPDATE settings SET value = ? WHERE name = 'plan'", (plan.partition("[[due]]")[0],))
        store.database.commit()
    at(office, "board")
    assert "sus filas [[due]] dicen qué toca" in read(page(office, BoardPage))


@pytest.mark.parametrize("world", ["office"])
def test_cases_are_no_call_requests(office: Window) -> None:
    """Forms that only the office reads and that feed lists ask nobody to be called."""
    with store_of(office) as store:
        act(store, factory.NOW.date())
    at(office, "requests")
    shown = page(office, RequestsPage)
    assert shown.heading.text() == "2 personas piden que las llamen"


@pytest.mark.usefixtures("languages")
def test_a_line_says_each_thing_once() -> None:
    """A label that holds the place already is not followed by it; its day is written as the window writes days."""
    due = Due(
        Titles("Mesa prevista", "Planned table"), date(2026, 5, 12), late=False, list="tables", form="", id="1",
        label="2026-05-12 · Plaza de San Juan", says="Plaza de San Juan",
    )  # fmt: skip
    assert what(Spoken(due, "Mesa prevista", "Mesas", "")) == "Mesa prevista · 12 may 2026 · Plaza de San Juan"
