"""The few pieces that every screen is made of."""

from html import escape

from PySide6.QtCore import QEvent, QLocale, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.desktop import theme as t
from ui.desktop.language import apart
from ui.desktop.layouts import row, stack


class Label(QLabel):
    """Words that begin where the window's reading begins: in an Arabic window a Spanish place stands right as well."""

    said = Signal(str)

    on_one_line = False  # whether words wrap only where a line is longer than `t.LINE`, and there is no room for it
    gives_way = False  # such a line wraps wherever there is no room for it

    def sizeHint(self) -> QSize:
        """Return the size that the words want."""
        wanted = super().sizeHint()
        if not self.on_one_line or not self.wordWrap():
            return wanted
        line = self.fontMetrics().size(0, self.text())
        return line.grownBy(self.contentsMargins())

    def minimumSizeHint(self) -> QSize:
        """Return the least size that cuts no word."""
        least = super().minimumSizeHint()
        if not self.on_one_line or self.gives_way or not self.wordWrap():
            return least
        line = self.sizeHint()
        return line if line.width() <= t.LINE else QSize(max(t.LINE, least.width()), line.height())

    def setText(self, words: str, /) -> None:
        """Say other words, and let whoever repeats them know."""
        super().setText(words)
        self.said.emit(words)

    def changeEvent(self, event: QEvent, /) -> None:
        """Follow the direction, unless the words are placed otherwise."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.begin()

    def begin(self) -> None:
        """Stand at the right where the window is read from there; else each text where it begins by itself."""
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.alignment() in (left, right):
            self.setAlignment(right if self.isRightToLeft() else left)
            self.setContentsMargins(0, t.EDGE if self.isRightToLeft() else 0, 0, 0)  # a hamza stands above the line


def text(words: str, voice: str = "", *, wrap: bool = True) -> Label:
    """Return a label in one of the theme's voices. It shows its words as they are, never as markup."""
    label = Label(words)
    label.begin()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("voice", voice)
    return label


def one_line(words: str, voice: str = "") -> Label:
    """Return such a label that stands on one line while there is room for that."""
    label = text(words, voice)
    label.on_one_line = label.gives_way = True
    return label


