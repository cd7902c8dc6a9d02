"""A copy of the master hands over all that it knows to another copy: the same union, whichever way it goes.

A clerk's laptop holds a restored backup: the same office, which merges and corrects on its own. What it knows travels
in envelopes that the office signs and seals to itself. Each can be merged again and again; those that say which batches
were received only after the others, so that no receipt is promised for what has not come; the ledger after all.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from operator import itemgetter
from typing import Literal, TypeAlias

import msgspec

from fieldkit import envelope, quarantine, succession, versions
from fieldkit.database import transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind, Opened, Verified
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Identity
from fieldkit.master import opening
from fieldkit.master.model import HandedOver, Row
from fieldkit.quarantine import Bad
from fieldkit.roster import Member, listed
from fieldkit.store import Store
from fieldkit.versions import Stored
from sync import published
from sync.report import Merged

_PART = 12 << 20  # bytes of lines in an envelope: well below what one may hold

# What is united row by row: a row that is there already stays as it is.
_COLUMNS = {
    "received": ("station", "sequence", "hash", "previous", "versions"),
    "quarantine": (
        "station", "sequence", "hash", "line", "version", "reason", "detail", "content", "session", "record",
    ),
    "waiting": (
        "form", "form_version", "session", "record", "version", "station", "sequence", "hash", "line", "payload",
    ),
    "replaced": ("author", "session", "record", "version"),
    "decisions": ("one", "other", "verdict"),
    "list_grants": ("list", "station", "number", "allowed"),
}  # fmt: skip

_AT_DESK = ("list_grants",)  # what stays at the office's desk where its submissions lie on a server


class _Manifest(msgspec.Struct, frozen=True):
    """The first line. `after`: the hashes of the envelopes that must have been merged before."""

    after: list[versions.Hash]
    kind: Literal["handover"] = "handover"
    format: Literal[1] = 1


class _Erased(msgspec.Struct, frozen=True, tag="erased", tag_field="kind"):
    """A version of a withdrawn submission: that it was, and nothing of what it said."""

    session: versions.Id
    record: versions.Id
    version: versions.Hash
    form: versions.Name
    counter: int
    parents: list[versions.Hash]


class _Blob(msgspec.Struct, frozen=True):
    """Bytes in a row, as base64."""

    base64: bytes


class _Row(msgspec.Struct, frozen=True, tag="row", tag_field="kind"):
    """A row of one of the tables above, its values in the order of the columns."""

    table: Literal["received", "quarantine", "waiting", "replaced", "decisions", "list_grants"]
    values: list[str | int | _Blob | None]


class _Station(msgspec.Struct, frozen=True, tag="station", tag_field="kind"):
    """A member of the roster."""

    name: str
    signing: bytes
    sealing: bytes
    compared: bool
    revoked_from: int | None


class _Tag(msgspec.Struct, frozen=True):
    kind: str


_Line: TypeAlias = _Erased | _Row | _Station | published.Release


def write(store: Store) -> Iterator[bytes]:
    """The envelopes with all that this master knows, to be merged in this order.

    MASTER_SHARED where it lies on a server: whoever opens it there knows the same.
    """
    store.need("office")
    if store.away:
        raise WorldFailed(Code.MASTER_SHARED)
    # Read before the versions are: what came meanwhile may be told without its batch, never a batch without it.
    rows = [msgspec.json.encode(line) for line in _rows(store)]
    hashes: list[str] = []
    for part in _parts(_records(store)):
        sealed = _seal(store, [], len(hashes) + 1, part)
        hashes.append(hashlib.sha256(sealed).hexdigest())
        yield sealed
    # By itself, and after all others: an earlier program takes those, and leaves the ledger.
    ledger = _parts([msgspec.json.encode(release)] for release in published.of(store))
    for parts in ([*_parts([row] for row in rows)] or [[]], ledger):
        before = list(hashes)
        for part in parts:
            sealed = _seal(store, before, len(hashes) + 1, part)
            hashes.append(hashlib.sha256(sealed).hexdigest())
            yield sealed


def sealed(store: Store, groups: Iterable[list[bytes]]) -> Iterator[bytes]:
    """The envelopes with these versions alone, those of one group together."""
    for place, part in enumerate(_parts(groups), 1):
        yield _seal(store, [], place, part)


def versions_in(store: Store, data: bytes) -> list[Stored]:
    """The versions in an envelope that this very office sealed to itself. Raises `EnvelopeRefused`."""
    return _read(*_lines(store, data)[1:])[1]


def _seal(store: Store, after: list[str], number: int, lines: Sequence[bytes]) -> bytes:
    me = store.identity
    front = Front(Kind.HANDOVER, me.public.signing, number, FIRST)
    payload = b"\n".join([msgspec.json.encode(_Manifest(after), order="sorted"), *lines])
    return envelope.seal(front, payload, me.keys, [mine.public() for mine in me.opens], simulated=me.simulated)


def _rows(store: Store) -> Iterator[_Line]:
    for one in listed(store):
        member = one.member
        yield _Station(member.name, member.signing, member.sealing, one.compared, member.revoked_from)
    for table, columns in _COLUMNS.items():
        for row in store.query(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608 - names of our own
            yield _Row(table, [_Blob(value) if isinstance(value, bytes) else value for value in row])  # type: ignore[arg-type] # a key of _COLUMNS


def _records(store: Store) -> Iterator[list[bytes]]:
    """All versions, those of one record together."""
    rows = store.database.execute(
        "SELECT session, record, version, form, counter, parents, payload FROM versions "
        "ORDER BY session, record, version"
    )
    for _, some in groupby(rows, key=itemgetter(0, 1)):
        yield [payload if payload is not None else _erased(*rest) for *rest, payload in some]


def _erased(session: bytes, record: bytes, version: bytes, form: str, counter: int, parents: bytes) -> bytes:
    named = sorted(parent.hex() for parent in versions.unpack(parents))
    return msgspec.json.encode(_Erased(session.hex(), record.hex(), version.hex(), form, counter, named))


def _parts(groups: Iterable[list[bytes]]) -> Iterator[list[bytes]]:
    part: list[bytes] = []
    size = 0
    for lines in groups:
        more = sum(map(len, lines)) + len(lines)  # with what ends each
        if part and size + more > _PART:
            yield part
            part, size = [], 0
        part += lines
        size += more
    if part:
        yield part


def number(data: bytes) -> int | None:
    """Which envelope of a hand-over these bytes say they are, or None where they are none. Raises `EnvelopeRefused`."""
    kind, sequence = envelope.claimed(data)
    return sequence if kind == Kind.HANDOVER else None


def take(store: Store, name: str, data: bytes) -> Merged:
    """Unite with what a copy of this very office handed over. Raises `EnvelopeRefused`."""
    store.need("office")
    opened, first, lines = _lines(store, data)
    manifest, stored, others = _read(first, lines)
    with transaction(store.database):
        merged = {digest.hex() for (digest,) in store.query("SELECT hash FROM handed_over")}
        if not merged.issuperset(manifest.after):
            raise EnvelopeRefused(Fault.CUT_SHORT)  # an earlier part has not come yet
        new = _unite_there(store, stored, others) if store.away else _unite_here(store, stored, others)
        store.database.execute("INSERT OR IGNORE INTO handed_over VALUES (?)", (opened.hash,))
    known = opened.hash.hex() in merged
    told = len(stored) + sum(isinstance(line, _Erased) for line in others)
    return Merged(name, store.identity.name, opened.front.sequence, new, told - new, known=known)


def _lines(store: Store, data: bytes) -> tuple[Opened, bytes, list[bytes]]:
    """An envelope of this very office, opened: itself, its first line, and the others."""
    me, found = store.identity, envelope.verified(data)
    if found.front.kind is not Kind.HANDOVER or not _ours(me, found):
        raise EnvelopeRefused(Fault.STRANGER)
    if found.simulated != me.simulated:
        raise EnvelopeRefused(Fault.OTHER_WORLD)
    opened = found.unseal(me.opens)
    first, *lines = opened.payload.split(b"\n")
    return opened, first, lines


def _ours(me: Identity, sealed: Verified) -> bool:
    """Whether this very office signed it: with its present key, with one before, or as a copy that has a later one."""
    sender = sealed.front.sender
    return succession.follows(me.public.signing, sender, sealed.succession) or (
        sender in succession.keys_of(me.keys.succession)
    )


def _read(first: bytes, lines: Sequence[bytes]) -> tuple[_Manifest, list[Stored], list[_Line]]:
    stored: list[Stored] = []
    others: list[_Line] = []
    try:
        manifest = msgspec.json.decode(first, type=_Manifest)
        for line in lines:
            if msgspec.json.decode(line, type=_Tag).kind in ("answers", "withdrawal"):
                stored.append(versions.read(line))
            else:
                others.append(msgspec.json.decode(line, type=_Line))
    except ValueError:  # msgspec's own as well
        raise EnvelopeRefused(Fault.DAMAGED) from None
    return manifest, stored, others


def _unite_here(store: Store, stored: Sequence[Stored], others: Sequence[_Line]) -> int:
    """Unite with this store; how many versions were new."""
    new = store.union.add(stored).new
    for line in others:
        match line:
            case _Erased():
                new += _unite_erased(store, line)
            case _Row():
                _unite_row(store, line)
            case _Station():
                _unite_station(store, line)
            case published.Release():
                published.unite(store, line)
    store.waiting.settle(store.shelf.find)
    return new


def _unite_there(store: Store, stored: Sequence[Stored], others: Sequence[_Line]) -> int:
    """Unite with the master on a server, and this desk with what desks keep. Cut off in between it is done again."""
    rows = defaultdict[str, list[list[object]]](list)
    for line in others:
        match line:
            case _Row(table) if table in _AT_DESK:
                _unite_row(store, line)
            case _Row(table):
                rows[table].append([*_values(line), *([False] if table == "received" else [])])
            case _Station():
                _unite_station(store, line)
    erased = [_row(line) for line in others if isinstance(line, _Erased)]
    towns = dict(store.query("SELECT station, municipality FROM roster"))
    with closing(opening.server(store)) as master:
        return master.take_over(HandedOver(stored, erased, rows, towns), store.shelf.find)


def _row(one: _Erased) -> Row:
    ids = (bytes.fromhex(one.session), bytes.fromhex(one.record), bytes.fromhex(one.version))
    return Row(*ids, one.form, one.counter, versions.pack(one.parents), withdrawal=False, payload=None)


def _values(line: _Row) -> list[object]:
    return [value.base64 if isinstance(value, _Blob) else value for value in line.values]


def _unite_row(store: Store, line: _Row) -> None:
    if line.table == "quarantine":
        quarantine.keep(store.database, [Bad.of(_values(line))])  # of what is withdrawn here no answers come back
        return
    columns = _COLUMNS[line.table]
    marks = ", ".join("?" * len(columns))
    store.database.execute(
        f"INSERT OR IGNORE INTO {line.table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608 - names of our own
        _values(line),
    )


def _unite_station(store: Store, one: _Station) -> None:
    """A laptop known to one copy is known to both; what either knows against it counts."""
    station = Member(one.name, one.signing, one.sealing).keys.id
    store.database.execute(
        "INSERT OR IGNORE INTO roster (station, name, signing, sealing) VALUES (?, ?, ?, ?)",
        (station, one.name, one.signing, one.sealing),
    )
    store.database.execute(
        "UPDATE roster SET compared = max(compared, ?), revoked_from = coalesce(min(revoked_from, ?), revoked_from, ?) "
        "WHERE station = ?",
        (one.compared, one.revoked_from, one.revoked_from, station),
    )


def _unite_erased(store: Store, one: _Erased) -> int:
    record = (bytes.fromhex(one.session), bytes.fromhex(one.record))
    # Only where the withdrawal has come, in this part or before: without it there would be a hole.
    cursor = store.database.execute(
        "INSERT OR IGNORE INTO versions (session, record, version, form, counter, parents, withdrawal, payload) "
        "SELECT ?, ?, ?, ?, ?, ?, 0, NULL WHERE EXISTS (SELECT 1 FROM withdrawn WHERE session = ? AND record = ?)",
        (*record, bytes.fromhex(one.version), one.form, one.counter, versions.pack(one.parents), *record),
    )
    return int(cursor.rowcount)
