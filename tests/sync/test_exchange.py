"""The road between a station and the office, and all that can go wrong on it."""

import secrets
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldkit import envelope, kit, versions
from fieldkit.envelope import Fault
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from sync import batch, connection
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import receive, send, waiting
from tests.factory import PASSPHRASE, TEST, Town, answers, clock, record, reopen, session, town


def batches(town: Town) -> list[Path]:
    return sorted(town.mailbox.glob("*.batch"))


def test_from_the_table_to_the_master_and_back(town1: Town) -> None:
    """What was recorded at a table is in the master after send and merge, and the station learns that it is."""
    (station,) = town1.stations
    gathering = session(station, passers="5")
    names = {record(station, gathering) for _ in range(3)}
    assert waiting(station).unsent == 3
    sent = send(station)
    assert (sent.batches, sent.submissions, sent.waiting.unsent, sent.waiting.unconfirmed) == (1, 3, 0, 3)
    report = merge(town1.office)
    assert (report.new, report.receipts, report.problems) == (4, 1, False)
    assert {one.record for one in town1.office.submissions.current(TEST)} == names
    assert town1.office.sessions.get(gathering).passers == 5
    got = receive(station)
    assert (got.confirmed, got.waiting.unsent, got.waiting.unconfirmed) == (1, 0, 0)


def test_sending_and_merging_again_changes_nothing(town1: Town) -> None:
    """With nothing new, sending drops nothing, merging adds nothing, no second receipt piles up."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    merge(town1.office)
    state, files = town1.office.submissions.digest(), sorted(path.name for path in town1.mailbox.iterdir())
    assert send(station).batches == 0
    again = merge(town1.office)
    assert (again.new, again.receipts) == (0, 0)
    assert [one.known for one in again.merged] == [True]
    assert town1.office.submissions.digest() == state
    assert sorted(path.name for path in town1.mailbox.iterdir()) == files


def test_taps_and_corrections_go_out_with_the_next_batch(town1: Town) -> None:
    """What changes after sending goes out next time, as new versions of the same records."""
    (station,) = town1.stations
    gathering = session(station)
    name = record(station, gathering)
    send(station)
    station.sessions.tally(gathering, "passers")
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="nunca"))
    assert waiting(station).unsent == 1
    send(station)
    merge(town1.office)
    assert town1.office.sessions.get(gathering).passers == 1
    assert town1.office.submissions.get(name).answers["q01"] == "nunca"
    assert town1.office.submissions.conflicts(TEST) == 0


def test_a_withdrawal_travels(town1: Town) -> None:
    """A test withdrawn on the laptop is erased in the master, its first version arriving before or with it."""
    (station,) = town1.stations
    name = record(station, session(station), answers(q01="nunca"))
    send(station)
    merge(town1.office)
    station.submissions.withdraw(name)
    send(station)
    merge(town1.office)
    assert town1.office.submissions.count(TEST) == 0
    kept = town1.office.query(
        "SELECT payload FROM versions WHERE record = ? AND payload NOT NULL", (bytes.fromhex(name),)
    )
    assert [versions.read(payload).version.kind for (payload,) in kept] == ["withdrawal"]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path], str]:
    """An office as it was before, a week's batches of two stations, and the state after merging them in order."""
    folder = tmp_path_factory.mktemp("week")
    made = town(folder, stations=2)
    for station in made.stations:
        gathering = session(station)
        for number in range(3):
            name = record(station, gathering, answers(q01="nunca"))
            send(station)
            if number == 1:
                station.submissions.correct(name, station.shelf.form(TEST), answers())
            if number == 2:
                station.submissions.withdraw(name)
                send(station)
    made.close()
    before = folder / "before"
    shutil.copytree(folder / "office", before)
    with reopen(folder / "office") as office:
        merge(office)
        return before, batches(made), office.submissions.digest()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_order_any_number_of_times(week: tuple[Path, list[Path], str], tmp_path: Path, data: st.DataObject) -> None:
    """However the batches come, split over several merges, some twice, the master ends in the same state."""
    before, files, state = week
    again = data.draw(st.lists(st.sampled_from(files), max_size=3))
    order = data.draw(st.permutations(files + again))
    cut = data.draw(st.integers(0, len(order)))
    folder = tmp_path / secrets.token_hex(8)
    shutil.copytree(before, folder)
    with reopen(folder) as office:
        for part in (order[:cut], order[cut:]):
            merge(office, some=part)
        assert office.submissions.digest() == state
        assert office.check().faults == ()


