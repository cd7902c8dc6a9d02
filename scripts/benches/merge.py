"""The merge: batches of a thousand tests, checked field by field, beside bare SQLCipher.

`FIELDKIT_BENCH_BATCHES` says how many batches: 1000 of them are a million tests.
"""

import hashlib
import os
import random
import secrets
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from fieldkit import envelope, kit, versions
from fieldkit.database import transaction
from fieldkit.envelope import FIRST
from fieldkit.filling import fill
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.union import INSERT
from fieldkit.versions import Version
from scripts.benches import measure
from scripts.benches.measure import Row
from sync import batch
from sync.lanes import Lanes
from sync.merge import merge
from tests.factory import clock
from ui.cli.simulated import made_up_test

PASSPHRASE = "cuatro sillas y un brasero"
FORM = "mesa_test"
PLACES = 40
TESTS, SESSIONS = 1_000, 20  # of a batch
BATCHES = int(os.environ.get("FIELDKIT_BENCH_BATCHES", "64"))
TOGETHER = 8  # batches that share a transaction, here and in the baseline
ABOUT = ("age_band", "gender", "household", "knows_someone")
ANSWERED = {*(f"q{number:02}" for number in range(1, 11)), *(f"about/{name}" for name in ABOUT)}


def made_up(store: Store, count: int) -> list[dict[str, str]]:
    """Tests of 14 answers: ten questions, age, gender, household, and whether they know somebody."""
    form, chance = store.shelf.form(FORM), random.Random(1)  # noqa: S311 - answers, not secrets
    filled = [fill(form, dict(made_up_test(chance, village=False)), clock)[0] for _ in range(count)]
    if os.environ.get("FIELDKIT_BENCH_WHOLE"):
        return filled  # with what the form works out from them, 35 in all
    return [{path: text for path, text in one.items() if path in ANSWERED} for one in filled]


def lines(
    station: str, newest: Mapping[str, str], tests: list[dict[str, str]], *, sheets: bool, count: int = TESTS
) -> list[bytes]:
    """A batch's lines: so many tests of twenty sessions, with or without the sheets of these."""
    sessions = [secrets.token_hex(16) for _ in range(SESSIONS)]
    keys = sorted((sessions[number % SESSIONS], secrets.token_hex(16)) for number in range(count))
    made = [_line(station, newest, FORM, session, record, secrets.choice(tests)) for session, record in keys]
    if sheets:
        made += [_line(station, newest, SESSION_FORM, one, one, sheet(at)) for at, one in enumerate(sessions)]
    return made


def sheet(number: int) -> dict[str, str]:
    """A session's sheet: places and days of a quarter in turn."""
    day = f"2026-{4 + number % 3:02}-{1 + number // 3 % 28:02}"
    return {"place": f"Place {number % PLACES}", "date": day, "team": "4", "passers": str(500 + number % 9)}


def _line(
    station: str, newest: Mapping[str, str], form: str, session: str, record: str, answers: dict[str, str]
) -> bytes:
    return versions.store_form(
        Version(
            record=record, session=session, form=form, form_version=newest[form], kind="answers", parents=[],
            author=station, counter=1, answers=answers,
        )
    ).payload  # fmt: skip


@dataclass
class Road:
    """A master, and a station's batches on their way to it."""

    office: Store
    batches: list[Path] = field(default_factory=list)


def road(folder: Path, count: int, *, sheets: bool = False) -> Road:
    """Make an office, a station and its batches, which hold tests, and the sheets of their sessions where asked."""
    made = Road(Store.create_office(folder / "office", "Bench", PASSPHRASE))
    with Store.create_station(folder / "station", "Mesa", PASSPHRASE) as store:
        kit.enrol(made.office, kit.write_request(store))
        me = store.identity
    tests, previous, to = made_up(made.office, 500), FIRST, [made.office.identity.public]
    newest = {form: made.office.shelf.form(form).version for form in (FORM, SESSION_FORM)}
    for sequence in range(1, count + 1):
        sealed = batch.seal(me, sequence, previous, to, lines(me.id, newest, tests, sheets=sheets))
        previous = hashlib.sha256(sealed).digest()
        made.batches.append(folder / f"{sequence:06}.batch")
        made.batches[-1].write_bytes(sealed)
    return made


