"""Two entries of one sheet side by side, answer by answer, until somebody who holds the paper has decided each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Columns, row, stack
from ui.desktop.table.pile import Doubt
from ui.desktop.widgets import Button, panel, snug, text


class Differences(QWidget):
    """1 says that the first entry is right, 2 the second; Enter goes on once all is decided."""

    decided = Signal(object)  # by path: 0 for the first entry, 1 for the second
    other = Signal()

    def __init__(self, doubts: Sequence[Doubt], *, doubtful: bool) -> None:
        """`doubtful`: so much differs that this may be another sheet altogether."""
        super().__init__()
        self._doubts = doubts
        self._groups: list[QButtonGroup] = []
        column = stack(self, gap=t.STEP2)
        self.heading = text(self.tr("%n answers differ. Look at the paper.", "", len(doubts)), "heading")
        column.addWidget(self.heading)
        for doubt in doubts:
            column.addWidget(panel("hair"))
            column.addWidget(self._doubt(doubt))
        line = row(gap=t.STEP3)
        self.save = snug(Button(self.tr("That is how it stands on the paper"), "primary", voice="strong", key="↵"))
        self.save.clicked.connect(self._decide)
        line.addWidget(self.save)
        self.apart = snug(Button(self.tr("It is another sheet: keep it as well"), "link"))
        self.apart.clicked.connect(self.other)
        self.apart.setVisible(doubtful)
        line.addWidget(self.apart)
        line.addStretch(1)
        column.addLayout(line)

    def first_focus(self) -> QWidget:
        """Return the first answer of the first difference."""
        return self._groups[0].buttons()[0]

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Decide by key, from top to bottom."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._decide()
        elif event.text() in {"1", "2"}:
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _doubt(self, doubt: Doubt) -> QWidget:
        whole = QWidget()
        column = stack(whole, gap=t.STEP)
        column.addWidget(text(doubt.question, "muted"))
        both = Columns(gap=t.GAP)
        group = QButtonGroup(self)
        blank = self.tr("nothing")
        for key, name, answer in (
            ("1", self.tr("First time"), doubt.first),
            ("2", self.tr("Second time"), doubt.second),
        ):
            button = Button(f"{name}: {answer or blank}", "answer", key=key)
            button.setCheckable(True)
            button.toggled.connect(lambda on, one=button: one.strengthen(strong=on))
            group.addButton(button)
            both.addWidget(button)
        column.addLayout(both)
        self._groups.append(group)
        return whole

    def _choose(self, which: int) -> None:
        """Decide the difference that has the focus, else the first that is open, and go on to the next open one."""
        held = (group for group in self._groups if any(button.hasFocus() for button in group.buttons()))
        group = next(held, None) or self._open() or self._groups[-1]
        group.buttons()[which].setChecked(True)
        after = self._open()
        (after.buttons()[0] if after else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> QButtonGroup | None:
        return next((group for group in self._groups if group.checkedButton() is None), None)

    def _decide(self) -> None:
        undecided = self._open()
        if undecided:
            undecided.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        taken = {
            doubt.path: [button.isChecked() for button in group.buttons()].index(True)
            for doubt, group in zip(self._doubts, self._groups, strict=True)
        }
        self.decided.emit(taken)
