"""What stands around a page: the header with the place and the day, the navigation, the foot that says all is safe."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPalette, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QMenu, QSizePolicy, QWidget

from ui.desktop import theme as t
from ui.desktop.language import NAMES, UNREVIEWED, shown_here
from ui.desktop.layouts import Flow, row, stack
from ui.desktop.widgets import Button, Scroller, below_leading, one_line, snug, text
from ui.desktop.work import Entry
from ui.languages import Language

_DIGITS = "1234567890"  # with Alt, in the order of the places; more than ten have none
_MANY = 10  # places: they stand closer, so that all are seen in the window as it opens


class Header(QFrame):
    """The bar at the top: where we are, the language, the lock."""

    locked = Signal()
    spoken = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._code = language
        self.setProperty("ground", "bar")
        line = row(self, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=t.STEP3)
        line.addStrut(t.BAR - 2 * t.STEP - t.HAIR)
        self.place = one_line("", "place")
        self.day = one_line("", "muted")
        self.language = snug(Button(f"{NAMES[language]} ▾", "plain", voice="small"))
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=NAMES[language]))
        self.language.clicked.connect(self._ask_language)
        self.lock = snug(Button(self.tr("Lock"), "plain", key="F9", voice="small"))
        self.lock.clicked.connect(self.locked)
        where = Flow(t.STEP3)
        where.addWidget(self.place)
        where.addWidget(self.day)
        line.addLayout(where, 1)
        line.addWidget(self.language)
        line.addWidget(self.lock)

    def say(self, place: str, day: str, *, lockable: bool) -> None:
        """Show where we are."""
        self.place.setText(place)
        self.day.setText(day)
        self.lock.setVisible(lockable)

    def _ask_language(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in shown_here():
            action = menu.addAction(called(code))
            action.setCheckable(True)
            action.setChecked(code == self._code)
            action.triggered.connect(lambda _=False, chosen=code: self.spoken.emit(chosen))
        below_leading(menu, self.language)


def called(code: Language) -> str:
    """Return a language by its own name, with what it says of itself until it has been reviewed."""
    return " · ".join(part for part in (NAMES[code], UNREVIEWED.get(code, "")) if part)


class Navigation(QFrame):
    """The places of the program, with how much waits there."""

    went = Signal(str)
    helped = Signal()

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self.setProperty("ground", "side")
        self.setProperty("mirrored", self.isRightToLeft())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        inside = QWidget()
        gap = t.STEP if len(entries) < _MANY else t.HALF
        column = stack(inside, margins=(t.STEP2, t.STEP3, t.STEP2, t.STEP3), gap=gap)
        column.addStrut(t.NAVIGATION)
        self._group = QButtonGroup(self)
        self._badges: dict[str, QLabel] = {}
        self.entries: dict[str, Button] = {}
        for entry in entries:
            column.addWidget(self._entry(entry))
        column.addStretch(1)
        self.help = Button(self.tr("Help"), "nav", key="F1")
        self.help.words.setWordWrap(False)
        self.help.clicked.connect(self.helped)
        column.addWidget(self.help)
        self._inside = inside
        self._scroller = Scroller(inside)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        stack(self, gap=0).addWidget(self._scroller)

    def say(self, place: str, entries: Sequence[Entry]) -> None:
        """Show where we are and how much waits where."""
        for entry in entries:
            button, badge = self.entries[entry.name], self._badges[entry.name]
            button.setChecked(entry.name == place)
            button.strengthen(strong=entry.name == place)
            if entry.name == place:
                self._scroller.reveal(button)
            button.setAccessibleDescription(entry.told)
            badge.setText(str(entry.waits))
            badge.setVisible(bool(entry.waits))
        self._scroller.setMinimumWidth(self._inside.minimumSizeHint().width() + t.STEP2)  # room for a low window's bar

    def _entry(self, entry: Entry) -> Button:
        button = Button(entry.words, "nav")
        button.setCheckable(True)
        button.words.setWordWrap(False)
        _keep_width(button.words)
        button.clicked.connect(lambda: self.went.emit(entry.name))
        digit = _DIGITS[len(self.entries) : len(self.entries) + 1]
        if digit:  # from anywhere on a page: Tab alone would have to walk through all of it
            key = f"Alt+{digit}"
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
            button.setToolTip(key)
        badge = text("", "badge", wrap=False)
        badge.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.hide()
        button.inside.addWidget(badge)
        self._group.addButton(button)
        self.entries[entry.name], self._badges[entry.name] = button, badge
        return button


def _keep_width(label: QLabel) -> None:
    """Leave room for the words in bold: else all would move when another place is gone to."""
    label.ensurePolished()
    font = label.font()
    font.setBold(True)
    beside = label.sizeHint().width() - label.fontMetrics().horizontalAdvance(label.text()) + t.EDGE
    label.setMinimumWidth(QFontMetrics(font).horizontalAdvance(label.text()) + beside)


class Band(QFrame):
    """Over every screen of a practice store: nothing here is real."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "band")
        line = row(self, margins=(t.STEP4, 0, t.STEP4, 0))
        line.addStrut(t.BAND)
        line.addWidget(text(self.tr("Practice: all data are made up"), "mark"))


class Foot(QFrame):
    """The bar at the bottom: what is safe, and what waits."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "foot")
        line = row(self, margins=(t.STEP4, t.STEP, t.STEP4, t.STEP), gap=t.STEP)
        line.addStrut(t.FOOT - 2 * t.STEP - t.HAIR)
        self._dot = _Dot()
        line.addWidget(self._dot)
        self.safe = one_line("", "bar")
        self.waits = one_line("", "bar")
        words = Flow(t.STEP3)
        words.addWidget(self.safe)
        words.addWidget(self.waits)
        line.addLayout(words, 1)

    def say(self, safe: str, waits: str, *, doubtful: bool = False) -> None:
        """Show what is safe and what waits; without the mark where something is `doubtful`."""
        self._dot.setVisible(not doubtful)
        self.safe.setText(safe)
        self.waits.setText(waits)


class _Dot(QWidget):
    """A mark beside words that say the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(t.DOT, t.DOT)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.LinkVisited))
        painter.drawEllipse(self.rect())
