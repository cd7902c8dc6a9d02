"""The operations that a store's submissions make, as a table: kept in step with the versions, made again at any time.

It says nothing that the versions do not: where a submission is withdrawn, or its answers are purged, its rows go.
Forms that feed no list cost one look at the few that do.
"""

import secrets
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from fieldkit import settings, versions
from fieldkit.database import Database
from fieldkit.lists.operating import Behind, Operating, Reader, Row, Written, step
from fieldkit.lists.standing import Step
from fieldkit.settings import Settings
from fieldkit.versions import Stored
from forms.definition import Form
from forms.operations import operations, saved

Find: TypeAlias = Callable[[str, str], Form | None]

_INSERT = "INSERT OR REPLACE INTO list_operations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_FORGET = "DELETE FROM list_operations WHERE session = ? AND record = ?"


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
        self._operating = Operating(self._reader)

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
        columns = zip(firsts.sessions, firsts.records, firsts.ids, firsts.payloads, strict=True)
        self._put([row for one in columns for row in self._operating.first(form, *one)])

    def add_first(self, one: Stored) -> None:
        """As `add_firsts`, for one that was made just now."""
        version = one.version
        key = (bytes.fromhex(version.session), bytes.fromhex(version.record))
        self._put(list(self._operating.first(version.form, *key, one.id, one.payload)))

    def read_again(self, session: bytes, records: Iterable[bytes]) -> None:
        """Work out anew what these submissions say, from all their versions that still have answers."""
        for record in records:
            self.forget(session, record)
            self._put(self.rows_of(session, record))

    def forget(self, session: bytes, record: bytes) -> None:
        """Let go of what a submission said."""
        if self._database.conn.execute(_FORGET, (session, record)).rowcount:
            mark(self._database)

    def clear(self) -> None:
        """Let go of all that submissions said."""
        self._database.conn.execute("DELETE FROM list_operations")
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

    def make_again(self, forms: Iterable[Form]) -> None:
        """Read the declarations of all these forms and what was recorded with them, as if for the first time."""
        self._database.conn.execute("DELETE FROM list_operations")
        self._database.conn.execute("DELETE FROM list_forms")
        for form in forms:
            self.declare(form)
        for form_id in sorted(self.feeding()):
            self.refill(form_id)

    def steps(self, name: str, id_: str | None = None) -> dict[str, list[Step]]:
        """As `Operations.steps`."""
        found: dict[str, list[Step]] = defaultdict(list)
        # A blob comes after every text.
        for thing, *row in self._database.execute(
            "SELECT thing, operation, stands, creates, content FROM list_operations "
            "WHERE list = ?1 AND thing BETWEEN coalesce(?2, '') AND coalesce(?2, x'')",
            (name, id_),
        ):
            found[thing].append(step(*row))
        return found

    def names(self) -> set[str]:
        """As `Operations.names`."""
        return {name for (name,) in self._database.execute("SELECT DISTINCT list FROM list_forms")}

    def properties(self, name: str) -> set[str]:
        """As `Operations.properties`."""
        rows = self._database.execute("SELECT properties FROM list_forms WHERE list = ?", (name,))
        return {one for (properties,) in rows for one in properties.split()}

    def behind(self, name: str, id_: str) -> list[Behind]:
        """As `Operations.behind`."""
        rows = self._database.execute(
            "SELECT l.operation, l.session, l.record, l.version, v.form FROM list_operations l "
            "JOIN versions v USING (session, record, version) WHERE list = ? AND thing = ?",
            (name, id_),
        )
        return [Behind._make(row) for row in rows.fetchall()]

    def mark(self) -> str:
        """As `Operations.mark`."""
        return Settings(self._database).get(settings.LISTS_MARK)

    def faults(self) -> list[str]:
        """As `Operations.faults`."""
        stored: dict[tuple[bytes, bytes], set[tuple[object, ...]]] = {}
        for row in self._database.execute("SELECT * FROM list_operations").fetchall():
            stored.setdefault((row[3], row[4]), set()).add(tuple(row))
        fed = self._database.execute(
            "SELECT DISTINCT session, record FROM versions WHERE form IN (SELECT form FROM list_forms)"
        ).fetchall()
        keys = {*stored, *((session, record) for session, record in fed)}
        return sorted(
            record.hex()
            for session, record in keys
            if set(self.rows_of(session, record)) != stored.get((session, record), set())
        )

    def rows_of(self, session: bytes, record: bytes) -> list[Row]:
        """The rows that a submission's versions make; none where it is withdrawn or purged."""
        found = self._database.conn.execute(
            "SELECT version, form, counter, parents, withdrawal, payload FROM versions "
            "WHERE session = ? AND record = ?",
            (session, record),
        ).fetchall()
        return self._operating.all(
            session,
            record,
            [Written(row[0], row[1], row[2], versions.unpack(row[3]), bool(row[4]), row[5]) for row in found],
        )

    def _put(self, rows: Sequence[Row]) -> None:
        if rows:
            self._database.conn.executemany(_INSERT, rows)
            mark(self._database)

    def _reader(self, form: str, form_version: str) -> Reader | None:
        key = (form, form_version)
        if key not in self._readers:
            found = self._find(*key)
            if found is None:
                return None  # another process may bring it
            self._readers[key] = operations(found)
        return self._readers[key]
