"""The person holds the keyboard: a PIN to come back to the table, and a gentle screen when nobody types."""

import hashlib
import secrets

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from forms.definition import Form, language_code
from ui.desktop import theme as t
from ui.desktop.layouts import Flow, stack
from ui.desktop.page import Page
from ui.desktop.widgets import Button, Paragraph, PickOne, Scroller, centred, snug, text

_LEAST = 4  # digits
_TRIES = 5


class Pin:
    """A PIN that is known for as long as the store is open, and never as it was typed."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(16)
        self._held = b""
        self._wrong = 0

    def __bool__(self) -> bool:
        return bool(self._held)

    def choose(self, digits: str) -> None:
        """Take a PIN for this sitting."""
        self._held, self._wrong = self._derive(digits), 0

    def fits(self, digits: str) -> bool:
        """Return whether this is the PIN."""
        fits = bool(self._held) and secrets.compare_digest(self._derive(digits), self._held)
        self._wrong = 0 if fits else self._wrong + 1
        return fits

    @property
    def used_up(self) -> bool:
        """Return whether it was guessed at too often: then the window locks."""
        return self._wrong >= _TRIES

    def _derive(self, digits: str) -> bytes:
        return hashlib.blake2b(digits.encode(), key=self._salt).digest()


class PinPage(Page):
    """Asks for the PIN: to choose one, before the laptop is handed over; or to come back to the table."""

    help = "alone"

    framed = False

    chosen = Signal(str, str)
    back = Signal()

    def __init__(self, form: Form | None = None, language: str = "") -> None:
        """With a `form`, a PIN is chosen and the person's language with it; without, the PIN is asked for."""
        super().__init__()
        self._new = form is not None
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP6, 0, 0), gap=t.STEP3)
        column.addWidget(text(self._title(), "title"))
        column.addWidget(Paragraph(self._told()))
        label = text(self.tr("PIN, four digits or more"), "strong")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d{0,12}"), self.field))
        self.field.setAccessibleName(label.text())
        self.field.returnPressed.connect(self._enter)
        label.setBuddy(self.field)
        column.addWidget(label)
        column.addWidget(self.field)
        self.problem = text("", "warn")
        column.addWidget(self.problem)
        self.speech = PickOne(self.tr("The person reads in"))
        if form and len(form.languages) > 1:
            self._offer(form, language)
            ask = text(self.tr("The person reads in"), "strong")
            ask.setBuddy(self.speech)
            column.addWidget(ask)
            column.addWidget(self.speech)
        column.addLayout(self._buttons())
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))
        self.on_key("Esc", self.back.emit)

    def first_focus(self) -> QWidget:
        """Return the field."""
        return self.field

    def refuse(self) -> None:
        """Say that this is not the PIN."""
        self.field.clear()
        self.problem.setText("▲  " + self.tr("That is not the PIN."))
        self.field.setFocus()

    def _title(self) -> str:
        return self.tr("Before you hand the laptop over") if self._new else self.tr("For whoever is at the table")

    def _told(self) -> str:
        if self._new:
            return self.tr(
                "Choose a PIN. It is needed to leave the questions, and it is forgotten when the laptop is locked."
            )
        return self.tr("Type the PIN to go back to the table. The answers so far are saved.")

    def _offer(self, form: Form, language: str) -> None:
        for name in form.languages:
            self.speech.addItem(name.partition(" (")[0], language_code(name))
        self.speech.setCurrentIndex(max(0, self.speech.findData(language)))

    def _buttons(self) -> QLayout:
        go = self.tr("Hand over") if self._new else self.tr("Back to the table")
        self.go = snug(Button(go, "primary", voice="heading", key="↵"))
        self.go.clicked.connect(self._enter)
        stay = self.tr("Cancel") if self._new else self.tr("Back to the questions")
        self.stay = snug(Button(stay, "secondary", voice="strong", key="Esc"))
        self.stay.clicked.connect(self.back)
        line = Flow(t.STEP3, below=t.GAP)
        line.addWidget(self.go)
        line.addWidget(self.stay)
        return line

    def _enter(self) -> None:
        digits = self.field.text()
        if len(digits) < _LEAST:
            self.problem.setText("▲  " + self.tr("The PIN has four digits or more."))
            self.field.setFocus()
        else:
            self.chosen.emit(digits, str(self.speech.currentData() or ""))


class RestPage(Page):
    """Nobody has typed for a while: the question is out of sight, and any key brings it back."""

    help = "alone"

    framed = False

    woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP6 * 2, 0, 0), gap=t.STEP3)
        self._words = Paragraph(self.tr("Take your time."), "question")
        self._words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self._words)
        column.addWidget(Paragraph(self.tr("The answers so far are saved. Press any key to go on."), "lead"))
        self.go = snug(Button(self.tr("Go on"), "primary", voice="heading"))
        self.go.clicked.connect(self.woken)
        column.addWidget(self.go)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(centred(inside)))

    def spoken_name(self) -> str:
        """Return what it says: there is no heading."""
        return self._words.accessibleName()

    def first_focus(self) -> QWidget:
        """Return the words, so that any key is any key."""
        return self._words

    def keyPressEvent(self, _event: QKeyEvent, /) -> None:
        """Go on with any key."""
        self.woken.emit()

    def mousePressEvent(self, _event: QMouseEvent, /) -> None:
        """Go on with a touch anywhere."""
        self.woken.emit()
