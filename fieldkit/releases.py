"""The office's ledger of releases: what was published, and which submissions are counted in it.

A submission is counted in one release. Once its day lies in a published period it is either counted there or late;
what is late is counted in the next release. Only ids are kept of what is counted: a correction or a withdrawal
afterwards changes nothing that was published, and finds its record erased here as everywhere.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from fieldkit.database import Database, failures, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat, quote
from fieldkit.shelf import SESSION_FORM


@dataclass(frozen=True)
class Stored:
    """A release as it lies in the store. `cells` says what was said of each cell; both are text to this room."""

    number: int
    name: str
    first: date
    last: date
    forms: frozenset[str]
    protection: str
    cells: Mapping[str, str]
    workbooks: frozenset[bytes] = field(default=frozenset())


class Releases:
    """The ledger of one store."""

    def __init__(self, database: Database, flat: Flat) -> None:
        self._database = database
        self._flat = flat

    def all(self) -> list[Stored]:
        """Every release, the oldest first."""
        with failures():
            rows = self._database.execute("SELECT * FROM releases ORDER BY number").fetchall()
            return [self._stored(*row) for row in rows]

    def _stored(self, number: int, name: str, first: str, last: str, forms: str, protection: str) -> Stored:
        cells = self._database.execute("SELECT cell, said FROM release_cells WHERE release = ?", (number,)).fetchall()
        books = self._database.execute("SELECT sha256 FROM release_workbooks WHERE release = ?", (number,)).fetchall()
        return Stored(
            number,
            name,
            date.fromisoformat(first),
            date.fromisoformat(last),
            frozenset(json.loads(forms)),
            protection,
            dict(cells),
            frozenset(bytes(book) for (book,) in books),
        )

    def moment(self) -> int:
        """A number that changes when another window or command changes the store."""
        return int(self._database.execute("PRAGMA data_version").fetchone()[0])

    def counted_now(self, form: str, first: date, last: date) -> tuple[str, tuple[str, ...]]:
        """The SQL condition on `t`, a form's flat table, and `s`, the session sheets, that says what a release counts.

        What lies in its days and what came too late for a published release of that form, unless it is counted.
        """
        day = f"s.{quote(self._sheet('date'))}"
        condition = (
            f"({day} BETWEEN ? AND ? OR ({day} < ? AND EXISTS (SELECT 1 FROM releases f, json_each(f.forms) j "  # noqa: S608 - quoted
            f"WHERE j.value = ? AND {day} BETWEEN f.first AND f.last))) "
            "AND NOT EXISTS (SELECT 1 FROM released r WHERE r.session = t.session AND r.record = t.record)"
        )
        return condition, (first.isoformat(), last.isoformat(), first.isoformat(), form)

    def remember(self, release: Stored, moment: int) -> int:
        """Remember a release with all that it counts; its number. `moment` is that at which counting began.

        The same release again only adds its workbooks: another language, the same numbers. Raises RELEASE_MOVED where
        the store changed since, and where it was published meanwhile with other numbers.
        """
        with transaction(self._database):
            known = [one for one in self.all() if (one.name, one.first, one.last) == _what(release)]
            if known and known[-1].cells != release.cells:
                raise WorldFailed(Code.RELEASE_MOVED)
            number = known[-1].number if known else self._add(release, moment)
            self._database.conn.executemany(
                "INSERT OR IGNORE INTO release_workbooks VALUES (?, ?)", [(number, book) for book in release.workbooks]
            )
        return number

    def _add(self, release: Stored, moment: int) -> int:
        if self.moment() != moment:
            raise WorldFailed(Code.RELEASE_MOVED)
        values = (
            release.name, release.first.isoformat(), release.last.isoformat(), json.dumps(sorted(release.forms)),
            release.protection,
        )  # fmt: skip
        rows = {form: self._database.execute(*self._ids(form, release)).fetchall() for form in release.forms}
        row = self._database.execute(
            "INSERT INTO releases (name, first, last, forms, protection) VALUES (?, ?, ?, ?, ?)", values
        )
        number = int(row.lastrowid)
        self._database.conn.executemany(
            "INSERT INTO release_cells VALUES (?, ?, ?)", [(number, *cell) for cell in sorted(release.cells.items())]
        )
        self._mark(number, rows)
        return number

    def _mark(self, number: int, rows: Mapping[str, Collection[tuple[bytes, bytes]]]) -> None:
        for ids in rows.values():
            self._database.conn.executemany(
                "INSERT INTO released VALUES (?, ?, ?)", ((session, record, number) for session, record in ids)
            )

    def _ids(self, form: str, release: Stored) -> tuple[str, tuple[str, ...]]:
        table, sheet = self._flat.table(form), self._flat.table(SESSION_FORM)
        if table is None or sheet is None:
            raise WorldFailed(Code.FORM_UNKNOWN, form=form, known="")
        condition, values = self.counted_now(form, release.first, release.last)
        sql = (
            f"SELECT t.session, t.record FROM {quote(table.name)} t JOIN {quote(sheet.name)} s "  # noqa: S608 - quoted
            f"ON s.session = t.session AND s.record = t.session WHERE {condition}"
        )
        return sql, values

    def _sheet(self, path: str) -> str:
        sheet = self._flat.table(SESSION_FORM)
        if sheet is None or path not in sheet.columns:
            raise WorldFailed(Code.FORM_UNKNOWN, form=SESSION_FORM, known="")
        return sheet.columns[path]


def _what(release: Stored) -> tuple[str, date, date]:
    return release.name, release.first, release.last
