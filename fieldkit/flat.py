"""One table a form of its current submissions, a column an answer, for counting in SQL.

A flat table can always be made again from the versions; it is brought up to date in the transaction that adds them.
Answers inside repeats have no column: they stay in the versions. Nobody counts answers at a station, and each page
that a save touches is one to encrypt: there a table says only which submissions are current.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldkit.database import Database, PlainDatabase, failures
from forms.definition import Form, Repeat

_KEYS = "session BLOB NOT NULL, record BLOB NOT NULL, version BLOB NOT NULL, conflict INTEGER NOT NULL"
_AFFINITY = {"integer": "INTEGER", "decimal": "REAL"}
_RESERVED = {"session", "record", "version", "conflict"}
_MOST_COLUMNS = 1_900  # SQLite's own limit is 2,000


def quote(name: str) -> str:
    """A name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def index_conflicts(database: PlainDatabase, form: str) -> None:
    """Let the conflicts of a form be found without reading its whole table. It holds them alone: mostly nothing."""
    name = quote(_name(form))
    database.conn.execute(
        f"CREATE INDEX IF NOT EXISTS {quote(f'conflicts {form}')} ON {name} (session, record) WHERE conflict"
    )


@dataclass(frozen=True)
class FlatTable:
    """The name of a form's table, and the column of each answer path. `collation`: how SQL is told to go by bytes."""

    name: str
    columns: Mapping[str, str]
    collation: str = ""

    def answer(self, path: str, alias: str = "t") -> str:
        """The SQL of an answer in a row of this table."""
        column = f"{alias}.{quote(self.columns[path])}"
        return f"({column} {self.collation})" if self.collation else column


@dataclass(frozen=True)
class FlatRow:
    """A current submission as it is put into its table."""

    session: bytes
    record: bytes
    version: bytes
    conflict: bool
    answers: Mapping[str, str]


class Flat:
    """The flat tables of one store; with a column for each answer, or (`answers` false) with none."""

    def __init__(self, database: Database, *, answers: bool = True) -> None:
        self._database = database
        self._answers = answers
        self._schema = -1
        self._tables: dict[str, FlatTable | None] = {}
        self._inserts: dict[tuple[str, tuple[str, ...]], tuple[tuple[str, ...], str]] = {}

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

    def forms(self) -> list[str]:
        """The forms that have a table."""
        rows = self._database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB ? ORDER BY name", (_name("*"),)
        )
        return [name.removeprefix(_name("")) for (name,) in rows.fetchall()]

    def make_room(self, form: Form) -> bool:
        """Make the table of a form, or the columns it lacks. True where rows must be put in again."""
        table = self.table(form.form_id)
        known = dict(table.columns) if table else {}
        new = list(self._new_columns(form, known)) if self._answers else []
        if table is None:
            self._create(form.form_id, [f"{quote(column)} {affinity}" for _, column, affinity in new])
        else:
            for _, column, affinity in new:
                self._database.execute(f"ALTER TABLE {quote(table.name)} ADD COLUMN {quote(column)} {affinity}")
        rows = [(form.form_id, path, column) for path, column, _ in new]
        self._database.conn.executemany("INSERT INTO flat_columns VALUES (?, ?, ?)", rows)
        return table is None or bool(new)

    def _create(self, form: str, columns: list[str]) -> None:
        """Make a table with all its columns at once: each that is added later has the whole schema read again."""
        within = ", ".join((_KEYS, *columns, "PRIMARY KEY (session, record)"))
        self._database.execute(f"CREATE TABLE {quote(_name(form))} ({within}) WITHOUT ROWID")
        index_conflicts(self._database, form)

    @staticmethod
    def _new_columns(form: Form, known: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
        """Path, column and affinity of each answer that has no column yet, as far as there is room."""
        missing = [(path, kind) for path, kind in stored_paths(form) if path not in known]
        taken = _RESERVED | {column.casefold() for column in known.values()}
        for path, kind in missing[: _MOST_COLUMNS - len(known)]:
            column = _free(path, taken)
            taken.add(column.casefold())
            yield path, column, _AFFINITY.get(kind, "TEXT")

    def put(self, form: str, rows: Iterable[FlatRow]) -> None:
        """Show the current state of submissions of one form."""
        table = self._known(form)
        if table is not None:
            paths, sql = self._insert(table)
            for row in rows:
                values = (row.session, row.record, row.version, row.conflict, *map(row.answers.get, paths))
                self._database.conn.execute(sql, values)

    def put_rows(self, form: str, paths: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> None:
        """As `put`, for rows made already: session, record, version, conflict, then an answer a path or None."""
        table = self._known(form)
        if table is not None:
            _, sql = self._insert(table, paths)
            self._database.conn.executemany(sql, rows)

    def remove(self, form: str, session: bytes, record: bytes) -> None:
        """Take a submission out of its form's table."""
        if self._known(form) is not None:
            self._database.conn.execute(
                f"DELETE FROM {quote(_name(form))} WHERE session = ? AND record = ?",
                (session, record),
            )

    def clear(self, form: str) -> None:
        """Empty a form's table."""
        self._database.execute(f"DELETE FROM {quote(_name(form))}")

    def paths(self, form: str) -> tuple[str, ...]:
        """The answer paths that have a column, in its table's order; none where there is no table."""
        table = self._known(form)
        return tuple(table.columns) if table else ()

    def _known(self, form: str) -> FlatTable | None:
        if not self._answers and self._tables.get(form):
            return self._tables[form]  # it has no columns that could come and go
        # Another process may have added columns since: the schema's own number tells.
        (schema,) = self._database.conn.execute("PRAGMA schema_version").fetchone()
        if schema != self._schema:
            self._schema = schema
            self._tables.clear()
            self._inserts.clear()
        if form not in self._tables:
            self._tables[form] = self.table(form)
        return self._tables[form]

    def _insert(self, table: FlatTable, paths: tuple[str, ...] | None = None) -> tuple[tuple[str, ...], str]:
        wanted = tuple(table.columns) if paths is None else paths
        known = self._inserts.get((table.name, wanted))
        if known is None:
            known = self._inserts[table.name, wanted] = _insert_sql(table, wanted)
        return known


def _insert_sql(table: FlatTable, paths: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    names = ["session", "record", "version", "conflict", *(table.columns[path] for path in paths)]
    marks = ", ".join("?" * len(names))
    sql = f"INSERT OR REPLACE INTO {quote(table.name)} ({', '.join(map(quote, names))}) VALUES ({marks})"
    return paths, sql


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
