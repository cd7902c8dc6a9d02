"""What social workers do with single submissions, asked of both engines: looked at, resolved, corrected, withdrawn."""

import secrets
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit import conflicts, reviews, withdrawal
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store, StoreKey
from fieldkit.submissions import Submission
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, Town, answers, clock, record, session
from tests.region.conftest import lay_out
from tests.servers.postgres import Cluster


@pytest.fixture(params=["here", "server"])
def shared(request: pytest.FixtureRequest, town1: Town) -> Town:
    """A town whose office keeps its submissions in its own store, and again on a server."""
    if request.param == "server":
        lay_out(town1.office, request.getfixturevalue("postgres"))
    return town1


@pytest.fixture
def torn(shared: Town, tmp_path: Path, key_of: Callable[[Path], StoreKey]) -> str:
    """A test that a laptop and its clone corrected, one not knowing of the other; merged."""
    (station,) = shared.stations
    name = record(station, session(station), answers(q01="nunca"))
    send(station)
    shutil.copytree(station.folder, tmp_path / "clone")
    with Store.open(tmp_path / "clone", key_of(station.folder)) as clone:
        clone.submissions.correct(name, clone.shelf.form(TEST), answers(q01="pocas"))
        send(clone)
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="muchas"))
    send(station)
    merge(shared.office)
    return name


def another(office: Store, key_of: Callable[[Path], StoreKey]) -> Store:
    """The same desk, opened by somebody else."""
    return Store.open(office.folder, key_of(office.folder))


def shown(office: Store, name: str) -> Submission:
    """A submission as the list of its form shows it."""
    (found,) = [one for one in office.records.current(TEST) if one.record == name]
    return found


def test_a_conflict_is_shown_and_resolved(shared: Town, torn: str) -> None:
    """Both heads stand side by side, answer by answer; taking one leaves one, which is shown and counted."""
    office = shared.office
    (found,) = conflicts.find(office)
    assert (found.record, len(found.heads)) == (torn, 2)
    assert {one for which in found.differences for one in which.answers} == {"pocas", "muchas"}
    assert {head.author for head in found.heads} == {shared.stations[0].identity.id}
    chosen = next(head for head in found.heads if "pocas" in head.answers.values())
    conflicts.take(office, torn, chosen.version[:12])
    assert list(conflicts.find(office)) == []
    assert office.master.counts()[TEST] == (1, 0)
    assert shown(office, torn).answers == chosen.answers == office.records.get(torn).answers
    with pytest.raises(WorldFailed) as failed:
        conflicts.take(office, torn, chosen.version)
    assert failed.value.code is Code.NO_CONFLICT


def test_a_resolution_goes_home(shared: Town, torn: str) -> None:
    """What the office decided is in the receipt of the laptop that recorded it."""
    conflicts.take(shared.office, torn, conflicts.of(shared.office, torn).heads[1].version)
    merge(shared.office)
    (station,) = shared.stations
    receive(station)
    assert station.submissions.get(torn).answers == shared.office.records.get(torn).answers


def test_two_who_resolve_at_once(shared: Town, torn: str, key_of: Callable[[Path], StoreKey]) -> None:
    """One wins, the other is told in a sentence; what won is one head over both, and nothing is lost."""
    heads = conflicts.of(shared.office, torn).heads
    ready, ends = threading.Barrier(2), {}

    def resolve(number: int) -> None:
        with another(shared.office, key_of) as mine:
            mine.master.count()
            ready.wait(timeout=300)
            try:
                conflicts.take(mine, torn, heads[number].version)
                ends[number] = "won"
            except WorldFailed as failed:
                ends[number] = failed.code

    people = [threading.Thread(target=resolve, args=(number,)) for number in range(2)]
    for one in people:
        one.start()
    for one in people:
        one.join()
    (winner,) = [number for number, end in ends.items() if end == "won"]
    assert ends[1 - winner] in (Code.NO_CONFLICT, Code.RECORD_CHANGED)
    ((name, version),) = shared.office.records.heads(torn)
    assert version.answers == heads[winner].answers
    assert version.parents == sorted(head.version for head in heads)
    assert shared.office.records.get(torn).version == name
    assert shared.office.master.count() == 5  # the sheet, the test, two corrections, one resolution


