"""`check` of a master on a server: everything is read once, and whatever was changed behind the program is named."""

import pytest

from fieldkit.faults import Broken
from sync.merge import merge
from sync.send import send
from tests.factory import TEST, Town, answers, record, session
from tests.region.conftest import lay_out
from tests.servers.postgres import Cluster
from tests.ui.cli.program import must, run
from ui.cli.output import DONE, PROBLEMS

# Something of each kind that a test or sheet is; 'x' is one record of three, 'gone' a withdrawn one.
SEEDED = [
    (Broken.VERSION_CHANGED, "UPDATE versions SET payload = overlay(payload placing '*' from 20) WHERE record = %(x)s"),
    (Broken.VERSION_CHANGED, "UPDATE versions SET payload = '{}' WHERE record = %(x)s"),
    (Broken.VERSION_CHANGED, "UPDATE versions SET payload = overlay(payload placing '*' from 900) WHERE form ~ 'call'"),
    (Broken.VERSION_ROW, "UPDATE versions SET counter = 7 WHERE record = %(x)s"),
    (Broken.VERSION_ROW, "UPDATE versions SET withdrawal = true WHERE record = %(x)s"),
    (Broken.NOT_ERASED, "INSERT INTO withdrawn SELECT session, record FROM versions WHERE record = %(x)s"),
    (Broken.NOT_SHOWN, "DELETE FROM flat_3 WHERE record = %(x)s"),
    (Broken.SHOWN_WRONG, "UPDATE flat_3 SET conflict = true WHERE record = %(x)s"),
    (Broken.SHOWN_WRONG, "UPDATE flat_3 SET version = session WHERE record = %(x)s"),
    (Broken.SHOWN_WRONG, "UPDATE flat_3 SET {q01} = 'muchas' WHERE record = %(x)s"),
    (Broken.SHOWN_WRONG, "UPDATE flat_1 SET a1 = 'Zutana Inventada'"),
    (Broken.SHOWN_WRONG, "INSERT INTO flat_3 SELECT drawer, session, %(gone)s, version, false FROM flat_3 LIMIT 1"),
    (Broken.RECEIVED_CHAIN, "UPDATE received SET previous = hash WHERE sequence = 2"),
    (Broken.DRAWER_WRONG, "UPDATE versions SET drawer = 1 WHERE record = %(x)s"),
    (Broken.DRAWER_WRONG, "DELETE FROM sessions WHERE session IN (SELECT session FROM versions WHERE record = %(x)s)"),
    (Broken.NOT_SEALED, "UPDATE versions SET session = record WHERE record = %(x)s"),
]  # fmt: skip


@pytest.fixture
def kept(town1: Town, postgres: Cluster) -> tuple[Town, str, dict[str, bytes]]:
    """A sheet, tests, a conflict resolved, a request to be called and a withdrawal on a server; its database."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    gathering = session(station)
    one, gone, _ = (record(station, gathering, answers(q01="nunca")) for _ in range(3))
    form = station.shelf.form("call_request")
    station.submissions.save(form, gathering, {"name": "Zutana Inventada", "phone": "600 000 000"})
    send(station)
    merge(town1.office)
    station.submissions.withdraw(gone)
    send(station)
    merge(town1.office)
    return town1, database, {"x": bytes.fromhex(one), "gone": bytes.fromhex(gone)}


def test_a_healthy_master(kept: tuple[Town, str, dict[str, bytes]]) -> None:
    """Nothing is found where nothing is wrong, and all versions were read."""
    said = must("check", kept[0].office.folder)
    assert said == {"versions": kept[0].office.master.count(), "faults": []}
    assert run("check", kept[0].office.folder).status == DONE


@pytest.mark.parametrize(("code", "statement"), SEEDED)
def test_a_seeded_fault_is_named(
    kept: tuple[Town, str, dict[str, bytes]], postgres: Cluster, code: Broken, statement: str
) -> None:
    """Whatever somebody changes behind the program, `check` says what it is, and where."""
    town, database, named = kept
    column = town.office.master.flat.table(TEST).columns["q01"]  # type: ignore[attr-defined] # a server's
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        changed = behind.execute(statement.replace("{q01}", column), named)  # type: ignore[call-overload] # those above
        assert changed.rowcount
    assert code in {fault.code for fault in town.office.check().faults}


def test_a_fault_is_worded(kept: tuple[Town, str, dict[str, bytes]], postgres: Cluster) -> None:
    """The command lists what it found in a sentence and ends with 1."""
    town, database, named = kept
    with postgres.connect(database) as behind:
        behind.execute("DELETE FROM fieldkit.flat_3 WHERE record = %(x)s", named)
    done = run("check", town.office.folder)
    assert done.status == PROBLEMS
    assert "A table lacks a saved record." in done.out
