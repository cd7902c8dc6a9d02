"""Who logs in to the server as themselves reaches what they may, and nothing else: tried with SQL, as that login."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from psycopg import errors, sql

from fieldkit import roster
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import logins, opening
from sync.merge import merge
from sync.send import send
from tests.factory import NOW, Town, record, session
from tests.kept import Kept
from tests.region.conftest import lay_out
from tests.servers.postgres import PASSWORD, Cluster

LOGINS = ("ana", "berta", "carla", "diana")
Answer = list[tuple[object, ...]]


@dataclass
class Divided:
    """A master of two municipalities: three tests and a withdrawal each."""

    town: Town
    server: Cluster
    database: str

    def ask(self, login: str, statement: str) -> Answer:
        """What the server answers to a login; nothing where the statement gives no rows."""
        with self.server.connect(self.database, login) as connection:
            connection.execute("SET search_path = fieldkit")
            done = connection.execute(sql.SQL(statement))  # type: ignore[arg-type] # the statements of these tests
            return done.fetchall() if done.description else []


@contextmanager
def _divide(folder: Path, made: Kept, server: Cluster) -> Iterator[Divided]:
    """Ana is Jumilla's clerk, Berta Yecla's, Carla coordinates Jumilla, Diana audits Yecla."""
    town, database = made.copy(folder), server.database()
    with server.connect() as behind:
        known = {login for (login,) in behind.execute("SELECT rolname FROM pg_roles").fetchall()}
        for login in set(LOGINS) - known:
            behind.execute(f"CREATE ROLE {login} LOGIN PASSWORD '{PASSWORD}'")
    lay_out(town.office, server, database)
    for store, municipality in zip(town.stations, ("Jumilla", "Yecla"), strict=True):
        roster.place(town.office, store.identity.name, municipality)
        gathering = session(store)
        for _ in range(3):
            record(store, gathering)
        store.submissions.withdraw(record(store, gathering))
        form = store.shelf.form("call_request")
        store.submissions.save(form, gathering, {"name": "Zutana Inventada", "phone": "600 000 000"})
        send(store)
    merge(town.office)
    _decide_and_import(server, database)
    town.office.master.calls.note_arrivals(["call_request"], NOW.date())
    logins.admit(town.office, "ana", "clerk", ["Jumilla"])
    logins.admit(town.office, "berta", "clerk", ["Yecla"])
    logins.admit(town.office, "carla", "coordinator", ["Jumilla"])
    logins.admit(town.office, "diana", "auditor", ["Yecla"])
    yield Divided(town, server, database)
    town.close()


def _decide_and_import(server: Cluster, database: str) -> None:
    """A decision and an imported row in each session, as the office leaves them."""
    with server.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        behind.execute("INSERT INTO decisions SELECT session, 'other', 'different', session FROM sessions")
        behind.execute("INSERT INTO imported SELECT session, session, session, session, '', '' FROM sessions")


@pytest.fixture(scope="module")
def divided(tmp_path_factory: pytest.TempPathFactory, kept2: Kept, postgres: Cluster) -> Iterator[Divided]:
    """One that nothing is changed in."""
    with _divide(tmp_path_factory.mktemp("divided"), kept2, postgres) as made:
        yield made


@pytest.fixture
def fresh(tmp_path: Path, kept2: Kept, postgres: Cluster) -> Iterator[Divided]:
    """One of a test's own."""
    with _divide(tmp_path, kept2, postgres) as made:
        yield made


READABLE = (
    "versions", "sessions", "drawers", "withdrawn", "received", "quarantine", "waiting", "replaced", "calls", "flat_3",
    "decisions", "imported",
)  # fmt: skip


@pytest.mark.parametrize(("login", "sees"), [("ana", "Jumilla"), ("berta", "Yecla")])
def test_a_clerk_reaches_no_row_of_another_municipality(divided: Divided, login: str, sees: str) -> None:
    """Every table, asked without any condition, shows a clerk exactly the rows of their own municipality."""
    seen = {table: divided.ask(login, f"SELECT count(*) FROM {table}")[0][0] for table in READABLE}  # noqa: S608 - names above
    assert divided.ask(login, "SELECT DISTINCT municipality FROM drawers") == [(sees,)]
    assert seen["versions"] == 6  # the sheet, three tests, a withdrawal that came alone, and a request to be called
    assert seen["calls"] == 1
    assert seen["decisions"] == seen["imported"] == seen["sessions"]
    assert (seen["sessions"], seen["received"], seen["withdrawn"], seen["flat_3"]) == (2, 1, 1, 3)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE versions SET payload = 'gone'",
        "UPDATE flat_3 SET conflict = true",
        "DELETE FROM flat_3",
        "UPDATE quarantine SET content = ''",
        "UPDATE imported SET state = 'x'",
    ],
)
def test_a_clerk_changes_no_row_of_another_municipality(fresh: Divided, statement: str) -> None:
    """What a clerk writes without any condition leaves the other municipality as it was."""
    before = _all_of(fresh, "Yecla")
    fresh.ask("ana", statement)
    assert _all_of(fresh, "Yecla") == before


def _all_of(divided: Divided, municipality: str) -> object:
    with divided.server.connect(divided.database) as behind:
        behind.execute("SET search_path = fieldkit")
        where = "WHERE drawer IN (SELECT drawer FROM drawers WHERE municipality = %s) ORDER BY 1, 2, 3, 4"
        imported = "SELECT i.* FROM imported i JOIN sessions USING (session) JOIN drawers USING (drawer)"
        return [
            *(
                behind.execute(f"SELECT * FROM {table} {where}", (municipality,)).fetchall()  # noqa: S608 - names here
                for table in ("versions", "flat_3")
            ),
            behind.execute(f"{imported} WHERE municipality = %s ORDER BY 1", (municipality,)).fetchall(),
        ]


