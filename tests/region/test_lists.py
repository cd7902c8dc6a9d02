"""Lists of things on both engines: whatever comes, in any order and any number of times, they say the same."""

import contextlib
import secrets
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import errors

from fieldkit import identity, versions
from fieldkit.database import checkpoint
from fieldkit.faults import Broken
from fieldkit.lists import Lists, allowed
from fieldkit.master import moving, opening
from fieldkit.master.model import Arrival
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.opening import find
from fieldkit.progress import Silent
from fieldkit.settings import PLAN
from fieldkit.shelf import SESSION_FORM, Workbook
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from sync.merge import merge
from sync.report import Report
from sync.send import send
from sync.working import work
from tests.factory import PASSPHRASE, Town, session
from tests.fieldkit.lists.worlds import SHEETS, World
from tests.forms.tables import workbook
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import PASSWORD, Cluster
from tests.sync.test_lists import _form as people_form


@pytest.fixture(scope="module")
def forest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with two versions of the form about trees."""
    folder = tmp_path_factory.mktemp("forest")
    with Store.create_office(folder / "office", "Oficina inventada", PASSPHRASE) as store:
        for version in "12":
            store.add_form(Workbook("trees", workbook(SHEETS.format(version=version))))
        checkpoint(store.database)
        yield store


@dataclass
class There:
    """The same office's master on a server."""

    master: PostgresMaster
    database: str
    lists: Lists


@pytest.fixture(scope="module")
def there(forest: Store, postgres: Cluster) -> Iterator[There]:
    """An empty one, with the form's versions."""
    database = postgres.database()
    made = opening.create(postgres.url(database), ACCESS, forest.identity)
    for form in forest.shelf.every():
        made.make_room(form)
    made.prepare([arrival([])])
    yield There(made, database, Lists(forest.database, "office", lambda: made.lists, lambda: ""))
    made.close()


def arrival(some: Sequence[Stored], municipality: str = "") -> Arrival:
    """Versions as a batch brings them."""
    return Arrival("a" * 32, municipality, 1, secrets.token_bytes(32), b"", (), some, (), (), len(some))


def world(seed: int, acts: int, *, alone: bool = False) -> World:
    """So many things that happen."""
    made = World(Random(seed), alone=alone)  # noqa: S311 - the same each time
    for _ in range(acts):
        made.act()
    return made


def state(lists: Lists) -> object:
    """All that is shown of the trees, and by whom it was said."""
    things = lists.all("trees")
    return (
        msgspec.json.encode(things, order="sorted", enc_hook=sorted), lists.conflicts("trees"),
        [lists.history("trees", one.id) for one in things],
    )  # fmt: skip


