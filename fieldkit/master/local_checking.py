"""Whether the versions in a store are what they should be, and its flat tables show what follows from them."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from fieldkit.database import Database, failures
from fieldkit.faults import Broke, Broken, Shown, chained, examined, shown
from fieldkit.flat import Flat, FlatTable, quote
from fieldkit.progress import Progress

# What is withdrawn leaves no answer behind where lines were set aside.
_KEPT = "SELECT version FROM quarantine JOIN withdrawn USING (session, record) WHERE content <> x'' ORDER BY 1"


def recorded(database: Database, flat: Flat, progress: Progress) -> Iterator[Broke]:
    """What is wrong with a store's own versions, and with what follows from them. Within a snapshot."""
    ((total,),) = database.fetch("SELECT count(*) FROM versions")
    withdrawn = set(database.fetch("SELECT session, record FROM withdrawn"))
    rows = database.execute(
        "SELECT session, record, version, form, counter, parents, withdrawal, payload FROM versions "
        "ORDER BY session, record, version"
    )
    tables = _Tables(database, flat)
    done = 0
    with failures():
        for (session, record), group in groupby(rows, key=lambda row: (row[0], row[1])):
            some = list(group)
            before, done = done, done + len(some)
            if before // 1000 != done // 1000:
                progress.step(done, total)
            erased = (session, record) in withdrawn
            yield from examined(some, erased=erased)
            if not erased:
                yield from tables.compare(some[0][3], shown(session, record, some))
    yield from tables.rest(withdrawn)
    yield from (Broke(Broken.NOT_ERASED, version.hex()) for (version,) in database.fetch(_KEPT))
    batches = database.fetch("SELECT station, sequence, hash, previous FROM received ORDER BY station, sequence")
    yield from chained(batches)


class _Tables:
    """The flat tables, beside what they should show."""

    def __init__(self, database: Database, flat: Flat) -> None:
        self._database = database
        self._flat = flat
        self._known: dict[str, FlatTable | None] = {}
        self._agreed: dict[str, int] = {}
        self._rows: dict[str, _Rows] = {}

    def compare(self, form: str, wanted: Shown | None) -> Iterator[Broke]:
        """Look records up in their order. A form that is not on the shelf yet has no table, and nothing is missing."""
        table = self._table(form)
        if table is None or wanted is None:
            return
        found = self._rows[form].find((wanted.session, wanted.record))
        if found is not None:
            self._agreed[form] += 1
        if found is None:
            if wanted.answers is not None:
                yield Broke(Broken.NOT_SHOWN, wanted.record.hex())
        elif not _agrees(found, wanted, table):
            yield Broke(Broken.SHOWN_WRONG, wanted.record.hex())

    def rest(self, withdrawn: set[tuple[bytes, bytes]]) -> Iterator[Broke]:
        """What a table shows beyond: records that were withdrawn, or that no version speaks of."""
        for form in self._flat.forms():
            table = self._table(form)
            if table is None:
                continue
            sql = f"SELECT session, record FROM {quote(table.name)}"  # noqa: S608 - quoted
            there = set(self._database.fetch(sql))
            yield from (Broke(Broken.SHOWN_WRONG, record.hex()) for _, record in sorted(there & withdrawn))
            if len(there - withdrawn) != self._agreed[form]:
                yield Broke(Broken.SHOWN_WRONG, form)

    def _table(self, form: str) -> FlatTable | None:
        if form not in self._known:
            self._known[form] = self._flat.table(form)
            self._agreed[form] = 0
            table = self._known[form]
            if table is not None:
                self._rows[form] = _Rows(self._database, table)
        return self._known[form]


class _Rows:
    """The rows of one flat table, read once, as the records that are looked up come in their order."""

    def __init__(self, database: Database, table: FlatTable) -> None:
        sql = f"SELECT session, record, * FROM {quote(table.name)} ORDER BY session, record"  # noqa: S608 - quoted
        self._cursor = database.execute(sql)
        self._names = [column[0] for column in self._cursor.description]
        self._next = self._cursor.fetchone()

    def find(self, key: tuple[bytes, bytes]) -> Mapping[str, Any] | None:
        """The row of a record, or None. No record before the last one that was looked up is found any more."""
        while self._next is not None and self._next[:2] < key:
            self._next = self._cursor.fetchone()
        if self._next is None or self._next[:2] != key:
            return None
        return dict(zip(self._names, self._next, strict=True))


def _agrees(row: Mapping[str, Any], wanted: Shown, table: FlatTable) -> bool:
    if row["version"] != wanted.version or bool(row["conflict"]) != wanted.conflict:
        return False
    answers = wanted.answers
    return answers is None or all(_same(row[name], answers.get(path)) for path, name in table.columns.items())


def _same(stored: Any, answer: str | None) -> bool:
    """Whether a column holds an answer. A column for numbers holds it as one."""
    if stored is None or answer is None or isinstance(stored, str):
        return bool(stored == answer)
    try:
        return bool(float(answer) == stored)
    except ValueError:
        return False
