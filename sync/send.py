"""The station's side: what waits is sealed into batches, batches go into the mailbox, kits and receipts come out.

A batch is sealed and remembered in one transaction before it leaves, with its bytes. Whatever happens on the way, the
same bytes go out again until a receipt names them.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import accumulate

from fieldkit import kit
from fieldkit.database import checkpoint, transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.seal import PublicKeys
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from sync import batch, connection, lists, receipts
from sync.mailbox import Mailbox, ending_of, new_name
from sync.purge import purge
from sync.report import Refused


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
    """What came for this station: batches confirmed, the kit's number if a newer one came, files left unread.

    `refused`: receipts that are sealed to this laptop and yet not its office's, or damaged. `again`: batches lost on
    the way, to be put again. `returned`: versions that the office wrote. `purged`: submissions whose answers went.
    `lists`: whether newer lists came; `wiped`: lists that this laptop may have no longer, and has let go of.
    """

    confirmed: int
    kit: int | None
    unreadable: int
    waiting: Waiting
    refused: tuple[Refused, ...] = ()
    again: int = 0
    returned: int = 0
    purged: int = 0
    lists: bool = False
    wiped: int = 0


_STATES = """
SELECT count(DISTINCT CASE WHEN s.sequence IS NULL OR NOT b.delivered THEN v.record END),
       count(DISTINCT CASE WHEN b.delivered AND NOT b.held THEN v.record END)
FROM (SELECT record, version, form, payload FROM versions UNION ALL SELECT version, version, form, line FROM sealed) v
LEFT JOIN sent_versions s ON s.version = v.version LEFT JOIN sent b ON b.sequence = s.sequence
WHERE v.form <> ? AND v.payload IS NOT NULL
"""


def waiting(store: Store) -> Waiting:
    """How many submissions wait, session sheets left out: they are not a person's."""
    return Waiting(*store.query(_STATES, (SESSION_FORM,))[0])


def send(store: Store, progress: Progress | None = None) -> Sent:
    """Seal what is new and drop all that is not in the mailbox. NOT_ENROLLED, and the mailbox's failures."""
    store.need("station")
    _seal_all(store)
    there = connection.mailbox(store, progress)
    rows = store.query("SELECT sequence, name, sealed FROM sent WHERE NOT delivered ORDER BY sequence")
    rows += _astray(store, there)
    before = waiting(store)
    for done, (sequence, name, sealed) in enumerate(rows):
        (progress or Silent()).step(done, len(rows))
        lies = there.put(name, sealed)
        with transaction(store.database):
            store.database.execute("UPDATE sent SET delivered = 1, name = ? WHERE sequence = ?", (lies, sequence))
    after = waiting(store)
    return Sent(len(rows), before.unsent - after.unsent, after)


def _astray(store: Store, there: Mailbox) -> list[tuple[int, str, bytes]]:
    """What was dropped once, is named by no receipt, and does not lie there any more: lost, or on another stick."""
    rows = store.query(
        "SELECT sequence, name, sealed FROM sent WHERE delivered AND NOT held AND sealed IS NOT NULL ORDER BY sequence"
    )
    names = {name.lower() for name in there.names("batch")} if rows else set()
    return [row for row in rows if row[1].lower() not in names]


# What only the office reads goes with the rest: sorted by random ids all alike, so that place tells nothing.
_UNSEALED = """
SELECT version, line FROM (
  SELECT session, record, version, payload AS line FROM versions WHERE payload IS NOT NULL
  UNION ALL SELECT version, version, version, line FROM sealed)
WHERE version NOT IN (SELECT version FROM sent_versions)
ORDER BY session, record, version LIMIT ?
"""


def _seal_all(store: Store) -> None:
    to = kit.recipients(store)
    store.sessions.settle()
    while _seal_some(store, to):
        pass


def _seal_some(store: Store, to: Sequence[PublicKeys]) -> bool:
    # Looked for and sealed under one lock: a second window that sends meanwhile finds nothing left.
    with transaction(store.database):
        rows = _within(store.query(_UNSEALED, (batch.MOST_VERSIONS,)))
        if rows:
            _seal_one(store, to, rows)
    return bool(rows)


