"""The operations that a store's submissions make, as a table: kept in step with the versions, made again at any time.

It says nothing that the versions do not: where a submission is withdrawn, or its answers are purged, its rows go.
Forms that feed no list cost one look at the few that do.
"""

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import msgspec

from fieldkit import settings, versions
from fieldkit.database import Database
from fieldkit.lists import names
from fieldkit.lists.standing import LABEL, Step
from fieldkit.versions import Node, Stored
from forms.definition import Form
from forms.operations import Operation, operations, saved

Find: TypeAlias = Callable[[str, str], Form | None]
Reader: TypeAlias = Callable[[Mapping[str, str]], list[Operation]]
_Row: TypeAlias = tuple[object, ...]

_INSERT = "INSERT OR REPLACE INTO list_operations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FORGET = "DELETE FROM list_operations WHERE session = ? AND record = ?"


class _Content(msgspec.Struct, frozen=True, array_like=True):
    known: list[bytes]
    said: dict[str, str]


class _Answered(msgspec.Struct, frozen=True):
    """What is read of a version here."""

    form_version: str
    answers: dict[str, str]


_encoder = msgspec.msgpack.Encoder(order="sorted")
_decoder = msgspec.msgpack.Decoder(_Content)
_answered = msgspec.json.Decoder(_Answered)


def mark(database: Database) -> None:
    """Note that a list has changed, so that whoever read it before reads it again."""
    fresh = secrets.token_hex(8)
    database.conn.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (settings.LISTS_MARK.name, fresh))


class Derived:
    """The table of operations of one store. All that writes wants a transaction of the caller's."""

    def __init__(self, database: Database, find: Find) -> None:
        self._database = database
        self._find = find
        self._readers: dict[tuple[str, str], Reader] = {}

    def declare(self, form: Form) -> bool:
        """Note which lists a form feeds. True where that is news, and its submissions are to be read again."""
        rows = [(form.form_id, form.version, name, " ".join(said)) for name, said in saved(form).items()]
        before = self._database.conn.total_changes
        self._database.conn.executemany("INSERT OR IGNORE INTO list_forms VALUES (?, ?, ?, ?)", rows)
        self._readers.pop((form.form_id, form.version), None)
        return self._database.conn.total_changes > before

    def feeding(self) -> frozenset[str]:
        """The forms of which some version feeds a list."""
        return frozenset(form for (form,) in self._database.conn.execute("SELECT DISTINCT form FROM list_forms"))

    def add_firsts(self, form: str, firsts: versions.Firsts) -> None:
        """Read the first versions of records of a form that feeds lists."""
        rows = [
            row
            for session, record, version, payload in zip(
                firsts.sessions, firsts.records, firsts.ids, firsts.payloads, strict=True
            )
            for row in self._first(form, session, record, version, _answered.decode(payload))
        ]
        self._put(rows)

    def add_first(self, one: Stored) -> None:
        """As `add_firsts`, for one that was made just now."""
        version = one.version
        key = (bytes.fromhex(version.session), bytes.fromhex(version.record))
        said = _Answered(version.form_version, version.answers)
        self._put(list(self._first(version.form, *key, one.id, said)))

    def read_again(self, session: bytes, records: Iterable[bytes]) -> None:
        """Work out anew what these submissions say, from all their versions that still have answers."""
        for record in records:
            self.forget(session, record)
            self._put(self.rows_of(session, record))

    def forget(self, session: bytes, record: bytes) -> None:
        """Let go of what a submission said."""
        if self._database.conn.execute(_FORGET, (session, record)).rowcount:
            mark(self._database)

    def refill(self, form: str) -> None:
        """Read all submissions of a form again."""
        by_session: dict[bytes, list[bytes]] = defaultdict(list)
        for session, record in self._database.conn.execute(
            "SELECT DISTINCT session, record FROM versions WHERE form = ?", (form,)
        ).fetchall():
            by_session[session].append(record)
        for session, records in by_session.items():
            self.read_again(session, records)

    def steps(self, name: str, id_: str | None = None) -> dict[str, list[Step]]:
        """The operations on the things of a list, or on one of them, by its id."""
        found: dict[str, list[Step]] = defaultdict(list)
        # A blob comes after every text.
        for thing, *row in self._database.conn.execute(
            "SELECT thing, operation, stands, creates, content FROM list_operations "
            "WHERE list = ?1 AND thing BETWEEN coalesce(?2, '') AND coalesce(?2, x'')",
            (name, id_),
        ):
            found[thing].append(_step(*row))
        return found

    def names(self) -> set[str]:
        """The lists that forms here feed."""
        return {name for (name,) in self._database.conn.execute("SELECT DISTINCT list FROM list_forms")}

    def properties(self, name: str) -> set[str]:
        """The properties that forms here save to a list, whether anything has them yet or not."""
        rows = self._database.conn.execute("SELECT properties FROM list_forms WHERE list = ?", (name,))
        return {one for (properties,) in rows for one in properties.split()}

    def rows_of(self, session: bytes, record: bytes) -> list[_Row]:
        """The rows that a submission's versions make; none where it is withdrawn or purged."""
        found = self._database.conn.execute(
            "SELECT version, form, counter, parents, withdrawal, payload FROM versions "
            "WHERE session = ? AND record = ?",
            (session, record),
        ).fetchall()
        if any(row[4] for row in found):
            return []
        nodes = {row[0]: Node(row[0], row[2], versions.unpack(row[3])) for row in found}
        heads = {node.id for node in versions.heads(list(nodes.values()))}
        said = {row[0]: self._said(row[1], _answered.decode(row[5])) for row in found if row[5] is not None}
        known = _Known(nodes, said)
        return [
            _row(session, record, version, one, known.by(version, one), stands=version in heads)
            for version, some in said.items()
            for one in some
        ]

    def _put(self, rows: Sequence[_Row]) -> None:
        if rows:
            self._database.conn.executemany(_INSERT, rows)
            mark(self._database)

    def _first(self, form: str, session: bytes, record: bytes, version: bytes, answered: _Answered) -> Iterator[_Row]:
        for one in self._said(form, answered):
            yield _row(session, record, version, one, names.read(one.base), stands=True)

    def _said(self, form: str, answered: _Answered) -> list[Operation]:
        key = (form, answered.form_version)
        if key not in self._readers:
            found = self._find(*key)
            if found is None:
                return []  # another process may bring it
            self._readers[key] = operations(found)
        return self._readers[key](answered.answers)


