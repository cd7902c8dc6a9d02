"""What the pages of the plan have in common: one place of the navigation, and the way from each to the others."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan import PARTS
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, snug


def title_of(part: str) -> str:
    """Return what a page of the plan is called."""
    translate = QCoreApplication.translate
    return {
        "matching": translate("Plan", "Who helps whom"),
        "directory": translate("Plan", "What there is"),
        "odd": translate("Plan", "Worth a look"),
        "posters": translate("Plan", "Posters"),
        "channel": translate("Plan", "Channel"),
    }[part]


class PlanPage(ListPage):
    """A list of the plan, with the ways to the plan's other pages above it."""

    place = "matching"
    part = ""

    def __init__(self, bench: Bench, columns: Sequence[Column]) -> None:
        super().__init__(bench, title_of(self.part), columns, "short")
        self.ways = {one: snug(Button(title_of(one), "secondary", voice="strong")) for one in PARTS if one != self.part}
        self.column.insertLayout(1, buttons(*self.ways.values()))
        for name, way in self.ways.items():
            way.clicked.connect(lambda _=False, name=name: self.went.emit(name))
            self.setTabOrder(self._led, way)
            self._led = way
