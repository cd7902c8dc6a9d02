"""A finished workbook as it lies there: its cells, hidden ones too, and what it says about its own numbers."""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Never, TypeAlias

from exports import guide
from exports.audit import sentences
from exports.disclosure.protect import LEAST_THRESHOLD
from exports.guide import Stretch
from exports.layout import letter
from exports.periods import Language, Period
from exports.words import word
from fieldkit.errors import Code, WorldFailed

Where: TypeAlias = tuple[str, int, int]  # sheet, row, column
Value: TypeAlias = str | int | float | bool | date

_MOST_CELLS: Final = 2_000_000
_MOST_STEPS: Final = 9  # of the base, that a rounding may ever take
_PRINT: Final = {"Print_Titles", "Print_Area"}  # names that hold no fact


@dataclass(frozen=True)
class Claim:
    """What the workbook says about its own protection. `base` 0: counts are printed as they are, or as intervals."""

    base: int
    furthest: int
    threshold: int


@dataclass(frozen=True)
class Finished:
    """A workbook read from its bytes alone."""

    language: Language
    cells: Mapping[Where, Value]
    sheets: tuple[str, ...]
    stretches: tuple[Stretch, ...]
    period: Period
    claim: Claim

    def text(self, sheet: str, row: int, column: int) -> str:
        """What a cell says; '' for an empty one. A date as YYYY-MM-DD."""
        value = self.cells.get((sheet, row, column))
        return value.isoformat() if isinstance(value, date) else "" if value is None else str(value)


def refuse(why: str, where: Where | tuple[str, str] = ("", ""), **more: object) -> Never:
    """Refuse the workbook: NOT_PROTECTED with `sheet`, `cell` and `why`."""
    match where:
        case (sheet, row, column):
            cell = name(row, column)
        case (sheet, cell):
            pass
    raise WorldFailed(Code.NOT_PROTECTED, sheet=sheet, cell=cell, why=why, **more)


def name(row: int, column: int) -> str:
    """'C7'."""
    return f"{letter(column)}{row}"


def read(data: bytes) -> Finished:
    """Read every cell, and the listing of how its numbers are to be read. NOT_PROTECTED, NOT_A_WORKBOOK."""
    workbook = _opened(data)
    cells = _cells(workbook)
    sheets = tuple(workbook.sheetnames)
    language = _language(sheets)
    stretches = _stretches(cells, language)
    return Finished(language, cells, sheets, stretches, *_claims(cells, language))


def _opened(data: bytes) -> Any:
    from zipfile import BadZipFile  # noqa: PLC0415 - beside the library that raises it

    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load, needed only while exporting

    try:
        return load_workbook(io.BytesIO(data))
    except (BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError) as error:
        raise WorldFailed(Code.NOT_A_WORKBOOK) from error


def _cells(workbook: Any) -> dict[Where, Value]:
    found: dict[Where, Value] = {}
    if workbook.defined_names or len(workbook.worksheets) != len(workbook.sheetnames):
        refuse("name")
    for sheet in workbook.worksheets:
        if sheet.conditional_formatting or sheet.data_validations.dataValidation or set(sheet.defined_names) - _PRINT:
            refuse("rule", (sheet.title, ""))
        if sheet.max_row * sheet.max_column > _MOST_CELLS:
            refuse("too-large", (sheet.title, ""))
        for row in sheet.iter_rows():
            for cell in row:
                where = (sheet.title, cell.row, cell.column)
                if cell.comment is not None:
                    refuse("comment", where)
                if cell.data_type in {"f", "e"}:
                    refuse("formula", where)
                if cell.value is not None:
                    found[where] = cell.value.date() if isinstance(cell.value, datetime) else cell.value
    return found


def _language(sheets: tuple[str, ...]) -> Language:
    languages: tuple[Language, ...] = ("es", "en")
    for language in languages:
        if word("dictionary", language) in sheets and word("cover", language) in sheets:
            return language
    refuse("no-listing")


def _stretches(cells: Mapping[Where, Value], language: Language) -> tuple[Stretch, ...]:
    """Read the listing in the dictionary. One that cannot be read is refused, row by row."""
    sheet, header = word("dictionary", language), guide.header(language)
    starts = [
        row for where, row, column in cells if where == sheet and column == 1 and _row(cells, sheet, row) == header
    ]
    if len(starts) != 1:
        refuse("no-listing")
    found = []
    row = starts[0] + 1
    while (sheet, row, 1) in cells:
        try:
            found.append(guide.read(_row(cells, sheet, row), language))
        except ValueError:
            refuse("listing", (sheet, row, 1))
        row += 1
    return tuple(found)


def _row(cells: Mapping[Where, Value], sheet: str, row: int) -> tuple[str, ...]:
    return tuple(str(cells.get((sheet, row, column), "")) for column in range(1, 7))


def _claims(cells: Mapping[Where, Value], language: Language) -> tuple[Period, Claim]:
    """What the cover says of the period and of the protection."""
    sheet = word("cover", language)
    labels = {str(value): row for (where, row, column), value in cells.items() if (where, column) == (sheet, 1)}

    def said(label: str, sentence: str) -> Mapping[str, str] | None:
        beside = cells.get((sheet, labels.get(word(label, language), 0), 2), "")
        return sentences.facts(sentence, language, str(beside))

    days = said("period", "period-days")
    limit = said("threshold", "threshold-line")
    rounded = said("protection", "protection-rounded")
    hidden = said("protection", "protection-suppressed")
    if days is None or limit is None or (rounded is None and hidden is None):
        refuse("no-listing", (sheet, ""))
    try:
        period = Period(_day(days["first"]), _day(days["last"]))
        threshold = int(limit["most"]) + 1
        claim = Claim(int(rounded["base"]), int(rounded["furthest"]), threshold) if rounded else Claim(0, 0, threshold)
    except ValueError:
        refuse("no-listing", (sheet, ""))
    if threshold < LEAST_THRESHOLD or (rounded and not threshold <= claim.base <= claim.furthest + 1):
        refuse("floors", (sheet, ""))
    if claim.furthest >= max(1, claim.base) * _MOST_STEPS:
        refuse("floors", (sheet, ""))
    return period, claim


def _day(text: str) -> date:
    day, month, year = (int(part) for part in text.split("/"))
    return date(year, month, day)
