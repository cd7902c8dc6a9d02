"""The tables of a master on PostgreSQL, for those who count.

Answers lie there as text. What a form lets through as a number is counted as SQLite would; what is none never stops a
query. A count runs in one snapshot (REPEATABLE READ): workers go on merging, and what they bring meanwhile was not
counted, is not marked as counted, and is late for the next release.
"""

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

import msgspec
from psycopg import errors

from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import FlatTable, quote
from fieldkit.master.postgres import ledger
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.flat import Flat
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.master.postgres.unsealed import unsealed
from fieldkit.master.tables import NUMBERS, Tables, Test
from fieldkit.shelf import SESSION_FORM
from fieldkit.submissions import Submission
from fieldkit.versions import Version
from forms.definition import Form

_IDS: Final = frozenset({"session", "other", "record"})
_AT_ONCE: Final = 5_000  # rows on their way
# As much of a text as SQLite reads as a number, cut where a double would overflow. No question mark: that is a value's.
_BEGINS: Final = (
    r"^[ \t\n\v\f\r]*[+-]{0,1}([0-9]{1,200}(\.[0-9]{0,100}){0,1}|\.[0-9]{1,100})([eE][+-]{0,1}[0-9]{1,2}){0,1}"
)
# A text that is all number, and is kept as one by SQLite where a form asks for one.
_NUMBER: Final = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"
_ALL_NUMBER: Final = r"^[+-]{0,1}([0-9]+(\.[0-9]*){0,1}|\.[0-9]+)([eE][+-]{0,1}[0-9]+){0,1}$"
_INTEGER: Final = r"[+-]?[0-9]{1,18}"
# For the length of a snapshot: what is counted is put together in memory.
_SETTINGS: Final = ("work_mem = '64MB'", "idle_in_transaction_session_timeout = 0")
_CURRENT: Final = """
SELECT f.session, f.record, f.version, f.conflict, v.payload FROM {table} f
JOIN versions v USING (drawer, session, record, version) ORDER BY f.session, f.record
"""
# Sessions without a sheet are few, and found by their own rows.
_WITHOUT_SHEET: Final = """
SELECT count(*) FROM sessions x JOIN {table} t ON t.drawer = x.drawer AND t.session = x.session
WHERE NOT EXISTS (
  SELECT 1 FROM {sheets} s WHERE s.drawer = x.drawer AND s.session = x.session AND s.record = x.session)
GROUP BY t.session
"""
_MARK: Final = """
INSERT INTO released_sessions SELECT session, ?, array_agg(record) FROM ({counted}) c GROUP BY session
"""