def test_who_looked_before_somebody_decided(shared: Town, torn: str, key_of: Callable[[Path], StoreKey]) -> None:
    """A decision over heads that are no longer those saves nothing and says so."""
    heads = [head.version for head in conflicts.of(shared.office, torn).heads]
    with another(shared.office, key_of) as other:
        conflicts.take(other, torn, heads[0])
    state = shared.office.master.digest()
    with pytest.raises(WorldFailed) as failed:
        shared.office.records.correct(torn, shared.office.shelf.form(TEST), answers(), heads)
    assert failed.value.code is Code.RECORD_CHANGED
    assert shared.office.master.digest() == state


def test_a_correction_is_shown_and_may_be_corrected(shared: Town) -> None:
    """New answers take the place of the old, again and again, in the list and in the flat table."""
    (station,) = shared.stations
    gathering = session(station)
    name = record(station, gathering)
    other = record(station, gathering)
    send(station)
    merge(shared.office)
    for said in ("pocas", "muchas"):
        shared.office.records.correct(name, shared.office.shelf.form(TEST), answers(q01=said))
        assert said in shown(shared.office, name).answers.values()
    assert [one.record for one in shared.office.records.current(TEST, gathering)] == sorted([name, other])
    assert shared.office.master.counts()[TEST] == (2, 0)
    assert shared.office.check().faults == ()


def test_what_is_corrected_while_others_are_listed_stays(shared: Town) -> None:
    """Whoever corrects a submission in the middle of a list, and reads no further, has corrected it."""
    (station,) = shared.stations
    gathering = session(station)
    for _ in range(3):
        record(station, gathering, answers(q01="nunca"))
    send(station)
    merge(shared.office)
    listing = shared.office.records.current(TEST)
    name = next(listing).record
    shared.office.records.correct(name, shared.office.shelf.form(TEST), answers(q01="muchas"))
    listing.close()  # type: ignore[attr-defined] # a generator
    assert "muchas" in shared.office.records.get(name).answers.values()


def test_a_withdrawal_by_its_code(shared: Town) -> None:
    """The code on somebody's paper finds the test; withdrawn, nothing of it is shown or can be brought back."""
    (station,) = shared.stations
    name = record(station, session(station))
    send(station)
    merge(shared.office)
    office = shared.office
    assert withdrawal.find(office, withdrawal.code(name).lower()) == name
    office.records.withdraw(name)
    assert office.master.counts()[TEST] == (0, 0)
    for again in (office.records.withdraw, office.records.get, office.records.heads):
        with pytest.raises(WorldFailed) as failed:
            again(name)
        assert failed.value.code is Code.RECORD_WITHDRAWN
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="pocas"))
    send(station)
    merge(office)
    assert office.master.counts()[TEST] == (0, 0)
    receive(station)
    with pytest.raises(WorldFailed) as failed:
        station.submissions.get(name)
    assert failed.value.code is Code.RECORD_WITHDRAWN


@pytest.mark.parametrize("name", ["", "x", "0" * 32, "5e" * 15])
def test_a_record_that_nobody_knows(shared: Town, name: str) -> None:
    """Whatever is typed in an id's place is one sentence."""
    for asked in (shared.office.records.get, shared.office.records.withdraw):
        with pytest.raises(WorldFailed) as failed:
            asked(name)
        assert failed.value.code is Code.RECORD_UNKNOWN


