"""The tables of a master in the office's own store, for those who count."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from typing import TYPE_CHECKING, Any, Final

from fieldkit.database import Database, failures, transaction
from fieldkit.flat import Flat, FlatTable, quote
from fieldkit.master.tables import Test

if TYPE_CHECKING:
    from fieldkit.submissions import Submission

_TOGETHER: Final = 10_000  # ids that are held at once
# Hops from one session to the next, instead of reading every submission.
_SESSIONS: Final = """
WITH RECURSIVE sessions (session) AS (
  SELECT min(session) FROM {table}
  UNION ALL SELECT (SELECT min(session) FROM {table} WHERE session > sessions.session) FROM sessions
  WHERE sessions.session IS NOT NULL)
SELECT session FROM sessions
WHERE session IS NOT NULL AND session NOT IN (SELECT session FROM {sheets} WHERE record = session)
"""


class LocalTables:
    """The tables of one store, as `fieldkit.master.tables.Tables` says. `current` reads a form's submissions."""

    def __init__(self, database: Database, flat: Flat, current: Callable[[str], Iterator["Submission"]]) -> None:
        self._database = database
        self._flat = flat
        self._current = current

    def of(self, form: str) -> "LocalTables":  # noqa: ARG002 - what is here is open
        """As `Tables.of`."""
        return self

    def table(self, form: str) -> FlatTable | None:
        """As `Tables.table`."""
        return self._flat.table(form)

    def forms(self) -> list[str]:
        """As `Tables.forms`."""
        return self._flat.forms()

    def count(self, form: str) -> int:
        """As `Tables.count`."""
        table = self.table(form)
        return int(self.query(f"SELECT count(*) FROM {quote(table.name)}")[0][0]) if table else 0  # noqa: S608 - quoted

    def current(self, form: str) -> Iterator["Submission"]:
        """As `Tables.current`."""
        return self._current(form)

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """As `Tables.query`."""
        return self._database.fetch(sql, values)

    def rows(self, sql: str, values: Sequence[object] = ()) -> Iterator[Any]:
        """As `Tables.rows`."""
        with failures(), closing(self._database.execute(sql, values)) as found:
            yield from found

    def number(self, answer: str) -> str:
        """As `Tables.number`."""
        return f"CAST({answer} AS REAL)"

    def same(self, answer: str, kind: str, values: Sequence[str]) -> Test:  # noqa: ARG002 - a column knows its kind
        """As `Tables.same`."""
        if len(values) == 1:
            return f"{answer} = ?", (values[0],)
        return f"{answer} IN ({', '.join('?' * len(values))})", tuple(values)

    def holds(self, answer: str) -> str:
        """As `Tables.holds`."""
        return f"instr(' ' || {answer} || ' ', ?) > 0"

    def shown(self, kind: str, value: Any) -> Any:  # noqa: ARG002 - a column knows its kind
        """As `Tables.shown`."""
        return value

    def hexed(self, column: str) -> str:
        """As `Tables.hexed`."""
        return f"lower(hex({column}))"

    def beside_sheets(self, sheets: FlatTable, table: FlatTable) -> str:
        """As `Tables.beside_sheets`. The sheets come first, in the order of their sessions: then nothing is sorted."""
        return (
            f"{quote(sheets.name)} s CROSS JOIN {quote(table.name)} t ON t.session = s.session AND s.session = s.record"
        )

    def without_sheet(self, table: FlatTable, sheets: FlatTable) -> list[int]:
        """As `Tables.without_sheet`."""
        name = quote(table.name)
        sessions = [row[0] for row in self.query(_SESSIONS.format(table=name, sheets=quote(sheets.name)))]
        return [self.query(f"SELECT count(*) FROM {name} WHERE session = ?", (one,))[0][0] for one in sessions]  # noqa: S608 - quoted

    def temporary(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
        """As `Tables.temporary`. It lies in memory."""
        called, key, marks = f"temp.{quote(name)}", quote(columns[0]), ", ".join("?" * len(columns))
        with failures():
            self._database.execute(f"DROP TABLE IF EXISTS {called}")
            self._database.execute(f"CREATE TEMP TABLE {quote(name)} ({', '.join(map(quote, columns))})")
            self._database.execute(f"CREATE INDEX temp.{quote(f'{name} key')} ON {quote(name)} ({key})")
            self._database.conn.executemany(f"INSERT INTO {called} VALUES ({marks})", rows)  # noqa: S608 - quoted
        return called

    def view(self, name: str, select: str) -> str:
        """As `Tables.view`."""
        with failures():
            self._database.execute(f"DROP VIEW IF EXISTS temp.{quote(name)}")
            self._database.execute(f"CREATE TEMP VIEW {quote(name)} AS {select}")
        return name

    def snapshot(self) -> AbstractContextManager[None]:
        """As `Tables.snapshot`: here nothing is published where somebody else wrote meanwhile."""
        return contextlib.nullcontext()

    def moment(self) -> int:
        """As `Tables.moment`."""
        return int(self._database.execute("PRAGMA data_version").fetchone()[0])

    def writing(self) -> AbstractContextManager[None]:
        """As `Tables.writing`."""
        return transaction(self._database)

    def adding(self) -> AbstractContextManager[None]:
        """As `Tables.adding`."""
        return transaction(self._database)

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        """As `Tables.execute`."""
        self._database.execute(sql, values)

    def many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """As `Tables.many`."""
        marks = ", ".join("?" * len(columns))
        sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of our own
        self._database.conn.executemany(sql, rows)

    def mark(self, release: int, counted: Test) -> None:
        """As `Tables.mark`."""
        rows = self._database.execute(*counted)
        while some := rows.fetchmany(_TOGETHER):
            marked = [(session, record, release) for session, record in some]
            self._database.conn.executemany("INSERT INTO released VALUES (?, ?, ?)", marked)
