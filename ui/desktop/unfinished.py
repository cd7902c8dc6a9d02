"""What was left half done: one in a line; several in a list, however many."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from fieldkit.drafts import Draft
from ui.desktop import theme as t
from ui.desktop.desk import NOTE
from ui.desktop.layouts import Spread, stack
from ui.desktop.rows import Column, Line, Table
from ui.desktop.table.grid import is_paper
from ui.desktop.widgets import Button, card, snug, text


class Unfinished(QWidget):
    """Goes on with a draft, or erases it once somebody was asked. `where`: the place and day of a draft's table."""

    resumed = Signal(Draft)
    discarded = Signal(Draft)

    def __init__(self, drafts: Sequence[Draft], where: Callable[[Draft], str]) -> None:
        super().__init__()
        self._drafts = drafts
        self._where = where
        self._frame, column = card(gap=t.STEP2)
        self.go_on = snug(Button(self.tr("Go on"), "secondary", voice="strong"))
        self.go_on.clicked.connect(lambda: self.resumed.emit(self._chosen))
        self.discard = snug(Button(self.tr("Discard"), "link"))
        self.discard.clicked.connect(self.ask)
        self.table = self._list() if len(drafts) > 1 else None
        line = Spread(t.STEP2)
        column.addLayout(line)
        if self.table:
            line.addWidget(text(self.tr("%n are left half done", "", len(drafts)), "heading"))
        else:
            line.addWidget(text(self._sentence(drafts[0])))
        line.addWidget(self.go_on)
        line.addWidget(self.discard)
        if self.table:
            column.addWidget(self.table)
        self._sure = self._asked()
        both = stack(self, gap=0)
        both.addWidget(self._frame)
        both.addWidget(self._sure)

    def first_focus(self) -> QWidget:
        """Return what goes on where somebody stopped."""
        return self.table or self.go_on

    def ask(self) -> None:
        """Ask in the same place, once: what is discarded does not come back."""
        self._frame.hide()
        self._sure.show()
        self.keep.setFocus()

    @property
    def _chosen(self) -> Draft:
        return self._drafts[(self.table.current if self.table else None) or 0]

    def _list(self) -> Table:
        columns = [Column(self.tr("Half done")), Column(self.tr("Answers"), number=True), Column(self.tr("Where"))]
        table = Table(self.tr("Half done"), columns)
        table.rows.fill_from(self._drafts, self._line)
        table.choose(0)
        table.entered.connect(lambda at: self.resumed.emit(self._drafts[at]))
        return table

    def _line(self, draft: Draft) -> Line:
        kinds = {"note": self.tr("Note"), "paper": self.tr("Paper sheet"), "test": self.tr("Test")}
        return kinds[_kind(draft)], len(draft.answers), self._where(draft)

    def _sentence(self, draft: Draft) -> str:
        return {
            "note": self.tr("There is a note half written."),
            "paper": self.tr("There is a paper sheet half typed."),
            "test": self.tr("There is a test half done."),
        }[_kind(draft)]

    def _asked(self) -> QFrame:
        sure, column = card("warn")
        line = Spread(t.STEP2)
        line.addWidget(text(self.tr("▲  Its answers will be erased for good. Discard it?"), "warn"))
        self.keep = snug(Button(self.tr("No, keep it"), "secondary", voice="strong"))
        self.keep.clicked.connect(self._keep)
        self.erase = snug(Button(self.tr("Yes, discard"), "link"))
        self.erase.clicked.connect(lambda: self.discarded.emit(self._chosen))
        line.addWidget(self.keep)
        line.addWidget(self.erase)
        column.addLayout(line)
        sure.hide()
        return sure

    def _keep(self) -> None:
        self._sure.hide()
        self._frame.show()
        self.first_focus().setFocus()


def _kind(draft: Draft) -> str:
    return "note" if draft.form == NOTE else "paper" if is_paper(draft) else "test"
