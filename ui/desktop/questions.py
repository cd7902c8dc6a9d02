"""How each kind of question is answered: one table of widgets. All speak XForm strings."""

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QPlainTextEdit, QWidget

from forms.interview import Interview, ShownChoice
from ui.desktop import theme as t
from ui.desktop.filling import DECLINE_KEY, MODE, Filling
from ui.desktop.layouts import Columns, stack
from ui.desktop.widgets import Bars, Button, Paragraph, key_cap

_ANSWER_KEYS = "123456789"  # any other key stands for no answer, and beside the answers


class Answer(QWidget):
    """A question's widget. `changed` carries the answer, an empty string for none."""

    changed = Signal(str)

    def press(self, _key: str) -> bool:
        """Take a key that is printed on this widget; return whether there was one."""
        return False

    def focus_at(self) -> QWidget | None:
        """Return what should hold the focus, or None to leave it on the question."""
        return None


class Choice(Button):
    """One answer. Space selects it, as its key does; Enter is left to the page, which goes on."""

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave Enter alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Choices(Answer):
    """Select one: full-width buttons with a digit, a word and bars. A key selects; it does not go on."""

    def __init__(self, interview: Interview, path: str, *, passed: bool, required: bool) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._by_key: dict[str, Button] = {}
        self._values: dict[Button, str] = {}
        column = stack(self, gap=t.GAP)
        choices = interview.choices(path)
        aside = Columns(gap=t.GAP)
        for index, choice in enumerate(choices):
            key = choice.extras.get("key") or _digit(index)
            beside = bool(key) and key not in _ANSWER_KEYS
            (aside if beside else column).addWidget(self._button(choice, key, "decline" if beside else "answer"))
        if DECLINE_KEY not in self._by_key and not required:
            aside.addWidget(self._decline())
        if aside.count():
            column.addLayout(aside)
        value = interview.value(path)
        for button, held in self._values.items():
            if held == value and (held or passed):
                button.setChecked(True)
                button.strengthen(strong=True)
        self._group.buttonToggled.connect(self._toggled)

    def press(self, key: str) -> bool:
        """Select the answer with this key on it."""
        button = self._by_key.get(key.upper())
        if button is None:
            return False
        button.setChecked(True)
        button.setFocus()
        return True

    def focus_at(self) -> QWidget | None:
        """Return the selected answer."""
        return self._group.checkedButton()

    def _button(self, choice: ShownChoice, key: str, kind: str) -> Button:
        button = Choice(choice.label, kind, voice="answer" if kind == "answer" else "hint")
        if key:
            button.inside.insertWidget(0, key_cap(key, "digit"))
            button.inside.setSpacing(t.STEP3)
        bars = choice.extras.get("bars", "")
        if bars.isdigit():
            button.inside.addWidget(Bars(int(bars)))
        self._take(button, key, choice.value)
        return button

    def _decline(self) -> Button:
        words = QCoreApplication.translate("Answers", "I prefer not to answer")
        button = Choice(words, "decline", voice="hint")
        button.inside.insertWidget(0, key_cap(DECLINE_KEY, "digit"))
        button.inside.setSpacing(t.STEP3)
        self._take(button, DECLINE_KEY, "")
        return button

    def _take(self, button: Button, key: str, value: str) -> None:
        button.setCheckable(True)
        button.setAccessibleDescription(key)
        self._group.addButton(button)
        self._values[button] = value
        if key:
            self._by_key[key.upper()] = button

    def _toggled(self, button: Button, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        button.strengthen(strong=checked)
        if checked:
            self.changed.emit(self._values[button])


class Line(Answer):
    """One line of text, read by `read` and checked while typing by `pattern`."""

    def __init__(self, interview: Interview, path: str, *, pattern: str = "", example: str = "") -> None:
        super().__init__()
        self.field = QLineEdit(self._show(interview.value(path)))
        self.field.setAccessibleName(interview.label(path))
        self.field.setPlaceholderText(example)
        if pattern:
            self.field.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self.field))
        self.field.textEdited.connect(lambda typed: self.changed.emit(self._read(typed.strip())))
        stack(self).addWidget(self.field)

    def focus_at(self) -> QWidget:
        """Return the field."""
        return self.field

    def _read(self, typed: str) -> str:
        return typed

    def _show(self, value: str) -> str:
        return value


class Decimal(Line):
    """A number with a comma or a point."""

    def _read(self, typed: str) -> str:
        return typed.replace(",", ".")

    def _show(self, value: str) -> str:
        return value.replace(".", ",")


class Date(Line):
    """A date as people write it here: 14/5/2026."""

    def _read(self, typed: str) -> str:
        written = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", typed)
        if not written:
            return typed  # the form says that this is no date
        day, month, year = written.groups()
        return f"{year}-{month:0>2}-{day:0>2}"

    def _show(self, value: str) -> str:
        stored = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
        return "/".join(reversed(stored.groups())) if stored else value


class Long(Answer):
    """Text over several lines. Enter breaks the line here; Ctrl+Enter goes on."""

    def __init__(self, interview: Interview, path: str) -> None:
        super().__init__()
        self.field = QPlainTextEdit(interview.value(path))
        self.field.setAccessibleName(interview.label(path))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(lambda: self.changed.emit(self.field.toPlainText().strip()))
        stack(self).addWidget(self.field)

    def focus_at(self) -> QWidget:
        """Return the field."""
        return self.field


class Note(Answer):
    """Only the text of the question, which stands above."""


class NotHere(Answer):
    """A kind of question that this window cannot ask yet: it says so, and the rest of the form goes on."""

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate(
            "Answers", "This question cannot be answered in this window. Go on to the next one."
        )
        stack(self).addWidget(Paragraph(words, "hint"))


Maker = Callable[[Interview, str], Answer]

_INPUTS: Mapping[str, Maker] = {
    "text": Line,
    "integer": lambda interview, path: Line(interview, path, pattern=r"-?\d{0,9}"),
    "decimal": lambda interview, path: Decimal(interview, path, pattern=r"-?\d{0,15}([.,]\d{0,15})?"),
    "date": lambda interview, path: Date(
        interview, path, pattern=r"[\d/.-]{0,10}", example=QCoreApplication.translate("Answers", "day/month/year")
    ),
}


def widget(filling: Filling) -> Answer:
    """Return the widget for the question on screen."""
    path, interview = filling.here, filling.interview
    question = filling.question(path)
    if question.asked == "note":
        return Note()
    if question.asked == "select_one":
        required = interview.state(path).required or question.name == MODE
        return Choices(interview, path, passed=filling.passed_over(path), required=required)
    if question.asked != "input" or question.type not in _INPUTS:
        return NotHere()
    if question.type == "text" and "multiline" in question.appearance:
        return Long(interview, path)
    return _INPUTS[question.type](interview, path)


def shown(filling: Filling, path: str) -> str:
    """Return an answer in words, for the review."""
    value = filling.interview.value(path)
    if filling.question(path).asked == "select_one":
        return next((choice.label for choice in filling.interview.choices(path) if choice.value == value), value)
    return value


def _digit(index: int) -> str:
    return str(index + 1) if index < 9 else ""  # noqa: PLR2004 - there is no key for ten
