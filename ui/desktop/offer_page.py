"""Something came that waits for a yes: what it is, one button that takes it in, one that leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldkit.errors import WorldFailed
from ui.desktop import theme as t
from ui.desktop.layouts import Flow, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text
from ui.languages import Language


class OfferPage(Page):
    """`taken`: somebody said yes, once. `left`: they said no, or have read what came of it."""

    help = "send"

    taken = Signal()
    left = Signal()

    def __init__(self, language: Language, heading: str, about: str, yes: str, topic: str) -> None:
        """`topic`: which page of the help is about it."""
        super().__init__()
        self.help = topic
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP5, 0, 0), gap=t.STEP3)
        self.heading = text(heading, "title")
        self.about = Paragraph(about)
        self.notice = Notice(language, within=True)
        self.go = snug(Button(yes, "primary", voice="heading"))
        self.go.clicked.connect(self._take)
        self.leave = snug(Button(self.tr("Not now"), "secondary", voice="strong"))
        self.leave.clicked.connect(self.left)
        self.on_key("Esc", self.leave.click)
        self.working = QProgressBar()
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setAccessibleName(self.tr("Working"))
        self.working.hide()
        for widget in (self.heading, self.about, self.notice):
            column.addWidget(widget)
        line = Flow(t.STEP3, below=t.GAP)
        line.addWidget(self.go)
        line.addWidget(self.leave)
        column.addLayout(line)
        column.addWidget(self.working)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))

    def first_focus(self) -> QWidget:
        """Return the button that says yes."""
        return self.go

    def _take(self) -> None:
        self.notice.close_up()
        self.go.setEnabled(False)
        self.working.show()
        self.taken.emit()

    def step(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.working.setRange(0, total)
        self.working.setValue(done)

    def refuse(self, failure: WorldFailed) -> None:
        """Say why not. It may be tried again."""
        self.go.setEnabled(True)
        self.working.hide()
        self.notice.tell(failure)

    def tell(self, heading: str, about: str = "") -> None:
        """Say what came of it; what is left to do is to go on."""
        self.working.hide()
        self.go.hide()
        self.heading.setText(heading)
        self.about.say(about)
        self.leave.say(self.tr("Continue"))
        self.leave.setFocus()
