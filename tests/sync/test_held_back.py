"""Batches that wait whole for a person: of a laptop that was lost, or whose words nobody compared."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit import enrolment, kit, roster, settings
from fieldkit.store import Store
from sync import held_back
from sync.merge import merge
from sync.reading import Arrived, Reader
from sync.send import receive, send
from tests.factory import TEST, Town, record, reopen, session


@pytest.fixture
def three(town1: Town) -> Town:
    """A station that sent three batches of one test each; the gathering's sheet is in the first."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(3):
        record(station, gathering)
        send(station)
    return town1


def in_order(town: Town) -> list[Path]:
    names = town.stations[0].query("SELECT name FROM sent ORDER BY sequence")
    return [town.mailbox / name for (name,) in names]


def test_what_was_sealed_before_counts_whenever_it_comes(three: Town) -> None:
    """Revoked from batch 3: 1 and 2 are merged, late or not; 3 is kept apart whole, and said."""
    roster.revoke(three.office, "Mesa 1", 3)
    first, second, third = in_order(three)
    report = merge(three.office, some=[third, second])
    assert [(one.sequence, one.new) for one in report.merged] == [(2, 1)]
    (held,) = report.held_back
    assert (held.station, held.sequence, held.versions, held.why, held.known) == ("Mesa 1", 3, 1, "revoked", False)
    assert report.problems
    late = merge(three.office, some=[first])
    assert [one.sequence for one in late.merged] == [1]
    assert three.office.submissions.count(TEST) == 2
    assert three.office.check().faults == ()


def test_who_is_revoked_while_a_merge_reads_is_held_back(three: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read before the revocation and united after it: a batch waits whole all the same."""
    real = Reader.read

    def read(self: Reader, data: bytes) -> Arrived:
        arrived = real(self, data)
        if arrived.lines.sequence == 3:
            with reopen(three.office.folder) as office:
                roster.revoke(office, "Mesa 1", 2)
        return arrived

    with monkeypatch.context() as patch:
        patch.setattr(Reader, "read", read)
        report = merge(three.office, some=in_order(three))
    assert [one.sequence for one in report.merged] == [1]
    assert sorted(one.sequence for one in report.held_back) == [2, 3]
    assert three.office.submissions.count(TEST) == 1
    roster.revoke(three.office, "Mesa 1", None)
    assert merge(three.office, some=[]).new == 2


def test_two_merges_take_what_waited(three: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What another merge has taken since this one looked is passed over; all the rest is merged."""
    roster.revoke(three.office, "Mesa 1", 2)
    merge(three.office)
    roster.revoke(three.office, "Mesa 1", None)
    real = held_back.released

    def meanwhile(store: Store) -> list[tuple[str, Callable[[], bytes | None]]]:
        found = real(store)
        with monkeypatch.context() as patch, reopen(store.folder) as other:
            patch.setattr("sync.merge.released", real)
            assert merge(other, some=[]).new == 2
        return found

    monkeypatch.setattr("sync.merge.released", meanwhile)
    report = merge(three.office)
    assert (report.new, [one.known for one in report.merged]) == (0, [True] * 3)
    assert three.office.submissions.count(TEST) == 3


def test_what_is_held_back_is_shown_once_and_not_confirmed(three: Town) -> None:
    """Seen again it is no new problem, and no receipt tells the laptop that the office has it."""
    roster.revoke(three.office, "Mesa 1", 2)
    merge(three.office)
    again = merge(three.office)
    assert sorted((one.sequence, one.known) for one in again.held_back) == [(2, True), (3, True)]
    assert not again.problems
    assert [one.waiting for one in roster.listed(three.office)] == [2]
    got = receive(three.stations[0])
    assert (got.confirmed, got.waiting.unconfirmed) == (1, 2)


@pytest.mark.parametrize(("now", "merged"), [(None, 3), (3, 2)])
def test_a_person_can_still_take_it(three: Town, now: int | None, merged: int) -> None:
    """Taken back, or revoked from a later number, the next merge takes what waited, even with the mailbox empty."""
    roster.revoke(three.office, "Mesa 1", 2)
    merge(three.office)
    for path in in_order(three):
        path.unlink()
    roster.revoke(three.office, "Mesa 1", now)
    merge(three.office)
    assert three.office.submissions.count(TEST) == merged
    assert [one.waiting for one in roster.listed(three.office)] == [3 - merged]


def test_before_the_words_are_compared_a_careful_office_waits(three: Town) -> None:
    """Where the office compares first, batches wait whole until somebody typed the words, and are merged then."""
    three.office.settings.set(settings.COMPARE_FIRST, "yes")
    report = merge(three.office)
    assert [one.why for one in report.held_back] == ["not-compared"] * 3
    assert three.office.submissions.count(TEST) == 0
    (member,) = kit.roster(three.office)
    said = " ".join(enrolment.words_of(three.office, member).words("es"))
    enrolment.confirm_station(three.office, "Mesa 1", said)
    assert merge(three.office).not_compared == []
    assert three.office.submissions.count(TEST) == 3


def test_otherwise_it_merges_and_says_so(three: Town) -> None:
    """Without that, batches are merged, and each merge names the laptops whose words nobody compared."""
    report = merge(three.office)
    assert report.not_compared == ["Mesa 1"]
    assert not report.problems
