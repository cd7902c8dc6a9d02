"""The tests of this table, in no order that says who came when."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldkit.sessions import Session
from fieldkit.submissions import Submission
from ui.desktop import theme as t
from ui.desktop.desk import NOTE, Desk
from ui.desktop.layouts import Flow, stack
from ui.desktop.page import Page
from ui.desktop.review import Review
from ui.desktop.rows import PAGE, Column, Table
from ui.desktop.widgets import Button, Paragraph, Scroller, leading, snug, text
from ui.languages import Language


class TestsPage(Page):
    """A row a test: that it is there, how much of it was answered, and a look at it."""

    __test__ = False  # a page, whatever pytest makes of its name

    place = "tests"
    help = "tests"

    looked = Signal(Submission)
    withdrawing = Signal()

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk = desk
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        self._tests = self.attempt(lambda: desk.tests(session)) or []
        column.addWidget(text(self.tr("Tests of today"), "title"))
        if self._tests:
            told = self.tr("They stand in no order, so that nobody can tell whose is whose.")
        else:
            told = self.tr("No test yet. The first one starts at the table, with New test.")
        column.addWidget(Paragraph(told, "muted" if self._tests else ""))
        column.addWidget(self._list(), 1)
        line = Flow(t.STEP3, below=t.GAP)
        self.look = snug(Button(self.tr("Look"), "secondary", voice="strong", key="↵"))
        self.look.clicked.connect(self._look)
        self.withdraw = snug(Button(self.tr("Erase a test by its code"), "link"))
        self.withdraw.clicked.connect(self.withdrawing)
        line.addWidget(self.look)
        line.addWidget(self.withdraw)
        column.addLayout(line)
        if not self._tests:
            self.table.hide()
            self.look.hide()
            column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the list, its first row chosen."""
        return self.table if self._tests else self.withdraw

    def _list(self) -> Table:
        self.table = Table(self.tr("Tests of today"), [Column(self.tr("Test")), Column(self.tr("Answered"))], "tall")
        self.table.entered.connect(self._look)
        self.table.rows.wanted.connect(self._more, Qt.ConnectionType.QueuedConnection)
        self.table.rows.fill(self._lines(0), len(self._tests))
        self.table.choose(0)
        return self.table

    def _more(self, start: int) -> None:
        self.table.rows.extend(self._lines(start))

    def _lines(self, start: int) -> list[tuple[str, str]]:
        """Return the rows from a number on: to count what was answered takes a moment for each."""
        return [self._line(at, self._tests[at]) for at in range(start, min(start + PAGE, len(self._tests)))]

    def _line(self, at: int, test: Submission) -> tuple[str, str]:
        answered, asked = self._desk.answered(test)
        name = self.tr("Note {number}") if test.form == NOTE else self.tr("Test {number}")
        facts = self.tr("{answered} of {asked} questions answered")
        return name.format(number=at + 1), facts.format(answered=answered, asked=asked)

    def _look(self) -> None:
        at = self.table.current
        if at is not None:
            self.looked.emit(self._tests[at])


class TestPage(Page):
    """One saved test, to read."""

    __test__ = False  # as above

    place = "tests"
    help = "tests"

    closed = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, test: Submission, language: Language) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        *_, review = Review(desk.look(test, language), self.tr("A saved test"), changeable=False).draw()
        self._heading = review.heading
        column.addWidget(review)
        line = Flow(t.STEP2, below=t.GAP)
        self.back = snug(Button(self.tr("Back"), "primary", voice="heading", key="↵"))
        self.back.clicked.connect(self.closed)
        for key in ("Return", "Enter", "Esc"):
            self.on_key(key, self.back.click)
        line.addWidget(self.back)
        self.correct = snug(Button(self.tr("Correct"), "secondary", voice="strong", key="C"))
        self.correct.clicked.connect(self.corrected)
        self.on_key("C", self.correct.click)
        line.addWidget(self.correct)
        column.addLayout(line)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the heading: there is something to read."""
        return self._heading
