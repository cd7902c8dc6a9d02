"""Writes a book with openpyxl: sheets, grids, charts, print set-up."""

import math
import re
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, cast

from exports import look
from exports.cells import Pen, Placed
from exports.charts import anchor, chart_height, draw
from exports.content import Book, Cell, Column, Grid, Sheet
from exports.layout import FIRST_ROW, Area, areas, end, letter
from exports.package import settle
from exports.undated import saved
from exports.words import word

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

_BESIDE: Final = (3.0, 84.0)  # a gap, and a chart
_LEAST_ROWS_BESIDE: Final = 14
_CM_A_POINT: Final = 2.54 / 72
_PAGE: Final = (27.0, 16.8)  # width and height in cm of an A4 page, lying, between its margins
_CM_A_CHARACTER: Final = 0.2
_NOT_IN_A_NAME: Final = re.compile(r"\W")


def write(book: Book) -> tuple[bytes, tuple[Placed, ...]]:
    """Write a book. Gives the file's bytes, and every cell with what it must say. The same book, the same bytes."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load, needed only while exporting

    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    _describe(workbook, book)
    pen = Pen(book.language)
    for sheet in book.sheets:
        _write_sheet(workbook.create_sheet(sheet.name), sheet, book, pen)
    data = saved(workbook)
    with_charts = (sheet for sheet in book.sheets if sheet.charts)
    alts = {
        f"xl/drawings/drawing{number}.xml": [chart.alt for chart in sheet.charts]
        for number, sheet in enumerate(with_charts, 1)
    }
    return settle(data, alts, book.dated), tuple(pen.placed)


def _describe(workbook: "Workbook", book: Book) -> None:
    properties = workbook.properties
    properties.creator = properties.lastModifiedBy = "fieldkit"
    properties.title, properties.subject = book.title, book.subject
    properties.keywords = word("simulated", book.language) if book.banner else None
    properties.language = book.language
    at = datetime(book.dated.year, book.dated.month, book.dated.day)  # noqa: DTZ001 - the format holds no zone
    properties.created = properties.modified = at


def _write_sheet(sheet: "Worksheet", content: Sheet, book: Book, pen: Pen) -> None:
    widths = _widths(content)
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[letter(place)].width = width
    _write_heading(sheet, content, book, widths, pen)
    placed = areas(content)
    for grid, area in zip(content.grids, placed, strict=True):
        _write_grid(sheet, grid, area, widths, pen)
    _write_charts(sheet, content, placed, widths)
    _set_up(sheet, content, book)
    if content.frozen:
        _hold_header(sheet, content, placed[0])
        _make_tables(sheet, content, placed)


def _widths(content: Sheet) -> list[float]:
    """The width of each column: what the widest grid asks for, and room for a chart beside them."""
    columns = max(len(grid.columns) for grid in content.grids)
    widths = [
        max(grid.columns[place].width for grid in content.grids if place < len(grid.columns))
        for place in range(columns)
    ]
    return [*widths, *_BESIDE] if any(chart.beside for chart in content.charts) else widths


def _at(sheet: "Worksheet", row: int, place: int) -> "SheetCell":
    # The type stubs also reckon with the hidden part of merged cells, which is never written to here.
    return cast("SheetCell", sheet.cell(row, place))


def _write_heading(sheet: "Worksheet", content: Sheet, book: Book, widths: Sequence[float], pen: Pen) -> None:
    lines = (
        (content.title, look.font(20, look.TEAL, bold=True), 36.0),
        (content.intro, look.font(12, look.MUTED), _height([content.intro], [sum(widths)])),
        (book.banner or "", look.font(12, look.WARNING[0], bold=True), 22.0 if book.banner else 6.0),
    )
    for row, (text, font, height) in enumerate(lines, 1):
        cell = _at(sheet, row, 1)
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(widths))
        pen.put(cell, text)
        cell.font, cell.alignment = font, look.placed("long-text")
        sheet.row_dimensions[row].height = height
    sheet.row_dimensions[FIRST_ROW - 1].height = 6.0
    if book.banner:
        _at(sheet, 3, 1).fill = look.fill(look.WARNING[1])


def _write_grid(sheet: "Worksheet", grid: Grid, area: Area, widths: Sequence[float], pen: Pen) -> None:
    header = area.header
    if grid.title:
        cell = _at(sheet, header - 1, 1)
        pen.put(cell, grid.title)
        cell.font = look.font(13, look.TEAL, bold=True)
        sheet.row_dimensions[header - 1].height = 26.0
    for place, column in enumerate(grid.columns, 1):
        cell = _at(sheet, header, place)
        pen.put(cell, column.title)
        cell.font, cell.fill = look.font(colour=look.WHITE, bold=True), look.fill(look.TEAL)
        cell.alignment = look.placed(column.shape, header=True)
    titles = [column.title for column in grid.columns]
    sheet.row_dimensions[header].height = max(look.HEADER_HEIGHT, _height(titles, widths))
    for row, values in enumerate(grid.rows, header + 1):
        _write_row(sheet, grid.columns, row, values, pen)
        sheet.row_dimensions[row].height = _height(_long_texts(grid.columns, values), widths)
    if grid.total:
        row = header + len(grid.rows) + 1
        _write_row(sheet, grid.columns, row, grid.total, pen)
        for place in range(1, len(grid.columns) + 1):
            cell = _at(sheet, row, place)
            cell.font, cell.border = look.font(bold=True), look.rule(above=True)
            cell.fill = look.fill(look.PALE_TEAL)
        sheet.row_dimensions[row].height = _height([], widths)


def _long_texts(columns: Sequence[Column], values: Sequence[Cell]) -> list[str]:
    return [
        value if isinstance(value, str) and column.shape == "long-text" else ""
        for column, value in zip(columns, values, strict=True)
    ]


def _height(texts: Sequence[str], widths: Sequence[float]) -> float:
    """Guess a row's height in points from how many lines its longest text takes in its column."""
    lines = [math.ceil(1.05 * len(text) / width) for text, width in zip(texts, widths, strict=False)]
    return look.LINE_HEIGHT * max([1, *lines]) + look.ROW_PADDING


