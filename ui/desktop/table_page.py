"""Where today's table stands: the first thing to say, once a day, and reused for every test."""

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from fieldkit.sessions import Session
from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.language import beside, day_in_words
from ui.desktop.layouts import Columns, row, stack
from ui.desktop.page import Page
from ui.desktop.table.guide import Guide, guided
from ui.desktop.widgets import Button, Paragraph, PickOrType, Scroller, leading, snug, text
from ui.desktop.written import as_time

_CLOCK = r"[\d:.]{0,5}"


class TablePage(Page):
    """Sets up a table, or goes back to one of today's."""

    place = "table"

    help = "table"

    seated = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        todays = desk.sessions()
        if guided(desk):
            column.addWidget(Guide(desk, None))
        column.addWidget(text(self._title(todays), "title"))
        if todays:
            column.addLayout(self._choices(todays))
            column.addWidget(text(self.tr("Set up another table"), "heading"))
        else:
            column.addWidget(
                Paragraph(
                    self.tr("Today is {day}. Say where the table is; then you can count people and do tests.").format(
                        day=day_in_words(desk.today)
                    )
                )
            )
        column.addLayout(self._fields())
        self.problem = text("", "warn")
        self.problem.hide()
        column.addWidget(self.problem)
        line = row()
        self.begin = snug(Button(self.tr("Set up the table"), "primary", voice="heading", key="↵"))
        self.begin.clicked.connect(self._begin)
        line.addWidget(self.begin)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the field that must be filled in."""
        return self.where

    def _title(self, todays: list[Session]) -> str:
        if todays:
            return self.tr("Which table are you at?")
        return self.tr("Where is the table?")

    def _choices(self, todays: list[Session]) -> QLayout:
        choices = stack(gap=t.GAP)
        for session in todays:
            times = f"{session.start}–{session.end}" if session.start and session.end else ""
            button = Button(beside(session.place, times), "secondary", voice="strong")
            button.clicked.connect(lambda _=False, chosen=session.id: self._sit(chosen))
            choices.addWidget(button)
        return choices

    def _fields(self) -> QLayout:
        self.where = PickOrType(self.tr("Place"))
        for place in self._desk.store.shelf.places():
            self.where.addItem(place.name)
        self.where.setCurrentIndex(-1)
        edit = self.where.lineEdit()
        if edit:
            edit.setPlaceholderText(self.tr("For example, the name of the square"))
            edit.returnPressed.connect(self._begin)
            edit.textChanged.connect(lambda _: self._complain(""))
        self.team = _field(r"\d{0,2}", self.tr("for example, {example}").format(example="4"))
        self.start = _field(_CLOCK, self.tr("for example, {example}").format(example="17:30"))
        self.end = _field(_CLOCK, self.tr("for example, {example}").format(example="20:00"))
        for field in (self.team, self.start, self.end):
            field.returnPressed.connect(self._begin)
        fields = stack(gap=t.STEP2)
        fields.addWidget(_labelled(self.tr("Place"), self.where))
        small = Columns(gap=t.STEP2)
        small.addWidget(_labelled(self.tr("People in the team"), self.team))
        small.addWidget(_labelled(self.tr("From"), self.start))
        small.addWidget(_labelled(self.tr("Until"), self.end))
        fields.addLayout(small)
        return fields

    def _answers(self) -> dict[str, str]:
        answers = {"place": self.where.currentText().strip(), "date": self._desk.today.isoformat()}
        more = {"team": self.team.text(), "start": as_time(self.start.text()), "end": as_time(self.end.text())}
        return answers | {name: value for name, value in more.items() if value}

    def _begin(self) -> None:
        answers = self._answers()
        if not answers["place"]:
            self._complain(self.tr("Say first where the table is: choose a place, or type one."))
            self.where.setFocus()
            return
        if self.attempt(lambda: self._desk.new_session(answers)):
            self.seated.emit()

    def _complain(self, sentence: str) -> None:
        """Say what is missing, to who sees and to who hears; or no more."""
        self.problem.setText(f"▲  {sentence}")
        self.problem.setVisible(bool(sentence))
        self.where.setAccessibleDescription(sentence)

    def _sit(self, session: str) -> None:
        self._desk.sit_at(session)
        self.seated.emit()


def _field(pattern: str, example: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(example)
    field.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), field))
    return field


def _labelled(name: str, field: QWidget) -> QWidget:
    both = QWidget()
    column = stack(both, gap=t.STEP)
    label = text(name, "strong", wrap=False)
    label.setBuddy(field)
    field.setAccessibleName(name)
    column.addWidget(label)
    column.addWidget(field)
    return both
