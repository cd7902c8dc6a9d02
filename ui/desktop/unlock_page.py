"""The passphrase. What it opens stays closed until the work of opening is done, beside the window."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QProgressBar, QWidget

from fieldkit.errors import Code, WorldFailed
from ui.desktop import theme as t
from ui.desktop.layouts import Flow, row, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page, attempt
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text
from ui.languages import Language


class UnlockPage(Page):
    """Asks for the passphrase of one folder."""

    help = "unlock"

    entered = Signal(str)
    elsewhere = Signal()
    forgotten = Signal()

    def __init__(self, folder: Path, language: Language, *, locked: bool = False) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP6, 0, 0), gap=t.STEP3)
        column.addWidget(text(self._title(locked=locked), "title"))
        column.addWidget(Paragraph(self._safe(locked=locked)))
        self._folder = folder
        self.notice = Notice(language, within=True)
        column.addWidget(self.notice)
        self.taken_over = snug(Button(self.tr("That computer is off: open here"), "secondary"))
        self.taken_over.clicked.connect(self._take_over)
        self.taken_over.hide()
        column.addWidget(self.taken_over)
        self.carried = Paragraph("", "strong")
        self.carried.hide()
        column.addWidget(self.carried)
        column.addLayout(self._fields())
        column.addLayout(self._buttons())
        column.addStretch(1)
        column.addWidget(text(self.tr("Folder: {folder}").format(folder=folder), "bar"))
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))

    def first_focus(self) -> QWidget:
        """Return the field."""
        return self.field

    def announce(self, file: str) -> None:
        """Say that a file waits for the passphrase."""
        self.carried.say(self.tr("“{file}” is opened as soon as the passphrase is typed.").format(file=file))

    def busy(self) -> None:
        """Say that it is being opened, and take no second passphrase meanwhile."""
        self.notice.close_up()
        self.taken_over.hide()
        self.field.clear()
        self.working.show()
        self.working.setFocus()  # or it would wander to whatever comes next, and a screen reader say that
        for widget in (self.field, self.open, self.other, self.forgot):
            widget.setEnabled(False)

    def refuse(self, failure: WorldFailed) -> None:
        """Say why it did not open, and be ready for the next try."""
        for widget in (self.field, self.open, self.other, self.forgot):
            widget.setEnabled(True)
        self.working.hide()
        self.notice.tell(failure)
        self.taken_over.setVisible(failure.code is Code.STORE_AT_OTHER)
        self.field.setFocus()

    def _take_over(self) -> None:
        from fieldkit import seat  # noqa: PLC0415 - nothing of the store before the lock is on screen

        attempt(lambda: seat.forget(self._folder), self.notice.tell)
        self.taken_over.hide()
        self.notice.close_up()
        self.carried.say(self.tr("Type the passphrase again."))
        self.field.setFocus()

    def _title(self, *, locked: bool) -> str:
        return self.tr("Locked") if locked else self.tr("Type the passphrase")

    def _safe(self, *, locked: bool) -> str:
        if locked:
            return self.tr("All is saved and encrypted. Type the passphrase to go on where you were.")
        return self.tr("What this laptop keeps is encrypted. Nobody can read it without the passphrase.")

    def _fields(self) -> QLayout:
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.returnPressed.connect(self._enter)
        label = text(self.tr("Passphrase"), "strong")
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        self.notice.stands_by(self.field)
        self.show_it = snug(Button(self.tr("Show what I type"), "link"))
        self.show_it.clicked.connect(self._show_typing)
        typing = row(gap=t.STEP)
        typing.addWidget(self.field, 1)
        typing.addWidget(self.show_it)
        fields = stack(gap=t.STEP)
        fields.addWidget(label)
        fields.addLayout(typing)
        return fields

    def _buttons(self) -> QLayout:
        self.open = snug(Button(self.tr("Open"), "primary", voice="heading", key="↵"))
        self.open.clicked.connect(self._enter)
        self.other = snug(Button(self.tr("Another folder"), "link"))
        self.other.clicked.connect(self.elsewhere)
        self.forgot = snug(Button(self.tr("I have forgotten it"), "link"))
        self.forgot.clicked.connect(self.forgotten)
        self.working = QProgressBar()
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setAccessibleName(self.tr("Opening"))
        self.working.hide()
        line = Flow(t.STEP3, below=t.GAP)
        for widget in (self.open, self.forgot, self.other):
            line.addWidget(widget)
        both = stack(gap=t.STEP2)
        both.addLayout(line)
        both.addWidget(self.working)
        return both

    def _show_typing(self) -> None:
        hidden = self.field.echoMode() is QLineEdit.EchoMode.Password
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.show_it.say(self.tr("Hide what I type") if hidden else self.tr("Show what I type"))

    def _enter(self) -> None:
        passphrase = self.field.text()
        if passphrase and self.field.isEnabled():
            self.busy()
            self.entered.emit(passphrase)
        else:
            self.field.setFocus()
