"""A receipt says what the master holds, no more; whatever becomes of it, it does no harm."""

import hashlib
import shutil
from pathlib import Path

import msgspec
import pytest

from fieldkit import envelope, kit
from fieldkit.database import transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.store import Store
from sync import receipts
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import receive, send, waiting
from tests.factory import PASSPHRASE, TEST, Town, answers, record, reopen, session
from tests.sync.back_home import SESSION_DAY, back_up, exchange

TEN_YEARS = 10 * 52 * 5  # batches of a busy laptop


def receipt_of(town: Town) -> receipts.Receipt:
    (station,) = town.stations
    (member,) = kit.roster(town.office)
    return receipts.read(station, receipts.write(town.office, member))


def sent_state(store: Store) -> list[tuple[int, int, int]]:
    return store.query("SELECT sequence, held, safe FROM sent ORDER BY sequence")


def several(town: Town, batches: int) -> None:
    """As many batches, of a test each."""
    (station,) = town.stations
    gathering = session(station)
    for _ in range(batches):
        record(station, gathering)
        send(station)


def test_held_and_safe_are_two_things(town1: Town) -> None:
    """After the merge a batch is held; only after a verified backup of the master is it safe."""
    (station,) = town1.stations
    several(town1, 2)
    exchange(town1, backed_up=False)
    assert sent_state(station) == [(1, 1, 0), (2, 1, 0)]
    exchange(town1)
    assert sent_state(station) == [(1, 1, 1), (2, 1, 1)]


def test_a_receipt_can_be_made_again_from_the_master(town1: Town) -> None:
    """Two receipts of the same master say the same."""
    several(town1, 3)
    merge(town1.office)
    assert receipt_of(town1) == receipt_of(town1)
    assert [(run.first, run.last, run.safe) for run in receipt_of(town1).held] == [(1, 3, False)]


def test_what_is_not_held_is_not_claimed(town1: Town) -> None:
    """A gap splits what is held; the laptop is told of the batches around it only."""
    (station,) = town1.stations
    several(town1, 3)
    ((second,),) = station.query("SELECT name FROM sent WHERE sequence = 2")
    (town1.mailbox / second).unlink()
    merge(town1.office)
    receive(station, today=SESSION_DAY)
    assert sent_state(station) == [(1, 1, 0), (2, 0, 0), (3, 1, 0)]


def test_a_batch_lost_on_the_way_goes_out_again(town1: Town) -> None:
    """A receipt that names a later batch shows that an earlier one was lost: it is put again, and the gap closes."""
    (station,) = town1.stations
    several(town1, 3)
    ((second,),) = station.query("SELECT name FROM sent WHERE sequence = 2")
    (town1.mailbox / second).unlink()
    assert merge(town1.office).problems
    got = receive(station, today=SESSION_DAY)
    assert (got.again, got.waiting.unsent) == (1, 1)
    assert send(station).batches == 1
    assert not merge(town1.office).problems
    assert receive(station).waiting.unconfirmed == 0


def test_an_old_receipt_with_a_gap_sends_nothing_out_again(town1: Town) -> None:
    """Replayed after the gap was closed, a receipt that knew less takes nothing back."""
    (station,) = town1.stations
    (member,) = kit.roster(town1.office)
    several(town1, 3)
    ((second,),) = station.query("SELECT name FROM sent WHERE sequence = 2")
    (town1.mailbox / second).rename(town1.mailbox / "late")
    merge(town1.office)
    old = receipts.write(town1.office, member)
    (town1.mailbox / "late").rename(town1.mailbox / second)
    exchange(town1, backed_up=False, today=SESSION_DAY)
    before = sent_state(station)
    assert receipts.apply(station, receipts.read(station, old)) == receipts.Applied(0, 0, 0)
    assert sent_state(station) == before == [(1, 1, 0), (2, 1, 0), (3, 1, 0)]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 1, 0, 0)])
def test_receipts_in_any_order_end_the_same(town1: Town, order: tuple[int, ...]) -> None:
    """Lost, older, or replayed: a receipt takes nothing back."""
    (station,) = town1.stations
    (member,) = kit.roster(town1.office)
    gathering, kept = session(station), []
    for _ in range(3):
        record(station, gathering)
        send(station)
        merge(town1.office)
        kept.append(receipts.write(town1.office, member))
        back_up(town1.office)
    for number in order:
        receipts.apply(station, receipts.read(station, kept[number]))
    assert sent_state(station) == [(1, 1, 1), (2, 1, 1), (3, 1, 0)]
    assert waiting(station).unconfirmed == 0
    assert [receipts.apply(station, receipts.read(station, one)).confirmed for one in kept] == [0, 0, 0]


