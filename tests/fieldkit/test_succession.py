from pathlib import Path

import msgspec
import pytest

from fieldkit import envelope, identity, kit, seal, settings, succession
from fieldkit.envelope import EnvelopeRefused, Fault, Front, Kind
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import PrivateKeys, PublicKeys
from fieldkit.store import Store
from sync import batch, receipts
from sync.merge import merge
from sync.send import receive, send
from tests.factory import PASSPHRASE, TEST, Town, record, reopen, session

KEYS = [PrivateKeys.new() for _ in range(4)]
SIGNING = [keys.public().signing for keys in KEYS]
CHAIN = [succession.link(old, new) for old, new in zip(KEYS, SIGNING[1:], strict=False)]


def refused(store: Store, data: bytes) -> Code:
    with pytest.raises(WorldFailed) as caught:
        kit.accept(store, data)
    return caught.value.code


def test_whoever_knows_any_key_follows_the_chain_forwards() -> None:
    """Each earlier key leads to the last, none back, and a key that is not in it nowhere."""
    for known in SIGNING:
        assert succession.follows(known, SIGNING[3], CHAIN)
    assert not succession.follows(SIGNING[3], SIGNING[0], CHAIN)
    assert not succession.follows(SIGNING[3], SIGNING[2], CHAIN[:2])
    assert not succession.follows(PrivateKeys.new().public().signing, SIGNING[3], CHAIN)
    assert succession.follows(SIGNING[0], SIGNING[0], ())
    assert not succession.follows(SIGNING[0], SIGNING[1], ())


@pytest.mark.parametrize(
    "chain",
    [
        [CHAIN[0], CHAIN[2]],
        [CHAIN[1], CHAIN[0], CHAIN[2]],
        [*CHAIN[:2], CHAIN[2][:-1]],
        [*CHAIN[:2], bytes(len(CHAIN[2]))],
        [*CHAIN[:2], SIGNING[2] + SIGNING[3] + KEYS[0].sign(SIGNING[2] + SIGNING[3])],
        [*CHAIN, succession.link(KEYS[3], SIGNING[0]), *CHAIN],
    ],
)
def test_a_broken_chain_leads_nowhere(chain: list[bytes]) -> None:
    """A link left out, out of order, cut, blank, signed by another key or for another purpose, or a circle."""
    assert not succession.follows(SIGNING[0], SIGNING[3], chain)


def rotated(town: Town, date: str = "2026-05-02") -> bytes:
    return kit.rotate(town.office, date)


def test_batches_sealed_before_and_after_new_keys_are_merged(town1: Town) -> None:
    """A laptop that sealed to the old key, then takes the kit and seals to the new one, loses neither batch."""
    (station,) = town1.stations
    gathering = session(station)
    record(station, gathering)
    send(station)
    sealed = rotated(town1)
    record(station, gathering)
    send(station)  # it has not seen the new kit yet
    kit.accept(station, sealed)
    record(station, gathering)
    send(station)
    with reopen(town1.office.folder) as office:
        report = merge(office)
        assert (report.refused, report.stations[0].chain.missing) == ([], ())
        assert office.submissions.count(TEST) == 3


def test_the_offices_name_among_machines_stays(town1: Town) -> None:
    """New keys make no new author: the id in versions and the office that a laptop knows are the same as before."""
    (station,) = town1.stations
    before = town1.office.identity.id
    kit.accept(station, rotated(town1))
    master = kit.office(station)
    assert master is not None
    assert town1.office.identity.id == before == master.id
    assert master.keys == town1.office.identity.public
    assert master.keys.id != before


def test_a_laptop_that_missed_several_kits_still_follows(town1: Town) -> None:
    """Three changes of keys later, the kit leads from the key that the laptop knows to the present one."""
    (station,) = town1.stations
    for _ in range(3):
        sealed = rotated(town1)
    assert kit.accept(station, sealed).new
    record(station, session(station))
    send(station)
    assert merge(town1.office).refused == []


def test_a_new_laptop_joins_after_new_keys(town1: Town, tmp_path: Path) -> None:
    """A laptop enrolled after a change knows the office by the same name as the old ones."""
    rotated(town1)
    with Store.create_station(tmp_path / "late", "Mesa 2", PASSPHRASE) as late:
        kit.enrol(town1.office, kit.write_request(late))
        kit.accept(late, rotated(town1))
        master = kit.office(late)
    assert master is not None
    assert master.id == town1.office.identity.id


