"""All answers on one page before they are saved, each with 'Change' beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.filling import Filling
from ui.desktop.layouts import row, stack
from ui.desktop.questions import shown
from ui.desktop.spoken import turn
from ui.desktop.widgets import Button, card, panel, snug, text

_AT_ONCE = 4  # rows: some milliseconds on a slow laptop


class Review(QWidget):
    """What was answered, in the words of the form. Empty until `draw`, so that no key waits for all of it."""

    changing = Signal(str)

    def __init__(self, filling: Filling, title: str, *, changeable: bool = True) -> None:
        super().__init__()
        self._filling = filling
        self._changeable = changeable
        turn(self, filling.interview.language)
        column = stack(self, gap=t.STEP3)
        self.heading = text(title, "title")
        self.heading.setLayoutDirection(QGuiApplication.layoutDirection())  # it speaks the window's language
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(self.heading)
        frame, self._rows = card(gap=0)
        column.addWidget(frame)
        column.addStretch(1)

    def draw(self) -> Iterator["Review"]:
        """Draw the rows, and stop after some of them each time."""
        yield self
        asked = [path for path in self._filling.path() if not self._passed_by(path)]
        for index, path in enumerate(asked):
            if index:
                self._rows.addWidget(panel("hair"))
            self._rows.addLayout(self._row(path))
            if index % _AT_ONCE == _AT_ONCE - 1:
                yield self

    def _passed_by(self, path: str) -> bool:
        return self._filling.is_again(path) or self._filling.is_note(path)

    def _row(self, path: str) -> QLayout:
        label = self._filling.interview.label(path)
        answer = shown(self._filling, path)
        line = row(margins=(0, t.STEP, 0, t.STEP), gap=t.STEP3)
        words = stack(gap=t.HALF)
        words.addWidget(text(label, "muted"))
        words.addWidget(text(answer or self.tr("Prefers not to answer"), "strong" if answer else "muted"))
        line.addLayout(words, 1)
        if not self._changeable:
            return line
        change = snug(Button(self.tr("Change"), "link"))
        change.setAccessibleName(self.tr("Change: {question}").format(question=label))
        change.clicked.connect(lambda: self.changing.emit(path))
        line.addWidget(change)
        return line
