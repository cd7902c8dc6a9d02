"""Submissions: saved, corrected, withdrawn, listed.

All roads into the store end in `fieldkit.union`: adding in any order, any number of times, leaves the same store.
"""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from fieldkit import versions
from fieldkit.contacts import Contacts
from fieldkit.database import Database, checkpoint, failures, transaction
from fieldkit.drafts import Drafts, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat, quote
from fieldkit.linking.code import without
from fieldkit.linking.keeping import Linking
from fieldkit.shelf import SESSION_FORM
from fieldkit.union import Union
from fieldkit.versions import Node, Version
from forms.definition import Form

# A record has no index of its own, which each save would pay for: the sessions are hopped through, two looks at each.
_SESSION_OF = """
WITH RECURSIVE sessions (session) AS (
  SELECT min(session) FROM versions
  UNION ALL SELECT (SELECT min(session) FROM versions WHERE session > sessions.session) FROM sessions
  WHERE sessions.session IS NOT NULL)
SELECT session FROM sessions
WHERE EXISTS (SELECT 1 FROM versions WHERE versions.session = sessions.session AND versions.record = ?) LIMIT 1
"""


@dataclass(frozen=True)
class Submission:
    """A submission as it stands: the head that is shown. `conflict`: there is more than one head."""

    record: str
    session: str
    form: str
    version: str
    conflict: bool
    answers: dict[str, str]


@dataclass(frozen=True)
class _Record:
    session: bytes
    record: bytes
    form: str
    nodes: list[Node]


