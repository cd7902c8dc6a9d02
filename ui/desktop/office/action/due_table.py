"""What is due, a row each, with its day in words. A row leads to its thing."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal
from PySide6.QtGui import QFocusEvent

from fieldkit.due import Due
from ui.desktop.language import beside, days_said, short_day
from ui.desktop.office.action.agenda import Spoken
from ui.desktop.office.action.said import roomy
from ui.desktop.rows import Cell, Column, Line, Mark, Table, wanting

translate = QCoreApplication.translate


def place_of(due: Due) -> str:
    """Return where a row leads; '' for what is no thing of a list."""
    return thing_place(due.list, due.id) if due.list else ""


def thing_place(name: str, id_: str) -> str:
    """Return the place of one thing."""
    return f"thing/{name}/{id_}"


class DueWords(QObject):
    """Words that have a plural: these want an object to say them."""

    def late(self, days: int) -> str:
        """Return for how long something has been overdue."""
        return self.tr("%n days late", "", days)


class DueTable(Table):
    """Rows of what is due. `opened`: the place that a row leads to, by Enter or a click."""

    opened = Signal(str)

    def __init__(self, name: str, today: date) -> None:
        super().__init__(name, [Column(self.tr("What")), Column(self.tr("When"))], "short")
        roomy(self)
        self._today = today
        self._places: list[str] = []
        self.entered.connect(self._open)
        self.clicked.connect(self._click)

    def show_rows(self, items: Sequence[Spoken]) -> None:
        """Show these."""
        self._places = [place_of(one.due) for one in items]
        self.rows.fill([self._line(one) for one in items])

    def _line(self, one: Spoken) -> Line:
        return (what(one), when(one.due, self._today))

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Choose the first row, so that Enter leads somewhere."""
        super().focusInEvent(event)
        if self.current is None:
            self.choose(0)

    def _click(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, at: int) -> None:
        if at < len(self._places) and self._places[at]:
            self.opened.emit(self._places[at])


def what(one: Spoken) -> Cell:
    """Return what is due, of what, and whether it wants somebody."""
    due = one.due
    times = "–".join(part for part in (due.starts, due.ends) if part)
    says, of = (words if words not in due.label else "" for words in (due.says, due.of))
    words = (times, one.what, days_said(due.label), one.apart, days_said(says), of)
    if due.wanting == "another":
        said = translate("Due", "{who} no longer takes part: wants somebody else").format(who=due.who)
        return wanting(beside(*words, said))
    if due.wanting == "nobody":
        return wanting(beside(*words, translate("Due", "nobody sees to it yet")))
    return beside(*words, due.who)


def when(due: Due, today: date) -> Cell:
    """Return on which day something is due, as people say it."""
    days = (today - due.day).days
    if days > 0 and due.late:
        return wanting(DueWords().late(days))
    if days == 0:
        return Mark(translate("Due", "Today"), "ink")
    if due.day == today + timedelta(days=1):
        return translate("Due", "Tomorrow")
    return short_day(due.day)
