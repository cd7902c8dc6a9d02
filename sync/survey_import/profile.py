"""One pass over a table: how many rows, and of each column what is needed to say which question it may answer."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from fieldkit.progress import Progress, Silent
from sync.survey_import import dates as reading
from sync.survey_import import numbers
from sync.survey_import.table import Header, Table

MOST_WORDS: Final = 400  # different ones that are remembered of a column
LONGEST_WORD: Final = 200
_MOST_DATES: Final = 100_000  # cells of a column that are read as dates


@dataclass
class Column:
    """What one column holds. `words`: how often each of its different cells comes; the first few hundred of them."""

    header: Header
    filled: int = 0
    words: Counter[str] = field(default_factory=Counter)
    dates: int = 0  # cells that are dates
    timed: int = 0  # of them with an hour behind
    orders: Counter[reading.Order] = field(default_factory=Counter)  # dates that say which order is meant
    open: int = 0  # dates that could be two days
    marks: Counter[numbers.Mark] = field(default_factory=Counter)
    _tried: int = 0

    @property
    def order(self) -> reading.Order:
        """In which order the days and months of all its dates stand; '' where no cell says so, or cells disagree."""
        said = [order for order, count in self.orders.items() if count]
        return said[0] if len(said) == 1 else ""

    @property
    def mostly_dates(self) -> bool:
        """Whether it is a column of dates."""
        return bool(self._tried) and self.dates >= 0.9 * min(self.filled, self._tried)

    def take(self, cell: str) -> None:
        """See one more cell that is not blank."""
        self.filled += 1
        word = cell[:LONGEST_WORD]
        if word in self.words or len(self.words) < MOST_WORDS:
            self.words[word] += 1
        # What is no date a hundred times over will be none.
        if self._tried < _MOST_DATES and (self.dates or self._tried < MOST_WORDS):
            self._tried += 1
            self._take_date(cell)
        mark = numbers.mark_of(cell) if cell[0] in "+-.,0123456789" else ""
        if mark:
            self.marks[mark] += 1

    def _take_date(self, cell: str) -> None:
        found = reading.read(cell) if cell[0].isalnum() and any(map(str.isdigit, cell[:40])) else None
        if found is None:
            return
        self.dates += 1
        self.timed += found.timed
        if found.open:
            self.open += 1
        else:
            (order,) = found.days
            if order:
                self.orders[order] += 1


@dataclass(frozen=True)
class Profile:
    """A table as one pass saw it."""

    table: Table
    rows: int
    columns: tuple[Column, ...]


def profile(table: Table, progress: Progress | None = None) -> Profile:
    """Read a table once, in the memory of some hundred words a column."""
    columns = [Column(header) for header in table.headers]
    count = 0
    for row in table.rows(progress or Silent()):
        count += 1
        for column, cell in zip(columns, row.cells, strict=True):
            if cell:
                column.take(cell)
    return Profile(table, count, tuple(columns))
