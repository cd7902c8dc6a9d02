"""The channel's post as a picture, as tall as a telephone shows it whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from exports import look
from ui.desktop.paper.drawing import application, png

WIDTH: Final = 1080
TALLEST: Final = 1920
_MARGIN: Final = 64.0
_GAP: Final = 28.0
_FLAGS: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class Entry:
    """One activity on the picture."""

    when: str
    title: str
    more: str = ""


@dataclass(frozen=True)
class _Words:
    text: str
    size: int
    colour: str
    bold: bool = False


def picture(title: str, span: str, entries: Sequence[Entry], more: str) -> bytes:
    """Draw a PNG. Entries that do not fit are left to the text: `more` says how many, with '{count}' in it."""
    application()
    head = [_Words(title, 72, look.TEAL, bold=True), _Words(span, 38, look.INK)]
    blocks = [_block(one) for one in entries]
    room = TALLEST - 2 * _MARGIN - _high(head) - _GAP - 60
    shown = 0
    while shown < len(blocks) and sum(_high(one) + _GAP for one in blocks[: shown + 1]) <= room:
        shown += 1
    left = len(blocks) - shown
    foot = [_Words(more.format(count=left), 38, look.INK)] if left else []
    return png(_drawn([head, *blocks[:shown], *([foot] if foot else [])]))


def _block(one: Entry) -> list[_Words]:
    whole = [_Words(one.when, 36, look.EMBER, bold=True), _Words(one.title, 46, look.INK, bold=True)]
    return [*whole, *([_Words(one.more, 36, look.INK)] if one.more else [])]


def _font(words: _Words) -> QFont:
    font = QFont(look.FAMILY)
    font.setPixelSize(words.size)
    font.setBold(words.bold)
    return font


def _tall(words: _Words) -> float:
    area = QRectF(0, 0, WIDTH - 2 * _MARGIN, 1e6)
    return QFontMetricsF(_font(words)).boundingRect(area, _FLAGS, words.text).height()


def _high(block: Sequence[_Words]) -> float:
    return sum(_tall(words) for words in block)


def _drawn(blocks: Sequence[Sequence[_Words]]) -> QImage:
    height = sum(_high(one) + _GAP for one in blocks) + 2 * _MARGIN
    image = QImage(WIDTH, round(height), QImage.Format.Format_RGB32)
    image.fill(QColor(f"#{look.WHITE}"))
    painter, at = QPainter(image), _MARGIN
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block in blocks:
        for words in block:
            painter.setFont(_font(words))
            painter.setPen(QColor(f"#{words.colour}"))
            painter.drawText(QRectF(_MARGIN, at, WIDTH - 2 * _MARGIN, _tall(words)), _FLAGS, words.text)
            at += _tall(words)
        at += _GAP
    painter.end()
    return image
