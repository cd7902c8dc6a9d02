"""The board: what is overdue, what is due this week and the next, and what comes after."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Columns
from ui.desktop.office.action import agenda
from ui.desktop.office.action.agenda import Groups, Spoken
from ui.desktop.office.action.due_table import DueTable
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text

_EVERY = "*"
_MOST = 60  # rows of one column; more of them are only counted


class BoardPage(OfficePage):
    """Four groups by how soon, of all lists or of one."""

    place = "todo"
    help = "board"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Board"))
        self._found: Groups | None = None
        self.which: QComboBox = PickOne(self.tr("Of which list"))
        self.which.activated.connect(lambda _: self._draw())
        self.which.hide()
        self.week = snug(Button(self.tr("Week"), "secondary", voice="strong"))
        self.week.clicked.connect(lambda: self.went.emit("week"))
        self.lead(self.which, self.week)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        self.groups: dict[str, tuple[DueTable, Paragraph]] = {}
        columns = Columns(gap=t.STEP3, most=2)
        for key, title in (
            ("overdue", self.tr("Overdue")), ("week", self.tr("This week")),
            ("next", self.tr("Next week")), ("later", self.tr("Later")),
        ):  # fmt: skip
            columns.addWidget(self._group(key, title))
        self.column.addLayout(columns)
        self.column.addStretch(1)
        read = partial(agenda.groups, today=self.desk.today, language=bench.language)
        self.look(read, self._shown)

    def first_focus(self) -> QWidget:
        """Return the first group that has anything."""
        tables = (table for table, _ in self.groups.values())
        return next((table for table in tables if table.isVisibleTo(self)), self.heading)

    def _group(self, key: str, title: str) -> QFrame:
        frame, body = card(gap=t.STEP)
        body.addWidget(text(title, "heading"))
        table, more = DueTable(title, self.desk.today), Paragraph("", "muted")
        table.opened.connect(self.went)
        table.hide()
        body.addWidget(table)
        body.addWidget(more)
        body.addStretch(1)
        self.groups[key] = (table, more)
        return frame

    def _shown(self, found: Groups) -> None:
        self._found = found
        every = (*found.overdue, *found.today, *found.week, *found.next, *found.later)
        titles = sorted({one.list for one in every if one.list}, key=str.casefold)
        self.which.clear()
        self.which.addItem(self.tr("Everything"), _EVERY)
        for title in titles:
            self.which.addItem(title, title)
        self.which.setVisible(len(titles) > 1)
        self._draw()
        self.first_focus().setFocus()

    def _draw(self) -> None:
        found = self._found
        if found is None:
            return
        parts = {
            "overdue": found.overdue,
            "week": (*found.today, *found.week),
            "next": found.next,
            "later": found.later,
        }
        for key, items in parts.items():
            self._fill(key, [one for one in items if self.which.currentData() in {_EVERY, one.list}])
        self.told.say(self._summary(found))

    def _fill(self, key: str, items: list[Spoken]) -> None:
        table, more = self.groups[key]
        table.show_rows(items[:_MOST])
        table.setVisible(bool(items))
        if not items:
            more.say(self.tr("Nothing."))
        else:
            more.say(self.tr("%n more", "", len(items) - _MOST) if len(items) > _MOST else "")

    def _summary(self, found: Groups) -> str:
        if not found.declared:
            return self.tr("The plan names no dates yet: its rows [[due]] say what is due, and when.")
        return self.tr("%n want somebody to see to them.", "", found.wanting) if found.wanting else ""
