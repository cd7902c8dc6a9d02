"""Paper sheets: a row a sheet, one key an answer. A whole row is saved by itself, and typed again blind if wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QLineEdit, QWidget

from fieldkit import serials
from fieldkit.drafts import Draft
from fieldkit.sessions import Session
from forms.definition import Form
from ui.desktop import theme as t
from ui.desktop import written
from ui.desktop.desk import Desk
from ui.desktop.language import beside, day_in_words
from ui.desktop.layouts import Flow, Spread, row, stack
from ui.desktop.page import Page
from ui.desktop.spoken import turn
from ui.desktop.table.differences import Differences
from ui.desktop.table.grid import Column, Grid
from ui.desktop.table.grid_view import GridModel, GridView
from ui.desktop.table.pile import Pile, Twice
from ui.desktop.widgets import Button, PickOne, Scroller, card, centred, key_cap, one_line, panel, snug, text
from ui.languages import Language

_GO = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_BACK = {Qt.Key.Key_Backspace, Qt.Key.Key_Left}


class PaperPage(Page):
    """The grid with the question of the cell under it."""

    framed = False
    place = "table"
    help = "paper"

    left = Signal()

    def __init__(self, desk: Desk, form: Form, session: Session, language: Language, draft: Draft | None) -> None:
        super().__init__()
        self._desk, self._form, self._session, self._language = desk, form, session, language
        self.pile = Pile(desk.store, form, session.id)
        self.second = False
        self.twice: Twice | None = None
        self.grid = Grid(form, session.id, desk.clock, language)
        if draft:
            self.grid.resume(draft)
        self._column = stack(self, gap=0)
        self._column.addWidget(self._top())
        self._view: QWidget = QWidget()
        self._column.addWidget(self._view, 1)
        self._column.addWidget(self._foot())
        for key, action in (("F2", self.again.click), ("Esc", self.leave), ("Ctrl+Z", self.undo)):
            self.on_key(key, action)
        self._draw()

    def first_focus(self) -> QWidget | None:
        """Return what takes the next key."""
        if self.twice:
            return self.differences.first_focus()
        return self.cells if self.grid.column.chosen or self.grid.column.several else self.field

    def spoken_name(self) -> str:
        """Return what these are: the heading counts them, and each cell says that number by itself."""
        return self.tr("Paper sheets")

    def keep(self) -> None:
        """Keep the half-typed row as a draft; a second entry is typed again from the paper instead."""
        draft = None if self.second else self.grid.kept()
        if draft and self.attempt(lambda: self._desk.store.drafts.save(draft)):
            self.grid.rows[-1].kept = True

    def leave(self) -> None:
        """Go back to the table; what is half typed stays."""
        self.keep()
        self.left.emit()

    def undo(self) -> None:
        """Take the last key back."""
        if self.twice is None and self.grid.undo():
            self.keep()
            self._follow()

    def switch(self) -> None:
        """Go over to the second entry, or back: each begins with an empty grid, and shows nothing of the other."""
        self.keep()
        self.second, self.twice = not self.second, None
        self.grid = Grid(self._form, self._session.id, self._desk.clock, self._language)
        self._draw()
        focus = self.first_focus()
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    # ── What is on screen ──

    def _top(self) -> QFrame:
        bar = panel("bar")
        line = row(bar, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=t.STEP3)
        line.addStrut(t.BAR - 2 * t.STEP - t.HAIR)
        where = Flow(t.STEP3)
        where.addWidget(one_line(self.tr("Paper sheets"), "place"))
        where.addWidget(one_line(self._session.place, "muted"))
        where.addWidget(one_line(day_in_words(self._session.date), "muted"))
        line.addLayout(where, 1)
        self.again = snug(Button("", "plain", key="F2", voice="small"))
        self.again.clicked.connect(self.switch)
        self.leaving = snug(Button(self.tr("Finish"), "plain", key="Esc", voice="small"))
        self.leaving.clicked.connect(self.leave)
        line.addWidget(self.again)
        line.addWidget(self.leaving)
        return bar

    def _foot(self) -> QFrame:
        bar = panel("foot")
        line = row(bar, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=t.STEP3)
        line.addStrut(t.FOOT - 2 * t.STEP - t.HAIR)
        self.saved = text("", "bar")
        line.addWidget(self.saved, 1)
        return bar

    def _draw(self) -> None:
        """Draw the page anew: the first time, and when the second entry begins or ends."""
        inside = QWidget()
        column = stack(inside, gap=t.STEP2)
        column.addLayout(self._heading())
        tally = self.pile.tally()
        self.model = GridModel(self.grid, 1 + (tally.again if self.second else tally.sheets))
        self.cells = GridView(self.model, self.tr("Sheets, a row each"))
        self.cells.fit([self._narrow(one) for one in self.grid.columns])
        turn(self.cells, self.grid.row.interview.language)  # as the sheets are printed
        self.cells.pressed_key.connect(self._key)
        self.cells.pointed.connect(self._point)
        column.addWidget(self.cells)
        column.addWidget(self._card())
        self.problem = text("", "warn")
        column.addWidget(self.problem)
        column.addLayout(self._keys())
        self._below = column
        column.addStretch(1)
        view = Scroller(centred(inside, "wide"))
        self._column.replaceWidget(self._view, view)
        self._view.hide()
        self._view.deleteLater()
        self._view = view
        self.again.say(self.tr("First entry") if self.second else self.tr("Second entry"))
        self._follow()

    def _heading(self) -> QLayout:
        whole, line = stack(gap=t.STEP), Spread(t.STEP3)
        whole.addLayout(line)
        self.sheet = text("", "title", wrap=False)
        line.addWidget(self.sheet)
        if self.second:
            told = self.tr("Type the sheets again, in any order. What was typed the first time is not shown.")
            whole.addWidget(text(told, "muted"))
        mode = self.grid.mode
        if mode:
            self.who = self._ask_who(mode.path)
            label = one_line(self.grid.row.interview.label(mode.path), "muted")
            label.setBuddy(self.who)
            line.addWidget(label)
            line.addWidget(self.who)
        return whole

    def _ask_who(self, path: str) -> PickOne:
        """Ask once for all sheets what the form asks of each: who answered it. On paper, mostly the person."""
        who = PickOne(self.grid.row.interview.label(path))
        who.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for choice in self.grid.row.interview.choices(path):
            who.addItem(choice.label, choice.value)
        who.setCurrentIndex(max(0, who.findData("self")))
        self.grid.speak(str(who.currentData()))
        who.currentIndexChanged.connect(lambda: self.grid.speak(str(who.currentData())))
        return who

    def _card(self) -> QFrame:
        self.question_card, column = card(gap=t.HALF)
        self.number = text("", "muted")
        self.question = text("", "lead")
        self.legend = text("", "muted")
        self.field = QLineEdit()
        self.field.returnPressed.connect(self._typed)
        for widget in (self.number, self.question, self.field, self.legend):
            column.addWidget(widget)
        return self.question_card

    def _keys(self) -> QLayout:
        line = Flow(t.STEP)
        for words, key in (
            (self.tr("One key an answer; the cursor moves by itself."), "←"),
            (self.tr("goes back"), "Ctrl Z"),
            (self.tr("takes the last key back. When a row is full, the sheet is saved."), ""),
        ):
            line.addWidget(one_line(words, "muted"))
            if key:
                line.addWidget(key_cap(key))
        return line

    def _narrow(self, column: Column) -> bool:
        scale = any("bars" in choice.extras for choice in self.grid.row.interview.choices(column.path))
        return column.chosen and scale

    def _follow(self) -> None:
        """Show where the cursor is, and ask that cell's question."""
        self.model.changed()
        at, column = self.grid.at, self.grid.column
        self.cells.setCurrentIndex(self.model.index(*at))
        self.cells.updateGeometry()
        self.problem.hide()
        interview = self.grid.row.interview
        label = interview.label(column.path)
        first = self.model.headerData(at[0], Qt.Orientation.Vertical)
        self.sheet.setText(self.tr("Sheet {number}").format(number=first))
        self.number.setText(
            self.tr("Number on the sheet")
            if column.serial
            else self.tr("Question {number}").format(number=column.number)
        )
        self.question.setText(label)
        none = self.tr("no answer")
        self.legend.setText(beside(*(f"{key} {word or none}" for key, word in self.grid.legend())))
        self._ask(column, label)
        self._count()

    def _ask(self, column: Column, label: str) -> None:
        typed = not (column.chosen or column.several)
        inside = self.field.hasFocus()
        self.field.setVisible(typed)
        self.legend.setVisible(bool(self.legend.text()))
        if typed:
            value = self.grid.row.value(column)
            self.field.setText(serials.shown(value) if column.serial else written.show(column.question, value))
            self.field.setAccessibleName(label)
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.selectAll()
        elif inside:
            self.cells.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        tally = self.pile.tally()
        said = self.tr("%n sheets saved and encrypted", "", tally.sheets)
        if tally.again:
            differ = self.tr("%n answers differed", "", tally.different)
            again = self.tr("%n sheets typed twice", "", tally.again)
            said = f"{said} · {again} · {differ} / {tally.asked}"
        self.saved.setText(said)

    # ── Keys ──

    def _key(self, event: QKeyEvent) -> None:
        """Take a key in a cell that keys answer."""
        event.accept()
        key, column = event.key(), self.grid.column
        if key in _BACK:
            self.grid.back(within=self.second)
            self._follow()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._point(self.grid.at[0] + (1 if key == Qt.Key.Key_Down else -1), self.grid.at[1])
        elif key in _GO and (column.several or self.grid.row.done(column)):
            self._after(self.grid.on())
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._after(self.grid.press(event.text()), event.text())
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back from a field that is empty."""
        if event.key() == Qt.Key.Key_Backspace and self.field.hasFocus() and not self.field.text():
            self.grid.back(within=self.second)
            self._follow()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        column, typed = self.grid.column, self.field.text()
        value = serials.digits(typed) if column.serial else written.read(column.question, typed)
        if column.serial and value:
            doubt = self.pile.doubt(value, self.grid)
            if doubt and not (self.problem.isVisible() and self._said(doubt) in self.problem.text()):
                self._tell(self._said(doubt))  # typed once more, it is taken as it stands
                return
        self._after(self.grid.enter(value))

    def _said(self, doubt: str) -> str:
        if doubt == "twice":
            return self.tr("A sheet with this number is already saved. If it is so on the paper, press Enter again.")
        return self.tr("The check digit does not fit. Look again; if it is so on the paper, press Enter again.")

    def _point(self, at_row: int, at_column: int) -> None:
        last = len(self.grid.rows) - 1
        if (last if self.second else 0) <= at_row <= last and self.twice is None:
            self.grid.at = (at_row, at_column)
            self._follow()

    def _after(self, outcome: str, key: str = "") -> None:
        if outcome == "refused":
            known = " · ".join(one for one, _ in self.grid.legend())
            told = self.tr("The key {key} is no answer here. The keys are {keys}.")
            needs = self.tr("This question needs an answer.")
            self._tell(told.format(key=key.upper(), keys=known) if key else needs)
            return
        if outcome == "whole":
            self._whole()
            return
        if not self.second:
            self.keep()
        self._follow()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(f"▲  {sentence}")
        self.problem.show()

    def _whole(self) -> None:
        """Save a row that needs nothing more, if the form takes it."""
        trouble = self.grid.trouble()
        if trouble:
            column, message = trouble
            self.grid.go_to(column)
            self._follow()
            self._tell(message or self.tr("This answer does not fit. Please look at it again."))
        elif self.second:
            self._compare()
        elif self.attempt(lambda: self.pile.save(self.grid.row)):
            self._next()

    def _next(self) -> None:
        last = len(self.grid.rows) - 1
        if self.grid.rows[last].record:
            self.grid.open_row()
        else:
            self.grid.at = (last, 0)
            self.grid.go_to(next(one for one in self.grid.columns if not self.grid.row.done(one)))
        self._follow()

    # ── The second entry ──

    def _compare(self) -> None:
        self.twice = self.attempt(lambda: self.pile.compare(self.grid.row, self.grid.columns))
        if self.twice is None:
            self._tell(self.tr("Every sheet of this pile has been typed twice. This one is not saved."))
        elif not self.twice.differences:
            self._settle({})
        else:
            self._doubt(self.twice)

    def _doubt(self, twice: Twice) -> None:
        self.differences = Differences(twice.doubts(self.grid), doubtful=twice.doubtful)
        self.differences.decided.connect(self._settle)
        self.differences.other.connect(self._apart)
        self.question_card.hide()
        self._below.insertWidget(self._below.indexOf(self.question_card), self.differences)
        self.differences.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, taken: dict[str, int]) -> None:
        """Take for each difference the first entry (0) or the second (1), and go on with the next sheet."""
        twice = self.twice
        if twice and self.attempt(lambda: self.pile.settle(twice, taken, self.grid)):
            self._end_second(twice.sheet.record)

    def _apart(self) -> None:
        if self.attempt(lambda: self.pile.save(self.grid.row)):
            self._end_second(self.grid.row.record)

    def _end_second(self, record: str) -> None:
        if self.twice and self.twice.differences:
            self._below.removeWidget(self.differences)
            self.differences.hide()
            self.differences.deleteLater()
            self.question_card.show()
        self.twice = None
        self.grid.row.record = record
        self._next()
        focus = self.first_focus()
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
