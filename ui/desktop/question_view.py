"""One step of a test on screen: a question, several that stand together, or 'one more?' after a repeat."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QVBoxLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.answers.again import Again
from ui.desktop.answers.base import Answer
from ui.desktop.answers.matrix import MatrixRow
from ui.desktop.answers.media import Picture
from ui.desktop.answers.others import Heads, Note
from ui.desktop.filling import Filling
from ui.desktop.layouts import Columns, stack
from ui.desktop.questions import asked_of, widget
from ui.desktop.spoken import turn
from ui.desktop.widgets import Paragraph, Scroller, text

_BELOW = 9  # times as much of the room that is left stands below the answers as above them


class StepView(QWidget):
    """What all steps have: answers by their paths, and a sentence about what is wrong."""

    changed = Signal(str, str)

    def __init__(self, filling: Filling) -> None:
        super().__init__()
        turn(self, filling.interview.language)
        self.filling = filling
        self.answers: dict[str, Answer] = {}
        self.pictures: dict[str, Picture] = {}
        self.guidance: dict[str, Paragraph] = {}
        self.problem = text("", "warn")
        self.problem.hide()
        self._described: QWidget | None = None
        self._before = ""

    def answer(self) -> Answer | None:
        """Return the answer that takes the next key: the one with the focus, or the only one."""
        if len(self.answers) == 1:
            return next(iter(self.answers.values()))
        focus = QApplication.focusWidget()
        return next((one for one in self.answers.values() if focus and one.isAncestorOf(focus)), None)

    def focus_at(self) -> QWidget:
        """Return what holds the focus when the step appears."""
        raise NotImplementedError

    def takes(self, _path: str) -> bool:
        """Return whether another question can be put on this very view."""
        return False

    def ask(self, path: str) -> None:
        """Put a question on this view that it takes."""

    def said(self) -> Iterator[str]:
        """Yield what is read aloud."""
        for path, answer in self.answers.items():
            yield self.filling.interview.label(path)
            if not isinstance(answer, Heads):
                yield from (choice.label for choice in self.filling.interview.choices(path))

    def illustrate(self, files: Mapping[str, bytes]) -> None:
        """Show the pictures that the form has with its questions. `files`: what belongs to the form, by name."""
        for path, picture in self.pictures.items():
            picture.put_away()
            name = self.filling.interview.label(path, "image").removeprefix("jr://images/") if files else ""
            if name in files:
                picture.show_of(files[name], name)

    def guide(self) -> None:
        """Show what the form tells whoever asks. A person who answers alone is not told."""
        told = QCoreApplication.translate("Answers", "For whoever asks: {words}")
        for path, line in self.guidance.items():
            words = self.filling.interview.guidance(path)
            line.say(told.format(words=words) if words else "")

    def fit(self, *, low: bool) -> None:
        """Take less room on a low page, where that brings all that there is into sight."""

    def complain(self, sentence: str) -> None:
        """Say what is wrong, in words and with a mark."""
        self.problem.setText(f"▲  {sentence}")
        self.problem.show()
        self._say_with_focus(sentence)

    def _say_with_focus(self, sentence: str) -> None:
        """Have a screen reader say it: no focus leads to a sentence that appears."""
        focus = QApplication.focusWidget()
        if self._described:
            self._described.setAccessibleDescription(self._before)
        self._described = focus if sentence and focus and self.isAncestorOf(focus) else None
        if self._described:
            self._before = self._described.accessibleDescription()
            self._described.setAccessibleDescription(sentence)

    def _take(self, path: str, answer: Answer) -> None:
        self.answers[path] = answer
        answer.setAccessibleName(self.filling.interview.label(path))
        answer.changed.connect(lambda value: self._changed(path, value))

    def _changed(self, path: str, value: str) -> None:
        self.problem.hide()
        self._say_with_focus("")
        self.changed.emit(path, value)


class StepScroller(Scroller):
    """Where one step is scrolled. Down leads from the question to its first answer, and on from there as anywhere."""

    def __init__(self, inside: QWidget, below: Callable[[], QWidget | None]) -> None:
        super().__init__(inside)
        self._below = below

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Take the key before it scrolls: this area hears of it before the page does."""
        below = self._below() if event.key() == Qt.Key.Key_Down else None
        if below:
            below.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class QuestionView(StepView):
    """One question, large."""

    def __init__(self, filling: Filling, path: str) -> None:
        super().__init__(filling)
        self._path = path
        interview = filling.interview
        self._column = column = stack(self, gap=t.STEP3)
        self.label = Paragraph(interview.label(path), "question")
        self.label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hint = Paragraph(interview.hint(path), "hint")
        self._answer = widget(asked_of(filling, path))
        self._take(path, self._answer)
        self._picture = Picture()
        self.pictures[path] = self._picture
        self._guidance = self.guidance[path] = Paragraph("", "muted")
        for part in (self.label, self.hint, self._guidance, self._picture, self._answer, self.problem):
            column.addWidget(part)
        self._apart = column.indexOf(self._answer)
        column.insertStretch(self._apart)
        self.hint.setVisible(bool(interview.hint(path)))
        column.addStretch(_BELOW)

    def focus_at(self) -> QWidget:
        """Return the answer given, else the question itself: no answer is put forward."""
        return self._answer.focus_at() or self.label

    def fit(self, *, low: bool) -> None:
        """Have the question and its answers stand closer, but for a part of what room is left."""
        self._column.setSpacing(t.STEP if low else t.STEP3)
        self._column.setStretch(self._apart, int(low))
        self._answer.fit(low=low)

    def takes(self, path: str) -> bool:
        """Return whether a question has the same answers as this one."""
        return self._answer.alike(asked_of(self.filling, path))

    def ask(self, path: str) -> None:
        """Take a question with the same answers."""
        filling = self.filling
        self._answer.ask(asked_of(filling, path))
        self._path, self.answers, self.pictures = path, {path: self._answer}, {path: self._picture}
        self.guidance = {path: self._guidance}
        self._guidance.say("")
        label, hint = filling.interview.label(path), filling.interview.hint(path)
        self.label.say(label)
        self.hint.say(hint)
        self.hint.setVisible(bool(hint))
        self._answer.setAccessibleName(label)
        self.problem.hide()
        self._say_with_focus("")

    def _changed(self, _path: str, value: str) -> None:
        super()._changed(self._path, value)


