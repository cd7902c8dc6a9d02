"""What the office corrects or withdraws comes home to the laptop that recorded it, and to no other."""

import msgspec
import pytest

from fieldkit import versions
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from fieldkit.versions import Version
from sync import returns
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, Town, answers, record, session
from tests.sync.back_home import LATER, SESSION_DAY, exchange, payloads


def correct(store: Store, name: str, **changed: str) -> None:
    store.submissions.correct(name, store.shelf.form(TEST), answers(**changed))


def home(town: Town) -> None:
    """Merge, and take receipts out."""
    merge(town.office)
    for station in town.stations:
        receive(station, today=SESSION_DAY)


def test_a_correction_at_the_office_comes_home(town1: Town) -> None:
    """The laptop shows what the office corrected, twice as well, and does not send it back."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1, today=SESSION_DAY)
    correct(town1.office, name, q01="nunca")
    correct(town1.office, name, q01="pocas")
    home(town1)
    assert station.submissions.get(name).answers["q01"] == "pocas"
    assert not station.submissions.get(name).conflict
    assert send(station).batches == 0
    assert station.submissions.digest() == town1.office.submissions.digest()


def test_a_withdrawal_at_the_office_erases_the_laptops_answers(town1: Town) -> None:
    """Erased there, erased here, though a correction waits here to be sent."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1, today=SESSION_DAY)
    correct(station, name, q01="nunca")
    town1.office.submissions.withdraw(name)
    home(town1)
    with pytest.raises(WorldFailed) as failed:
        station.submissions.get(name)
    assert failed.value.code is Code.RECORD_WITHDRAWN
    assert payloads(station, name) == 1  # the withdrawal's own


def test_both_sides_corrected_is_a_conflict_on_both(town1: Town) -> None:
    """Neither is lost; whoever resolves it first resolves it for both."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1, today=SESSION_DAY)
    correct(town1.office, name, q01="nunca")
    correct(station, name, q01="pocas")
    send(station)
    home(town1)
    assert station.submissions.get(name).conflict
    assert town1.office.submissions.get(name).conflict
    correct(station, name, q01="muchas")
    send(station)
    home(town1)
    for store in (station, town1.office):
        assert not store.submissions.get(name).conflict
        assert store.submissions.get(name).answers["q01"] == "muchas"


def test_what_is_purged_comes_back_bare(town1: Town) -> None:
    """A correction of a purged test leaves no answer on the laptop; a withdrawal is known there."""
    (station,) = town1.stations
    gathering = session(station)
    corrected, withdrawn = record(station, gathering), record(station, gathering)
    exchange(town1, today=LATER)
    correct(town1.office, corrected, q01="nunca")
    town1.office.submissions.withdraw(withdrawn)
    home(town1)
    assert payloads(station, corrected) == 0
    assert station.submissions.count(TEST) == 1
    with pytest.raises(WorldFailed) as failed:
        station.submissions.get(corrected)
    assert failed.value.code is Code.RECORD_PURGED
    station.submissions.withdraw(corrected)
    send(station)
    home(town1)
    assert town1.office.submissions.count(TEST) == 0


def test_only_the_laptop_that_recorded_it_gets_it(town2: Town) -> None:
    """The other laptop's receipt does not hold it, and it would not take it in."""
    first, second = town2.stations
    name = record(first, session(first))
    record(second, session(second))
    exchange(town2, today=SESSION_DAY)
    correct(town2.office, name, q01="nunca")
    assert len(returns.of(town2.office, first.identity.id)) == 1
    assert returns.of(town2.office, second.identity.id) == []
    before = second.submissions.digest()
    assert returns.take(second, returns.of(town2.office, first.identity.id)) == 0
    assert second.submissions.digest() == before


def test_only_the_office_can_return_something(town1: Town) -> None:
    """Another author's version of a known test is passed over, and so is what cannot be read."""
    (station,) = town1.stations
    name = record(station, session(station))
    shown = station.submissions.get(name)
    ((payload,),) = station.query("SELECT payload FROM versions WHERE version = ?", (bytes.fromhex(shown.version),))
    other = msgspec.structs.replace(
        msgspec.json.decode(payload, type=Version),
        author="e" * 32, parents=[shown.version], counter=2, answers={"q01": "nunca"},
    )  # fmt: skip
    assert returns.take(station, [versions.store_form(other).payload, b"{}"]) == 0
    assert station.submissions.get(name).version == shown.version


def test_a_sheet_corrected_at_the_office_comes_home(town1: Town) -> None:
    """A session's place or date mended at the office is mended on the laptop."""
    (station,) = town1.stations
    gathering = session(station, place="La Estasion")
    exchange(town1, today=SESSION_DAY)
    sheet = town1.office.submissions.get(gathering)
    town1.office.submissions.correct(
        gathering, town1.office.shelf.form(sheet.form), {**sheet.answers, "place": "La Estación"}
    )
    home(town1)
    assert station.sessions.get(gathering).place == "La Estación"
