"""The same promises on both engines: whatever comes, in any order and any number of times, masters are equal."""

import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldkit import shelf, versions
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving, opening
from fieldkit.master.postgres import connection, schema
from fieldkit.master.postgres.connection import connect
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey
from sync import receipts
from sync.merge import Group, merge
from sync.send import receive, send
from tests.factory import TEST, Town, answers, record, session, town
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import Cluster


@dataclass(frozen=True)
class Week:
    """An office before a week and its batches: corrections, a clone, withdrawals, an unknown form."""

    office: Path
    files: list[Path]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory, key_of: Callable[[Path], StoreKey]) -> Week:
    """Two stations and a clone of one of them: eight batches."""
    folder = tmp_path_factory.mktemp("week")
    made = town(folder, stations=2)
    one, two = made.stations
    gathering = session(one)
    torn, gone, late = (record(one, gathering, answers(q01="nunca")) for _ in range(3))
    send(one)
    clone = folder / "clone"
    shutil.copytree(one.folder, clone)
    with Store.open(clone, key_of(one.folder)) as other:
        other.submissions.correct(torn, other.shelf.form(TEST), answers(q01="pocas"))
        other.submissions.correct(gone, other.shelf.form(TEST), answers(q02="pocas"))
        other.sessions.tally(gathering, "passers")
        send(other)
    one.submissions.correct(torn, one.shelf.form(TEST), answers(q01="muchas"))
    one.submissions.withdraw(gone)
    send(one)
    one.add_form(_unknown_form())
    record_of(one, gathering)
    one.submissions.withdraw(record_of(one, gathering))
    send(one)
    one.submissions.withdraw(late)
    record(one, session(one, date="2025-12-30"))
    send(one)
    for _ in range(2):
        record(two, session(two, place="Plaza de San Juan"))
        send(two)
    made.close()
    return Week(folder / "office", sorted(made.mailbox.glob("*.batch")))


def _unknown_form() -> shelf.Workbook:
    (found,) = [one for one in shelf.action_forms() if one.name == "conversation"]
    return found


def record_of(store: Store, gathering: str) -> str:
    """A submission of the form that the office does not have."""
    return store.submissions.save(store.shelf.form("conversation"), gathering, {})


def counts(store: Store) -> object:
    """What is shown of each form, how much waits, which batches are held."""
    here = store.master
    return here.counts(), here.waiting(), sorted(one[:5] for one in here.received())


@settings(
    max_examples=int(os.environ.get("FIELDKIT_REGION_ORDERS", "5")),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_any_order_any_number_of_times(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], data: st.DataObject
) -> None:
    """However batches come, split over merges, some twice: PostgreSQL ends where SQLite ends, and shows the same."""
    again = data.draw(st.lists(st.sampled_from(week.files), max_size=4))
    order = data.draw(st.permutations(week.files + again))
    cut = data.draw(st.integers(0, len(order)))
    here, there = copied(week.office), copied(week.office)
    lay_out(there, postgres)
    merge(here, some=week.files)
    for part in (order[:cut], order[cut:]):
        merge(there, some=part)
    assert there.master.digest() == here.master.digest()
    assert counts(there) == counts(here)
    for station in {one.station for one in here.master.received()}:
        assert receipts._receipt(there, station) == receipts._receipt(here, station)
    there.close()
    here.close()


def test_a_merge_reports_the_same(week: Week, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """What is new, repeated, corrected, in conflict, quiet, missing: the report does not tell where the master lies."""
    here, there = copied(week.office), copied(week.office)
    lay_out(there, postgres)
    for part in (week.files[:3], week.files):
        one, other = merge(here, some=part), merge(there, some=part)
        assert (one.merged, one.stations, one.conflicts, one.waiting) == (
            other.merged, other.stations, other.conflicts, other.waiting,
        )  # fmt: skip


def test_a_form_that_comes_later_takes_what_waited(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store]
) -> None:
    """Putting the form on the shelf unites what waited for it, on both engines alike."""
    here, there = copied(week.office), copied(week.office)
    lay_out(there, postgres)
    for office in (here, there):
        merge(office, some=week.files)
        assert office.master.waiting()
        office.add_form(_unknown_form())
        assert not office.master.waiting()
    assert there.master.digest() == here.master.digest()
    assert counts(there) == counts(here)


