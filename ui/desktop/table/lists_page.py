"""The lists that this laptop has: what its own forms make of public ones, and what its office lets it have."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from fieldkit.due import States
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop import theme as t
from ui.desktop.office.action.lexicon import Lexicon
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language


@dataclass(frozen=True)
class Here:
    """A list that is here: how much is in it, and whether it tells of people."""

    name: str
    title: str
    things: int
    personal: bool


def here(store: Store, _progress: Progress, *, today: date, language: Language) -> list[Here]:
    """Look up the lists of this laptop, by title."""
    lexicon, lists = Lexicon(States(store, today), language), store.lists
    found = [Here(name, lexicon.title(name), len(lists.all(name)), lists.rule(name).personal) for name in lists.names()]
    return sorted(found, key=lambda one: one.title.casefold())


class TableListsPage(ListPage):
    """A row a list. Enter opens it."""

    place = "lists"
    help = "table-lists"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("List")), Column(self.tr("How many"), number=True)]
        super().__init__(bench, self.tr("Lists"), columns, "short")
        self._lists: list[Here] = []
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self.look(partial(here, today=self.desk.today, language=bench.language), self._listed)

    def _listed(self, found: list[Here]) -> None:
        self._lists = found
        if not found:
            self.empty(
                self.tr("No lists here"),
                self.tr("Social services decide which lists this laptop has. They come when it sends or receives."),
            )
            return
        self.told.say(self.tr("Social services decide which lists this laptop has."))
        self.table.rows.fill([(one.title, one.things) for one in found])
        self.table.show()
        self.table.choose(0)
        self.table.setFocus()

    @property
    def _list(self) -> Here | None:
        return self.table.chosen_of(self._lists)

    def _enter(self) -> None:
        if self._list:
            self.went.emit(f"list/{self._list.name}")

    def _open(self, _at: int) -> None:
        one = self._list
        if one is None:
            return
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.title, "heading"))
        if one.personal:
            told = self.tr("It tells of people. Open it only where nobody else can read the screen; F9 blanks it.")
            body.addWidget(Paragraph(told, "muted"))
        self.enter = snug(Button(self.tr("Open the list"), "primary", voice="heading", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(self.enter))
        self.put(frame)
