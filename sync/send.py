"""The station's side: what waits is sealed into batches, batches go into the mailbox, kits and receipts come out.

A batch is sealed and remembered in one transaction before it leaves, with its bytes. Whatever happens on the way, the
same bytes go out again until a receipt names them.
"""

import hashlib
from dataclasses import dataclass

from fieldkit import kit, settings
from fieldkit.database import transaction
from fieldkit.envelope import FIRST, EnvelopeRefused
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from sync import batch, receipts
from sync.mailbox import Mailbox, new_name


@dataclass(frozen=True)
class Waiting:
    """How many submissions are not in the mailbox yet, and how many are there but not confirmed by the office."""

    unsent: int
    unconfirmed: int


@dataclass(frozen=True)
class Sent:
    """What one sending did."""

    batches: int
    submissions: int
    waiting: Waiting


@dataclass(frozen=True)
class Received:
    """What came for this station: batches confirmed, the kit's number if a newer one came, files left unread."""

    confirmed: int
    kit: int | None
    unreadable: int
    waiting: Waiting


def mailbox(store: Store) -> Mailbox:
    """The mailbox of a store. MAILBOX_NOT_SET, MAILBOX_MISSING."""
    url = store.settings.get(settings.MAILBOX)
    if not url:
        raise WorldFailed(Code.MAILBOX_NOT_SET)
    return Mailbox(url)


def set_mailbox(store: Store, url: str) -> None:
    """Remember where batches go, once it is seen to be there."""
    Mailbox(url)
    store.settings.set(settings.MAILBOX, url)


_STATES = """
SELECT count(DISTINCT CASE WHEN s.sequence IS NULL OR NOT b.delivered THEN v.record END),
       count(DISTINCT CASE WHEN b.delivered AND NOT b.held THEN v.record END)
FROM versions v LEFT JOIN sent_versions s ON s.version = v.version LEFT JOIN sent b ON b.sequence = s.sequence
WHERE v.form <> ? AND v.payload IS NOT NULL
"""


def waiting(store: Store) -> Waiting:
    """How many submissions wait, session sheets left out: they are not a person's."""
    return Waiting(*store.query(_STATES, (SESSION_FORM,))[0])


def send(store: Store, progress: Progress | None = None) -> Sent:
    """Seal what is new and drop all that is not in the mailbox yet. NOT_ENROLLED, and the mailbox's failures."""
    store.need("station")
    _seal_all(store)
    there = mailbox(store)
    rows = store.query("SELECT sequence, name, sealed FROM sent WHERE NOT delivered ORDER BY sequence")
    before = waiting(store)
    for done, (sequence, name, sealed) in enumerate(rows):
        (progress or Silent()).step(done, len(rows))
        there.put(name, sealed)
        with transaction(store.database):
            store.database.execute("UPDATE sent SET delivered = 1 WHERE sequence = ?", (sequence,))
    after = waiting(store)
    return Sent(len(rows), before.unsent - after.unsent, after)


_UNSEALED = """
SELECT version, payload FROM versions
WHERE payload IS NOT NULL AND version NOT IN (SELECT version FROM sent_versions)
ORDER BY session, record, version LIMIT ?
"""


def _seal_all(store: Store) -> None:
    office = kit.office(store)
    if office is None:
        raise WorldFailed(Code.NOT_ENROLLED)
    store.sessions.settle()
    while _seal_some(store, office):
        pass


def _seal_some(store: Store, office: kit.Member) -> bool:
    # Looked for and sealed under one lock: a second window that sends meanwhile finds nothing left.
    with transaction(store.database):
        rows = store.query(_UNSEALED, (batch.MOST_VERSIONS,))
        if rows:
            _seal_one(store, office, rows)
    return bool(rows)


def _seal_one(store: Store, office: kit.Member, rows: list[tuple[bytes, bytes]]) -> None:
    last = store.query("SELECT sequence, hash FROM sent ORDER BY sequence DESC LIMIT 1")
    sequence, previous = (last[0][0] + 1, last[0][1]) if last else (1, FIRST)
    sealed = batch.seal(store.identity, sequence, previous, [office.keys], [payload for _, payload in rows])
    store.database.execute(
        "INSERT INTO sent VALUES (?, ?, ?, ?, 0, 0)",
        (sequence, hashlib.sha256(sealed).digest(), new_name("batch"), sealed),
    )
    store.database.conn.executemany(
        "INSERT INTO sent_versions VALUES (?, ?)", [(version, sequence) for version, _ in rows]
    )


# What a mailbox may hold beside our own kits: it must not stand in the way of what is ours.
_NOT_OURS = {Code.KIT_UNREADABLE, Code.KIT_NOT_FOR_US, Code.KIT_OTHER_OFFICE}


def receive(store: Store, progress: Progress | None = None) -> Received:
    """Take receipts and kits out of the mailbox. What is meant for others stays where it is."""
    store.need("station")
    there = mailbox(store)
    seen = {name for (name,) in store.query("SELECT name FROM seen")}
    names = [name for ending in ("receipt", "kit") for name in there.names(ending) if name not in seen]
    confirmed, newest, unreadable = 0, None, 0
    for done, name in enumerate(names):
        (progress or Silent()).step(done, len(names))
        data = there.get(name)
        try:
            if name.endswith(".kit"):
                newest = _take_kit(store, data) or newest
            else:
                confirmed += receipts.apply(store, receipts.read(store, data))
        except EnvelopeRefused:
            unreadable += 1  # meant for another station, or not whole yet: looked at again next time
            continue
        except WorldFailed as failed:
            if failed.code not in _NOT_OURS:
                raise
            unreadable += 1
            continue
        with transaction(store.database):
            store.database.execute("INSERT OR IGNORE INTO seen VALUES (?)", (name,))
    return Received(confirmed, newest, unreadable, waiting(store))


def _take_kit(store: Store, data: bytes) -> int | None:
    try:
        accepted = kit.accept(store, data)
    except WorldFailed as failed:
        if failed.code is Code.KIT_OLDER:
            return None
        raise
    return accepted.number if accepted.new else None