class _Known:
    """What the operations of one submission know: their own base, and all that its earlier versions knew and said."""

    def __init__(self, nodes: Mapping[bytes, Node], said: Mapping[bytes, Sequence[Operation]]) -> None:
        self._nodes = nodes
        self._said = said

    def by(self, version: bytes, one: Operation) -> frozenset[bytes]:
        """The names known by one operation of one version."""
        known = set(names.read(one.base))
        for earlier in self._before(version):
            for other in self._said.get(earlier, ()):
                if (other.dataset, other.id) == (one.dataset, one.id):
                    known |= names.read(other.base) | {names.name_of(earlier, other.place)}
        return frozenset(known)

    def _before(self, version: bytes) -> set[bytes]:
        found: set[bytes] = set()
        waiting = set(self._nodes[version].parents)
        while waiting:
            one = waiting.pop()
            if one in self._nodes and one not in found:
                found.add(one)
                waiting |= self._nodes[one].parents
        return found - {version}


def _row(
    session: bytes, record: bytes, version: bytes, one: Operation, known: frozenset[bytes], *, stands: bool
) -> _Row:
    name = names.name_of(version, one.place)
    said = {**one.properties, LABEL: one.label} if one.label else one.properties
    content = _encoder.encode(_Content(sorted(known - {name}), said))
    return (one.dataset, one.id, name, session, record, version, stands, one.creates, content)


def _step(name: bytes, stands: int, creates: int, content: bytes) -> Step:
    read = _decoder.decode(content)
    return Step(name, frozenset(read.known), read.said, creates=bool(creates), stands=bool(stands))
