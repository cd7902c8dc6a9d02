"""One thing: how it stands, what is due of it, which forms can be filled about it, which said what."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.language import beside, days_said, short_day
from ui.desktop.layouts import Columns, stack
from ui.desktop.office.action import deeds, seen
from ui.desktop.office.action.due_table import thing_place, when
from ui.desktop.office.action.halves import Halves
from ui.desktop.office.action.said import in_one_line, properties_card, roomy, state_words, value_words
from ui.desktop.office.action.seen import Seen, Sheet, Tie
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.rows import Cell, Column, Line, Mark, Table, wanting
from ui.desktop.widgets import Button, Paragraph, card, snug, text


class ThingPage(OfficePage):
    """Made of what was looked up; what cannot be done is said, not offered."""

    place = "lists"
    help = "thing"

    begun = Signal(str, str, str)
    resumed = Signal(str)
    corrected = Signal(str)

    def __init__(self, bench: Bench, name: str, id_: str) -> None:
        super().__init__(bench, "")
        self._name, self._id = name, id_
        self._found: Seen | None = None
        self._inside: QWidget | None = None
        self.back = snug(Button(self.tr("← To the list"), "secondary", voice="strong"))
        self.back.clicked.connect(lambda: self.went.emit(f"list/{name}"))
        self.lead(self.back)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        self.halves = Halves()
        self.halves.resumed.connect(self.resumed)
        self.halves.discarded.connect(self._discard)
        self.column.addWidget(self.halves)
        self.column.addStretch(1)
        self.forms: list[Button] = []
        self.history = Table(
            self.tr("What was entered"),
            [Column(self.tr("Day")), Column(self.tr("Form")), Column(self.tr("What it says"), spare=True)],
            "short",
        )
        self.history.hide()
        self._read()

    def first_focus(self) -> QWidget:
        """Return the first form that can be filled."""
        return self.forms[0] if self.forms else self.heading

    def _read(self) -> None:
        read = partial(seen.see, name=self._name, id_=self._id, now=self.desk.clock(), language=self.bench.language)
        self.look(read, self._shown)

    def _shown(self, found: Seen) -> None:
        self._found = found
        self.heading.setText(beside(days_said(found.label), found.apart))
        self.told.say(beside(found.title, state_words(found.state)))
        self.halves.show_halves(found.halves, self.back)
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        for words in self._sentences(found):
            column.addWidget(Paragraph(words))
        if found.clashes or found.twice:
            column.addWidget(self._doubts(found))
        self.forms = [self._form(*one) for one in found.forms]
        if self.forms or found.created:
            column.addLayout(buttons(*self.forms, *self._amending(found)))
        columns = Columns(gap=t.STEP3, most=2)
        frame, body = properties_card(found.properties)
        body.insertWidget(0, text(self.tr("What is known"), "heading"))
        body.addStretch(1)
        roomy(frame)
        columns.addWidget(frame)
        if found.due or found.ties:
            columns.addWidget(self._coming(found))
        column.addLayout(columns)
        column.addWidget(self._entered(found))
        self.column.insertWidget(self.column.count() - 1, inside)
        if self._inside:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = inside
        self.first_focus().setFocus()

    def _sentences(self, found: Seen) -> list[str]:
        """Say what somebody should know before doing anything."""
        said = [found.told] if found.told else []
        if found.state.key == "past":
            said.append(self.tr("Its day is gone. It is in no plan any more; what was noted of it is kept."))
        if found.state.key == "needless":
            said.append(self.tr("Whoever it was for is no longer there, so nobody needs to see to it."))
        left = sum(one.wanting for one in found.ties)
        if left:
            said.append(self.tr("%n of what was planned wants somebody else: see below.", "", left))
        gone = sum(one.needless for one in found.ties)
        if gone:
            said.append(self.tr("%n of what was planned is no longer proposed.", "", gone))
        if found.refused and found.state.over and not found.told:
            words = self.tr("It is over ({state}), so nothing more is proposed: {forms}.")
            said.append(words.format(state=state_words(found.state), forms=", ".join(found.refused)))
        return said

    def _doubts(self, found: Seen) -> QWidget:
        frame, body = card("warn", gap=t.STEP)
        if found.twice:
            days = ", ".join(short_day(day) for day in found.twice)
            words = self.tr("More than one sheet says that it is over ({state}): of {days}. It counts once.")
            body.addWidget(Paragraph("▲  " + words.format(state=state_words(found.state), days=days)))
        for clash in found.clashes:
            values = " / ".join(value_words(one) for one in clash.values)
            words = self.tr("Sheets differ in “{property}”: {values}. Shown is: {shown}.")
            said = words.format(property=clash.property, values=values, shown=value_words(clash.shown) or "–")
            body.addWidget(Paragraph("▲  " + said))
        if found.clashes:
            told = self.tr("Correct one of the sheets, or fill in a form about it once more: then that one counts.")
            body.addWidget(Paragraph(told, "muted"))
        return frame

    def _form(self, form: str, title: str) -> Button:
        button = snug(Button(title, "primary", voice="heading"))
        button.clicked.connect(partial(self.begun.emit, form, self._name, self._id))
        return button

    def _amending(self, found: Seen) -> list[Button]:
        """Offer to correct the sheet that created it: so somebody leaves a register, or a name is mended."""
        if not found.created:
            return []
        self.amend = snug(Button(self.tr("Change or end it…"), "secondary", voice="strong"))
        self.amend.clicked.connect(partial(self.corrected.emit, found.created))
        return [self.amend]

    def _coming(self, found: Seen) -> QWidget:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("What comes"), "heading"))
        for due in found.due:
            words = beside(due.what, due.due.says)
            both = Columns(gap=t.STEP2)
            both.addWidget(text(words, "muted"))
            day = when(due.due, self.desk.today)
            both.addWidget(text(day.words if isinstance(day, Mark) else str(day), "strong"))
            body.addLayout(both)
        if found.ties:
            self.ties = Table(self.tr("Planned"), [Column(self.tr("Planned")), Column(self.tr("When"))], "short")
            self.ties.rows.fill([self._tie(one) for one in found.ties])
            self.ties.entered.connect(self._follow)
            self.ties.clicked.connect(lambda index: self._follow(index.row()))
            body.addWidget(self.ties)
        body.addStretch(1)
        return frame

    def _tie(self, one: Tie) -> Line:
        words: Cell = beside(one.what, days_said(one.label))
        if one.wanting:
            words = wanting(beside(one.what, days_said(one.label), self.tr("wants somebody else")))
        if one.needless:
            words = Mark(beside(one.what, days_said(one.label), self.tr("no longer needed")), "muted")
        return (words, short_day(one.day))

    def _follow(self, at: int) -> None:
        if self._found and at < len(self._found.ties):
            one = self._found.ties[at]
            self.went.emit(thing_place(one.list, one.id))

    def _entered(self, found: Seen) -> QWidget:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("What was entered"), "heading"))
        self.history = Table(
            self.tr("What was entered"),
            [Column(self.tr("Day")), Column(self.tr("Form")), Column(self.tr("What it says"), spare=True)],
            "short",
        )
        self.history.rows.fill([self._sheet(one) for one in found.sheets])
        self.history.chosen.connect(self._look)
        self.history.entered.connect(self._correct)
        body.addWidget(self.history)
        self.sheet = Paragraph("")
        body.addWidget(self.sheet)
        self.mend = snug(Button(self.tr("Correct this sheet…"), "secondary", voice="strong", key="↵"))
        self.mend.clicked.connect(lambda: self._correct(self.history.current or 0))
        self.mend.hide()
        body.addLayout(buttons(self.mend))
        return frame

    def _sheet(self, one: Sheet) -> Line:
        day = short_day(one.day) if one.day else "–"
        title = one.title if one.stands else self.tr("{form} (corrected since)").format(form=one.title)
        return (day, title, in_one_line(one.answers))

    def _look(self, at: int) -> None:
        if self._found and at < len(self._found.sheets):
            one = self._found.sheets[at]
            self.sheet.say("\n".join(f"{asked}  {value_words(value)}" for asked, value in one.answers))
            self.mend.setVisible(one.stands)

    def _correct(self, at: int) -> None:
        if self._found and at < len(self._found.sheets) and self._found.sheets[at].stands:
            self.corrected.emit(self._found.sheets[at].record)

    def _discard(self, draft: str) -> None:
        self.look(partial(deeds.discard, draft_id=draft), self._discarded)

    def _discarded(self, _result: None) -> None:
        self._read()