def test_a_request_to_be_called_is_corrected_sealed(shared: Town) -> None:
    """What only the office may read is opened for it, and what it writes in its place lies there sealed again."""
    (station,) = shared.stations
    form = station.shelf.form("call_request")
    station.submissions.save(form, session(station), {"name": "Zutana Inventada", "phone": "600 000 000"})
    send(station)
    merge(shared.office)
    office = shared.office
    (found,) = office.records.current("call_request")
    assert found.answers["name"] == "Zutana Inventada"
    secret = f"Mengana Inventada {secrets.token_hex(4)}"
    office.records.correct(found.record, form, {**found.answers, "name": secret})
    assert office.records.get(found.record).answers["name"] == secret
    if office.away:
        rows = office.master.connection.execute("SELECT v::text FROM versions v").fetchall()  # type: ignore[attr-defined] # a server's
        rows += office.master.connection.execute("SELECT f::text FROM flat_1 f").fetchall()  # type: ignore[attr-defined] # as above
        assert not [row for (row,) in rows if secret.encode().hex() in row or secret in row]
    office.records.withdraw(found.record)
    assert list(office.records.current("call_request")) == []


def test_a_sheet_takes_its_session_along(town1: Town, postgres: Cluster) -> None:
    """A sheet that the office dates anew takes the session into the drawer of that year, made where it lacks."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    gathering = session(station, date="2025-12-30")
    record(station, gathering)
    send(station)
    merge(town1.office)
    sheet = town1.office.records.get(gathering)
    town1.office.records.correct(
        gathering, town1.office.shelf.form(sheet.form), {**sheet.answers, "date": "2019-01-02"}
    )
    with postgres.connect(database) as behind:
        behind.execute("SET search_path = fieldkit")
        years = behind.execute("SELECT year FROM versions JOIN drawers USING (drawer)").fetchall()
    assert years == [(2019,)] * 3
    assert town1.office.sessions.get(gathering).date.year == 2019
    assert town1.office.check().faults == ()


def test_what_the_office_records_itself(shared: Town) -> None:
    """A session opened and a sheet typed at the office lie where all others do, and on its pile."""
    office = shared.office
    made = office.sessions.new({"place": "Plaza de San Juan", "date": "2026-05-14"}, clock)
    (name,) = office.records.save_all(office.shelf.form(TEST), made.id, [answers(q01="nunca")])
    office.piles.add(made.id, name)
    assert [one.id for one in office.sessions.all()] == [made.id]
    assert [one.record for one in office.piles.once(made.id, TEST)] == [name]
    assert office.records.get(name).session == made.id
    assert office.master.counts()[TEST] == (1, 0)
    assert office.query("SELECT count(*) FROM versions") == [(0,) if office.away else (2,)]


def test_a_named_record_is_recorded_once(shared: Town) -> None:
    """Saved again it is the very same; another of that name is refused, and nothing brings back one withdrawn."""
    office = shared.office
    form, gathering, name = office.shelf.form(TEST), session(office), "a" * 32

    def save(**said: str) -> list[str]:
        return office.records.save_all(form, gathering, [answers(**said)], record=name)

    assert save() == save() == [name]
    with pytest.raises(WorldFailed) as changed:
        save(q01="nunca")
    assert changed.value.code is Code.RECORD_CHANGED
    assert (office.master.counts()[TEST], office.records.get(name).answers) == ((1, 0), answers())
    office.records.withdraw(name)
    with pytest.raises(WorldFailed) as withdrawn:
        save()
    assert withdrawn.value.code is Code.RECORD_WITHDRAWN
    assert office.master.counts()[TEST] == (0, 0)
    assert office.check().faults == ()


def test_a_note_is_read_and_let_out(shared: Town) -> None:
    """The notes that nobody has read wait; one that was read and then corrected waits again."""
    (station,) = shared.stations
    note = station.submissions.save(station.shelf.form("note"), session(station), {"text": "Falta un banco."})
    send(station)
    merge(shared.office)
    (waiting,) = reviews.waiting(shared.office)
    reviews.decide(shared.office, waiting.version, "fit")
    assert list(reviews.waiting(shared.office)) == []
    shared.office.records.correct(note, shared.office.shelf.form("note"), {"text": "Faltan dos bancos."})
    assert [one.text for one in reviews.waiting(shared.office)] == ["Faltan dos bancos."]
