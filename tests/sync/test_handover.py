"""A clerk's copy of the master goes its own way for a while and is merged back: the same union on both sides."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import quarantine
from fieldkit.database import transaction
from fieldkit.envelope import Fault
from fieldkit.faults import Broke, Broken
from fieldkit.quarantine import Bad, Came
from fieldkit.store import Store
from sync import handover
from sync.duplicates_store import decide
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import receive, send
from tests.factory import PASSPHRASE, TEST, Town, answers, record, reopen, session
from tests.sync.back_home import SESSION_DAY, back_up, exchange


@pytest.fixture
def clerk(town2: Town, tmp_path: Path) -> Iterator[Store]:
    """A copy of the office, made after a first exchange."""
    for station in town2.stations:
        gathering = session(station)
        for _ in range(2):
            record(station, gathering)
    exchange(town2, today=SESSION_DAY)
    shutil.copytree(town2.office.folder, tmp_path / "clerk")
    with reopen(tmp_path / "clerk") as copy:
        yield copy


def parts(store: Store, folder: Path) -> list[Path]:
    """What a master hands over, as files."""
    files = []
    for number, data in enumerate(handover.write(store)):
        files.append(folder / f"{store.folder.name} {number}.handover")
        files[-1].write_bytes(data)
    return files


def knows(store: Store) -> list[object]:
    """All of a master's that takes part in a union."""
    return [
        store.submissions.digest(),
        *(
            store.query(f"SELECT {', '.join(columns)} FROM {table} ORDER BY 1, 2, 3, 4")  # noqa: S608 - our own names
            for table, columns in handover._COLUMNS.items()
            if table != "decisions"
        ),
        store.query("SELECT * FROM decisions ORDER BY 1, 2, 3"),
    ]


def both_go_on(town: Town, clerk: Store) -> None:
    """Each copy merges what the other does not see, corrects, withdraws and decides."""
    first, second = town.stations
    for office, station, value in ((town.office, first, "nunca"), (clerk, second, "pocas")):
        gathering = session(station)
        record(station, gathering)
        bad = station.shelf.form(TEST)
        station.submissions.save_all(bad, gathering, [{"q01": "no such choice"}])
        send(station)
        before = set(town.mailbox.glob("*.batch"))
        ((name,),) = station.query("SELECT name FROM sent ORDER BY sequence DESC LIMIT 1")
        merge(office, some=[town.mailbox / name])
        assert before
        (one, other, *_) = [shown.record for shown in office.submissions.current(TEST)]
        office.submissions.correct(one, office.shelf.form(TEST), answers(q01=value))
        decide(office, "different", one, other)
    gone = next(iter(clerk.submissions.current(TEST))).record
    clerk.submissions.withdraw(gone)


def test_after_both_ways_both_know_the_same(town2: Town, clerk: Store, tmp_path: Path) -> None:
    """Handed over one way and then the other, merged twice: equal digests, equal chains, equal decisions."""
    both_go_on(town2, clerk)
    assert knows(clerk) != knows(town2.office)
    there = parts(clerk, tmp_path)
    report = merge(town2.office, some=there)
    assert report.refused == []
    assert report.new > 0
    back = parts(town2.office, tmp_path)
    merge(clerk, some=back)
    assert knows(clerk) == knows(town2.office)
    state = knows(clerk)
    again = merge(town2.office, some=[*there, *back])
    assert again.new == 0
    assert knows(town2.office) == state
    for store in (clerk, town2.office):
        assert store.check().faults == ()


def test_the_same_union_whichever_way_first(town2: Town, clerk: Store, tmp_path: Path) -> None:
    """The clerk's batches merged directly, or handed over: the same master."""
    both_go_on(town2, clerk)
    merge(town2.office, some=parts(clerk, tmp_path))
    state = town2.office.submissions.digest()
    merge(town2.office)  # the mailbox has the clerk's batch as well
    assert town2.office.submissions.digest() == state


