"""Choosing a passphrase: typed twice, or one that is offered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Flow, stack
from ui.desktop.widgets import Button, Paragraph, snug, text


class NewPassphrase(QWidget):
    """Two fields and an offer. How strong it is, is found out beside the window when it is used."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = stack(self, gap=t.STEP2)
        column.addWidget(
            Paragraph(
                self.tr(
                    "Four or five words that do not belong together are easy to keep and hard to guess. "
                    "Without it nobody can read what is kept here, and nobody can look it up."
                ),
                "muted",
            )
        )
        self._offered = ""
        self.offered = Paragraph("", "strong")
        self.use = snug(Button(self.tr("Use this one"), "link"))
        self.use.clicked.connect(self._use)
        self.use.hide()
        offer = Flow(t.STEP2, below=t.GAP)
        offer.addWidget(self.use)
        column.addWidget(self.offered)
        column.addLayout(offer)
        self.first = self._field(column, self.tr("New passphrase"))
        self.again = self._field(column, self.tr("The same once more"))
        self.problem = text("", "warn")
        self.problem.hide()
        column.addWidget(self.problem)

    def offer(self, words: str) -> None:
        """Show one made at random."""
        self._offered = words
        self.offered.say(self.tr("One made at random: {words}").format(words=words))
        self.use.show()

    def value(self) -> str:
        """Return what was typed, or '' after saying what is missing."""
        typed = self.first.text()
        if not typed:
            self.first.setFocus()
        elif typed != self.again.text():
            self.problem.setText("▲  " + self.tr("The two are not the same. Type them again."))
            self.problem.show()
            self.again.clear()
            self.again.setFocus()
        else:
            self.problem.hide()
            return typed
        return ""

    def _use(self) -> None:
        """Take the offered one, to be seen and written down."""
        for field in (self.first, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Normal)
            field.setText(self._offered)

    def _field(self, column: QVBoxLayout, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.returnPressed.connect(self.entered)
        field.setAccessibleName(name)
        label = text(name, "strong")
        label.setBuddy(field)
        both = stack(gap=t.STEP)
        both.addWidget(label)
        both.addWidget(field)
        column.addLayout(both)
        return field
