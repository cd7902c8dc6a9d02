"""What stands around a page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desktop.steps import begin, page, press
from ui.desktop.interview_page import InterviewPage
from ui.desktop.send_page import SendPage
from ui.desktop.session_page import SessionPage
from ui.desktop.tests_page import TestsPage
from ui.desktop.window import Window


def _alt(window: Window, digit: str) -> None:
    QTest.qWait(1)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key(ord(digit)), Qt.KeyboardModifier.AltModifier)


def test_alt_and_a_digit_go_to_a_place(table: Window) -> None:
    """From anywhere on a page, in the order of the navigation."""
    for digit, kind in (("3", SendPage), ("2", TestsPage), ("1", SessionPage)):
        _alt(table, digit)
        page(table, kind)


def test_nobody_leaves_a_question_so(table: Window) -> None:
    """Where the navigation is not shown, its keys do nothing."""
    begin()
    press("4")
    _alt(table, "1")
    assert page(table, InterviewPage).filling.here == "q01"
