"""Receipts: what the office holds of a station. Signed, cumulative, made again from the master at any time.

A receipt names stretches of a station's chain instead of each batch: whoever has the hash of the last batch of an
unbroken stretch knows all before it. So ten years of batches fit where ten do. It also takes home what the office
corrected or withdrew.

Applying is monotone: what a receipt has confirmed, no later one, older or replayed, takes back. One exception heals
losses: a receipt that names a later batch than any before it is newer for certain, and what it lacks goes out again.
"""

import hashlib
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fieldkit import envelope, presence, versions
from fieldkit.database import checkpoint, transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.kit import Member, from_office
from fieldkit.store import Store
from sync import returns
from sync.chain import Link, runs
from sync.mailbox import Mailbox, new_name

_Sequence = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Held(msgspec.Struct, frozen=True):
    """Batches `first` to `last`, each following the one before, that the office holds; `tip` is the last one's hash.

    `safe`: they also lie in a backup of the master that was read back, so the station may purge what they brought.
    """

    first: _Sequence
    last: _Sequence
    tip: versions.Hash
    safe: bool


class Receipt(msgspec.Struct, frozen=True):
    """What the office answers a station. `set_aside`: versions that were not valid; `returned`: lines as in a batch."""

    station: versions.Id
    held: list[Held]
    set_aside: list[versions.Hash]
    returned: list[msgspec.Raw]
    kind: Literal["receipt"] = "receipt"
    format: Literal[1] = 1


@dataclass(frozen=True)
class Applied:
    """What a receipt brought: batches not confirmed before, batches to put again, versions of the office."""

    confirmed: int
    again: int
    returned: int


def answer(store: Store, there: Mailbox, stations: Iterable[Member]) -> int:
    """Drop a receipt for each station, unless one that says the same still lies there. How many were dropped.

    None while another answers for longer than anybody waits: what is merged is merged, and answered the next time.
    """
    with presence.post(store.folder) as mine:
        if not mine:
            return 0
        lying = set(there.names("receipt"))
        dropped = sum(_answer_one(store, there, station, lying) for station in stations)
        for (name,) in store.query("SELECT name FROM stale_receipts"):
            there.delete(name)  # a later receipt says all that it said
            store.database.execute("DELETE FROM stale_receipts WHERE name = ?", (name,))
    return dropped


def _answer_one(store: Store, there: Mailbox, station: Member, lying: Container[str]) -> bool:
    store.look_again()
    receipt = _receipt(store, station.keys.id)
    payload = msgspec.json.encode(receipt, order="sorted")
    # With the key that signs it: what an earlier one signed counts for nothing where the kit with this one has come.
    digest = hashlib.sha256(store.identity.public.signing + payload).digest()
    last = store.query("SELECT name, digest FROM answered WHERE station = ?", (station.keys.id,))
    if not receipt.held or (last and last[0][1] == digest and last[0][0] in lying):
        return False
    sealed = _sealed(store, station, payload, _batches(receipt))
    name = new_name("receipt")
    # Stale until it is remembered: whatever fails in between, nothing is left lying for ever.
    store.database.execute("INSERT INTO stale_receipts VALUES (?)", (name,))
    there.put(name, sealed)
    with transaction(store.database):
        store.database.execute(
            "INSERT OR IGNORE INTO stale_receipts SELECT name FROM answered WHERE station = ?", (station.keys.id,)
        )
        store.database.execute(
            "INSERT OR REPLACE INTO answered (station, name, batches, digest) VALUES (?, ?, ?, ?)",
            (station.keys.id, name, _batches(receipt), digest),
        )
        store.database.execute("DELETE FROM stale_receipts WHERE name = ?", (name,))
    return True


def write(store: Store, station: Member) -> bytes:
    """The receipt for a station, sealed to it. What it says is on the disk before it is signed."""
    receipt = _receipt(store, station.keys.id)
    return _sealed(store, station, msgspec.json.encode(receipt, order="sorted"), _batches(receipt))


def _sealed(store: Store, station: Member, payload: bytes, batches: int) -> bytes:
    store.need("office")
    checkpoint(store.database)
    me = store.identity
    front = Front(Kind.RECEIPT, me.public.signing, batches, FIRST)
    return envelope.seal(front, payload, me.keys, [station.keys], simulated=me.simulated)


def _batches(receipt: Receipt) -> int:
    return sum(run.last - run.first + 1 for run in receipt.held)


def _receipt(store: Store, station: str) -> Receipt:
    links = [Link(one.sequence, one.hash, one.previous, one.safe) for one in store.master.received(station)]
    return Receipt(
        station=station,
        held=[Held(run.first, run.last, run.tip.hex(), run.safe) for run in runs(links)],
        set_aside=[version.hex() for version in store.master.set_aside(station)],
        returned=[msgspec.Raw(payload) for payload in returns.of(store, station)],
    )


def read(store: Store, data: bytes) -> Receipt:
    """A receipt for this station, of its own office. Raises `EnvelopeRefused` otherwise."""
    opened = from_office(store, data, Kind.RECEIPT)
    receipt = envelope.content(opened.payload, Receipt)
    if receipt.station != store.identity.id:
        raise EnvelopeRefused(Fault.NOT_FOR_US)
    return receipt


def apply(store: Store, receipt: Receipt) -> Applied:
    """Remember what the office holds, and unite what it corrected or withdrew: all of a receipt, or nothing."""
    with transaction(store.database):
        mine = _mine(store, receipt.held)
        again = _put_again(store, mine)
        confirmed = sum(_mark(store, run) for run in mine)
        store.database.conn.executemany(
            "INSERT OR IGNORE INTO set_aside VALUES (?)", [(bytes.fromhex(version),) for version in receipt.set_aside]
        )
        returned = returns.take(store, [bytes(payload) for payload in receipt.returned])
    return Applied(confirmed, again, returned)


def _mine(store: Store, held: Sequence[Held]) -> list[Held]:
    """The stretches that end in a batch of this very laptop, and not in one of its clone's."""
    sent = dict(store.query("SELECT sequence, hash FROM sent"))
    return [run for run in held if run.first <= run.last and sent.get(run.last) == bytes.fromhex(run.tip)]


def _mark(store: Store, run: Held) -> int:
    between = (run.first, run.last)
    cursor = store.database.execute(
        "UPDATE sent SET held = 1, delivered = 1 WHERE sequence BETWEEN ? AND ? AND NOT held", between
    )
    if run.safe:
        store.database.execute("UPDATE sent SET safe = 1 WHERE sequence BETWEEN ? AND ?", between)
    return int(cursor.rowcount)


def _put_again(store: Store, mine: Sequence[Held]) -> int:
    """What a receipt that is newer for certain lacks was lost on the way, or by a master that was restored."""
    ((furthest,),) = store.query("SELECT coalesce(max(sequence), 0) FROM sent WHERE held")
    last = max((run.last for run in mine), default=0)
    if last <= furthest:
        return 0
    lacking = [
        (sequence,)
        for (sequence,) in store.query(
            "SELECT sequence FROM sent WHERE sequence < ? AND delivered AND sealed IS NOT NULL", (last,)
        )
        if not any(run.first <= sequence <= run.last for run in mine)
    ]
    store.database.conn.executemany("UPDATE sent SET delivered = 0, held = 0, safe = 0 WHERE sequence = ?", lacking)
    return len(lacking)