@pytest.mark.parametrize(
    ("login", "statement"),
    [
        # into another's drawer, or out of one's own
        ("ana", "INSERT INTO versions VALUES (3, 'x', 'x', 'x', 'f', 1, '{}', false, NULL)"),
        ("ana", "UPDATE flat_3 SET drawer = 3"),
        ("ana", "UPDATE versions SET drawer = 3"),
        # past the table, into a partition
        ("ana", "SELECT * FROM versions_1"),
        ("ana", "SELECT * FROM flat_3_1"),
        # to more rights
        ("ana", "SELECT * FROM people"),
        ("ana", "INSERT INTO people VALUES ('ana', 'clerk', '{Yecla}')"),
        ("ana", "UPDATE people SET municipalities = '{Yecla,Jumilla}'"),
        ("ana", "ALTER TABLE versions DISABLE ROW LEVEL SECURITY"),
        ("ana", "SET ROLE maestro"),
        ("ana", "CREATE FUNCTION fieldkit.my_municipalities_2() RETURNS int LANGUAGE sql RETURN 1"),
        ("ana", "UPDATE master SET format = 2"),
        ("ana", "DELETE FROM received"),
        ("ana", "TRUNCATE versions"),
        ("ana", "SELECT * FROM queue"),
        # a decision or an imported row for somebody else's session; nothing of either is taken back
        ("ana", "INSERT INTO decisions VALUES ('x', 'y', 'same', 'x')"),
        ("ana", "INSERT INTO decisions VALUES ('x', 'y', 'same', NULL)"),
        ("ana", "DELETE FROM decisions"),
        ("ana", "INSERT INTO imported VALUES ('x', 'x', 'x', 'x', '', '')"),
        ("ana", "UPDATE imported SET session = 'x'"),
        ("ana", "DELETE FROM imported"),
        ("carla", "SELECT * FROM decisions"),
        ("carla", "SELECT * FROM imported"),
        ("diana", "SELECT * FROM imported"),
        # what only the owner says: what is safe, what was taken out, in which drawer a session may lie
        ("ana", "INSERT INTO backups (mark) VALUES ('x')"),
        ("ana", "UPDATE received SET backed_up = true"),
        ("ana", "UPDATE drawers SET detached = true"),
        ("ana", "UPDATE master SET whole = false"),
        ("ana", "INSERT INTO sessions VALUES ('x', 3)"),
        ("ana", "UPDATE sessions SET drawer = 3"),
        ("ana", "DELETE FROM sessions"),
        ("ana", "ALTER TABLE versions DETACH PARTITION versions_1"),
        # a coordinator reads no version, an auditor no answer
        ("carla", "SELECT payload FROM versions"),
        ("carla", "DELETE FROM flat_3"),
        ("carla", "SELECT content FROM quarantine"),
        ("carla", "SELECT * FROM calls"),
        ("diana", "SELECT * FROM calls"),
        # what was published only the office writes, and whom it counts nobody else reads
        ("carla", "INSERT INTO releases VALUES (1, 'x', 'x', 'x', '[]', '{}', '')"),
        ("carla", "UPDATE ledger SET changes = changes + 1"),
        ("carla", "SELECT * FROM released"),
        ("carla", "SELECT * FROM released_sessions"),
        ("carla", "DELETE FROM release_cells"),
        ("ana", "SELECT * FROM releases"),
        ("diana", "INSERT INTO release_workbooks VALUES (1, 'x')"),
        ("diana", "SELECT * FROM flat_3"),
        ("diana", "SELECT payload FROM versions"),
        ("diana", "SELECT content FROM quarantine"),
    ],
)  # fmt: skip
def test_what_a_login_may_not_the_server_refuses(divided: Divided, login: str, statement: str) -> None:
    """Each way past the walls ends in the server's own refusal."""
    with pytest.raises((errors.InsufficientPrivilege, errors.CheckViolation)):
        divided.ask(login, statement)


def test_others_read_what_they_are_there_for(divided: Divided) -> None:
    """A coordinator counts their own municipality, an auditor sees the batches of theirs."""
    assert divided.ask("carla", "SELECT count(*) FROM flat_3") == [(3,)]
    for login in ("carla", "diana"):
        assert divided.ask(login, "SELECT count(*) FROM releases") == [(0,)]
    assert divided.ask("diana", "SELECT DISTINCT municipality FROM received") == [("Yecla",)]


def test_whoever_is_named_nowhere_reaches_nothing(fresh: Divided) -> None:
    """A login that was dismissed, and one that never was admitted, are turned away."""
    logins.admit(fresh.town.office, "ana", "nobody", ())
    with pytest.raises(errors.InsufficientPrivilege):
        fresh.ask("ana", "SELECT 1 FROM fieldkit.versions")
    with pytest.raises(WorldFailed) as failed:
        logins.admit(fresh.town.office, "nobody-here", "clerk", ["Jumilla"])
    assert failed.value.code is Code.MASTER_LOGIN_UNKNOWN


def test_a_login_without_rights_cannot_merge(fresh: Divided) -> None:
    """A desk that logs in as a clerk is told in one sentence, and nothing is half there."""
    office, station = fresh.town.office, fresh.town.stations[0]
    record(station, session(station))
    send(station)
    state = office.master.digest()
    url = opening.read(fresh.server.url(fresh.database, "ana"))[0]
    kept, access = opening.reach(office.settings)
    opening.remember(office.settings, url, access)
    office.let_go_of_master()
    with pytest.raises(WorldFailed) as failed:
        merge(office)
    assert failed.value.code is Code.MASTER_NO_PERMISSION
    opening.remember(office.settings, kept, access)
    office.let_go_of_master()
    assert office.master.digest() == state
