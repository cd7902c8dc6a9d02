"""A master of an earlier format is brought up where it lies: nothing is lost, nobody has to stop, once is enough."""

import lzma
import secrets
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import logins, opening
from fieldkit.master.postgres import schema, upgrading
from fieldkit.store import Store, StoreKey
from sync.merge import merge
from sync.send import send
from tests.factory import TEST, Town, record, session
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import PASSWORD, Cluster

# Made with the program that first kept a master on a server: two stations of two municipalities, five batches with a
# conflict and a withdrawal, a clerk named 'ana'; then `pg_dump --inserts --no-owner --no-privileges` (PostgreSQL 15),
# its lines that begin with a backslash left out, under xz.
# Format 2 is the same master, brought up by the program that had format 2.
DUMPS = {number: Path(__file__).with_name("data") / f"format-{number}.sql.xz" for number in (1, 2)}
STATE = "6f812331871244ec9a6f8103e3e31c3051a344056887de2bb51f6142e43b6caf"
COUNTS = {"call_request": (0, 0), "mesa_session": (2, 0), "mesa_test": (3, 1), "note": (0, 0)}


each_format = pytest.mark.parametrize("old", DUMPS, indirect=True, ids="format-{}".format)


@pytest.fixture(params=[1])
def old(request: pytest.FixtureRequest, postgres: Cluster, town1: Town) -> Iterator[tuple[Store, str]]:
    """An office whose master was left there by an earlier program, of the first format unless asked; its database."""
    database = postgres.database()
    with postgres.connect() as behind:
        if not behind.execute("SELECT 1 FROM pg_roles WHERE rolname = 'ana'").fetchone():
            behind.execute(f"CREATE ROLE ana LOGIN PASSWORD '{PASSWORD}'")
    with postgres.connect(database) as behind:
        behind.execute(lzma.decompress(DUMPS[request.param].read_bytes()).decode())  # type: ignore[arg-type] # a file of ours
        behind.execute("UPDATE fieldkit.master SET office = %s", (town1.office.identity.id,))
    opening.remember(town1.office.settings, opening.read(postgres.url(database))[0], ACCESS)
    yield town1.office, database
    town1.office.let_go_of_master()


@each_format
def test_an_old_master_is_brought_up_and_whole(old: tuple[Store, str], town1: Town) -> None:
    """The first look brings it up: same state, same counts, no fault; then corrections and merges go on."""
    office, _ = old
    assert office.master.digest() == STATE
    assert office.master.counts() == COUNTS
    assert office.check().faults == ()
    (torn,) = office.records.torn(TEST)
    office.records.withdraw(torn)
    record(town1.stations[0], session(town1.stations[0]))
    send(town1.stations[0])
    assert merge(office).new == 2
    assert office.check().faults == ()


