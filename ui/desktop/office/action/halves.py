"""Forms left half done: go on with one, or let go of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import stack
from ui.desktop.office.action.agenda import Half
from ui.desktop.office.list_page import buttons
from ui.desktop.widgets import Button, card, snug, text


class Halves(QWidget):
    """A card for each, or nothing where there is none."""

    resumed = Signal(str)
    discarded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = stack(self, gap=t.STEP2)
        self._cards: list[QWidget] = []
        self.hide()

    def show_halves(self, some: Sequence[Half], before: QWidget) -> None:
        """Show these; Tab comes to them from `before`."""
        for old in self._cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = [self._card(one) for one in some]
        for fresh in self._cards:
            self._column.addWidget(fresh)
            for button in fresh.findChildren(Button):
                self.setTabOrder(before, button)
                before = button
        self.setVisible(bool(some))

    def _card(self, one: Half) -> QWidget:
        frame, body = card(gap=t.STEP)
        body.addWidget(text(self.tr("Half done: {form}").format(form=one.title), "heading"))
        go = snug(Button(self.tr("Go on with it"), "secondary", voice="strong"))
        go.setAccessibleName(self.tr("Go on with {form}").format(form=one.title))
        go.clicked.connect(lambda: self.resumed.emit(one.draft))
        away = snug(Button(self.tr("Discard it"), "link"))
        sure = snug(Button(self.tr("Yes, discard it"), "secondary", voice="strong"))
        sure.hide()
        away.clicked.connect(lambda: _ask(away, sure))
        sure.clicked.connect(lambda: self.discarded.emit(one.draft))
        body.addLayout(buttons(go, away, sure))
        return frame


def _ask(away: Button, sure: Button) -> None:
    """Ask in the same place, once."""
    sure.show()
    sure.setFocus()
    away.hide()
