"""What can be wrong with versions and batches, wherever they lie: rows are examined as they come.

What is found is a code and a place. `ui.messages` words it. `fieldkit.checks` has everything looked at.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from typing import Any

from fieldkit import envelope, versions
from fieldkit.versions import Node


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
class Shown:
    """What the flat table of a form should show of one record."""

    session: bytes
    record: bytes
    version: bytes
    conflict: bool
    answers: Mapping[str, str] | None  # None where the payload is no longer here


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