def test_receipts_stay_right(town2: Town, clerk: Store, tmp_path: Path) -> None:
    """What a copy had merged is held after the hand-over, and safe only once this master is backed up."""
    both_go_on(town2, clerk)
    _, second = town2.stations
    back_up(clerk)
    merge(town2.office, some=parts(clerk, tmp_path))
    receive(second, today=SESSION_DAY)
    assert second.query("SELECT held, safe FROM sent ORDER BY sequence") == [(1, 1), (1, 0)]
    back_up(town2.office)
    merge(town2.office, some=[])
    receive(second, today=SESSION_DAY)
    assert second.query("SELECT held, safe FROM sent ORDER BY sequence") == [(1, 1), (1, 1)]


def test_the_batches_are_not_claimed_before_the_tests_are_there(
    town2: Town, clerk: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a hand-over in several parts the last waits for the others: no receipt runs ahead of what is here."""
    both_go_on(town2, clerk)
    monkeypatch.setattr(handover, "_PART", 4000)
    there = parts(clerk, tmp_path)
    assert len(there) > 2
    before = town2.office.query("SELECT count(*) FROM received")
    early = merge(town2.office, some=[there[-1], there[0]])
    assert [one.reason for one in early.refused] == [Fault.CUT_SHORT]
    assert town2.office.query("SELECT count(*) FROM received") == before
    assert merge(town2.office, some=there).refused == []
    merge(clerk, some=parts(town2.office, tmp_path))
    assert knows(clerk) == knows(town2.office)


def test_it_goes_through_a_mailbox(town2: Town, clerk: Store) -> None:
    """Dropped into the mailbox, it is merged like a batch."""
    both_go_on(town2, clerk)
    there = Mailbox(str(town2.mailbox))
    names = {there.put_new("batch", part) for part in handover.write(clerk)}
    report = merge(town2.office)
    assert report.refused == []
    assert {one.file for one in report.merged} > names
    merge(clerk)
    for data in handover.write(town2.office):
        there.put_new("batch", data)
    merge(clerk)
    assert knows(clerk) == knows(town2.office)


def withdrawn_by_one(office: Store, clerk: Store, folder: Path) -> list[Path]:
    """A line with somebody's answers lies aside at a clerk's, and the office erases them; what is handed over."""
    one = next(iter(office.records.current(TEST)))
    came = Came("station", 7, b"h" * 32, 9)
    ids = bytes.fromhex(one.session), bytes.fromhex(one.record)
    with transaction(clerk.database):
        quarantine.keep(clerk.database, [Bad(came, "answers", "q01: choice", b'{"said"}', b"v" * 32, *ids)])
    office.records.withdraw(one.record)
    return parts(clerk, folder)


def test_what_was_withdrawn_comes_back_by_no_hand_over(town2: Town, clerk: Store, tmp_path: Path) -> None:
    """Who withdrew first gets the line that a copy had set aside, and none of its answers; `check` would find them."""
    office = town2.office
    there = withdrawn_by_one(office, clerk, tmp_path)
    merge(office, some=there)
    assert office.query("SELECT content, detail FROM quarantine WHERE line = 9") == [(b"", "q01: choice")]
    assert office.check().faults == ()
    office.database.execute("UPDATE quarantine SET content = ? WHERE line = 9", (b'{"said"}',))
    assert office.check().faults == (Broke(Broken.NOT_ERASED, (b"v" * 32).hex()),)


def test_another_offices_hand_over_is_refused(town2: Town, clerk: Store, tmp_path: Path) -> None:
    """Only this very office's own is taken, and only whole."""
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        foreign = parts(other, tmp_path)
    own = parts(clerk, tmp_path)[0]
    own.write_bytes(own.read_bytes()[:-1])
    report = merge(town2.office, some=[*foreign, own])
    assert {one.reason for one in report.refused} == {Fault.STRANGER, Fault.FORGED}
    assert report.new == 0