def test_a_missing_batch_is_named_and_comes_later(town1: Town) -> None:
    """A gap in a station's chain shows until the batch arrives."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(3):
        record(station, gathering)
        send(station)
    (_, second, _) = station.query("SELECT name FROM sent ORDER BY sequence")
    away = town1.mailbox / second[0]
    held = away.read_bytes()
    away.unlink()
    report = merge(town1.office)
    assert [(one.name, one.chain.missing) for one in report.stations] == [("Mesa 1", ((2, 2),))]
    assert report.problems
    away.write_bytes(held)
    assert not merge(town1.office).problems


def test_a_cloned_laptop_is_flagged_and_loses_nothing(town1: Town, tmp_path: Path) -> None:
    """Two laptops from one copied store use one number twice: both batches are taken, and it is said."""
    (station,) = town1.stations
    gathering = session(station)
    send(station)
    shutil.copytree(station.folder, tmp_path / "clone")
    with reopen(tmp_path / "clone") as clone:
        record(clone, gathering)
        record(station, gathering)
        send(clone)
        send(station)
    report = merge(town1.office)
    assert [one.chain.cloned for one in report.stations] == [(2,)]
    assert report.problems
    assert town1.office.submissions.count(TEST) == 2


def test_a_broken_batch_is_named_and_the_rest_goes_on(town1: Town) -> None:
    """Cut short, changed, foreign: each is refused with its reason, nothing of it is taken, the others are merged."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(2):
        record(station, gathering)
        send(station)
    whole = batches(town1)[0].read_bytes()
    (town1.mailbox / "1cut.batch").write_bytes(whole[: len(whole) // 2])
    (town1.mailbox / "2tiny.batch").write_bytes(whole[:50])
    (town1.mailbox / "3photo.batch").write_bytes(b"\xff\xd8 not ours")
    (town1.mailbox / "4empty.batch").write_bytes(b"")
    report = merge(town1.office)
    assert [(one.file, one.reason) for one in report.refused] == [
        ("1cut.batch", Fault.FORGED),
        ("2tiny.batch", Fault.CUT_SHORT),
        ("3photo.batch", Fault.NOT_OURS),
        ("4empty.batch", Fault.NOT_OURS),
    ]
    assert report.problems
    assert town1.office.submissions.count(TEST) == 2


def test_a_batch_from_a_stranger_is_refused(town1: Town, tmp_path: Path) -> None:
    """A laptop that is not enrolled cannot put anything into the master, even sealed to it."""
    with Store.create_station(tmp_path / "stranger", "Mesa X", PASSPHRASE) as stranger:
        sealed = batch.seal(stranger.identity, 1, envelope.FIRST, [town1.office.identity.public], [])
    (town1.mailbox / "a.batch").write_bytes(sealed)
    assert [one.reason for one in merge(town1.office).refused] == [Fault.STRANGER]


def _line(station: Store, **changed: object) -> bytes:
    fields = {
        "record": "a" * 32, "session": "c" * 32, "form": TEST,
        "form_version": station.shelf.form(TEST).version, "kind": "answers", "parents": [],
        "author": station.identity.id, "counter": 1, "answers": {"q01": "aveces"},
    }  # fmt: skip
    return msgspec.json.encode({**fields, **changed}, order="sorted")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda _: b"{", "unreadable"),
        (lambda station: _line(station, answers={"q01": "whenever"}), "answers"),
        (lambda station: _line(station, answers={"q99": "nunca"}), "answers"),
        (lambda station: _line(station, author="e" * 32), "answers"),
        (lambda station: _line(station, counter=5), "unreadable"),
    ],
)
def test_one_bad_submission_is_set_aside(town1: Town, make: Callable[[Store], bytes], reason: str) -> None:
    """One bad line among good ones is kept apart with its reason; the good ones are merged; the receipt says so."""
    (station,) = town1.stations
    bad = make(station)
    good = [_line(station, record=letter * 32) for letter in "bd"]
    to = [town1.office.identity.public]
    sealed = batch.seal(station.identity, 1, envelope.FIRST, to, [good[0], bad, good[1]])
    (town1.mailbox / "a.batch").write_bytes(sealed)
    report = merge(town1.office)
    (merged,) = report.merged
    assert (merged.new, [(one.line, one.reason) for one in merged.set_aside]) == (2, [(2, reason)])
    assert report.problems
    assert town1.office.submissions.count(TEST) == 2


