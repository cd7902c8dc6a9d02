"""The report of two pages as PDF, for handing round. Made from the same protected book as the workbook."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from exports import look
from exports.content import Book, Cell, Grid, Sheet
from exports.indicators import State
from exports.words import word
from ui.desktop.paper.drawing import application
from ui.desktop.paper.pictures import picture

_DOTS_AN_INCH = 144
_INDICATORS = 16  # that fit on the second page
_KEPT = (0, 1, 4, 5, 7, 9, 10)  # of the columns of the indicators: code, name, period, target, value, share, state
_ROWS = 18


@dataclass(frozen=True)
class Report:
    """The PDF, and each chart's picture by its file name."""

    pdf: bytes
    pictures: dict[str, bytes]


def report(book: Book) -> Report:
    """Make the report. Needs no window: without a screen, Qt draws in memory."""
    application()
    pictures = {
        f"{sheet.name} {number}.png": picture(chart, sheet.grids[chart.grid])
        for sheet in book.sheets
        for number, chart in enumerate(sheet.charts, 1)
        if sheet.grids[chart.grid].rows
    }
    pdf = _pdf(book, pictures)
    return Report(pdf, pictures)


def _pdf(book: Book, pictures: dict[str, bytes]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(book.title)
    writer.setCreator("fieldkit")
    writer.setResolution(_DOTS_AN_INCH)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(36, 36, 36, 36))
    )
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    for name, content in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), QImage.fromData(content))
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(_html(book, list(pictures)))
    painted = writer.pageLayout().paintRectPixels(_DOTS_AN_INCH)
    document.setPageSize(QSizeF(painted.width(), painted.height()))
    document.print_(writer)
    buffer.close()
    return bytes(data.data())


_STYLE = f"""
body {{ font-family: {look.FAMILY}, sans-serif; font-size: 9pt; color: #{look.INK}; }}
h1 {{ font-size: 18pt; color: #{look.TEAL}; }}
h2 {{ font-size: 12pt; color: #{look.TEAL}; }}
th {{ background-color: #{look.TEAL}; color: #{look.WHITE}; font-weight: bold; }}
.muted {{ color: #{look.MUTED}; }}
.warning {{ color: #{look.WARNING[0]}; background-color: #{look.WARNING[1]}; font-weight: bold; }}
"""


def _html(book: Book, pictures: list[str]) -> str:
    cover, summary, *others = book.sheets
    banner = f'<p class="warning">{escape(book.banner)}</p>' if book.banner else ""
    first = next((sheet for sheet in others if sheet.charts and sheet.charts[0].kind == "stacked"), None)
    shown = {sheet.name: f"{sheet.name} 1.png" for sheet in (summary, first) if sheet is not None}
    images = {name: f'<p><img src="{file}" width="640"></p>' for name, file in shown.items() if file in pictures}
    indicators = _indicators(book)
    return (
        f"<body><h1>{escape(cover.title)}</h1>{banner}"
        f'<p class="muted">{escape(cover.intro)}</p>{_about(cover)}'
        f"<h2>{escape(summary.title)}</h2>{_table(summary.grids[0], book)}{images.get(summary.name, '')}"
        f'<h2 style="page-break-before: always">{escape(indicators.title if indicators else "")}</h2>'
        f"{_table(_short(indicators.grids[0]), book) if indicators else ''}"
        + (f"<h2>{escape(first.title)}</h2>{images.get(first.name, '')}" if first else "")
        + "</body>"
    )


def _about(cover: Sheet) -> str:
    """How the numbers are protected and where they come from, as the cover says."""
    rows = "".join(
        f"<tr><td><b>{escape(str(a))}</b></td><td>{escape(_plain(b))}</td></tr>" for a, b in cover.grids[0].rows
    )
    return f'<table cellpadding="2">{rows}</table>'


def _plain(cell: Cell) -> str:
    return f"{cell:%d/%m/%Y}" if hasattr(cell, "strftime") else str(cell or "")


def _indicators(book: Book) -> Sheet | None:
    return next((sheet for sheet in book.sheets if sheet.name == word("indicators", book.language)), None)


def _short(grid: Grid) -> Grid:
    """The columns of the indicators that fit on paper standing, and their first rows."""
    rows = tuple(tuple(row[place] for place in _KEPT) for row in grid.rows[:_INDICATORS])
    return Grid(tuple(grid.columns[place] for place in _KEPT), rows)


def _table(grid: Grid, book: Book) -> str:
    head = "".join(f"<th>{escape(column.title)}</th>" for column in grid.columns)
    body = "".join(
        "<tr>"
        + "".join(_cell(cell, column.shape, book) for cell, column in zip(row, grid.columns, strict=True))
        + "</tr>"
        for row in grid.rows[:_ROWS]
    )
    return f'<table cellpadding="3" cellspacing="0" width="100%"><tr>{head}</tr>{body}</table>'


def _cell(cell: Cell, shape: str, book: Book) -> str:
    if isinstance(cell, State):
        letters, ground = look.STATES[cell]
        said = escape(word(cell.value, book.language))
        return f'<td style="color:#{letters};background-color:#{ground}"><b>{said}</b></td>'
    if isinstance(cell, int | float):
        return f'<td align="right">{_figure(float(cell), shape, book)}</td>'
    return f"<td>{escape(_plain(cell))}</td>"


def _figure(number: float, shape: str, book: Book) -> str:
    """A number as the workbook shows it: '1.234,5' in Spanish."""
    if shape == "share" or 0 < number < 1:
        return f"{number:.0%}"
    said = f"{number:,.0f}" if float(number).is_integer() else f"{number:,.1f}"
    return said.translate(str.maketrans(",.", ".,")) if book.language == "es" else said
