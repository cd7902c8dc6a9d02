"""Coverage: where nobody has been, which ages are missing, what to do next quarter, and a drawn map."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from exports.coverage.ages import Age
from exports.coverage.proposal import Proposed
from exports.coverage.seen import Seen
from ui.desktop import theme as t
from ui.desktop.language import beside, day_and_year, short_day
from ui.desktop.layouts import stack
from ui.desktop.office.activity_grid import Covered
from ui.desktop.office.coverage import TOWN, Found, read
from ui.desktop.office.coverage_map import VillageMap
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.paper.villages import node
from ui.desktop.rows import Column, Line, Mark, Table, good, wanting
from ui.desktop.widgets import Paragraph, card, text


class CoveragePage(OfficePage):
    """What was done where in twelve months. Its counts are exact, and stay on this screen."""

    place = "coverage"
    help = "coverage"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Coverage"))
        self.told = Paragraph(self.tr("Counting…"), "muted")
        self.column.addWidget(self.told)
        self.places = Table(
            self.tr("Places"),
            [
                Column(self.tr("Place")),
                Column(self.tr("Last time")),
                Column(self.tr("Gatherings"), number=True),
                Column(self.tr("Tests"), number=True),
                Column(self.tr("Posters"), number=True),
                Column(self.tr("Activities"), number=True),
            ],
        )
        self.ages = Table(
            self.tr("Ages"),
            [
                Column(self.tr("Age")),
                Column(self.tr("Tests"), number=True),
                Column(self.tr("Of all tests"), number=True),
                Column(self.tr("In the register"), number=True),
                Column(self.tr("State")),
            ],
        )
        self.proposal = Table(
            self.tr("Proposal"), [Column(self.tr("Month")), Column(self.tr("Place")), Column(self.tr("Why there"))]
        )
        self.map: VillageMap | None = None
        self._below = QWidget()
        self._cards = stack(self._below, gap=t.STEP3)
        self.column.addWidget(self._below)
        self.note = Paragraph("", "muted")
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self._below.hide()
        self.look(partial(read, today=self.desk.today, language=bench.language), self._show)

    def first_focus(self) -> QWidget:
        """Return the list of places, once there is one."""
        return self.places if self.places.isVisibleTo(self) else self.heading

    def _show(self, found: Found) -> None:
        never = sum(one.last is None for one in found.places)
        idle = sum(one.last is not None and not one.gatherings for one in found.places)
        self.told.say(
            beside(
                self.tr("%n places never visited", "", never),
                self.tr("%n places without a gathering in twelve months", "", idle),
            )
        )
        self.places.rows.fill(map(self._place, found.places))
        self.ages.rows.fill(map(self._age, found.ages))
        self.proposal.rows.fill(map(self._proposed, found.proposal))
        quarter = self.tr("Proposal, {first} to {last}").format(
            first=short_day(found.quarter.first), last=short_day(found.quarter.last)
        )
        self._card(self.tr("Places"), self.places)
        if found.villages:
            self._card(self.tr("Villages"), self._drawn(found), Paragraph(self._map_note(found), "muted"))
        if found.ages:
            register = [Paragraph(found.register, "muted")] if found.register else []
            self._card(self.tr("Ages"), self.ages, *register)
        if found.grid:
            self._card(self.tr("Activities, by what for and for whom"), *self._gridded(found.grid))
        if found.proposal:
            rule = self.tr("First where nobody has been, then where it is longest ago, then where more people live.")
            self._card(quarter, self.proposal, Paragraph(rule, "muted"))
        self.note.say(
            self.tr("These counts are exact and stay on this screen. What leaves the office goes through Export.")
        )
        self._below.show()
        self.places.setFocus()

    def _card(self, title: str, *widgets: QWidget) -> None:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(title, "heading"))
        for widget in widgets:
            body.addWidget(widget)
        self._cards.addWidget(frame)

    def _gridded(self, grid: Covered) -> list[QWidget]:
        """Return the plan's four by four; what is empty says so."""
        columns = [Column(self.tr("What for")), *(Column(name, number=True) for name in grid.columns)]
        self.grid = Table(self.tr("Activities, by what for and for whom"), columns, "short")
        empty = sum(count == 0 for row in grid.counts for count in row)
        lines: list[Line] = [(name, *row) for name, row in zip(grid.rows, grid.counts, strict=True)]
        self.grid.rows.fill(lines)
        said = [self.tr("%n fields without any activity in twelve months", "", empty)]
        said += [self.tr("%n activities do not say what for or for whom", "", grid.untagged)] if grid.untagged else []
        return [self.grid, Paragraph(beside(*said), "muted")]

    def _place(self, one: Seen) -> Line:
        name = one.place.name if one.known else beside(one.place.name, self.tr("not on the list"))
        return (name, self._last(one), one.gatherings, one.tests, one.posters, one.activities)

    def _last(self, one: Seen) -> str | Mark:
        if one.last is None:
            return wanting(self.tr("Never"))
        said = day_and_year(one.last)
        return said if one.gatherings else wanting(said)

    def _age(self, one: Age) -> Line:
        said = {
            "none": wanting(self.tr("Nobody")),
            "few": wanting(self.tr("Too few")),
            "fair": good(self.tr("Fair")),
            "unknown": Mark(self.tr("Register unknown"), "muted"),
        }
        expected = "–" if one.expected is None else _percent(one.expected)
        return (one.name, round(one.tests), _percent(one.share), expected, said[one.state])

    def _proposed(self, one: Proposed) -> Line:
        month = QLocale().standaloneMonthName(one.month.first.month)
        if one.planned:
            why = self.tr("Planned on {day}").format(day=short_day(one.planned))
        elif one.seen.last is None:
            why = self.tr("Nobody has been there yet")
        else:
            why = self.tr("Last visited on {day}").format(day=short_day(one.seen.last))
        people = one.seen.place.population
        inhabited = self.tr("%n people in the register", "", people) if people else ""
        return (month, one.seen.place.name, beside(why, inhabited) if inhabited else why)

    def _drawn(self, found: Found) -> QWidget:
        inside = [one for one in found.places if one.known and one.place.kind == TOWN]
        nodes = [node([one], one.place.name) for one in found.villages]
        town = node(inside, self.tr("Town"))
        words = "; ".join(f"{one.label}: {one.number} {one.more}".strip() for one in (town, *nodes))
        self.map = VillageMap(self.tr("Map of the villages"), words, found.placed, nodes, town)
        return self.map

    def _map_note(self, found: Found) -> str:
        signs = self.tr("In each circle, gatherings in twelve months. ▲ posters, ◆ activities.")
        if found.placed.km is None:
            more = self.tr("A scheme: distances say nothing; a dotted edge means that the direction is not known.")
        else:
            more = self.tr("From the middle to the edge, {km} km.").format(km=round(found.placed.km))
        return f"{signs} {more}"


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
