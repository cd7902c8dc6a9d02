"""How much of what names a person the search finds in the labelled notes, and how fast.

`python -m scripts.notes`; `python -m scripts.notes held_out --misses` names what was missed or marked wrongly.
"""

import sys
import time
from collections import Counter

from rich.console import Console
from rich.table import Table

from fieldkit import anonymity
from tests.fieldkit.labelled import OTHER_LETTERS, PARTS, Note, covered, measure, notes, places

_PARTS = (*PARTS, *OTHER_LETTERS)
_LETTERS = 1_000  # a long note
_RUNS = 400


def main() -> int:
    """Print the table."""
    wanted = [part for part in sys.argv[1:] if part in _PARTS] or _PARTS
    for part in wanted:
        many = notes(part)
        languages = ", ".join(f"{many} {one}" for one, many in Counter(note.language for note in many).items())
        Console().print(_table(f"{part}: {len(many)} notes ({languages}); {covered(many):.0%} of letters", many))
        if "--misses" in sys.argv:
            _say_misses(many)
    print(_speed())
    return 0


def _table(title: str, many: list[Note]) -> Table:
    table = Table(title=title)
    for column in ("kind", "labels", "found", "recall", "marks", "right", "precision"):
        table.add_column(column, justify="left" if column == "kind" else "right")
    for kind, one in measure(many).items():
        figures = (one.labels, one.found, f"{one.recall:.0%}", one.marks, one.right, f"{one.precision:.0%}")
        table.add_row(kind, *map(str, figures))
    return table


def _say_misses(many: list[Note]) -> None:
    for note in many:
        marks = {(mark.kind, note.text[mark.start : mark.end]) for mark in anonymity.marks(note.text, places())}
        labels = {(kind, note.text[start:end]) for start, end, kind in note.labels}
        if marks != labels:
            print(f"{sorted(labels)} ≠ {sorted(marks)}: {note.text}")


def _speed() -> str:
    """CPU time of a note of 1,000 letters, every text beginning at another place."""
    text = " ".join(note.text for part in _PARTS for note in notes(part))
    known = places()
    anonymity.warm()
    taken = []
    for run in range(_RUNS):
        start = run * (len(text) - _LETTERS) // _RUNS
        before = time.process_time()
        anonymity.marks(text[start : start + _LETTERS], known)
        taken.append(time.process_time() - before)
    taken.sort()
    middle, late = taken[_RUNS // 2], taken[_RUNS * 99 // 100]
    return f"{_LETTERS} letters: {middle * 1000:.1f} ms of CPU in the middle, {late * 1000:.1f} ms at the 99th of 100"


if __name__ == "__main__":
    sys.exit(main())
