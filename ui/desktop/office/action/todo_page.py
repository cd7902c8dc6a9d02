"""The coach's start page: what is overdue, what comes this week, what is below its target; each line leads there."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldkit.errors import Code, WorldFailed
from ui.desktop import theme as t
from ui.desktop.language import day_in_words
from ui.desktop.layouts import Columns
from ui.desktop.office import figures
from ui.desktop.office.action import agenda, deeds
from ui.desktop.office.action.agenda import Groups, Spoken, Start
from ui.desktop.office.action.due_table import DueTable
from ui.desktop.office.action.halves import Halves
from ui.desktop.office.action.said import roomy
from ui.desktop.office.figures import Figures, Row, decimal
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.rows import Column, Line, Mark, Table
from ui.desktop.widgets import Button, Paragraph, card, snug, text

_MOST = 8  # lines of a card; the board has them all


class TodoPage(OfficePage):
    """Four cards: overdue, this week, below target, and who waits for a call."""

    place = "todo"
    help = "todo"

    resumed = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, day_in_words(bench.desk.today))
        self.board = snug(Button(self.tr("Board"), "secondary", voice="strong"))
        self.board.clicked.connect(lambda: self.went.emit("board"))
        self.week = snug(Button(self.tr("Week"), "secondary", voice="strong"))
        self.week.clicked.connect(lambda: self.went.emit("week"))
        self.lead(self.board, self.week)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        self.halves = Halves()
        self.halves.resumed.connect(self.resumed)
        self.halves.discarded.connect(self._discard)
        self.column.addWidget(self.halves)
        columns = Columns(gap=t.STEP3, most=2)
        self.late, self.late_told = DueTable(self.tr("Overdue"), self.desk.today), Paragraph("", "muted")
        self.soon, self.soon_told = DueTable(self.tr("This week"), self.desk.today), Paragraph("", "muted")
        for table, told in ((self.late, self.late_told), (self.soon, self.soon_told)):
            table.opened.connect(self.went)
            columns.addWidget(_card(table.accessibleName(), table, told))
        columns.addWidget(self._targets())
        columns.addWidget(self._requests())
        self.column.addLayout(columns)
        self.column.addStretch(1)
        self._read()

    def first_focus(self) -> QWidget:
        """Return the first card with lines."""
        return next((table for table in (self.late, self.soon) if table.isVisibleTo(self)), self.heading)

    def refuse(self, failure: WorldFailed) -> None:
        """Take an office where nothing was gathered yet for what it is."""
        if failure.code is Code.NOTHING_TO_EXPORT:
            self.below_told.say(self.tr("Nothing has been counted yet."))
        else:
            super().refuse(failure)

    def _targets(self) -> QFrame:
        columns = [Column(self.tr("Indicator")), Column(self.tr("Value of what is expected"))]
        self.below = Table(self.tr("Below target"), columns, "short")
        roomy(self.below)
        self.below.entered.connect(lambda _: self.went.emit("indicators"))
        self.below.clicked.connect(lambda _: self.went.emit("indicators"))
        self.below_told = Paragraph(self.tr("Counting…"), "muted")
        return _card(self.tr("Below target"), self.below, self.below_told)

    def _requests(self) -> QFrame:
        self.calls = snug(Button("", "secondary", voice="strong"))
        self.calls.clicked.connect(lambda: self.went.emit("requests"))
        self.calls.hide()
        self.calls_told = Paragraph("", "muted")
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Calls"), "heading"))
        body.addWidget(self.calls_told)
        body.addLayout(buttons(self.calls))
        body.addStretch(1)
        return frame

    def _read(self) -> None:
        today, language = self.desk.today, self.bench.language
        self.look(partial(agenda.start, today=today, language=language), self._shown)
        self.look(partial(figures.usual, today=today), self._usual)

    def _usual(self, code: str) -> None:
        count = partial(figures.figures, code=code, today=self.desk.today, language=self.bench.language)
        self.look(count, self._counted)

    def _shown(self, found: Start) -> None:
        groups = found.groups
        self.halves.show_halves(found.halves, self.week)
        self._fill(self.late, self.late_told, groups.overdue, self.tr("Nothing is overdue."))
        soon = (*groups.today, *groups.week)
        self._fill(self.soon, self.soon_told, soon, self.tr("Nothing more this week."))
        self.calls_told.say("" if found.waiting else self.tr("Nobody waits for a call."))
        self.calls.setVisible(bool(found.waiting))
        self.calls.say(self.tr("%n people ask to be called", "", found.waiting))
        self.told.say(self._summary(groups))
        self.first_focus().setFocus()

    def _fill(self, table: DueTable, told: Paragraph, items: tuple[Spoken, ...], nothing: str) -> None:
        table.show_rows(items[:_MOST])
        table.setVisible(bool(items))
        more = len(items) - _MOST
        told.say(nothing if not items else self.tr("%n more on the board", "", more) if more > 0 else "")

    def _summary(self, groups: Groups) -> str:
        if not groups.declared:
            return self.tr("The plan names no dates yet: its rows [[due]] say what is due, and when.")
        return self.tr("%n want somebody to see to them.", "", groups.wanting) if groups.wanting else ""

    def _counted(self, found: Figures) -> None:
        rows = [row for row in found.rows if row.state in {"below", "near"} and row.value is not None]
        self.below.rows.fill([self._indicator(row) for row in rows[:_MOST]])
        self.below.setVisible(bool(rows))
        self.below_told.say(found.name if rows else self.tr("All that has been counted is at its target."))

    def _indicator(self, row: Row) -> Line:
        language = self.bench.language
        expected = row.expected or 0
        words = self.tr("{value} of {expected}").format(value=row.shown, expected=decimal(expected, language))
        sign = "■" if row.state == "below" else "▲"
        return (row.name, Mark(f"{sign} {words}", "bad" if row.state == "below" else "warn"))

    def _discard(self, draft: str) -> None:
        self.look(partial(deeds.discard, draft_id=draft), self._discarded)

    def _discarded(self, _result: None) -> None:
        self._read()


def _card(title: str, table: Table, told: Paragraph) -> QFrame:
    frame, body = card(gap=t.STEP)
    body.addWidget(text(title, "heading"))
    table.hide()
    body.addWidget(table)
    body.addWidget(told)
    body.addStretch(1)
    return frame
