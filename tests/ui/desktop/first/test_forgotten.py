"""A forgotten passphrase, from the unlock screen, by keyboard: nothing is lost, and the new one opens."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldkit import enrolment, kit, recovery, sheet
from fieldkit.store import Store, unlock
from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.first.enrol_page import EnrolPage
from ui.desktop.first.forgotten import AnswerStep, AskStep, NobodyStep, SheetRowsStep
from ui.desktop.first.recovering import rows_as_typed
from ui.desktop.table_page import TablePage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window

NEW = "brasero azul camina despacio lunes"
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


def forget(window: Window) -> None:
    """Say so, by keyboard."""
    page(window, UnlockPage).forgot.setFocus()
    press(ENTER)
    settle(window)


@pytest.fixture
def master(_prepared: Prepared) -> Path:
    """The office that enrolled the station."""
    return _prepared.folder.parent / "office"


def test_the_office_lets_somebody_in(locked: Window, station: Prepared, master: Path, tmp_path: Path) -> None:
    """A new passphrase, a request, six words that the office sees too, its answer: the table is as it was."""
    forget(locked)
    asked = page(locked, AskStep)
    assert QApplication.focusWidget() is asked.new.first
    asked.ask(NEW, tmp_path / "mesa.recovery")
    settle(locked)
    shown = page(locked, AnswerStep)
    with Store.open(master, unlock(master, factory.PASSPHRASE)) as office:
        answered = recovery.answer(office, (tmp_path / "mesa.recovery").read_bytes())
    assert answered.code in read(shown)
    assert QApplication.focusWidget() is shown.go
    (tmp_path / "mesa.recovered").write_bytes(answered.answer)
    shown.open(tmp_path / "mesa.recovered")
    settle(locked)
    page(locked, TablePage)
    unlock(station.folder, NEW).wipe()
    unlock(station.folder, factory.PASSPHRASE).wipe()


def test_the_answer_may_come_another_day(locked: Window, station: Prepared, master: Path, tmp_path: Path) -> None:
    """The screen knows that the office was asked; a wrong passphrase is a sentence, and the next try is ready."""
    request = recovery.ask(station.folder, NEW, "es")
    with Store.open(master, unlock(master, factory.PASSPHRASE)) as office:
        answer = recovery.answer(office, recovery.encode(request)).answer
    (tmp_path / "mesa.recovered").write_bytes(answer)
    forget(locked)
    assert QApplication.focusWidget() is page(locked, AskStep).has_answer
    press(ENTER)
    shown = page(locked, AnswerStep)
    press("no es esta")
    shown.open(tmp_path / "mesa.recovered")
    settle(locked)
    assert shown.notice.said
    assert QApplication.focusWidget() is shown.passphrase
    press(NEW)
    shown.open(tmp_path / "mesa.recovered")
    settle(locked)
    page(locked, TablePage)


def test_another_laptops_answer_opens_nothing(locked: Window, station: Prepared, tmp_path: Path) -> None:
    """It is a sentence, and the way back is one key."""
    recovery.ask(station.folder, NEW, "es")
    (tmp_path / "other.recovered").write_bytes(b"{}")
    forget(locked)
    press(ENTER)
    shown = page(locked, AnswerStep)
    press(NEW)
    shown.open(tmp_path / "other.recovered")
    settle(locked)
    assert "no es una petición de recuperación ni su respuesta" in shown.notice.said
    press(Qt.Key.Key_Escape)
    page(locked, UnlockPage)


def test_a_weak_passphrase_is_refused_before_anybody_is_asked(locked: Window, tmp_path: Path) -> None:
    """No request is rows_as_typed."""
    forget(locked)
    asked = page(locked, AskStep)
    asked.ask("1234", tmp_path / "mesa.recovery")
    settle(locked)
    assert "se adivina pronto" in asked.notice.said
    assert not (tmp_path / "mesa.recovery").exists()


def test_the_sheet_opens_an_office(bare: Window, tmp_path: Path) -> None:
    """Typed row by row; a slip is told with its row, where the focus then is; the new passphrase opens."""
    folder = tmp_path / "office"
    with Store.create_office(folder, "Servicios Sociales", factory.PASSPHRASE) as office:
        made = sheet.new("en")  # its words have no accents, which QTest cannot type
        sheet.adopt(office, made.public)
    bare.choose(folder)
    forget(bare)
    shown = page(bare, SheetRowsStep)
    rows = [row.partition("   ")[2] for row in made.rows]
    for number, row in enumerate(rows):
        assert QApplication.focusWidget() is shown.rows[number]
        press(row[:-2] + "00" if number == 1 else row, ENTER)
    press(NEW, TAB, NEW, ENTER)
    settle(bare)
    assert shown.notice.said
    assert QApplication.focusWidget() is shown.rows[1]
    shown.rows[1].setText(rows[1])
    shown.go.setFocus()
    press(ENTER)
    settle(bare)
    assert bare.work
    unlock(folder, NEW).wipe()


def test_rows_are_understood_with_or_without_their_number() -> None:
    """Capitals and the number in front do no harm."""
    assert rows_as_typed(["1   Uno dos   07", "dos TRES   11"]) == "1   uno dos   07\n2   dos tres   11"


def test_where_nobody_can_help_it_says_so(bare: Window, tmp_path: Path) -> None:
    """A laptop that was never enrolled: a sentence without a command, and back to trying."""
    folder = tmp_path / "mesa"
    Store.create_station(folder, "Mesa 9", factory.PASSPHRASE).close()
    bare.choose(folder)
    forget(bare)
    shown = page(bare, NobodyStep)
    assert "no se bloquea" in shown.notice.said
    press(ENTER)
    page(bare, UnlockPage)


def test_the_words_are_offered_until_they_are_compared(table: Window, master: Path) -> None:
    """'Later' is not 'never': today's page says so until somebody did it."""
    assert table.desk
    named(table, "Compararlas").click()
    settle(table)
    shown = table.page
    assert shown
    assert "¿De verdad son" in read(shown)
    with Store.open(master, unlock(master, factory.PASSPHRASE)) as office:
        words = enrolment.words_of(office, kit.roster(office)[0]).words("es")
    named(shown, "Más tarde").click()
    assert "Faltan por comparar seis palabras" in read(table)
    named(table, "Compararlas").click()
    settle(table)
    page(table, EnrolPage).said.setText(" ".join(words))  # QTest cannot type their accents
    press(ENTER)
    settle(table)
    assert "Faltan por comparar" not in read(table)
