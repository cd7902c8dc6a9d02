"""Which workbook: of all together, of one area, or of every area of a level, each its own."""

from collections.abc import Sequence

from fieldkit.areas import LEVELS, Level
from ui.desktop.language import beside
from ui.desktop.office.levels import Area, Choice
from ui.desktop.widgets import PickOne


class LevelPick(PickOne):
    """A list that is there only where places lie in areas."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("What it is of"))
        self._choices = [Choice()]
        self.hide()

    @property
    def choice(self) -> Choice:
        """Return what is chosen."""
        return self._choices[max(0, self.currentIndex())]

    def offer(self, areas: Sequence[Area]) -> None:
        """List the one that holds all, the levels, and each area by itself."""
        if not areas:
            return
        root, *inside = areas
        found = [(self._one(root), Choice())]
        present = [level for level in LEVELS if any(area.level == level for area in inside)]
        found += [(self._each(level), Choice(level=level, several=True)) for level in present]
        found.append((self.tr("All levels: a workbook each"), Choice(several=True)))
        found += [(self._one(area), Choice(area=area.id)) for area in inside]
        self.clear()
        self._choices = [choice for _, choice in found]
        for name, _ in found:
            self.addItem(beside(name))
        self.setCurrentIndex(0)
        self.show()

    def _each(self, level: Level) -> str:
        if level == "municipality":
            return self.tr("Every municipality: a workbook each")
        return self.tr("Every comarca: a workbook each")

    def _one(self, area: Area) -> str:
        said = {
            "municipality": self.tr("Municipality: {name}"),
            "comarca": self.tr("Comarca: {name}"),
            "region": self.tr("Region: {name}"),
        }
        return said[area.level].format(name=area.name)
