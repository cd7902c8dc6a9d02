"""The few charts that the coordinator reads, painted in the theme's colours: bars, stacks, a gauge with its trend.

Every number in them is also told in words, to whoever hears the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.desktop import theme as t
from ui.desktop.language import held
from ui.desktop.sheet import Tone, colour, drawn, series

_ROOMY = 1.25  # the scale of a gauge ends so far behind its mark
_HALF = 0.5
_QUARTER = 0.25
_TALL = 8  # lines of text that a chart of bars is high


@dataclass(frozen=True)
class Gauge:
    """A value against what is expected; its months so far, and what is aimed at in each. `words` say the same."""

    value: float
    expected: float
    tone: Tone
    words: str
    trend: tuple[float, ...] = ()
    aim: float | None = None


class GaugeDelegate(QStyledItemDelegate):
    """Paints gauges in a table's cells, and keeps a mark's colour in the chosen row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> None:
        """Write in the mark's colour, chosen or not, and break no number in two."""
        super().initStyleOption(option, index)
        option.text = held(option.text)
        shade = index.data(Qt.ItemDataRole.ForegroundRole)
        if isinstance(shade, QColor):
            palette = option.palette
            palette.setColor(QPalette.ColorRole.HighlightedText, shade)
            option.palette = palette

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        """Draw the cell's ground as usual, the gauge on it."""
        super().paint(painter, option, index)
        gauge = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(gauge, Gauge):
            area: QRect = option.rect
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                _turn(painter, area.left() + area.right() + 1)
            inside = QRectF(area).adjusted(t.STEP, 0, -t.STEP, 0)
            trend = QRectF(inside)
            if len(gauge.trend) > 1:
                inside.setWidth(inside.width() * _HALF)
                trend.setLeft(inside.right() + t.STEP2)
                _sparkline(painter, trend.adjusted(0, t.GAP, 0, -t.GAP), gauge.trend, gauge.aim)
            _gauge(painter, inside, gauge)
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> QSize:
        """Return room for a gauge and a trend, or what words want beside the cell's own sides, which Qt forgets."""
        narrow = QStyleOptionViewItem(option)
        area: QRect = option.rect
        narrow.rect = area.adjusted(0, 0, -2 * t.STEP, 0)
        wanted = super().sizeHint(narrow, index)
        return QSize(t.NAVIGATION, wanted.height()) if index.data(Qt.ItemDataRole.UserRole) else wanted


class BriefDelegate(GaugeDelegate):
    """Keeps each cell on one line, with dots where there is more of it."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /) -> None:
        """Wrap nothing."""
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText


def _turn(painter: QPainter, width: int) -> None:
    """Draw from right to left from here on. Words would stand mirrored: they are drawn before."""
    painter.translate(width, 0)
    painter.scale(-1, 1)


def _gauge(painter: QPainter, area: QRectF, gauge: Gauge) -> None:
    most = max(gauge.value, gauge.expected * _ROOMY) or 1
    track = QRectF(area.left(), area.center().y() - t.GAP / 2, area.width(), t.GAP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("rule"))
    painter.drawRoundedRect(track, t.HALF, t.HALF)
    filled = QRectF(track)
    filled.setWidth(track.width() * min(1.0, gauge.value / most))
    painter.setBrush(colour(gauge.tone))
    painter.drawRoundedRect(filled, t.HALF, t.HALF)
    at = track.left() + track.width() * gauge.expected / most
    painter.setPen(QPen(colour("ink"), t.RING))
    painter.drawLine(QPointF(at, track.top() - t.HALF), QPointF(at, track.bottom() + t.HALF))


def _sparkline(painter: QPainter, area: QRectF, trend: Sequence[float], aim: float | None) -> None:
    """Draw the months as a line from nought, and what is aimed at as dashes across it."""
    most, step = max(*trend, aim or 0) or 1, area.width() / (len(trend) - 1)
    if aim:
        painter.setPen(QPen(colour("ink"), t.HAIR, Qt.PenStyle.DashLine))
        height = area.bottom() - area.height() * aim / most
        painter.drawLine(QPointF(area.left(), height), QPointF(area.right(), height))
    points = [
        QPointF(area.left() + at * step, area.bottom() - area.height() * one / most) for at, one in enumerate(trend)
    ]
    painter.setPen(QPen(colour("muted"), t.EDGE))
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("primary"))
    painter.drawEllipse(points[-1], t.HALF, t.HALF)


class _Chart(QWidget):
    """What both charts share: they take the width there is, and know their numbers in words."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(self.font())
        font.setPointSize(drawn(t.SMALL))
        self.setFont(font)

    def _placed(self, area: QRectF) -> QRectF:
        """Return where an area lies that is measured from the side that reading begins at."""
        return (
            QRectF(self.width() - area.right(), area.top(), area.width(), area.height())
            if self.isRightToLeft()
            else area
        )

    @property
    def unit(self) -> int:
        """Return how high a line of text is."""
        return self.fontMetrics().height()


