"""The lock: one key, at once, and nothing is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldkit.store import Store
from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import begin, page, press, read
from ui.desktop import theme
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.theme import IDLE_MS  # as it is: during the tests it is a day
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def test_f9_blanks_the_screen_and_closes_the_store(table: Window) -> None:
    """Whoever looks at the screen a moment later sees no place, no number, no question."""
    assert table.desk
    store = table.desk.store
    begin()
    press("4", Qt.Key.Key_F9)
    page(table, UnlockPage)
    assert table.desk is None
    with pytest.raises(Exception, match="closed"):
        store.query("SELECT 1")
    shown = read(table)
    assert "Plaza de San Juan" not in shown
    assert "¿" not in shown
    assert "Todo está guardado y cifrado." in shown


def test_after_the_lock_the_test_goes_on(table: Window, qtbot: QtBot) -> None:
    """The passphrase, Enter, Enter: the very question with its answer."""
    begin()
    press("4", Qt.Key.Key_F9)
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(table.page, SessionPage))
    press(Qt.Key.Key_Return)
    interview = page(table, InterviewPage)
    assert interview.filling.here == "q01"
    assert interview.filling.interview.value("q01") == "muchas"


def test_two_idle_minutes_lock(table: Window, qtbot: QtBot) -> None:
    """The laptop left alone on the table shows nothing. Two minutes pass as a fiftieth of a second here."""
    assert IDLE_MS == 120_000
    assert table.idle.interval() == theme.IDLE_MS
    table.idle.setInterval(20)
    qtbot.waitUntil(lambda: isinstance(table.page, UnlockPage))


def test_a_key_keeps_the_window_open(table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs of life start the two minutes again, while there is something to lock."""
    begun: list[int] = []
    monkeypatch.setattr(table.idle, "start", lambda: begun.append(table.idle.interval()))
    QTest.keyClick(table.windowHandle(), Qt.Key.Key_Shift)
    assert begun
    table.lock()
    begun.clear()
    QTest.keyClick(table.windowHandle(), Qt.Key.Key_Shift)
    assert not begun


def test_closing_the_window_keeps_the_draft(table: Window, station: Prepared) -> None:
    """The lid falls shut in the middle of a question."""
    begin()
    press("4")
    table.close()
    assert table.desk is None
    with Store.open(station.folder, station.key) as store:
        (draft,) = store.drafts.all()
    assert draft.answers["q01"] == "muchas"
