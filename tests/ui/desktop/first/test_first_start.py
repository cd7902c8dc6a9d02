"""The first start, one thing at a time, by keyboard."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from fieldkit import backup, enrolment, kit, sheet
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store, unlock
from tests import factory
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import in_front, named, page, press, read
from ui.desktop.first import making
from ui.desktop.first.enrol_page import EnrolPage
from ui.desktop.first.making import PRACTICE
from ui.desktop.first.steps import LanguageStep, NameStep, PracticeStep, RestoreStep, SecretStep, SheetStep
from ui.desktop.language import Languages
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.start_page import StartPage
from ui.desktop.table_page import TablePage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window

GOOD = "brasero azul camina despacio lunes"


@pytest.fixture
def fresh(dressed: QApplication, languages: Languages, tmp_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """A window on a computer where the program never ran."""
    window = Window(dressed, languages, factory.clock)
    qtbot.addWidget(window)
    window.first.home = tmp_path / "data"
    in_front(window)
    yield window
    window.close()


def choose(window: Window, key: str) -> None:
    """Spanish, then what this computer is for."""
    page(window, LanguageStep)
    press("1")
    page(window, StartPage)
    press(key)


def test_the_language_comes_first(fresh: Window) -> None:
    """Each in its own name; from then on all is said in it."""
    shown = page(fresh, LanguageStep)
    assert "Español" in read(shown)
    assert "English" in read(shown)
    press("2")
    assert "What is this computer for?" in read(page(fresh, StartPage))


def test_an_office_from_nothing(fresh: Window, tmp_path: Path) -> None:
    """Name, passphrase, sheet for the safe, inbox; the sheet opens what was made."""
    choose(fresh, "2")
    assert page(fresh, NameStep).folder() == tmp_path / "data" / "Servicios Sociales"
    press(Qt.Key.Key_Return)
    shown = page(fresh, SecretStep)
    settle(fresh)
    assert "Una hecha al azar:" in read(shown)
    press(GOOD, Qt.Key.Key_Tab, GOOD, Qt.Key.Key_Return)
    settle(fresh)
    out = tmp_path / "hoja.txt"
    page(fresh, SheetStep).saved.emit(out)
    settle(fresh)
    page(fresh, InboxPage)
    folder = tmp_path / "data" / "Servicios Sociales"
    fresh.close()
    sheet.recover(folder, out.read_text(), "otra frase larga de cinco palabras", "")
    unlock(folder, GOOD).wipe()


def test_a_weak_passphrase_is_refused_with_a_reason(fresh: Window, tmp_path: Path) -> None:
    """Nothing is made, and the field waits for a better one."""
    choose(fresh, "1")
    press(Qt.Key.Key_Return)
    shown = page(fresh, SecretStep)
    press("hola", Qt.Key.Key_Tab, "hola", Qt.Key.Key_Return)
    settle(fresh)
    assert "se adivina pronto" in shown.notice.said
    assert shown.go.isEnabled()
    assert not (tmp_path / "data" / "Mesa 1").exists()


def test_two_different_passphrases_are_asked_for_again(fresh: Window) -> None:
    """A slip of the finger would shut the owner out."""
    choose(fresh, "1")
    press(Qt.Key.Key_Return)
    shown = page(fresh, SecretStep)
    press(GOOD, Qt.Key.Key_Tab, f"{GOOD}x", Qt.Key.Key_Return)
    assert "No son iguales." in read(shown)
    assert shown.new.again.text() == ""


def test_escape_goes_back_a_step_at_a_time(fresh: Window) -> None:
    """Nothing was made on the way."""
    choose(fresh, "1")
    press(Qt.Key.Key_Return)
    page(fresh, SecretStep)
    press(Qt.Key.Key_Escape)
    page(fresh, NameStep)
    press(Qt.Key.Key_Escape)
    page(fresh, StartPage)


def test_a_laptop_from_nothing_to_its_table(fresh: Window, tmp_path: Path) -> None:
    """Request, kit, words, mailbox: then the table asks where it stands."""
    choose(fresh, "1")
    press("Mesa 7", Qt.Key.Key_Return)
    press(GOOD, Qt.Key.Key_Tab, GOOD, Qt.Key.Key_Return)
    settle(fresh)
    shown = page(fresh, EnrolPage)
    request, sealed = tmp_path / "mesa.request", tmp_path / "mesa.kit"
    shown.save_request(request)
    settle(fresh)
    assert "Llévela a Servicios Sociales" in read(shown)
    with Store.create_office(tmp_path / "office", "Servicios Sociales", factory.PASSPHRASE) as office:
        member = kit.enrol(office, request.read_bytes())
        sealed.write_bytes(kit.publish(office, "2026-05-14"))
        words = enrolment.words_of(office, member).words("es")
    shown.accept(sealed)
    settle(fresh)
    assert "¿De verdad son Servicios Sociales?" in read(shown)
    assert " ".join(words) in read(shown)
    shown.said.setText(" ".join(words))
    press(Qt.Key.Key_Return)
    settle(fresh)
    assert "¿A dónde envía este portátil?" in read(shown)
    (tmp_path / "buzon").mkdir()
    shown.use_mailbox(tmp_path / "buzon")
    settle(fresh)
    assert isinstance(fresh.page, TablePage), (shown.notice.said, read(shown))


def test_a_slow_stick_is_seen_to_be_read(
    fresh: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a kit is taken in the window says that it is at work, and a second press does nothing."""
    choose(fresh, "1")
    press(Qt.Key.Key_Return)
    press(GOOD, Qt.Key.Key_Tab, GOOD, Qt.Key.Key_Return)
    settle(fresh)
    shown, reading, asked = page(fresh, EnrolPage), Event(), []

    def slow(*_given: object, **_named: object) -> None:
        reading.wait(60)
        raise WorldFailed(Code.KIT_UNREADABLE)

    monkeypatch.setattr(making, "accept", slow)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *given: asked.append(given) or ("", ""))
    assert not shown.bar.isVisible()
    shown.accept(tmp_path / "mesa.kit")
    try:
        qtbot.waitUntil(shown.bar.isVisible)
        shown.other.click()
        assert not asked
    finally:
        reading.set()
    settle(fresh)
    assert not shown.bar.isVisible()
    assert shown.notice.said