class MonthBars(_Chart):
    """A bar a month, with its number, and a line for what is aimed at."""

    def __init__(self, name: str, words: str, months: Sequence[tuple[str, float]]) -> None:
        super().__init__(name, words)
        self._months = months
        self._aim, self._aimed = 0.0, ""

    def aim_at(self, number: float, words: str) -> None:
        """Draw a line at this height, with its words."""
        self._aim, self._aimed = number, words

    def sizeHint(self) -> QSize:
        """Return a height that goes with the text."""
        return QSize(t.NAVIGATION, _TALL * self.unit)

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw the bars, the line and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max([count for _, count in self._months] + [self._aim]) or 1
        ground = self.height() - self.unit - t.HALF
        high = ground - self.unit - t.STEP
        slot = self.width() / max(1, len(self._months))
        for at, (month, count) in enumerate(self._months):
            place = len(self._months) - 1 - at if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else at
            bar = QRectF(place * slot + slot * _QUARTER, ground - high * count / most, slot / 2, high * count / most)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary"))
            painter.drawRoundedRect(bar, t.HALF, t.HALF)
            painter.setPen(colour("ink"))
            whole = QRectF(place * slot, ground + t.HALF, slot, self.unit)
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, month)
            self._draw_number(painter, bar, QLocale().toString(round(count)))
        if self._aim:
            self._draw_aim(painter, ground - high * self._aim / most)

    def _draw_number(self, painter: QPainter, bar: QRectF, number: str) -> None:
        """Write it at the foot of the bar, where no line crosses it; above a bar that is too low."""
        inside = bar.height() > self.unit + t.STEP
        painter.setPen(colour("on_primary" if inside else "ink"))
        top = bar.bottom() - self.unit - t.HALF if inside else bar.top() - self.unit
        painter.drawText(QRectF(bar.left(), top, bar.width(), self.unit), Qt.AlignmentFlag.AlignCenter, number)

    def _draw_aim(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(colour("ink"), t.EDGE, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        words = QRectF(0, y - self.unit, self.width(), self.unit)
        painter.drawText(words, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._aimed)


class Stacks(_Chart):
    """A bar a row, cut into its parts, with the parts' names above."""

    def __init__(
        self, name: str, words: str, parts: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]
    ) -> None:
        super().__init__(name, words)
        self._parts = parts
        self._rows = rows

    def _legend(self) -> list[QRect]:
        """Place the parts' names, one after another, in as many lines as they need."""
        found, x, y = list[QRect](), 0, 0
        for part in self._parts:
            wide = self.unit + t.STEP + self.fontMetrics().horizontalAdvance(part) + t.STEP2
            if x and x + wide > self.width():
                x, y = 0, y + self.unit + t.HALF
            found.append(QRect(x, y, wide, self.unit))
            x += wide
        return found

    def hasHeightForWidth(self) -> bool:
        """Less width needs more lines for the names."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height of names and bars."""
        lines = max((place.bottom() for place in self._legend()), default=0) if width else 0
        return lines + t.STEP2 + len(self._rows) * (2 * self.unit)

    def sizeHint(self) -> QSize:
        """Return the height at the width there is."""
        return QSize(t.NAVIGATION, self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw names and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._legend()
        for place, part, shade in zip(places, self._parts, self._shades(), strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            sample = self._placed(QRectF(place.left(), place.top(), self.unit, self.unit))
            painter.drawRoundedRect(sample, t.HALF, t.HALF)
            painter.setPen(colour("ink"))
            words = self._placed(QRectF(place.adjusted(self.unit + t.STEP, 0, 0, 0)))
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, part)
        top = max((place.bottom() for place in places), default=0) + t.STEP2
        wide = min(
            self.width() / 2, max((self.fontMetrics().horizontalAdvance(name) for name, _ in self._rows), default=0)
        )
        for at, (name, parts) in enumerate(self._rows):
            band = QRectF(0, top + 2 * at * self.unit, self.width(), self.unit * 2 - t.STEP)
            self._row(painter, band, wide, name, parts)

    def _shades(self) -> list[QColor]:
        known = series()
        return [known[at] if at < len(known) else colour("line") for at in range(len(self._parts))]

    def _row(self, painter: QPainter, band: QRectF, wide: float, name: str, parts: Sequence[float]) -> None:
        painter.setPen(colour("ink"))
        words = self._placed(QRectF(band.left(), band.top(), wide, band.height()))
        said = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(wide))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said)
        total = sum(parts)
        left, room = band.left() + wide + t.STEP2, band.width() - wide - t.STEP2
        painter.setPen(Qt.PenStyle.NoPen)
        for part, shade in zip(parts, self._shades(), strict=True):
            part_wide = room * part / total if total else 0
            painter.setBrush(shade)
            piece = QRectF(left, band.top(), max(0.0, part_wide - t.EDGE), band.height())
            painter.drawRect(self._placed(piece))
            left += part_wide
