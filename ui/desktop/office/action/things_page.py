"""The things of one list: found by their words and their state, each with what is due of it first."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.language import Calendar, beside, days_said, short_day
from ui.desktop.office.action import deeds, listing
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.action.halves import Halves
from ui.desktop.office.action.lexicon import Value
from ui.desktop.office.action.listing import CURRENT, EVERY, Listing, Row, State
from ui.desktop.office.action.said import properties_card, state_words
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.rows import PAGE, Cell, Column, Line, Mark, wanting
from ui.desktop.widgets import Button, PickOne, snug, text


class ThingsPage(ListPage):
    """A row a thing; beside it what it is. Enter opens it."""

    place = "lists"
    help = "things"

    begun = Signal(str, str, str)
    resumed = Signal(str)

    def __init__(self, bench: Bench, name: str) -> None:
        columns = [Column(self.tr("Name")), Column(self.tr("State")), Column(self.tr("Next"), spare=True)]
        super().__init__(bench, self.tr("List"), columns, "short")
        self._name = name
        self._found: Listing | None = None
        self._new: list[Button] = []
        self.which: QComboBox = PickOne(self.tr("In which state"))
        self.which.addItem(self.tr("Current"), CURRENT)
        self.which.activated.connect(lambda _: self._read())
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("part of a name, of a place"))
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.timeout.connect(self._read)
        self.words.textEdited.connect(lambda _: self._typed.start(t.SEARCH_MS))
        self.lead(self.which)
        self.halves = Halves()
        self.halves.resumed.connect(self.resumed)
        self.halves.discarded.connect(self._discard)
        self.column.insertWidget(self.column.count() - 2, self.halves)
        self.column.insertWidget(self.column.count() - 2, labelled(self.tr("Find"), self.words))
        self.setTabOrder(self.which, self.words)
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self.table.rows.wanted.connect(self._more)
        self._read()

    def _read(self) -> None:
        state = str(self.which.currentData() or CURRENT)
        read = partial(
            listing.listing, name=self._name, state=state, text=self.words.text().strip(), shown=Calendar().said,
            today=self.desk.today, language=self.bench.language,
        )  # fmt: skip
        self.look(read, self._listed)

    def _listed(self, found: Listing) -> None:
        first, self._found = self._found is None, found
        self.heading.setText(found.title)
        self._offer(found)
        self._count(found)
        self.halves.show_halves(found.halves, self._led)
        self.told.say(self._summary(found))
        self.table.rows.fill([self._line(one) for one in found.rows[:PAGE]], len(found.rows))
        self.table.setVisible(bool(found.rows))
        if found.rows:
            self.table.choose(0)
        else:
            self.put(None)
        if first:
            self.first_focus().setFocus()

    def _more(self, start: int) -> None:
        if self._found:
            self.table.rows.extend([self._line(one) for one in self._found.rows[start : start + PAGE]])

    def _offer(self, found: Listing) -> None:
        """Offer the forms that make a new one, once."""
        if self._new:
            return
        for form, title in found.new:
            button = snug(Button(self.tr("New: {form}").format(form=title), "primary", voice="heading"))
            button.clicked.connect(partial(self.begun.emit, form, found.name, ""))
            self._new.append(button)
        self.lead(*self._new)

    def _count(self, found: Listing) -> None:
        """Say in the filter how many are in which state."""
        chosen = self.which.currentData()
        current = sum(number for state, number in found.states if not state.over)
        self.which.clear()
        self.which.addItem(self.tr("Current ({number})").format(number=current), CURRENT)
        for state, number in found.states:
            if state.over or state.words:
                self.which.addItem(f"{state_words(state)} ({number})", state.key)
        self.which.addItem(self.tr("All ({number})").format(number=found.total), EVERY)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))

    def _summary(self, found: Listing) -> str:
        if not found.total:
            return self.tr("There is nothing in it yet.")
        if not found.rows:
            return self.tr("None of them is like that.")
        return self.tr("%n of {total} shown", "", len(found.rows)).format(total=found.total)

    def _line(self, one: Row) -> Line:
        name: Cell = beside(days_said(one.label), one.apart)
        if one.doubtful:
            name = wanting(self.tr("{name}: sheets differ").format(name=beside(days_said(one.label), one.apart)))
        coming = beside(short_day(one.next.due.day), one.next.what) if one.next else ""
        return (name, _state(one.state), coming)

    @property
    def _row(self) -> Row | None:
        return self.table.chosen_of(self._found.rows) if self._found else None

    def _enter(self) -> None:
        if self._row:
            self.went.emit(thing_place(self._name, self._row.id))

    def _open(self, _at: int) -> None:
        one = self._row
        if one:
            read = partial(
                listing.brief, name=self._name, id_=one.id, today=self.desk.today, language=self.bench.language
            )
            self.look(read, self._show)

    def _show(self, found: list[tuple[str, Value]]) -> None:
        one = self._row
        if one is None:
            return
        frame, body = properties_card(found)
        body.insertWidget(0, text(beside(days_said(one.label), one.apart), "heading"))
        self.enter = snug(Button(self.tr("Open"), "primary", voice="heading", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(self.enter))
        self.put(frame)

    def _discard(self, draft: str) -> None:
        self.look(partial(deeds.discard, draft_id=draft), self._discarded)

    def _discarded(self, _result: None) -> None:
        self._read()


def _state(state: State) -> Cell:
    words = state_words(state)
    return Mark(words, "muted") if state.over else words
