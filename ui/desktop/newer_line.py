"""One quiet line: a newer program lies in the mailbox. Gone where there is none."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Flow
from ui.desktop.widgets import Button, snug, text


class NewerLine(QWidget):
    """Says which release lies there. It is brought when somebody asks for it."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._said = text("", "muted")
        self.go = snug(Button(self.tr("Look at it"), "link"))
        self.go.clicked.connect(self.wanted)
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self._said)
        line.addWidget(self.go)
        self.setLayout(line)
        self.hide()

    def say(self, version: str) -> None:
        """Name a release; '' where none is newer than this program."""
        said = self.tr("A newer release of the program lies in the mailbox: {version}.")
        self._said.setText(said.format(version=version))
        self.setVisible(bool(version))
