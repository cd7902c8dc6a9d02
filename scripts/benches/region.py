"""A master on PostgreSQL: batches of a thousand tests merged, beside a bare COPY of the same rows; and four workers.

`FIELDKIT_BENCH_REGION` says how many batches: 1000 of them are a million tests. The server is a throw-away of the
tests', on this machine, with fsync on. Both sides write into the same kind of tables, with the same indexes, in the
same drawers, eight batches a transaction, in turn.
"""

import itertools
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import pytest

from fieldkit import settings
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.rows import KEYS, VERSIONS
from fieldkit.store import Store
from scripts.benches import measure
from scripts.benches.measure import Row, Skipped
from scripts.benches.merge import FORM, PASSPHRASE, TESTS, TOGETHER, Road, road
from sync.merge import arrival
from sync.reading import Arrived, Reader
from tests.servers.postgres import PASSWORD, Cluster, cluster
from tests.ui.cli.program import COMMAND, environment

BATCHES = int(os.environ.get("FIELDKIT_BENCH_REGION", "64"))
WORKERS, TURNS = 4, 3
ACCESS = Access(PASSWORD)


@contextmanager
def server() -> Iterator[Cluster]:
    """A throw-away server for a large master, on a disk as a real one. `Skipped` where none is installed."""
    try:
        with cluster("max_wal_size=8GB", "shared_buffers=512MB", on_disk=True) as running:
            yield running
    except pytest.skip.Exception as missing:
        raise Skipped(str(missing)) from None


def lay_out(office: Store, on: Cluster) -> str:
    """Have an office's master in an empty database of a server, with room for all its forms; its address."""
    url = opening.read(on.url(on.database()))[0]
    made = opening.create(url, ACCESS, office.identity)
    for form in office.shelf.every():
        made.make_room(form)
    made.close()
    return url


class _Bare:
    """The same rows into tables of the same shape, by COPY alone. The rows are made before the clock starts."""

    def __init__(self, office: Store) -> None:
        self._master: PostgresMaster = opening.server(office)
        self._connection = self._master.connection
        self._drawer = self._first_drawer()

    def _first_drawer(self) -> int:
        self._master._drawers.open({("", 0)})  # noqa: SLF001 - the baseline needs the same partitions
        return self._master._drawers.every()[0]  # noqa: SLF001 - as above

    def put(self, arrived: list[Arrived]) -> float:
        """Seconds for one transaction."""
        some = [firsts for one in arrived for firsts in one.firsts]
        drawers = {session: self._drawer for firsts in some for session in firsts.sessions}
        table = self._master.flat.table(FORM)
        if table is None:
            raise RuntimeError("no flat table")
        made = [
            (firsts.paths, [b"".join(rows.firsts(firsts, drawers))], [b"".join(rows.shown(firsts, drawers))])
            for firsts in some
        ]
        start = time.perf_counter()
        with self._connection.transaction():
            for paths, versions, shown in made:
                rows.copy(self._connection, "versions", VERSIONS, versions)
                rows.copy(self._connection, table.name, (*KEYS, *(table.columns[path] for path in paths)), shown)
        return time.perf_counter() - start

    def close(self) -> None:
        """Hang up."""
        self._master.close()


@dataclass
class Taken:
    """Seconds a group took: reading (unsealing, checking), uniting, bare COPY; and what else was seen."""

    reading: list[float] = field(default_factory=list)
    uniting: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    memory: tuple[float, float] = (0, 0)


@lru_cache(maxsize=1)
def _taken() -> Taken:
    taken, before = Taken(), measure.peak(anew=True)
    with tempfile.TemporaryDirectory() as name, server() as running:
        made = road(Path(name), BATCHES)
        urls = [lay_out(made.office, running) for _ in range(2)]
        opening.remember(made.office.settings, urls[1], ACCESS)
        bare = _Bare(made.office)
        opening.remember(made.office.settings, urls[0], ACCESS)
        for turn, paths in enumerate(_groups(made.batches)):
            start = time.perf_counter()
            reader = Reader(made.office)
            arrived = [reader.read(path.read_bytes()) for path in paths]
            read = time.perf_counter()
            taken.reading.append(read - start)
            if turn % 2:
                taken.bare.append(bare.put(arrived))
            _unite(made, arrived, taken)
            if not turn % 2:
                taken.bare.append(bare.put(arrived))
        if made.office.master.count() != BATCHES * TESTS:
            raise RuntimeError("not all are there")
        taken.memory = measure.peak(), before
        bare.close()
        made.office.close()
    say(taken, BATCHES * TESTS)
    return taken


def _groups(paths: list[Path]) -> Iterator[list[Path]]:
    left = iter(paths)
    while some := list(itertools.islice(left, TOGETHER)):
        yield some


def _unite(made: Road, arrived: list[Arrived], taken: Taken) -> None:
    start = time.perf_counter()
    made.office.master.apply([arrival(one) for one in arrived])
    taken.uniting.append(time.perf_counter() - start)


