"""A store whose folder lies across a network, at the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit import netfolder, seat
from tests import factory
from tests.ui.desktop.steps import page, press, read
from ui.desktop.first.steps import NameStep
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each folder lies across a network."""
    monkeypatch.setattr(netfolder, "kind", lambda _: "cifs")


@pytest.mark.usefixtures("languages")
def test_the_page_that_asks_where_advises_against_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is made; on a disk of this computer nothing is said."""
    monkeypatch.setattr(netfolder, "kind", lambda folder: "nfs4" if "casa" in str(folder) else "")
    asked = NameStep("en", "table", tmp_path / "casa")
    assert not asked.far.isHidden()
    assert "está en la red" in asked.far.accessibleName()
    asked._home = tmp_path / "disk"
    asked.name.setText("Mesa 2")
    assert asked.far.isHidden()


@pytest.mark.usefixtures("far")
def test_it_is_told_once(locked: Window, qtbot: QtBot) -> None:
    """At the first opening, above the page; the next opening says nothing."""
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(locked.notice.said))
    assert "(cifs)" in locked.notice.said
    locked.lock()
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.desk is not None)
    assert not locked.notice.said


@pytest.mark.usefixtures("far")
def test_another_computer_that_is_off_is_told_of_by_a_button(locked: Window, qtbot: QtBot) -> None:
    """Refused with its name; after the button the passphrase opens. Until then there is no such button."""
    asked = page(locked, UnlockPage)
    assert asked.taken_over.isHidden()
    assert locked._folder
    (locked._folder / seat.MARK).write_text('{"machine": "0", "name": "portátil 2", "processes": [1]}')
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked.notice.said))
    assert "portátil 2" in asked.notice.said
    asked.taken_over.click()
    assert asked.taken_over.isHidden()
    assert "contraseña" in read(asked)
    assert QApplication.focusWidget() is asked.field
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.desk is not None)
