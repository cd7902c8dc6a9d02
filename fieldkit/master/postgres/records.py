"""Single submissions of a master on PostgreSQL: found, shown, corrected, withdrawn, by several people at once.

A record is looked for in the index of each partition, a step into each: docs/decisions/0071. What is changed is looked
at again once its session is held, and goes through the same union as what stations send.
"""

import secrets
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from fieldkit import versions
from fieldkit.drafts import new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.linking.code import without
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.drawers import UNDATED, year
from fieldkit.master.postgres.uniting import Uniting
from fieldkit.shelf import SESSION_FORM
from fieldkit.submissions import Submission
from fieldkit.versions import Node, Version
from forms.definition import Form

INDEX: Final = "CREATE INDEX versions_of_record ON versions (record)"
_AT_ONCE = 2_000  # rows on their way
_VERSIONS = """
SELECT v.session, v.version, v.counter, v.parents, v.form, v.payload, EXISTS (
  SELECT 1 FROM withdrawn w WHERE w.session = v.session AND w.record = v.record)
FROM versions v WHERE v.record = %(record)s
"""
_VERSIONS_HELD = _VERSIONS + " AND v.drawer = %(drawer)s AND v.session = %(session)s"
_BETWEEN = """
SELECT DISTINCT record FROM versions WHERE record BETWEEN %(first)s AND %(last)s AND form <> %(sheets)s LIMIT 2
"""
_REPLACED = "INSERT INTO replaced SELECT unnest(%s::text[]), %s, %s, %s ON CONFLICT DO NOTHING"

# Of a test with its form and session the form that keeps its code, and the answers there: `Linking.made`.
CodeOf: TypeAlias = Callable[[Form, str, Mapping[str, str]], tuple[Form, Mapping[str, str]] | None]


@dataclass(frozen=True)
class _Record:
    """All that there is of a record: its versions by id, and which of them are heads, the one that is shown first."""

    session: bytes
    record: bytes
    form: str
    payloads: Mapping[bytes, bytes | None]
    heads: Sequence[Node]


