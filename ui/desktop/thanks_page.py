"""The test is saved: thanks, and what next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import row, stack
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text


class ThanksPage(Page):
    """Says so, and says that it is safe. Shows nothing of what was answered."""

    framed = False

    closed = Signal()
    again = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP6 * 2, 0, 0), gap=t.STEP3)
        column.addWidget(text(self.tr("✓  Thank you"), "big-ok"))
        column.addWidget(Paragraph(self.tr("The answers help to know the neighbourhood better."), "hint"))
        column.addWidget(Paragraph(self.tr("The test is saved and encrypted on this laptop, without a name."), "hint"))
        line = row(margins=(0, t.STEP2, 0, 0), gap=t.STEP2)
        self.close_up = snug(Button(self.tr("Back to the table"), "primary", voice="heading", key="↵"))
        self.close_up.clicked.connect(self.closed)
        self.more = snug(Button(self.tr("New test"), "secondary", voice="heading", key="N"))
        self.more.clicked.connect(self.again)
        self.on_key("N", self.more.click)
        line.addWidget(self.close_up)
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside)))

    def first_focus(self) -> QWidget:
        """Return the way back."""
        return self.close_up
