"""The summary of a region's master on PostgreSQL, beside the bare counts, a statement a table, on the same server.

`FIELDKIT_BENCH_REGION_SUBMISSIONS` says how many tests. Each of forty-five municipalities holds a gathering a week, for
a year, in its town or a village; sheets and flat tables are filled by COPY, in the drawers of municipality and year, as
uniting leaves them. The versions behind them no summary reads, and they are left out. Each side runs in a process of
its own, so that its memory is its own, and in turn.

Seconds are the processor's, of the client and of all the server's processes: on a machine with other things to do, and
where several processes count at once, they say more than the clock.
"""

import itertools
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from exports.periods import Period
from exports.plan import read_plan
from exports.plan_rows import Table
from exports.splits import is_base
from exports.summary import export
from exports.tables import present
from fieldkit import shelf
from fieldkit.flat import FlatTable, quote
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.rows import KEYS, Connection
from fieldkit.progress import Silent
from fieldkit.shelf import SESSION_FORM, Place
from fieldkit.store import Store, unlock
from scripts.benches.measure import Row, Skipped
from scripts.benches.merge import FORM, PASSPHRASE, made_up
from tests.servers.postgres import PASSWORD, Cluster, cluster

SUBMISSIONS = int(os.environ.get("FIELDKIT_BENCH_REGION_SUBMISSIONS", "0"))
MUNICIPALITIES, VILLAGES, WEEKS = 45, 5, 52
EACH = max(1, SUBMISSIONS // (MUNICIPALITIES * WEEKS))  # tests of a gathering
YEAR = Period.parse("2026")
TODAY = date(2027, 1, 5)
ACCESS = Access(PASSWORD)
SIDES = ("bare", "ours")
_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def _server() -> Iterator[Cluster]:
    try:
        with cluster("max_wal_size=8GB", "shared_buffers=1GB", "maintenance_work_mem=256MB", on_disk=True) as running:
            yield running
    except pytest.skip.Exception as missing:
        raise Skipped(str(missing)) from None


def office(folder: Path, server: Cluster) -> float:
    """Make a region's office and fill its master; the seconds that filling took."""
    with Store.create_office(folder, "Bench", PASSPHRASE) as store:
        places = [
            Place(_place(town, village), f"Municipality {town}")
            for town in range(MUNICIPALITIES)
            for village in range(VILLAGES + 1)
        ]
        store.shelf.set_places(places)
        url = opening.read(server.url(server.database()))[0]
        made = opening.create(url, ACCESS, store.identity)
        for form in store.shelf.every():
            made.make_room(form)
        opening.remember(store.settings, url, ACCESS)
        start = time.perf_counter()
        _fill(store, made)
        taken = time.perf_counter() - start
        made.close()
    return taken


def _fill(store: Store, master: PostgresMaster) -> None:
    os.environ["FIELDKIT_BENCH_WHOLE"] = "1"
    sheets, tests = master.flat.table(SESSION_FORM), master.flat.table(FORM)
    if sheets is None or tests is None:
        raise RuntimeError("no flat table")
    chance, connection = random.Random(1), master.connection  # noqa: S311 - made-up answers
    ready = [_cells(tests, answers) for answers in made_up(store, 500)]
    drawers = _drawers(master)
    for town, some in itertools.groupby(sorted(range(MUNICIPALITIES * WEEKS), key=_town), key=_town):
        drawer, numbers = drawers[f"Municipality {town}", YEAR.first.year], list(some)
        ids = {number: chance.randbytes(16) for number in numbers}
        with connection.transaction():
            connection.execute(
                "INSERT INTO sessions SELECT unnest(%s::bytea[]), %s", (list(ids.values()), drawer)
            ).close()
            heads = rows.begins(len(KEYS) + len(sheets.columns), dict.fromkeys(ids.values(), drawer))
            made = (heads[ids[number]] + _own(ids[number]) + _cells(sheets, _sheet(number)) for number in numbers)
            rows.copy(connection, sheets.name, (*KEYS, *sheets.columns.values()), made)
            heads = rows.begins(len(KEYS) + len(tests.columns), dict.fromkeys(ids.values(), drawer))
            made = (
                heads[ids[number]] + _own(chance.randbytes(16)) + chance.choice(ready)
                for number in numbers
                for _ in range(EACH)
            )
            rows.copy(connection, tests.name, (*KEYS, *tests.columns.values()), made)
    connection.execute("VACUUM ANALYZE")


def _drawers(master: PostgresMaster) -> Mapping[tuple[str, int], int]:
    wanted = [(f"Municipality {town}", YEAR.first.year) for town in range(MUNICIPALITIES)]
    master._drawers.open(wanted)  # noqa: SLF001 - filled past the union, into the same partitions
    return master._drawers._known  # noqa: SLF001 - as above


def _town(number: int) -> int:
    return number % MUNICIPALITIES


def _own(record: bytes) -> bytes:
    return rows.field(record) + rows.field(record * 2) + rows.truth(value=False)


def _cells(table: FlatTable, answers: Mapping[str, str]) -> bytes:
    return b"".join(rows.text(answers.get(path)) for path in table.columns)


def _sheet(number: int) -> dict[str, str]:
    turn = number // MUNICIPALITIES
    village, day = turn % (VILLAGES + 1), YEAR.first + timedelta(days=turn * 7 + _town(number) % 7)
    return {
        "place": _place(_town(number), village),
        "date": f"{day}",
        "start": "17:30",
        "end": "20:00",
        "team": "4",
        "passers": f"{EACH + 9}",
    }


def _place(town: int, village: int) -> str:
    return f"Place {town * (VILLAGES + 1) + village}"


def _tables(store: Store) -> Sequence[Table]:
    return present(store, read_plan(shelf.library_plan().encode())).table


def ours(store: Store, folder: Path) -> None:
    """Export the year; nothing stays remembered, so that it can be counted again."""
    export(store, YEAR, folder.parent / "summary.xlsx", progress=Silent(), today=TODAY)
    for table in ("releases", "release_cells", "release_workbooks", "released_sessions", "released_batches"):
        store.tables.execute(f"DELETE FROM {table}")  # noqa: S608 - of the list above


def bare(store: Store, _: Path) -> None:
    """A statement a table and one of totals by session, as one would write them by hand for PostgreSQL."""
    master = opening.server(store)
    connection, days = master.connection, (YEAR.first.isoformat(), YEAR.last.isoformat())
    for table in _tables(store):
        for by in _asked(table):
            _run(connection, _by_hand(master, table.form, by), days)
    _run(connection, _by_hand(master, FORM, ("session",)), days)
    master.close()


def _run(connection: Connection, statement: str, values: tuple[str, str]) -> None:
    connection.execute(statement, values).fetchall()


def _asked(table: Table) -> Iterator[tuple[str, ...]]:
    if table.rows.questions:
        yield from ((path,) for path in table.rows.questions)
    else:
        yield table.rows.by, table.columns.by


def _by_hand(master: PostgresMaster, form: str, by: Sequence[str]) -> str:
    found, sheet = master.flat.table(form), master.flat.table(SESSION_FORM)
    if found is None or sheet is None:
        raise RuntimeError("no flat table")
    date_of, place = sheet.columns["date"], sheet.columns["place"]
    base = {"session": "s.session", "month": f"substr(s.{date_of}, 1, 7)", "zone": f"s.{place}", "place": f"s.{place}"}
    fields = [base[name] if is_base(name) else f"t.{quote(found.columns[name])}" for name in by]
    return (
        f"SELECT {', '.join(fields)}, count(*) FROM {found.name} t "  # noqa: S608 - our own names
        f"JOIN {sheet.name} s ON s.session = t.session AND s.record = t.session "
        f"WHERE s.{date_of} BETWEEN %s AND %s GROUP BY {', '.join(map(str, range(1, len(by) + 1)))}"
    )


def _server_seconds(server: Cluster) -> float:
    """What all the server's processes have taken of the processor so far, those that ended as well."""
    master = int((server.data / "postmaster.pid").read_text().split()[0])
    taken = _ticks(master, (13, 14, 15, 16))
    children = Path(f"/proc/{master}/task/{master}/children").read_text().split()
    return (taken + sum(_ticks(int(child), (13, 14)) for child in children)) / _TICKS


def _ticks(process: int, fields: Sequence[int]) -> int:
    try:
        said = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    except FileNotFoundError:
        return 0
    return sum(int(said[field - 2]) for field in fields)


def _side(side: str, folder: Path) -> None:
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        start, clock = time.process_time(), time.perf_counter()
        {"ours": ours, "bare": bare}[side](store, folder)
        taken = {"client": time.process_time() - start, "clock": time.perf_counter() - clock}
    print(json.dumps({**taken, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10}))


def _measured(side: str, folder: Path, server: Cluster) -> dict[str, float]:
    before = _server_seconds(server)
    command = (sys.executable, "-m", "scripts.benches.region_summary", side, str(folder))
    found: dict[str, Any] = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return {**found, "server": _server_seconds(server) - before}


@lru_cache(maxsize=1)
def _taken() -> dict[str, dict[str, float]]:
    """Both sides once before the clock starts, so that both find what is in memory; then what each took."""
    if not SUBMISSIONS:
        raise Skipped("an hour: FIELDKIT_BENCH_REGION_SUBMISSIONS=10000000")
    with tempfile.TemporaryDirectory() as name, _server() as server:
        folder = Path(name) / "office"
        filled = office(folder, server)
        print(f"{SUBMISSIONS:,} tests filled in {filled:,.0f} s", file=sys.stderr)
        found: dict[str, dict[str, float]] = {}
        for side in (*SIDES, *SIDES):
            found[side] = _measured(side, folder, server)
            print(side, {name: round(value, 2) for name, value in found[side].items()}, file=sys.stderr)
    return found


def summary(_: Path) -> tuple[float, float]:
    """The whole export; and the bare counts."""
    ours, bare = (_taken()[side]["client"] + _taken()[side]["server"] for side in ("ours", "bare"))
    return ours, bare


def memory(_: Path) -> tuple[float, float]:
    """The most that the client held: of the export, and of the bare counts."""
    return _taken()["ours"]["mb"], _taken()["bare"]["mb"]


ROWS = (
    Row("region-summary", f"PostgreSQL: a region's summary of {SUBMISSIONS:,} tests", summary, "bare SQL by hand", 2),
    Row("region-summary-memory", "PostgreSQL: memory of the client meanwhile", memory, "bare SQL", None, 300, "MB"),
)

if __name__ == "__main__":
    _side(sys.argv[1], Path(sys.argv[2]))
