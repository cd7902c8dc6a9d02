"""Charts of a workbook as pictures: columns, lines, bars stacked to 100 %; from the same protected numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from exports import look
from exports.content import Cell, Chart, Grid

WIDTH, HEIGHT = 1600, 860
_LEFT, _RIGHT, _TOP, _BOTTOM = 90.0, 40.0, 90.0, 150.0
_LABELS = 420.0  # the room for the labels of lying bars
_BAR = 34.0


@dataclass(frozen=True)
class _Series:
    """One series: its name, its numbers (None: nothing), its colour."""

    name: str
    numbers: list[float | None]
    colour: QColor


def picture(chart: Chart, grid: Grid) -> bytes:
    """Draw a chart as PNG, on white."""
    labels = [_text(row[chart.labels]) for row in grid.rows]
    height = HEIGHT if chart.kind != "stacked" else max(HEIGHT, int(_TOP + _BOTTOM + len(labels) * _BAR * 1.5))
    image = QImage(WIDTH, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    series = [
        _Series(grid.columns[column].title, [_number(row[column]) for row in grid.rows], colour)
        for column, colour in zip(chart.series, _colours(chart), strict=True)
    ]
    _title(painter, chart.title)
    if chart.kind == "stacked":
        _stacked(painter, labels, series, height)
    else:
        target = [_number(row[chart.line]) for row in grid.rows] if chart.line is not None else []
        _upright(painter, chart, labels, series, target)
    line = [] if chart.line is None else [_Series(grid.columns[chart.line].title, [], QColor(f"#{look.EMBER}"))]
    _legend(painter, [*series, *line], height)
    painter.end()
    return _png(image)


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # its stubs know file names alone
    return bytes(data.data())


def _text(cell: Cell) -> str:
    return f"{cell:%d/%m/%Y}" if hasattr(cell, "strftime") else str(cell or "")


def _number(cell: Cell) -> float | None:
    return float(cell) if isinstance(cell, int | float) else None


def _colours(chart: Chart) -> list[QColor]:
    told = [column for column in chart.series if column != chart.rest]
    if chart.kind == "lines":
        return [QColor(f"#{look.LINES[place % len(look.LINES)][0]}") for place, _ in enumerate(chart.series)]
    ramp = look.ramp(len(told)) if len(told) > 1 else [look.TEAL]
    colours = dict(zip(told, ramp, strict=True))
    return [QColor(f"#{colours.get(column, look.NO_ANSWER[0])}") for column in chart.series]


def _letters(painter: QPainter, size: int, *, bold: bool = False) -> None:
    font = QFont(look.FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    painter.setPen(QColor(f"#{look.INK}"))


def _title(painter: QPainter, text: str) -> None:
    _letters(painter, 32, bold=True)
    painter.drawText(QRectF(0, 20, WIDTH, 50), Qt.AlignmentFlag.AlignCenter, text)


def _stacked(painter: QPainter, labels: Sequence[str], series: Sequence[_Series], height: int) -> None:
    room = QRectF(_LABELS, _TOP, WIDTH - _LABELS - _RIGHT, height - _TOP - _BOTTOM)
    step = room.height() / max(1, len(labels))
    for row, label in enumerate(labels):
        top = room.top() + row * step
        _letters(painter, 22)
        elided = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, int(_LABELS - 40))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(10, top, _LABELS - 30, step), right, elided)
        whole, left = sum(one.numbers[row] or 0 for one in series), room.left()
        for one in series:
            part = (one.numbers[row] or 0) / whole if whole else 0.0
            painter.setPen(QPen(QColor(f"#{look.NO_ANSWER[1]}"), 1))
            painter.setBrush(one.colour)
            if part:
                painter.drawRect(QRectF(left, top + step * 0.18, part * room.width(), step * 0.64))
            left += part * room.width()
    _letters(painter, 20)
    for tenth in range(0, 11, 2):
        at = room.left() + tenth / 10 * room.width()
        painter.drawText(QRectF(at - 50, room.bottom() + 6, 100, 30), Qt.AlignmentFlag.AlignCenter, f"{tenth * 10} %")


def _upright(
    painter: QPainter, chart: Chart, labels: Sequence[str], series: Sequence[_Series], target: Sequence[float | None]
) -> None:
    room = QRectF(_LEFT, _TOP, WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM)
    most = _round_up(max([1e-9, *(n for one in series for n in one.numbers if n), *(n for n in target if n)]))
    _scale(painter, room, most, percent=chart.percent)
    step = room.width() / max(1, len(labels))

    def at(place: int, number: float) -> QPointF:
        return QPointF(room.left() + (place + 0.5) * step, room.bottom() - number / most * room.height())

    for which, one in enumerate(series):
        if chart.kind == "lines":
            _line(painter, [at(place, n) for place, n in enumerate(one.numbers) if n is not None], one.colour)
            continue
        width = step * 0.7 / len(series)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(one.colour)
        for place, number in enumerate(one.numbers):
            if number:
                top = at(place, number).y()
                left = room.left() + place * step + step * 0.15 + which * width
                painter.drawRect(QRectF(left, top, width * 0.94, room.bottom() - top))
    _line(
        painter, [at(place, n) for place, n in enumerate(target) if n is not None], QColor(f"#{look.EMBER}"), dash=True
    )
    _letters(painter, 20)
    for place, label in enumerate(labels):
        box = QRectF(room.left() + place * step, room.bottom() + 8, step, 44)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, label)


def _line(painter: QPainter, points: Sequence[QPointF], colour: QColor, *, dash: bool = False) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 4, Qt.PenStyle.DashLine if dash else Qt.PenStyle.SolidLine))
    painter.drawPolyline(QPolygonF(list(points)))
    painter.setBrush(colour)
    for point in points if not dash else ():
        painter.drawEllipse(point, 7, 7)


def _scale(painter: QPainter, room: QRectF, most: float, *, percent: bool) -> None:
    _letters(painter, 20)
    for fifth in range(6):
        number, y = most * fifth / 5, room.bottom() - room.height() * fifth / 5
        painter.setPen(QPen(QColor(f"#{look.RULE}"), 1))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QColor(f"#{look.INK}"))
        said = f"{number:.0%}" if percent else f"{number:g}"
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, y - 16, room.left() - 12, 32), right, said)


def _round_up(number: float) -> float:
    """The next 'round' number that five steps divide well."""
    power = 1.0
    while power * 10 < number:
        power *= 10
    while power >= number:
        power /= 10
    return next(power * times for times in (1, 2, 2.5, 5, 7.5, 10) if power * times >= number)


def _legend(painter: QPainter, series: Sequence[_Series], height: int) -> None:
    _letters(painter, 22)
    widths = [painter.fontMetrics().horizontalAdvance(one.name) + 70.0 for one in series]
    left = (WIDTH - sum(widths)) / 2
    for one, width in zip(series, widths, strict=True):
        painter.setPen(QPen(QColor(f"#{look.NO_ANSWER[1]}"), 1))
        painter.setBrush(one.colour)
        painter.drawRect(QRectF(left, height - 62, 26, 26))
        _letters(painter, 22)
        painter.drawText(QPointF(left + 36, height - 40), one.name)
        left += width