@each_format
def test_it_equals_a_new_one(old: tuple[Store, str], postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """Tables, columns, indexes, policies and what a role may do are those of a master made today."""
    office, database = old
    office.master.count()
    fresh, other = copied(office.folder), postgres.database()
    lay_out(fresh, postgres, other)
    logins.admit(fresh, "ana", "clerk", ["Jumilla"])
    assert _shape(postgres, database) == _shape(postgres, other)


def _shape(server: Cluster, database: str) -> list[object]:
    columns = "table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns"
    granted = "WHERE grantee = 'ana' AND table_schema = 'fieldkit'"
    asked = (
        f"SELECT {columns} WHERE table_schema = 'fieldkit' AND table_name !~ '_[0-9]+$'",
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'fieldkit' AND tablename !~ '_[0-9]+$'",
        "SELECT tablename, policyname, qual, with_check FROM pg_policies WHERE schemaname = 'fieldkit'",
        f"SELECT table_name, column_name, privilege_type FROM information_schema.column_privileges {granted}",  # noqa: S608 - a text above
        f"SELECT table_name, privilege_type FROM information_schema.table_privileges {granted}",  # noqa: S608 - as above
        "SELECT format FROM fieldkit.master",
    )
    with server.connect(database) as behind:
        return [sorted(map(repr, behind.execute(statement).fetchall())) for statement in asked]  # type: ignore[call-overload] # those above


def test_what_stayed_at_home_follows(old: tuple[Store, str], copied: Callable[[Path], Store]) -> None:
    """Releases and notes of calls that the earlier program left in the desk's store are on the server afterwards."""
    office, _ = old
    request = secrets.token_bytes(16)
    with transaction(office.database):
        office.database.execute("INSERT INTO releases VALUES (7, 'x', '2026-01-01', '2026-03-31', '[]', '{}', '')")
        office.database.execute("INSERT INTO released VALUES (?, ?, 7)", (request, request))
        office.database.execute("INSERT INTO calls VALUES (?, '2026-03-01', '', 'Fulana Inventada')", (request,))
    copy = copied(office.folder)
    for store in (office, copy):
        assert [one.number for one in store.releases.all()] == [7]
        assert store.master.calls.all()[request.hex()].who == "Fulana Inventada"
        assert store.query("SELECT (SELECT count(*) FROM releases) + (SELECT count(*) FROM calls)") == [(0,)]
    assert office.tables.query("SELECT release FROM released") == [(7,)]


def test_each_format_has_its_step() -> None:
    """A program knows the way from every format before its own."""
    assert len(upgrading.STEPS) == schema.FORMAT - 1


def test_two_programs_at_once(old: tuple[Store, str], key_of: Callable[[Path], StoreKey]) -> None:
    """However many open it at the same moment, one brings it up and all go on."""
    office, _ = old
    ready, states = threading.Barrier(4), []

    def look() -> None:
        with Store.open(office.folder, key_of(office.folder)) as mine:
            ready.wait(timeout=300)
            states.append(mine.master.digest())

    programs = [threading.Thread(target=look) for _ in range(4)]
    for one in programs:
        one.start()
    for one in programs:
        one.join()
    assert states == [STATE] * 4


def test_a_later_program_is_faster(old: tuple[Store, str], postgres: Cluster, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it has brought further is left to it: the master does not say that it is of an earlier format again."""
    office, database = old
    verify = schema.verify

    def overtaken(*given: Any, **named: Any) -> int:
        known = verify(*given, **named)
        behind.execute("UPDATE fieldkit.master SET format = %s", (schema.FORMAT + 1,))
        return known

    monkeypatch.setattr(schema, "verify", overtaken)
    with postgres.connect(database) as behind:
        with pytest.raises(WorldFailed) as failed:
            office.master.count()
        assert failed.value.code is Code.MASTER_OTHER_PROGRAM
        assert behind.execute("SELECT format FROM fieldkit.master").fetchone() == (schema.FORMAT + 1,)


def test_it_waits_for_whoever_merges_and_is_not_starved(old: tuple[Store, str], postgres: Cluster) -> None:
    """Transactions of the earlier program that overlap without end let it through, and are refused afterwards."""
    office, database = old
    entered, stop = threading.Event(), threading.Event()
    refused: list[bool] = []

    def merging(mine: threading.Semaphore, other: threading.Semaphore) -> None:
        """One of two: it ends its transaction while the other's is open, and begins the next at once."""
        with postgres.connect(database) as connection:
            connection.execute("SET search_path = fieldkit")
            connection.autocommit = False
            while not stop.is_set():
                mine.acquire(timeout=1)  # where the other waits for the lock, its turn does not come
                connection.commit()
                if connection.execute("SELECT format FROM master FOR SHARE").fetchone() != (1,):
                    refused.append(True)
                    stop.set()
                entered.set()
                other.release()

    first, second = threading.Semaphore(1), threading.Semaphore(0)
    programs = [threading.Thread(target=merging, args=pair) for pair in ((first, second), (second, first))]
    for one in programs:
        one.start()
    assert entered.wait(timeout=300)
    try:
        assert office.master.digest() == STATE
    except BaseException:
        stop.set()
        raise
    finally:
        for one in programs:
            one.join()
    assert refused


def test_a_clerk_cannot_bring_it_up(old: tuple[Store, str], postgres: Cluster) -> None:
    """A login that may not change tables is told so, and nothing is changed."""
    office, database = old
    with postgres.connect(database) as behind:
        behind.execute("GRANT USAGE ON SCHEMA fieldkit TO ana")
        behind.execute("GRANT SELECT ON fieldkit.master TO ana")
        opening.remember(office.settings, opening.read(postgres.url(database, "ana"))[0], ACCESS)
        with pytest.raises(WorldFailed) as failed:
            office.master.count()
        assert failed.value.code is Code.MASTER_NO_PERMISSION
        assert behind.execute("SELECT format FROM fieldkit.master").fetchone() == (1,)
