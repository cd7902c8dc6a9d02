"""A row of a matrix: its question at the side, its answers without words under the heads."""

from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from ui.desktop import theme as t
from ui.desktop.answers.base import Answer, Asked, Choice
from ui.desktop.layouts import Columns, stack


class MatrixRow(Answer):
    """Equal cells under their heads. What a cell means is said to who listens, and marked by more than colour."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._several = asked.question.asked == "select_multiple"
        self._buttons: dict[str, Choice] = {}
        group = QButtonGroup(self)
        group.setExclusive(not self._several)
        line = Columns(gap=t.STEP)
        chosen = asked.value.split() if self._several else [asked.value]
        for choice in asked.choices:
            cell = Choice("", "answer", voice="answer")
            cell.setAccessibleName(f"{asked.label}: {choice.label}")
            cell.setCheckable(True)
            cell.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            cell.setChecked(choice.value in chosen)
            self._show(cell)
            group.addButton(cell)
            self._buttons[choice.value] = cell
            line.addWidget(cell)
        group.buttonToggled.connect(self._toggled)
        stack(self).addLayout(line)

    def focus_at(self) -> QWidget | None:
        """Return the chosen cell, else the first."""
        cells = list(self._buttons.values())
        return next((cell for cell in cells if cell.isChecked()), cells[0] if cells else None)

    def _toggled(self, cell: Choice, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._show(cell)
        if checked or self._several:
            self.changed.emit(" ".join(value for value, one in self._buttons.items() if one.isChecked()))

    def _show(self, cell: Choice) -> None:
        empty, full = ("☐", "☑") if self._several else ("○", "●")
        name = cell.accessibleName()
        cell.say(full if cell.isChecked() else empty)
        cell.setAccessibleName(name)
