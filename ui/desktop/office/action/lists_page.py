"""Which lists there are, and which laptops have each."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import list_words
from ui.desktop import theme as t
from ui.desktop.layouts import Columns
from ui.desktop.office.action import listing
from ui.desktop.office.action.listing import Laptop, Listed
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.rows import Column, Line
from ui.desktop.widgets import Button, Paragraph, card, snug, text


class ListsPage(ListPage):
    """A row a list; beside it who has it, and what can be done about that."""

    place = "lists"
    help = "lists"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("List")), Column(self.tr("How many"), number=True), Column(self.tr("Who has it"))]
        super().__init__(bench, self.tr("Lists"), columns, "short")
        self._lists: list[Listed] = []
        self._wanted = ""
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self._read()

    def _read(self) -> None:
        read = partial(listing.lists, today=self.desk.today, language=self.bench.language)
        self.look(read, self._listed)

    def _listed(self, found: list[Listed]) -> None:
        self._lists = found
        if not found:
            told = self.tr("Lists are made by forms: associations, volunteers, cases. Read such a form under Forms.")
            self.empty(self.tr("No lists yet"), told)
            return
        self.table.rows.fill([self._line(one) for one in found])
        self.table.show()
        names = [one.name for one in found]
        self.table.choose(names.index(self._wanted) if self._wanted in names else 0)
        self.table.setFocus()

    def _line(self, one: Listed) -> Line:
        having = sum(laptop.has for laptop in one.laptops)
        who = self.tr("All laptops") if one.reader == "stations" and not one.personal else self.tr("Only this office")
        return (one.title, one.things, self.tr("%n laptops", "", having) if one.decided and having else who)

    @property
    def _list(self) -> Listed | None:
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
        self.enter = snug(Button(self.tr("Open the list"), "primary", voice="heading", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(self.enter))
        if one.conflicts:
            said = self.tr("In %n of them sheets say different things.", "", one.conflicts)
            body.addWidget(text(f"▲  {said}", "warn"))
        if one.decided:
            self._add_laptops(body, one)
        else:
            having = [laptop.name for laptop in one.laptops if laptop.has]
            said = list_words.reach(one.reader, personal=one.personal, stations=having, into=self.bench.language)
            body.addWidget(Paragraph(self.tr("By the plan: {who}.").format(who=said), "muted"))
        self.put(frame)

    def _add_laptops(self, body: QVBoxLayout, one: Listed) -> None:
        told = self.tr("It tells of people. Only the laptops that you allow have it, one by one.")
        body.addWidget(Paragraph(told, "muted"))
        if not one.laptops:
            body.addWidget(Paragraph(self.tr("There is no laptop yet."), "muted"))
        for laptop in one.laptops:
            body.addWidget(self._laptop(one, laptop))
        words = self.tr(
            "A laptop has it, or lets go of it, the next time it sends or receives after you take in or publish."
        )
        body.addWidget(Paragraph(words, "muted"))

    def _laptop(self, one: Listed, laptop: Laptop) -> QWidget:
        line = QWidget()
        both = Columns(gap=t.STEP2)
        line.setLayout(both)
        state = self.tr("✓ has it") if laptop.has else self.tr("does not have it")
        both.addWidget(text(f"{laptop.name}: {state}", "strong"))
        if not laptop.has and not laptop.compared:
            compare = snug(Button(self.tr("Compare its words first"), "link"))
            compare.clicked.connect(lambda: self.went.emit("laptops"))
            both.addWidget(compare)
            return line
        words = self.tr("Take it back from {laptop}") if laptop.has else self.tr("Let {laptop} have it")
        button = snug(Button(words.format(laptop=laptop.name), "secondary", voice="strong"))
        button.clicked.connect(lambda: self._decide(one, laptop))
        both.addWidget(button)
        return line

    def _decide(self, one: Listed, laptop: Laptop) -> None:
        self._wanted = one.name
        deed = partial(listing.decide, name=one.name, station=laptop.id, allow=not laptop.has)
        self.look(deed, self._decided)

    def _decided(self, _result: None) -> None:
        self._read()
