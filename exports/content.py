"""A workbook as plain data, before any library writes it. The kind of each number is its type.

`Rounded` and `Derived` come from protected tables, `Public` counts no person. There is no other number.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from exports.disclosure.protect import Derived, Rounded
from exports.estimates import Estimate
from exports.indicators import State
from exports.periods import Language
from exports.public import Public

Shape: TypeAlias = Literal["text", "long-text", "date", "number", "decimal", "share", "state"]


@dataclass(frozen=True)
class Link:
    """A text that leads to a sheet of the same workbook."""

    sheet: str


Cell: TypeAlias = str | date | Public | Rounded | Derived | Estimate | State | Link | None
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A column: its title, its width in characters, how its cells look, and what the dictionary says of it."""

    title: str
    width: float
    shape: Shape
    meaning: str = ""


@dataclass(frozen=True)
class Grid:
    """A table with a header row, and a total row below where there is one."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None


@dataclass(frozen=True)
class Chart:
    """A chart of one of the sheet's grids: columns with a line for the targets, or bars stacked to 100 %.

    `labels`, `series` and `line` are column numbers of the grid, from 0; `rest` is the series that stands for no
    answer, drawn in grey. `beside` puts it to the right of the grids, else it stands below them.
    """

    kind: Literal["columns", "stacked"]
    title: str
    alt: str
    grid: int
    labels: int
    series: tuple[int, ...]
    line: int | None = None
    rest: int | None = None
    beside: bool = False


@dataclass(frozen=True)
class Sheet:
    """One sheet: a title, a sentence, grids one below the other, charts. `frozen` keeps the first header in sight."""

    name: str
    title: str
    intro: str
    grids: tuple[Grid, ...]
    charts: tuple[Chart, ...] = ()
    frozen: bool = True
    meaning: str = ""


@dataclass(frozen=True)
class Book:
    """A whole workbook. `banner` marks simulated data on every sheet; `dated` stands in for the clock."""

    title: str
    subject: str
    language: Language
    dated: date
    sheets: tuple[Sheet, ...]
    banner: str | None = None
