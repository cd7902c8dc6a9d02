"""How a thing is measured: beside a baseline, in the same run, against what is promised of it."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class Skipped(Exception):  # noqa: N818 - named for what happened
    """What a row needs is not on this machine."""


@dataclass(frozen=True)
class Row:
    """One line of the table, `key` its lasting name.

    `measure` takes an empty folder and gives ours and the baseline's: seconds, or megabytes where `unit` is "MB".
    Promised is at most the `ratio` of the two, or the `limit` of ours in milliseconds or megabytes, or nothing.
    """

    key: str
    what: str
    measure: Callable[[Path], tuple[float, float]]
    baseline: str
    ratio: float | None = None
    limit: float | None = None
    unit: str = "ms"

    @property
    def promise(self) -> str:
        """What is promised, as docs/performance.md says it; "" where nothing is."""
        if self.ratio is not None:
            return f"{self.ratio:g}"
        return "" if self.limit is None else f"{self.limit:g} {self.unit}"


@dataclass(frozen=True)
class Measured:
    """What a row gave: ours and the baseline's, in the row's unit."""

    row: Row
    ours: float
    theirs: float

    @property
    def ratio(self) -> float:
        """Ours in baselines."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool | None:
        """Whether it keeps what is promised; None where nothing is."""
        found = self.ours if self.row.ratio is None else self.ratio
        most = self.row.limit if self.row.ratio is None else self.row.ratio
        return None if most is None else found <= most


def measured(row: Row, folder: Path) -> Measured:
    """Measure a row. Raises `Skipped`."""
    ours, theirs = row.measure(folder)
    scale = 1000 if row.unit == "ms" else 1
    return Measured(row, ours * scale, theirs * scale)


def median(work: Callable[[], object], times: int) -> float:
    """Seconds, the median of several runs after one that does not count."""
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])


def peak(*, anew: bool = False) -> float:
    """Megabytes that this process held at most, since it began or since it was last counted `anew` (Linux)."""
    if anew:
        Path("/proc/self/clear_refs").write_text("5")
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
