"""The very first screen: which folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import row, stack
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text


class StartPage(Page):
    """Asks for the folder that holds this laptop's store."""

    chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP6, 0, 0), gap=t.STEP3)
        column.addWidget(text(self.tr("Which folder shall we open?"), "title"))
        column.addWidget(
            Paragraph(
                self.tr(
                    "Choose the folder where this laptop keeps its tests. Social services gave it to you "
                    "when they prepared the laptop."
                )
            )
        )
        line = row()
        self.open = snug(Button(self.tr("Open a folder"), "primary", voice="heading"))
        self.open.clicked.connect(self._ask)
        line.addWidget(self.open)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.open

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Which folder shall we open?"), str(Path.home()))
        if folder:
            self.chosen.emit(Path(folder))