def _within(rows: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    """As many of these versions as one batch holds, and at least one."""
    sizes = accumulate(len(payload) + 1 for _, payload in rows)
    return rows[: max(1, sum(size <= batch.MOST_BYTES for size in sizes))]


def _seal_one(store: Store, to: Sequence[PublicKeys], rows: list[tuple[bytes, bytes]]) -> None:
    last = store.query("SELECT sequence, hash FROM sent ORDER BY sequence DESC LIMIT 1")
    sequence, previous = (last[0][0] + 1, last[0][1]) if last else (1, FIRST)
    sealed = batch.seal(store.identity, sequence, previous, to, [payload for _, payload in rows])
    store.database.execute(
        "INSERT INTO sent (sequence, hash, name, sealed, delivered, held) VALUES (?, ?, ?, ?, 0, 0)",
        (sequence, hashlib.sha256(sealed).digest(), new_name("batch"), sealed),
    )
    store.database.conn.executemany(
        "INSERT INTO sent_versions VALUES (?, ?)", [(version, sequence) for version, _ in rows]
    )


# What a mailbox may hold beside our own kits: it must not stand in the way of what is ours.
_NOT_OURS = {
    Code.KIT_UNREADABLE, Code.KIT_NEWER, Code.KIT_NOT_FOR_US, Code.KIT_OTHER_OFFICE, Code.KIT_RETIRED, Code.WORLDS_MIX,
}  # fmt: skip


def receive(store: Store, progress: Progress | None = None, today: date | None = None) -> Received:
    """Take receipts, kits and lists out of the mailbox, then purge. What is meant for others stays where it is."""
    store.need("station")
    there = connection.mailbox(store, progress)
    seen = {name for (name,) in store.query("SELECT name FROM seen")}
    names = [name for ending in ("receipt", "kit", "list") for name in there.names(ending) if name not in seen]
    came = _Came()
    for done, name in enumerate(names):
        (progress or Silent()).step(done, len(names))
        _take_one(store, name, there.get(name), came)
    if came.lists or came.wiped or came.kit is not None:  # a kit may end the programme of participants' codes
        checkpoint(store.database)  # what went is gone from the log as well
    purged = purge(store, today or datetime.now(UTC).date())
    return Received(
        came.confirmed, came.kit, came.unreadable, waiting(store),
        refused=tuple(came.refused), again=came.again, returned=came.returned, purged=purged,
        lists=came.lists, wiped=came.wiped,
    )  # fmt: skip


@dataclass
class _Came:
    confirmed: int = 0
    again: int = 0
    returned: int = 0
    kit: int | None = None
    unreadable: int = 0
    lists: bool = False
    wiped: int = 0
    refused: list[Refused] = field(default_factory=list)


def _take_one(store: Store, name: str, data: bytes, came: _Came) -> None:
    # The same bytes under another name may be a mailbox's mistake: what should lie there is still to come.
    content = f"sha256 {hashlib.sha256(data).hexdigest()}"
    if store.query("SELECT 1 FROM seen WHERE name = ?", (content,)):
        return
    try:
        # With its name, or not at all: what was taken in is not looked at again.
        with transaction(store.database):
            ending = ending_of(name)
            if ending == "kit":
                _take_kit(store, data, came)
            elif ending == "list":
                _take_lists(store, data, came)
            else:
                _take_receipt(store, data, came)
            store.database.conn.executemany("INSERT OR IGNORE INTO seen VALUES (?)", [(name,), (content,)])
    except EnvelopeRefused as refused:
        came.unreadable += 1  # meant for another station, or not whole yet: looked at again next time
        if refused.fault is not Fault.NOT_FOR_US:
            came.refused.append(Refused(name, refused.fault))
    except WorldFailed as failed:
        if failed.code not in _NOT_OURS:
            raise
        came.unreadable += 1


def _take_receipt(store: Store, data: bytes, came: _Came) -> None:
    applied = receipts.apply(store, receipts.read(store, data))
    came.confirmed += applied.confirmed
    came.again += applied.again
    came.returned += applied.returned


def _take_kit(store: Store, data: bytes, came: _Came) -> None:
    try:
        accepted = kit.accept(store, data)
    except WorldFailed as failed:
        if failed.code is Code.KIT_OLDER:
            return
        raise
    came.kit = accepted.number if accepted.new else came.kit
    came.wiped += accepted.wiped


def _take_lists(store: Store, data: bytes, came: _Came) -> None:
    gone = lists.take(store, lists.read(store, data))
    came.lists |= gone is not None
    came.wiped += gone or 0
