"""How many sheets entered twice are found, how many pairs are suggested wrongly: made-up data, ten seeds each."""

import sys
import time
from random import Random

from rich.console import Console
from rich.table import Table

from sync.duplicates import suggest
from tests.sync.entered_twice import entered_twice, simulated

SEEDS = range(10)
CASES = ((7, 27, 5, 0.03), (100, 30, 10, 0.0), (100, 30, 10, 0.005), (100, 30, 10, 0.01), (100, 30, 10, 0.03))
LARGE = (1000, 30, 12, 0.01)  # one seed


def main() -> int:
    """Measure and print the table."""
    table = Table(title="Sheets entered twice, one answer in fifty mistyped; all made up")
    for column in ("sessions", "sheets", "twice", "suggested", "right", "precision", "recall", "CPU seconds a run"):
        table.add_column(column, justify="right")
    for case in CASES:
        table.add_row(*_measured(case, SEEDS))
    table.add_row(*_measured(LARGE, SEEDS[:1]))
    Console().print(table)
    return 0


def _measured(case: tuple[int, int, int, float], seeds: range) -> list[str]:
    sessions, each, places, rate = case
    twice = suggested = right = 0
    seconds = 0.0
    for seed in seeds:
        random = Random(seed)  # noqa: S311 - made-up people
        sheets, true = entered_twice(simulated(sessions, each, places, random), rate, random)
        start = time.process_time()
        found = {frozenset((one.one, one.other)) for one in suggest(sheets)}
        seconds += time.process_time() - start
        twice, suggested, right = twice + len(true), suggested + len(found), right + len(found & true)
    return [
        str(sessions), str(sessions * each), f"{rate:.1%}", str(suggested), str(right),
        f"{right / suggested:.2f}" if suggested else "–", f"{right / twice:.2f}" if twice else "–",
        f"{seconds / len(seeds):.1f}",
    ]  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