def test_a_kit_for_somebody_else_is_a_sentence(fresh: Window, tmp_path: Path) -> None:
    """The step stays as it is."""
    choose(fresh, "1")
    press(Qt.Key.Key_Return)
    press(GOOD, Qt.Key.Key_Tab, GOOD, Qt.Key.Key_Return)
    settle(fresh)
    other = tmp_path / "other.kit"
    with Store.create_office(tmp_path / "office", "Servicios Sociales", factory.PASSPHRASE) as office:
        other.write_bytes(kit.publish(office, "2026-05-14"))
    shown = page(fresh, EnrolPage)
    shown.accept(other)
    settle(fresh)
    assert "Ese paquete es para otro portátil." in shown.notice.said
    named(shown, "Guardar la solicitud…")


@pytest.mark.parametrize(("key", "role"), [("1", "station"), ("2", "office")])
def test_practice_says_so_on_every_screen(fresh: Window, key: str, role: str) -> None:
    """A town made up in one go, opened at once; the band stands above all pages, the lock included, once it is open."""
    choose(fresh, "3")
    assert PRACTICE in read(page(fresh, PracticeStep))
    press(key)
    settle(fresh)
    assert fresh.work
    assert fresh.work.desk.identity.simulated
    assert fresh.work.desk.identity.role == role
    assert fresh.band.isVisible()
    assert "inventados" in read(fresh.band)


def test_practice_never_mixes_with_real_data(fresh: Window, tmp_path: Path) -> None:
    """What a practice laptop would send, a real office refuses."""
    choose(fresh, "3")
    press("1")
    settle(fresh)
    folder = tmp_path / "data" / "practica" / "station"
    with (
        Store.open(folder, unlock(folder, PRACTICE)) as station,
        Store.create_office(tmp_path / "office", "Servicios Sociales", factory.PASSPHRASE) as office,
        pytest.raises(Exception, match="simulated-and-real"),
    ):
        kit.enrol(office, kit.write_request(station))


def test_a_backup_is_brought_back(fresh: Window, tmp_path: Path) -> None:
    """On a new computer: the file, the passphrase of its day, and one is in the inbox."""
    file = tmp_path / "oficina.backup"
    with Store.create_office(tmp_path / "old", "Servicios Sociales", GOOD) as office:
        backup.make(office, file, factory.NOW.date())
    press("1")
    named(page(fresh, StartPage), "Recuperar de una copia").click()
    shown = page(fresh, RestoreStep)
    shown.file.setText(str(file))
    shown.passphrase.setFocus()
    press("no es esta", Qt.Key.Key_Return)
    settle(fresh)
    assert shown.notice.said
    assert shown.passphrase.hasFocus()
    shown.passphrase.clear()
    press(GOOD, Qt.Key.Key_Return)
    settle(fresh)
    page(fresh, InboxPage)


def test_a_second_window_says_so(fresh: Window, dressed: QApplication, languages: Languages, qtbot: QtBot) -> None:
    """Both may go on; the second one says that there are two."""
    choose(fresh, "3")
    press("1")
    settle(fresh)
    assert fresh.work
    folder = fresh.work.desk.folder
    other = Window(dressed, languages, factory.clock, folder)
    qtbot.addWidget(other)
    other.show()
    page(other, UnlockPage)
    other.unlocked(unlock(folder, PRACTICE))
    assert "abiertos también en otra ventana" in other.notice.said
    other.close()
