"""A workbook as plain data, before any library writes it. The kind of each number is its type.

`Rounded`, `Exact`, `Hidden` and `Derived` come from protected tables, `Public` counts no person. There is no other.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from exports.disclosure.protect import Derived, Published
from exports.estimates import Estimate
from exports.indicators import State
from exports.periods import Language
from exports.public import Public

Shape: TypeAlias = Literal["text", "long-text", "date", "number", "decimal", "share", "state"]


@dataclass(frozen=True)
class Link:
    """A text that leads to a sheet of the same workbook."""

    sheet: str


Cell: TypeAlias = str | date | Public | Published | Derived | Estimate | State | Link | None
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True)
class Column:
    """A column: its title, its width in characters, how its cells look, and what the dictionary says of it."""

    title: str
    width: float
    shape: Shape
    meaning: str = ""


@dataclass(frozen=True)
class Counts:
    """How the columns `first` to `last` of a grid are to be read: each number counts people.

    `counted`, `rows` and `across` are names, or the number of a column in which the name stands in each row. `rows`
    is the dimension that the labels in the columns `labels` lie along, `across` that of the headers; None: there is
    none. `around` gives further columns that say in what a row's label lies: (column, dimension). `includes`: what
    else is counted of which each count here holds at least as many.
    """

    first: int
    last: int
    counted: str | int
    rows: str | int | None = None
    labels: tuple[int, ...] = ()
    across: str | int | None = None
    around: tuple[tuple[int, str], ...] = ()
    includes: str = ""
    lines: tuple[int, int] | None = None


@dataclass(frozen=True)
class Span:
    """The columns `first` to `last` of a grid of the same sheet, line by line; or of one line of it alone.

    `lines`: how many lines from the first, where not all.
    """

    first: int
    last: int
    grid: int | None = None
    line: int | None = None
    lines: int | None = None


@dataclass(frozen=True)
class Quotient:
    """The columns `first` to `last` are what stands in `part`, divided by what stands in `whole`.

    Several columns are divided one by one. Where one column is divided by several, it is divided by all of them; of
    several parts of one column, one is filled in each line. Nothing there divides by one.
    """

    first: int
    last: int
    part: Span
    whole: Span
    lines: tuple[int, int] | None = None


@dataclass(frozen=True)
class Average:
    """Column `column` is the mean or median of what the columns from `first` on are worth, each as often as it counts.

    `worth` holds the ends of what each column spans, the same twice for a single worth; None: it does not count.
    """

    kind: Literal["mean", "median"]
    column: int
    first: int
    worth: tuple[tuple[float, float] | None, ...]


@dataclass(frozen=True)
class Open:
    """Columns whose numbers, days or names count nobody: `what` is one of `guide.PUBLIC`."""

    first: int
    last: int
    what: str
    lines: tuple[int, int] | None = None


Reading: TypeAlias = Counts | Quotient | Average | Open


@dataclass(frozen=True)
class Grid:
    """A table with a header row, and a total row below where there is one.

    `reads` says how its numbers are to be read; `lines` in them are the rows meant, from 0; None: all, with the total.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    title: str = ""
    reads: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class Chart:
    """A chart of one of the sheet's grids: columns with a line for the targets, or bars stacked to 100 %.

    `labels`, `series` and `line` are column numbers of the grid, from 0; `rest` is the series that stands for no
    answer, drawn in grey. `beside` puts it to the right of the grids, else below. `percent`: shares.
    """

    kind: Literal["columns", "stacked", "lines"]
    title: str
    alt: str
    grid: int
    labels: int
    series: tuple[int, ...]
    line: int | None = None
    rest: int | None = None
    beside: bool = False
    percent: bool = False


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
