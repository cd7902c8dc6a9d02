"""Lists at the office: which there are, who has them, what is in one."""

from PySide6.QtCore import Qt

from fieldkit import enrolment, kit
from fieldkit.lists import allowed
from tests.ui.desktop.office.action.worlds import HELPERS, NEIGHBOURS, PLANNED, end, store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.office.action.listing import EVERY
from ui.desktop.office.action.lists_page import ListsPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.window import Window


def lists(office: Window) -> ListsPage:
    """The page of lists."""
    office.go("lists")
    settle(office)
    return page(office, ListsPage)


def things(office: Window, name: str) -> ThingsPage:
    """The page of one list."""
    office.go(f"list/{name}")
    settle(office)
    return page(office, ThingsPage)


def choose(office: Window, shown: ListsPage, title: str) -> None:
    """Choose a list by its title."""
    shown.table.choose([row[0] for row in cells(shown.table)].index(title))
    settle(office)


def test_an_office_without_such_forms_has_no_lists(empty: Window) -> None:
    """It says how lists come about."""
    assert "Las listas las hacen los formularios" in read(lists(empty))


def test_which_lists_there_are(office: Window) -> None:
    """With how many things, and who has each by the plan; Enter opens one."""
    shown = lists(office)
    assert cells(shown.table) == [
        ["Ayudantes", "2", "Solo esta oficina"],
        ["Vecindario", "3", "Solo esta oficina"],
        ["Visitas", "3", "Todos los portátiles"],
    ]
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    settle(office)
    assert page(office, ThingsPage).heading.text() == "Vecindario"


def test_a_laptop_is_let_have_a_list_and_loses_it_again(office: Window) -> None:
    """Only one whose words were compared; of the other, the button leads to where that is done."""
    with store_of(office) as store:
        first = kit.roster(store)[0]
        enrolment.confirm_station(store, first.name, " ".join(enrolment.words_of(store, first).words("es")))
    shown = lists(office)
    choose(office, shown, "Vecindario")
    named(shown, f"Dársela a {first.name}").click()
    settle(office)
    assert cells(shown.table)[1] == ["Vecindario", "3", "1 portátil"]
    with store_of(office) as store:
        assert allowed.of(store, kit.roster(store)[0]) == {NEIGHBOURS, PLANNED}
    named(shown, f"Retirarla de {first.name}").click()
    settle(office)
    with store_of(office) as store:
        assert allowed.of(store, kit.roster(store)[0]) == {PLANNED}
    named(shown, "Comparar antes sus palabras").click()
    settle(office)
    page(office, LaptopsPage)


def test_what_is_in_a_list(office: Window) -> None:
    """Those of one name told apart, each with what comes next; beside it what is known, in the form's words."""
    shown = things(office, NEIGHBOURS)
    assert cells(shown.table) == [
        ["A-1", "En curso", "11 may · Llamar"],
        ["A-2 · De la calle", "En curso", "15 may · Sin visita"],
        ["A-2 · Del pueblo", "En curso", "15 may · Sin visita"],
    ]
    said = read(shown)
    assert "Próxima llamada" in said
    assert "11 may 2026" in said


def test_a_list_is_searched_by_any_word_of_its_things(office: Window) -> None:
    """Several words, in any order and any case, a day as it is read; nothing found says so, and the list comes back."""
    shown = things(office, NEIGHBOURS)
    there = {"pueblo a-2": 1, "taller": 1, "a-": 3, "11 may": 1, "2026-05-11": 1, "nadie así": 0, "": 3}
    for typed, found in there.items():
        shown.words.setText(typed)
        shown.words.textEdited.emit(typed)
        shown._typed.timeout.emit()
        settle(office)
        assert shown.table.rows.rowCount() == found, typed
    shown.words.setText("nadie así")
    shown._typed.timeout.emit()
    settle(office)
    assert "Ninguno es así." in read(shown)


def test_things_are_shown_by_their_state(office: Window) -> None:
    """Those that are over are left out until somebody asks; each state says how many are in it."""
    end(office, HELPERS, "B-1", left="2026-05-13")
    shown = things(office, HELPERS)
    assert [row[0] for row in cells(shown.table)] == ["B-2"]
    assert [shown.which.itemText(at) for at in range(shown.which.count())] == [
        "En curso (1)", "Ya no ayuda (1)", "Todos (2)",
    ]  # fmt: skip
    pick(shown.which, "Ya no ayuda")
    settle(office)
    assert [row[:2] for row in cells(shown.table)] == [["B-1", "Ya no ayuda"]]
    pick(shown.which, EVERY)
    settle(office)
    assert [row[0] for row in cells(shown.table)] == ["B-2", "B-1"]


def test_what_lies_behind_and_what_nobody_needs_are_states_too(office: Window) -> None:
    """A visit whose day is gone is past; one for somebody who died is no longer needed."""
    shown = things(office, PLANNED)
    assert [shown.which.itemText(at) for at in range(shown.which.count())] == [
        "En curso (2)", "Pasado (1)", "Todos (3)",
    ]  # fmt: skip
    end(office, NEIGHBOURS, "A-1", left="2026-05-13", why="died")
    shown = things(office, PLANNED)
    assert [shown.which.itemText(at) for at in range(shown.which.count())] == [
        "En curso (0)", "Ya no hace falta (3)", "Todos (3)",
    ]  # fmt: skip


def test_enter_opens_a_thing(office: Window) -> None:
    """From the list with the keyboard alone."""
    shown = things(office, NEIGHBOURS)
    shown.table.setFocus()
    press(Qt.Key.Key_End, Qt.Key.Key_Return)
    settle(office)
    assert page(office, ThingPage).heading.text() == "A-2 · Del pueblo"


def test_a_list_that_is_gone_is_said(office: Window) -> None:
    """Somebody comes back after a lock to a list that is no longer there."""
    shown = things(office, "nowhere")
    assert "«nowhere»" in shown.notice.said
