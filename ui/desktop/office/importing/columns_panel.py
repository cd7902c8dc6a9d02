"""Second step: which column answers which question. A row a column, and beside it the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sync.survey_import.table import Header
from ui import question_words
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.layouts import Columns, stack
from ui.desktop.office.importing.column_card import ColumnCard
from ui.desktop.office.importing.draft import Draft
from ui.desktop.office.importing.panel import Panel, picking
from ui.desktop.rows import Column, Line, Mark, Table, good, wanting
from ui.desktop.widgets import Paragraph
from ui.languages import Language


class ColumnsPanel(Panel):
    """`formed`: the rows answer another form. `all_settled`: no column waits for a person's word any more."""

    formed = Signal(str)
    all_settled = Signal()

    def __init__(self, draft: Draft, language: Language) -> None:
        super().__init__()
        self._draft, self._language = draft, language
        self._headers = [one.header for one in draft.columns]
        forms = [(info.title, info.form) for info in draft.read.forms]
        self.form = picking("", forms, draft.form)
        self.form.activated.connect(lambda _: self.formed.emit(self.form.currentData()))
        self.told = Paragraph("")
        self.column.addWidget(self.told)
        self.column.addWidget(labelled(self.tr("Which form do the rows answer?"), self.form))
        # The whole question stands in the card.
        columns = [Column(self.tr("Column")), Column(self.tr("Answers"), brief=True), Column(self.tr("State"))]
        self.table = Table(self.tr("Columns of the file"), columns, "short")
        self.table.rows.fill([self._line(header) for header in self._headers])
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self.card.first_focus().setFocus())
        both = Columns(gap=t.STEP3, most=2, letters=t.LISTED)
        left = QWidget()
        listed = stack(left, gap=0)
        listed.addWidget(self.table)
        listed.addStretch(1)
        side = QWidget()
        self._side = stack(side, gap=0)
        self.card: ColumnCard = ColumnCard(draft, self._headers[0], language)
        self._side.addWidget(self.card)
        self._side.addStretch(1)
        both.addWidget(left)
        both.addWidget(side)
        self.column.addLayout(both)
        self._say()
        waiting = draft.unsure()
        self.table.choose(self._headers.index(waiting[0]) if waiting else 0)

    def first_focus(self) -> QWidget:
        """Return the list; where a column waits, its yes."""
        return self.card.first_focus() if self._draft.unsure() else self.table

    def seek_waiting(self) -> bool:
        """Go to the first column that waits for a person; whether there was one."""
        waiting = self._draft.unsure()
        if waiting:
            self.table.choose(self._headers.index(waiting[0]))
            self.card.first_focus().setFocus()
        return bool(waiting)

    def _open(self, at: int) -> None:
        self._side.removeWidget(self.card)
        self.card.hide()
        self.card.deleteLater()
        self.card = ColumnCard(self._draft, self._headers[at], self._language)
        self.card.changed.connect(self._changed)
        self.card.settled.connect(self._settled)
        self._side.insertWidget(0, self.card)
        self.setTabOrder(self.table, self.card)

    def _changed(self) -> None:
        for at, header in enumerate(self._headers):  # what one column answers, another may have answered
            self.table.rows.change(at, self._line(header))
        self._say()
        self.changed.emit()

    def _settled(self) -> None:
        if not self.seek_waiting():
            self.all_settled.emit()

    def _say(self) -> None:
        waiting = len(self._draft.unsure())
        answers = sum(bool(self._draft.of(header).to) for header in self._headers)
        if not answers and not waiting:
            self.told.say("▲  " + self.tr("No column looks like a question of this form. Is it another survey's?"))
        elif waiting:
            self.told.say("▲  " + self.tr("%n columns wait for your word.", "", waiting))
        else:
            self.told.say("✓  " + self.tr("%n columns answer a question; the others stay out.", "", answers))

    def _line(self, header: Header) -> Line:
        one = self._draft.of(header)
        best = self._draft.seen(header).best
        state = self._draft.state(header)
        to, choice = (best.path, best.choice) if state == "unsure" and best else (one.to, one.choice)
        return (str(header), self._asked(to, choice), self._mark(header))

    def _asked(self, path: str, choice: str) -> str:
        form = self._draft.read.opened.form
        if not path:
            return "–"
        label = question_words.label(form, path, self._language)
        return f"{label}: {question_words.answer(form, path, choice, self._language)}" if choice else label

    def _mark(self, header: Header) -> Mark:
        state = self._draft.state(header)
        if state == "unsure":
            return wanting(self.tr("Is it that one?"))
        if state == "twice":
            return wanting(self.tr("Twice"))
        if state == "left-out":
            return Mark("– " + self.tr("Left out"), "muted")
        words = self._draft.open_words(header)
        return wanting(self.tr("%n to clear up", "", words)) if words else good(self.tr("Fits"))