def say(taken: Taken, count: int) -> None:
    """Tell the rates of so many tests, and whether the last tenth was slower than the first."""
    tenth = max(len(taken.uniting) // 10, 1)
    rates = {"read": taken.reading, "united": taken.uniting, "bare COPY": taken.bare}
    said = ", ".join(f"{name} {count / sum(seconds):,.0f}/s" for name, seconds in rates.items() if seconds)
    slower = sum(taken.uniting[-tenth:]) / sum(taken.uniting[:tenth])
    bare = sum(taken.bare[-tenth:]) / sum(taken.bare[:tenth])
    print(
        f"{count:,} tests: {said}; last tenth {slower:.2f} of the first, bare {bare:.2f}",
        file=sys.stderr,
    )


def uniting(_: Path) -> tuple[float, float]:
    """What was read into the master, all of `Master.apply`; and the same rows by bare COPY."""
    taken = _taken()
    return sum(taken.uniting), sum(taken.bare)


def merging(_: Path) -> tuple[float, float]:
    """As `uniting`, from sealed files: with what it takes to unseal and check them, on the same processor."""
    taken = _taken()
    return sum(taken.reading) + sum(taken.uniting), sum(taken.bare)


def memory(_: Path) -> tuple[float, float]:
    """Megabytes that the client took at most, with the bare COPY beside it, and before."""
    return _taken().memory


def workers(_: Path) -> tuple[float, float]:
    """A command with four workers, and one with one, from their start to their end."""
    crew = _crew()
    return crew.whole["four"], crew.whole["one"]


def workers_at_work(_: Path) -> tuple[float, float]:
    """The same without what starting takes: less what each takes over an empty queue."""
    crew = _crew()
    return crew.whole["four"] - crew.start["four"], crew.whole["one"] - crew.start["one"]


def workers_apart(_: Path) -> tuple[float, float]:
    """Four commands, each of which starts and derives the key for itself, and one."""
    crew = _crew()
    return crew.whole["apart"], crew.whole["one"]


@dataclass
class Crew:
    """Median seconds of four workers of one command, four commands, and one worker: for all batches, and for none."""

    whole: dict[str, float] = field(default_factory=dict)
    start: dict[str, float] = field(default_factory=dict)


_CREWS = {"four": (1, WORKERS), "one": (1, 1), "apart": (WORKERS, 1)}  # commands, and workers of each


@lru_cache(maxsize=1)
def _crew() -> Crew:
    crew = Crew()
    with tempfile.TemporaryDirectory() as name, server() as running:
        folder = Path(name)
        made = road(folder, BATCHES)
        mailbox = folder / "mailbox"
        mailbox.mkdir()
        for path in made.batches:
            shutil.copy(path, mailbox)
        made.office.settings.set(settings.MAILBOX, str(mailbox))
        taken: dict[str, list[tuple[float, float]]] = {kind: [] for kind in _CREWS}
        for turn in range(TURNS):
            for kind in (*_CREWS,)[turn:] + (*_CREWS,)[:turn]:
                opening.remember(made.office.settings, lay_out(made.office, running), ACCESS)
                whole = _working(made.office, *_CREWS[kind])
                taken[kind].append((whole, _working(made.office, *_CREWS[kind])))  # all is merged now
        made.office.close()
    for kind, pairs in taken.items():
        crew.whole[kind], crew.start[kind] = (statistics.median(side) for side in zip(*pairs, strict=True))
    print(f"workers: {crew}; turn by turn {taken}", file=sys.stderr)
    return crew


def _working(office: Store, commands: int, each: int) -> float:
    """Seconds until so many commands of so many workers have nothing left to do."""
    command = [*COMMAND, "office", "work", str(office.folder), "--workers", str(each)]
    mine, start = environment(FIELDKIT_PASSPHRASE=PASSPHRASE), time.perf_counter()
    running = [subprocess.Popen(command, env=mine, stdout=subprocess.DEVNULL) for _ in range(commands)]
    if [one for one in running if one.wait()]:
        raise RuntimeError("a worker failed")
    return time.perf_counter() - start


_COPY = "bare COPY, same rows, tables, indexes"
ROWS = (
    Row("region-unite", f"PostgreSQL: unite {BATCHES:,} batches of 1,000 tests", uniting, _COPY, 2),
    Row("region-merge", "PostgreSQL: the same from sealed files", merging, _COPY),
    Row("region-memory", "PostgreSQL: memory of the client meanwhile", memory, "before it began", None, 300, "MB"),
    Row("region-workers", f"PostgreSQL: {WORKERS} workers, from their start to their end", workers, "one worker", 1),
    Row("region-workers-at-work", f"PostgreSQL: {WORKERS} workers, once started", workers_at_work, "one worker", 1),
    Row("region-workers-apart", f"PostgreSQL: {WORKERS} commands of one worker each", workers_apart, "one of them"),
)
