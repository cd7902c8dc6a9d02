"""What a person would stop at in the lists: each in a sentence, with the way to put it right."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import partial

from fieldkit.due import States
from fieldkit.odd import Odd, Oddity, oddities
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import odd_words
from ui.desktop import theme as t
from ui.desktop.language import beside, counted, days_said
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.action.lexicon import Lexicon
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan.plan_page import PlanPage
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language


@dataclass(frozen=True)
class Told:
    """Something odd in words, and what its list is called."""

    odd: Oddity
    list: str
    sentence: str


def look(store: Store, _progress: Progress, *, today: date, language: Language) -> list[Told]:
    """Go through the lists."""
    lexicon = Lexicon(States(store, today), language)
    return [Told(one, lexicon.title(one.list), odd_words.sentence(one, language)) for one in oddities(store)]


class OddPage(PlanPage):
    """A row a thing. Nothing is refused or changed by itself."""

    part = "odd"
    help = "odd"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, [Column(self.tr("What")), Column(self.tr("Why"))])
        self._found: list[Told] = []
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self.look(partial(look, today=self.desk.today, language=bench.language), self._listed)

    def _listed(self, found: list[Told]) -> None:
        self._found = found
        if not found:
            self.empty(self.heading.text(), self.tr("Nothing in the lists is odd."))
            return
        lists = Counter(one.list for one in found)
        self.told.say(beside(*(counted(name, number) for name, number in sorted(lists.items()))))
        self.table.rows.fill([(beside(days_said(one.odd.label), one.list), self._why(one.odd.odd)) for one in found])
        self.table.show()
        self.table.choose(0)
        self.table.setFocus()

    def _why(self, odd: Odd) -> str:
        return {
            Odd.NEEDS_ANOTHER: self.tr("counts on somebody who is gone"),
            Odd.NEEDS_GONE: self.tr("counts on what was withdrawn"),
            Odd.SAME_NAME: self.tr("two of one name"),
            Odd.TYPED_DIFFERENTLY: self.tr("one code, typed in two ways"),
            Odd.ENDED_TWICE: self.tr("ended twice"),
        }[odd]

    @property
    def _row(self) -> Told | None:
        return self.table.chosen_of(self._found)

    def _enter(self) -> None:
        if self._row:
            self.went.emit(thing_place(self._row.odd.list, self._row.odd.id))

    def _open(self, _at: int) -> None:
        one = self._row
        if one is None:
            return
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(beside(days_said(one.odd.label), one.list), "heading"))
        body.addWidget(Paragraph(one.sentence))
        self.enter = snug(Button(self.tr("Put it right…"), "primary", voice="heading", key="↵"))
        self.enter.clicked.connect(self._enter)
        told = self.tr("Its page has the forms about it, and “Change or end it”. What stays as it is does no harm.")
        body.addWidget(Paragraph(told, "muted"))
        body.addLayout(buttons(self.enter))
        self.put(frame)