class Paragraph(QLabel):
    """Words over more than one line, set with room between the lines."""

    def __init__(self, words: str, voice: str = "") -> None:
        super().__init__()
        self._words = words
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setProperty("voice", voice)
        self.setAccessibleName(words)
        self._set()
        if not words:
            self.hide()

    def say(self, words: str) -> None:
        """Put other words in its place; without any it takes no room."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self._set()
        self.setVisible(bool(words))

    def changeEvent(self, event: QEvent, /) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._set()

    def _set(self) -> None:
        line = round(QFontInfo(self.font()).pixelSize() * t.LINE_SPACING)
        body = escape(self._words, quote=False).replace("\n", "<br>")
        side = ' align="right"' if self.isRightToLeft() else ""
        markup = f'<p{side} style="margin:0; line-height:{line}px">{body}</p>'
        if markup != self.text():
            self.setText(markup)


def key_cap(key: str, voice: str = "key") -> QLabel:
    """Return a small key, as printed on a button."""
    cap = text(key, voice, wrap=False)
    cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
    cap.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return cap


# How far a button's words stand from its sides, and how high it is at least, by kind.
_SHAPE = (t.STEP2, t.TARGET)
_SHAPES = {
    "hero": (t.STEP3, t.PRIMARY),
    "primary": (t.STEP5, t.ANSWER),
    "secondary": (t.STEP3, t.SECOND),
    "answer": (t.STEP3, t.ANSWER),
    "decline": (t.STEP3, t.TARGET),
    "nav": (t.STEP2, t.ENTRY),
    "link": (t.STEP, t.TARGET),
}


class Button(QPushButton):
    """A button whose words wrap, with its key printed on it. Enter presses it, as Space does."""

    def __init__(self, words: str, kind: str, *, key: str = "", voice: str = "") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setAccessibleDescription(key)
        wide, least = _SHAPES.get(kind, _SHAPE)
        self.inside = row(self, margins=(wide, t.STEP, wide, t.STEP))
        self.inside.addStrut(least - 2 * t.STEP)
        self._strut = self.inside.itemAt(0)
        self.words = text(words, voice)
        self.inside.addWidget(self.words, 1)
        self.cap = key_cap(key) if key else None
        if self.cap:
            self.inside.addWidget(self.cap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the size that the words want on one line."""
        self.ensurePolished()
        return self.inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size that cuts no word."""
        self.ensurePolished()
        return self.inside.totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Take more than a line where a snug button is narrower than one."""
        super().resizeEvent(event)
        if self.words.on_one_line:
            high = self.inside.totalHeightForWidth(self.width())
            self.setMaximumHeight(high if high > self.sizeHint().height() else t.UNBOUND)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter press the button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def say(self, words: str) -> None:
        """Put other words on the button."""
        if words != self.words.text():
            self.words.setText(words)
            self.setAccessibleName(words)
            self.inside.invalidate()
            self.updateGeometry()

    def stand(self, least: int) -> None:
        """Be at least this high."""
        strut = self._strut.spacerItem() if self._strut else None
        if strut:
            strut.changeSize(0, least - 2 * t.STEP, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
            self.inside.invalidate()
            self.updateGeometry()

    def strengthen(self, *, strong: bool) -> None:
        """Set the words bold, so that no choice is told by colour alone."""
        self.words.setProperty("strong", strong)
        restyle(self.words)
        self.inside.invalidate()
        self.updateGeometry()


def snug(button: Button) -> Button:
    """Keep a button as small as its words on one line; where even that is too wide for the page, they wrap."""
    button.words.on_one_line = True
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    return button


class Bars(QWidget):
    """Growing bars beside an answer, so that a person who does not read can point."""

    def __init__(self, filled: int) -> None:
        super().__init__()
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return a size that goes with the text."""
        unit = self.fontMetrics().height()
        count = len(t.BAR_HEIGHTS)
        return QSize(round(unit * (t.BAR_WIDTH * count + t.BAR_GAP * (count - 1))), unit)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the bars, filled from the leading side."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        unit = self.height()
        for index, part in enumerate(t.BAR_HEIGHTS):
            on = index < self._filled
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight if on else QPalette.ColorRole.Midlight))
            left = index * unit * (t.BAR_WIDTH + t.BAR_GAP)
            if self.isRightToLeft():
                left = self.width() - left - unit * t.BAR_WIDTH
            bar = QRectF(left, unit * (1 - part), unit * t.BAR_WIDTH, unit * part)
            painter.drawRoundedRect(bar, t.EDGE, t.EDGE)


class Scroller(QScrollArea):
    """A page that scrolls when it must, and never hides what has the focus."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Return no height at all: whatever stands above it, and cannot scroll, comes first."""
        return QSize(super().minimumSizeHint().width(), 0)

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into sight, with its focus ring, once everything has found its place."""
        QTimer.singleShot(0, self, lambda: self._reveal(widget))

    def _reveal(self, widget: QWidget) -> None:
        if isValid(widget) and self.isAncestorOf(widget):
            self.ensureWidgetVisible(widget, t.STEP3, t.STEP3)


def panel(ground: str) -> QFrame:
    """Return a frame on one of the theme's grounds."""
    frame = QFrame()
    frame.setProperty("ground", ground)
    return frame


def card(ground: str = "card", *, gap: int = t.STEP) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    frame = panel(ground)
    return frame, stack(frame, margins=(t.STEP3, t.STEP2, t.STEP3, t.STEP2), gap=gap)


def centred(inside: QWidget, ground: str = "column", *, around: int = t.STEP3) -> QWidget:
    """Return a widget that keeps `inside` in the middle and no wider than its ground allows."""
    inside.setProperty("ground", ground)
    outside = QWidget()
    line = row(outside, margins=(t.STEP4, around, t.STEP4, around), gap=0)
    line.addStretch(1)
    line.addWidget(inside, 100)  # takes what its greatest width allows before the stretches do
    line.addStretch(1)
    return outside


def keep_off(outside: QWidget, around: int) -> None:
    """Keep what is `centred` so far from what stands above and below it."""
    line = outside.layout()
    if line:
        line.setContentsMargins(t.STEP4, around, t.STEP4, around)


def leading(inside: QWidget, ground: str = "form") -> QWidget:
    """Return a widget that keeps `inside` at the leading side and no wider than its ground allows."""
    inside.setProperty("ground", ground)
    outside = QWidget()
    line = row(outside, margins=(t.STEP5, t.STEP4, t.STEP5, t.STEP4), gap=0)
    line.addWidget(inside, 100)
    line.addStretch(1)
    return outside


class _Apart(QStyledItemDelegate):
    """Shows each entry of a list in its own direction."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language, /) -> str:
        """Return what is painted."""
        return apart(super().displayText(value, locale))


_BESIDE = t.TARGET + 2 * t.STEP2  # what a list to pick from takes beside its words
_SAMPLED = 50  # entries whose width decides its own


class PickOne(QComboBox):
    """A list to pick from."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_Apart(self))
        self.model().rowsInserted.connect(lambda *_: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Return the size that the longest entry wants, also one that came later."""
        wanted, metrics = super().sizeHint(), self.fontMetrics()
        entries = (self.itemText(at) for at in range(min(self.count(), _SAMPLED)))
        widest = max((metrics.horizontalAdvance(entry) for entry in entries), default=0)
        return QSize(max(wanted.width(), widest + _BESIDE), wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Return a size that no page is too narrow for."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), t.PICK), least.height())

    def initStyleOption(self, option: QStyleOptionComboBox, /) -> None:
        """Paint what is picked in its own direction, from its beginning; dots say that there is more of it."""
        super().initStyleOption(option)
        room = self.width() - _BESIDE
        option.currentText = apart(self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the arrow that says there is a list."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        side = QRect(0, 0, t.TARGET, self.height())
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            side.moveRight(self.width())
        painter.drawText(side, Qt.AlignmentFlag.AlignCenter, "▾")


class PickOrType(PickOne):
    """A list to pick from, or to type into."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)


def below_leading(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button, flush with the side that reading begins at."""
    place = button.mapToGlobal(button.rect().bottomLeft())
    if button.isRightToLeft():
        place.setX(place.x() + button.width() - menu.sizeHint().width())
    menu.popup(place)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at a widget again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