def test_a_payload_cannot_move_into_another_envelope(town1: Town) -> None:
    """The manifest inside must say what the envelope says outside."""
    (station,) = town1.stations
    me, to = station.identity, [town1.office.identity.public]
    manifest = batch.Manifest(station=me.id, sequence=1, previous="0" * 64, recipients=[], count=0)
    front = envelope.Front(envelope.Kind.BATCH, me.public.signing, 2, envelope.FIRST)
    sealed = envelope.seal(front, msgspec.json.encode(manifest), me.keys, to)
    (town1.mailbox / "a.batch").write_bytes(sealed)
    assert [one.reason for one in merge(town1.office).refused] == [Fault.DAMAGED]


@pytest.mark.parametrize("work", ["send", "merge"])
def test_two_windows_at_once_do_each_thing_once(town1: Town, work: str) -> None:
    """Two programs that send from one store, or merge into one master, at one moment: nothing twice, no failure."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(30):
        record(station, gathering)
    if work == "merge":
        send(station)
    folder, act = (station.folder, send) if work == "send" else (town1.office.folder, merge)

    def window(_: int) -> None:
        with reopen(folder) as store:
            act(store)

    with ThreadPoolExecutor(2) as both:
        list(both.map(window, range(2)))
    assert len(batches(town1)) == 1
    merge(town1.office)
    assert town1.office.submissions.count(TEST) == 30
    assert town1.office.query("SELECT count(*) FROM received") == [(1,)]
    assert receive(station).confirmed == 1


def test_no_mailbox_loses_nothing(town1: Town, tmp_path: Path) -> None:
    """With the mailbox away, what waits stays, sealed once, and goes out unchanged when it is back."""
    (station,) = town1.stations
    record(station, session(station))
    away = tmp_path / "drawer"
    town1.mailbox.rename(away)
    for _ in range(2):
        with pytest.raises(WorldFailed) as caught:
            send(station)
        assert caught.value.code is Code.MAILBOX_MISSING
    assert waiting(station).unsent == 1
    away.rename(town1.mailbox)
    sent = send(station)
    assert (sent.batches, sent.submissions) == (1, 1)
    assert merge(town1.office).new == 2


def test_a_cut_between_putting_and_noting_sends_the_same_again(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the station dies after the put, the same bytes go out under the same name; the office sees one batch."""
    (station,) = town1.stations
    record(station, session(station))
    put = Mailbox.put

    def put_and_die(self: Mailbox, name: str, data: bytes) -> None:
        put(self, name, data)
        raise KeyboardInterrupt

    monkeypatch.setattr(Mailbox, "put", put_and_die)
    with pytest.raises(KeyboardInterrupt):
        send(station)
    monkeypatch.setattr(Mailbox, "put", put)
    assert send(station).batches == 1
    assert len(batches(town1)) == 1
    assert len(merge(town1.office).merged) == 1


def test_a_cancelled_merge_keeps_whole_batches(town1: Town) -> None:
    """Cancelled between two batches, the merge has the first and goes on with the second next time."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(2):
        record(station, gathering)
        send(station)

    class StopAtTheSecond:
        def step(self, done: int, total: int) -> None:
            if 0 < done < total:
                raise WorldFailed(Code.CANCELLED)

    with pytest.raises(WorldFailed) as caught:
        merge(town1.office, StopAtTheSecond())
    assert caught.value.code is Code.CANCELLED
    assert len(town1.office.query("SELECT * FROM received")) == 1
    report = merge(town1.office)
    assert sorted(one.known for one in report.merged) == [False, True]


def test_receipts_are_for_one_station_only(town2: Town) -> None:
    """A station takes its own receipt and leaves the other's where it is."""
    first, second = town2.stations
    for station in (first, second):
        record(station, session(station))
        send(station)
    merge(town2.office)
    assert (receive(first).confirmed, receive(second).confirmed) == (1, 1)
    assert len(list(town2.mailbox.glob("*.receipt"))) == 2


