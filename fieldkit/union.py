"""Versions into the store: a set union, in whatever order and however often they come.

What a union touches is read with a few queries for some hundreds of records at once, decided in memory, and written
with a few statements: the cost of a statement in an encrypted store is what makes a merge slow. Most of what comes are
first versions of records that nobody here has heard of: for them it is enough to ask whether their session is known.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, repeat
from typing import TypeVar

import msgspec

from fieldkit import drafts, quarantine, versions
from fieldkit.database import Database, transaction
from fieldkit.flat import Flat, FlatRow
from fieldkit.lists.derived import Derived
from fieldkit.versions import Firsts, Node, Stored, Version

_AT_ONCE = 400
INSERT = (
    "INSERT INTO versions (session, record, version, form, counter, parents, withdrawal, payload) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_KNOWS = "SELECT 1 FROM versions WHERE session = ? LIMIT 1"
_T = TypeVar("_T")


@dataclass(frozen=True)
class Added:
    """How many versions a union brought, how many were there already, how many submissions it left in conflict."""

    new: int
    repeated: int
    conflicts: int = 0


@dataclass
class _Touched:
    """The records of one session that a union touches: their versions so far, and which of them are withdrawn."""

    session: bytes
    nodes: dict[bytes, list[Node]] = field(default_factory=lambda: defaultdict(list))
    forms: dict[bytes, str] = field(default_factory=dict)  # of each version
    withdrawn: set[bytes] = field(default_factory=set)


class Union:
    """Adds versions and keeps the flat tables and the lists in step, within one transaction."""

    def __init__(self, database: Database, flat: Flat, lists: Derived) -> None:
        self._database = database
        self._flat = flat
        self._lists = lists
        self._feeding = frozenset[str]()

    def add(self, many: Sequence[Stored], firsts: Sequence[Firsts] = ()) -> Added:
        """Unite with these versions, all or none. What is in `firsts` says the same in a shape that costs less."""
        by_session: dict[str, dict[bytes, Stored]] = defaultdict(dict)
        with transaction(self._database):
            self._feeding = self._lists.feeding()
            new, doubtful = self._add_firsts(firsts)
            conflicts = 0
            for one in (*doubtful, *many):
                by_session[one.version.session][one.id] = one
            for session, found in by_session.items():
                for some in _batched(found.values(), _AT_ONCE):
                    fresh, torn = self._add_some(bytes.fromhex(session), some)
                    new, conflicts = new + fresh, conflicts + torn
        return Added(new, len(many) + sum(map(len, firsts)) - new, conflicts)

    def insert(self, new: Stored, *, feeds: bool) -> None:
        """Add the first version of a record that nobody has heard of; `feeds`: its form feeds a list.

        Within a transaction of the caller's.
        """
        version = new.version
        session, record = bytes.fromhex(version.session), bytes.fromhex(version.record)
        self._database.conn.execute(INSERT, (session, record, new.id, version.form, 1, b"", 0, new.payload))
        self._flat.put(version.form, (FlatRow(session, record, new.id, conflict=False, answers=version.answers),))
        if feeds:
            self._lists.add_first(new)

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

    def _add_firsts(self, firsts: Sequence[Firsts]) -> tuple[int, list[Stored]]:
        """Write what is new beyond doubt. How many that were, and those that want a closer look."""
        keys = [list(zip(some.sessions, some.records, strict=True)) for some in firsts]
        every = set[tuple[bytes, bytes]]().union(*keys)
        known = {session for session in {session for session, _ in every} if self._has(session)}
        there = self._there(key for key in every if key[0] in known)
        taken = {(session, record) for session, record, _ in there}
        new, doubtful = 0, []
        for some, named in zip(firsts, keys, strict=True):
            fresh = some
            if taken or len(every) < sum(map(len, firsts)):
                fresh = some.only([place for place, key in enumerate(named) if _first_time(key, taken)])
                ids = {*fresh.ids, *(version for _, _, version in there)}
                doubtful += [
                    versions.read(some.payloads[at]) for at, version in enumerate(some.ids) if version not in ids
                ]
            self._write_firsts(fresh)
            new += len(fresh)
        return new, doubtful

    def _has(self, session: bytes) -> bool:
        return self._database.conn.execute(_KNOWS, (session,)).fetchone() is not None

    def _there(self, keys: Iterable[tuple[bytes, bytes]]) -> set[tuple[bytes, bytes, bytes]]:
        by_session: dict[bytes, set[bytes]] = defaultdict(set)
        for session, record in keys:
            by_session[session].add(record)
        return {
            (session, record, version)
            for session, records in by_session.items()
            for some in _batched(records, _AT_ONCE)
            for record, version in self._database.conn.execute(
                f"SELECT record, version FROM versions WHERE session = ? AND record IN ({_marks(some)})",
                (session, *some),
            )
        }

    def _write_firsts(self, some: Firsts) -> None:
        self._database.conn.executemany(
            INSERT,
            zip(
                some.sessions, some.records, some.ids, repeat(some.form), repeat(1), repeat(b""), repeat(0),
                some.payloads,
            ),
        )  # fmt: skip
        rows = zip(some.sessions, some.records, some.ids, some.answers, strict=True)
        self._flat.put_rows(
            some.form, some.paths, [(session, record, id_, 0, *answers) for session, record, id_, answers in rows]
        )
        if some.form in self._feeding:
            self._lists.add_firsts(some.form, some)

    def _add_some(self, session: bytes, some: Sequence[Stored]) -> tuple[int, int]:
        """Unite versions of one session: how many were new, how many submissions are in conflict after it."""
        touched = self._touched(session, {bytes.fromhex(one.version.record) for one in some})
        fresh = [one for one in some if one.id not in touched.forms]
        if fresh:
            self._withdraw(touched, fresh)
            self._write(touched, fresh)
            records = list(dict.fromkeys(bytes.fromhex(one.version.record) for one in fresh))
            if self._feeding and not self._feeding.isdisjoint(touched.forms.values()):
                self._lists.read_again(touched.session, records)
            return len(fresh), self._show(touched, records, {one.id: one.version.answers for one in fresh})
        return 0, 0

    def _touched(self, session: bytes, records: Iterable[bytes]) -> _Touched:
        touched = _Touched(session)
        wanted = tuple(records)
        for record, version, counter, parents, form in self._database.conn.execute(
            "SELECT record, version, counter, parents, form FROM versions "
            f"WHERE session = ? AND record IN ({_marks(wanted)})",
            (session, *wanted),
        ):
            touched.nodes[record].append(Node(version, counter, versions.unpack(parents)))
            touched.forms[version] = form
        touched.withdrawn.update(
            record
            for (record,) in self._database.conn.execute(
                f"SELECT record FROM withdrawn WHERE session = ? AND record IN ({_marks(wanted)})", (session, *wanted)
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
            quarantine.erase(self._database, rows)
            drafts.erase(self._database, rows)
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
            touched.forms[one.id] = version.form
        self._database.conn.executemany(INSERT, rows)

    def _show(self, touched: _Touched, records: Iterable[bytes], at_hand: Mapping[bytes, Mapping[str, str]]) -> int:
        """Put these records into their flat tables; how many of them are in conflict."""
        rows: dict[str, list[FlatRow]] = defaultdict(list)
        for record in records:
            # A record has one form, unless somebody is up to something: the head's then, and no other shows it.
            forms = {touched.forms[node.id] for node in touched.nodes[record]}
            if record not in touched.withdrawn:
                row = self._row(touched, record, at_hand)
                form = touched.forms[row.version]
                rows[form].append(row)
                forms.remove(form)
            for form in forms:
                self._flat.remove(form, touched.session, record)
        for form, some in rows.items():
            self._flat.put(form, some)
        return sum(row.conflict for some in rows.values() for row in some)

    def _row(self, touched: _Touched, record: bytes, at_hand: Mapping[bytes, Mapping[str, str]]) -> FlatRow:
        (head, *others) = versions.heads(touched.nodes[record])
        answers = at_hand.get(head.id)
        if answers is None:
            answers = self._answers(touched.session, record, head.id)
        return FlatRow(touched.session, record, head.id, bool(others), answers)

    def _answers(self, session: bytes, record: bytes, version: bytes) -> Mapping[str, str]:
        row = self._database.conn.execute(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND version = ?", (session, record, version)
        ).fetchone()
        return msgspec.json.decode(row[0], type=Version).answers


def _first_time(key: tuple[bytes, bytes], taken: set[tuple[bytes, bytes]]) -> bool:
    if key in taken:
        return False
    taken.add(key)
    return True


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def _batched(many: Iterable[_T], size: int) -> Iterator[list[_T]]:
    iterator = iter(many)
    while some := list(islice(iterator, size)):
        yield some
