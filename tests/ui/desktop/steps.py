"""What people do at the window, by keyboard."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from ui.desktop.interview_page import InterviewPage
from ui.desktop.page import Page
from ui.desktop.widgets import Paragraph
from ui.desktop.window import Window

P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 60_000  # for what comes at once on a quiet machine


def page(window: Window, kind: type[P]) -> P:
    """The page on screen, which must be of this kind."""
    assert isinstance(window.page, kind), window.page
    return window.page


def in_front(window: W) -> W:
    """The window, shown, and where keys go."""
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, PATIENCE_MS)
    return window


def turns() -> None:
    """Let all find its place: turns, not time, for one thing asks for another, and a busy machine has time for none."""
    for _ in range(5):
        QTest.qWait(1)


def until(there: Callable[[], object]) -> None:
    """Wait for what comes by itself."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not there():
        assert not patience.hasExpired()
        QTest.qWait(10)


def press(*keys: Qt.Key | str) -> None:
    """Press keys where the focus is, as a keyboard does."""
    for key in keys:
        QTest.qWait(1)  # what was shown a moment ago takes the focus with the next event
        focus = QApplication.focusWidget()
        assert focus is not None, f"nothing has the focus to take {key}"
        if isinstance(key, str):
            QTest.keyClicks(focus, key)
        else:
            QTest.keyClick(focus, key)


def begin() -> None:
    """From the table past who holds the keyboard and the words to read out, to the first of the ten questions."""
    press("n", "1", Qt.Key.Key_Return, Qt.Key.Key_Return)


def read(widget: QWidget) -> str:
    """All words on screen inside a widget, in no order."""
    QTest.qWait(1)  # what was added a moment ago is shown by the next event
    labels = [label for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    shown = [label.accessibleName() if isinstance(label, Paragraph) else label.text() for label in labels]
    fields = [field.text() for field in widget.findChildren(QLineEdit)]
    return "\n".join(shown + fields)


def named(widget: QWidget, name: str) -> QPushButton:
    """The one visible button of this name."""
    QTest.qWait(1)
    found = [b for b in widget.findChildren(QPushButton) if b.accessibleName() == name and b.isVisibleTo(widget)]
    assert len(found) == 1, (name, found)
    return found[0]


def answer_all(window: Window) -> InterviewPage:
    """From the table: a new test, 'sometimes' on the ten questions and the first answer elsewhere, up to the review."""
    press("n")
    interview = page(window, InterviewPage)
    for question in interview.filling.path():
        assert interview.filling.here == question
        press("3" if question.startswith("q") else "1", Qt.Key.Key_Return)
    return interview