def test_a_receipt_comes_again_where_it_was_lost(town1: Town) -> None:
    """A receipt that vanished from the mailbox is made again from the master at the next merge."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    merge(town1.office)
    for path in town1.mailbox.glob("*.receipt"):
        path.unlink()
    assert merge(town1.office).receipts == 1
    assert receive(station).confirmed == 1


def test_a_forged_receipt_confirms_nothing(town1: Town, tmp_path: Path) -> None:
    """Only the station's own office can confirm a batch."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        kit.enrol(other, kit.write_request(station))
        connection.remember(other, str(town1.mailbox))
        ((sequence, digest),) = station.query("SELECT sequence, hash FROM sent")
        other.database.execute(
            "INSERT INTO received (station, sequence, hash, previous, versions) VALUES (?, ?, ?, ?, 1)",
            (station.identity.id, sequence, digest, bytes(32)),
        )
        merge(other, some=[])
    assert list(town1.mailbox.glob("*.receipt"))
    assert receive(station).confirmed == 0
    assert waiting(station).unconfirmed == 1


def test_a_foreign_or_broken_kit_does_not_stand_in_the_way(town1: Town, tmp_path: Path) -> None:
    """A half-copied kit and another office's are passed over; receipt and kit of our own still arrive."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    merge(town1.office)
    ours = kit.publish(town1.office, "2026-06-01")
    (town1.mailbox / "0half.kit").write_bytes(ours[:900])
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        (town1.mailbox / "0foreign.kit").write_bytes(kit.publish(other, "2026-06-01"))
    Mailbox(str(town1.mailbox)).put_new("kit", ours)
    got = receive(station)
    assert (got.confirmed, got.kit, got.unreadable) == (1, 2, 2)


def test_what_was_withdrawn_before_it_was_sent_does_not_wait(town1: Town) -> None:
    """A test erased before sending leaves only its withdrawal to send; then nothing waits."""
    (station,) = town1.stations
    station.submissions.withdraw(record(station, session(station)))
    assert waiting(station).unsent == 1
    assert send(station).waiting.unsent == 0


def test_taps_of_a_withdrawn_session_do_not_stop_sending(town1: Town) -> None:
    """A session's sheet can be withdrawn while taps wait; the rest goes out."""
    (station,) = town1.stations
    gathering = session(station)
    station.sessions.tally(gathering, "passers")
    station.submissions.withdraw(gathering)
    assert send(station).batches == 1


def test_a_new_kit_comes_through_the_mailbox(town1: Town) -> None:
    """A kit dropped into the mailbox reaches the station once."""
    (station,) = town1.stations
    Mailbox(str(town1.mailbox)).put_new("kit", kit.publish(town1.office, "2026-06-01"))
    assert receive(station).kit == 2
    assert receive(station).kit is None


def test_a_station_that_is_not_enrolled_cannot_send(tmp_path: Path) -> None:
    """Before the first kit there is nobody to seal to, and the sentence says so."""
    with Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE) as store:
        with pytest.raises(WorldFailed) as caught:
            send(store)
        assert caught.value.code is Code.NOT_ENROLLED


def test_a_batch_does_not_tell_the_order_of_tests(town1: Town) -> None:
    """Inside a batch, versions are sorted by their random record ids."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(8):
        record(station, gathering)
    send(station)
    opened = envelope.verified(batches(town1)[0].read_bytes()).unseal(town1.office.identity.keys)
    records = [batch.read_line(line).version.record for line in batch.unpack(opened).lines]
    assert records == sorted(records)
    assert clock().strftime("%H:%M").encode() not in opened.payload
