"""A clerk at work with a login of their own: what they need reaches the server, and nothing of another municipality."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import conflicts, roster, withdrawal
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import logins, opening
from fieldkit.store import Store
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, Town, answers, record, session
from tests.kept import Kept
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import PASSWORD, Cluster
from tests.ui.cli.program import must, run
from ui.cli.output import FAILED


@dataclass
class Desks:
    """An office of two municipalities: the owner's desk, and that of Ana, who is Jumilla's clerk."""

    town: Town
    clerk: Store
    torn: dict[str, str]
    sessions: dict[str, str]


@pytest.fixture
def desks(tmp_path: Path, kept2: Kept, postgres: Cluster, copied: Callable[[Path], Store]) -> Iterator[Desks]:
    """In each municipality a table with a test in conflict."""
    town, database = kept2.copy(tmp_path), postgres.database()
    with postgres.connect() as behind:
        if not behind.execute("SELECT 1 FROM pg_roles WHERE rolname = 'ana'").fetchone():
            behind.execute(f"CREATE ROLE ana LOGIN PASSWORD '{PASSWORD}'")
    lay_out(town.office, postgres, database)
    torn, sessions = {}, {}
    for store, municipality in zip(town.stations, ("Jumilla", "Yecla"), strict=True):
        roster.place(town.office, store.identity.name, municipality)
        sessions[municipality] = session(store)
        torn[municipality] = name = record(store, sessions[municipality], answers(q01="nunca"))
        send(store)
        clone = copied(store.folder)
        for one, said in ((clone, "pocas"), (store, "muchas")):
            one.submissions.correct(name, one.shelf.form(TEST), answers(q01=said))
            send(one)
    merge(town.office)
    logins.admit(town.office, "ana", "clerk", ["Jumilla"])
    clerk = copied(town.office.folder)
    opening.remember(clerk.settings, opening.read(postgres.url(database, "ana"))[0], ACCESS)
    yield Desks(town, clerk, torn, sessions)
    town.close()


def test_a_clerk_resolves_and_corrects(desks: Desks) -> None:
    """Ana sees the conflict of her municipality alone, resolves it, corrects, and the owner sees what she did."""
    (found,) = conflicts.find(desks.clerk)
    assert found.record == desks.torn["Jumilla"]
    conflicts.take(desks.clerk, found.record, found.heads[1].version)
    form = desks.clerk.shelf.form(TEST)
    desks.clerk.records.correct(found.record, form, answers(q01="pocas", q02="muchas"))
    office = desks.town.office
    assert office.records.get(found.record).answers == desks.clerk.records.get(found.record).answers
    assert [one.record for one in conflicts.find(office)] == [desks.torn["Yecla"]]
    assert office.check().faults == ()
    merge(office)
    receive(desks.town.stations[0])
    assert desks.town.stations[0].submissions.get(found.record).answers == office.records.get(found.record).answers


def test_a_clerk_withdraws_by_a_code(desks: Desks) -> None:
    """A code of their own municipality erases the test; one of another is nobody's."""
    mine, theirs = desks.torn["Jumilla"], desks.torn["Yecla"]
    desks.clerk.records.withdraw(withdrawal.find(desks.clerk, withdrawal.code(mine)))
    assert desks.town.office.master.counts()[TEST] == (1, 1)
    assert desks.town.office.check().faults == ()
    for named in (withdrawal.code(theirs), theirs):
        with pytest.raises(WorldFailed) as failed:
            desks.clerk.records.get(withdrawal.find(desks.clerk, named))
        assert failed.value.code is Code.RECORD_UNKNOWN


def test_a_clerk_changes_nothing_of_another_municipality(desks: Desks) -> None:
    """Neither corrected nor withdrawn, and nothing is half there."""
    state = desks.town.office.master.digest()
    theirs = desks.torn["Yecla"]
    for change in (
        lambda: desks.clerk.records.withdraw(theirs),
        lambda: desks.clerk.records.correct(theirs, desks.clerk.shelf.form(TEST), answers()),
        lambda: desks.clerk.records.save_all(desks.clerk.shelf.form(TEST), desks.sessions["Yecla"], [answers()]),
    ):
        with pytest.raises(WorldFailed) as failed:
            change()
        assert failed.value.code in (Code.RECORD_UNKNOWN, Code.MASTER_NO_PERMISSION)
    assert desks.town.office.master.digest() == state


def test_a_sheet_that_a_clerk_dates_anew(desks: Desks) -> None:
    """The session goes into its year's drawer where there is one; else it stays where it is, whole."""
    gathering = desks.sessions["Jumilla"]
    sheet = desks.clerk.records.get(gathering)
    form = desks.clerk.shelf.form(sheet.form)
    desks.clerk.records.correct(gathering, form, {**sheet.answers, "date": "2019-01-02"})
    assert desks.town.office.check().faults == ()
    assert desks.clerk.sessions.get(gathering).date.year == 2019


def test_what_a_clerk_records(desks: Desks) -> None:
    """A sheet typed into a session of theirs lies in their municipality."""
    (name,) = desks.clerk.records.save_all(desks.clerk.shelf.form(TEST), desks.sessions["Jumilla"], [answers()])
    assert desks.town.office.records.get(name).session == desks.sessions["Jumilla"]
    assert {one.record for one in desks.clerk.records.current(TEST)} == {name, desks.torn["Jumilla"]}
    assert desks.town.office.check().faults == ()


def test_a_clerk_does_not_merge(desks: Desks) -> None:
    """Merging is the owner's: one sentence, and nothing is half there."""
    (station, _) = desks.town.stations
    record(station, desks.sessions["Jumilla"])
    send(station)
    state = desks.town.office.master.digest()
    with pytest.raises(WorldFailed) as failed:
        merge(desks.clerk)
    assert failed.value.code is Code.MASTER_NO_PERMISSION
    assert desks.town.office.master.digest() == state


def test_a_desk_logs_in_as_somebody_else(desks: Desks, copied: Callable[[Path], Store], tmp_path: Path) -> None:
    """By command, with a password from a file; where that fails nothing changes, and it says so in a sentence."""
    desk, password = copied(desks.town.office.folder), tmp_path / "password"
    password.write_text("otra")
    refused = run("office", "login", desk.folder, "ana", "--password-file", password)
    assert refused.status == FAILED
    assert {one.record for one in conflicts.find(desk)} == set(desks.torn.values())
    password.write_text(PASSWORD)
    where = must("office", "login", desk.folder, "ana", "--password-file", password)["master"]
    assert "ana@" in where
    assert PASSWORD not in where
    desk.let_go_of_master()
    assert [one.record for one in conflicts.find(desk)] == [desks.torn["Jumilla"]]
    shown = run("conflicts", desk.folder)
    assert desks.torn["Jumilla"] in shown.out
    assert desks.torn["Yecla"] not in shown.out
    (found,) = conflicts.find(desk)
    must("resolve", desk.folder, found.record, "--take", found.heads[0].version)
    assert must("withdraw", desk.folder, withdrawal.code(desks.torn["Jumilla"]))["withdrawn"]
    assert must("check", desks.town.office.folder)["faults"] == []
