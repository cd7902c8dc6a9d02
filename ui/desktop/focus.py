"""A ring around whatever has the focus, always visible, drawn outside the control so that it covers nothing."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from shiboken6 import isValid

from ui.desktop import theme as t
from ui.desktop.widgets import Scroller

_REACH = t.RING_GAP + t.RING
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Follows the focus inside one window. Words that hold the focus get a bar at their side instead of a ring."""

    def __init__(self, window: QWidget, app: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._watched: list[QWidget] = []
        self._target: QWidget | None = None
        self._area = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._follow)

    @property
    def target(self) -> QWidget | None:
        """Return the widget that the ring is around."""
        return self._target

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # a page that is gone took its widgets along
                widget.removeEventFilter(self)
        self._target = now if now and self._window.isAncestorOf(now) else None
        self._watched = list(_line(self._target, self._window))
        for widget in self._watched:
            widget.installEventFilter(self)
            parent = widget.parentWidget()
            area = parent.parentWidget() if parent else None
            if isinstance(area, Scroller) and self._target:
                area.reveal(self._target)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Move with the target and with all that holds it."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        area = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        area.adjust(-_REACH, -_REACH, _REACH, _REACH)
        if isinstance(target, QLabel):
            backwards = target.isRightToLeft()
            area.adjust(0 if backwards else -t.STEP2, 0, t.STEP2 if backwards else 0, 0)
        self._area = area
        self.setGeometry(area.intersected(self._seen()))
        self.raise_()
        self.setVisible(not self.geometry().isEmpty())
        self.update()

    def _seen(self) -> QRect:
        """Return the part of the window where the target can be seen: inside all that scrolls around it."""
        seen = self._window.rect()
        for widget in self._watched:
            if isinstance(widget.parentWidget(), QAbstractScrollArea):
                seen = seen.intersected(QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size()))
        return seen

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the ring, or the bar beside words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(QRect(QPoint(0, 0), self._area.size()))
        painter.translate(self._area.topLeft() - self.pos())
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        if isinstance(self._target, QLabel):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._bar(whole), t.EDGE, t.EDGE)
            return
        painter.setPen(QPen(colour, t.RING))
        half = t.RING / 2
        radius = t.RADIUS + t.RING_GAP
        painter.drawRoundedRect(whole.adjusted(half, half, -half, -half), radius, radius)

    def _bar(self, whole: QRectF) -> QRectF:
        backwards = self._target is not None and self._target.isRightToLeft()
        leading = whole.width() - t.THICK if backwards else 0
        return QRectF(leading, _REACH, t.THICK, whole.height() - 2 * _REACH)


def _line(target: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    """Yield a widget and all that holds it, up to the window."""
    while target is not None and target is not window:
        yield target
        target = target.parentWidget()
