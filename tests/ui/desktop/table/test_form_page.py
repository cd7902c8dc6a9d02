"""Notes that name nobody, and calls that only the office can read."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import action_forms
from tests.ui.desktop.steps import named, page, press, read, turns
from ui.desktop.answers.typed import Long
from ui.desktop.session_page import SessionPage
from ui.desktop.table.form_page import CallPage, DonePage, NotePage, SealedPage
from ui.desktop.window import Window

TAB = Qt.Key.Key_Tab


def save() -> None:
    """Press Ctrl+Enter where the focus is."""
    focus = QApplication.focusWidget()
    assert focus
    QTest.keyClick(focus, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def note(table: Window) -> NotePage:
    """A note about company, with its text to be written."""
    press("b")
    shown = page(table, NotePage)
    press("La Estacada", TAB, Qt.Key.Key_Down, TAB)
    return shown


def field(note: NotePage) -> Long:
    """Where the note is written."""
    found = note.view.findChild(Long)
    assert found
    return found


def test_a_note_is_saved_by_keyboard(note: NotePage, table: Window) -> None:
    """Place, theme, text, Ctrl+Enter; it counts as no test."""
    press("Faltan bancos a la sombra.")
    save()
    assert "Nota guardada" in read(page(table, DonePage))
    assert note.filling.session
    press(Qt.Key.Key_Return)
    assert page(table, SessionPage).tests.text() == "0"
    assert table.desk
    (saved,) = table.desk.store.submissions.current("note")
    assert saved.answers == {"place": "La Estacada", "theme": "company", "text": "Faltan bancos a la sombra."}


def test_what_is_missing_is_said_beside_it(note: NotePage, table: Window) -> None:
    """Below the field that has the focus by then, not at the end of a long page, out of sight in a low window."""
    table.resize(1024, 480)
    save()
    turns()
    problem, focus = note._step.problem, QApplication.focusWidget()
    assert "¿Qué se ha dicho o visto?" in problem.text()
    assert focus
    assert field(note).isAncestorOf(focus)
    assert focus.accessibleDescription().endswith("Esta pregunta necesita una respuesta.")
    assert not problem.visibleRegion().isEmpty()


def test_what_names_somebody_is_marked_while_typing(note: NotePage, qtbot: QtBot) -> None:
    """Each mark says what it looks like, and a button takes it out."""
    press("Llamar al 612 345 678 por lo de los bancos")
    marks = field(note).marks
    assert marks
    qtbot.waitUntil(lambda: bool(marks.found))
    assert "«612 345 678» parece un teléfono." in read(note)
    named(note, "Quitar: 612 345 678").click()
    assert note.filling.interview.value("text") == "Llamar al [teléfono] por lo de los bancos"
    assert not marks.found


def test_a_telephone_is_not_saved_unseen(note: NotePage, table: Window) -> None:
    """Somebody in a hurry is asked once; saving again is a decision."""
    press("El 612 345 678")
    save()
    assert "Esto sigue en el texto: «612 345 678»." in read(note)
    assert table.desk
    assert not list(table.desk.store.submissions.current("note"))
    save()
    page(table, DonePage)


def test_a_note_half_written_is_still_there(note: NotePage, table: Window) -> None:
    """Escape, and the table offers it."""
    press("Faltan ban", Qt.Key.Key_Escape)
    assert note.filling.draft_id
    assert "Hay una nota a medias." in read(page(table, SessionPage))
    press(Qt.Key.Key_Return)
    assert field(page(table, NotePage)).field.toPlainText() == "Faltan ban"


@pytest.mark.parametrize("text", ["😀 qué bien", "حديقة جميلة.", "a\u202eb"])
def test_any_letters_come_back_as_they_were(note: NotePage, table: Window, text: str) -> None:
    """An emoji, a note from right to left with its full stop, a mark of direction."""
    field(note).field.setPlainText(text)
    save()
    assert table.desk
    (saved,) = table.desk.store.submissions.current("note")
    assert saved.answers["text"] == text


def test_a_pasted_novel_is_a_sentence(note: NotePage) -> None:
    """Nothing is cut in silence: it is not pasted, and what was there stays."""
    press("Antes.")
    book = QMimeData()
    book.setText("palabra " * 20_000)
    field(note).field.insertFromMimeData(book)
    assert field(note).field.toPlainText() == "Antes."
    assert "Es demasiado largo para pegarlo: son 160006 letras y caben 10000." in read(note)


def test_a_full_disk_keeps_the_note_on_screen(note: NotePage, table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sentence, and the next try saves."""
    press("Faltan bancos")
    assert table.desk

    def full(*_args: object, **_more: object) -> str:
        raise WorldFailed(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(table.desk.store.submissions, "save", full)
        save()
    assert "No queda sitio en el disco." in read(table)
    assert note.isVisible()
    note.save()
    page(table, DonePage)


def call(window: Window) -> CallPage:
    """The request for a call, up to the consent."""
    press("c")
    return page(window, CallPage)


def test_a_call_is_sealed_at_once(table: Window) -> None:
    """Who reads it is said first; then this laptop cannot open it, and says so."""
    asked = call(table)
    assert "Esto lo lee solo Servicios Sociales." in read(asked)
    named(asked, "Sí").click()
    press(TAB, TAB)
    answers = asked.filling.interview
    for path, value in {"name": "Ana Inventada", "phone": "600 000 000", "when": "any", "spoken": "es"}.items():
        answers.answer(path, value)
    asked.save()
    shown = read(page(table, DonePage))
    assert "Guardado y sellado" in shown
    assert "Este portátil ya no lo puede abrir." in shown
    assert table.desk
    assert table.desk.store.contacts.waiting() == 1
    assert table.desk.drafts() == []


def test_without_consent_nothing_is_asked_or_kept(table: Window) -> None:
    """No means no: no name is asked for, and it cannot be saved."""
    asked = call(table)
    named(asked, "No").click()
    assert "¿Por quién preguntamos?" not in read(asked)
    asked.save()
    assert "Sin su permiso no se guarda nada" in read(asked)
    press(Qt.Key.Key_Escape)
    page(table, SessionPage)
    assert table.desk
    assert table.desk.drafts() == []
    assert table.desk.store.contacts.waiting() == 0


def test_a_lock_in_the_middle_of_a_call_leaves_nothing(table: Window) -> None:
    """F9 blanks the screen, and what only the office may read is in no draft."""
    asked = call(table)
    named(asked, "Sí").click()
    asked.filling.interview.answer("name", "Ana Inventada")
    assert table.desk
    folder = table.desk.store.folder
    table.lock()
    assert all(b"Inventada" not in path.read_bytes() for path in folder.iterdir() if path.is_file())


def test_what_else_only_the_office_reads_goes_by_its_own_name(table: Window) -> None:
    """A kit may bring several sealed forms: each is offered by its title, and only one of them promises a call."""
    assert table.desk
    store = table.desk.store
    person = next(one for one in action_forms() if one.name == "care_person")
    title = store.shelf.form(store.add_form(person).form_id).title
    table.home()
    named(page(table, SessionPage), title).click()
    shown = read(page(table, SealedPage))
    assert title in shown
    assert "Esto solo lo puede leer Servicios Sociales." in shown
    assert "llamará" not in shown
    page(table, SealedPage).leave()
    press("c")
    page(table, CallPage)
