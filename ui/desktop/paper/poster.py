"""A poster as a PDF of one page, to be read from afar: what makes somebody stop, a QR code, and where to talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter

from exports import look
from fieldkit.errors import Code, WorldFailed
from fieldkit.posters import Language, Poster, code_of, squares
from ui.desktop.paper.drawing import application, page, pdf

Size = Literal["a4", "a3"]
_PAGES: Final = {"a4": QPageSize.PageSizeId.A4, "a3": QPageSize.PageSizeId.A3}
# All measures are shares of the page's width: A3 is A4 seen from further away.
_POINT: Final = 1 / 595.3  # of A4
_MARGIN: Final = 0.08
_GAP: Final = 0.032
_LEAST_CODE: Final = 0.36  # 7.5 cm on A4: read from an arm's length and more
_QUIET: Final = 4  # squares of white around the code, as its standard wants
_SHRINKS: Final = (1.0, 0.94, 0.88, 0.82)  # never so far that the smallest line goes below 14 points
_CENTRED: Final = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class _Line:
    """A paragraph: how large, in points on A4, in which colour; above the code or below it; cut between any letters."""

    text: str
    points: float
    colour: str = look.INK
    bold: bool = False
    above: bool = False
    anywhere: bool = False

    @property
    def flags(self) -> int:
        """How it is broken into lines."""
        wrap = Qt.TextFlag.TextWrapAnywhere if self.anywhere else Qt.TextFlag.TextWordWrap
        return int(_CENTRED | wrap)


def poster(plan: Poster, place: str, language: Language, size: Size = "a4") -> bytes:
    """Draw the poster of a place. POSTER_NO_LINK, POSTER_TOO_LONG."""
    application()
    code = squares(plan.link_from(place))
    fitted = _fitted(_lines(plan, place, language), page(_PAGES[size]))
    if fitted is None:
        raise WorldFailed(Code.POSTER_TOO_LONG, place=place)
    title = f"{plan.title[language]} · {place}"
    return pdf(title, _PAGES[size], lambda painter: _draw(painter, fitted, code))


def _lines(plan: Poster, place: str, language: Language) -> list[_Line]:
    ask = [_Line(plan.ask[language], 22)] if plan.ask else []
    return [
        _Line(plan.title[language], 54, look.TEAL, bold=True, above=True),
        _Line(plan.text[language], 32, above=True),
        _Line(plan.how[language], 28, bold=True),
        *ask,
        _Line(plan.link_from(place), 18, anywhere=True),
        _Line(f"{code_of(place)} · {place}", 18),
    ]


@dataclass(frozen=True)
class _Fitted:
    """Where on the page each paragraph stands, in which font, and the code."""

    lines: Sequence[tuple[_Line, QFont, QRectF]]
    code: QRectF


def _fitted(lines: Sequence[_Line], whole: QRectF) -> _Fitted | None:
    """Give the code the room that the words leave it; smaller words where that is too little. None: it does not fit."""
    width = whole.width()
    inside = whole.adjusted(*(side * _MARGIN * width for side in (1, 1, -1, -1)))
    for shrink in _SHRINKS:
        fonts = [_font(line, width * shrink) for line in lines]
        tall = [_tall(font, line, inside.width()) for font, line in zip(fonts, lines, strict=True)]
        side = min(inside.width(), inside.height() - sum(tall) - len(lines) * _GAP * width)
        if side >= _LEAST_CODE * width:
            return _placed(list(zip(lines, fonts, tall, strict=True)), inside, side, _GAP * width)
    return None


def _placed(ready: Sequence[tuple[_Line, QFont, float]], inside: QRectF, side: float, gap: float) -> _Fitted:
    placed, at, code = [], inside.top(), QRectF()
    for line, font, high in ready:
        if code.isNull() and not line.above:
            code = QRectF(inside.center().x() - side / 2, at, side, side)
            at += side + gap
        placed.append((line, font, QRectF(inside.left(), at, inside.width(), high)))
        at += high + gap
    return _Fitted(placed, code)


def _draw(painter: QPainter, fitted: _Fitted, code: Sequence[Sequence[bool]]) -> None:
    for line, font, area in fitted.lines:
        painter.setFont(font)
        painter.setPen(QColor(f"#{line.colour}"))
        painter.drawText(area, line.flags, line.text)
    _code(painter, fitted.code, code)


def _font(line: _Line, width: float) -> QFont:
    font = QFont(look.FAMILY)
    font.setPixelSize(round(line.points * _POINT * width))
    font.setBold(line.bold)
    return font


def _tall(font: QFont, line: _Line, width: float) -> float:
    """How high a paragraph is. A word that is broader than the page counts as too long."""
    box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e9), line.flags, line.text)
    return float("inf") if box.width() > width else box.height()


def _code(painter: QPainter, area: QRectF, code: Sequence[Sequence[bool]]) -> None:
    """Draw dark squares, whole dots wide, so that no printer leaves a hair between them."""
    dot = int(area.width() / (len(code) + 2 * _QUIET))
    left = round(area.center().x() - dot * len(code) / 2)
    top = round(area.center().y() - dot * len(code) / 2)
    for row, cells in enumerate(code):
        for column, dark in enumerate(cells):
            if dark:
                painter.fillRect(left + column * dot, top + row * dot, dot, dot, Qt.GlobalColor.black)
