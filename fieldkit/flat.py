"""One table a form of its current submissions, a column an answer, for counting in SQL.

A flat table can always be made again from the versions; it is brought up to date in the transaction that adds them.
Answers inside repeats have no column: they stay in the versions.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldkit.database import Database, failures
from forms.definition import Form, Repeat

_KEYS = "session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL, conflict INTEGER NOT NULL"
_AFFINITY = {"integer": "INTEGER", "decimal": "REAL"}
_RESERVED = {"session", "record", "version", "conflict"}
_MOST_COLUMNS = 1_900  # SQLite's own limit is 2,000


def quote(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True)
class FlatTable:
    """The name of a form's table, and the column of each answer path."""

    name: str
    columns: Mapping[str, str]


@dataclass(frozen=True)
class FlatRow:
    """A current submission as it is put into its table."""

    session: bytes
    record: bytes
    version: bytes
    conflict: bool
    answers: Mapping[str, str]


class Flat:
    """The flat tables of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._inserts: dict[str, tuple[str, list[str]]] = {}

    def table(self, form: str) -> FlatTable | None:
        """The table of a form, or None where the form has never been on the shelf."""
        with failures():
            rows = self._database.execute(
                "SELECT path, name FROM flat_columns WHERE form = ? ORDER BY path", (form,)
            ).fetchall()
            known = self._database.execute(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (_name(form),)
            ).fetchone()
        return FlatTable(_name(form), dict(rows)) if known else None

    def make_room(self, form: Form) -> bool:
        """Make the table of a form, or the columns it lacks. True where rows must be put in again."""
        table = self.table(form.form_id)
        if table is None:
            key = "PRIMARY KEY (session, record)"
            self._database.execute(f"CREATE TABLE {quote(_name(form.form_id))} ({_KEYS}, {key}) WITHOUT ROWID")
        known = dict(table.columns) if table else {}
        missing = [(path, kind) for path, kind in stored_paths(form) if path not in known]
        taken = _RESERVED | {column.casefold() for column in known.values()}
        for path, kind in missing[: _MOST_COLUMNS - len(known)]:
            column = _free(path, taken)
            taken.add(column.casefold())
            self._add_column(form.form_id, path, column, _AFFINITY.get(kind, "TEXT"))
        self._inserts.pop(form.form_id, None)
        return table is None or bool(missing)

    def put(self, form: str, rows: Iterable[FlatRow]) -> None:
        """Show the current state of submissions of one form."""
        insert = self._insert(form)
        if insert is None:
            return
        sql, paths = insert
        self._database.conn.executemany(
            sql,
            [(row.session, row.record, row.version, row.conflict, *map(row.answers.get, paths)) for row in rows],
        )

    def remove(self, form: str, session: bytes, record: bytes) -> None:
        """Show a submission no more."""
        if self._insert(form) is not None:
            self._database.conn.execute(
                f"DELETE FROM {quote(_name(form))} WHERE session = ? AND record = ?",
                (session, record),
            )

    def _add_column(self, form: str, path: str, column: str, affinity: str) -> None:
        self._database.execute(f"ALTER TABLE {quote(_name(form))} ADD COLUMN {quote(column)} {affinity}")
        self._database.execute("INSERT INTO flat_columns VALUES (?, ?, ?)", (form, path, column))

    def _insert(self, form: str) -> tuple[str, list[str]] | None:
        if form not in self._inserts:
            table = self.table(form)
            if table is None:
                return None
            self._inserts[form] = (_insert_sql(table), list(table.columns))
        return self._inserts[form]


def _insert_sql(table: FlatTable) -> str:
    names = ["session", "record", "version", "conflict", *table.columns.values()]
    marks = ", ".join("?" * len(names))
    return f"INSERT OR REPLACE INTO {quote(table.name)} ({', '.join(map(quote, names))}) VALUES ({marks})"


def _name(form: str) -> str:
    return f"flat {form}"


def _free(path: str, taken: set[str]) -> str:
    # SQLite does not tell 'Age' from 'age'.
    return next(name for name in _candidates(path) if name.casefold() not in taken)


def _candidates(path: str) -> Iterator[str]:
    yield path
    number = 2
    while True:
        yield f"{path} {number}"
        number += 1


def stored_paths(form: Form) -> list[tuple[str, str]]:
    """The paths outside repeats that a submission may hold, each with its type."""
    repeats = tuple(f"{item.path}/" for item in form.items if isinstance(item, Repeat))
    return [
        (question.path, question.type)
        for question in form.questions
        if question.asked != "note" and not question.path.startswith(repeats)
    ]
