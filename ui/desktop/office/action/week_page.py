"""A week, from Monday to Sunday: visits, activities, tables, meetings, and what is due on each day."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldkit.due.board import monday_of
from ui.desktop import theme as t
from ui.desktop.language import day_in_words, short_day
from ui.desktop.layouts import Columns
from ui.desktop.office.action import agenda
from ui.desktop.office.action.agenda import Spoken, Spread
from ui.desktop.office.action.due_table import place_of, what
from ui.desktop.office.action.said import roomy
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.rows import Mark
from ui.desktop.widgets import Button, card, snug, text

_DAYS = 7
_LETTERS = 20  # that a day is wide at least


class WeekPage(OfficePage):
    """Seven days, each with what is on it by its time."""

    place = "todo"
    help = "week"

    def __init__(self, bench: Bench, monday: date | None = None) -> None:
        super().__init__(bench, self.tr("Week"))
        self.monday = monday or monday_of(self.desk.today)
        self.before = snug(Button(self.tr("← Week before"), "secondary", voice="strong"))
        self.now = snug(Button(self.tr("This week"), "secondary", voice="strong"))
        self.after = snug(Button(self.tr("Week after →"), "secondary", voice="strong"))
        for button, days in ((self.before, -_DAYS), (self.now, None), (self.after, _DAYS)):
            button.clicked.connect(partial(self._move, days))
        self.lead(self.before, self.now, self.after)
        self._cards = Columns(gap=t.STEP2, most=4)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)
        self.items: list[Button] = []
        self._bodies: list[QVBoxLayout] = []
        self._inside: list[list[QWidget]] = [[] for _ in range(_DAYS)]
        for _ in range(_DAYS):
            frame, body = card(gap=t.STEP)
            roomy(frame, _LETTERS)
            self._cards.addWidget(frame)
            body.addStretch(1)
            self._bodies.append(body)
        self._read()

    def first_focus(self) -> QWidget:
        """Return the first thing of the week, else the heading."""
        return self.items[0] if self.items else self.heading

    def _move(self, days: int | None) -> None:
        today = monday_of(self.desk.today)
        self.monday = today if days is None else self.monday + timedelta(days=days)
        self._read()

    def _read(self) -> None:
        last = self.monday + timedelta(days=_DAYS - 1)
        title = self.tr("Week of {first} to {last}")
        self.heading.setText(title.format(first=short_day(self.monday), last=short_day(last)))
        read = partial(agenda.spread, monday=self.monday, today=self.desk.today, language=self.bench.language)
        self.look(read, self._shown)

    def _shown(self, found: Spread) -> None:
        if found.days[0][0] != self.monday:
            return  # another week was asked for meanwhile
        self.items = []
        for at, (day, items) in enumerate(found.days):
            self._fill(at, day, items)
        if not self.notice.isVisibleTo(self) and self.focusWidget() in {None, self.heading}:
            self.first_focus().setFocus()

    def _fill(self, at: int, day: date, items: tuple[Spoken, ...]) -> None:
        body = self._bodies[at]
        for old in self._inside[at]:
            body.removeWidget(old)
            old.hide()
            old.deleteLater()
        words = day_in_words(day)
        words = self.tr("{day} · today").format(day=words) if day == self.desk.today else words
        inside = [text(words, "strong"), *map(self._item, items)]
        if not items:
            inside.append(text(self.tr("Nothing."), "muted"))
        for place, widget in enumerate(inside):
            body.insertWidget(place, widget)
        self._inside[at] = inside

    def _item(self, one: Spoken) -> QWidget:
        """Return a button that leads to the thing; plain words where there is nowhere to go."""
        cell = what(one)
        words, wanted = (cell.words, True) if isinstance(cell, Mark) else (str(cell), False)
        place = place_of(one.due)
        if not place:
            return text(words)
        button = Button(words, "plain", voice="warn" if wanted else "")
        button.clicked.connect(lambda: self.went.emit(place))
        self.items.append(button)
        return button
