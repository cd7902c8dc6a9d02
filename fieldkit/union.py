"""Versions into the store: a set union, in whatever order and however often they come.

What a union touches is read with a few queries for some hundreds of records at once, decided in memory, and written
with a few statements: the cost of a statement in an encrypted store is what makes a merge slow.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeVar

import msgspec

from fieldkit import versions
from fieldkit.database import Database, transaction
from fieldkit.flat import Flat, FlatRow
from fieldkit.versions import Node, Stored, Version

_AT_ONCE = 400
_T = TypeVar("_T")


@dataclass(frozen=True)
class Added:
    """How many versions a union brought, and how many were there already."""

    new: int
    repeated: int


@dataclass
class _Touched:
    """The records of one session that a union touches: their versions so far, and which of them are withdrawn."""

    session: bytes
    nodes: dict[bytes, list[Node]] = field(default_factory=lambda: defaultdict(list))
    forms: dict[bytes, str] = field(default_factory=dict)
    withdrawn: set[bytes] = field(default_factory=set)


class Union:
    """Adds versions and keeps the flat tables in step, within one transaction."""

    def __init__(self, database: Database, flat: Flat) -> None:
        self._database = database
        self._flat = flat

    def add(self, many: Sequence[Stored]) -> Added:
        """Unite with these versions, all or none."""
        by_session: dict[str, dict[bytes, Stored]] = defaultdict(dict)
        for one in many:
            by_session[one.version.session][one.id] = one
        with transaction(self._database):
            new = sum(
                self._add_some(bytes.fromhex(session), some)
                for session, found in by_session.items()
                for some in _batched(found.values(), _AT_ONCE)
            )
        return Added(new, len(many) - new)

    def refill(self, form: str) -> None:
        """Put all submissions of a form into its flat table again."""
        rows = self._database.execute(
            "SELECT DISTINCT session, record FROM versions "
            "WHERE form = ? AND (session, record) NOT IN (SELECT session, record FROM purged)",
            (form,),
        )
        by_session: dict[bytes, list[bytes]] = defaultdict(list)
        for session, record in rows.fetchall():
            by_session[session].append(record)
        for session, records in by_session.items():
            for some in _batched(records, _AT_ONCE):
                self._show(self._touched(session, some), some, {})

    def _add_some(self, session: bytes, some: Sequence[Stored]) -> int:
        touched = self._touched(session, {bytes.fromhex(one.version.record) for one in some})
        known = {node.id for nodes in touched.nodes.values() for node in nodes}
        fresh = [one for one in some if one.id not in known]
        if fresh:
            self._withdraw(touched, fresh)
            self._write(touched, fresh)
            records = list(dict.fromkeys(bytes.fromhex(one.version.record) for one in fresh))
            self._show(touched, records, {one.id: one.version.answers for one in fresh})
        return len(fresh)

    def _touched(self, session: bytes, records: Iterable[bytes]) -> _Touched:
        touched = _Touched(session)
        wanted = tuple(records)
        marks = ",".join("?" * len(wanted))
        for record, version, counter, parents, form in self._database.conn.execute(
            f"SELECT record, version, counter, parents, form FROM versions WHERE session = ? AND record IN ({marks})",
            (session, *wanted),
        ):
            touched.nodes[record].append(Node(version, counter, versions.unpack(parents)))
            touched.forms[record] = form
        touched.withdrawn.update(
            record
            for (record,) in self._database.conn.execute(
                f"SELECT record FROM withdrawn WHERE session = ? AND record IN ({marks})", (session, *wanted)
            )
        )
        return touched

    def _withdraw(self, touched: _Touched, fresh: Sequence[Stored]) -> None:
        """Erase the answers of what a fresh withdrawal names; those that come later find it withdrawn."""
        named = {bytes.fromhex(one.version.record) for one in fresh if one.version.kind == "withdrawal"}
        rows = [(touched.session, record) for record in named - touched.withdrawn]
        if rows:
            self._database.conn.executemany("INSERT INTO withdrawn VALUES (?, ?)", rows)
            self._database.conn.executemany(
                "UPDATE versions SET payload = NULL WHERE session = ? AND record = ? AND NOT withdrawal", rows
            )
        touched.withdrawn |= named

    def _write(self, touched: _Touched, fresh: Sequence[Stored]) -> None:
        rows = []
        for one in fresh:
            version, record = one.version, bytes.fromhex(one.version.record)
            withdrawal = version.kind == "withdrawal"
            payload = one.payload if withdrawal or record not in touched.withdrawn else None
            parents = versions.pack(version.parents)
            row = (touched.session, record, one.id, version.form, version.counter, parents, withdrawal, payload)
            rows.append(row)
            touched.nodes[record].append(Node(one.id, version.counter, versions.unpack(parents)))
            touched.forms.setdefault(record, version.form)
        self._database.conn.executemany("INSERT INTO versions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)

    def _show(self, touched: _Touched, records: Iterable[bytes], at_hand: Mapping[bytes, Mapping[str, str]]) -> None:
        rows: dict[str, list[FlatRow]] = defaultdict(list)
        for record in records:
            form = touched.forms[record]
            if record in touched.withdrawn:
                self._flat.remove(form, touched.session, record)
                continue
            (head, *others) = versions.heads(touched.nodes[record])
            answers = at_hand.get(head.id)
            if answers is None:
                answers = self._answers(touched.session, record, head.id)
            rows[form].append(FlatRow(touched.session, record, head.id, bool(others), answers))
        for form, some in rows.items():
            self._flat.put(form, some)

    def _answers(self, session: bytes, record: bytes, version: bytes) -> Mapping[str, str]:
        row = self._database.conn.execute(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND version = ?", (session, record, version)
        ).fetchone()
        return msgspec.json.decode(row[0], type=Version).answers


def _batched(many: Iterable[_T], size: int) -> Iterator[list[_T]]:
    iterator = iter(many)
    while some := list(islice(iterator, size)):
        yield some
