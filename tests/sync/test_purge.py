"""A laptop lets go of answers only when the office holds them for good, and of nothing else."""

from datetime import date, timedelta

import pytest

from fieldkit import settings, withdrawal
from fieldkit.drafts import Draft, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from sync import purge as purging
from sync.merge import merge
from sync.purge import purge
from sync.send import receive, send, waiting
from tests.factory import TEST, Town, answers, record, reopen, session
from tests.sync.back_home import LATER, SESSION_DAY, back_up, exchange, payloads


def test_answers_go_when_the_office_holds_them_safely(town1: Town) -> None:
    """Merged, backed up, and older than the hold period: the laptop keeps id, hash, parents and counter, no answers."""
    (station,) = town1.stations
    gathering = session(station, passers="2")
    name = record(station, gathering)
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="nunca"))
    before = station.query("SELECT version, counter, parents FROM versions ORDER BY version")
    _, (got,) = exchange(town1)
    assert got.purged == 1
    assert payloads(station, name) == 0
    assert station.query("SELECT version, counter, parents FROM versions ORDER BY version") == before
    assert list(station.submissions.current(TEST)) == []
    assert station.check().faults == ()
    assert station.sessions.get(gathering).passers == 2  # the sheet stays
    assert town1.office.submissions.get(name).answers["q01"] == "nunca"


def test_what_was_erased_is_gone_from_the_disk(town1: Town) -> None:
    """Freed pages are overwritten, and the log is emptied into the store: no old frame keeps an answer."""
    (station,) = town1.stations
    record(station, session(station))
    exchange(town1)
    assert station.query("PRAGMA secure_delete") == [(1,)]
    assert (station.folder / "store.db-wal").stat().st_size == 0
    ((kept,),) = station.query("SELECT count(*) FROM sent WHERE sealed IS NOT NULL")
    assert kept == 0


def test_merged_is_not_enough(town1: Town) -> None:
    """Without a verified backup of the master nothing goes, however old it is."""
    (station,) = town1.stations
    name = record(station, session(station))
    _, (got,) = exchange(town1, backed_up=False)
    assert (got.confirmed, got.purged) == (1, 0)
    assert payloads(station, name) == 1
    assert station.query("SELECT sealed IS NULL FROM sent") == [(0,)]


def test_the_hold_period_is_kept(town1: Town) -> None:
    """A submission stays until its session is as old as the kit's hold period says."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1, today=SESSION_DAY)
    hold = int(settings.HOLD_DAYS.default)
    for days, left in ((0, 1), (hold - 1, 1), (hold, 0)):
        purge(station, SESSION_DAY + timedelta(days=days))
        assert payloads(station, name) == left
    station.settings.set(settings.HOLD_DAYS, "400")
    other = record(station, session(station))
    exchange(town1, today=SESSION_DAY + timedelta(days=399))
    assert payloads(station, other) == 1


@pytest.mark.parametrize("years", [-10, 0, 10])
def test_a_wrong_clock_purges_nothing_that_is_not_safe(town1: Town, years: int) -> None:
    """Ten years off, either way, a clock never makes an unsafe answer go."""
    (station,) = town1.stations
    gathering = session(station)
    safe = record(station, gathering)
    exchange(town1, today=SESSION_DAY)
    unsent = record(station, gathering)
    merged = record(station, gathering)
    today = SESSION_DAY.replace(year=SESSION_DAY.year + years)
    purge(station, today)
    assert (payloads(station, unsent), payloads(station, merged)) == (1, 1)
    assert payloads(station, safe) == (0 if years > 0 else 1)
    assert station.submissions.count(TEST, gathering) == 3  # what the volunteer sees has not changed


def test_something_newer_here_holds_it_back(town1: Town) -> None:
    """A correction that has not been sent keeps every version of its submission."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1, today=SESSION_DAY)
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="nunca"))
    assert purge(station, LATER) == 0
    assert payloads(station, name) == 2
    exchange(town1)
    assert payloads(station, name) == 0


def test_an_open_draft_holds_back_its_session(town1: Town) -> None:
    """While something is half filled in, what was recorded at that table stays at hand."""
    (station,) = town1.stations
    gathering = session(station)
    name = record(station, gathering)
    form = station.shelf.form(TEST)
    draft = Draft(new_id(), gathering, form.form_id, form.version, {"q01": "nunca"}, "q02")
    station.drafts.save(draft)
    exchange(town1)
    assert payloads(station, name) == 1
    station.drafts.discard(draft.id)
    assert purge(station, LATER) == 1


