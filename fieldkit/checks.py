"""Whether a store is what it should be: everything is read once, and what follows from it is worked out again.

What a check finds is a code and a place. `ui.messages` words it.
"""

import contextlib
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Any

from fieldkit import envelope, slots, versions
from fieldkit.database import broken_pages, checkpoint, failures, snapshot
from fieldkit.errors import WorldFailed
from fieldkit.flat import FlatTable, quote
from fieldkit.progress import Progress
from fieldkit.versions import Node

if TYPE_CHECKING:
    from fieldkit.store import Store


class Broken(StrEnum):
    """What can be wrong with a store."""

    PAGE = "page"
    REFERENCE = "reference"
    VERSION_CHANGED = "version-changed"
    VERSION_ROW = "version-row"
    NOT_ERASED = "not-erased"
    SHOWN_WRONG = "shown-wrong"
    NOT_SHOWN = "not-shown"
    SENT_GAP = "sent-gap"
    SENT_CHANGED = "sent-changed"
    SENT_CHAIN = "sent-chain"
    SENT_UNKNOWN = "sent-unknown"
    RECEIVED_CHAIN = "received-chain"
    SEALED_CHANGED = "sealed-changed"
    SLOTS_DAMAGED = "slots-damaged"
    LIST_WRONG = "list-wrong"
    DRAWER_WRONG = "drawer-wrong"
    NOT_SEALED = "not-sealed"
    SESSION_EMPTY = "session-empty"


@dataclass(frozen=True)
class Broke:
    """One fault. `where` is an id, a number or the name of a file; never an answer."""

    code: Broken
    where: str


@dataclass(frozen=True)
class Checked:
    """What a check found. `faults` is empty in a healthy store."""

    versions: int
    faults: tuple[Broke, ...]


def check(store: "Store", progress: Progress) -> Checked:
    """Read the whole store. Changes nothing of what it holds; `progress` may cancel it."""
    # Pages are examined in the file alone. After a power cut one may be torn there and whole in the log.
    if not store.database.conn.in_transaction:
        with contextlib.suppress(WorldFailed):  # a full disk keeps nobody from checking
            checkpoint(store.database)
    with snapshot(store.database):
        faults = [Broke(Broken.PAGE, where) for where in broken_pages(store.database, progress)]
        faults += [Broke(Broken.REFERENCE, str(row[0])) for row in store.query("PRAGMA foreign_key_check")]
        faults += store.master.faults(progress)
        faults += _sent(store)
        faults += (Broke(Broken.SEALED_CHANGED, version) for version in store.contacts.faults())
        faults += (Broke(Broken.LIST_WRONG, record) for record in store.lists.faults())
        faults += _slots(store)
        return Checked(store.master.count(), tuple(faults))


@dataclass(frozen=True)
class Shown:
    """What the flat table of a form should show of one record."""

    session: bytes
    record: bytes
    version: bytes
    conflict: bool
    answers: Mapping[str, str] | None  # None where the payload is no longer here


def recorded(store: "Store", progress: Progress) -> Iterator[Broke]:
    """What is wrong with a store's own versions, and with what follows from them. Within a snapshot."""
    ((total,),) = store.query("SELECT count(*) FROM versions")
    withdrawn = set(store.query("SELECT session, record FROM withdrawn"))
    rows = store.database.execute(
        "SELECT session, record, version, form, counter, parents, withdrawal, payload FROM versions "
        "ORDER BY session, record, version"
    )
    tables = _Tables(store)
    done = 0
    with failures():
        for (session, record), group in groupby(rows, key=lambda row: (row[0], row[1])):
            some = list(group)
            before, done = done, done + len(some)
            if before // 1000 != done // 1000:
                progress.step(done, total)
            erased = (session, record) in withdrawn
            yield from examined(some, erased=erased)
            if not erased:
                yield from tables.compare(some[0][3], shown(session, record, some))
    yield from tables.rest(withdrawn)
    yield from chained(store.query("SELECT station, sequence, hash, previous FROM received ORDER BY station, sequence"))


def examined(rows: Sequence[Any], *, erased: bool) -> Iterator[Broke]:
    """What is wrong with the versions of a record: session, record, id, form, counter, parents, withdrawal, payload."""
    for session, record, version, form, counter, parents, withdrawal, payload in rows:
        where = version.hex()
        if payload is None:
            continue
        if erased and not withdrawal:
            yield Broke(Broken.NOT_ERASED, where)
        try:
            read = versions.read(payload)
        except ValueError:
            yield Broke(Broken.VERSION_CHANGED, where)
            continue
        if read.id != version:
            yield Broke(Broken.VERSION_CHANGED, where)
        inside = read.version
        beside = (session.hex(), record.hex(), form, counter, parents, bool(withdrawal))
        packed = versions.pack(inside.parents)
        kind = inside.kind == "withdrawal"
        if beside != (inside.session, inside.record, inside.form, inside.counter, packed, kind):
            yield Broke(Broken.VERSION_ROW, where)


