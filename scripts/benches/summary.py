"""The summary of a large master, beside the bare counts by SQL and a bare openpyxl writing the same cells.

`FIELDKIT_BENCH_SUBMISSIONS` says how many tests, `FIELDKIT_BENCH_EACH` how many of them a gathering has. Each side runs
in a process of its own, so that its memory is its own: `python -m scripts.benches.summary ours FOLDER`.
"""

import io
import json
import os
import random
import resource
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

import msgspec

from exports.periods import Period
from exports.plan import read_plan, written
from exports.plan_rows import Plan, Table
from exports.splits import is_base
from exports.summary import export
from exports.tables import present
from fieldkit import shelf, versions
from fieldkit.flat import quote
from fieldkit.progress import Silent
from fieldkit.shelf import Place
from fieldkit.store import Store, unlock
from fieldkit.versions import Stored, Version
from scripts.benches.measure import Row
from scripts.benches.merge import FORM, PASSPHRASE, PLACES, made_up
from sync.lanes import Lanes

SUBMISSIONS = int(os.environ.get("FIELDKIT_BENCH_SUBMISSIONS", "100000"))
EACH = int(os.environ.get("FIELDKIT_BENCH_EACH", "500"))
QUARTER = Period.parse("2026-Q2")
_TOGETHER = 10_000
_STATION = "a" * 32


def master(folder: Path) -> None:
    """Make an office with so many tests, a quarter's, by the road that a merge takes for what is new."""
    with Store.create_office(folder, "Bench", PASSPHRASE) as store:
        store.shelf.set_places([Place(f"Place {n}", f"Area {n % 5}") for n in range(PLACES)])
        os.environ["FIELDKIT_BENCH_WHOLE"] = "1"
        tests, lanes, choose = made_up(store, 500), Lanes(store), random.Random(1)  # noqa: S311 - not secrets
        newest = {form: store.shelf.form(form).version for form in (FORM, "mesa_session")}
        sheets, lines = list[Stored](), list[bytes]()
        for number in range(max(1, SUBMISSIONS // EACH)):
            sheets.append(_sheet(number, newest))
            session = sheets[-1].version.session
            lines += (_line(session, choose.choice(tests), newest) for _ in range(EACH))
            if len(lines) >= _TOGETHER:
                store.union.add(sheets, lanes.read(lines, _STATION)[0])
                sheets, lines = [], []
        store.union.add(sheets, lanes.read(lines, _STATION)[0])


def _sheet(number: int, newest: Mapping[str, str]) -> Stored:
    session, day = secrets.token_hex(16), f"2026-{4 + number % 3:02}-{1 + number // 3 % 28:02}"
    answers = {"place": f"Place {number % PLACES}", "date": day, "team": "4", "passers": str(EACH + number % 9)}
    return _version(session, session, "mesa_session", answers, newest)


def _line(session: str, answers: dict[str, str], newest: Mapping[str, str]) -> bytes:
    return _version(session, secrets.token_hex(16), FORM, answers, newest).payload


def _version(session: str, record: str, form: str, answers: dict[str, str], newest: Mapping[str, str]) -> Stored:
    return versions.store_form(
        Version(
            record=record, session=session, form=form, form_version=newest[form], kind="answers", parents=[],
            author=_STATION, counter=1, answers=answers,
        )
    )  # fmt: skip


def _plan(store: Store) -> Plan:
    """The whole plan, each table on a sheet of its own."""
    plan = present(store, read_plan(shelf.library_plan().encode()))
    tables = tuple(
        msgspec.structs.replace(table, sheet=msgspec.convert({"es": table.id, "en": table.id}, type(table.sheet)))
        for table in plan.table
    )
    return msgspec.structs.replace(plan, table=tables)


def ours(folder: Path) -> None:
    """Export; leaves the workbook beside the store."""
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        plan = written(_plan(store)).encode()
        out = folder.parent / "summary.xlsx"
        start = time.process_time()
        export(store, QUARTER, out, progress=Silent(), today=date(2026, 7, 3), plan=plan)
        _tell(export=time.process_time() - start)


def bare(folder: Path) -> None:
    """A statement a table, as one would write it by hand; then the workbook's cells by openpyxl and nothing else."""
    import openpyxl  # noqa: PLC0415 - its loading is part of what it costs, as in ours

    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        start = time.process_time()
        for table in _plan(store).table:
            for sql in _statements(table):
                store.query(sql, (QUARTER.first.isoformat(), QUARTER.last.isoformat()))
        store.query(_by_hand(FORM, "lower(hex(t.session))"), (QUARTER.first.isoformat(), QUARTER.last.isoformat()))
        counted = time.process_time() - start
    source = openpyxl.load_workbook(folder.parent / "summary.xlsx")
    cells = {sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in source.worksheets}
    start = time.process_time()
    workbook = openpyxl.Workbook()
    for name, rows in cells.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    workbook.save(io.BytesIO())
    _tell(counts=counted, write=time.process_time() - start)


def _statements(table: Table) -> Iterator[str]:
    if table.rows.questions:
        yield from (_by_hand(table.form, _field(path)) for path in table.rows.questions)
    else:
        yield _by_hand(table.form, _field(table.rows.by), _field(table.columns.by))


def _field(name: str) -> str:
    where = {"month": "substr(s.date, 1, 7)", "zone": "s.place", "place": "s.place"}
    return where[name] if is_base(name) else f"t.{quote(name)}"


def _by_hand(form: str, *by: str) -> str:
    numbers = ", ".join(str(number) for number in range(1, len(by) + 1))
    return (
        f'SELECT {", ".join(by)}, count(*) FROM "flat {form}" t '  # noqa: S608 - our own names
        f'JOIN "flat mesa_session" s ON s.session = t.session AND s.record = t.session '
        f"WHERE s.date BETWEEN ? AND ? GROUP BY {numbers}"
    )


def _tell(**seconds: float) -> None:
    print(json.dumps({**seconds, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10}))


def _run(side: str, folder: Path) -> dict[str, float]:
    done = subprocess.run(
        (sys.executable, "-m", "scripts.benches.summary", side, str(folder)), capture_output=True, check=True, text=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


@lru_cache(maxsize=1)
def _taken() -> tuple[dict[str, float], dict[str, float]]:
    with tempfile.TemporaryDirectory() as name:
        office = Path(name) / "office"
        master(office)
        found = _run("ours", office), _run("bare", office)
    print(f"summary of {SUBMISSIONS:,} tests: {found}", file=sys.stderr)
    return found


def summary(_: Path) -> tuple[float, float]:
    """Seconds of the processor: the whole export; and the bare counts and the bare write together."""
    mine, plain = _taken()
    return mine["export"], plain["counts"] + plain["write"]


def memory(_: Path) -> tuple[float, float]:
    """Megabytes that each side's process took at most."""
    mine, plain = _taken()
    return mine["mb"], plain["mb"]


_BARE = "bare SQL, a statement a table, and bare openpyxl"
ROWS = (
    Row("summary", f"summary of {SUBMISSIONS:,} tests", summary, _BARE, 2),
    Row("summary-memory", f"memory of the summary of {SUBMISSIONS:,} tests", memory, _BARE, None, 300, "MB"),
)

if __name__ == "__main__":
    {"ours": ours, "bare": bare}[sys.argv[1]](Path(sys.argv[2]))
