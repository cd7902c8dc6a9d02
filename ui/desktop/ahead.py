"""The next step's view, drawn while a person thinks: the key that asks for it has only to show it."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

Drawing = Iterator[QWidget]  # a view, and the same view again for each piece that was drawn of it
Guess = Callable[[], tuple[str, Drawing] | None]
Beside = Callable[[], QWidget]


class Ahead(QObject):
    """Draws one view, out of sight, a piece at a time. It is forgotten whenever what it was made from changes."""

    def __init__(self, around: QWidget, beside: Beside, guess: Guess) -> None:
        """`around`: what views stand in; `beside`: the one that stands there now, and has the width that all have.

        `guess` names the next step and draws its view, if anybody knows it.
        """
        super().__init__(around)
        self._around = around
        self._beside = beside
        self._guess = guess
        self._step = ""
        self._drawing: Drawing | None = None
        self._view: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw)

    def changed(self, wait: int) -> None:
        """Forget what was drawn, and draw anew after `wait` milliseconds in which nothing changes."""
        if self._view:
            self._view.deleteLater()
        self._step, self._view, self._drawing = "", None, None
        self._soon.start(wait)

    def take(self, step: str) -> QWidget | None:
        """Give away the view of this step, if it is the one that was begun; what is left of it is drawn now."""
        if step != self._step:
            return None
        for piece in self._drawing or ():
            self._view = piece
        view, self._view, self._drawing = self._view, None, None
        return view

    def _draw(self) -> None:
        """Draw the next piece. Between two of them, keys and all else get their turn."""
        if self._drawing is None:
            found = self._guess()
            if found is None:
                return
            self._step, self._drawing = found
        piece = next(self._drawing, None)
        if piece:
            self._view = piece
            self._soon.start(0)
        elif self._view:
            self._dress(self._view)
            self._drawing = None

    def _dress(self, view: QWidget) -> None:
        view.setProperty("ground", "column")
        view.setParent(self._around)
        view.resize(self._beside().width(), self._around.height())
        layout = view.layout()
        if layout:
            layout.activate()  # dresses and measures every part of it
