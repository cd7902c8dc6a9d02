"""Where the grids of a sheet lie, row by row. The writer and the listing in the dictionary must agree on it."""

from dataclasses import dataclass
from typing import Final

from exports.content import Grid, Sheet

FIRST_ROW: Final = 5  # below title, sentence, banner and a gap


@dataclass(frozen=True)
class Area:
    """Where a grid's rows lie on its sheet: row numbers from 1, the header above `first`, the total below `last`."""

    first: int
    last: int

    @property
    def header(self) -> int:
        """The row of the columns' titles."""
        return self.first - 1


def areas(sheet: Sheet) -> list[Area]:
    """Give each grid's area, in order."""
    found: list[Area] = []
    row = FIRST_ROW
    for grid in sheet.grids:
        header = row + (1 if grid.title else 0)
        found.append(Area(header + 1, header + len(grid.rows)))
        row = end(grid, found[-1]) + 2
    return found


def end(grid: Grid, area: Area) -> int:
    """The last row that a grid takes."""
    return area.last + (1 if grid.total else 0)


# openpyxl has these two, and takes a third of a second to load.
def letter(column: int) -> str:
    """The letters of a column, from 1: 'A', 'Z', 'AA'."""
    letters = ""
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


def number(letters: str) -> int:
    """The number of a column's letters, from 1."""
    found = 0
    for one in letters:
        found = 26 * found + ord(one) - ord("A") + 1
    return found
