"""A drawn map: the town in the middle, villages around it, in each what was done there. No tiles, no network."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from exports import look
from exports.coverage.seen import Seen
from exports.coverage.sketch import Sketch
from ui.desktop.paper.drawing import application, png

WIDTH: Final = 1400
HEIGHT: Final = 1100
_LINES: Final = 2.6  # of text: how broad a circle is
_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)


@dataclass(frozen=True)
class Node:
    """A circle: what is written in it, and in one or two lines below. `state` fills it: 'now', 'before' or 'never'."""

    number: str
    label: str
    state: str
    more: str = ""


def node(places: Sequence[Seen], label: str) -> Node:
    """A circle for a village, or for all parts of a town: gatherings in it, posters and activities below."""
    counts = (("▲", sum(one.posters for one in places)), ("◆", sum(one.activities for one in places)))
    gatherings = sum(one.gatherings for one in places)
    state = "now" if gatherings else "before" if any(one.last for one in places) else "never"
    return Node(str(gatherings), label, state, "  ".join(f"{sign} {count}" for sign, count in counts if count))


@dataclass(frozen=True)
class Inks:
    """The colours of one paper or one light."""

    ground: QColor
    ink: QColor
    rule: QColor
    full: QColor
    on_full: QColor
    never: QColor


PAPER: Final = (look.WHITE, look.INK, look.RULE, look.TEAL, look.WHITE, look.EMBER)


def draw(painter: QPainter, area: QRectF, placed: Sketch, nodes: Sequence[Node], town: Node, inks: Inks) -> None:
    """Paint the map with the painter's font. `nodes` are in the order of the sketch's spots."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = QFontMetricsF(painter.font()).height()
    middle = area.center()
    reach = QPointF(area.width() / 2 - 4.2 * line, area.height() / 2 - 3.4 * line)
    spots = [QPointF(middle.x() + one.east * reach.x(), middle.y() - one.north * reach.y()) for one in placed.spots]
    painter.setPen(QPen(inks.rule, line / 8))
    for spot in spots:
        painter.drawLine(middle, spot)
    painter.setPen(inks.ink)
    painter.drawText(QRectF(area.left(), area.top(), 3 * line, 1.5 * line), _CENTRE, "N ↑")
    _node(painter, middle, town, line, inks, sure=True)
    for spot, one, node in zip(spots, placed.spots, nodes, strict=True):
        _node(painter, spot, node, line, inks, sure=one.sure)


def _node(painter: QPainter, at: QPointF, node: Node, line: float, inks: Inks, *, sure: bool) -> None:
    radius = _LINES * line / 2
    edge = inks.never if node.state == "never" else inks.full
    painter.setPen(QPen(edge, line / 7, Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DotLine))
    painter.setBrush(inks.full if node.state == "now" else inks.ground)
    painter.drawEllipse(at, radius, radius)
    painter.setPen(inks.on_full if node.state == "now" else inks.ink)
    painter.drawText(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius), _CENTRE, node.number)
    painter.setPen(inks.ink)
    top = at.y() + radius + line / 8
    for words in filter(None, (node.label, node.more)):
        _below(painter, QPointF(at.x(), top), words, line, inks)
        top += line


def _below(painter: QPainter, at: QPointF, words: str, line: float, inks: Inks) -> None:
    metrics = QFontMetricsF(painter.font())
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 9 * line)
    wide = metrics.horizontalAdvance(said)
    area = QRectF(at.x() - wide / 2, at.y(), wide, line)
    painter.fillRect(area, inks.ground)  # a road does not run through a name
    painter.drawText(area, _CENTRE | int(Qt.TextFlag.TextDontClip), said)


def picture(title: str, note: str, placed: Sketch, nodes: Sequence[Node], town: Node) -> bytes:
    """Draw the map as PNG on white, with its title and what to know of it."""
    application()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    inks = Inks(*(QColor(f"#{one}") for one in PAPER))
    image.fill(inks.ground)
    painter = QPainter(image)
    painter.setPen(inks.ink)
    painter.setFont(_font(40, bold=True))
    painter.drawText(QRectF(0, 24, WIDTH, 56), _CENTRE, title)
    painter.setFont(_font(24))
    painter.drawText(QRectF(40, HEIGHT - 80, WIDTH - 80, 64), _CENTRE | int(Qt.TextFlag.TextWordWrap), note)
    painter.setFont(_font(26))
    draw(painter, QRectF(20, 90, WIDTH - 40, HEIGHT - 180), placed, nodes, town, inks)
    painter.end()
    return png(image)


def _font(size: int, *, bold: bool = False) -> QFont:
    font = QFont(look.FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    return font
