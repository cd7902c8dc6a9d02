"""Rows that did not fit, as a table that a person mends and imports later.

It has the columns of the survey, of which those that may tell who somebody is are empty, and two of ours: why the row
did not fit, and which row it is, so that the mended one is taken for the same.
"""

import csv
import io
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from fieldkit import files
from sync.survey_import.naming import CONTENT
from sync.survey_import.sorting import Sorted
from sync.survey_import.table import FORMULA_MARKS, KEY_COLUMN, OURS, REASON_COLUMN, Header

_WIDTH: Final = 60


class Rejected:
    """Writes a file of rejected rows: .xlsx, or CSV for any other ending. It has its name only once `keep` was called.

    `says` words a row's problems. `hidden`: columns whose cells stay empty. Without rows, no file is made.
    """

    def __init__(
        self, path: Path, headers: Sequence[Header], hidden: Iterable[Header], says: Callable[[Sorted], str]
    ) -> None:
        self._path = path
        self._says = says
        self._shown = [at for at, header in enumerate(headers) if header.name not in OURS]
        self._hidden = {at for at, header in enumerate(headers) if header in set(hidden)}
        self._head = [REASON_COLUMN, *(headers[at].name for at in self._shown), KEY_COLUMN]
        self._part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        self._out: _Csv | _Xlsx | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._out is not None:
            self._out.drop()
        self._part.unlink(missing_ok=True)

    def add(self, found: Sorted) -> None:
        """Write one row."""
        with files.failures(self._path):
            if self._out is None:
                self._out = (_Xlsx if self._path.suffix.lower() == ".xlsx" else _Csv)(self._part)
                self._out.write(self._head)
            cells = ["" if at in self._hidden else found.row.cells[at] for at in self._shown]
            name = f"{found.key.hex()}-{found.state[:CONTENT].hex()}"
            self._out.write([self._says(found), *cells, name])

    def settle(self) -> None:
        """Bring all of it onto the disk, not yet under its name."""
        if self._out is not None:
            with files.failures(self._path):
                self._out.settle()

    def keep(self) -> bool:
        """Give the file its name. False where no row was rejected."""
        if self._out is None:
            return False
        with files.failures(self._path):
            self._part.replace(self._path)
        files.sync_folder(self._path.parent)
        self._out = None
        return True


class _Csv:
    """UTF-8 with the mark by which Excel knows it. What Excel would take for a formula gets an apostrophe."""

    def __init__(self, path: Path) -> None:
        self._file = files.create(path, private=True)
        self._text = io.TextIOWrapper(self._file, encoding="utf-8-sig", newline="", write_through=True)
        self._csv = csv.writer(self._text)

    def write(self, cells: Sequence[str]) -> None:
        self._csv.writerow([f"'{cell}" if cell.startswith(FORMULA_MARKS) else cell for cell in cells])

    def settle(self) -> None:
        self._text.flush()
        files.settle(self._file)
        self._text.close()

    def drop(self) -> None:
        if not self._text.closed:
            self._text.close()


class _Xlsx:
    """A workbook in which every cell is text, whatever it begins with."""

    def __init__(self, path: Path) -> None:
        from openpyxl import Workbook  # noqa: PLC0415 - slow to load

        self._path = path
        self._book = Workbook(write_only=True)
        self._sheet: Any = self._book.create_sheet()
        self._sheet.freeze_panes = "B2"
        self._sheet.column_dimensions["A"].width = _WIDTH

    def write(self, cells: Sequence[str]) -> None:
        self._sheet.append([self._cell(cell) for cell in cells])

    def settle(self) -> None:
        with files.create(self._path, private=True) as file:
            self._book.save(file)
            files.settle(file)

    def drop(self) -> None:
        self._book.close()

    def _cell(self, text: str) -> Any:
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - loaded by now
        from openpyxl.utils.exceptions import IllegalCharacterError  # noqa: PLC0415

        if not text:
            return None
        try:
            cell: Any = WriteOnlyCell(self._sheet, value=text[:32_767])
        except IllegalCharacterError:
            cell = WriteOnlyCell(self._sheet, value="".join(filter(str.isprintable, text))[:32_767])
        cell.data_type = "s"
        cell.number_format = "@"
        return cell
