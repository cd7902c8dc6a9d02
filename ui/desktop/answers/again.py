"""After a repeat: one more of these, or none; and a way to take one away."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.desktop import theme as t
from ui.desktop.answers.base import Answer, Choice
from ui.desktop.filling import Filling
from ui.desktop.layouts import stack
from ui.desktop.widgets import Button, key_cap, snug


class Again(Answer):
    """1 adds one, 2 goes on. What is taken away is asked about once, in the same place."""

    removed = Signal(int)

    def __init__(self, filling: Filling) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._group = QButtonGroup(self)
        self._by_key: dict[str, Choice] = {}
        column = stack(self, gap=t.GAP)
        for key, said in (("1", translate("Answers", "Add one more")), ("2", translate("Answers", "No more"))):
            button = Choice(said, "answer", voice="answer")
            button.inside.insertWidget(0, key_cap(key, "digit"))
            button.inside.setSpacing(t.STEP3)
            button.setCheckable(True)
            button.toggled.connect(lambda on, one=button: one.strengthen(strong=on))
            self._group.addButton(button)
            self._by_key[key] = button
            column.addWidget(button)
        name = filling.called(filling.here)
        for position in range(1, filling.instances(filling.here) + 1):
            column.addWidget(self._away(f"{name} {position}", position))

    @property
    def more(self) -> bool:
        """Return whether one more is wanted."""
        return self._by_key["1"].isChecked()

    def press(self, key: str) -> bool:
        """Choose."""
        if key not in self._by_key:
            return False
        self._by_key[key].setChecked(True)
        self._by_key[key].setFocus()
        return True

    def focus_at(self) -> QWidget | None:
        """Return what is chosen."""
        return self._group.checkedButton()

    def chosen(self) -> bool:
        """Return whether something is chosen."""
        return self._group.checkedButton() is not None

    def _away(self, name: str, position: int) -> Button:
        translate = QCoreApplication.translate
        button = snug(Button(translate("Answers", "Take away: {name}").format(name=name), "link"))
        sure = translate("Answers", "▲ Take away {name} with its answers? Press again").format(name=name)

        def ask() -> None:
            if button.accessibleName() == sure:
                self.removed.emit(position)
            button.say(sure)

        button.clicked.connect(ask)
        return button
