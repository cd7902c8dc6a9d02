"""The passphrase page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldkit.errors import WorldFailed
from fieldkit.store import Store, unlock
from tests import factory
from tests.ui.desktop.steps import page, press, read
from ui.desktop import roles
from ui.desktop.first.enrol_page import EnrolPage
from ui.desktop.office.work import OfficeWork
from ui.desktop.start_page import StartPage
from ui.desktop.table_page import TablePage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def test_the_right_passphrase_opens(locked: Window, qtbot: QtBot) -> None:
    """Typed and entered, with nothing else to do. The first day starts with where the table is."""
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(locked.page, TablePage))


def test_a_wrong_passphrase_is_a_sentence_and_the_next_try_is_ready(locked: Window, qtbot: QtBot) -> None:
    """What happened, what is safe, what to do; the field is empty and has the focus."""
    asked = page(locked, UnlockPage)
    press("no es esta", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked.notice.said))
    assert asked.notice.said.count("\n") == 2
    assert "contraseña" in asked.notice.said
    assert asked.field.text() == ""
    assert QApplication.focusWidget() is asked.field
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(locked.page, TablePage))


def test_the_window_lives_while_it_opens(locked: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Deriving the key takes its time beside the window; a second Enter meanwhile does nothing."""
    entered: list[str] = []

    def slow(folder: Path, passphrase: str) -> object:
        entered.append(passphrase)
        return unlock(folder, passphrase)

    monkeypatch.setattr(roles, "unlock", slow)
    asked = page(locked, UnlockPage)
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    assert asked.working.isVisible()
    assert not asked.field.isEnabled()
    qtbot.waitUntil(lambda: locked.desk is not None)
    assert len(entered) == 1


def test_typing_can_be_shown(locked: Window) -> None:
    """Hidden first; shown when asked, and the button says what it does now."""
    asked = page(locked, UnlockPage)
    assert asked.field.echoMode() is QLineEdit.EchoMode.Password
    asked.show_it.click()
    assert asked.field.echoMode() is QLineEdit.EchoMode.Normal
    assert asked.show_it.accessibleName() == "Ocultar lo que escribo"


def test_a_folder_that_is_no_store_is_a_sentence(locked: Window, tmp_path: Path) -> None:
    """Choosing the wrong folder leaves the choice open."""
    page(locked, UnlockPage).elsewhere.emit()
    page(locked, StartPage).chosen.emit(tmp_path)
    page(locked, StartPage)
    assert str(tmp_path) in locked.notice.said


def test_an_office_opens_with_its_own_pages(locked: Window, tmp_path: Path) -> None:
    """The same window: the store's role decides what is in it."""
    folder = tmp_path / "office"
    Store.create_office(folder, "Servicios Sociales", factory.PASSPHRASE).close()
    locked.choose(folder)
    locked.unlocked(unlock(folder, factory.PASSPHRASE))
    assert locked.desk is None
    assert isinstance(locked.work, OfficeWork)
    assert "Servicios Sociales" in read(locked.header)


def test_failures_of_the_world_never_carry_the_passphrase(
    locked: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Neither words on screen nor the error's facts repeat what was typed."""
    seen: list[WorldFailed] = []
    refuse = UnlockPage.refuse

    def note(self: UnlockPage, failure: WorldFailed) -> None:
        seen.append(failure)
        refuse(self, failure)

    monkeypatch.setattr(UnlockPage, "refuse", note)
    press("sillas verdes", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(seen))
    assert "sillas verdes" not in read(locked) + str(seen[0].facts)


def test_another_folder_does_not_inherit_the_table(table: Window, tmp_path: Path) -> None:
    """A second laptop's folder, opened after a lock, starts with its own day."""
    table.lock()
    folder = tmp_path / "other"
    Store.create_station(folder, "Mesa 9", factory.PASSPHRASE).close()
    table.choose(folder)
    table.unlocked(unlock(folder, factory.PASSPHRASE))
    assert "Primero, Servicios Sociales da de alta este portátil" in read(page(table, EnrolPage))
    assert table.notice.said == ""
