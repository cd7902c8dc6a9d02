"""Who asked to be called: a list, and beside it what the chosen person said."""

from functools import partial

from ui.desktop import theme as t
from ui.desktop.layouts import Columns
from ui.desktop.office import requests
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.requests import Batch, Request
from ui.desktop.rows import PAGE, Column
from ui.desktop.widgets import Button, card, snug, text


class RequestsPage(ListPage):
    """Reads call requests, and erases those that have been dealt with."""

    place = "requests"

    def __init__(self, bench: Bench) -> None:
        titles = (self.tr("Who"), self.tr("Telephone"), self.tr("When"))
        super().__init__(bench, self.tr("Call requests"), [Column(title) for title in titles])
        self._requests: list[Request] = []
        self._total = 0
        self.table.chosen.connect(self._open)
        self.table.rows.wanted.connect(self._read)
        self._read(0)

    def _read(self, start: int) -> None:
        read = partial(requests.page, start=start, count=PAGE, language=self.bench.language)
        self.look(read, self._more if start else self._first)

    def _rows(self, found: Batch) -> list[tuple[str, ...]]:
        return [one.answers for one in found.requests]

    def _first(self, found: Batch) -> None:
        self._requests, self._total = list(found.requests), found.total
        self.table.rows.fill(self._rows(found), found.total)
        self._say()
        if found.total:
            self.table.show()
            self.table.choose(0)
            self.table.setFocus()

    def _more(self, found: Batch) -> None:
        self._requests += found.requests
        self.table.rows.extend(self._rows(found))

    def _say(self) -> None:
        if self._total:
            self.heading.setText(self.tr("%n people ask to be called", "", self._total))
            self.told.say(self.tr("Only this office can read this. It is not put together with any test."))
            return
        self.empty(
            self.tr("Nobody waits for a call"),
            self.tr("Who asks at a table to be called stands here as soon as its batch is taken in."),
        )

    def _open(self, at: int) -> None:
        if at < len(self._requests):
            record = self._requests[at].record
            self.look(partial(requests.whole, record=record, language=self.bench.language), self._show)

    def _show(self, answers: list[tuple[str, str]]) -> None:
        frame, body = card(gap=t.STEP2)
        for question, answer in answers:
            both = Columns(gap=t.STEP2)
            both.addWidget(text(question, "muted"))
            both.addWidget(text(answer, "strong"))
            body.addLayout(both)
        self.close_it = snug(Button(self.tr("Done: erase the request"), "primary", voice="heading"))
        self.close_it.clicked.connect(self._ask)
        self.sure = snug(Button(self.tr("Yes, erase it for good"), "secondary", voice="strong"))
        self.sure.clicked.connect(self._close)
        self.sure.hide()
        body.addLayout(buttons(self.close_it, self.sure))
        self.put(frame)

    def _ask(self) -> None:
        """Ask in the same place, once: what is erased does not come back."""
        self.close_it.hide()
        self.sure.show()
        self.sure.setFocus()

    def _close(self) -> None:
        at = self.table.current
        if at is not None and at < len(self._requests):
            self.look(partial(requests.close, record=self._requests[at].record), self._closed)

    def _closed(self, _result: None) -> None:
        self.changed.emit()
        self._read(0)
