"""Tables in HTML, which some survey programs save under the name of an Excel workbook."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from fieldkit import files
from fieldkit.progress import Progress
from sync.survey_import import encoding
from sync.survey_import.cells import tidy
from sync.survey_import.source import MAX_COLUMNS, unreadable

_CHUNK: Final = 1 << 16


@dataclass(frozen=True)
class HtmlTable:
    """The rows of all tables of a page, one after the other."""

    path: Path
    encoding: str

    def rows(self, progress: Progress) -> Iterator[Sequence[str]]:
        """See `Source`."""
        parser = _Rows()
        with files.failures(self.path), self.path.open("rb") as raw:
            size = self.path.stat().st_size
            text = io.TextIOWrapper(raw, encoding=self.encoding, errors="replace")
            while chunk := text.read(_CHUNK):
                parser.feed(chunk)
                progress.step(raw.tell(), size)
                yield from parser.take()
        parser.close()
        yield from parser.take()
        if parser.cut:
            raise unreadable(self.path, "cut-short")
        if not parser.seen:
            raise unreadable(self.path, "no-html-table")


def find(path: Path, progress: Progress) -> HtmlTable:
    """Look at a page's bytes."""
    return HtmlTable(path, encoding.find(path, progress))


class _Rows(HTMLParser):
    """Gathers rows as they end."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = False
        self._open = 0  # tables
        self._done: list[list[str]] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._span = 1

    @property
    def cut(self) -> bool:
        """Whether the page ends inside a table."""
        return self._open > 0

    def take(self) -> list[list[str]]:
        """The rows that ended since last asked."""
        done, self._done = self._done, []
        return done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._open += 1
        elif tag == "tr" and self._open:
            self._end_row()
            self._row = []
        elif tag in ("td", "th") and self._row is not None:
            self._end_cell()
            self._cell, self._span = [], _span(dict(attrs).get("colspan"))
        elif tag == "br" and self._cell is not None:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and self._open:
            self._end_row()
            self._open -= 1

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    def _end_cell(self) -> None:
        if self._cell is not None and self._row is not None:
            self._row += [tidy(" ".join("".join(self._cell).split())), *[""] * (self._span - 1)]
        self._cell = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None:
            self.seen = True
            self._done.append(self._row)
        self._row = None


def _span(written: str | None) -> int:
    return min(int(written), MAX_COLUMNS) if written and written.isdecimal() else 1