def test_what_was_set_aside_stays(town1: Town) -> None:
    """A version that the office could not take is not gone from the laptop that has it."""
    (station,) = town1.stations
    gathering = session(station)
    form = station.shelf.form(TEST)
    (bad,) = station.submissions.save_all(form, gathering, [{"q01": "no such choice"}])
    good = record(station, gathering)
    report, (got,) = exchange(town1)
    assert [len(one.set_aside) for one in report.merged] == [1]
    assert got.purged == 1
    assert (payloads(station, bad), payloads(station, good)) == (1, 0)


def test_a_purged_test_can_still_be_withdrawn(town1: Town) -> None:
    """By the code on the paper, from the laptop that has only its id left, to the master."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1)
    found = withdrawal.find(station, withdrawal.code(name))
    station.submissions.withdraw(found)
    assert station.submissions.count(TEST) == 0
    exchange(town1)
    assert town1.office.submissions.count(TEST) == 0
    assert waiting(station).unsent == 0
    with pytest.raises(WorldFailed) as failed:
        station.submissions.withdraw(found)
    assert failed.value.code is Code.RECORD_WITHDRAWN


def test_a_purged_test_cannot_be_corrected_here(town1: Town) -> None:
    """Whoever asks for it is told where its answers are."""
    (station,) = town1.stations
    name = record(station, session(station))
    exchange(town1)
    for attempt in (
        lambda: station.submissions.get(name),
        lambda: station.submissions.correct(name, station.shelf.form(TEST), answers()),
    ):
        with pytest.raises(WorldFailed) as failed:
            attempt()
        assert failed.value.code is Code.RECORD_PURGED


def test_a_new_form_version_finds_purged_tests(town1: Town) -> None:
    """Making the form's table again passes over what has no answers any more."""
    (station,) = town1.stations
    record(station, session(station))
    exchange(town1)
    (book,) = [one for one in station.shelf.workbooks() if one.name == "test10"]
    station.union.refill(TEST)
    station.add_form(Workbook(book.name, book.data))
    assert station.submissions.count(TEST) == 1


def test_a_correction_that_is_begun_just_then_holds_back_its_session(
    town1: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window opens it after the sessions were looked at, and before this one's turn."""
    (station,) = town1.stations
    gathering = session(station)
    name = record(station, gathering)
    exchange(town1, today=SESSION_DAY)
    form, looked = station.shelf.form(TEST), purging._old_sessions

    def then_begun(store: Store, today: date) -> list[bytes]:
        old = looked(store, today)
        with reopen(store.folder) as other:
            other.drafts.save(Draft(name, gathering, form.form_id, form.version, answers(q01="nunca"), "q02"))
        return old

    monkeypatch.setattr(purging, "_old_sessions", then_begun)
    assert purge(station, LATER) == 0
    assert payloads(station, name) == 1
    station.drafts.discard(name)
    monkeypatch.undo()
    assert purge(station, LATER) == 1


def test_nothing_is_purged_twice_and_an_office_purges_nothing(town1: Town) -> None:
    """Again there is nothing to do; a master is not a laptop."""
    (station,) = town1.stations
    record(station, session(station))
    exchange(town1)
    assert receive(station, today=LATER).purged == 0
    with pytest.raises(WorldFailed) as failed:
        purge(town1.office, LATER)
    assert failed.value.code is Code.WRONG_ROLE


def test_sealed_bytes_stay_as_long_as_an_answer_they_brought(town1: Town) -> None:
    """Until the hold period is over a master can be lost with its backup: the batch can still go out again."""
    (station,) = town1.stations
    record(station, session(station))
    exchange(town1, today=date(2026, 5, 20))
    assert station.query("SELECT sealed IS NULL, safe FROM sent") == [(0, 1)]
    purge(station, LATER)
    assert station.query("SELECT sealed IS NULL FROM sent") == [(1,)]


def test_a_master_that_was_lost_with_its_backup_is_made_again(town1: Town) -> None:
    """An office that has an older state again gets back, with the laptop's next batch, what it has forgotten."""
    (station,) = town1.stations
    gathering = session(station)
    first = record(station, gathering)
    exchange(town1, today=SESSION_DAY)
    office = town1.office
    for table in ("received", "versions", "answered", f'"flat {TEST}"', '"flat mesa_session"'):
        office.database.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names
    for path in town1.mailbox.glob("*.batch"):
        path.unlink()
    record(station, gathering)
    _, (got,) = exchange(town1, backed_up=False, today=SESSION_DAY)
    assert got.again == 1
    send(station)
    merge(office)
    assert office.submissions.get(first).record == first
    back_up(office)
    assert not merge(office).problems
