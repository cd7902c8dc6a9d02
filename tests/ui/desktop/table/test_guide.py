"""The first afternoon at a practice table: each step is said, and known as done by what was recorded."""

from PySide6.QtCore import Qt

from fieldkit.filling import fill
from fieldkit.settings import GUIDE
from fieldkit.store import Store
from sync.send import send
from tests import factory
from tests.ui.desktop.steps import named, page, press, read
from ui import practice as made_up
from ui.desktop.session_page import SessionPage
from ui.desktop.table.grid import columns
from ui.desktop.table_page import TablePage
from ui.desktop.window import Window


def store(window: Window) -> Store:
    """The store that is open."""
    assert window.desk
    return window.desk.store


def test_one_step_after_the_other_up_to_the_end(practice: Window) -> None:
    """Table, counting, test, note, call, send: what is done is known, and the next thing is said."""
    assert "Su primera tarde: paso 1 de 6" in read(page(practice, TablePage))
    desk = practice.desk
    assert desk
    session = desk.new_session({"place": "Plaza Inventada", "date": "2026-05-14"})
    practice.home()
    assert "paso 2 de 6" in read(page(practice, SessionPage))
    press(Qt.Key.Key_Space)
    assert "paso 3 de 6" in read(page(practice, SessionPage))
    factory.record(store(practice), session.id)
    practice.home()
    assert "paso 4 de 6" in read(page(practice, SessionPage))
    note = store(practice).shelf.form("note")
    said = {"theme": "access", "text": "Falta un banco."}
    store(practice).submissions.save(note, session.id, fill(note, said, factory.clock)[0])
    practice.home()
    assert "pulse C" in read(page(practice, SessionPage))
    call = store(practice).shelf.form("call_request")
    asked = {"consent": "yes", "name": "Inventada", "phone": "612 345 670", "when": "any", "spoken": "es"}
    store(practice).contacts.add(call, fill(call, asked, factory.clock)[0])
    practice.home()
    assert "paso 6 de 6" in read(page(practice, SessionPage))
    send(store(practice))
    practice.home()
    assert "Su primera tarde está hecha" in read(page(practice, SessionPage))


def test_put_away_it_stays_away(practice: Window) -> None:
    """Who knows the way sees no guide, also the next time the window opens."""
    named(page(practice, TablePage), "Quitar la guía").click()
    assert store(practice).settings.get(GUIDE) == ""
    practice.home()
    assert "Su primera tarde" not in read(page(practice, TablePage))


def test_a_real_table_has_no_guide(table: Window) -> None:
    """Nobody is asked to invent a call where calls are real."""
    store(table).settings.set(GUIDE, "shown")
    table.home()
    assert page(table, SessionPage).guide is None


def test_what_was_keyed_in_is_compared_in_the_window(practice: Window) -> None:
    """A slip on the second of the printed sheets is told with its sheet and question; the others are right."""
    desk = practice.desk
    assert desk
    session = desk.new_session({"place": "Plaza Inventada", "date": "2026-05-14"})
    form = desk.store.form(made_up.TEST)
    paths = [column.path for column in columns(form)]
    for number, sheet in enumerate(made_up.sheets(form, paths), 1):
        slip = {paths[3]: "nunca" if sheet[paths[3]] != "nunca" else "aveces"} if number == 2 else {}
        typed = {path.rpartition("/")[2]: value for path, value in {**sheet, **slip}.items() if value}
        desk.store.submissions.save(form, session.id, fill(form, typed, factory.clock)[0])
    practice.home()
    shown = page(practice, SessionPage)
    assert shown.guide
    for _ in range(2):  # pressing twice says it once
        shown.guide.compare.click()
    said = read(shown.guide)
    assert "Hoja 2, pregunta 4: en el papel pone" in said
    assert said.count("todo está bien") == 5
