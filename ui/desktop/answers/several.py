"""Select several, and put several in order."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.answers.base import Answer, Asked, Choice
from ui.desktop.layouts import Columns, stack
from ui.desktop.widgets import key_cap, text
from ui.desktop.written import key_of


class Several(Answer):
    """Buttons that stay pressed. A mark says so beside the colour."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._by_key: dict[str, Choice] = {}
        self._buttons: dict[str, Choice] = {}
        numbered = not asked.among_others
        column = stack(self, gap=t.GAP)
        hint = QCoreApplication.translate("Answers", "Several can be chosen.")
        column.addWidget(text(hint, "muted"))
        place = Columns(gap=t.GAP) if asked.appears("columns", "compact", "minimal") or asked.among_others else column
        if place is not column:
            column.addLayout(place)
        chosen = asked.value.split()
        for index, choice in enumerate(asked.choices):
            key = key_of(choice, index) if numbered else ""
            button = Choice(choice.label, "answer", voice="answer" if numbered else "strong", key="")
            button.setCheckable(True)
            self._mark(button, on=choice.value in chosen)
            if key:
                button.inside.insertWidget(0, key_cap(key, "digit"))
                button.inside.setSpacing(t.STEP3)
                button.setAccessibleDescription(key)
                self._by_key[key] = button
            button.setChecked(choice.value in chosen)
            button.toggled.connect(lambda on, one=button: self._toggled(one, on=on))
            self._buttons[choice.value] = button
            place.addWidget(button)

    def press(self, key: str) -> bool:
        """Choose an answer, or take it back."""
        button = self._by_key.get(key.upper())
        if button is None:
            return False
        button.toggle()
        button.setFocus()
        return True

    def focus_at(self) -> QWidget | None:
        """Return the first answer that is chosen."""
        return next((button for button in self._buttons.values() if button.isChecked()), None)

    def _toggled(self, button: Choice, *, on: bool) -> None:
        self._mark(button, on=on)
        self.changed.emit(" ".join(value for value, one in self._buttons.items() if one.isChecked()))

    def _mark(self, button: Choice, *, on: bool) -> None:
        button.say(f"{'☑' if on else '☐'}  {button.words.text().lstrip('☑☐ ')}")
        button.setAccessibleName(button.words.text().lstrip("☑☐ "))
        button.strengthen(strong=on)


class Ranking(Answer):
    """Answers in an order: a digit puts its answer in the next place, and the same digit takes it out again."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._labels = {choice.value: choice.label for choice in asked.choices}
        self._order = [value for value in asked.value.split() if value in self._labels]
        self._keys = {key_of(choice, index): choice.value for index, choice in enumerate(asked.choices)}
        column = stack(self, gap=t.GAP)
        hint = QCoreApplication.translate("Answers", "Choose them in their order: the first one first.")
        column.addWidget(text(hint, "muted"))
        self._buttons: dict[str, Choice] = {}
        self._fill(column, numbered=not asked.among_others)
        self._show()

    def press(self, key: str) -> bool:
        """Put an answer in its place, or take it out."""
        value = self._keys.get(key.upper())
        if value is None:
            return False
        self._toggle(value)
        self._buttons[value].setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Move the answer that has the focus up or down with Alt and an arrow."""
        held = next((value for value, button in self._buttons.items() if button.hasFocus()), "")
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if not step or held not in self._order or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        at = self._order.index(held)
        self._order.remove(held)
        self._order.insert(max(0, at + step), held)
        self._tell()

    def _fill(self, column: QVBoxLayout, *, numbered: bool) -> None:
        for key, value in self._keys.items():
            button = Choice("", "answer", voice="answer")
            if key and numbered:
                button.inside.insertWidget(0, key_cap(key, "digit"))
                button.inside.setSpacing(t.STEP3)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, one=value: self._toggle(one))
            self._buttons[value] = button
            column.addWidget(button)

    def _toggle(self, value: str) -> None:
        self._order.remove(value) if value in self._order else self._order.append(value)
        self._tell()

    def _tell(self) -> None:
        self._show()
        # Half an order is no answer to who asks for one, and is kept as a draft is: as it stands.
        self.changed.emit(" ".join(self._order))

    def _show(self) -> None:
        for value, button in self._buttons.items():
            at = self._order.index(value) + 1 if value in self._order else 0
            place = QCoreApplication.translate("Answers", "{answer}: in place {place}")
            label = self._labels[value]
            button.say(f"{label}  ·  {at}." if at else label)
            button.setAccessibleName(place.format(answer=label, place=at) if at else label)
            button.setChecked(bool(at))
            button.strengthen(strong=bool(at))
