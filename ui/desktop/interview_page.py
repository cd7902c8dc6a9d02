"""A test on screen, one step at a time, by keyboard. Draws what the filling says and keeps it at each answer."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QProgressBar, QWidget

from forms.definition import Form
from forms.values import AnswerProblem
from ui.desktop import theme as t
from ui.desktop.ahead import Ahead, Drawing
from ui.desktop.aloud import Aloud
from ui.desktop.answers.base import Answer
from ui.desktop.filling import MODE, REVIEW, Filling
from ui.desktop.language import beside
from ui.desktop.layouts import Flow, Spread, row, stack
from ui.desktop.page import Page
from ui.desktop.question_view import AgainView, QuestionView, StepScroller, StepView, TogetherView, step_view
from ui.desktop.questions import must_be_answered
from ui.desktop.review import Review
from ui.desktop.spoken import FormLanguage
from ui.desktop.tabbing import chain, stops
from ui.desktop.widgets import Button, centred, keep_off, panel, snug, text

ALONE = "self"  # the answer to who holds the keyboard: the person does


class Keeper(Protocol):
    """What keeps a test while it is filled in: a table's desk, or nobody where a form is only tried out."""

    def keep(self, filling: Filling) -> None:
        """Save the draft as it stands."""

    def save(self, filling: Filling) -> str:
        """Record the test."""

    def recordings(self, form: Form) -> Mapping[str, bytes]:
        """Return the files that belong to a form, by name."""


