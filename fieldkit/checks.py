"""Whether a store is what it should be: everything is read once, and what follows from it is worked out again."""

import contextlib
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldkit import envelope
from fieldkit.database import broken_pages, checkpoint, snapshot
from fieldkit.errors import WorldFailed
from fieldkit.faults import Broke, Broken
from fieldkit.home import Home
from fieldkit.master.model import Master
from fieldkit.progress import Progress


@dataclass(frozen=True)
class Checked:
    """What a check found. `faults` is empty in a healthy store."""

    versions: int
    faults: tuple[Broke, ...]


def check(home: Home, master: Master, damaged_slots: Iterable[str], progress: Progress) -> Checked:
    """Read all of a store and of its master. Changes nothing of what they hold; `progress` may cancel it.

    `damaged_slots`: the slot files that were found damaged, which only who has the key can tell.
    """
    # Pages are examined in the file alone. After a power cut one may be torn there and whole in the log.
    if not home.database.conn.in_transaction:
        with contextlib.suppress(WorldFailed):  # a full disk keeps nobody from checking
            checkpoint(home.database)
    with snapshot(home.database):
        faults = [Broke(Broken.PAGE, where) for where in broken_pages(home.database, progress)]
        faults += [Broke(Broken.REFERENCE, str(row[0])) for row in home.query("PRAGMA foreign_key_check")]
        faults += master.faults(progress)
        faults += _sent(home)
        faults += (Broke(Broken.SEALED_CHANGED, version) for version in home.contacts.faults())
        faults += (Broke(Broken.SLOTS_DAMAGED, name) for name in damaged_slots)
        return Checked(master.count(), tuple(faults))


def _sent(home: Home) -> Iterator[Broke]:
    """The chain of this station's own batches: numbered without gaps, each naming the one before it."""
    chain = home.query("SELECT sequence, hash, sealed FROM sent ORDER BY sequence")
    for (number, *_), expected in zip(chain, range(1, len(chain) + 1), strict=True):
        if number != expected:
            yield Broke(Broken.SENT_GAP, str(expected))
            break
    before = {number + 1: digest for number, digest, _ in chain}
    for number, digest, sealed in chain:
        if sealed is None:
            continue
        if hashlib.sha256(sealed).digest() != digest:
            yield Broke(Broken.SENT_CHANGED, str(number))
        elif _previous(sealed) != before.get(number, envelope.FIRST):
            yield Broke(Broken.SENT_CHAIN, str(number))
    # Number 0 is no batch: it came from the office.
    for (number,) in home.query(
        "SELECT DISTINCT sequence FROM sent_versions WHERE sequence > 0 AND sequence NOT IN (SELECT sequence FROM sent)"
    ):
        yield Broke(Broken.SENT_UNKNOWN, str(number))


def _previous(sealed: bytes) -> bytes:
    return envelope.verified(sealed).front.previous