def at_home(forest: Store, versions: Sequence[Stored]) -> object:
    """What a store's own lists say of these."""
    forest.database.execute("BEGIN")
    try:
        forest.union.add(versions)
        return state(forest.lists)
    finally:
        forest.database.rollback()


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32), acts=st.integers(1, 14), alone=st.booleans(), chance=st.randoms(use_true_random=False)
)
def test_any_order_any_number_of_times_the_same_lists(
    forest: Store,
    there: There,
    seed: int,
    acts: int,
    alone: bool,  # noqa: FBT001 - drawn
    chance: Random,
) -> None:
    """Creations, updates, corrections, withdrawals and conflicts: the server says of each thing what the store says."""
    made = world(seed, acts, alone=alone).versions
    shuffled = [*made, *chance.sample(made, len(made) // 2)]
    chance.shuffle(shuffled)
    at = chance.randint(0, len(shuffled))
    with there.master.connection.transaction(force_rollback=True):
        for part in (shuffled[:at], shuffled[at:]):
            there.master.apply([arrival(part)])
        assert state(there.lists) == at_home(forest, made)
        assert there.master.lists.faults() == []


def test_moved_there_and_home_the_lists_are_equal(
    forest: Store, postgres: Cluster, copied: Callable[[Path], Store]
) -> None:
    """An office whose forms feed a list moves to a server and home: every thing, conflict and history is the same."""
    office = copied(forest.folder)
    before = [*world(5, 25).versions, *world(6, 25, alone=True).versions]
    office.union.add(before)
    said = state(office.lists)
    moving.to_server(office, postgres.url(postgres.database()), ACCESS, Silent())
    assert state(office.lists) == said
    assert office.query("SELECT count(*) FROM list_operations") == [(0,)]  # a withdrawal would not reach what stayed
    later = world(7, 9).versions
    office.master.apply([arrival(later)])
    moving.home(office, Silent())
    assert state(office.lists) == at_home(forest, [*before, *later])
    assert office.derived.faults() == []


def test_a_form_that_comes_later_is_read_from_all_that_was_recorded(forest: Store, postgres: Cluster) -> None:
    """Versions of a form of which the server did not know that it feeds a list are read once it is told."""
    made, versions = opening.create(postgres.url(postgres.database()), ACCESS, forest.identity), world(3, 20).versions
    made.apply([arrival(versions)])
    lists = Lists(forest.database, "office", lambda: made.lists, lambda: "")
    assert lists.names() == []
    for form in forest.shelf.every():
        made.make_room(form)
    assert state(lists) == at_home(forest, versions)
    made.close()


def sheet(session_id: str, date: str) -> Stored:
    """A session's sheet."""
    return versions.store_form(
        Version(
            record=session_id, session=session_id, form=SESSION_FORM, form_version="1", kind="answers", parents=[],
            author="a" * 32, counter=1, answers={"date": date, "place": "Plaza de San Juan"},
        )
    )  # fmt: skip


def test_what_is_said_lies_where_its_session_lies(there: There) -> None:
    """A sheet that comes later takes its session's operations along to the drawer of its year: whence stays known."""
    made = [one for one in world(21, 14).versions if not one.version.parents]
    connection = there.master.connection
    there.master.prepare([arrival([sheet("5" * 32, "2025-03-01")])])
    with connection.transaction(force_rollback=True):
        there.master.apply([arrival(made)])
        before = state(there.lists)
        there.master.apply([arrival([sheet("5" * 32, "2025-03-01")])])
        years = connection.execute("SELECT DISTINCT year FROM list_operations JOIN drawers USING (drawer)").fetchall()
        assert (years, state(there.lists)) == ([(2025,)], before)


def test_several_unite_at_once(forest: Store, postgres: Cluster) -> None:
    """Three connections that unite the same versions, each in an order of its own: nobody waits in a circle."""
    database = postgres.database()
    made = [*world(31, 40).versions, *world(32, 20, alone=True).versions]
    opening.create(postgres.url(database), ACCESS, forest.identity).close()

    def unite(seed: int) -> None:
        with contextlib.closing(find(postgres.url(database), ACCESS, forest.identity)) as mine:
            for one in Random(seed).sample(made, len(made)):  # noqa: S311 - the same each time
                mine.apply([arrival([one])])

    first = find(postgres.url(database), ACCESS, forest.identity)
    for form in forest.shelf.every():
        first.make_room(form)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(unite, range(3)))
    lists = Lists(forest.database, "office", lambda: first.lists, lambda: "")
    assert state(lists) == at_home(forest, made)
    assert first.lists.faults() == []
    first.close()


def test_a_form_draws_on_the_server(forest: Store, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """Filling a form at a desk whose lists lie on a server offers what is there now, and not what was there before."""
    office = copied(forest.folder)
    lay_out(office, postgres)
    made = [one for one in world(11, 12).versions if not one.version.parents]
    assert office.form("trees").tables["trees"].rows == ()
    office.master.apply([arrival(made)])
    rows = office.form("trees").tables["trees"].rows
    assert [row[0] for row in rows] == [one.id for one in office.lists.all("trees")] != []


def test_what_was_changed_behind_the_programs_back_is_found(there: There) -> None:
    """`faults` names the record whose operation is not what its versions say, on the server too."""
    made = [one for one in world(13, 12).versions if not one.version.parents][:1]
    with there.master.connection.transaction(force_rollback=True):
        there.master.apply([arrival(made)])
        assert there.master.lists.faults() == []
        there.master.connection.execute("UPDATE list_operations SET creates = NOT creates")
        assert there.master.lists.faults() == [made[0].version.record]
    assert there.master.lists.faults() == []


def test_a_check_tells_of_a_list_once(forest: Store, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """Where lists lie on a server, `check` reads them there, and names a wrong record a single time."""
    office = copied(forest.folder)
    lay_out(office, postgres)
    made = [one for one in world(13, 12).versions if not one.version.parents][:1]
    office.master.apply([arrival(made)])
    assert isinstance(office.master, PostgresMaster)
    office.master.connection.execute("UPDATE list_operations SET creates = NOT creates")
    told = [fault.where for fault in office.check().faults if fault.code is Broken.LIST_WRONG]
    assert told == [made[0].version.record]


CANARY = "Canaria Inventada"


@pytest.fixture
def people(town2: Town, postgres: Cluster) -> tuple[Town, str]:
    """An office on a server with a personal list that is sealed, and a public one; two stations."""
    office, database = town2.office, postgres.database()
    for form in (people_form("people", "office"), people_form("groups")):
        office.add_form(form)
    office.settings.set(
        PLAN,
        """
        [[list]]
        name = "people"
        reader = "stations"
        [[list]]
        name = "groups"
        reader = "stations"
        personal = false
        """,
    )
    for station in town2.stations:
        for form in (people_form("people", "office"), people_form("groups")):
            station.add_form(form)
    lay_out(office, postgres, database)
    return town2, database


def enter(store: Store, form_id: str, label: str) -> str:
    """Put something into a list; the record."""
    form = store.shelf.form(form_id)
    said = {
        "called": label,
        "meta/entity/@id": f"id of {label}",
        "meta/entity/@create": "1",
        "meta/entity/label": label,
    }
    return store.submissions.save(form, session(store), said)


def behind(postgres: Cluster, database: str, tables: Sequence[str]) -> str:
    """All that lies in these tables, as text: bytes as hexadecimal digits."""
    with postgres.connect(database) as connection:
        connection.execute("SET search_path = fieldkit")
        found = [connection.execute(f"SELECT t::text FROM {table} t").fetchall() for table in tables]  # type: ignore[call-overload] # names of tables  # noqa: S608
    return str(found)


def test_who_runs_the_server_reads_nobodys_name(people: tuple[Town, str], postgres: Cluster) -> None:
    """A thing is nowhere on the server in words, whatever form it came from; nor is a person's version."""
    (town, database) = people
    first, second = town.stations
    enter(first, "people", CANARY)
    enter(second, "groups", "Grupo inventado")
    for station in town.stations:
        send(station)
    merge(town.office)
    assert [one.label for one in town.office.lists.all("people")] == [CANARY]
    with postgres.connect(database) as connection:
        names = connection.execute(
            "SELECT quote_ident(schemaname) || '.' || quote_ident(relname) FROM pg_stat_user_tables "
            "WHERE schemaname !~ '^pg_temp'"  # of other connections: nobody may read them
        ).fetchall()
    everything = behind(postgres, database, [str(name) for (name,) in names])
    for word in (CANARY, f"id of {CANARY}"):
        assert word not in everything
        assert word.encode().hex() not in everything
    operations = behind(postgres, database, ["list_operations"])
    assert "people" in operations
    assert b"Grupo inventado".hex() not in operations
    assert b"id of Grupo".hex() not in operations


@pytest.mark.parametrize("unite", [merge, lambda office: work(office, Silent())], ids=["merge", "work"])
def test_lists_go_from_the_server_to_whom_the_office_allows(
    people: tuple[Town, str], unite: Callable[[Store], Report]
) -> None:
    """Whatever unites on a server sends each laptop the lists that it may have, and a withdrawal takes from them."""
    (town, _) = people
    record = enter(town.stations[0], "groups", "Grupo inventado")
    send(town.stations[0])
    assert unite(town.office).lists == 2
    assert unite(town.office).lists == 0
    assert allowed.reach(town.office, "groups").things == 1
    town.stations[0].submissions.withdraw(record)
    send(town.stations[0])
    assert unite(town.office).lists == 2
    assert town.office.lists.all("groups") == []


def test_the_office_changes_its_keys_and_reads_on(people: tuple[Town, str]) -> None:
    """What was locked with the earlier keys opens, and is the same thing as what is locked with the new ones."""
    (town, _) = people
    first, second = town.stations
    for station in (first, second):
        send_one(station)
        merge(town.office)
        identity.rotate(town.office.database)
        town.office.identity = identity.load(town.office.database)
        town.office.let_go_of_master()
    [one] = town.office.lists.all("people")
    assert len(one.version) == 2
    assert town.office.lists.get("people", one.id).label == CANARY


def send_one(station: Store) -> None:
    """Record the same person as others did, and send it."""
    enter(station, "people", CANARY)
    send(station)


@pytest.fixture(scope="module")
def divided(forest: Store, postgres: Cluster) -> Iterator[tuple[Cluster, str]]:
    """Two municipalities with a tree each; Ana is Jumilla's clerk, Carla its coordinator, Diana its auditor."""
    database = postgres.database()
    with postgres.connect() as connection:
        known = {login for (login,) in connection.execute("SELECT rolname FROM pg_roles").fetchall()}
        for login in {"ana", "carla", "diana"} - known:
            connection.execute(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'")  # type: ignore[call-overload] # names above
    made = opening.create(postgres.url(database), ACCESS, forest.identity)
    for form in forest.shelf.every():
        made.make_room(form)
    for seed, municipality in ((1, "Jumilla"), (2, "Yecla")):
        one = next(one for one in world(seed, 20, alone=True).versions if not one.version.parents)
        made.apply([arrival([one], municipality)])
    for login, role in (("ana", "clerk"), ("carla", "coordinator"), ("diana", "auditor")):
        made.admit(login, role, ["Jumilla"])
    yield postgres, database
    made.close()


def ask(divided: tuple[Cluster, str], login: str, statement: str) -> list[tuple[object, ...]]:
    """What the server answers to a login."""
    server, database = divided
    with server.connect(database, login) as connection:
        connection.execute("SET search_path = fieldkit")
        done = connection.execute(statement)  # type: ignore[call-overload] # the statements of these tests
        return done.fetchall() if done.description else []


def test_a_clerk_reaches_the_operations_of_their_municipality(divided: tuple[Cluster, str]) -> None:
    """Asked and deleted without any condition, it is those of the clerk's own municipality and no other's."""
    server, database = divided
    count = "SELECT count(*) FROM list_operations"
    assert ask(divided, "ana", count) == [(1,)]
    ask(divided, "ana", "BEGIN; DELETE FROM list_operations; ROLLBACK")
    with server.connect(database) as connection:
        connection.execute("SET search_path = fieldkit")
        assert connection.execute(count).fetchone() == (2,)
        (mine,) = connection.execute("SELECT drawer FROM drawers WHERE municipality = 'Jumilla'").fetchall()
    with server.connect(database, "ana") as connection, connection.transaction(force_rollback=True):
        connection.execute("SET search_path = fieldkit")
        assert connection.execute("DELETE FROM list_operations RETURNING drawer").fetchall() == [mine]


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        ("ana", "UPDATE list_operations SET stands = false"),
        ("ana", "INSERT INTO list_operations SELECT 9, '', 'x', 'x', session, 'x', 'x', true, true, '' FROM sessions"),
        ("ana", "DELETE FROM list_forms"),
        ("ana", "INSERT INTO list_forms VALUES ('trees', '3', '')"),
        ("carla", "SELECT content FROM list_operations"),
        ("carla", "SELECT * FROM list_forms"),
        ("diana", "SELECT list FROM list_operations"),
        ("diana", "SELECT * FROM list_forms"),
    ],
)  # fmt: skip
def test_what_a_login_may_not_the_server_refuses(divided: tuple[Cluster, str], login: str, statement: str) -> None:
    """A clerk moves nothing to another municipality and changes no form; others read no operation at all."""
    with pytest.raises(errors.InsufficientPrivilege):
        ask(divided, login, statement)
