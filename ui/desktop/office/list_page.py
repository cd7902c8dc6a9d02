"""A page with a list, and beside it what there is to see of the chosen row and to do with it."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Columns, Flow, stack
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.rows import Column, Table
from ui.desktop.tabbing import chain, stops
from ui.desktop.widgets import Button, Paragraph


class ListPage(OfficePage):
    """Two columns where there is room, else one below the other."""

    def __init__(
        self, bench: Bench, title: str, columns: Sequence[Column], kind: Literal["short", "tall"] = "tall"
    ) -> None:
        super().__init__(bench, title)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        self.table = Table(title, columns, kind)
        self.table.hide()
        self.seen: QWidget | None = None
        side = QWidget()
        self._side = stack(side, gap=t.STEP2)
        self._side.addStretch(1)
        both = Columns(gap=t.STEP3, most=2, letters=t.LISTED)
        left = QWidget()
        listed = stack(left, gap=0)
        listed.addWidget(self.table, 1)
        if kind == "short":
            listed.addStretch(1)
        both.addWidget(left)
        both.addWidget(side)
        self.column.addLayout(both)
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """Return the list, once there is one."""
        return self.table if self.table.isVisibleTo(self) else self.heading

    def put(self, widget: QWidget | None) -> None:
        """Show this beside the list."""
        if self.seen:
            self._side.removeWidget(self.seen)
            self.seen.hide()
            self.seen.deleteLater()
        self.seen = widget
        if widget:
            self._side.insertWidget(0, widget)
            chain([self.table, *stops(widget)])  # then what stands below both

    def empty(self, title: str, told: str) -> None:
        """Say that there is nothing, and what to do first."""
        self.heading.setText(title)
        self.told.say(told)
        self.table.hide()
        self.put(None)
        self.heading.setFocus()


def buttons(*some: Button) -> QLayout:
    """Return a line of buttons; more lines where one is too narrow for them."""
    line = Flow(t.STEP2, below=t.GAP)
    for button in some:
        line.addWidget(button)
    return line
