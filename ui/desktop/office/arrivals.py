"""What lies in the mailbox and has not been merged: from whom, and which number. No Qt.

A mailbox keeps what was merged, and only the bytes tell which that is. A folder or a stick is read for it; a mailbox
across the network would be read twice, so there one looks and merges in one go.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from fieldkit import envelope, settings
from fieldkit.envelope import EnvelopeRefused
from fieldkit.errors import WorldFailed
from fieldkit.progress import Progress
from fieldkit.roster import roster
from fieldkit.store import Store
from sync.connection import mailbox
from sync.mailbox import address, plain_name
from ui.desktop import newer

_KNOWN = ("held_back", "handed_over")


@dataclass(frozen=True)
class Arrival:
    """A file that waits. `station` is empty where nobody of the roster signed it, `sequence` is 0 where unreadable."""

    file: str
    station: str
    sequence: int


@dataclass(frozen=True)
class Arrived:
    """What waits in the mailbox called `mailbox`, which is '' before it is set. `seen`: it was looked into.

    `failure`: why the mailbox did not answer. `release`: a newer program that was seen there, '' without one.
    """

    stations: int
    mailbox: str
    seen: bool
    files: tuple[Arrival, ...] = ()
    failure: WorldFailed | None = None
    release: str = ""


def look(store: Store, progress: Progress) -> Arrived:
    """Look into a mailbox that lies in a folder, and tell what was seen of a release in any mailbox."""
    found = _look(store, progress)
    if found.seen:
        newer.look(store)
    return replace(found, release=newer.version(store) if found.mailbox else "")


def _look(store: Store, progress: Progress) -> Arrived:
    url, members = store.settings.get(settings.MAILBOX), len(roster(store))
    if not url:
        return Arrived(members, "", seen=False)
    if address.read(url)[0].kind != "folder":
        return Arrived(members, plain_name(url), seen=False)
    try:
        return Arrived(members, plain_name(url), seen=True, files=tuple(_waiting(store, progress)))
    except WorldFailed as failure:
        return Arrived(members, plain_name(url), seen=False, failure=failure)


def _waiting(store: Store, progress: Progress) -> Iterator[Arrival]:
    known = {digest for table in _KNOWN for (digest,) in store.query(f"SELECT hash FROM {table}")}  # noqa: S608 - ours
    known |= {one.hash for one in store.master.received()}
    names = {member.keys.signing: member.name for member in roster(store)}
    with mailbox(store) as there:
        files = there.names("batch")
        for done, name in enumerate(files):
            progress.step(done, len(files))
            data = there.get(name)
            if hashlib.sha256(data).digest() not in known:
                yield _claimed(name, data, names)


def _claimed(name: str, data: bytes, names: dict[bytes, str]) -> Arrival:
    try:
        front = envelope.verified(data).front
    except EnvelopeRefused:
        return Arrival(name, "", 0)
    return Arrival(name, names.get(front.sender, ""), front.sequence)
