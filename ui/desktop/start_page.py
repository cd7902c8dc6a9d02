"""The very first screen: what this computer is for, or where its data lie already."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Flow, stack
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text


class StartPage(Page):
    """Three ways to begin, and two to go on."""

    help = "purpose"

    chosen = Signal(Path)
    wanted = Signal(str)  # 'table', 'office', 'practice' or 'restore'

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP5, 0, 0), gap=t.STEP2)
        column.addWidget(text(self.tr("What is this computer for?"), "title"))
        self.ways: list[Button] = []
        ways = (
            (
                "table",
                "1",
                self.tr("For tables"),
                self.tr("Volunteers do tests with it, on the square or in a hall."),
            ),
            (
                "office",
                "2",
                self.tr("For the office"),
                self.tr("Social services bring together what tables send."),
            ),
            (
                "practice",
                "3",
                self.tr("Just let me try"),
                self.tr("With made-up data that never mix with real data."),
            ),
        )
        for way, key, words, more in ways:
            button = Button(words, "secondary", key=key, voice="heading")
            button.setAccessibleDescription(more)
            button.clicked.connect(lambda _=False, chosen=way: self.wanted.emit(chosen))
            self.on_key(key, button.click)
            self.ways.append(button)
            both = stack(gap=t.HALF)
            both.addWidget(button)
            both.addWidget(Paragraph(more, "muted"))
            column.addLayout(both)
        column.addWidget(text(self.tr("It has been used before?"), "heading"))
        self.open = snug(Button(self.tr("Open its folder"), "link"))
        self.open.clicked.connect(self._ask)
        self.restore = snug(Button(self.tr("Bring back from a backup"), "link"))
        self.restore.clicked.connect(lambda: self.wanted.emit("restore"))
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self.open)
        line.addWidget(self.restore)
        column.addLayout(line)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))

    def first_focus(self) -> QWidget:
        """Return the first way."""
        return self.ways[0]

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Which folder shall we open?"), str(Path.home()))
        if folder:
            self.chosen.emit(Path(folder))