class Submissions:
    """The submissions of one store, written in the name of `author`."""

    def __init__(
        self, database: Database, author: str, flat: Flat, drafts: Drafts, union: Union, contacts: Contacts,
        linking: Linking,
    ) -> None:  # fmt: skip
        self._database = database
        self._author = author
        self._flat = flat
        self._drafts = drafts
        self._union = union
        self._contacts = contacts
        self._linking = linking

    def save(
        self, form: Form, session: str, answers: Mapping[str, str], *, draft: str | None = None, kept: bool = False
    ) -> str:
        """Record a submission, and let go of its draft. Durable when it returns the record's id.

        DRAFT_GONE where the draft was `kept` and is here no more: another window saved or discarded it.
        """
        with transaction(self._database):
            (record,) = self._put(form, session, [answers])
            if draft is not None:
                self._drafts.let_go(draft, kept=kept)
        return record

    def save_all(
        self, form: Form, session: str, many: Iterable[Mapping[str, str]], *, record: str | None = None
    ) -> list[str]:
        """Record several submissions, all or none. `record` names the one record, where the caller has made it.

        Saved again, the very same is recorded once. RECORD_WITHDRAWN, or RECORD_CHANGED where there is another of that
        name. Where only the office may read a form, `session` is passed over: it shares nothing with a gathering's
        tests.
        """
        with transaction(self._database):
            return self._put(form, session, many, record)

    def _put(self, form: Form, session: str, many: Iterable[Mapping[str, str]], record: str | None = None) -> list[str]:
        if self._contacts.takes(form):
            return self._contacts.add_all(form, many)
        first = [
            self._version(
                form.form_id, form.version, record or new_id(), session,
                answers=self._linking.take(form, session, answers),
            )
            for answers in many
        ]  # fmt: skip
        for version in first:
            stored = versions.written_here(version)
            if record is None or self._is_new(record, stored.id):
                self._union.insert(stored, feeds=bool(form.entities))
        return [version.record for version in first]

    def _is_new(self, record: str, version: bytes) -> bool:
        """Whether nothing of a record is here yet; False where this very version is. Fails as `save_all` does."""
        try:
            known = {node.id for node in self._find(record).nodes}
        except WorldFailed as failed:
            if failed.code is Code.RECORD_UNKNOWN:
                return True
            raise
        if version not in known:
            raise WorldFailed(Code.RECORD_CHANGED, record=record)
        return False

    def correct(
        self, record: str, form: Form, answers: Mapping[str, str], seen: Collection[str] | None = None
    ) -> None:  # fmt: skip
        """A new version that takes the place of all heads; a conflict is resolved the same way. RECORD_PURGED.

        `seen`: the heads that somebody looked at. RECORD_CHANGED where they are others now.
        """
        with transaction(self._database):
            self.get(record)  # what the office alone still holds cannot be corrected here
            if seen is not None and {name for name, _ in self.heads(record)} != set(seen):
                raise WorldFailed(Code.RECORD_CHANGED, record=record)
            self._supersede(record, "answers", without(answers), form)

    def withdraw(self, record: str) -> None:
        """Erase a submission's answers, here and wherever this withdrawal comes. Nothing brings them back."""
        self._supersede(record, "withdrawal", {}, None)
        if not self._database.conn.in_transaction:
            checkpoint(self._database)  # the write-ahead log still had what was erased

    def get(self, record: str) -> Submission:
        """One current submission. RECORD_UNKNOWN, RECORD_WITHDRAWN, or RECORD_PURGED."""
        found = self._find(record)
        (head, *others) = versions.heads(found.nodes)
        payload = self._payload(found, head.id)
        return Submission(record, found.session.hex(), found.form, head.id.hex(), bool(others), payload.answers)

    def heads(self, record: str) -> list[tuple[str, Version]]:
        """All heads of a submission by id, the one that is shown first. Fails as `get` does."""
        found = self._find(record)
        return [(node.id.hex(), self._payload(found, node.id)) for node in versions.heads(found.nodes)]

    def head_payloads(self, record: str) -> list[bytes]:
        """All heads of a submission as canonical bytes. Fails as `get` does."""
        found = self._find(record)
        return [versions.store_form(self._payload(found, node.id)).payload for node in versions.heads(found.nodes)]

    def torn(self, form: str) -> list[str]:
        """The submissions of a form that have more than one head, in the order of their random ids."""
        table = self._flat.table(form)
        if table is None:
            return []
        sql = f"SELECT record FROM {quote(table.name)} WHERE conflict ORDER BY record"
        return [record.hex() for (record,) in self._database.fetch(sql)]

    def between(self, first: bytes, last: bytes) -> list[str]:
        """The records whose ids lie from `first` to `last`, without session sheets; at most two of them."""
        rows = self._database.fetch(
            "SELECT DISTINCT record FROM versions WHERE record BETWEEN ? AND ? AND form <> ? LIMIT 2",
            (first, last, SESSION_FORM),
        )
        return [record.hex() for (record,) in rows]

    def current(self, form: str, session: str | None = None) -> Iterator[Submission]:
        """The current submissions of a form, in the order of their random ids."""
        table = self._flat.table(form)
        if table is None:
            return
        where, values = ("WHERE f.session = ?", (bytes.fromhex(session),)) if session else ("", ())
        sql = (
            f"SELECT f.session, f.record, f.version, f.conflict, v.payload FROM {quote(table.name)} f "
            f"JOIN versions v USING (session, record, version) {where}"
        )
        with failures():
            for session_id, record, version, conflict, payload in self._database.execute(sql, values):
                answers = msgspec.json.decode(payload, type=Version).answers
                yield Submission(record.hex(), session_id.hex(), form, version.hex(), bool(conflict), answers)

    def count(self, form: str, session: str | None = None) -> int:
        """How many current submissions a form has, those included whose answers only the office still holds."""
        table = self._flat.table(form)
        if table is None:
            return 0
        where, values = ("WHERE session = ?", (bytes.fromhex(session),)) if session else ("", ())
        ((number,),) = self._database.fetch(f"SELECT count(*) FROM {quote(table.name)} {where}", values)
        return int(number) + self._purged(form, session)

    def _purged(self, form: str, session: str | None) -> int:
        where, values = ("AND session = ?", (bytes.fromhex(session),)) if session else ("", ())
        ((number,),) = self._database.fetch(
            "SELECT count(*) FROM purged WHERE (session, record) NOT IN (SELECT session, record FROM withdrawn) "
            f"AND form = ? {where}",
            (form, *values),
        )
        return int(number)

    def conflicts(self, form: str) -> int:
        """How many current submissions of a form have more than one head."""
        table = self._flat.table(form)
        if table is None:
            return 0
        ((number,),) = self._database.fetch(f"SELECT count(*) FROM {quote(table.name)} WHERE conflict")
        return int(number)

    def digest(self) -> str:
        """SHA-256 over all that is recorded: which versions there are; of what is withdrawn, that it is.

        What a withdrawal erased cannot be handed on, so another master may never hear of it: it does not count.
        """
        digest = hashlib.sha256()
        with failures():
            for session, record, version, erased in self._database.execute(
                "SELECT session, record, version, payload IS NULL FROM versions WHERE withdrawal "
                "OR (session, record) NOT IN (SELECT session, record FROM withdrawn) "
                "UNION ALL SELECT session, record, version, 0 FROM waiting ORDER BY session, record, version"
            ):
                digest.update(session + record + version + bytes([erased]))
        return digest.hexdigest()

    def _version(
        self,
        form: str,
        form_version: str,
        record: str,
        session: str,
        *,
        answers: dict[str, str],
        kind: Literal["answers", "withdrawal"] = "answers",
        parents: Sequence[Node] = (),
    ) -> Version:
        return Version(
            record=record,
            session=session,
            form=form,
            form_version=form_version,
            kind=kind,
            parents=sorted(node.id.hex() for node in parents),
            author=self._author,
            counter=min(1 + max((node.counter for node in parents), default=0), versions.MOST_COUNTED),
            answers=answers,
        )

    def _supersede(
        self,
        record: str,
        kind: Literal["answers", "withdrawal"],
        answers: dict[str, str],
        form: Form | None,
    ) -> None:
        with transaction(self._database):
            found = self._find(record)
            parents = versions.heads(found.nodes)
            form_version = self._form_version(found, parents[0].id) if form is None else form.version
            version = self._version(
                found.form, form_version, record, found.session.hex(), answers=answers, kind=kind, parents=parents
            )  # fmt: skip
            stored = versions.written_here(version)
            self._remember_replaced(found, stored.id)
            self._union.add([stored])

    def _remember_replaced(self, found: _Record, version: bytes) -> None:
        """Whose versions this one takes the place of: asked before a withdrawal erases who wrote them."""
        rows = self._database.execute(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND payload IS NOT NULL",
            (found.session, found.record),
        ).fetchall()
        authors = {msgspec.json.decode(payload, type=Version).author for (payload,) in rows} - {self._author}
        self._database.conn.executemany(
            "INSERT OR IGNORE INTO replaced VALUES (?, ?, ?, ?)",
            [(author, found.session, found.record, version) for author in authors],
        )

    def _form_version(self, found: _Record, version: bytes) -> str:
        row = self._database.execute(
            "SELECT form_version FROM purged WHERE session = ? AND record = ?", (found.session, found.record)
        ).fetchone()
        return str(row[0]) if row else self._payload(found, version).form_version

    def _withdrawn(self, session: bytes, record: bytes) -> bool:
        row = self._database.execute("SELECT 1 FROM withdrawn WHERE session = ? AND record = ?", (session, record))
        return row.fetchone() is not None

    def _find(self, record: str) -> _Record:
        try:
            key = bytes.fromhex(record)
        except ValueError:
            raise WorldFailed(Code.RECORD_UNKNOWN, record=record) from None
        with failures():
            row = self._database.execute(_SESSION_OF, (key,)).fetchone()
        if row is None:
            raise WorldFailed(Code.RECORD_UNKNOWN, record=record)
        if self._withdrawn(row[0], key):
            raise WorldFailed(Code.RECORD_WITHDRAWN, record=record)
        return self._record(row[0], key)

    def _record(self, session: bytes, record: bytes) -> _Record:
        rows = self._database.execute(
            "SELECT version, counter, parents, form FROM versions WHERE session = ? AND record = ?",
            (session, record),
        ).fetchall()
        nodes = [Node(version, counter, versions.unpack(parents)) for version, counter, parents, _ in rows]
        return _Record(session, record, rows[0][3], nodes)

    def _payload(self, found: _Record, version: bytes) -> Version:
        row = self._database.execute(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND version = ?",
            (found.session, found.record, version),
        ).fetchone()
        if row[0] is None:
            raise WorldFailed(Code.RECORD_PURGED, record=found.record.hex())
        return msgspec.json.decode(row[0], type=Version)
