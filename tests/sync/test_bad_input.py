"""What may lie in a mailbox or on a stick: files changed by one bit, cut anywhere, other people's, later programs'."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from fieldkit import envelope, kit
from fieldkit.envelope import EnvelopeRefused, Fault
from fieldkit.errors import WorldFailed
from fieldkit.store import Store
from scripts.vectors import KEYS, WHOLE, Parts, lines, version
from sync import batch, receipts
from sync.merge import merge
from sync.reading import Reader
from sync.send import receive
from tests.factory import PASSPHRASE, Town
from tests.sync.test_vectors import data as vector
from tests.sync.test_vectors import office, station

__all__ = ["office", "station"]

# How many bits and how many lengths of each kind of file are tried; `make proof` tries 10,000.
CHANGES = int(os.environ.get("FIELDKIT_CHANGES", "300"))
KINDS = ("batch", "kit", "receipt", "request")
_refusals = (EnvelopeRefused, WorldFailed)


def _whole(kind: str) -> bytes:
    if kind != "batch":
        return vector(f"{kind}.{kind}")
    many = [version("0", record=f"{number:032x}") for number in range(400)]
    return Parts(lines(*many)).made()


def reading(kind: str, office: Store, station: Store) -> Callable[[bytes], object]:
    """How a file of a kind is taken in."""
    takers: dict[str, Callable[[bytes], object]] = {
        "batch": Reader(office).read,
        "kit": lambda data: kit.accept(station, data),
        "receipt": lambda data: receipts.read(station, data),
        "request": lambda data: kit.enrol(office, data),
    }
    return takers[kind]


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", KINDS)
def test_no_change_of_a_single_bit_is_accepted(office: Store, station: Store, kind: str) -> None:
    """Wherever one bit of a file is turned over, the file is refused."""
    whole, take = _whole(kind), reading(kind, office, station)
    bits = range(len(whole) * 8)
    for bit in random.Random(1).sample(bits, min(CHANGES, len(bits))):  # noqa: S311 - places, not secrets
        changed = bytearray(whole)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(_refusals):
            take(bytes(changed))


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", KINDS)
def test_no_beginning_is_accepted_as_the_whole(office: Store, station: Store, kind: str) -> None:
    """Wherever a copy was cut off, the file is refused; so is one with something behind it."""
    whole, take = _whole(kind), reading(kind, office, station)
    for length in random.Random(2).sample(range(len(whole)), min(CHANGES, len(whole))):  # noqa: S311 - places
        with pytest.raises(_refusals):
            take(whole[:length])
    with pytest.raises(_refusals):
        take(whole + whole)


def test_a_stranger_is_turned_away_before_anything_is_unpacked(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody on the roster signed is neither decrypted nor inflated."""
    touched: list[object] = []
    monkeypatch.setattr(envelope.Verified, "unseal", lambda *given: touched.append(given))
    with pytest.raises(EnvelopeRefused) as caught:
        Reader(office).read(Parts(WHOLE.payload, signer=KEYS["stranger"]).made())
    assert (caught.value.fault, touched) == (Fault.STRANGER, [])


def test_a_mailbox_full_of_other_peoples_files(town2: Town, tmp_path: Path) -> None:
    """Photographs, half copies, other laptops' kits, requests: each is passed over with its reason, ours are taken."""
    one, two = town2.stations
    ours = kit.publish(town2.office, "2026-05-02")
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        kit.enrol(other, kit.write_request(two))
        foreign = kit.publish(other, "2026-05-02")
    rubbish = {
        "photo.batch": b"\xff\xd8 a photograph",
        "photo.kit": b"\xff\xd8 a photograph",
        "photo.receipt": b"",
        "half.kit": ours[: len(ours) // 2],
        "other.kit": foreign,
        "request.batch": kit.write_request(two),
        "kit.batch": ours,
        "thumbs.db": b"\xd0\xcf\x11\xe0",
    }
    for name, data in rubbish.items():
        (town2.mailbox / name).write_bytes(data)
    (town2.mailbox / "ours.kit").write_bytes(ours)
    got = receive(one)
    assert (got.kit, got.unreadable) == (2, 4)
    report = merge(town2.office)
    reasons = {refused.file: refused.reason for refused in report.refused}
    assert reasons == {
        "photo.batch": Fault.NOT_OURS, "request.batch": Fault.NOT_OURS, "kit.batch": Fault.STRANGER,
    }  # fmt: skip
    assert {path.name for path in town2.mailbox.iterdir()} >= set(rubbish)


def test_fields_of_a_later_program_survive_byte_for_byte(town1: Town) -> None:
    """A version with fields that we do not know goes through batch, merge and master unchanged, and is acknowledged."""
    (one,) = town1.stations
    later = msgspec.json.encode(
        {
            **msgspec.json.decode(version("e", author=one.identity.id, answers={"q01": "nunca"})),
            "later": {"a": [1, "ñ", None, True, {"b": {}}]},
            "form": "a_later_form",
        },
        order="sorted",
    )
    to = kit.recipients(one)
    sealed = batch.seal(one.identity, 1, envelope.FIRST, to, [later])
    (town1.mailbox / "a.batch").write_bytes(sealed)
    report = merge(town1.office)
    assert (report.new, report.problems) == (1, False)
    assert town1.office.query("SELECT payload FROM waiting WHERE form = 'a_later_form'") == [(later,)]
    (receipt,) = [receipts.read(one, path.read_bytes()) for path in town1.mailbox.glob("*.receipt")]
    assert [(held.first, held.last) for held in receipt.held] == [(1, 1)]
    assert town1.office.check().faults == ()
