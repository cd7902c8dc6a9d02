"""Made-up tables as survey programs write them. Nobody's answers: every row is simulated."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

Rows = Sequence[Sequence[Any]]
SCALE = ("nunca", "pocas", "aveces", "muchas", "casisiempre")


def write_csv(path: Path, rows: Rows, separator: str = ",", encoding: str = "utf-8", ending: str = "\r\n") -> Path:
    """A table as text."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=ending).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, rows: Rows, merged: Sequence[str] = (), sheets: Sequence[str] = ("Hoja 1",)) -> Path:
    """A table as a workbook, the same on each sheet."""
    book = Workbook()
    book.remove(book.active)
    for name in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for area in merged:
            sheet.merge_cells(area)
    book.save(path)
    return path


def simulated(count: int, start: int = 0) -> list[dict[str, str]]:
    """Made-up tests of the form 'mesa_test': row n always says the same."""
    return [
        {f"q{question:02}": SCALE[(number * 7 + question * (1 + number % 3)) % 5] for question in range(1, 11)}
        for number in range(start, start + count)
    ]


def plain(count: int, start: int = 0, place: str = "Plaza inventada") -> list[list[str]]:
    """A table kept by hand: place, day, ten answers by their codes."""
    head = ["Lugar", "Fecha", *(f"q{number:02}" for number in range(1, 11))]
    rows = [
        [place, f"2026-05-{1 + number % 28:02}", *one.values()] for number, one in enumerate(simulated(count, start))
    ]
    return [head, *rows]
