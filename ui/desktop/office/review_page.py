"""Doubts one after another: a list, and beside it what there is to see of the chosen one and what to do with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QInputDialog

from fieldkit import withdrawal
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync.duplicates_store import Verdict
from ui.desktop.language import beside, short_day
from ui.desktop.office import doubts
from ui.desktop.office.choosing import Choosing, TextFound, TwinSheets
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.doubts import Doubt, Marked, Side, SideBySide
from ui.desktop.office.list_page import ListPage
from ui.desktop.office.page import Bench
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, snug

REVIEWING = "reviewing"


class ReviewPage(ListPage):
    """Whatever a machine must not decide."""

    desk: OfficeDesk
    place = "review"
    help = "review"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Review"), [Column(self.tr("What")), Column(self.tr("Where from"))])
        self._doubts: list[Doubt] = []
        self.by_code = snug(Button(self.tr("Withdraw by code…"), "link"))
        self.by_code.clicked.connect(self._ask_code)
        self.lead(self.by_code)
        self.told.say(self.tr("Looking for what wants your eye…"))
        self.table.chosen.connect(self._open)
        self._search()

    def _search(self) -> None:
        running = self.bench.runner.named(REVIEWING)
        if running:
            self.follow(running, self._found)
        else:
            self.work(REVIEWING, partial(doubts.find, passed=frozenset(self.desk.passed)), self._found)

    def _found(self, found: list[Doubt]) -> None:
        self._doubts = found
        self.desk.doubts = len(found)
        self.changed.emit()
        if not found:
            self.empty(
                self.tr("Nothing to review"),
                self.tr("No record stands in two versions, no sheet seems to be here twice, no text names anybody."),
            )
            return
        self.heading.setText(self.tr("%n to review", "", len(found)))
        self.told.say(self.tr("One after another. Nothing is lost meanwhile."))
        self.table.rows.fill_from(found, lambda one: (self._what(one), self._from(one)))
        self.table.show()
        self.table.choose(0)
        self.table.setFocus()

    def _what(self, one: Doubt) -> str:
        said = {
            "versions": self.tr("Two versions"),
            "twins": self.tr("The same sheet?"),
            "words": self.tr("Names somebody?"),
        }
        return said[one.kind]

    def _from(self, one: Doubt) -> str:
        day = short_day(one.day) if one.day else ""
        return beside(one.place, day) or one.title

    def _open(self, row: int) -> None:
        if row >= len(self._doubts):
            return
        doubt, language = self._doubts[row], self.bench.language
        if doubt.kind == "words":
            self.look(partial(doubts.marked, doubt=doubt, language=language), self._show_words)
        else:
            self.look(partial(doubts.side_by_side, doubt=doubt, language=language), self._show_sides)

    @property
    def _doubt(self) -> Doubt | None:
        return self.table.chosen_of(self._doubts)

    def _show_sides(self, found: SideBySide) -> None:
        doubt = self._doubt
        if doubt is None:
            return
        if doubt.kind == "twins" and doubt.pair:
            twins = TwinSheets(found, doubt.pair)
            twins.decided.connect(self._decide)
            self.put(twins)
        else:
            choosing = Choosing(found)
            choosing.chosen.connect(self._choose)
            self.put(choosing)

    def _show_words(self, found: list[Marked]) -> None:
        shown = TextFound(found, self.bench.language)
        shown.cleaned.connect(self._clean)
        shown.passed.connect(self._pass)
        shown.withdrawn.connect(self._withdraw)
        self.put(shown)

    def _do(self, deed: Callable[[Store, Progress], None]) -> None:
        self.look(deed, self._done)

    def _done(self, _result: None) -> None:
        """Go on to the next one: what was decided leaves the list."""
        done = self._doubt
        row = self.table.current or 0
        self._found([one for one in self._doubts if one is not done])
        self.table.choose(min(row, max(0, len(self._doubts) - 1)))

    def _choose(self, first: Side, taken: dict[str, str]) -> None:
        if doubt := self._doubt:
            self._do(partial(doubts.choose, doubt=doubt, first=first, taken=taken, clock=self.desk.clock))

    def _decide(self, verdict: Verdict) -> None:
        if doubt := self._doubt:
            self._do(partial(doubts.decide, doubt=doubt, verdict=verdict))

    def _clean(self, texts: dict[str, str]) -> None:
        if doubt := self._doubt:
            self._do(partial(doubts.without_marks, doubt=doubt, texts=texts, clock=self.desk.clock))

    def _pass(self) -> None:
        if doubt := self._doubt:
            self.desk.passed.add(doubt.record)
            self._done(None)

    def _withdraw(self) -> None:
        if doubt := self._doubt:
            self._do(partial(doubts.withdraw, record=doubt.record))

    def _ask_code(self) -> None:
        title, label = (
            self.tr("Withdraw by code"),
            self.tr("The twelve letters and figures on the paper. The answers are erased for good."),
        )
        typed, sure = QInputDialog.getText(self, title, label)
        if sure and typed.strip():
            self.look(partial(_withdraw_by_code, code=typed.strip()), self._withdrawn)

    def _withdrawn(self, _result: None) -> None:
        self.told.say(self.tr("Withdrawn: its answers are erased here, and wherever this reaches."))
        self.changed.emit()


def _withdraw_by_code(store: Store, _progress: Progress, *, code: str) -> None:
    store.records.withdraw(withdrawal.find(store, code))
