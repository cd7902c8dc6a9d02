"""What exists to offer: found, checked for being out of date, and put right."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit

from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.language import beside, short_day
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan import exists
from ui.desktop.office.plan.exists import ALL, ENDED, OLD, Directory, Existing
from ui.desktop.office.plan.plan_page import PlanPage
from ui.desktop.rows import Column, Line, Mark, wanting
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text


class DirectoryPage(PlanPage):
    """A row an entry, what is needed first before the rest; one press says that it was checked today."""

    part = "directory"
    help = "directory"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("What")), Column(self.tr("Where"), spare=True), Column(self.tr("Checked"))]
        super().__init__(bench, columns)
        self._found: Directory | None = None
        self._at = 0
        self.which: QComboBox = PickOne(self.tr("Which"))
        self.which.activated.connect(lambda _: self._read())
        self.words = QLineEdit()
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.timeout.connect(self._read)
        self.words.textEdited.connect(lambda _: self._typed.start(t.SEARCH_MS))
        self.column.insertWidget(2, self.which)
        self.column.insertWidget(3, labelled(self.tr("Find"), self.words))
        self.setTabOrder(self._led, self.which)
        self.setTabOrder(self.which, self.words)
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self._read()

    def _read(self) -> None:
        read = partial(
            exists.look, which=str(self.which.currentData() or ALL), text=self.words.text().strip(),
            today=self.desk.today, language=self.bench.language,
        )  # fmt: skip
        self.look(read, self._listed)

    def _listed(self, found: Directory) -> None:
        first, self._found = self._found is None, found
        if not found.list:
            self.empty(
                self.tr("No directory yet"),
                self.tr("It is filled with the form about what is on offer. Read that form under Forms."),
            )
            return
        chosen = self.which.currentData()
        self.which.clear()
        self.which.addItem(self.tr("On offer ({number})").format(number=found.total), ALL)
        self.which.addItem(self.tr("Wants checking ({number})").format(number=found.old), OLD)
        self.which.addItem(self.tr("No longer on offer ({number})").format(number=found.ended), ENDED)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.told.say(self.tr("%n shown", "", len(found.found)) if found.found else self.tr("Nothing is like that."))
        self.table.rows.fill([self._line(one) for one in found.found])
        self.table.setVisible(bool(found.found))
        if found.found:
            self.table.choose(min(self._at, len(found.found) - 1))
        else:
            self.put(None)
        if first:
            self.first_focus().setFocus()

    def _line(self, one: Existing) -> Line:
        if not one.stands:
            return (one.entry.title, one.entry.place, Mark(self.tr("ended"), "muted"))
        checked = short_day(one.entry.checked) if one.entry.checked else self.tr("never")
        return (one.entry.title, one.entry.place, wanting(checked) if one.outdated else checked)

    @property
    def _row(self) -> Existing | None:
        return self.table.chosen_of(self._found.found) if self._found else None

    def _enter(self) -> None:
        if self._row and self._found:
            self.went.emit(thing_place(self._found.list, self._row.entry.id))

    def _open(self, at: int) -> None:
        one = self._row
        if one is None:
            return
        self._at = at
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.entry.title, "heading"))
        body.addWidget(Paragraph(beside(one.tag, one.about), "muted"))
        for fact in one.facts:
            body.addWidget(Paragraph(fact))
        self.checked = snug(Button(self.tr("Checked today"), "primary", voice="heading"))
        self.checked.clicked.connect(self._check)
        self.enter = snug(Button(self.tr("Open its sheet"), "secondary", voice="strong", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(*([self.checked] if one.stands else []), self.enter))
        self.put(frame)

    def _check(self) -> None:
        if self._row and self._found:
            deed = partial(exists.check, name=self._found.list, id_=self._row.entry.id, clock=self.desk.clock)
            self.look(deed, self._noted)

    def _noted(self, _result: None) -> None:
        self.changed.emit()
        self._read()
