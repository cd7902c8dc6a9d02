"""What all answers have in common. They speak XForm strings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from forms.definition import Question
from forms.interview import Interview, ShownChoice
from ui.desktop import theme as t
from ui.desktop.widgets import Button


@dataclass(frozen=True)
class Asked:
    """One question as it is put now. `searched`: what is typed freely here is searched for what names somebody."""

    interview: Interview
    path: str
    question: Question
    passed: bool = False
    required: bool = False
    among_others: bool = False  # on a screen with other questions, where digits belong to none of them
    searched: bool = False
    places: Sequence[str] = ()

    @property
    def value(self) -> str:
        """Return what is answered so far."""
        return self.interview.value(self.path)

    @property
    def label(self) -> str:
        """Return the question in words."""
        return self.interview.label(self.path)

    @property
    def choices(self) -> tuple[ShownChoice, ...]:
        """Return the choices on offer."""
        return self.interview.choices(self.path)

    def appears(self, *words: str) -> bool:
        """Return whether the form asks for one of these looks."""
        looks = {one.partition("-")[0] for one in self.question.appearance.split()}
        return bool(looks.intersection(words))


class Answer(QWidget):
    """A question's widget. `changed` carries the answer, an empty string for none."""

    changed = Signal(str)

    def press(self, _key: str) -> bool:
        """Take a key that is printed on this widget; return whether there was one."""
        return False

    def focus_at(self) -> QWidget | None:
        """Return what should hold the focus, or None to leave it on the question."""
        return None

    def chosen(self) -> bool:
        """Return whether somebody has chosen something here, be it to pass the question over."""
        return True

    def take_focused(self) -> bool:
        """Choose the answer that the focus was led to, where there is one; Enter then goes on with it."""
        return False

    def alike(self, _asked: Asked) -> bool:
        """Return whether another question has the very same answers, so that this widget can take it."""
        return False

    def ask(self, asked: Asked) -> None:
        """Take another question that is alike: cheaper than a new widget, and nothing flickers."""

    def fit(self, *, low: bool) -> None:
        """Have choices stand closer on a low page, so that all of them are in sight."""
        choices, column = self.findChildren(Choice), self.layout()
        for choice in choices:
            choice.fit(low=low)
        if choices and column:
            column.setSpacing(t.STEP if low else t.GAP)


class Choice(Button):
    """One answer. Space selects it, as its key does; Enter is left to the page, which goes on."""

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave Enter alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def fit(self, *, low: bool) -> None:
        """Be less high on a low page, and still large enough to be hit by a finger."""
        if self.property("kind") == "answer":
            self.stand(t.LOW_ANSWER if low else t.ANSWER)


def declining() -> str:
    """Return the words of the choice that is none."""
    return QCoreApplication.translate("Answers", "I prefer not to answer")
