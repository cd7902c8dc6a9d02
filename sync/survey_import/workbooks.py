"""Excel workbooks, .xlsx streamed and .xls whole: values, with merged cells filled down and formulas as worked out."""

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import ParseError

from fieldkit import files
from fieldkit.progress import Progress
from sync.survey_import.cells import NO_VALUE, text_of
from sync.survey_import.source import EVERY, MAX_COLUMNS, unreadable

MAX_UNPACKED: Final = 1 << 30  # of all parts of a workbook
MAX_STRINGS: Final = 96 << 20  # of the part that every reader keeps in memory
MAX_XLS: Final = 80 << 20
_MAX_MERGED: Final = 20_000
_STRINGS: Final = "xl/sharedStrings.xml"
_CHUNK: Final = 1 << 20
_OVERLAP: Final = 200  # longer than what is looked for in a sheet's XML
_FORMULA: Final = re.compile(rb"<f[ />]")
_DIMENSION: Final = re.compile(rb'<dimension ref="[A-Z]+\d+:[A-Z]+(\d{1,7})"')
_MERGED: Final = re.compile(rb'<mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
# What zipfile, openpyxl and xlrd stumble over in a damaged file; none of them says so by one kind of error.
_DAMAGE: Final = (
    AssertionError, AttributeError, EOFError, IndexError, KeyError, NotImplementedError, OverflowError, ParseError,
    TypeError, ValueError, struct.error, zipfile.BadZipFile, zlib.error,
)  # fmt: skip

Merged = Mapping[int, tuple[tuple[int, int, int], ...]]  # first row → (first column, last column, last row), from 1


@dataclass(frozen=True)
class Xlsx:
    """One sheet of an .xlsx workbook. `formulas`: some of its cells hold one."""

    path: Path
    sheet: str
    part: str  # the name of its XML
    merged: Merged
    formulas: bool
    last: int  # row, as the sheet itself says; 0 where it does not

    def rows(self, progress: Progress) -> Iterator[Sequence[str]]:
        """See `Source`. A formula that was never worked out shows as `cells.NO_VALUE`."""
        with files.failures(self.path), ExitStack() as stack:
            values = stack.enter_context(_opened(self.path, values=True))
            written = stack.enter_context(_opened(self.path, values=False)) if self.formulas else None
            pairs = zip_longest(_raw(values, self.sheet), _raw(written, self.sheet) if written else ())
            cells = ([_cell(*pair) for pair in zip_longest(row or (), formula or ())] for row, formula in pairs)
            for number, row in enumerate(_filled_down(_safely(self.path, cells), self.merged), 1):
                if number % EVERY == 0:
                    progress.step(number, max(number, self.last))
                yield row


@dataclass(frozen=True)
class Xls:
    """One sheet of an .xls workbook."""

    path: Path
    sheet: str

    def rows(self, progress: Progress) -> Iterator[Sequence[str]]:
        """See `Source`."""
        book = _open_xls(self.path)
        sheet = book.sheet_by_name(self.sheet)
        merged: dict[int, tuple[tuple[int, int, int], ...]] = {}
        for first, last, left, right in sheet.merged_cells[:_MAX_MERGED]:
            merged[first + 1] = (*merged.get(first + 1, ()), (left + 1, right, last))
        rows = ([_xls_cell(cell, book.datemode) for cell in sheet.row(number)] for number in range(sheet.nrows))
        for number, row in enumerate(_filled_down(_safely(self.path, rows), merged), 1):
            if number % EVERY == 0:
                progress.step(number, sheet.nrows)
            yield row


def xlsx_sheets(path: Path) -> list[str]:
    """The names of the sheets that hold anything. IMPORT_UNREADABLE for a bomb, and for what is no workbook."""
    with files.failures(path):
        _guard(path)
        with _opened(path, values=True) as book:
            return [name for name in book.sheetnames if _holds_anything(path, book, name)]


def open_xlsx(path: Path, sheet: str) -> Xlsx:
    """A sheet, once its XML was looked through for formulas and merged cells."""
    with files.failures(path):
        with _opened(path, values=True) as book:
            part = book[sheet]._worksheet_path  # noqa: SLF001 - a sheet read as a stream tells nothing of merged cells
        return _look_through(path, sheet, part)


def xls_sheets(path: Path) -> list[str]:
    """The names of the sheets that hold anything."""
    book = _open_xls(path)
    return [sheet.name for sheet in book.sheets() if sheet.nrows]


def _guard(path: Path) -> None:
    """Before anything is unpacked, see that it is a workbook and would fit."""
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
    except (zipfile.BadZipFile, *_DAMAGE) as error:
        raise unreadable(path, "damaged") from error
    if "xl/workbook.xml" not in sizes:
        raise unreadable(path, "zip")
    if sum(sizes.values()) > MAX_UNPACKED or sizes.get(_STRINGS, 0) > MAX_STRINGS:
        raise unreadable(path, "too-large")


@contextmanager
def _opened(path: Path, *, values: bool) -> Iterator[Any]:
    """A workbook to be read as a stream: values as they were worked out, or formulas as they were written."""
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load

    with path.open("rb") as file:  # openpyxl would leave it open where the workbook is damaged
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl remarks on styles, which nobody asked for
                book = load_workbook(file, read_only=True, data_only=values, keep_links=False)
        except _DAMAGE as error:
            raise unreadable(path, "damaged") from error
        try:
            yield book
        finally:
            book.close()


def _holds_anything(path: Path, book: Any, name: str) -> bool:
    sheet = book[name]
    if not hasattr(sheet, "iter_rows"):  # a sheet that is a chart
        return False
    first = islice(_safely(path, _raw(book, name)), EVERY)
    return any(value is not None for row in first for value in row)


def _raw(book: Any, name: str) -> Iterator[Sequence[Any]]:
    sheet = book[name]
    sheet.reset_dimensions()  # some programs write wrong ones
    for row in sheet.iter_rows(values_only=True):  # without a width to fill up, each is as long as it is
        yield row[: MAX_COLUMNS + 1]


def _safely(path: Path, rows: Iterator[Any]) -> Iterator[Any]:
    """The rows of a reader, without its remarks, its failures translated."""
    from xlrd import XLRDError  # noqa: PLC0415 - loaded where a workbook is read

    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                some = list(islice(rows, EVERY))
        except (*_DAMAGE, XLRDError) as error:
            raise unreadable(path, "damaged") from error
        if not some:
            return
        yield from some


def _cell(value: Any, formula: Any = None) -> str:
    if value is None and isinstance(formula, str) and formula.startswith("="):
        return NO_VALUE
    return text_of(value)


def _filled_down(rows: Iterator[list[str]], merged: Merged) -> Iterator[list[str]]:
    """What a person sees in merged cells: one value, in each of the rows that they cover, in their first column."""
    held: list[tuple[int, int, str]] = []  # column from 0, last row, value
    for number, row in enumerate(rows, 1):
        held = [one for one in held if number <= one[1]]
        for column, _, value in held:
            if column < len(row):
                row[column] = row[column] or value
        for left, _, last in merged.get(number, ()):
            if last > number and left <= len(row):
                held.append((left - 1, last, row[left - 1]))
        yield row


def _look_through(path: Path, sheet: str, part: str) -> Xlsx:
    """Read a sheet's XML as a stream, for its formulas, its merged cells and the length that it says it has."""
    merged: dict[int, tuple[tuple[int, int, int], ...]] = {}
    formulas, last, before, count = False, 0, b"", 0
    try:
        with zipfile.ZipFile(path) as archive, archive.open(part.removeprefix("/")) as xml:
            while chunk := xml.read(_CHUNK):
                piece = before + chunk
                formulas = formulas or _FORMULA.search(piece) is not None
                said = None if last else _DIMENSION.search(piece)
                last = int(said[1]) if said else last
                for left, top, right, bottom in (found.groups() for found in _MERGED.finditer(piece)):
                    area = (_number(left), _number(right), int(bottom))
                    known = merged.get(int(top), ())
                    if area not in known and count < _MAX_MERGED:
                        merged[int(top)], count = (*known, area), count + 1
                before = piece[-_OVERLAP:]
    except _DAMAGE as error:
        raise unreadable(path, "damaged") from error
    return Xlsx(path, sheet, part, merged, formulas, last)


def _number(letters: bytes) -> int:
    """A column's number, from 1: 'AA' is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _open_xls(path: Path) -> Any:
    import xlrd  # noqa: PLC0415 - loaded where a workbook is read
    from xlrd.compdoc import CompDocError  # noqa: PLC0415

    class _Nowhere:
        """Where xlrd's remarks on the file go."""

        def write(self, text: str) -> None:
            """Forget it."""

    data = files.read(path, MAX_XLS)
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise unreadable(path, "locked")
    try:
        return xlrd.open_workbook(file_contents=data, logfile=_Nowhere(), formatting_info=True)
    except (*_DAMAGE, xlrd.XLRDError, CompDocError) as error:
        locked = "encrypted" in str(error).lower()
        raise unreadable(path, "locked" if locked else "damaged") from error


def _xls_cell(cell: Any, datemode: int) -> str:
    import xlrd  # noqa: PLC0415 - loaded where a workbook is read

    if cell.ctype == xlrd.XL_CELL_DATE:
        return text_of(xlrd.xldate_as_datetime(cell.value, datemode))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return text_of(bool(cell.value))
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, NO_VALUE))
    return text_of(cell.value)
