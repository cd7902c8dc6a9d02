"""A failure in words: what happened, what is safe, what to do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from fieldkit.errors import WorldFailed
from ui.desktop import theme as t
from ui.desktop.layouts import NONE, row, stack
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language

if TYPE_CHECKING:
    from ui.messages import Words


class Notice(QWidget):
    """Shows one failure at a time, until somebody has read it."""

    closed = Signal()

    def __init__(self, language: Language, *, within: bool = False) -> None:
        """`within` a page it needs no button: the next try takes it away."""
        super().__init__()
        self._language = language
        self._within = within
        self._said = ""
        self._about: QWidget | None = None
        around = t.STEP2
        outer = stack(self, margins=NONE if within else (t.STEP5, around, t.STEP5, around), gap=0)
        self._frame, self._body = card("warn", gap=t.STEP)
        outer.addWidget(self._frame)
        self.hide()

    @property
    def said(self) -> str:
        """Return all that is shown, for who reads it aloud and for tests."""
        return self._said

    def stands_by(self, field: QWidget) -> None:
        """Have a screen reader say what is told here with this field, where the next try begins."""
        self._about = field

    def tell(self, failure: WorldFailed) -> None:
        """Say what happened."""
        from ui.window_words import words  # noqa: PLC0415 - all words of all failures: not before there is one

        self.clear()
        said = words(failure.code, failure.facts, self._language)
        self._said = "\n".join(part for part in (said.what, said.safe, said.do) if part)
        self.setAccessibleName(self._said)
        _fill(self._body, said)
        if self._about:
            self._about.setAccessibleDescription(self._said)
        self.show()
        if self._within:
            return
        line = row(margins=(0, t.STEP, 0, 0))
        close = snug(Button(self.tr("Understood"), "secondary", voice="strong"))
        close.setAccessibleDescription(self._said)  # a screen reader says it with what has the focus, or never
        close.clicked.connect(self.close_up)
        line.addWidget(close)
        line.addStretch(1)
        self._body.addLayout(line)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_up(self) -> None:
        """Take it away, once read."""
        self.clear()
        self.hide()
        self.closed.emit()

    def clear(self) -> None:
        """Forget what was said."""
        self._said = ""
        if self._about:
            self._about.setAccessibleDescription("")
        _empty(self._body)


def _fill(body: QVBoxLayout, said: "Words") -> None:
    body.addWidget(text(f"▲  {said.what}", "warn"))
    for sentence in (said.safe, said.do):
        if sentence:
            body.addWidget(Paragraph(sentence))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner:
            _empty(inner)
        if widget:
            widget.hide()
            widget.deleteLater()