class PostgresRecords:
    """The submissions of one master, written in the name of its office."""

    def __init__(self, master: Uniting, code_of: CodeOf) -> None:
        self._master = master
        self._code_of = code_of

    def save_all(
        self, form: Form, session: str, many: Iterable[Mapping[str, str]], *, record: str | None = None
    ) -> list[str]:
        """As `Records.save_all`. A code of the participant's own goes into a record of its own, sealed."""
        some = list(many)
        first = [self._first(form, session, answers, record) for answers in some]
        codes = [made for answers in some if (made := self._code_of(form, session, answers)) is not None]
        kept = [self._first(keeper, "", answers, None) for keeper, answers in codes]
        stored = [versions.written_here(one) for one in (*first, *kept)]
        dates = {bytes.fromhex(one.session): _year(form, one.answers) for one in first}
        dates.update({bytes.fromhex(one.session): UNDATED for one in kept})
        wanted = self._master.prepare_own(dates)
        with self._master.transaction():
            drawers = self._master.hold_own(wanted)
            if record is None or self._is_new(first[0], stored[0].id, drawers):
                self._master.unite_own(stored, drawers)
        return [one.record for one in first]

    def _is_new(self, one: Version, version: bytes, drawers: Mapping[bytes, int]) -> bool:
        """As at home: looked at again once the session is held."""
        session = bytes.fromhex(one.session)
        try:
            known = self._find(one.record, (session, drawers[session])).payloads
        except WorldFailed as failed:
            if failed.code is Code.RECORD_UNKNOWN:
                return True
            raise
        if version not in known:
            raise WorldFailed(Code.RECORD_CHANGED, record=one.record)
        return False

    def _first(self, form: Form, session: str, answers: Mapping[str, str], record: str | None) -> Version:
        """A first version; of what only the office may read, in a session of its own."""
        name, sealed = record or new_id(), form.reader == "office"
        return Version(
            record=name, session=name if sealed else session, form=form.form_id, form_version=form.version,
            kind="answers", parents=[], author=self._master.sealing.author, counter=1,
            answers=dict(answers if sealed else without(answers)),
        )  # fmt: skip

    def get(self, record: str) -> Submission:
        """As `Records.get`."""
        found = self._find(record)
        (head, *others) = found.heads
        inside = self._read(found, head)
        return Submission(record, found.session.hex(), found.form, head.id.hex(), bool(others), inside.answers)

    def heads(self, record: str) -> list[tuple[str, Version]]:
        """As `Records.heads`."""
        found = self._find(record)
        return [(node.id.hex(), self._read(found, node)) for node in found.heads]

    def torn(self, form: str) -> list[str]:
        """As `Records.torn`."""
        with failures():
            self._master.flat.read()
            table = self._master.flat.table(form)
            if table is None:
                return []
            rows = self._master.connection.execute(
                f"SELECT record FROM {table.name} WHERE conflict ORDER BY record"  # noqa: S608 - a name of ours
            ).fetchall()
        return [record.hex() for (record,) in rows]

    def between(self, first: bytes, last: bytes) -> list[str]:
        """As `Records.between`."""
        rows = self._looked_for(_BETWEEN, {"first": first, "last": last, "sheets": SESSION_FORM})
        return [record.hex() for (record,) in rows]

    def current(self, form: str, session: str | None = None) -> Iterator[Submission]:
        """As `Records.current`."""
        connection = self._master.connection
        # Held by the server without a transaction: whoever stops half-way takes back nothing they wrote meanwhile.
        with failures(), connection.cursor(f"current {secrets.token_hex(4)}", withhold=True) as cursor:
            self._master.flat.read()
            table = self._master.flat.table(form)
            if table is None:
                return
            cursor.itersize = _AT_ONCE
            rows = cursor.execute(
                f"SELECT f.session, f.record, f.version, f.conflict, v.payload FROM {table.name} f "  # noqa: S608 - a name of ours
                "JOIN versions v USING (drawer, session, record, version) "
                "WHERE %(session)s::bytea IS NULL OR f.session = %(session)s ORDER BY f.record",
                {"session": bytes.fromhex(session) if session else None},
            )
            for session_id, record, version, conflict, payload in rows:
                answers = versions.read(self._master.sealing.open(payload)).version.answers
                yield Submission(record.hex(), session_id.hex(), form, version.hex(), conflict, answers)

    def correct(
        self, record: str, form: Form, answers: Mapping[str, str], seen: Collection[str] | None = None
    ) -> None:  # fmt: skip
        """As `Records.correct`."""
        self._supersede(record, "answers", without(answers), form, seen)

    def withdraw(self, record: str) -> None:
        """As `Records.withdraw`. Old pages and the server's log still have what was erased, until both are gone."""
        self._supersede(record, "withdrawal", {}, None, None)

    def _supersede(
        self, record: str, kind: Literal["answers", "withdrawal"], answers: dict[str, str], form: Form | None,
        seen: Collection[str] | None,
    ) -> None:  # fmt: skip
        session = self._find(record).session
        if form is not None and form.form_id == SESSION_FORM:
            self._master.prepare_own({session: _year(form, answers)})
        with self._master.transaction():
            drawers = self._master.held([session])
            found = self._find(record, (session, drawers[session]))
            names = {node.id.hex() for node in found.heads}
            if seen is not None and names != set(seen):
                raise WorldFailed(Code.RECORD_CHANGED, record=record)
            before = self._read(found, found.heads[0])
            version = Version(
                record=record, session=session.hex(), form=found.form, kind=kind, parents=sorted(names),
                form_version=form.version if form else before.form_version, author=self._master.sealing.author,
                counter=min(1 + max(node.counter for node in found.heads), versions.MOST_COUNTED), answers=answers,
            )  # fmt: skip
            stored = versions.written_here(version)
            others = sorted(self._authors(found) - {version.author})
            self._master.connection.execute(_REPLACED, (others, found.session, found.record, stored.id))
            self._master.unite_own([stored], drawers)

    def _authors(self, found: _Record) -> set[str]:
        """Who wrote what there is of a record: asked before a withdrawal erases it."""
        opened = (self._master.sealing.open(payload) for payload in found.payloads.values() if payload is not None)
        return {versions.read(payload).version.author for payload in opened}

    def _find(self, record: str, held: tuple[bytes, int] | None = None) -> _Record:
        """A record that is not withdrawn; in a session that is held and its drawer, where those are known."""
        try:
            key = bytes.fromhex(record)
        except ValueError:
            raise WorldFailed(Code.RECORD_UNKNOWN, record=record) from None
        if held is None:
            return _record(record, key, self._looked_for(_VERSIONS, {"record": key}))
        with failures():
            named = {"record": key, "session": held[0], "drawer": held[1]}
            return _record(record, key, self._master.connection.execute(_VERSIONS_HELD, named).fetchall())

    def _looked_for(self, statement: str, named: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """What is found in all partitions."""
        with failures():
            return self._master.connection.execute(statement, named).fetchall()

    def _read(self, found: _Record, node: Node) -> Version:
        payload = found.payloads[node.id]
        if payload is None:
            raise WorldFailed(Code.RECORD_PURGED, record=found.record.hex())
        return versions.read(self._master.sealing.open(payload)).version


def _record(name: str, key: bytes, rows: Sequence[tuple[Any, ...]]) -> _Record:
    if not rows:
        raise WorldFailed(Code.RECORD_UNKNOWN, record=name)
    session = min(row[0] for row in rows)
    mine = [row for row in rows if row[0] == session]  # somebody up to something may name a record twice
    if mine[0][6]:
        raise WorldFailed(Code.RECORD_WITHDRAWN, record=name)
    heads = versions.heads([Node(row[1], row[2], frozenset(row[3])) for row in mine])
    form = next(row[4] for row in mine if row[1] == heads[0].id)
    return _Record(session, key, form, {row[1]: row[5] for row in mine}, heads)


def _year(form: Form, answers: Mapping[str, str]) -> int:
    return year(answers.get("date")) if form.form_id == SESSION_FORM else UNDATED
