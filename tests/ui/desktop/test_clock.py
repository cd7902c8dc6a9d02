"""A computer whose clock is behind, at the window."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests import factory
from tests.ui.desktop.steps import page, press
from ui.desktop.table_page import TablePage
from ui.desktop.window import Window


def test_a_table_in_1970_is_told_of_and_not_set_up(
    locked: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the opening, and again where the sheet would bear that day: its reason is the clock, and no field is wrong."""
    monkeypatch.setattr(locked, "_clock", lambda: datetime(1970, 1, 1, 9, tzinfo=UTC))
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(locked.notice.said))
    assert "1970-01-01" in locked.notice.said
    locked.notice.close_up()
    asked = page(locked, TablePage)
    asked.where.setCurrentText("Plaza de San Juan")
    asked.begin.click()
    assert "reloj" in locked.notice.said
    assert locked.desk is not None
    assert locked.desk.store.sessions.all() == []