class PostgresTables:
    """The tables of one master on a server, as `fieldkit.master.tables.Tables` says."""

    def __init__(self, connection: Connection, flat: Flat, sealing: Sealing) -> None:
        self._connection = connection
        self._flat = flat
        self._sealing = sealing
        self._held = False
        self._known: Callable[[str], Form | None] = lambda _: None
        self._opened: dict[str, Tables] = {}

    def know(self, forms: Callable[[str], Form | None]) -> None:
        """Learn from an office's shelf which forms only it may read."""
        self._known = forms

    def of(self, form: str) -> Tables:
        """As `Tables.of`. Opened once a snapshot."""
        shape = self._known(form)
        if shape is None or shape.reader != "office" or self.table(form) is None:
            return self
        if not self._held:
            self._opened.clear()
        if form not in self._opened:
            self._opened[form] = unsealed(self, shape, self._known(SESSION_FORM))
        return self._opened[form]

    def table(self, form: str) -> FlatTable | None:
        """As `Tables.table`."""
        self._look()
        return self._flat.table(form)

    def forms(self) -> list[str]:
        """As `Tables.forms`."""
        self._look()
        return sorted(self._flat.tables())

    def _look(self) -> None:
        """Another program may have made a table or a column; within a snapshot nobody has."""
        if not self._held:
            with failures():
                self._flat.read()

    def count(self, form: str) -> int:
        """As `Tables.count`."""
        table = self.table(form)
        return int(self.query(f"SELECT count(*) FROM {table.name}")[0][0]) if table else 0  # noqa: S608 - a name of ours

    def current(self, form: str) -> Iterator[Submission]:
        """As `Tables.current`."""
        table = self.table(form)
        if table is None:
            return
        with failures(), self._connection.transaction(), self._connection.cursor("current") as cursor:
            cursor.itersize = _AT_ONCE
            for session, record, version, conflict, payload in cursor.execute(_CURRENT.format(table=table.name)):
                answers = msgspec.json.decode(self._sealing.open(payload), type=Version).answers
                yield Submission(record.hex(), session.hex(), form, version.hex(), conflict, answers)

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """As `Tables.query`."""
        with failures():
            return self._connection.execute(_ours(sql), values).fetchall()

    def rows(self, sql: str, values: Sequence[object] = ()) -> Iterator[Any]:
        """As `Tables.rows`. A row at a time from the wire: unlike a cursor of the server's it counts in parallel."""
        with failures(), self._connection.cursor() as cursor:
            yield from cursor.stream(_ours(sql), values)

    def number(self, answer: str) -> str:
        """As `Tables.number`."""
        found = f"COALESCE(regexp_substr({answer}, '{_BEGINS}')::double precision, 0)"
        return f"(CASE WHEN {answer} IS NOT NULL THEN {found} END)"

    def same(self, answer: str, kind: str, values: Sequence[str]) -> Test:
        """As `Tables.same`."""
        numbers = [value for value in values if kind in NUMBERS and re.fullmatch(_NUMBER, value)]
        texts = [value for value in values if value not in numbers]
        tests = [f"{answer} IN ({', '.join('?' * len(texts))})"] if texts else []
        if numbers:
            among = ", ".join("?" * len(numbers))
            tests.append(f"({answer} ~ '{_ALL_NUMBER}' AND {self.number(answer)} IN ({among}))")
        return f"({' OR '.join(tests or ['false'])})", (*texts, *map(float, numbers))

    def holds(self, answer: str) -> str:
        """As `Tables.holds`."""
        return f"strpos(' ' || {answer} || ' ', ?) > 0"

    def shown(self, kind: str, value: Any) -> Any:
        """As `Tables.shown`."""
        if kind not in NUMBERS or not isinstance(value, str) or not re.fullmatch(_NUMBER, value):
            return value
        number = float(value)
        if kind == "decimal" or not number.is_integer():
            return number
        return int(value) if re.fullmatch(_INTEGER, value) else int(number)

    def hexed(self, column: str) -> str:
        """As `Tables.hexed`."""
        return f"encode({column}, 'hex')"

    def beside_sheets(self, sheets: FlatTable, table: FlatTable) -> str:
        """As `Tables.beside_sheets`.

        Said so that the planner sees how many rows there are, and counts in several processes: that a sheet's record is
        its session it takes for rare, and session and drawer for independent of each other.
        """
        own = "CASE WHEN s.record = s.session THEN true ELSE false END"
        return f"{quote(sheets.name)} s JOIN {quote(table.name)} t ON t.session = s.session AND {own}"

    def without_sheet(self, table: FlatTable, sheets: FlatTable) -> list[int]:
        """As `Tables.without_sheet`."""
        found = self.query(_WITHOUT_SHEET.format(table=quote(table.name), sheets=quote(sheets.name)))
        return [count for (count,) in found]

    def temporary(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
        """As `Tables.temporary`. Columns called 'session', 'other' and 'record' hold ids, all others text."""
        called = f"pg_temp.{quote(name)}"
        typed = [f"{quote(column)} {'bytea' if column in _IDS else 'text'}" for column in columns]
        with failures():
            self._connection.execute(f"DROP TABLE IF EXISTS {called} CASCADE")
            self._connection.execute(f"CREATE TEMP TABLE {quote(name)} ({', '.join(typed)})")
            ledger.copy(self._connection, called, columns, rows)
            self._connection.execute(f"CREATE INDEX ON {called} ({quote(columns[0])})")
            self._connection.execute(f"ANALYZE {called}")
        return called

    def view(self, name: str, select: str) -> str:
        """As `Tables.view`."""
        with failures():
            self._connection.execute(f"DROP VIEW IF EXISTS pg_temp.{quote(name)}")
            self._connection.execute(f"CREATE TEMP VIEW {quote(name)} AS {select}")
        return name

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """As `Tables.snapshot`."""
        if self._held:
            yield
            return
        with failures():
            self._begin()
            try:
                yield
            finally:
                self._end("ROLLBACK")

    def _begin(self) -> None:
        self._connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
        for statement in _SETTINGS:
            self._connection.execute(f"SET LOCAL {statement}")
        self._flat.read()
        self._opened.clear()
        self._held = True

    def _end(self, how: str) -> None:
        # Where the connection is gone, so is the snapshot.
        if self._held and not self._connection.broken:
            self._connection.execute(how)
        self._held = False
        self._opened.clear()

    def moment(self) -> int:
        """As `Tables.moment`."""
        return int(self.query("SELECT hashtextextended(pg_current_snapshot()::text, 0)")[0][0])

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """As `Tables.writing`."""
        with failures():
            if not self._held:
                self._begin()
            try:
                self._alone()
                yield
                self._end("COMMIT")
            finally:
                self._end("ROLLBACK")

    def _alone(self) -> None:
        """Whoever else publishes waits for this one's end, and is then refused: what was counted has changed."""
        try:
            self._connection.execute("UPDATE ledger SET changes = changes + 1")
        except errors.SerializationFailure as error:
            raise WorldFailed(Code.RELEASE_MOVED) from error

    @contextlib.contextmanager
    def adding(self) -> Iterator[None]:
        """As `Tables.adding`."""
        with failures():
            self._end("ROLLBACK")
            with self._connection.transaction():
                yield

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        """As `Tables.execute`."""
        self._connection.execute(_ours(sql), values)

    def many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """As `Tables.many`."""
        ledger.copy(self._connection, table, columns, rows)

    def mark(self, release: int, counted: Test) -> None:
        """As `Tables.mark`."""
        select, values = counted
        self.execute(_MARK.format(counted=select), (release, *values))


def _ours(sql: str) -> str:
    """The shared SQL as the driver wants it: no name of ours holds a question mark."""
    return sql.replace("%", "%%").replace("?", "%s")