def shown(session: bytes, record: bytes, rows: Sequence[Any]) -> Shown | None:
    """What should be shown of a record with these versions, in the columns of `examined`."""
    nodes = [Node(row[2], row[4], versions.unpack(row[5])) for row in rows]
    heads = versions.heads(nodes)
    if not heads:
        return None  # parents in a circle: no honest version can be, and its own hash says so
    payload = next(row[7] for row in rows if row[2] == heads[0].id)
    try:
        answers = None if payload is None else versions.read(payload).version.answers
    except ValueError:
        answers = None
    return Shown(session, record, heads[0].id, len(heads) > 1, answers)


class _Tables:
    """The flat tables, beside what they should show."""

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._known: dict[str, FlatTable | None] = {}
        self._agreed: dict[str, int] = {}
        self._rows: dict[str, _Rows] = {}

    def compare(self, form: str, wanted: Shown | None) -> Iterator[Broke]:
        """Look records up in their order. A form that is not on the shelf yet has no table, and nothing is missing."""
        table = self._table(form)
        if table is None or wanted is None:
            return
        found = self._rows[form].find((wanted.session, wanted.record))
        if found is not None:
            self._agreed[form] += 1
        if found is None:
            if wanted.answers is not None:
                yield Broke(Broken.NOT_SHOWN, wanted.record.hex())
        elif not _agrees(found, wanted, table):
            yield Broke(Broken.SHOWN_WRONG, wanted.record.hex())

    def rest(self, withdrawn: set[tuple[bytes, bytes]]) -> Iterator[Broke]:
        """What a table shows beyond: records that were withdrawn, or that no version speaks of."""
        for form in self._store.flat.forms():
            table = self._table(form)
            if table is None:
                continue
            sql = f"SELECT session, record FROM {quote(table.name)}"
            there = set(self._store.query(sql))
            yield from (Broke(Broken.SHOWN_WRONG, record.hex()) for _, record in sorted(there & withdrawn))
            if len(there - withdrawn) != self._agreed[form]:
                yield Broke(Broken.SHOWN_WRONG, form)

    def _table(self, form: str) -> FlatTable | None:
        if form not in self._known:
            self._known[form] = self._store.flat.table(form)
            self._agreed[form] = 0
            table = self._known[form]
            if table is not None:
                self._rows[form] = _Rows(self._store, table)
        return self._known[form]


class _Rows:
    """The rows of one flat table, read once, as the records that are looked up come in their order."""

    def __init__(self, store: "Store", table: FlatTable) -> None:
        sql = f"SELECT session, record, * FROM {quote(table.name)} ORDER BY session, record"
        self._cursor = store.database.execute(sql)
        self._names = [column[0] for column in self._cursor.description]
        self._next = self._cursor.fetchone()

    def find(self, key: tuple[bytes, bytes]) -> Mapping[str, Any] | None:
        """The row of a record, or None. No record before the last one that was looked up is found any more."""
        while self._next is not None and self._next[:2] < key:
            self._next = self._cursor.fetchone()
        if self._next is None or self._next[:2] != key:
            return None
        return dict(zip(self._names, self._next, strict=True))


def _agrees(row: Mapping[str, Any], wanted: Shown, table: FlatTable) -> bool:
    if row["version"] != wanted.version or bool(row["conflict"]) != wanted.conflict:
        return False
    answers = wanted.answers
    return answers is None or all(_same(row[name], answers.get(path)) for path, name in table.columns.items())


def _same(stored: Any, answer: str | None) -> bool:
    """Whether a column holds an answer. A column for numbers holds it as one."""
    if stored is None or answer is None or isinstance(stored, str):
        return bool(stored == answer)
    try:
        return bool(float(answer) == stored)
    except ValueError:
        return False


def _sent(store: "Store") -> Iterator[Broke]:
    """The chain of this station's own batches: numbered without gaps, each naming the one before it."""
    chain = store.query("SELECT sequence, hash, sealed FROM sent ORDER BY sequence")
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
    for (number,) in store.query(
        "SELECT DISTINCT sequence FROM sent_versions WHERE sequence > 0 AND sequence NOT IN (SELECT sequence FROM sent)"
    ):
        yield Broke(Broken.SENT_UNKNOWN, str(number))


def _previous(sealed: bytes) -> bytes:
    return envelope.verified(sealed).front.previous


def chained(rows: Iterable[tuple[str, int, bytes, bytes]]) -> Iterator[Broke]:
    """Each received batch names one before it that is here too, where any of that number is here.

    `rows`: station, number, hash and the hash that it names, by station.
    """
    for station, group in groupby(rows, key=lambda row: row[0]):
        chain = [(row[1], row[2], row[3]) for row in group]
        hashes: dict[int, set[bytes]] = {0: {envelope.FIRST}}
        for number, digest, _ in chain:
            hashes.setdefault(number, set()).add(digest)
        for number, _, previous in chain:
            if number - 1 in hashes and previous not in hashes[number - 1]:
                yield Broke(Broken.RECEIVED_CHAIN, f"{station} {number}")


def _slots(store: "Store") -> Iterator[Broke]:
    """Both slot files are whole. One that was mended on opening was damaged, and its disk may damage more."""
    damaged = (*store.mended_slots, *slots.damaged_copies(store.folder, store.key))
    yield from (Broke(Broken.SLOTS_DAMAGED, name) for name in dict.fromkeys(damaged))
