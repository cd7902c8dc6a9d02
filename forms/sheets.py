"""The bytes of a workbook to its sheets: rows of text, bounded in size, the file type told by the bytes."""

from __future__ import annotations

import struct
import warnings
import zipfile
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from forms.problems import FormRefused, Problem, ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAX_BYTES = 20 * 2**20
MAX_UNPACKED = 60 * 2**20
MAX_ROWS = 60_000
MAX_COLUMNS = 1_000
MAX_CELL = 32_768
NAMES = ("survey", "choices", "settings", "external_choices", "entities", "osm")

_EMPTY_ROWS = 60  # so many in a row end a sheet, as in pyxform
_EMPTY_COLUMNS = 20
_DAMAGE = (
    AssertionError,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    ParseError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


@dataclass(slots=True)
class Sheet:
    """A sheet's rows by column header, without blank cells; row 0 here is row 2 of the sheet."""

    headers: list[str]
    rows: list[dict[str, str]]


@dataclass(slots=True)
class Sheets:
    """The sheets that make a form, by lower-case name, all names as written, and what was mended."""

    sheets: dict[str, Sheet]
    names: list[str]
    problems: list[Problem] = field(default_factory=list)

    def rows(self, name: str) -> list[dict[str, str]]:
        """The rows of a sheet, [] where there is none."""
        return self.sheets[name].rows if name in self.sheets else []


def read_sheets(data: bytes) -> Sheets:
    """Read a workbook, .xlsx or .xls by its bytes; raises FormRefused."""
    if len(data) > MAX_BYTES:
        raise _refused(ProblemCode.WORKBOOK_TOO_LARGE, size=str(len(data)), limit=str(MAX_BYTES))
    if data.startswith(b"PK\x03\x04"):
        return _whole(_xlsx, data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _whole(_xls, data)
    raise _refused(ProblemCode.NOT_A_WORKBOOK)


def _refused(code: ProblemCode, **facts: str) -> FormRefused:
    return FormRefused([Problem(code, facts=facts)])


def _whole(read: Any, data: bytes) -> Sheets:
    from xlrd import XLRDError  # noqa: PLC0415 - what reads workbooks is loaded where one is read
    from xlrd.compdoc import CompDocError  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl remarks on styles, which nobody asked for
            found: list[tuple[str, Iterable[Sequence[str]]]] = read(data)
            return _sheets(found)
    except (*_DAMAGE, XLRDError, CompDocError) as error:
        raise _refused(ProblemCode.WORKBOOK_DAMAGED, detail=type(error).__name__) from error


def _sheets(found: list[tuple[str, Iterable[Sequence[str]]]]) -> Sheets:
    result = Sheets({}, [name for name, _ in found])
    for name, rows in found:
        key = name.lower()
        if len(found) == 1 and key not in NAMES:
            key = "survey"
        if key in NAMES:
            result.sheets[key] = _sheet(key, iter(rows), result.problems)
    return result


def _sheet(name: str, rows: Iterator[Sequence[str]], problems: list[Problem]) -> Sheet:
    headers = _headers(name, next(rows, ()), problems)
    columns = [(index, header) for index, header in enumerate(headers) if header]
    kept: list[dict[str, str]] = []
    blank = 0
    for row in rows:
        cells = {header: row[index] for index, header in columns if index < len(row) and row[index]}
        kept.append(cells)
        blank = 0 if cells else blank + 1
        if blank > _EMPTY_ROWS:
            break
        if len(kept) > MAX_ROWS:
            raise _refused(ProblemCode.WORKBOOK_TOO_LARGE, size=f"{len(kept)}+", limit=str(MAX_ROWS))
    del kept[len(kept) - blank :]
    return Sheet([header for _, header in columns], kept)


def _headers(name: str, row: Sequence[str], problems: list[Problem]) -> list[str]:
    """The headers by column; a second column of the same name is left out, and said."""
    headers: list[str] = []
    blank = 0
    for cell in row:
        header = " ".join(cell.split())
        blank = 0 if header else blank + 1
        if blank > _EMPTY_COLUMNS:
            break
        if header and header in headers:
            facts = {"dropped": header, "kept": header}
            problems.append(Problem(ProblemCode.REPAIRED_HEADER, name, 1, header, facts, fatal=False))
            header = ""
        headers.append(header)
    return headers


def _xlsx(data: bytes) -> list[tuple[str, Iterable[Sequence[str]]]]:
    from openpyxl import load_workbook  # noqa: PLC0415 - see _whole

    with zipfile.ZipFile(BytesIO(data)) as archive:
        unpacked = sum(entry.file_size for entry in archive.infolist())
    if unpacked > MAX_UNPACKED:
        raise _refused(ProblemCode.WORKBOOK_TOO_LARGE, size=str(unpacked), limit=str(MAX_UNPACKED))
    book = load_workbook(BytesIO(data), read_only=True, data_only=True)
    return [(sheet.title, _xlsx_rows(sheet)) for sheet in book.worksheets]


def _xlsx_rows(sheet: Any) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # some programs write wrong ones
    header = next(sheet.iter_rows(max_row=1, max_col=MAX_COLUMNS, values_only=True), ())
    width = max((number for number, value in enumerate(header, 1) if value is not None), default=1)
    # No wider than the header: a cell far to the right would make every row that long.
    for row in sheet.iter_rows(max_col=width, values_only=True):
        yield [_xlsx_text(value) for value in row]


def _xlsx_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\xa0", " ").strip()[:MAX_CELL]


def _xls(data: bytes) -> list[tuple[str, Iterable[Sequence[str]]]]:
    import xlrd  # noqa: PLC0415 - see _whole
    from pyxform.xls2json_backends import xls_value_to_unicode  # noqa: PLC0415

    class _Silent:
        """Where xlrd's remarks on the file go."""

        def write(self, text: str) -> None:
            """Forget it."""

    book = xlrd.open_workbook(file_contents=data, logfile=_Silent())

    def rows(sheet: Any) -> Iterator[list[str]]:
        for number in range(sheet.nrows):
            cells = sheet.row(number)
            yield [
                "" if cell.value == "" else xls_value_to_unicode(cell.value, cell.ctype, book.datemode).strip()
                for cell in cells
            ]

    return [(sheet.name, rows(sheet)) for sheet in book.sheets()]
