"""The protected tables as text files that any program reads: CSV, UTF-8 with its mark, one file a table.

Spanish files part their cells with semicolons and write decimals with a comma, as Excel there expects; English ones do
it the other way. A text that a spreadsheet would take for a formula is written behind an apostrophe.
"""

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from exports.content import Book, Cell, Counts, Grid, Link, Row
from exports.disclosure.protect import Exact, Hidden, Rounded
from exports.indicators import State
from exports.periods import Language
from exports.words import word

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
_NOT_IN_A_NAME: Final = re.compile(r'[/\\:*?"<>|]')


def csv_files(book: Book) -> dict[str, bytes]:
    """Give each table that counts people, by a file name without folder: 'Zonas.csv', 'Perfil 2.csv'."""
    found: dict[str, bytes] = {}
    for sheet in book.sheets:
        counted = [grid for grid in sheet.grids if any(isinstance(read, Counts) for read in grid.reads)]
        for number, grid in enumerate(counted, 1):
            name = sheet.name if len(counted) == 1 else f"{sheet.name} {number}"
            found[f"{_NOT_IN_A_NAME.sub('_', name)}.csv"] = _file(grid, book)
    return found


def _file(grid: Grid, book: Book) -> bytes:
    text = io.StringIO()
    spanish = book.language == "es"
    writer = csv.writer(text, delimiter=";" if spanish else ",", lineterminator="\r\n")
    for line in _lines(grid, book):
        writer.writerow([_safe(cell, book.language) for cell in line])
    return text.getvalue().encode("utf-8-sig")


def _lines(grid: Grid, book: Book) -> Iterator[Row]:
    if book.banner:
        yield (book.banner,)
    yield tuple(column.title for column in grid.columns)
    yield from grid.rows
    if grid.total:
        yield grid.total


def _safe(cell: Cell, language: Language) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}" if language == "es" else cell.isoformat()
    if isinstance(cell, str | Link):
        text = word(cell.value, language) if isinstance(cell, State) else cell.sheet if isinstance(cell, Link) else cell
        return f"'{text}" if text.startswith(_FORMULA) else text
    if isinstance(cell, Hidden):
        return str(cell)
    if isinstance(cell, Rounded | Exact) or float(cell).is_integer():
        return str(int(cell))
    number = f"{float(cell):.4f}".rstrip("0")
    return number.replace(".", ",") if language == "es" else number
