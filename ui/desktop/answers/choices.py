"""Select one: full-width buttons, a list to pick from, or a list to search in."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from forms.interview import ShownChoice
from ui.desktop import theme as t
from ui.desktop.answers.base import Answer, Asked, Choice, declining
from ui.desktop.layouts import Columns, stack
from ui.desktop.widgets import Bars, Button, PickOne, PickOrType, key_cap
from ui.desktop.written import DECLINE_KEY, key_of

_SIDE_BY_SIDE = 3  # answers, on a screen with other questions
_ANSWER_KEYS = "123456789"  # any other key stands for no answer, and beside the answers


class Choices(Answer):
    """Buttons with a digit, a word and bars. A key selects; it does not go on."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._by_key: dict[str, Button] = {}
        self._values: dict[Button, str] = {}
        self._choices = asked.choices
        self._required = asked.required
        self._numbered = not asked.among_others
        column = stack(self, gap=t.GAP)
        answers = self._place(column, asked)
        aside = Columns(gap=t.GAP)
        bars = _bars(asked)
        for index, choice in enumerate(self._choices):
            key = key_of(choice, index)
            beside = bool(key) and key not in _ANSWER_KEYS
            button = self._button(choice, key, "decline" if beside else "answer", bars.get(choice.value))
            (aside if beside else answers).addWidget(button)
        if DECLINE_KEY not in self._by_key and not asked.required:
            aside.addWidget(self._decline())
        if aside.count():
            column.addLayout(aside)
        self._mark(asked)
        self._group.buttonToggled.connect(self._toggled)

    def alike(self, asked: Asked) -> bool:
        """Return whether these very buttons answer another question."""
        return asked.choices == self._choices and asked.required == self._required

    def ask(self, asked: Asked) -> None:
        """Take another question: no answer is marked but its own."""
        self._group.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._group.setExclusive(False)
        for button in self._group.buttons():
            if button.isChecked():
                button.setChecked(False)
                self._strengthen(button, strong=False)
        self._group.setExclusive(True)
        self._mark(asked)
        self._group.blockSignals(False)  # noqa: FBT003 - as above

    def press(self, key: str) -> bool:
        """Select the answer with this key on it."""
        button = self._by_key.get(key.upper()) if self._numbered else None
        if button is None:
            return False
        button.setFocus()
        button.setChecked(True)  # last: a failure to keep it takes the focus
        return True

    def focus_at(self) -> QWidget | None:
        """Return the selected answer."""
        return self._group.checkedButton()

    def chosen(self) -> bool:
        """Return whether an answer is selected."""
        return self._group.checkedButton() is not None

    def take_focused(self) -> bool:
        """Choose the answer that the focus was led to."""
        button = next((one for one in self._group.buttons() if one.hasFocus()), None)
        if button:
            button.setChecked(True)
        return button is not None

    def _place(self, column: QVBoxLayout, asked: Asked) -> QVBoxLayout | Columns:
        """Return where the answers go: one above the other, or in columns where the form says so."""
        few = asked.among_others and len(self._choices) <= _SIDE_BY_SIDE
        if not few and not asked.appears("columns", "compact", "quickcompact"):
            return column
        most = asked.question.appearance.partition("columns-")[2][:1]
        columns = Columns(gap=t.GAP, most=int(most) if most.isdigit() else 0)
        column.addLayout(columns)
        return columns

    def _mark(self, asked: Asked) -> None:
        value = asked.value
        for button, held in self._values.items():
            if held == value and (held or asked.passed):
                button.setChecked(True)
                self._strengthen(button, strong=True)

    def _button(self, choice: ShownChoice, key: str, kind: str, bars: int | None) -> Button:
        large = "answer" if self._numbered else "lead"
        button = Choice(choice.label, kind, voice=large if kind == "answer" else "hint")
        if key and self._numbered:
            button.inside.insertWidget(0, key_cap(key, "digit"))
            button.inside.setSpacing(t.STEP3)
        if bars is not None:
            button.inside.addWidget(Bars(bars))
        self._take(button, key, choice.value)
        return button

    def _decline(self) -> Button:
        button = Choice(declining(), "decline", voice="hint")
        if self._numbered:
            button.inside.insertWidget(0, key_cap(DECLINE_KEY, "digit"))
            button.inside.setSpacing(t.STEP3)
        self._take(button, DECLINE_KEY, "")
        return button

    def _take(self, button: Button, key: str, value: str) -> None:
        button.setCheckable(True)
        button.setAutoExclusive(True)  # the group sees to that; a reader says 'one of several' rather than 'to tick'
        button.setAccessibleDescription(key if self._numbered else "")
        self._group.addButton(button)
        self._values[button] = value
        if key:
            self._by_key[key.upper()] = button

    def _toggled(self, button: Button, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._strengthen(button, strong=checked)
        if checked:
            self.changed.emit(self._values[button])

    def _strengthen(self, button: object, *, strong: bool) -> None:
        if isinstance(button, Button):
            button.strengthen(strong=strong)


def _bars(asked: Asked) -> dict[str, int]:
    """Return how many bars an answer has: as the list says, else along a scale where the form says it is one."""
    listed = {one.value: one.extras.get("bars", "") for one in asked.choices}
    if any(listed.values()) or not asked.appears("likert"):
        return {value: int(bars) for value, bars in listed.items() if bars.isdigit()}
    last = max(1, len(listed) - 1)
    return {value: round(len(t.BAR_HEIGHTS) * at / last) for at, value in enumerate(listed)}


class Picked(Answer):
    """A list that opens: for few answers beside other questions ('minimal')."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.box = PickOne(asked.label)
        self.box.addItem(QCoreApplication.translate("Answers", "Choose …"), "")
        for choice in asked.choices:
            self.box.addItem(choice.label, choice.value)
        self.box.setCurrentIndex(max(0, self.box.findData(asked.value)))
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.box.currentIndexChanged.connect(lambda: self.changed.emit(str(self.box.currentData() or "")))
        stack(self).addWidget(self.box)

    def focus_at(self) -> QWidget:
        """Return the list."""
        return self.box


class Searched(Answer):
    """A long list: a few letters from anywhere in an answer find it ('autocomplete')."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._values = {choice.label: choice.value for choice in asked.choices}
        self.box = PickOrType(asked.label)
        for label in self._values:
            self.box.addItem(label)
        labels = {value: label for label, value in self._values.items()}
        self.box.setCurrentIndex(-1)
        self.box.setCurrentText(labels.get(asked.value, asked.value))
        completer = QCompleter(list(self._values), self.box)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.box.setCompleter(completer)
        edit = self.box.lineEdit()
        if edit:
            edit.setPlaceholderText(QCoreApplication.translate("Answers", "Type a few letters"))
        self.box.currentTextChanged.connect(self._typed)
        stack(self).addWidget(self.box)

    def focus_at(self) -> QWidget:
        """Return the field."""
        return self.box

    def _typed(self, typed: str) -> None:
        """Take a whole label as the answer; letters that find just one are as good."""
        plain = typed.strip().casefold()
        found = [value for label, value in self._values.items() if plain and plain in label.casefold()]
        exact = [value for label, value in self._values.items() if plain == label.casefold()]
        self.changed.emit((exact or (found if len(found) == 1 else [typed.strip()]))[0] if plain else "")
