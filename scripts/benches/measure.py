"""How a thing is measured: beside a baseline, in the same run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class Skipped(Exception):  # noqa: N818 - named for what happened
    """What a row needs is not on this machine."""


@dataclass(frozen=True)
class Row:
    """One line of the table. `measure` takes an empty folder and gives the seconds of ours and of the baseline."""

    what: str
    measure: Callable[[Path], tuple[float, float]]
    baseline: str


def median(work: Callable[[], object], times: int) -> float:
    """Seconds, the median of several runs after one that does not count."""
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])
