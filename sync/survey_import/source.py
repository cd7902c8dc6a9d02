"""What a reader of one kind of file offers, and how a file says that it cannot be read."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal, Protocol

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress

MAX_COLUMNS: Final = 2_000
EVERY: Final = 500  # rows between two looks whether the work is still wanted
Why = Literal["not-a-table", "zip", "damaged", "encoding", "too-large", "no-html-table", "locked", "cut-short"]


class Source(Protocol):
    """One sheet of one file. Its rows can be read again and again, each time from the first."""

    def rows(self, progress: Progress) -> Iterator[Sequence[str]]:
        """Every row as it stands, blank ones as well, so that the place in the file is the row's number."""


def unreadable(path: Path, why: Why, **facts: object) -> WorldFailed:
    """The failure to raise for a file that is no table that we read."""
    return WorldFailed(Code.IMPORT_UNREADABLE, path=path.name, why=f"import-{why}", **facts)


def too_wide(path: Path, columns: int) -> WorldFailed:
    """The failure to raise for a table with more columns than any survey has."""
    return WorldFailed(Code.IMPORT_TOO_WIDE, path=path.name, columns=columns, limit=MAX_COLUMNS)