class InterviewPage(Page):
    """Full width, without the frame of the table: only this person's questions."""

    framed = False
    help = "test"

    left = Signal()
    finished = Signal()
    handed_over = Signal()

    def __init__(self, desk: Keeper, filling: Filling, *, alone: bool = False, voice: Aloud | None = None) -> None:
        """`alone`: the person holds the keyboard; leaving is for whoever watches over that, as is the mode."""
        super().__init__()
        self._desk = desk
        self.filling = filling
        self.alone = alone
        self.step: StepView | None = None
        self._focus: QWidget | None = None
        self._inside: QWidget = QWidget()
        self._unsaved = QTimer(self)
        self._unsaved.setSingleShot(True)
        self._unsaved.timeout.connect(self.keep)
        self._voice = voice or Aloud(self)
        self._recorded = desk.recordings(filling.form)
        self._middle = centred(self._inside)
        self._view = StepScroller(self._middle, self._next_below)
        self._ahead = Ahead(self._middle, lambda: self._inside, self._next_view)
        column = stack(self, gap=0)
        column.addWidget(self._top())
        column.addWidget(self._view, 1)
        column.addWidget(self._bottom())
        self.show_step()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Have everything stand closer where the page is low."""
        super().resizeEvent(event)
        keep_off(self._middle, t.STEP if self._low else t.STEP3)
        keep_off(self._foot, t.STEP if self._low else t.STEP2)
        if self.step:
            self.step.fit(low=self._low)

    @property
    def _low(self) -> bool:
        return self.height() < t.LOW

    def spoken_name(self) -> str:
        """Return what is filled in: the questions have the focus, and are said by that."""
        return self.filling.form.title

    def first_focus(self) -> QWidget | None:
        """Return the answer given, else the question itself: no answer is put forward."""
        return self._focus

    @property
    def answer(self) -> Answer | None:
        """Return the answer that takes the next key."""
        return self.step.answer() if self.step else None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Digits select, Enter goes on, Backspace goes back, Escape leaves it for later."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
        elif key == Qt.Key.Key_Backspace:
            self.go_back()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        elif key == Qt.Key.Key_R and self.aloud.isVisible() and not (self.answer and self.answer.press("R")):
            self.read_aloud()
        elif not (self.answer and event.text() and self.answer.press(event.text())):
            super().keyPressEvent(event)

    def _next_below(self) -> QWidget | None:
        """Return the first answer while the question has the focus. A text without answers is scrolled instead."""
        asked = self.step.answer() if self.step and isinstance(QApplication.focusWidget(), QLabel) else None
        return next(iter(stops(asked)), None) if asked else None

    def read_aloud(self) -> None:
        """Say the question and its answers, from the beginning each time."""
        if self.step:
            self._voice.say(self.filling.interview, self.filling.here, self.step.said(), self._recorded)

    def _listen(self) -> None:
        """Offer the button where there is something to hear; a question that went by is silent."""
        self._voice.stop()
        here = self.filling.here
        asked = self.step is not None and not self.filling.is_again(here) and here != REVIEW
        self.aloud.setVisible(asked and self._voice.offers(self.filling.interview, here, self._recorded))

    def keep(self) -> None:
        """Save the draft now."""
        self._unsaved.stop()
        self.attempt(lambda: self._desk.keep(self.filling))

    def leave(self) -> None:
        """Go back to the table; the draft stays."""
        self.keep()
        self.left.emit()

    def go_on(self) -> None:
        """Go on to the next step if this one is in order; from the review, save."""
        filling = self.filling
        if filling.here == REVIEW:
            if self.attempt(lambda: self._desk.save(filling)):
                self._unsaved.stop()  # or it would keep a draft of what is saved
                self.finished.emit()
            return
        missing = self._missing()
        if missing and self.answer and self.answer.take_focused():
            return  # marked first, so that one sees what the next Enter goes on with
        problem = missing or self._wrong(filling.problem())
        if problem:
            self._complain(problem)
            return
        if isinstance(self.step, AgainView) and self.step.again.more:
            filling.add()
        else:
            hand_over = not self.alone and filling.here.endswith(MODE) and filling.interview.value(MODE) == ALONE
            filling.forward()
            if hand_over:
                self.keep()
                self.handed_over.emit()
                return
        self._go()

    def go_back(self) -> None:
        """Go to the step before; from the first one, leave."""
        if self.filling.at_start or (self.alone and self._first_alone()):
            self.leave()
            return
        self.filling.back()
        self._go()

    def _first_alone(self) -> bool:
        """Whether only the question of who holds the keyboard lies before: that one is not the person's."""
        path = self.filling.path()
        return path.index(MODE) == 0 and self.filling.here in path[:2] if MODE in path else False

    def _go(self) -> None:
        """Show the step first; that it is this one is kept once it is painted. The answers were kept at once."""
        self.show_step()
        self._unsaved.start(t.PAINTED_MS)

    def show_step(self) -> None:
        """Draw the step on screen, or the review."""
        reviewing = self.filling.here == REVIEW
        if reviewing:
            self._put(self._review())
        elif not self._asked_again():
            built = self._ahead.take(self.filling.here)
            self.step = built if isinstance(built, QuestionView) else step_view(self.filling)
            self.step.fit(low=self._low)
            self.step.changed.connect(self._answered)
            if isinstance(self.step, AgainView):
                self.step.again.removed.connect(self._remove)
            self._put(self.step)
        self._view.verticalScrollBar().setValue(0)
        self._focus = self._review_heading if reviewing or self.step is None else self.step.focus_at()
        if self.step is not None and not reviewing:
            self.step.illustrate(self._recorded)
            if not self.alone:
                self.step.guide()
        self._progress()
        self.next.say(self.words_of_save() if reviewing else self.tr("Continue"))
        self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._listen()
        self._ahead.changed(t.PAINTED_MS)

    def words_of_save(self) -> str:
        """Return what the last button says."""
        return self.tr("Save the correction") if self.filling.corrects else self.tr("Save the test")

    def _next_view(self) -> tuple[str, Drawing] | None:
        """Return the next step and who draws it, once it is known and where the view on screen cannot ask it."""
        filling = self.filling
        if filling.here == REVIEW or self._missing():
            return None
        step = filling.next()
        if step == REVIEW:
            return step, self._draw_review()
        alone = not filling.is_again(step) and len(filling.screen(step)) == 1
        return (step, self._draw_question(step)) if alone and not self._takes(step) else None

    def _draw_question(self, step: str) -> Drawing:
        view = QuestionView(self.filling, step)
        view.fit(low=self._low)
        yield view

    def _draw_review(self) -> Iterator[Review]:
        return Review(self.filling, self.tr("Is everything right?")).draw()

    def _asked_again(self) -> bool:
        """Have the view on screen ask the next question, where it has the same answers."""
        here = self.filling.here
        if self.step is None or not self._takes(here):
            return False
        self.step.ask(here)
        return True

    def _takes(self, step: str) -> bool:
        filling = self.filling
        alone = not filling.is_again(step) and len(filling.screen(step)) == 1
        return self.step is not None and alone and self.step.takes(step)

    def _put(self, inside: QWidget) -> None:
        """Put another view in the place of the one before. It is dressed once: where it stays, and not before."""
        inside.setProperty("ground", "column")
        line = self._middle.layout()
        if line:
            line.replaceWidget(self._inside, inside)
        inside.show()  # a hidden widget would lose the focus that it is given
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        chain([self.speaking, self.aloud, self.leaving, *stops(inside), self.previous, self.next])

    def _review(self) -> QWidget:
        built = self._ahead.take(REVIEW)
        (*_, review) = (built,) if isinstance(built, Review) else self._draw_review()
        review.changing.connect(self._change)
        self.step, self._review_heading = None, review.heading
        return review

    def _speak(self, language: str) -> None:
        """Ask in another of the form's languages from now on."""
        self.filling.speak(language)
        self.speaking.show_it()
        self.step = None  # the view on screen is laid out in the language before
        self.keep()
        self.show_step()

    def _change(self, path: str) -> None:
        self.filling.change(path)
        self.show_step()

    def _remove(self, position: int) -> None:
        self.filling.remove(position)
        self.step = None
        self.keep()
        self.show_step()

    def _answered(self, path: str, value: str) -> None:
        before = self.filling.screen()
        self.filling.answer(value, path)
        if self.filling.question(path).asked == "input":
            self._unsaved.start(t.TYPING_MS)  # not at each letter
            self._ahead.changed(t.TYPING_MS)
        else:
            self.keep()
            self._ahead.changed(t.PAINTED_MS)
        if isinstance(self.step, TogetherView) and before != self.filling.screen():
            self._redraw(path)

    def _redraw(self, path: str) -> None:
        """Draw a screen anew on which an answer opened or closed other questions, with the focus where it was."""
        self.step = None
        self.show_step()
        focus = self._focus_in(path)
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_in(self, path: str) -> QWidget | None:
        answer = self.step.answers.get(path) if self.step else None
        return answer.focus_at() if answer else None

    def _missing(self) -> str:
        """Ask for a choice where nothing was chosen: passing over is a choice as well."""
        filling, answer = self.filling, self.answer
        if isinstance(self.step, TogetherView) or answer is None or answer.chosen():
            return ""
        if filling.is_again(filling.here) or must_be_answered(filling, filling.here):
            return self.tr("Choose an answer to go on.")
        return self.tr("Choose an answer, or press 0 to pass over the question.")

    def _wrong(self, problem: AnswerProblem | None) -> str:
        if problem is None:
            return ""
        sentences = {
            "required": self.tr("This question needs an answer."),
            "not-a-number": self.tr("Write a number, only with digits."),
            "not-a-date": self.tr("Write the date as day/month/year, for example 14/5/2026."),
            "not-a-time": self.tr("Write the time as hours and minutes, for example 17:30."),
            "not-a-place": self.tr("Write latitude and longitude, for example 38.4792, -1.3255."),
            "not-a-choice": self.tr("Choose one of the answers in the list."),
            "too-long": self.tr("This is too long. Please shorten it."),
        }
        said = problem.message or sentences.get(
            str(problem.code), self.tr("This answer does not fit. Please look at it again.")
        )
        label = self.filling.interview.label(problem.path) if isinstance(self.step, TogetherView) else ""
        return f"{label}: {said}" if label else said

    def _complain(self, sentence: str) -> None:
        if self.step:
            self.step.complain(sentence)
            self._view.reveal(self.step.problem)

    def _top(self) -> QFrame:
        bar = panel("bar")
        around, line = row(bar, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=0), Spread(t.STEP3)
        around.addStrut(t.BAR - 2 * t.STEP - t.HAIR)
        around.addLayout(line, 1)
        self.where = text("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.speaking = FormLanguage(self.filling)
        self.speaking.chosen.connect(self._speak)
        self.on_key("F2", self.speaking.click)
        words = self.tr("I need help") if self.alone else self.tr("Leave for later")
        self.leaving = snug(Button(words, "plain", key="Esc", voice="small"))
        self.leaving.clicked.connect(self.leave)
        far, buttons = QWidget(), QWidget()
        told, pressed = stack(far, gap=t.HALF), Flow(t.STEP3, below=t.STEP)
        told.addWidget(self.where)
        told.addWidget(self.bar)
        buttons.setLayout(pressed)
        line.addWidget(far)
        line.addWidget(buttons)
        pressed.addWidget(self.speaking)
        self.aloud = snug(Button(self.tr("Read aloud"), "plain", key="R", voice="small"))
        self.aloud.clicked.connect(self.read_aloud)
        pressed.addWidget(self.aloud)
        pressed.addWidget(self.leaving)
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
        self._foot = centred(inside, around=t.STEP2)
        stack(bar, gap=0).addWidget(self._foot)
        return bar

    def _progress(self) -> None:
        filling = self.filling
        done, total = (1, 1) if filling.here == REVIEW else filling.stretch()
        self.where.setText(self._where(done, total))
        self.bar.setVisible(bool(total))
        self.bar.setUpdatesEnabled(False)  # or it paints at once, and all else with it
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)
        self.bar.setAccessibleName(self.where.text())

    def _where(self, done: int, total: int) -> str:
        if self.filling.here == REVIEW:
            return self.tr("All questions seen")
        if not total:
            return self.tr("Before we begin")
        group = self.filling.section()
        counted = self.tr("Question {number} of {total}").format(number=done, total=total)
        return beside(group, counted)