def test_a_kit_under_a_retired_key_is_refused(town1: Town) -> None:
    """Whoever holds the old key cannot lead a laptop back, whatever number the kit has."""
    (station,) = town1.stations
    old = town1.office.identity
    sealed = kit.publish(town1.office, "2026-05-01")
    stolen = _as_kit(old, town1, number=99)
    kit.accept(station, rotated(town1))
    assert refused(station, sealed) is Code.KIT_RETIRED
    assert refused(station, stolen) is Code.KIT_RETIRED


def _as_kit(me: identity.Identity, town: Town, number: int) -> bytes:
    """A kit with that number, signed with these keys."""
    content = kit.Kit(
        number=number, date="2026-05-09", office=kit.Member(me.name, me.public.signing, me.public.sealing),
        roster=[], forms=[], places=[], plan="",
    )  # fmt: skip
    front = Front(Kind.KIT, me.public.signing, number, envelope.FIRST)
    to = [station.identity.public for station in town.stations]
    return envelope.seal(front, msgspec.json.encode(content), me.keys, to)


def test_another_office_cannot_claim_our_chain(town1: Town) -> None:
    """A kit signed by a stranger is refused, with no chain, with ours copied into it, and with one of its own."""
    (station,) = town1.stations
    rotated(town1)
    ours = town1.office.identity.keys.succession
    for chain in ((), ours, tuple(CHAIN[:1])):
        keys = PrivateKeys(KEYS[1].signing, KEYS[1].sealing, chain)
        false = identity.Identity("office", "Servicios Sociales", False, keys, b"")  # noqa: FBT003 - a real one
        assert refused(station, _as_kit(false, town1, 99)) in (Code.KIT_OTHER_OFFICE, Code.KIT_UNREADABLE)


def test_receipts_under_a_later_key_count(town1: Town) -> None:
    """A receipt signed with a key that the laptop has not heard of yet comes with the chain that leads to it."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    rotated(town1)
    merge(town1.office)
    assert receive(station).confirmed == 1


def test_receipts_under_a_retired_key_do_not_count_and_come_again(town1: Town) -> None:
    """Once the new kit is there, an old receipt confirms nothing; the next merge writes it again under the new key."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    merge(town1.office)
    (old,) = [path.read_bytes() for path in town1.mailbox.glob("*.receipt")]
    kit.accept(station, rotated(town1))
    with pytest.raises(EnvelopeRefused) as caught:
        receipts.read(station, old)
    assert caught.value.fault is Fault.NOT_FOR_US  # passed over, without a word to anybody
    assert merge(town1.office).receipts == 1
    assert receive(station).confirmed == 1


def test_the_old_signing_key_is_gone(town1: Town) -> None:
    """After a change the old key opens, and signs no more: it is nowhere in the store."""
    old = town1.office.identity.keys
    rotated(town1)
    kept = b"".join(blob for row in town1.office.query("SELECT * FROM earlier_keys") for blob in row[1:])
    assert old.sealing in kept
    assert old.signing not in kept
    with pytest.raises(ValueError, match="32 bytes"):
        town1.office.identity.earlier[0].sign(b"")


def test_a_failed_change_changes_nothing(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the kit cannot be made, the office keeps its keys, on the disk and in memory."""
    before = town1.office.identity

    def full(*_: object, **__: object) -> bytes:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(envelope, "seal", full)
    with pytest.raises(WorldFailed):
        rotated(town1)
    assert town1.office.identity == before
    assert town1.office.query("SELECT count(*) FROM earlier_keys") == [(0,)]


def test_batches_open_with_the_recovery_key(town1: Town) -> None:
    """A kit with a recovery key makes laptops seal to it too; whoever holds it opens the batch without the office."""
    (station,) = town1.stations
    recovery = PrivateKeys.new()
    town1.office.settings.set(settings.RECOVERY, recovery.public().sealing.hex())
    kit.accept(station, kit.publish(town1.office, "2026-05-01"))
    record(station, session(station))
    send(station)
    (sealed,) = [path.read_bytes() for path in town1.mailbox.glob("*.batch")]
    only_opening = PrivateKeys(b"", recovery.sealing)
    opened = envelope.verified(sealed).unseal((PrivateKeys.new(), only_opening))
    assert len(batch.unpack(opened).lines) == 2
    assert merge(town1.office).new == 2


def test_keys_of_the_first_stores_still_open() -> None:
    """A store made before seeds were short has the expanded form; it opens the same."""
    keys = PrivateKeys.new()
    expanded = PrivateKeys(keys.signing, seal.hashlib.shake_256(keys.sealing).digest(96))
    assert expanded.public() == keys.public()
    assert expanded.unwrap(keys.public().wrap(b"x", b"info"), b"info") == b"x"
    assert not PublicKeys(b"", b"\xff" * 1216).usable()
