"""The test is saved: thanks, the code to have it erased one day, and what was asked to be shown."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import Flow, row, stack
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, Scroller, card, centred, snug, text


class ThanksPage(Page):
    """Says so, and says that it is safe. Shows nothing of what was answered unless the person asks."""

    framed = False
    help = "thanks"

    closed = Signal()
    again = Signal()

    def __init__(
        self,
        code: str = "",
        result: Sequence[str] = (),
        suggestions: Callable[[], Sequence[tuple[str, str, str]]] = tuple,
        *,
        alone: bool = False,
    ) -> None:
        """`result`: what the form says to whoever wants to see it; nothing where it says nothing.

        `suggestions` are asked for with it: why, what, and what is to be known of it.
        """
        super().__init__()
        self._result = tuple(result)
        self._suggestions = suggestions
        inside = QWidget()
        self._column = column = stack(inside, margins=(0, t.STEP6, 0, 0), gap=t.STEP3)
        column.addWidget(text(self.tr("✓  Thank you"), "big-ok"))
        column.addWidget(Paragraph(self.tr("The answers help to know the neighbourhood better."), "lead"))
        column.addWidget(Paragraph(self.tr("The test is saved and encrypted on this laptop, without a name."), "lead"))
        if alone:
            column.addWidget(Paragraph(self.tr("Please give the laptop back to the person at the table."), "strong"))
        line = Flow(t.STEP2, below=t.GAP)
        self.close_up = snug(Button(self.tr("Back to the table"), "primary", voice="heading", key="↵"))
        self.close_up.clicked.connect(self.closed)
        line.addWidget(self.close_up)
        self.show_result = snug(Button(self.tr("See the result"), "secondary", voice="heading", key="V"))
        self.show_result.clicked.connect(self._show)
        if self._result:
            self.on_key("V", self.show_result.click)
            line.addWidget(self.show_result)
        if not alone:
            self.more = snug(Button(self.tr("New test"), "secondary", voice="heading", key="N"))
            self.more.clicked.connect(self.again)
            self.on_key("N", self.more.click)
            line.addWidget(self.more)
        column.addLayout(line)
        if code:
            column.addWidget(self._code(code))
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside)))

    def first_focus(self) -> QWidget:
        """Return the way back."""
        return self.close_up

    def _code(self, code: str) -> QFrame:
        frame, column = card()
        told = self.tr("To have this test erased one day, write this code down. It is shown only now:")
        column.addWidget(text(told, "muted"))
        shown = text(code, "title", wrap=False)
        shown.setAccessibleName(" ".join(code))
        column.addWidget(shown)
        return frame

    def _show(self) -> None:
        """Show what the form says, and what could be done about it: ask, assist, act."""
        self.show_result.hide()
        frame, column = card(gap=t.STEP2)
        for words in self._result:
            column.addWidget(Paragraph(words, "lead"))
        for head, said in (
            (self.tr("Ask"), self.tr("What would you like? Who do you enjoy being with?")),
            (self.tr("Assist"), self.tr("We look together at what there is nearby: company, activities, a hand.")),
            (self.tr("Act"), self.tr("One small step this week. If you want, somebody calls you.")),
        ):
            line = row(gap=t.STEP2)
            line.addWidget(text(head, "strong", wrap=False))
            line.addWidget(text(said), 1)
            column.addLayout(line)
        self._column.insertWidget(self._column.count() - 1, frame)
        self._suggest()
        self.close_up.setFocus()

    def _suggest(self) -> None:
        """Show what there is that fits what was said."""
        found = self.attempt(self._suggestions) or ()
        if not found:
            return
        frame, column = card(gap=t.STEP2)
        column.addWidget(text(self.tr("What there is nearby"), "heading"))
        for because, what, known in found:
            column.addWidget(Paragraph(what, "strong"))
            column.addWidget(Paragraph(known))
            column.addWidget(Paragraph(because, "muted"))
        self._column.insertWidget(self._column.count() - 1, frame)