def test_a_form_that_comes_while_a_merge_reads(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Read before another window put it on the shelf, and kept after that: nothing is left waiting on the server."""
    there = copied(week.office)
    lay_out(there, postgres)
    unite = Group.unite

    def coming(group: Group) -> None:
        monkeypatch.setattr(Group, "unite", unite)
        with Store.open(there.folder, there.key) as other:
            other.add_form(_unknown_form())
        unite(group)

    monkeypatch.setattr(Group, "unite", coming)
    assert merge(there, some=week.files).waiting == 0
    assert there.master.counts()[_unknown_form().name][0]


def test_there_and_back(week: Week, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """A master moves to a server and home again with the same state, and merges go on in both places."""
    here, moved = copied(week.office), copied(week.office)
    for office in (here, moved):
        merge(office, some=week.files[:4])
    database = postgres.database()
    state = moving.to_server(moved, postgres.url(database), ACCESS, Silent())
    assert state == here.master.digest() == moved.master.digest()
    assert counts(moved) == counts(here)
    assert moved.query("SELECT count(*) FROM versions") == [(0,)]  # a withdrawal would not reach what stayed
    for office in (here, moved):
        merge(office, some=week.files)
    state = moving.home(moved, Silent())
    assert state == here.master.digest() == moved.master.digest()
    assert counts(moved) == counts(here)
    assert moved.check().faults == ()
    with postgres.connect(database) as behind:
        assert behind.execute("SELECT to_regclass('fieldkit.versions')").fetchone() == (None,)


def test_a_move_that_was_cut_off_is_begun_again(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a move fails, the submissions are where they were; the next one finds the way free."""
    office = copied(week.office)
    merge(office, some=week.files)
    state, url = office.master.digest(), postgres.url(postgres.database())
    with monkeypatch.context() as patch:
        patch.setattr("fieldkit.master.postgres.master.PostgresMaster.digest", lambda _: "another")
        with pytest.raises(WorldFailed) as failed:
            moving.to_server(office, url, ACCESS, Silent())
    assert failed.value.code is Code.MASTER_DIFFERS
    assert not office.away
    assert office.master.digest() == state
    assert moving.to_server(office, url, ACCESS, Silent()) == state


def meanwhile(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Have this happen in the middle of a move to a server: all is there, and about to be let go at home."""
    clear = moving._clear
    monkeypatch.setattr(moving, "_clear", lambda store: (act(), clear(store)))


def test_a_second_desk_waits_for_the_first(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A move that goes on is not one that was cut off: what it has filled is not begun anew by somebody else."""
    office, other, url = copied(week.office), copied(week.office), postgres.url(postgres.database())
    merge(office, some=week.files)
    state = office.master.digest()

    def begin() -> None:
        with monkeypatch.context() as patch:
            patch.setattr(connection, "_SETTINGS", [one.replace("60s", "100ms") for one in connection._SETTINGS])
            with pytest.raises(WorldFailed) as failed:
                opening.create(url, ACCESS, other.identity, whole=False)
        assert failed.value.code is Code.MASTER_BUSY

    meanwhile(monkeypatch, begin)
    assert moving.to_server(office, url, ACCESS, Silent()) == state
    assert office.master.digest() == state


def test_what_was_begun_anew_is_not_called_whole(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where an earlier program, which does not wait, put its empty master in place of the filled one, nothing moved."""
    office, url = copied(week.office), postgres.url(postgres.database())
    merge(office, some=week.files)
    state = office.master.digest()

    def begin() -> None:
        with monkeypatch.context() as patch:
            patch.setattr(schema, "_MAKING", schema._MAKING + 1)
            opening.create(url, ACCESS, office.identity, whole=False).close()

    meanwhile(monkeypatch, begin)
    with pytest.raises(WorldFailed) as failed:
        moving.to_server(office, url, ACCESS, Silent())
    assert failed.value.code is Code.MASTER_DIFFERS
    assert not office.away
    assert office.master.digest() == state


def test_while_somebody_has_the_store_open_nothing_moves(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], key_of: Callable[[Path], StoreKey]
) -> None:
    """Whoever works here has found the master already: what they saved after a move would be where nobody looks."""
    office, database = copied(week.office), postgres.database()
    merge(office, some=week.files[:4])
    for move in (lambda: moving.to_server(office, postgres.url(database), ACCESS, Silent()),
                 lambda: moving.home(office, Silent())):  # fmt: skip
        away, state = office.away, office.master.digest()
        with Store.open(office.folder, key_of(office.folder)) as other:
            assert other.master.digest() == state
            with pytest.raises(WorldFailed) as failed:
                move()
            assert failed.value.code is Code.STORE_BUSY
            assert office.away == away
            assert other.master.digest() == office.master.digest() == state
        assert move() == state
    merge(office, some=week.files)
    assert office.check().faults == ()


def test_while_somebody_reads_there_nothing_comes_home(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a backup is made on the server longer than anybody waits, there is one master still, and it lies there."""
    office, database = copied(week.office), postgres.database()
    merge(office, some=week.files)
    state = moving.to_server(office, postgres.url(database), ACCESS, Silent())
    with postgres.connect(database) as reader, monkeypatch.context() as patch:
        reader.autocommit = False
        reader.execute("SELECT count(*) FROM fieldkit.versions")
        patch.setattr(connection, "_SETTINGS", [one.replace("60s", "100ms") for one in connection._SETTINGS])
        with pytest.raises(WorldFailed) as failed:
            moving.home(office, Silent())
    assert failed.value.code is Code.MASTER_BUSY
    assert office.away
    assert office.query("SELECT count(*) FROM versions") == [(0,)]
    assert office.master.digest() == state
    assert moving.home(office, Silent()) == state


def test_sessions_lie_in_the_drawer_of_their_year(
    week: Week, postgres: Cluster, copied: Callable[[Path], Store]
) -> None:
    """Whatever came first, a session ends in its municipality's drawer for the year on its sheet, with all it has."""
    there = copied(week.office)
    there.database.execute("UPDATE roster SET municipality = 'Jumilla'")
    database = postgres.database()
    lay_out(there, postgres, database)
    for file in reversed(week.files):
        merge(there, some=[file])
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        rows = behind.execute(
            "SELECT municipality, year, count(DISTINCT session) FROM versions JOIN drawers USING (drawer) GROUP BY 1, 2"
        ).fetchall()
        astray = behind.execute(
            "SELECT count(*) FROM versions v JOIN sessions s USING (session) WHERE v.drawer <> s.drawer"
        ).fetchone()
    assert sorted(rows) == [("Jumilla", 2025, 1), ("Jumilla", 2026, 3)]
    assert astray == (0,)


def test_a_withdrawal_leaves_no_answer_on_the_server(town1: Town, postgres: Cluster) -> None:
    """What is withdrawn is erased on the server: in versions, flat tables, and what waits."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    name = record(station, session(station), answers(q01="nunca"))
    send(station)
    merge(town1.office)
    station.submissions.withdraw(name)
    send(station)
    merge(town1.office)
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        rows = behind.execute("SELECT payload FROM versions WHERE record = %s", (bytes.fromhex(name),)).fetchall()
    kept = [versions.read(payload).version.kind for (payload,) in rows if isinstance(payload, bytes)]
    assert kept == ["withdrawal"]
    assert town1.office.master.counts()[TEST] == (0, 0)


def test_receipts_come_from_the_server(town1: Town, postgres: Cluster) -> None:
    """A station learns what the server holds; nothing is safe to purge before somebody says that it is backed up."""
    (station,) = town1.stations
    lay_out(town1.office, postgres)
    record(station, session(station))
    send(station)
    report = merge(town1.office)
    assert (report.new, report.receipts, report.problems) == (2, 1, False)
    assert receive(station).confirmed == 1
    assert station.query("SELECT held, safe FROM sent") == [(1, 0)]


def test_what_identifies_a_person_never_lies_in_the_clear(town1: Town, postgres: Cluster) -> None:
    """A request to be called, which only the office may read, is nowhere on the server in words."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    form = station.shelf.form("call_request")
    secret = f"Zutana Inventada {secrets.token_hex(4)}"
    station.submissions.save(form, session(station), {"name": secret, "phone": "600 000 000"})
    send(station)
    merge(town1.office)
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        found = [row for (row,) in behind.execute("SELECT v::text FROM versions v").fetchall()]
        for (table,) in behind.execute("SELECT 'flat_' || number FROM flats").fetchall():
            found += [row for (row,) in behind.execute(f"SELECT t::text FROM {table} t").fetchall()]  # noqa: S608 - a name of ours
    assert not [row for row in found if secret in str(row) or secret.encode().hex() in str(row)]


def test_no_plan_is_compiled(postgres: Cluster) -> None:
    """A plan over hundreds of drawers seems dear enough to PostgreSQL to be compiled: seconds, to look up a row."""
    with connect(postgres.url(postgres.database()), ACCESS) as opened:
        assert opened.execute("SHOW jit").fetchall() == [("off",)]
