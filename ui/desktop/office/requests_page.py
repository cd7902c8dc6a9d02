"""Who asked to be called: a list, the longest wait first, and beside it what the chosen person said."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.language import held, short_day
from ui.desktop.layouts import Columns
from ui.desktop.office import requests
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.requests import Batch, Request, Which
from ui.desktop.rows import PAGE, Cell, Column, Line, good, wanting
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text

_LONG: Final = 7  # days that nobody should wait


class RequestsPage(ListPage):
    """Reads call requests, notes who called, and erases those that have been dealt with."""

    place = "requests"
    help = "requests"

    def __init__(self, bench: Bench) -> None:
        columns = [
            Column(self.tr("Who")),
            Column(self.tr("Telephone")),
            Column(self.tr("When"), spare=True),
            Column(self.tr("Waits since")),
        ]
        super().__init__(bench, self.tr("Call requests"), columns)
        self._requests: list[Request] = []
        self._total = 0
        self._who = ""
        self.which = PickOne(self.tr("Which requests"))
        for words, which in (
            (self.tr("Still to call"), "waiting"), (self.tr("Called"), "called"), (self.tr("All"), "all"),
        ):  # fmt: skip
            self.which.addItem(words, which)
        self.which.activated.connect(lambda _: self._read(0))
        self.which.hide()
        self.lead(self.which)
        self.table.chosen.connect(self._open)
        self.table.rows.wanted.connect(self._read)
        self._read(0)

    def _read(self, start: int) -> None:
        which: Which = self.which.currentData()
        read = partial(
            requests.page, which=which, start=start, count=PAGE, today=self.desk.today, language=self.bench.language
        )
        self.look(read, self._more if start else self._first)

    def _rows(self, found: Batch) -> list[Line]:
        return [(*one.answers, self._state(one)) for one in found.requests]

    def _state(self, one: Request) -> Cell:
        """Say since when somebody waits, for how long where that is too long, or that somebody called."""
        if one.call.called:
            return good(self.tr("Called", "one person"))
        since = date.fromisoformat(one.call.since)
        days = (self.desk.today - since).days
        if days > _LONG:
            return wanting(self.tr("%n days", "", days))
        return short_day(since)

    def _first(self, found: Batch) -> None:
        self._requests, self._total, self._who = list(found.requests), found.total, self._who or found.who
        self.table.rows.fill(self._rows(found), found.total)
        self._say(found)
        if found.total:
            self.table.show()
            self.table.choose(0)
            self.table.setFocus()

    def _more(self, found: Batch) -> None:
        self._requests += found.requests
        self.table.rows.extend(self._rows(found))

    def _say(self, found: Batch) -> None:
        self.which.setVisible(bool(found.waiting or found.called))
        if found.waiting:
            self.heading.setText(self.tr("%n people ask to be called", "", found.waiting))
        if self._total:
            if not found.waiting:
                self.heading.setText(self.tr("Nobody waits for a call"))
            self.told.say(self.tr("Only this office can read this. It is not put together with any test."))
        elif found.waiting or found.called:
            self.empty(self.heading.text() if found.waiting else self.tr("Nobody waits for a call"), self._none())
            self.which.setFocus()
        else:
            self.empty(
                self.tr("Nobody waits for a call"),
                self.tr("Who asks at a table to be called stands here as soon as its batch is taken in."),
            )

    def _none(self) -> str:
        if self.which.currentData() == "called":
            return self.tr("Nobody of these has been called yet.")
        return self.tr("All of them have been called. See them under “Called”; erase what is dealt with.")

    def _open(self, at: int) -> None:
        if at < len(self._requests):
            record = self._requests[at].record
            self.look(partial(requests.whole, record=record, language=self.bench.language), self._show)

    @property
    def _request(self) -> Request | None:
        return self.table.chosen_of(self._requests)

    def _show(self, answers: list[tuple[str, str]]) -> None:
        one = self._request
        if one is None:
            return
        frame, body = card(gap=t.STEP2)
        for question, answer in answers:
            both = Columns(gap=t.STEP2)
            both.addWidget(text(question, "muted"))
            said = text(held(answer), "strong")
            said.setAccessibleName(answer)
            both.addWidget(said)
            body.addLayout(both)
        since = short_day(date.fromisoformat(one.call.since))
        body.addWidget(Paragraph(self.tr("Here since {day}.").format(day=since), "muted"))
        self._add_call(body, one)
        self.close_it = snug(Button(self.tr("Done: erase the request"), "secondary", voice="strong"))
        self.close_it.clicked.connect(self._ask)
        self.sure = snug(Button(self.tr("Yes, erase it for good"), "secondary", voice="strong"))
        self.sure.clicked.connect(self._close)
        self.sure.hide()
        body.addLayout(buttons(self.close_it, self.sure))
        self.put(frame)

    def _add_call(self, body: QVBoxLayout, one: Request) -> None:
        """Ask who called; or say it, with a way back where nobody was reached."""
        if one.call.called:
            day = short_day(date.fromisoformat(one.call.called))
            said = self.tr("{who} called on {day}.") if one.call.who else self.tr("Somebody called on {day}.")
            body.addWidget(text("✓  " + said.format(who=one.call.who, day=day), "ok"))
            self.again = snug(Button(self.tr("Nobody answered: call again"), "link"))
            self.again.clicked.connect(self._call_again)
            body.addLayout(buttons(self.again))
            return
        self.caller = QLineEdit(self._who)
        self.caller.returnPressed.connect(self._called)
        body.addWidget(labelled(self.tr("Who calls?"), self.caller))
        self.done = snug(Button(self.tr("I have called"), "primary", voice="heading"))
        self.done.clicked.connect(self._called)
        body.addLayout(buttons(self.done))

    def _called(self) -> None:
        one = self._request
        if one:
            self._who = self.caller.text().strip()
            deed = partial(requests.note_call, record=one.record, day=self.desk.today, who=self._who)
            self.look(deed, self._changed)

    def _call_again(self) -> None:
        one = self._request
        if one:
            self.look(partial(requests.call_again, record=one.record), self._changed)

    def _ask(self) -> None:
        """Ask in the same place, once: what is erased does not come back."""
        self.close_it.hide()
        self.sure.show()
        self.sure.setFocus()

    def _close(self) -> None:
        one = self._request
        if one:
            self.look(partial(requests.close, record=one.record), self._changed)

    def _changed(self, _result: None) -> None:
        self.changed.emit()
        self._read(0)
