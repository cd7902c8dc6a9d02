"""Receipts: what the office holds of a station for good. Signed, cumulative, made again from the master at any time."""

from typing import Literal

import msgspec

from fieldkit import envelope, versions
from fieldkit.database import checkpoint, transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.kit import Member, from_office
from fieldkit.store import Store


class Held(msgspec.Struct, frozen=True):
    """One batch that the office holds, but for the versions it set aside."""

    sequence: int
    hash: versions.Hash
    set_aside: list[versions.Hash]


class Receipt(msgspec.Struct, frozen=True):
    """What the office answers a station. `safe_to_purge` waits for a verified backup of the master."""

    station: versions.Id
    held: list[Held]
    safe_to_purge: bool = False
    kind: Literal["receipt"] = "receipt"
    format: Literal[1] = 1


def write(store: Store, station: Member) -> bytes:
    """The receipt for a station, sealed to it. What it says is on the disk before it is signed."""
    store.need("office")
    checkpoint(store.database)
    me = store.identity
    held = _held(store, station.keys.id)
    receipt = Receipt(station.keys.id, held)
    front = Front(Kind.RECEIPT, me.public.signing, len(held), FIRST)
    payload = msgspec.json.encode(receipt, order="sorted")
    return envelope.seal(front, payload, me.keys, [station.keys], simulated=me.simulated)


def _held(store: Store, station: str) -> list[Held]:
    rows = store.query("SELECT sequence, hash FROM received WHERE station = ? ORDER BY sequence, hash", (station,))
    aside: dict[tuple[int, bytes], list[str]] = {}
    for sequence, digest, version in store.query(
        "SELECT sequence, hash, version FROM quarantine WHERE station = ? ORDER BY line", (station,)
    ):
        aside.setdefault((sequence, digest), []).append(version.hex())
    return [Held(sequence, digest.hex(), aside.get((sequence, digest), [])) for sequence, digest in rows]


def read(store: Store, data: bytes) -> Receipt:
    """A receipt for this station, of its own office. Raises `EnvelopeRefused` otherwise."""
    opened = from_office(store, data, Kind.RECEIPT)
    receipt = envelope.content(opened.payload, Receipt)
    if receipt.station != store.identity.id:
        raise EnvelopeRefused(Fault.NOT_FOR_US)
    return receipt


def apply(store: Store, receipt: Receipt) -> int:
    """Remember which batches the office holds. Returns how many it had not confirmed before."""
    with transaction(store.database):
        changed = 0
        for held in receipt.held:
            cursor = store.database.conn.execute(
                "UPDATE sent SET held = 1, sealed = NULL WHERE sequence = ? AND hash = ? AND NOT held",
                (held.sequence, bytes.fromhex(held.hash)),
            )
            changed += cursor.rowcount
    return changed
