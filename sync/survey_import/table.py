"""A file as a table: which sheet, which row holds the headers, which columns there are, and its rows one by one."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, Literal

import msgspec

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from sync.survey_import import delimited, html_table, workbooks
from sync.survey_import.cells import one_line
from sync.survey_import.delimited import Delimited
from sync.survey_import.source import MAX_COLUMNS, Source, too_wide, unreadable

KEY_COLUMN: Final = "fieldkit_row"  # in a file of rows that did not fit: which row of the survey each is
REASON_COLUMN: Final = "fieldkit_reason"
FORMULA_MARKS: Final = ("=", "+", "-", "@", "\t", "\r")
OURS: Final = (KEY_COLUMN, REASON_COLUMN)
_LOOKED_AT: Final = 40  # rows among which the headers are searched
_ENOUGH: Final = 0.6  # of the cells of the fullest row: as many headers there must be
_HEAD: Final = 512
_MARKUP: Final = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body")
_NOT_TEXT: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"<?xml", b"{")


class Layout(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a file is to be read; what is empty is found out. `header_row` counts from 1, 0 where it is found out."""

    sheet: str = ""
    header_row: int = 0
    encoding: str = ""
    separator: Literal["", ",", ";", "tab", "|"] = ""
    dates: Literal["", "day-first", "month-first"] = ""
    decimal: Literal["", ",", "."] = ""


@dataclass(frozen=True)
class Header:
    """A column: its header as written on one line, and which of those with the same header it is, from 1."""

    name: str
    occurrence: int = 1

    def __str__(self) -> str:
        return self.name if self.occurrence == 1 else f"{self.name} ({self.occurrence})"


@dataclass(frozen=True)
class Row:
    """A row that is not blank. `number` as a spreadsheet counts, from 1; `cells` as many as there are headers.

    `spare`: it has more cells than the table has columns.
    """

    number: int
    cells: tuple[str, ...]
    spare: bool = False


@dataclass(frozen=True)
class Table:
    """A file with its headers found. `header_row` is the row they stand in."""

    path: Path
    source: Source
    layout: Layout
    sheets: tuple[str, ...]
    header_row: int
    headers: tuple[Header, ...]

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """The rows below the headers, blank ones left out. IMPORT_UNREADABLE where the file turns out to be cut."""
        width, numbers, ours = len(self.headers), 0, self._ours()
        for number, cells in enumerate(self.source.rows(progress or Silent()), 1):
            numbers = len(cells) or numbers
            if number > self.header_row and any(cells):
                row = [_unquoted(cell) for cell in cells] if ours else cells
                yield Row(number, _to_width(row, width), any(cells[width:]))
        if isinstance(self.source, Delimited) and numbers < width and not self.source.ends_whole():
            raise unreadable(self.path, "cut-short")

    def _ours(self) -> bool:
        """Whether we wrote this text: then an apostrophe stands before what a spreadsheet would take for a formula."""
        return isinstance(self.source, Delimited) and any(header.name == KEY_COLUMN for header in self.headers)


def open_table(path: Path, layout: Layout | None = None, progress: Progress | None = None) -> Table:
    """Find out what a file is and where its table begins.

    IMPORT_UNREADABLE; IMPORT_SHEET where a workbook has several sheets, or not the wanted one; IMPORT_EMPTY where
    nothing stands below the headers; IMPORT_TOO_WIDE.
    """
    wanted = layout or Layout()
    sheets, source = _source(path, wanted, progress or Silent())
    head = list(islice(source.rows(Silent()), max(_LOOKED_AT, wanted.header_row + 1)))
    widest = max((len(row) for row in head), default=0)
    if widest > MAX_COLUMNS:
        raise too_wide(path, widest)
    at = wanted.header_row or _header_row(head)
    headers = _headers(head[at - 1]) if 0 < at <= len(head) else ()
    table = Table(path, source, wanted, sheets, at, headers)
    if not headers or next(table.rows(), None) is None:
        raise WorldFailed(Code.IMPORT_EMPTY, path=path.name)
    return table


def _source(path: Path, wanted: Layout, progress: Progress) -> tuple[tuple[str, ...], Source]:
    """A reader for what the bytes are, whatever the file is called."""
    with files.failures(path), path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"PK\x03\x04"):
        sheets = workbooks.xlsx_sheets(path)
        return tuple(sheets), workbooks.open_xlsx(path, _sheet(path, sheets, wanted.sheet))
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        sheets = workbooks.xls_sheets(path)
        return tuple(sheets), workbooks.Xls(path, _sheet(path, sheets, wanted.sheet))
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.lower().startswith(_MARKUP):
        return (), html_table.find(path, progress)
    if start.startswith(_NOT_TEXT):
        raise unreadable(path, "not-a-table")
    if not start:
        raise WorldFailed(Code.IMPORT_EMPTY, path=path.name)
    found = delimited.find(
        path, progress, wanted_encoding=wanted.encoding, wanted_separator=wanted.separator
    )  # fmt: skip
    return (), found


def _sheet(path: Path, sheets: Sequence[str], wanted: str) -> str:
    if wanted in sheets or (len(sheets) == 1 and not wanted):
        return wanted or sheets[0]
    if not sheets:
        raise WorldFailed(Code.IMPORT_EMPTY, path=path.name)
    raise WorldFailed(Code.IMPORT_SHEET, path=path.name, known=", ".join(sheets), sheets=tuple(sheets))


def _header_row(head: Sequence[Sequence[str]]) -> int:
    """The first row with nearly as many cells as the fullest: titles above a table are shorter. 0 where all is blank.

    A table that has its title in a row as long as its headers wants `header_row`.
    """
    filled = [sum(map(bool, row)) for row in head]
    fullest = max(filled, default=0)
    return next((number for number, count in enumerate(filled, 1) if count and count >= fullest * _ENOUGH), 0)


def _headers(row: Sequence[str]) -> tuple[Header, ...]:
    """The headers of a row. A column without header is one that nobody can name: it stays, as ''."""
    seen: Counter[str] = Counter()
    headers = []
    for cell in _to_width(row, max((number for number, cell in enumerate(row, 1) if cell), default=0)):
        name = one_line(cell)
        seen[name] += 1
        headers.append(Header(name, seen[name]))
    return tuple(headers)


def _unquoted(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA_MARKS) else cell


def _to_width(cells: Sequence[str], width: int) -> tuple[str, ...]:
    return (*cells[:width], *[""] * (width - len(cells)))
