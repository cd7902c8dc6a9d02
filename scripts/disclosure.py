"""How many cells suppression hides on made-up sets shaped like ours, how fast, and how far from the least there can be.

`python -m scripts.disclosure [SECONDS] [WORDS]`: SECONDS by the clock to search for the fewest cells, by the rule of
the threshold and again with all rules; only sets whose name holds all WORDS. Times printed are processor time.
"""

import sys
import time

from rich.console import Console
from rich.table import Table

from exports.disclosure.certificate import GivenAway, certify
from exports.disclosure.deviations import Deviations
from exports.disclosure.exact import Exact
from exports.disclosure.hiding import hide
from exports.disclosure.linear import INFINITE
from exports.disclosure.suppression import Suppression, needs_of
from scripts.benches.disclosure import THRESHOLD, small, statement
from scripts.benches.disclosure_sets import Made, sets

_COLUMNS = ("set", "cells", "small", "first", "thinned", "fewest", "no fewer than", "certified", "all rules", "in")


def main() -> int:
    """Measure and print the table."""
    table = Table(width=150, title=f"Cells hidden for others, threshold {THRESHOLD}; all made up")
    for column in _COLUMNS:
        table.add_column(column, justify="left" if column == "set" else "right")
    wanted, words = (float(sys.argv[1]) if len(sys.argv) > 1 else 20.0), sys.argv[2:]
    for made in sets():
        if all(word in made.name for word in words):
            table.add_row(*_measured(made, wanted))
    Console(width=150).print(table)
    return 0


def _measured(made: Made, seconds: float) -> list[str]:
    model = made.model()
    clock = _Clock()
    deviations = Deviations(model)
    cells, suppression = small(deviations), Suppression(deviations)
    needs = needs_of(deviations.counts, cells, THRESHOLD)
    pattern = suppression.first(cells, needs)
    first = f"{len(pattern.secondary)} in {clock.lap():.1f} s"
    suppression.thin(pattern, pattern.secondary, INFINITE)
    thinned = f"{len(pattern.secondary)} in {clock.lap():.1f} s"
    pattern, least = Exact(deviations, cells, needs).improve(suppression, pattern, time.monotonic() + seconds)
    fewest = f"{len(pattern.secondary)} in {clock.lap():.1f} s"
    printed = statement(deviations, pattern, model)
    sensitive = [deviations.cells[at] for at in cells]
    try:
        proofs = len(certify(printed, threshold=THRESHOLD, sensitive=sensitive).proofs)
        certified = f"{proofs} in {clock.lap():.1f} s"
    except GivenAway as given:
        certified = given.why
    whole = hide(model, model.counts, THRESHOLD, seconds)
    return [
        made.name, str(len(model.counts)), str(len(cells)), first, thinned, fewest, str(least), certified,
        str(whole.secondary), f"{clock.lap():.1f} s",
    ]  # fmt: skip


class _Clock:
    """Processor time between laps."""

    def __init__(self) -> None:
        self._last = time.process_time()

    def lap(self) -> float:
        now = time.process_time()
        taken, self._last = now - self._last, now
        return taken


if __name__ == "__main__":
    sys.exit(main())
