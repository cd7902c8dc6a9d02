"""The tests of this table, in no order that says who came when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from fieldkit.sessions import Session
from fieldkit.submissions import Submission
from ui.desktop import theme as t
from ui.desktop.desk import NOTE, Desk
from ui.desktop.layouts import row, stack
from ui.desktop.page import Page
from ui.desktop.review import Review
from ui.desktop.widgets import Button, Paragraph, Scroller, card, leading, panel, snug, text
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
        self.rows: list[Button] = []
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        tests = self.attempt(lambda: desk.tests(session)) or []
        column.addWidget(text(self.tr("Tests of today"), "title"))
        if tests:
            column.addWidget(
                Paragraph(self.tr("They stand in no order, so that nobody can tell whose is whose."), "muted")
            )
            column.addWidget(self._list(tests))
        else:
            column.addWidget(Paragraph(self.tr("No test yet. The first one starts at the table, with New test.")))
        self.withdraw = snug(Button(self.tr("Erase a test by its code"), "link"))
        self.withdraw.clicked.connect(self.withdrawing)
        column.addWidget(self.withdraw)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the first row's button."""
        return self.rows[0] if self.rows else self.withdraw

    def _list(self, tests: list[Submission]) -> QWidget:
        frame, rows = card(gap=0)
        for number, test in enumerate(tests, start=1):
            if number > 1:
                rows.addWidget(panel("hair"))
            rows.addLayout(self._row(number, test))
        return frame

    def _row(self, number: int, test: Submission) -> QLayout:
        answered, asked = self._desk.answered(test)
        line = row(margins=(0, t.STEP, 0, t.STEP), gap=t.STEP3)
        note = test.form == NOTE
        name = self.tr("Note {number}") if note else self.tr("Test {number}")
        line.addWidget(text(name.format(number=number), "strong"))
        facts = self.tr("{answered} of {asked} questions answered").format(answered=answered, asked=asked)
        line.addWidget(text(facts, "muted"), 1)
        look = snug(Button(self.tr("Look"), "link"))
        look.setAccessibleName(self.tr("Look at test {number}").format(number=number))
        look.clicked.connect(lambda: self.looked.emit(test))
        line.addWidget(look)
        self.rows.append(look)
        return line


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
        review = Review(desk.look(test, language), self.tr("A saved test"), changeable=False)
        self._heading = review.heading
        column.addWidget(review)
        line = row()
        self.back = snug(Button(self.tr("Back"), "primary", voice="heading", key="↵"))
        self.back.clicked.connect(self.closed)
        for key in ("Return", "Enter", "Esc"):
            self.on_key(key, self.back.click)
        line.addWidget(self.back)
        self.correct = snug(Button(self.tr("Correct"), "secondary", voice="strong", key="C"))
        self.correct.clicked.connect(self.corrected)
        self.on_key("C", self.correct.click)
        line.addWidget(self.correct)
        line.addStretch(1)
        column.addLayout(line)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the heading: there is something to read."""
        return self._heading