def _write_row(sheet: "Worksheet", columns: Sequence[Column], row: int, values: Sequence[Cell], pen: Pen) -> None:
    for place, (column, value) in enumerate(zip(columns, values, strict=True), 1):
        cell = _at(sheet, row, place)
        pen.wardrobe.dress(cell, column.shape)
        pen.put(cell, value, column.shape)


def _page_height(widths: Sequence[float]) -> float:
    """How many cm of rows a page takes when the sheet is scaled to its width."""
    return _PAGE[1] / min(1.0, _PAGE[0] / (_CM_A_CHARACTER * sum(widths)))


def _write_charts(sheet: "Worksheet", content: Sheet, placed: Sequence[Area], widths: Sequence[float]) -> None:
    """Put charts beside the grids, or below them; what would be cut in two starts a page."""
    last = _bottom(content, placed)
    page = _Page(sheet, _page_height(widths))
    for grid, area in zip(content.grids, placed, strict=True):
        page.take(area.header - (1 if grid.title else 0), end(grid, area))
    below = last + 2
    for chart in content.charts:
        area = placed[chart.grid]
        drawn = draw(sheet, chart, area)
        if chart.beside:
            stop = max(last + 1, FIRST_ROW + _LEAST_ROWS_BESIDE)
            drawn.anchor = anchor((FIRST_ROW, len(widths)), (stop, len(widths) + 1))
        else:
            height = chart_height(chart, area)
            rows = math.ceil(height / (look.LINE_HEIGHT * _CM_A_POINT))
            page.take(below, below + rows - 1)
            drawn.anchor = anchor((below, 1), (below + rows, len(widths) + 1))
            below += rows + 1
        sheet.add_chart(drawn)


class _Page:
    """Where pages end, as rows are taken up in turn."""

    def __init__(self, sheet: "Worksheet", height: float) -> None:
        self._sheet, self._height, self._top = sheet, height, 1

    def take(self, first: int, last: int) -> None:
        """Take up rows that belong together: on the page under way, else on one of their own where they fit."""
        from openpyxl.worksheet.pagebreak import Break  # noqa: PLC0415 - as above

        own = self._tall(first, last)
        if self._tall(self._top, last) > self._height and own <= self._height and first > FIRST_ROW + 1:
            self._sheet.row_breaks.append(Break(id=first - 1))
            self._top = first
        tall = self._tall(self._top, last)
        while tall > self._height:  # longer than a page: the program that prints it cuts it
            tall -= _tall(self._sheet, self._top)
            self._top += 1

    def _tall(self, first: int, last: int) -> float:
        return sum(_tall(self._sheet, row) for row in range(first, last + 1))


def _tall(sheet: "Worksheet", row: int) -> float:
    """The height of a row in cm."""
    rows = sheet.row_dimensions
    height = rows[row].height if row in rows else None  # asked for without a look, the library makes one
    return (height or look.LINE_HEIGHT) * _CM_A_POINT


def _bottom(content: Sheet, placed: Sequence[Area]) -> int:
    """The last row that grids take."""
    return end(content.grids[-1], placed[-1])


def _printed(sheet: "Worksheet", end: int) -> float:
    """The height in cm of the rows before `end`."""
    return sum(_tall(sheet, row) for row in range(1, end))


def _set_up(sheet: "Worksheet", content: Sheet, book: Book) -> None:
    """Print on A4 lying, one page wide; a sheet without a long grid on one page."""
    from openpyxl.worksheet.properties import PageSetupProperties  # noqa: PLC0415 - as above

    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_properties.tabColor = look.TEAL
    page = sheet.page_setup
    page.orientation, page.paperSize, page.fitToWidth, page.fitToHeight = "landscape", 9, 1, 0 if content.frozen else 1
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.5
    margins.top = margins.bottom = 0.8
    margins.header = margins.footer = 0.35
    footer: Any = sheet.oddFooter
    footer.left.text, footer.right.text = book.title.replace("&", "&&"), word("page", book.language)
    if book.banner:
        header: Any = sheet.oddHeader
        header.center.text = book.banner.replace("&", "&&")


def _hold_header(sheet: "Worksheet", content: Sheet, area: Area) -> None:
    """Keep the header in sight and on every page."""
    sheet.freeze_panes = f"A{area.first}"
    if len(content.grids) == 1 and _printed(sheet, area.last + 2) > _page_height(_widths(content)):
        # On a page with a chart alone it would head nothing.
        sheet.print_title_rows = f"{area.header}:{area.header}"


def _make_tables(sheet: "Worksheet", content: Sheet, placed: Sequence[Area]) -> None:
    """Make each grid a table of the format's own, whose columns can be filtered; totals stay outside."""
    from openpyxl.worksheet.table import Table  # noqa: PLC0415 - as above

    for number, (grid, area) in enumerate(zip(content.grids, placed, strict=True), 1):
        if grid.rows:
            ref = f"A{area.header}:{letter(len(grid.columns))}{area.last}"
            sheet.add_table(Table(displayName=f"T_{_NOT_IN_A_NAME.sub('_', content.name)}_{number}", ref=ref))
