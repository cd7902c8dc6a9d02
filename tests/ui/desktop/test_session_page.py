"""Today's table and its counters."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from fieldkit.drafts import Draft, new_id
from tests import factory
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.desk import Counted
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.table_page import TablePage
from ui.desktop.window import Window
from ui.desktop.written import as_time


def test_the_first_screen_of_a_day_says_what_to_do(window: Window) -> None:
    """An empty state asks for the one thing that is needed first."""
    shown = read(page(window, TablePage))
    assert "¿Dónde está la mesa?" in shown
    assert "Hoy es jueves 14 de mayo." in shown
    assert QApplication.focusWidget() is page(window, TablePage).where


def test_a_table_is_set_up_by_keyboard(window: Window) -> None:
    """Place, team and hours, Tab between them, Enter at the end."""
    press("Fuente del Pino", Qt.Key.Key_Tab, "4", Qt.Key.Key_Tab, "17:30", Qt.Key.Key_Tab, "20", Qt.Key.Key_Return)
    home = page(window, SessionPage)
    assert "Equipo: 4 personas · de 17:30 a 20:00" in read(home)
    assert window.header.place.text() == "Fuente del Pino"
    assert window.header.day.text() == "Mesa Camilla · jueves 14 de mayo"


def test_a_table_needs_a_place(window: Window) -> None:
    """Enter on an empty form stays there, in the field that is missing, and says so until something stands there."""
    press(Qt.Key.Key_Return)
    shown = page(window, TablePage)
    assert QApplication.focusWidget() is shown.where
    assert "Diga primero dónde está la mesa" in read(shown)
    assert shown.where.accessibleDescription()
    press("F")
    assert not shown.problem.isVisible()
    assert not shown.where.accessibleDescription()


def test_space_and_x_count_at_once(table: Window) -> None:
    """The keys on the buttons count, durably, wherever the focus is on the page."""
    home = page(table, SessionPage)
    press(Qt.Key.Key_Space, Qt.Key.Key_Space, "x")
    assert (home.passers.text(), home.declined.text()) == ("2", "1")
    assert table.desk
    session = table.desk.session()
    assert session
    assert (session.passers, session.declined) == (2, 1)


def test_counters_have_names(table: Window) -> None:
    """Somebody who cannot see hears what a button counts, not '+1'."""
    home = page(table, SessionPage)
    assert named(home, "Una persona más se ha parado").accessibleDescription() == "espacio"
    assert named(home, "Una persona más no ha querido").accessibleDescription() == "X"


def test_the_share_is_said_only_where_it_says_something() -> None:
    """Tenths of those who stopped; nothing for a handful, or where the taps were forgotten."""
    assert Counted(43, 27, 5).tenths == 6
    assert Counted(4, 3, 0).tenths == 0
    assert Counted(20, 25, 0).tenths == 0


def test_the_share_is_words(table: Window) -> None:
    """'6 de cada 10 se animan'."""
    assert table.desk
    session = table.desk.session()
    assert session
    table.desk.tally(session, "passers", 5)
    for _ in range(3):
        factory.record(table.desk.store, session.id)
    table.home()
    assert page(table, SessionPage).share.text() == "6 de cada 10\nse animan"


def test_two_tables_a_day(table: Window) -> None:
    """A team that moves on sets up another table, and can come back to the first."""
    named(page(table, SessionPage), "Otra mesa").click()
    press("Torre del Rico", Qt.Key.Key_Return)
    assert table.header.place.text() == "Torre del Rico"
    named(page(table, SessionPage), "Otra mesa").click()
    named(page(table, TablePage), "Plaza de San Juan").click()
    assert table.header.place.text() == "Plaza de San Juan"


def _half_done(table: Window, count: int) -> list[Draft]:
    """So many tests left half done, each with one answer more than the one before."""
    desk = table.desk
    assert desk
    session = desk.session()
    assert session
    version = desk.store.shelf.form(factory.TEST).version
    for at in range(count):
        answers = {f"q{number:02}": "pocas" for number in range(1, 2 + at % 9)}
        desk.store.drafts.save(Draft(new_id(), session.id, factory.TEST, version, answers, "q01", "es"))
    table.home()
    return desk.drafts()


def test_many_half_done_are_one_list(table: Window) -> None:
    """However many there are, the page holds one list and two buttons, and what is next to do is in reach."""
    _half_done(table, 300)
    home = page(table, SessionPage)
    assert home.unfinished
    assert home.unfinished.table
    assert QApplication.focusWidget() is home.unfinished.table
    assert home.unfinished.table.rows.rowCount() == 300
    assert "300 cosas a medias" in read(home)
    assert len(home.findChildren(QPushButton)) < 20
    press("n")
    page(table, InterviewPage)


def test_one_of_several_goes_on_or_is_erased(table: Window) -> None:
    """By arrow keys and Enter; what is discarded is asked about first, and only that one goes."""
    drafts = _half_done(table, 3)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    interview = page(table, InterviewPage)
    assert interview.filling.draft_id == drafts[1].id
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_End)
    home = page(table, SessionPage)
    named(home, "Descartar").click()
    assert "¿Lo descarta?" in read(home)
    named(home, "No, conservar").click()
    assert table.desk
    assert len(table.desk.drafts()) == 3
    named(home, "Descartar").click()
    named(home, "Sí, descartar").click()
    assert [one.id for one in table.desk.drafts()] == [one.id for one in drafts[:2]]


def test_hours_are_read_as_people_type_them() -> None:
    """What is no time of day is left out rather than recorded wrongly."""
    assert [as_time(typed) for typed in ("17:30", "17.30", "1730", "9", "", "25:00", "12:75")] == [
        "17:30", "17:30", "17:30", "09:00", "", "", "",
    ]  # fmt: skip


def test_what_waits_is_on_every_screen(table: Window) -> None:
    """The badge and the foot count the same tests."""
    assert table.desk
    session = table.desk.session()
    assert session
    assert "Nada por enviar" in read(table.foot)
    factory.record(table.desk.store, session.id)
    table.home()
    assert "1 por enviar" in read(table.foot)
    assert "1" in read(table.navigation)


def test_english_at_hand(table: Window) -> None:
    """The language changes at once, is remembered in the store, and plural forms follow it."""
    table.speak("en")
    assert "Stopped by" in read(page(table, SessionPage))
    assert table.desk
    assert table.desk.language == "en"
    assert "Team: 4 people" in read(page(table, SessionPage))
    assert table.header.day.text().startswith("Mesa Camilla · Thursday 14 May")
