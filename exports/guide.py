"""How the numbers of a workbook are to be read, as a table that stands in the workbook itself.

Each row names a range of cells and says what its numbers count, along which rows and columns. People read it in the
dictionary; the audit reads it back and needs nothing else to know which cell is which:

    Zonas   C6:H13   Tests             B: Lugar · A: Zona                             Resultado   recuento
    Mesas   E6:E20   Tests             A, C, D: Mesa · C: Lugar · B: Zona · A: Mes                recuento
    Perfil  C6:C19   Tests             B: (A)                                                     recuento
    ...     K6:K25   H6:H25 / J6:J25                                                              división

'(A)' stands for the text in column A of the same row.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from exports.content import Average, Column, Grid, Open, Quotient, Reading, Row, Shape, Sheet, Span
from exports.layout import Area, areas, end, letter, number
from exports.periods import Language
from exports.words import word

# What may stand open in a summary: numbers that count nobody. Nothing else is let through as public.
PUBLIC: Final = (
    "open-target", "open-team", "open-gatherings", "open-places", "open-before", "open-states", "open-batches",
    "open-divisor", "open-entries", "open-days", "open-names",
)  # fmt: skip
_BETWEEN: Final = " · "
_RANGE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?")
_OVER: Final = " / "
_COLUMN: Final = re.compile(r"\(([A-Z]{1,3})\)")
_ALONG: Final = re.compile(r"(?P<columns>[A-Z]{1,3}(?:, [A-Z]{1,3})*): (?P<name>.+)")

Kind = Literal["counts", "quotient", "mean", "median", "open"]
KINDS: Final[tuple[Kind, ...]] = ("counts", "quotient", "mean", "median", "open")
_TIMES: Final = " × "
_NOT: Final = "–"


@dataclass(frozen=True)
class Along:
    """The columns whose texts, together, say where a row lies along a dimension; '(B)' names it by column B."""

    columns: tuple[int, ...]
    dimension: str


@dataclass(frozen=True)
class Stretch:
    """A range of cells and how to read it. Rows and columns from 1, both ends included."""

    sheet: str
    rows: tuple[int, int]
    columns: tuple[int, int]
    kind: Kind
    what: str
    includes: str = ""
    along: tuple[Along, ...] = ()
    across: str = ""


def header(language: Language) -> tuple[str, ...]:
    """The titles of the listing's columns."""
    return (
        word("sheet", language),
        word("cells", language),
        word("counts-what", language),
        word("along-rows", language),
        word("across-columns", language),
        word("reading", language),
    )


def listing(sheets: Iterable[Sheet], language: Language) -> Grid:
    """The listing of all ranges of these sheets."""
    shapes: tuple[tuple[float, Shape], ...] = (
        (20, "text"), (40, "long-text"), (62, "long-text"), (44, "long-text"), (20, "long-text"), (14, "text"),
    )  # fmt: skip
    columns = tuple(Column(title, width, shape) for title, (width, shape) in zip(header(language), shapes, strict=True))
    rows = [row for sheet in sheets for row in _of_sheet(sheet, language)]
    return Grid(columns, tuple(rows), title=word("listing", language))


def _of_sheet(sheet: Sheet, language: Language) -> Iterator[Row]:
    placed = areas(sheet)
    bottoms = [end(grid, area) for grid, area in zip(sheet.grids, placed, strict=True)]
    for grid, area in zip(sheet.grids, placed, strict=True):
        own = Area(area.first, end(grid, area))
        whole = [Area(one.first, bottom) for one, bottom in zip(placed, bottoms, strict=True)]
        for reading in grid.reads:
            if grid.rows:
                yield (sheet.name, _cells(reading, grid, area), *_said(reading, (own, whole), language))


def _cells(reading: Reading, grid: Grid, area: Area) -> str:
    top, bottom = area.first, end(grid, area)
    if isinstance(reading, Average):
        return _range(reading.column, reading.column, top, bottom)
    if reading.lines is not None:
        top, bottom = area.first + reading.lines[0], area.first + reading.lines[1]
    return _range(reading.first, reading.last, top, bottom)


def _range(first: int, last: int, top: int, bottom: int) -> str:
    start, stop = f"{letter(first + 1)}{top}", f"{letter(last + 1)}{bottom}"
    return start if start == stop else f"{start}:{stop}"


