"""CSV and its kin, streamed: a file of any size in the memory of a few rows."""

import contextlib
import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TextIO

from fieldkit import files
from fieldkit.progress import Progress
from sync.survey_import import encoding
from sync.survey_import.cells import tidy
from sync.survey_import.source import EVERY, MAX_COLUMNS, too_wide, unreadable

SEPARATORS: Final = {",": ",", ";": ";", "tab": "\t", "|": "|"}
_HEAD: Final = 1 << 16
_BINARY: Final = "\0"


@dataclass(frozen=True)
class Delimited:
    """A text file with a separator."""

    path: Path
    encoding: str
    separator: str

    def rows(self, progress: Progress) -> Iterator[Sequence[str]]:
        """See `Source`. IMPORT_UNREADABLE where the file ends inside quotes, or holds what is no text."""
        with files.failures(self.path), self.path.open("rb") as raw:
            size = self.path.stat().st_size
            lines = _Lines(io.TextIOWrapper(raw, encoding=self.encoding, newline=""))
            number = 0
            try:
                for number, row in enumerate(csv.reader(lines, delimiter=self.separator), 1):
                    if number % EVERY == 0:
                        progress.step(raw.tell(), size)
                    if lines.quotes % 2:  # only the end of the file ends a quoted cell that nobody closed
                        raise unreadable(self.path, "cut-short", row=number)
                    lines.quotes = 0
                    yield () if number == 1 and _names_separator(row) else [tidy(cell) for cell in row]
            except UnicodeError as error:
                raise unreadable(self.path, "encoding", row=number + 1) from error
            except csv.Error as error:  # a cell of hundreds of pages: a quote was never closed
                raise unreadable(self.path, "damaged", row=number + 1) from error

    def ends_whole(self) -> bool:
        """Whether the last line ends as a program that was not interrupted ends it."""
        with files.failures(self.path), self.path.open("rb") as raw:
            raw.seek(-min(4, self.path.stat().st_size), io.SEEK_END)
            return raw.read().rstrip(b"\0").endswith((b"\n", b"\r", b"\n\0", b"\r\0"))


class _Lines:
    """Lines for csv, and how many quotes stood in those since `quotes` was last set."""

    def __init__(self, text: TextIO) -> None:
        self._text = text
        self.quotes = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._text:
            self.quotes += line.count('"')
            yield line


def find(path: Path, progress: Progress, *, wanted_encoding: str = "", wanted_separator: str = "") -> Delimited:
    """Look at a file's bytes; what is wanted is taken without looking."""
    found = wanted_encoding or encoding.find(path, progress)
    try:
        with files.failures(path), path.open(encoding=found, errors="replace", newline="") as file:
            head = file.read(_HEAD)
    except LookupError as error:
        raise unreadable(path, "encoding") from error
    if _BINARY in head:
        raise unreadable(path, "not-a-table")
    separator = SEPARATORS[wanted_separator] if wanted_separator else _separator(path, head)
    return Delimited(path, found, separator)


def _names_separator(row: Sequence[str]) -> bool:
    """Excel's own first line, 'sep=;'."""
    return "".join(row).lower().startswith("sep=") and len(row) <= len(SEPARATORS) // 2


def _separator(path: Path, head: str) -> str:
    """The one that cuts most rows into one same number of cells, and into many."""
    first = head.partition("\n")[0].strip().lower()
    if first.startswith("sep=") and len(first) == len("sep=;"):
        return first[-1]
    best, found = 0.0, ","
    for separator in SEPARATORS.values():
        widths = _widths(head, separator)
        cells, rows = max(Counter(widths).items(), key=lambda item: (item[1] * (item[0] - 1), item[0]), default=(0, 0))
        if cells > MAX_COLUMNS:
            raise too_wide(path, cells)
        score = rows * (cells - 1) / max(1, len(widths))
        if score > best:
            best, found = score, separator
    return found


def _widths(head: str, separator: str) -> list[int]:
    widths: list[int] = []
    with contextlib.suppress(csv.Error):  # a quoted cell without end: what came before tells
        widths.extend(len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator) if any(row))
    return widths[:-1] if len(widths) > 1 else widths  # the last may be cut
