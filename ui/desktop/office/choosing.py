"""What is shown of one doubt, and the buttons that decide it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLayout, QWidget

from sync.duplicates_store import Pair
from ui import mark_words
from ui.desktop import theme as t
from ui.desktop.layouts import Columns, Flow, row, stack
from ui.desktop.office.doubts import Compared, Marked, SideBySide
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language, said

_BLANK = "–"


class Choosing(QWidget):
    """Two or more versions side by side. Each question that differs has one button a version."""

    chosen = Signal(object, dict)  # the version to begin with, and the answers taken from others

    def __init__(self, found: SideBySide) -> None:
        super().__init__()
        self._found = found
        self._groups: list[QButtonGroup] = []
        column = stack(self, gap=t.STEP2)
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("Which answers are right?"), "heading"))
        body.addWidget(Paragraph(self.tr("%n other answers are the same in all.", "", found.same), "muted"))
        body.addLayout(self._wholes())
        for compared in found.differences:
            body.addLayout(self._question(compared))
        column.addWidget(frame)
        self.save = snug(Button(self.tr("Keep what is chosen"), "primary", voice="heading"))
        self.save.clicked.connect(self._emit)
        line = row()
        line.addWidget(self.save)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(Paragraph(self.tr("The others stay in the history."), "muted"))

    def _wholes(self) -> QLayout:
        """Take one version whole, by one key."""
        columns = Columns(gap=t.GAP)
        for number, side in enumerate(self._found.sides):
            name = side.name or self.tr("Version {number}").format(number=number + 1)
            button = Button(self.tr("All of {name}").format(name=name), "secondary", voice="strong")
            button.clicked.connect(lambda _=False, at=number: self.take(at))
            columns.addWidget(button)
        return columns

    def _question(self, compared: Compared) -> QLayout:
        whole = stack(gap=t.HALF)
        whole.addWidget(text(compared.question, "muted"))
        columns = Columns(gap=t.GAP)
        group = QButtonGroup(self)
        for number, (shown, side) in enumerate(zip(compared.shown, self._found.sides, strict=True)):
            button = Button(shown or _BLANK, "answer")
            button.setCheckable(True)
            button.setAccessibleName(f"{compared.question}: {shown or _BLANK} ({side.name})")
            group.addButton(button, number)
            columns.addWidget(button)
        group.buttonToggled.connect(lambda button, on: button.strengthen(strong=on))
        group.button(0).setChecked(True)
        self._groups.append(group)
        whole.addLayout(columns)
        return whole

    def take(self, side: int) -> None:
        """Choose all answers of one version."""
        for group in self._groups:
            group.button(side).setChecked(True)
        self.save.setFocus()

    def _emit(self) -> None:
        picked = [group.checkedId() for group in self._groups]
        first = max(set(picked), key=picked.count) if picked else 0
        taken = {
            one.path: one.answers[side]
            for one, side in zip(self._found.differences, picked, strict=True)
            if side != first
        }
        self.chosen.emit(self._found.sides[first], taken)


class TwinSheets(QWidget):
    """Two sheets that may be one."""

    decided = Signal(str)  # 'same' or 'different'

    def __init__(self, found: SideBySide, pair: Pair) -> None:
        super().__init__()
        column = stack(self, gap=t.STEP2)
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self.tr("The same sheet twice?"), "heading"))
        body.addWidget(Paragraph(self._why(pair), "muted"))
        if found.differences:
            body.addLayout(_grid(found, (self.tr("One"), self.tr("The other"))))
        column.addWidget(frame)
        buttons = Columns(gap=t.STEP2)
        two = Button(self.tr("They are two"), "secondary", voice="heading")
        one = Button(self.tr("It is the same: keep one"), "secondary", voice="heading")
        two.clicked.connect(lambda: self.decided.emit("different"))
        one.clicked.connect(lambda: self.decided.emit("same"))
        buttons.addWidget(two)
        buttons.addWidget(one)
        column.addLayout(buttons)

    def _why(self, pair: Pair) -> str:
        found = pair.suggestion
        if found.serial:
            return self.tr("Both bear the sheet number {serial}.").format(serial=found.serial)
        said = self.tr("{agree} of {asked} answers agree. By chance that would happen to 1 sheet in {times}.")
        times = max(1, round(1 / found.chance)) if found.chance else 1
        return said.format(agree=found.agree, asked=found.asked, times=times)


class TextFound(QWidget):
    """A text that may name somebody."""

    cleaned = Signal(dict)
    passed = Signal()
    withdrawn = Signal()

    def __init__(self, found: list[Marked], language: Language) -> None:
        super().__init__()
        column = stack(self, gap=t.STEP2)
        for one in found:
            column.addWidget(self._text(one, language))
        self._texts = {one.path: one.without for one in found}
        take_out = snug(Button(self.tr("Take it out"), "primary", voice="heading"))
        take_out.clicked.connect(lambda: self.cleaned.emit(self._texts))
        fine = snug(Button(self.tr("It names nobody"), "secondary", voice="strong"))
        fine.clicked.connect(self.passed)
        erase = snug(Button(self.tr("Withdraw it all"), "link"))
        erase.clicked.connect(self.withdrawn)
        line = Flow(t.STEP2, below=t.GAP)
        for button in (take_out, fine, erase):
            line.addWidget(button)
        column.addLayout(line)

    def _text(self, one: Marked, language: Language) -> QFrame:
        frame, body = card(gap=t.STEP)
        kinds = dict.fromkeys(said(mark_words.KINDS[mark.kind], language) for mark in one.marks)
        body.addWidget(text(one.question, "muted"))
        body.addWidget(Paragraph(one.text))
        body.addWidget(text("▲  " + self.tr("Marked: {kinds}").format(kinds=", ".join(kinds)), "warn"))
        body.addWidget(text(self.tr("It would say:"), "muted"))
        body.addWidget(Paragraph(one.without))
        return frame


def _grid(found: SideBySide, names: tuple[str, str]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(t.STEP)
    grid.setHorizontalSpacing(t.STEP3)
    for column, name in enumerate(names, 1):
        grid.addWidget(text(name, "muted"), 0, column)
    for line, one in enumerate(found.differences, 1):
        grid.addWidget(text(one.question, "muted"), line, 0)
        for column, shown in enumerate(one.shown, 1):
            grid.addWidget(text(shown or _BLANK, "strong"), line, column)
    grid.setColumnStretch(0, 1)
    return grid
