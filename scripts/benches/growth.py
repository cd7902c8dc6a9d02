"""How costs grow with what a master on SQLite holds: each at several sizes, and the exponent that fits them.

`python -m scripts.bench --growth 4 5 6 [--keep]` measures at 10^4, 10^5 and 10^6 tests. All in processor time, divided
by what a fixed piece of work took just before and just after: the machine's own ups and downs fall out. The exponent
is the slope of least squares through the logarithms: 1 is a cost that grows as the data does, 0 one that does not.
"""

import hashlib
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from pathlib import Path

from rich.console import Console
from rich.table import Table

from exports.summary import export
from fieldkit import backup
from fieldkit.progress import Silent
from fieldkit.shelf import Place
from fieldkit.store import Store, unlock
from scripts.benches import history, summary
from scripts.benches.merge import FORM, PASSPHRASE, PLACES, TESTS, road
from scripts.benches.store import ANSWERS
from sync.merge import merge
from tests.factory import clock

SIZES = ("4", "5")
OPENINGS, SAVES, ROUNDS = 15, 200, 5
GROWING, FLAT = 1.1, 0.1  # the highest exponents that are promised
TODAY = date(2026, 7, 3)
COSTS = {"merge": GROWING, "summary": GROWING, "check": GROWING, "backup": GROWING, "open": FLAT, "save": FLAT}


@dataclass
class Grown:
    """What one thing costs at each size, in pieces of the fixed work; `seconds` as they were."""

    name: str
    sizes: list[int] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    @property
    def exponent(self) -> float:
        """Of n in the cost, by least squares on the logarithms of both."""
        return fitted(self.sizes, self.costs)

    @property
    def steepest(self) -> float:
        """The highest exponent between two neighbouring sizes."""
        points = pairwise(zip(self.sizes, self.costs, strict=True))
        return max(fitted([a[0], b[0]], [a[1], b[1]]) for a, b in points)

    @property
    def met(self) -> bool:
        """Whether it grows no faster than promised."""
        return self.exponent <= COSTS[self.name]


def fitted(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """The slope of a straight line through the logarithms."""
    import numpy as np  # noqa: PLC0415 - loaded when it is needed

    return float(np.polyfit(np.log(sizes), np.log(costs), 1)[0])


def main(words: Sequence[str], stamp: tuple[str, str] | None) -> int:
    """Measure, print, and keep it where a day and commit are given; 1 where something grows faster than promised."""
    found = measured([10 ** int(word) for word in words or SIZES])
    Console().print(_table(found))
    if stamp:
        text = history.DOCUMENT.read_text(encoding="utf-8")
        history.DOCUMENT.write_text(history.replaced(text, history.GROWTH, _lines(found, *stamp)), encoding="utf-8")
    return 0 if all(one.met for one in found) else 1


def measured(sizes: Sequence[int]) -> list[Grown]:
    """Each cost at each size, over the same batches."""
    grown = {name: Grown(name) for name in COSTS}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        made = road(folder, max(sizes) // TESTS, sheets=True)
        made.office.shelf.set_places([Place(f"Place {n}", f"Area {n % 5}") for n in range(PLACES)])
        made.office.close()
        for size in sizes:
            copy = shutil.copytree(folder / "office", folder / f"office-{size}")
            for name, (cost, seconds) in _costs(copy, made.batches[: size // TESTS]):
                grown[name].sizes.append(size)
                grown[name].costs.append(cost)
                grown[name].seconds.append(seconds)
                print(f"{size:>10,} {name:8} {seconds:10.4f} s", file=sys.stderr)
            shutil.rmtree(copy)
    return list(grown.values())


def _costs(folder: Path, batches: list[Path]) -> Iterator[tuple[str, tuple[float, float]]]:
    with _opened(folder) as store:
        yield "merge", _cost(lambda: merge(store, None, batches))
        path = folder.parent / f"{folder.name}.backup"
        yield "backup", _cost(lambda: backup.make(store, path, TODAY))
        path.unlink()
        yield "check", _cost(store.check)
    with _opened(folder) as store:
        out = folder / "summary.xlsx"
        yield "summary", _cost(lambda: export(store, summary.QUARTER, out, progress=Silent(), today=TODAY))
    yield "open", _cost_of_one(lambda: _openings(folder))
    with _opened(folder) as store:
        yield "save", _cost_of_one(lambda: _saves(store))


@contextmanager
def _opened(folder: Path) -> Iterator[Store]:
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        yield store


def _openings(folder: Path) -> float:
    """Processor seconds of an opening with the key at hand, the median."""
    key, taken = unlock(folder, PASSPHRASE), []
    for _ in range(OPENINGS):
        one = key.copy()  # closing wipes it
        start = time.process_time()
        Store.open(folder, one).close()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def _saves(store: Store) -> float:
    """Processor seconds of saving a test, the median."""
    form, taken = store.shelf.form(FORM), []
    session = store.sessions.new({"place": "Place 1", "date": "2026-05-14"}, clock).id
    for _ in range(SAVES):
        start = time.process_time()
        store.submissions.save(form, session, ANSWERS)
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def _cost(work: Callable[[], object]) -> tuple[float, float]:
    def seconds() -> float:
        start = time.process_time()
        work()
        return time.process_time() - start

    return _cost_of_one(seconds)


def _cost_of_one(seconds: Callable[[], float]) -> tuple[float, float]:
    """What something costs in pieces of the fixed work; and its seconds."""
    before = _yardstick()
    taken = seconds()
    return taken / statistics.mean((before, _yardstick())), taken


def _yardstick() -> float:
    """Processor seconds of a fixed piece of work, of the kind that ours is: objects, sorting, hashes; the median."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        made = sorted({f"{number * 7919 % 100_003:06}": number for number in range(30_000)}.items())
        hashlib.sha256(b"".join(name.encode() for name, _ in made) * 20).digest()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def _table(found: Sequence[Grown]) -> Table:
    table = Table(title="Growth, processor time")
    for column in ("cost", *(f"{size:,}" for size in found[0].sizes), "exponent", "steepest", "at most", ""):
        table.add_column(column, justify="left" if column in {"cost", ""} else "right")
    for one in found:
        table.add_row(*_cells(one))
    return table


def _cells(one: Grown) -> tuple[str, ...]:
    seconds = [f"{taken:.2f} s" if taken >= 1 else f"{taken * 1000:.2f} ms" for taken in one.seconds]
    verdict = "met" if one.met else "NOT MET"
    return (one.name, *seconds, f"{one.exponent:.2f}", f"{one.steepest:.2f}", f"{COSTS[one.name]:g}", verdict)


def _lines(found: Sequence[Grown], day: str, commit: str) -> list[str]:
    sizes = [f"{size:,}" for size in found[0].sizes]
    head = ("cost", *sizes, "exponent", "steepest", "at most", "")
    rows = [head, ("---",) * len(head), *map(_cells, found)]
    return [f"Measured on {day} at {commit}.", "", *(f"| {' | '.join(row)} |" for row in rows)]
