"""Indicators against their targets, a row each; tests a month and answers a place, as charts."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.charts import Gauge, MonthBars, Stacks
from ui.desktop.language import beside
from ui.desktop.layouts import Columns, stack
from ui.desktop.office.figures import Figures, Grid, Row, State, decimal
from ui.desktop.office.page import Bench
from ui.desktop.office.period_page import PeriodPage
from ui.desktop.rows import Column, Line, Mark, Table
from ui.desktop.sheet import Tone
from ui.desktop.widgets import Paragraph, card, text

_SIGNS: dict[State, tuple[str, Tone]] = {
    "met": ("●", "ok"), "near": ("▲", "warn"), "below": ("■", "bad"), "no-data": ("○", "muted"),
}  # fmt: skip


class IndicatorsPage(PeriodPage):
    """What the plan aims at, and how far it is."""

    place = "indicators"
    help = "indicators"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Indicators"))
        columns = [
            Column(self.tr("Indicator")),
            Column(self.tr("Value"), number=True),
            Column(self.tr("Target"), number=True),
            Column("", spare=True),
            Column(self.tr("State")),
        ]
        self.table = Table(self.tr("Indicators"), columns)
        self.table.hide()
        self.column.addWidget(self.table)
        self.note = Paragraph("", "muted")
        self.column.addWidget(self.note)
        self._charts: QWidget | None = None
        self.column.addStretch(1)

    def first_focus(self) -> QWidget:
        """Return the table, once there is one."""
        return self.table if self.table.isVisibleTo(self) else self.heading

    def show_nothing(self) -> None:
        """Take the figures away."""
        self.table.hide()
        self._put(None)
        self.note.say("")

    def show_figures(self, found: Figures) -> None:
        """Show the rows, then the charts."""
        self.table.rows.fill([self._line(row, found.rows) for row in found.rows])
        self.table.show()
        self.told.say(self._summary(found))
        said = (
            self.tr(
                "What counts people goes in steps of {base} and is at most {furthest} off, so that nobody can be "
                "found. The mark on each bar is what meets the target by today; the dashes across a line of months are "
                "the target of a month."
            )
            if found.rounded
            else self.tr(
                "Small counts are shown as intervals, so that nobody can be found, and drawn as nought. The mark on "
                "each bar is what meets the target by today; the dashes across a line of months are the target of a "
                "month."
            )
        )
        self.note.say(said.format(base=found.base, furthest=found.furthest))
        self._put(self._drawn(found))
        self.table.setFocus()

    def _summary(self, found: Figures) -> str:
        states = Counter(row.state for row in found.rows)
        said = [
            self.tr("%n at their target", "", states["met"]),
            self.tr("%n close", "", states["near"]),
            self.tr("%n below", "", states["below"]),
            self.tr("%n without data", "", states["no-data"]),
        ]
        return beside(*said)

    def _line(self, row: Row, every: tuple[Row, ...]) -> Line:
        several = sum(one.name == row.name for one in every) > 1
        name = beside(row.name, row.window) if several else row.name
        sign, tone = _SIGNS[row.state]
        state = Mark(f"{sign} {self._state(row)}", tone)
        if row.value is None or row.expected is None:
            return (name, row.shown, self._target(row), "", state)
        words = self.tr("{value} of {expected} expected by today").format(
            value=row.shown, expected=decimal(row.expected, self.bench.language)
        )
        trend = tuple(count for _, count in row.trend)
        gauge = Gauge(row.value, row.expected, tone, f"{words}{self._months_in_words(row)}", trend, row.a_month)
        return (name, row.shown, self._target(row), gauge, state)

    def _months_in_words(self, row: Row) -> str:
        """Say what the line of months shows, and its dashes."""
        if len(row.trend) < 2:  # noqa: PLR2004 - one month makes no line
            return ""
        code = self.bench.language
        months = ", ".join(f"{_month(day.year, day.month)} {decimal(count, code)}" for day, count in row.trend)
        if row.a_month is None:
            return f". {months}"
        aimed = self.tr("target of a month: {number}").format(number=decimal(row.a_month, code))
        return f". {months}; {aimed}"

    def _state(self, row: Row) -> str:
        said = {
            "met": self.tr("Met"),
            "near": self.tr("Close"),
            "below": self.tr("Below"),
            "no-data": self.tr("No data"),
        }
        words = said[row.state]
        return self.tr("{state} so far").format(state=words) if row.provisional and row.value is not None else words

    def _target(self, row: Row) -> str:
        if row.target is None:
            return "–"
        low = decimal(row.target.low, self.bench.language)
        if row.target.high is None:
            return self.tr("{least} or more").format(least=low)
        return f"{low}–{decimal(row.target.high, self.bench.language)}"

    def _put(self, charts: QWidget | None) -> None:
        if self._charts:
            self.column.removeWidget(self._charts)
            self._charts.hide()
            self._charts.deleteLater()
        self._charts = charts
        if charts:
            self.column.insertWidget(self.column.count() - 1, charts)

    def _drawn(self, found: Figures) -> QWidget:
        both = QWidget()
        column = stack(both, gap=0)
        columns = Columns(gap=t.STEP3, most=2)
        if found.months:
            columns.addWidget(_titled(self.tr("{what} a month").format(what=found.counted), self._months(found)))
        for grid in found.grids:
            if grid.rows:
                columns.addWidget(_titled(grid.title, self._stacks(grid)))
        column.addLayout(columns)
        return both

    def _months(self, found: Figures) -> QWidget:
        months = [(_month(day.year, day.month), count) for day, count in found.months]
        words = "; ".join(f"{month}: {decimal(count, self.bench.language)}" for month, count in months)
        chart = MonthBars(self.tr("{what} a month").format(what=found.counted), words, months)
        if found.a_month:
            chart.aim_at(found.a_month, self.tr("target {number}").format(number=round(found.a_month)))
        return chart

    def _stacks(self, grid: Grid) -> QWidget:
        rows = [(name, numbers) for (name, _), numbers in zip(grid.rows, grid.numbers, strict=True)]
        return Stacks(grid.title, "; ".join(_words(grid)), grid.columns, rows)


def _words(grid: Grid) -> Iterator[str]:
    for name, cells in grid.rows:
        yield f"{name}: " + ", ".join(f"{column} {cell}" for column, cell in zip(grid.columns, cells, strict=False))


def _month(year: int, month: int) -> str:
    del year
    return QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)


def _titled(title: str, chart: QWidget) -> QWidget:
    frame, body = card(gap=t.STEP2)
    body.addWidget(text(title, "heading"))
    body.addWidget(chart)
    body.addStretch(1)
    return frame
