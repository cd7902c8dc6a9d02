"""Uniting ten million tests on PostgreSQL, beside a bare COPY of the same rows, in forty-five municipalities' drawers.

`FIELDKIT_BENCH_REGION_LARGE` says how many batches of a thousand: 10000 take an hour. They come read, not sealed: to
seal so many costs more than all the rest, and is the laptops' to do. Both sides write into the same kind of tables,
with the same indexes, in the same drawers, eight batches a transaction, in turn, on one server.
"""

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from fieldkit.master import opening
from fieldkit.master.model import Arrival
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.drawers import UNDATED
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.rows import KEYS, VERSIONS
from fieldkit.store import Store
from scripts.benches import measure
from scripts.benches.measure import Row, Skipped
from scripts.benches.merge import FORM, PASSPHRASE, TESTS, TOGETHER, lines, made_up
from scripts.benches.region import ACCESS, Taken, lay_out, say, server
from sync.lanes import Lanes

BATCHES = int(os.environ.get("FIELDKIT_BENCH_REGION_LARGE", "0"))
MUNICIPALITIES = 45
_STATION = "a" * 32


def _town(number: int) -> str:
    return f"Municipality {number % MUNICIPALITIES}"


def _groups(office: Store) -> Iterator[list[Arrival]]:
    """Batches as a merge has them once they are read, each group from one municipality."""
    lanes, tests, newest = Lanes(office), made_up(office, 500), {FORM: office.shelf.form(FORM).version}
    for group in range(0, BATCHES, TOGETHER):
        yield [
            Arrival(
                _STATION, _town(group // TOGETHER), number, _hash(number), _hash(number - 1),
                lanes.read(lines(_STATION, newest, tests, sheets=False), _STATION)[0], [], [], [], TESTS,
            )
            for number in range(group + 1, group + TOGETHER + 1)
        ]  # fmt: skip


def _hash(number: int) -> bytes:
    return hashlib.sha256(b"%d" % number).digest()


class _Bare:
    """The same rows by COPY alone. They are made before the clock starts."""

    def __init__(self, master: PostgresMaster) -> None:
        self._connection, table = master.connection, master.flat.table(FORM)
        if table is None:
            raise RuntimeError("no flat table")
        self._table = table
        drawers = master._drawers  # noqa: SLF001 - the baseline needs the same partitions
        drawers.open((_town(number), UNDATED) for number in range(MUNICIPALITIES))
        self._drawers = {municipality: drawer for (municipality, _), drawer in drawers._known.items()}  # noqa: SLF001 - as above

    def put(self, some: Sequence[Arrival]) -> float:
        """Seconds for one transaction."""
        made = []
        for one in some:
            for firsts in one.firsts:
                drawers = dict.fromkeys(firsts.sessions, self._drawers[one.municipality])
                made.append(
                    (firsts.paths, b"".join(rows.firsts(firsts, drawers)), b"".join(rows.shown(firsts, drawers)))
                )
        start = time.perf_counter()
        with self._connection.transaction():
            for paths, versions, shown in made:
                rows.copy(self._connection, "versions", VERSIONS, [versions])
                columns = (*KEYS, *(self._table.columns[path] for path in paths))
                rows.copy(self._connection, self._table.name, columns, [shown])
        return time.perf_counter() - start


@lru_cache(maxsize=1)
def _taken() -> Taken:
    if not BATCHES:
        raise Skipped("an hour: FIELDKIT_BENCH_REGION_LARGE=10000")
    taken, before = Taken(), measure.peak(anew=True)
    with tempfile.TemporaryDirectory() as name, server() as running:
        office = Store.create_office(Path(name) / "office", "Bench", PASSPHRASE)
        found = []
        for _ in range(2):
            opening.remember(office.settings, lay_out(office, running), ACCESS)
            found.append(opening.server(office))
        (ours, theirs), bare = found, _Bare(found[1])
        for turn, some in enumerate(_groups(office)):
            if turn % 2:
                taken.bare.append(bare.put(some))
            start = time.perf_counter()
            ours.apply(some)
            taken.uniting.append(time.perf_counter() - start)
            if not turn % 2:
                taken.bare.append(bare.put(some))
        if not ours.count() == theirs.count() == len(taken.bare) * TOGETHER * TESTS:
            raise RuntimeError("not all are there")
        taken.memory = measure.peak(), before
        for one in (ours, theirs, office):
            one.close()
    say(taken, len(taken.bare) * TOGETHER * TESTS)
    return taken


def uniting(_: Path) -> tuple[float, float]:
    """All of `Master.apply`; and the same rows by bare COPY."""
    return sum(_taken().uniting), sum(_taken().bare)


def memory(_: Path) -> tuple[float, float]:
    """The most that the client held, the making of the tests included; and what it held before."""
    return _taken().memory


ROWS = (
    Row("region-unite-large", f"PostgreSQL: unite {BATCHES:,} batches", uniting, "bare COPY, same rows, tables", 2),
    Row(
        "region-large-memory", "PostgreSQL: memory of the client meanwhile", memory, "before it began", None, 300, "MB"
    ),
)