class Bare:
    """The same rows into the same tables of another store, by `executemany` alone."""

    def __init__(self, folder: Path, source: Store) -> None:
        self._source = source
        self._store = Store.create_office(folder, "Bare", PASSPHRASE)
        self._lanes = Lanes(source)

    def put(self, paths: list[Path]) -> float:
        """Insert what is in these batches in one transaction; seconds of a processor, making the rows not counted."""
        rows, flat, names = [], [], ""
        for path in paths:
            found = batch.unpack(envelope.verified(path.read_bytes()).unseal(self._source.identity.keys))
            for some in self._lanes.read(found.lines, found.station)[0]:
                keys = list(zip(some.sessions, some.records, some.ids, strict=True))
                rows.append([(*key, FORM, 1, b"", 0, line) for key, line in zip(keys, some.payloads, strict=True)])
                flat.append([(*key, 0, *answers) for key, answers in zip(keys, some.answers, strict=True)])
                names = ", ".join(f'"{path}"' for path in some.paths)
        marks = ", ".join("?" * len(flat[0][0]))
        sql = f'INSERT INTO "flat {FORM}" (session, record, version, conflict, {names}) VALUES ({marks})'  # noqa: S608 - our own form
        start = time.process_time()
        with transaction(self._store.database):
            for versions_rows, flat_rows in zip(rows, flat, strict=True):
                self._store.database.conn.executemany(INSERT, versions_rows)
                self._store.database.conn.executemany(sql, flat_rows)
        return time.process_time() - start


@dataclass
class Taken:
    """Seconds of a processor that a group of batches took, ours and bare, and what else was seen."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)
    again: float = 0.0
    memory: tuple[float, float] = (0, 0)


class _Interleaved:
    """A progress that runs the baseline between two groups, so that both meet the same machine."""

    def __init__(self, road: Road, bare: Bare, taken: Taken) -> None:
        self._road, self._bare, self._taken = road, bare, taken
        self._start = time.process_time()

    def step(self, done: int, total: int) -> None:
        """Called before each batch: at the end of each group, look at the clock."""
        if done % TOGETHER == 0 or done == total:
            if done:
                self._taken.ours.append(time.process_time() - self._start)
                group = slice((done - 1) // TOGETHER * TOGETHER, done)
                self._taken.bare.append(self._bare.put(self._road.batches[group]))
            self._start = time.process_time()


@lru_cache(maxsize=1)
def _taken() -> Taken:
    taken = Taken()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = road(folder, BATCHES)
        before = measure.peak(anew=True)
        watch = _Interleaved(made, Bare(folder / "bare", made.office), taken)
        report = merge(made.office, watch, made.batches)
        watch.step(BATCHES, BATCHES)
        taken.memory = measure.peak(), before
        if report.new != BATCHES * TESTS or report.problems:
            raise RuntimeError(f"{report.new} merged of {BATCHES * TESTS}")
        start = time.process_time()
        if merge(made.office, None, made.batches).new:
            raise RuntimeError("merging again brought something")
        taken.again = time.process_time() - start
        made.office.close()
    rate = BATCHES * TESTS / sum(taken.ours)
    print(f"merged {BATCHES * TESTS:,} tests, {rate:,.0f}/s", file=sys.stderr)
    return taken


def merging(_: Path) -> tuple[float, float]:
    """All batches, from sealed files to both tables; and the same rows by bare `executemany`."""
    taken = _taken()
    return sum(taken.ours), sum(taken.bare)


class _Stopwatch:
    """A progress that looks at the clock before each batch."""

    def __init__(self) -> None:
        self.looks: list[float] = []

    def step(self, _done: int, _total: int) -> None:
        """Called before each batch, and at the end."""
        self.looks.append(time.process_time())


def slowing(folder: Path) -> tuple[float, float]:
    """The last tenth of the batches, and the first, with no baseline between them that fills the disk's queue."""
    made, watch = road(folder, BATCHES), _Stopwatch()
    merge(made.office, watch, made.batches)
    watch.step(BATCHES, BATCHES)
    made.office.close()
    tenth = (
        max(BATCHES // 10 // TOGETHER, 1) * TOGETHER
    )  # whole transactions: what is read waits for the others of its own
    return watch.looks[BATCHES] - watch.looks[BATCHES - tenth], watch.looks[tenth] - watch.looks[0]


def again(_: Path) -> tuple[float, float]:
    """Merging all of them once more, and the first time."""
    taken = _taken()
    return taken.again, sum(taken.ours)


def memory(_: Path) -> tuple[float, float]:
    """Megabytes that the program took at most while it merged, and before."""
    return _taken().memory


def size(folder: Path) -> tuple[float, float]:
    """Kilobytes of a sealed batch, and of its lines."""
    made = road(folder, 1)
    sealed = made.batches[0].read_bytes()
    lines = batch.unpack(envelope.verified(sealed).unseal(made.office.identity.keys)).lines
    made.office.close()
    return len(sealed) / 1000, sum(map(len, lines)) / 1000


_BARE = "bare executemany, same rows, tables, order"
ROWS = (
    Row("merge", f"merge {BATCHES:,} batches of 1,000 tests", merging, _BARE, 1.67),
    Row("merge-memory", "memory that the merge of them takes", memory, "what the program took before", None, 300, "MB"),
    Row("merge-slowing", "merge, the last tenth of them", slowing, "the first tenth", 1.25),
    Row("merge-again", "merge all of them again", again, "the first time", 0.02),
    Row("batch-size", "a batch of 1,000 tests, in kB", size, "its lines as they are", None, 50, "kB"),
)
