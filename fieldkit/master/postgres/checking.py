"""Whether a master on PostgreSQL is what it should be: read once, in one moment's state, while others go on merging."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any

from fieldkit.faults import Broke, Broken, Shown, chained, examined, shown
from fieldkit.flat import FlatTable
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import KEYS, Connection
from fieldkit.master.postgres.sealing import Sealing, only_for_office
from fieldkit.master.postgres.uniting import Uniting
from fieldkit.progress import Progress

_AT_ONCE = 2_000  # records that are looked up together
# Each drawer in the order of its key: nothing is sorted, and what belongs to it is looked up, some at a time.
_VERSIONS = """
SELECT session, record, version, form, counter, parents, withdrawal, payload, drawer FROM versions
ORDER BY drawer, session, record, version
"""
_LOOK_UP = "SET LOCAL enable_sort = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off"
# What is withdrawn leaves no answer behind where lines wait, or were set aside.
_KEPT = """
SELECT k.version FROM (
  SELECT session, record, version FROM waiting
  UNION ALL SELECT session, record, version FROM quarantine WHERE content <> '') k
JOIN withdrawn w USING (session, record) ORDER BY 1
"""
# Each session came with something: where nothing is left of it, a drawer was not restored with the rest.
_EMPTY = """
SELECT session FROM sessions s JOIN drawers d USING (drawer) WHERE NOT d.detached
AND NOT EXISTS (SELECT 1 FROM versions v WHERE v.drawer = s.drawer AND v.session = s.session)
AND NOT EXISTS (SELECT 1 FROM waiting w WHERE w.session = s.session)
AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.session = s.session) ORDER BY 1
"""


def faults(master: Uniting, progress: Progress) -> Iterator[Broke]:
    """What is not as it should be."""
    connection = master.connection
    with failures(), connection.transaction():
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        connection.execute(_LOOK_UP)
        master.flat.read()
        tables = _Tables(connection, master.flat.tables())
        done, total = 0, master.count()
        with connection.cursor("checking") as cursor:
            cursor.itersize = _AT_ONCE
            records = groupby(cursor.execute(_VERSIONS), key=lambda row: (row[8], row[0], row[1]))
            grouped = (list(rows) for _, rows in records)
            while some := list(islice(grouped, _AT_ONCE)):
                progress.step(done, total)
                done += sum(map(len, some))
                yield from _records(some, tables, master.sealing)
        yield from tables.rest()
        yield from (Broke(Broken.NOT_ERASED, version.hex()) for (version,) in connection.execute(_KEPT).fetchall())
        yield from (Broke(Broken.SESSION_EMPTY, session.hex()) for (session,) in connection.execute(_EMPTY).fetchall())
        yield from (Broke(Broken.LIST_WRONG, record) for record in master.lists.faults())
        yield from chained((one.station, one.sequence, one.hash, one.previous) for one in master.received())


def _records(some: Sequence[Sequence[Any]], tables: "_Tables", sealing: Sealing) -> Iterator[Broke]:
    """What is wrong with some records: of each its rows, in the columns of `_VERSIONS`."""
    wanted: dict[str, list[tuple[int, Shown]]] = defaultdict(list)
    drawers, withdrawn = tables.about({rows[0][0] for rows in some})
    for rows in some:
        session, record, *_, drawer = rows[0]
        erased = (session, record) in withdrawn
        if drawers.get(session) != drawer:
            yield Broke(Broken.DRAWER_WRONG, record.hex())
        yield from _open(rows, sealing)
        plain = [_plain(row, sealing) for row in rows]
        yield from examined(plain, erased=erased)
        expected = None if erased else shown(session, record, plain)
        if expected is not None:
            form = next(row[3] for row in rows if row[2] == expected.version)
            wanted[form].append((drawer, _public(form, expected)))
    for form, many in wanted.items():
        yield from tables.compare(form, many)


def _open(rows: Sequence[Any], sealing: Sealing) -> Iterator[Broke]:
    """What only the office may read, and lies there in the clear."""
    for session, record, version, form, _, _, withdrawal, payload, *_ in rows:
        private = not withdrawal and only_for_office(form, session, record)
        if private and payload is not None and not sealing.is_closed(payload):
            yield Broke(Broken.NOT_SEALED, version.hex())


def _plain(row: Any, sealing: Sealing) -> tuple[Any, ...]:
    """A row in the columns of `examined`, its payload opened; one that nobody can open stays as it is."""
    session, record, version, form, counter, parents, withdrawal, payload = row[:8]
    try:
        opened = None if payload is None else sealing.open(payload)
    except ValueError:
        opened = payload
    return session, record, version, form, counter, b"".join(parents), withdrawal, opened


def _public(form: str, one: Shown) -> Shown:
    """What a flat table on a server may show of it."""
    if only_for_office(form, one.session, one.record):
        return Shown(one.session, one.record, one.version, one.conflict, {})
    return one


class _Tables:
    """The flat tables, beside what they should show."""

    def __init__(self, connection: Connection, tables: Mapping[str, FlatTable]) -> None:
        self._connection = connection
        self._tables = tables
        self._agreed = dict.fromkeys(tables, 0)

    def about(self, sessions: set[bytes]) -> tuple[dict[bytes, int], set[tuple[bytes, bytes]]]:
        """The drawers in which these sessions should lie, and the records of them that were withdrawn."""
        named = (list(sessions),)
        drawers = self._connection.execute("SELECT session, drawer FROM sessions WHERE session = ANY(%s)", named)
        known: dict[bytes, int] = dict(drawers.fetchall())
        gone = self._connection.execute("SELECT session, record FROM withdrawn WHERE session = ANY(%s)", named)
        return known, {(session, record) for session, record in gone}

    def compare(self, form: str, wanted: Sequence[tuple[int, Shown]]) -> Iterator[Broke]:
        """Look some records of a form up, each in its drawer. A form without a table shows nothing."""
        table = self._tables.get(form)
        if table is None:
            return
        keys = [(drawer, one.session, one.record) for drawer, one in wanted]
        paths = tuple(table.columns)
        names = ", ".join(f"f.{name}" for name in (*KEYS, *table.columns.values()))
        rows = self._connection.execute(
            f"SELECT {names} FROM unnest(%s::integer[], %s::bytea[], %s::bytea[]) k (drawer, session, record) "  # noqa: S608 - names of ours
            f"JOIN {table.name} f USING (drawer, session, record)",
            list(map(list, zip(*keys, strict=True))),
        )
        found = {(session, record): rest for _, session, record, *rest in rows}
        self._agreed[form] += len(found)
        for _, one in wanted:
            row = found.get((one.session, one.record))
            if row is None:
                yield Broke(Broken.NOT_SHOWN, one.record.hex())
            elif not _agrees(row, one, paths):
                yield Broke(Broken.SHOWN_WRONG, one.record.hex())

    def rest(self) -> Iterator[Broke]:
        """Tables that show more than that: records that were withdrawn, or that no version speaks of."""
        for form, table in self._tables.items():
            sql = f"SELECT count(*) FROM {table.name}"  # noqa: S608 - a name of ours
            ((shows,),) = self._connection.execute(sql).fetchall()
            if shows != self._agreed[form]:
                yield Broke(Broken.SHOWN_WRONG, form)


def _agrees(row: Sequence[Any], wanted: Shown, paths: Sequence[str]) -> bool:
    """Whether a row (version, conflict, an answer a path) shows what it should. PostgreSQL's text holds no NUL."""
    version, conflict, *answers = row
    if (version, conflict) != (wanted.version, wanted.conflict):
        return False
    if wanted.answers is None:
        return True
    said = [wanted.answers.get(path) for path in paths]
    return answers == said or answers == [answer and answer.replace("\0", "\ufffd") for answer in said]
