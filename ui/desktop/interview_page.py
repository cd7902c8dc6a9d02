"""A test on screen, one question at a time, by keyboard. Draws what the filling says and keeps it at each answer."""

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QProgressBar, QWidget

from forms.values import AnswerProblem
from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.filling import REVIEW, Filling
from ui.desktop.language import beside
from ui.desktop.layouts import row, stack
from ui.desktop.page import Page
from ui.desktop.questions import Answer, widget
from ui.desktop.review import Review
from ui.desktop.spoken import FormLanguage, turn
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, panel, snug, text


class InterviewPage(Page):
    """Full width, without the frame of the table: only this person's questions."""

    framed = False

    left = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, filling: Filling) -> None:
        super().__init__()
        self._desk = desk
        self.filling = filling
        self.answer: Answer | None = None
        self._focus: QWidget | None = None
        self._view: QWidget = QWidget()
        self._unsaved = QTimer(self)
        self._unsaved.setSingleShot(True)
        self._unsaved.setInterval(t.TYPING_MS)
        self._unsaved.timeout.connect(self.keep)
        self._column = stack(self, gap=0)
        self._column.addWidget(self._top())
        self._column.addWidget(self._view, 1)
        self._column.addWidget(self._bottom())
        self.show_step()

    def first_focus(self) -> QWidget | None:
        """Return the answer given, else the question itself: no answer is put forward."""
        return self._focus

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Digits select, Enter goes on, Backspace goes back, Escape leaves it for later."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        elif key == Qt.Key.Key_Backspace:
            self.go_back()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_Down and isinstance(QApplication.focusWidget(), QLabel):
            self.focusNextChild()  # from the question to its first answer
        elif not (self.answer and event.text() and self.answer.press(event.text())):
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Save the draft now."""
        self._unsaved.stop()
        self.attempt(lambda: self._desk.keep(self.filling))

    def leave(self) -> None:
        """Go back to the table; the draft stays."""
        self.keep()
        self.left.emit()

    def go_on(self) -> None:
        """Go on to the next question if this answer is in order; from the review, save."""
        if self.filling.here == REVIEW:
            if self.attempt(lambda: self._desk.save(self.filling)):
                self.finished.emit()
            return
        problem = self._missing() or self._wrong(self.filling.problem())
        if problem:
            self._complain(problem)
            return
        self.filling.forward()
        self.keep()
        self.show_step()

    def go_back(self) -> None:
        """Go to the question before; from the first one, leave."""
        if self.filling.at_start:
            self.leave()
            return
        self.filling.back()
        self.keep()
        self.show_step()

    def show_step(self) -> None:
        """Draw the question on screen, or the review."""
        reviewing = self.filling.here == REVIEW
        view = self._review() if reviewing else self._question()
        self._column.replaceWidget(self._view, view)
        self._view.hide()
        self._view.deleteLater()
        self._view = view
        self._progress()
        _chain([self.speaking, self.leaving, *_stops(view), self.previous, self.next])
        self.next.say(self.tr("Save the test") if reviewing else self.tr("Continue"))
        if self._focus:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self) -> QWidget:
        interview, here = self.filling.interview, self.filling.here
        inside = QWidget()
        turn(inside, self.filling)
        column = stack(inside, gap=t.STEP3)
        label = Paragraph(interview.label(here), "question")
        label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(label)
        if hint := interview.hint(here):
            column.addWidget(Paragraph(hint, "hint"))
        self._problem = text("", "warn")
        self._problem.hide()
        self.answer = widget(self.filling)
        self.answer.setAccessibleName(interview.label(here))
        self.answer.changed.connect(self._answered)
        column.addWidget(self.answer)
        column.addWidget(self._problem)
        column.addStretch(1)
        self._focus = self.answer.focus_at() or label
        return Scroller(centred(inside))

    def _review(self) -> QWidget:
        review = Review(self.filling, self.tr("Is everything right?"))
        review.changing.connect(self._change)
        self.answer, self._focus = None, review.heading
        return Scroller(centred(review))

    def _speak(self, language: str) -> None:
        """Ask in another of the form's languages from now on."""
        self.filling.speak(language)
        self.speaking.show_it()
        self.show_step()

    def _change(self, path: str) -> None:
        self.filling.change(path)
        self.show_step()

    def _answered(self, value: str) -> None:
        self.filling.answer(value)
        self._problem.hide()
        if self.filling.question(self.filling.here).asked == "input":
            self._unsaved.start()  # not at each letter
        else:
            self.keep()

    def _missing(self) -> str:
        """Ask for a choice where nothing was chosen: passing over is a choice as well."""
        filling = self.filling
        asked = filling.question(filling.here).asked
        if asked != "select_one" or filling.interview.value(filling.here) or self._chosen():
            return ""
        if filling.interview.state(filling.here).required:
            return self.tr("Choose an answer to go on.")
        return self.tr("Choose an answer, or press 0 to pass over the question.")

    def _chosen(self) -> bool:
        return bool(self.answer and self.answer.focus_at())

    def _wrong(self, problem: AnswerProblem | None) -> str:
        if problem is None:
            return ""
        sentences = {
            "required": self.tr("This question needs an answer."),
            "not-a-number": self.tr("Write a number, only with digits."),
            "not-a-date": self.tr("Write the date as day/month/year, for example 14/5/2026."),
        }
        return problem.message or sentences.get(
            str(problem.code), self.tr("This answer does not fit. Please look at it again.")
        )

    def _complain(self, sentence: str) -> None:
        self._problem.setText(f"▲  {sentence}")
        self._problem.show()
        if isinstance(self._view, Scroller):
            self._view.reveal(self._problem)

    def _top(self) -> QFrame:
        bar = panel("bar")
        line = row(bar, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=t.STEP3)
        line.addStrut(t.BAR - 2 * t.STEP - t.HAIR)
        self.where = text("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.speaking = FormLanguage(self.filling)
        self.speaking.chosen.connect(self._speak)
        self.on_key("F2", self.speaking.click)
        self.leaving = snug(Button(self.tr("Leave for later"), "plain", key="Esc", voice="small"))
        self.leaving.clicked.connect(self.leave)
        far = stack(gap=t.HALF)
        far.addWidget(self.where)
        far.addWidget(self.bar)
        line.addLayout(far, 1)
        line.addWidget(self.speaking)
        line.addWidget(self.leaving)
        return bar

    def _bottom(self) -> QFrame:
        bar = panel("end")
        inside = QWidget()
        line = row(inside, gap=t.STEP3)
        self.previous = snug(Button(self.tr("← Back"), "secondary", voice="heading"))
        self.previous.clicked.connect(self.go_back)
        self.next = snug(Button(self.tr("Continue"), "primary", voice="heading"))
        self.next.clicked.connect(self.go_on)
        line.addWidget(self.previous)
        line.addStretch(1)
        line.addWidget(self.next)
        stack(bar, gap=0).addWidget(centred(inside, around=t.STEP2))
        return bar

    def _progress(self) -> None:
        filling = self.filling
        done, total = (1, 1) if filling.here == REVIEW else filling.stretch()
        self.where.setText(self._where(done, total))
        self.bar.setVisible(bool(total))
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.where.text())

    def _where(self, done: int, total: int) -> str:
        if self.filling.here == REVIEW:
            return self.tr("All questions seen")
        if not total:
            return self.tr("Before we begin")
        group = self.filling.section()
        counted = self.tr("Question {number} of {total}").format(number=done, total=total)
        return beside(group, counted)


def _stops(view: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside a view, as it was drawn: in reading order."""
    inside = view.findChildren(QWidget)
    return [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()]


def _chain(stops: list[QWidget]) -> None:
    """Have Tab go through these one after another."""
    for earlier, later in pairwise(stops):
        QWidget.setTabOrder(earlier, later)
