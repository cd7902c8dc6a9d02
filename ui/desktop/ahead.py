"""The next step's view, built while a person thinks: the key that asks for it has only to show it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

Maker = Callable[[], QWidget]
Guess = Callable[[], tuple[str, Maker] | None]


class Ahead(QObject):
    """Holds one view, out of sight. It is forgotten whenever what it was made from changes."""

    def __init__(self, around: QWidget, guess: Guess) -> None:
        """`around`: the widget that views stand in. `guess` names the next step and who makes its view, if anybody."""
        super().__init__(around)
        self._around = around
        self._guess = guess
        self._step = ""
        self._view: QWidget | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._build)

    def changed(self, wait: int) -> None:
        """Forget what was built, and build anew after `wait` milliseconds in which nothing changes."""
        if self._view:
            self._view.deleteLater()
        self._view = None
        self._soon.start(wait)

    def take(self, step: str) -> QWidget | None:
        """Give away the view of this step, if it is the one that was built."""
        if step != self._step:
            return None
        view, self._view = self._view, None
        return view

    def _build(self) -> None:
        found = self._guess()
        if found is None:
            return
        self._step, make = found
        view = make()
        view.setProperty("ground", "column")
        view.setParent(self._around)
        view.resize(self._around.size())
        layout = view.layout()
        if layout:
            layout.activate()  # dresses and measures every part of it
        self._view = view