class TogetherView(StepView):
    """Several questions on one screen ('field-list'); rows of a matrix stand under their heads."""

    def __init__(self, filling: Filling, paths: Sequence[str]) -> None:
        super().__init__(filling)
        self._column = column = stack(self, gap=t.STEP3)
        self._blocks: dict[str, QVBoxLayout] = {}
        self._first: QWidget | None = None
        title = filling.section()
        if title:
            column.addWidget(text(title, "title"))
        for path in paths:
            column.addLayout(self._question(path))
        column.addWidget(self.problem)
        column.addStretch(1)

    def focus_at(self) -> QWidget:
        """Return the first answer that takes keys."""
        found = (one for answer in self.answers.values() for one in _stops(answer))
        return next(found, None) or self._first or self

    def complain(self, sentence: str, path: str = "") -> None:
        """Say it below the question that it is about, where there is one: on a long page the end is out of sight."""
        block = self._blocks.get(path)
        if block:
            block.addWidget(self.problem)
        else:
            self._column.insertWidget(self._column.count() - 1, self.problem)
        super().complain(sentence)

    def _question(self, path: str) -> QLayout:
        interview = self.filling.interview
        answer = widget(asked_of(self.filling, path, among_others=True))
        label = Paragraph(interview.label(path), "" if isinstance(answer, Note) else "strong")
        self._take(path, answer)
        if self._first is None:
            self._first = label
            label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if isinstance(answer, MatrixRow | Heads):
            line = Columns(gap=t.STEP3, most=2)
            line.addWidget(label)
            line.addWidget(answer)
            return line
        block = self._blocks[path] = stack(gap=t.STEP)
        if interview.label(path):
            block.addWidget(label)
        if hint := interview.hint(path):
            block.addWidget(Paragraph(hint, "muted"))
        self.guidance[path] = Paragraph("", "muted")
        block.addWidget(self.guidance[path])
        self.pictures[path] = Picture()
        block.addWidget(self.pictures[path])
        block.addWidget(answer)
        return block


class AgainView(StepView):
    """After a repeat."""

    def __init__(self, filling: Filling) -> None:
        super().__init__(filling)
        column = stack(self, gap=t.STEP3)
        asks = QCoreApplication.translate("Answers", "{name}: one more?")
        self.label = Paragraph(asks.format(name=filling.called(filling.here)), "question")
        self.label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.again = Again(filling)
        self.again.setAccessibleName(self.label.accessibleName())
        self.answers[filling.here] = self.again
        for part in (self.label, self.again, self.problem):
            column.addWidget(part)
        column.addStretch(1)

    def focus_at(self) -> QWidget:
        """Return the question."""
        return self.again.focus_at() or self.label

    def said(self) -> Iterator[str]:
        """Yield the question."""
        yield self.label.accessibleName()


def step_view(filling: Filling) -> StepView:
    """Return the view of the step that a filling is at."""
    if filling.is_again(filling.here):
        return AgainView(filling)
    screen = filling.screen()
    return TogetherView(filling, screen) if len(screen) > 1 else QuestionView(filling, filling.here)


def _stops(answer: Answer) -> Iterator[QWidget]:
    found = answer.findChildren(QWidget)
    yield from (one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(one, QLabel))
