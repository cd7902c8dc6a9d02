"""Somebody comes back with the code of their test and wants it gone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldkit.errors import WorldFailed
from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.layouts import Flow, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page, attempt
from ui.desktop.widgets import Button, Paragraph, Scroller, card, leading, snug, text
from ui.languages import Language


class WithdrawPage(Page):
    """The code, then one question whether it is sure: what is erased does not come back."""

    place = "tests"
    help = "withdraw"

    closed = Signal()
    withdrawn = Signal()

    def __init__(self, desk: Desk, language: Language) -> None:
        super().__init__()
        self._desk = desk
        self._record = ""
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        column.addWidget(text(self.tr("Erase a test"), "title"))
        told = self.tr("Only with the code that the person was given: twelve letters and figures, in three groups.")
        column.addWidget(Paragraph(told))
        self.notice = Notice(language, within=True)
        column.addWidget(self.notice)
        label = text(self.tr("Code"), "strong")
        self.field = QLineEdit()
        self.field.setAccessibleName(label.text())
        self.field.returnPressed.connect(self._find)
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field)
        line = Flow(t.STEP3, below=t.GAP)
        self.look = snug(Button(self.tr("Look for it"), "primary", voice="heading", key="↵"))
        self.look.clicked.connect(self._find)
        self.stop = snug(Button(self.tr("Back"), "secondary", voice="strong", key="Esc"))
        self.stop.clicked.connect(self.closed)
        self.on_key("Esc", self.closed.emit)
        line.addWidget(self.look)
        line.addWidget(self.stop)
        column.addLayout(line)
        self.sure, body = card("warn")
        body.addWidget(text(self.tr("▲  The test is here. Its answers will be erased for good."), "warn"))
        body.addWidget(text(self.tr("Social services will erase theirs when this laptop sends.")))
        self.erase = snug(Button(self.tr("Erase it"), "secondary", voice="strong"))
        self.erase.clicked.connect(self._erase)
        body.addWidget(self.erase)
        column.addWidget(self.sure)
        self.sure.hide()
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the field."""
        return self.field

    def _find(self) -> None:
        from fieldkit import withdrawal  # noqa: PLC0415 - loaded when somebody withdraws

        self.notice.close_up()
        code = self.field.text().strip()
        if not code:
            self.field.setFocus()
            return
        store = self._desk.store
        record = attempt(lambda: withdrawal.find(store, code), self.notice.tell)
        self._record = record or ""
        self.sure.setVisible(bool(record))
        if record:
            self.erase.setFocus()

    def _erase(self) -> None:
        try:
            self._desk.store.submissions.withdraw(self._record)
        except WorldFailed as failure:
            self.notice.tell(failure)
        else:
            self.withdrawn.emit()