def _said(reading: Reading, where: tuple[Area, list[Area]], language: Language) -> tuple[str, str, str, str]:
    if isinstance(reading, Open):
        return word(reading.what, language), "", "", word("read-open", language)
    if isinstance(reading, Quotient):
        sides = (_span(side, *where) for side in (reading.part, reading.whole))
        return _OVER.join(sides), "", "", word("read-quotient", language)
    if isinstance(reading, Average):
        columns = _range(reading.first, reading.first + len(reading.worth) - 1, where[0].first, where[0].last)
        worth = "; ".join(_worth(one) for one in reading.worth)
        return f"{columns}{_TIMES}{worth}", "", "", word(f"read-{reading.kind}", language)
    counted = _name(reading.counted)
    if reading.includes:
        counted = word("includes", language, whole=counted, part=reading.includes)
    along = [] if reading.rows is None else [f"{_letters(reading.labels)}: {_name(reading.rows)}"]
    along += [f"{letter(column + 1)}: {name}" for column, name in reading.around]
    across = "" if reading.across is None else _name(reading.across)
    return counted, _BETWEEN.join(along), across, word("read-counts", language)


def _span(span: Span, own: Area, placed: list[Area]) -> str:
    area = own if span.grid is None else placed[span.grid]
    top, bottom = (area.first, area.last) if span.line is None else (area.first + span.line,) * 2
    if span.lines is not None:
        bottom = area.first + span.lines - 1
    return _range(span.first, span.last, top, bottom)


def _worth(one: tuple[float, float] | None) -> str:
    if one is None:
        return _NOT
    return f"{one[0]!r}" if one[0] == one[1] else f"{one[0]!r}..{one[1]!r}"


def _name(name: str | int) -> str:
    return name if isinstance(name, str) else f"({letter(name + 1)})"


def _letters(columns: tuple[int, ...]) -> str:
    return ", ".join(letter(column + 1) for column in columns)


def read(row: tuple[str, ...], language: Language) -> Stretch:
    """Read a row of the listing back. ValueError for one that is none."""
    sheet, cells, what, along, across, reading = row
    kinds: dict[str, Kind] = {word(f"read-{kind}", language): kind for kind in KINDS}
    place = _RANGE.fullmatch(cells)
    if place is None or reading not in kinds:
        raise ValueError(cells)
    columns, rows = (number(place[1]), number(place[3] or place[1])), (int(place[2]), int(place[4] or place[2]))
    kind, includes = kinds[reading], ""
    if kind == "open" and what not in {word(name, language) for name in PUBLIC}:
        raise ValueError(what)
    if kind == "quotient":
        sides(what)
    if kind in {"mean", "median"}:
        average(what)
    if kind == "counts":
        what, includes = _includes(what, language)
    return Stretch(sheet, rows, columns, kind, what, includes, tuple(_along(along)), across)


def _includes(what: str, language: Language) -> tuple[str, str]:
    template = re.escape(word("includes", language, whole="\0", part="\1"))
    found = re.fullmatch(template.replace("\0", "(.+)").replace("\1", "(.+)"), what)
    return (found[1], found[2]) if found else (what, "")


def _along(text: str) -> Iterator[Along]:
    for part in filter(None, text.split(_BETWEEN)):
        found = _ALONG.fullmatch(part)
        if found is None:
            raise ValueError(part)
        yield Along(tuple(number(one) for one in found["columns"].split(", ")), found["name"])


def column_named(name: str) -> int | None:
    """The column, from 1, that '(A)' points at; None for a name that says itself."""
    found = _COLUMN.fullmatch(name)
    return number(found[1]) if found else None


@dataclass(frozen=True)
class Side:
    """A range of the same sheet that other cells come from: line by line beside them, or one line for all."""

    rows: tuple[int, int]
    columns: tuple[int, int]

    def at(self, line: int) -> list[tuple[int, int]]:
        """The cells of a line, from 0, as row and column."""
        row = self.rows[0] if self.rows[0] == self.rows[1] else self.rows[0] + line
        return [(row, column) for column in range(self.columns[0], self.columns[1] + 1)]


def _side(text: str) -> Side:
    found = _RANGE.fullmatch(text)
    if found is None:
        raise ValueError(text)
    return Side((int(found[2]), int(found[4] or found[2])), (number(found[1]), number(found[3] or found[1])))


def sides(what: str) -> tuple[Side, Side]:
    """Read what a quotient divides by what. ValueError."""
    part, slash, whole = what.partition(_OVER)
    if not slash:
        raise ValueError(what)
    return _side(part), _side(whole)


def average(what: str) -> tuple[Side, tuple[tuple[float, float] | None, ...]]:
    """Read which counts a mean or median is of, and what each column is worth or spans. ValueError."""
    cells, times, said = what.partition(_TIMES)
    side, worth = _side(cells), tuple(_spanned(one) for one in said.split("; "))
    if not times or len(worth) != side.columns[1] - side.columns[0] + 1:
        raise ValueError(what)
    return side, worth


def _spanned(text: str) -> tuple[float, float] | None:
    if text == _NOT:
        return None
    low, _, high = text.partition("..")
    return float(low), float(high or low)