def test_ten_years_of_batches_fit_in_a_small_receipt(town1: Town) -> None:
    """A receipt grows with what went wrong, not with the years: under 4 kB where nothing did."""
    (station,) = town1.stations
    (member,) = kit.roster(town1.office)
    previous, rows = FIRST, []
    for sequence in range(1, TEN_YEARS + 1):
        digest = hashlib.sha256(str(sequence).encode()).digest()
        rows.append((member.keys.id, sequence, digest, previous, 30, int(sequence < TEN_YEARS - 5)))
        previous = digest
    with transaction(town1.office.database):
        town1.office.database.conn.executemany(
            "INSERT INTO received (station, sequence, hash, previous, versions, backed_up) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )
    sealed = receipts.write(town1.office, member)
    assert [(run.last, run.safe) for run in receipts.read(station, sealed).held] == [
        (TEN_YEARS - 6, True), (TEN_YEARS, False),
    ]  # fmt: skip
    assert len(sealed) < 4096


def test_both_copies_of_a_cloned_laptop_learn_what_is_held(town1: Town, tmp_path: Path) -> None:
    """Two laptops from one store each find their own batches in the one receipt, with what they had in common."""
    (station,) = town1.stations
    gathering = session(station)
    send(station)
    shutil.copytree(station.folder, tmp_path / "clone")
    with reopen(tmp_path / "clone") as clone:
        for laptop, tests in ((station, 2), (clone, 1)):
            for _ in range(tests):
                record(laptop, gathering)
                send(laptop)
        merge(town1.office)
        back_up(town1.office)
        merge(town1.office)
        for laptop, count in ((station, 3), (clone, 2)):
            receive(laptop, today=SESSION_DAY)
            assert sent_state(laptop) == [(number, 1, 1) for number in range(1, count + 1)]
            assert waiting(laptop).unconfirmed == 0


def test_a_wrong_receipt_is_passed_over_with_a_word(town1: Town, tmp_path: Path) -> None:
    """Of another office, cut short, or of another kind: nothing is confirmed, what was forged or cut is named."""
    (station,) = town1.stations
    several(town1, 1)
    merge(town1.office)
    (own,) = town1.mailbox.glob("*.receipt")
    (town1.mailbox / "0cut.receipt").write_bytes(own.read_bytes()[:-40])
    own.unlink()
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        kit.enrol(other, kit.write_request(station))
        (member,) = kit.roster(other)
        (town1.mailbox / "1foreign.receipt").write_bytes(receipts.write(other, member))
    (town1.mailbox / "2kit.receipt").write_bytes(kit.publish(town1.office, "2026-06-01"))
    got = receive(station)
    assert (got.confirmed, got.unreadable) == (0, 3)
    assert [(one.file, one.reason) for one in got.refused] == [
        ("0cut.receipt", Fault.FORGED),
        ("1foreign.receipt", Fault.STRANGER),
    ]


def test_a_receipt_for_another_laptop_is_nobody_elses_business(town2: Town) -> None:
    """What is sealed to another laptop stays where it is, without a word."""
    first, second = town2.stations
    record(first, session(first))
    send(first)
    merge(town2.office)
    got = receive(second)
    assert (got.unreadable, got.refused) == (1, ())


def test_a_receipt_in_anothers_name_is_refused(town2: Town) -> None:
    """A receipt that speaks of another laptop confirms nothing here, whoever it is sealed to."""
    first, second = town2.stations
    me = town2.office.identity
    payload = msgspec.json.encode(receipts.Receipt(second.identity.id, [], [], []), order="sorted")
    front = Front(Kind.RECEIPT, me.public.signing, 0, FIRST)
    sealed = envelope.seal(front, payload, me.keys, [first.identity.public])
    with pytest.raises(EnvelopeRefused) as refused:
        receipts.read(first, sealed)
    assert refused.value.fault is Fault.NOT_FOR_US


def test_an_answer_is_dropped_only_where_it_says_something_new(town1: Town) -> None:
    """A backup, a correction: each brings a new receipt. Nothing new brings none, and one lies there at a time."""
    (station,) = town1.stations
    name = record(station, session(station))
    send(station)
    assert merge(town1.office).receipts == 1
    assert merge(town1.office).receipts == 0
    back_up(town1.office)
    assert merge(town1.office).receipts == 1
    town1.office.submissions.correct(name, town1.office.shelf.form(TEST), answers(q01="nunca"))
    assert merge(town1.office).receipts == 1
    assert len(Mailbox(str(town1.mailbox)).names("receipt")) == 1
