"""The office's ledger of releases: what was published, and which submissions are counted in it.

A submission is counted in one release. Once its day lies in a published period it is either counted there or late;
what is late is counted in the next release. Only ids are kept of what is counted: a correction or a withdrawal
afterwards changes nothing that was published, and finds its record erased here as everywhere.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from fieldkit.database import Database, failures, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat, quote
from fieldkit.shelf import SESSION_FORM


@dataclass(frozen=True)
class Stored:
    """A release as it lies in the store. `cells` says what was said of each cell, `frame` which gatherings it showed.

    All three are text to this room. `dated` names the answer that dates each form; one that is not in it is dated by
    its session's sheet. It matters to what is remembered, and is not kept.
    """

    number: int
    name: str
    first: date
    last: date
    forms: frozenset[str]
    protection: str
    cells: Mapping[str, str]
    frame: str = ""
    workbooks: frozenset[bytes] = field(default=frozenset())
    dated: Mapping[str, str] = field(default_factory=dict)


_TOGETHER: Final = 10_000  # ids that are held at once
# Whether a received batch `b` was counted in some release.
BATCH_RELEASED: Final = (
    "EXISTS (SELECT 1 FROM released_batches c WHERE c.station = b.station AND c.sequence = b.sequence "
    "AND c.hash = b.hash)"
)
# Whether a row of a flat table `t` is counted in some release.
RELEASED: Final = "EXISTS (SELECT 1 FROM released r WHERE r.session = t.session AND r.record = t.record)"


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

    def _stored(self, number: int, name: str, first: str, last: str, forms: str, protection: str, frame: str) -> Stored:
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
            frame,
            frozenset(bytes(book) for (book,) in books),
        )

    def listed(self) -> list[tuple[int, date, date]]:
        """The number and the days of every release, the oldest first."""
        with failures():
            rows = self._database.execute("SELECT number, first, last FROM releases ORDER BY number").fetchall()
        return [(number, date.fromisoformat(first), date.fromisoformat(last)) for number, first, last in rows]

    def next_number(self) -> int:
        """The number that the next release gets."""
        with failures():
            return int(self._database.execute("SELECT COALESCE(max(number), 0) + 1 FROM releases").fetchone()[0])

    def made_of(self, workbook: bytes) -> tuple[int, ...]:
        """The releases that a workbook of this SHA-256 shows, one or several added up; none where it is not known."""
        with failures():
            rows = self._database.execute(
                "SELECT release FROM release_workbooks WHERE sha256 = ? ORDER BY release", (workbook,)
            ).fetchall()
        return tuple(number for (number,) in rows)

    def moment(self) -> int:
        """A number that changes when another window or command changes the store."""
        return int(self._database.execute("PRAGMA data_version").fetchone()[0])

    def late(self, form: str, first: date) -> tuple[tuple[date, date], ...]:
        """The published stretches of time before a day in which a form was counted: what lies there now came late."""
        with failures():
            rows = self._database.execute("SELECT first, last, forms FROM releases ORDER BY first").fetchall()
        found = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b, forms in rows if form in json.loads(forms)]
        return tuple(_joined(stretch for stretch in found if stretch[0] < first))

    def counted_now(self, form: str, first: date, last: date, day: str = "") -> tuple[str, tuple[str, ...]]:
        """The SQL condition on `t`, a form's flat table, and `s`, the session sheets, that says what a release counts.

        What lies in its days and what came too late for a published release of that form, unless it is counted. `day`
        is the SQL that gives a submission's day; the session sheet's where it is not named.
        """
        day = day or f"s.{quote(self._sheet('date'))}"
        stretches = [(first, last), *self.late(form, first)]
        within = " OR ".join(f"{day} BETWEEN ? AND ?" for _ in stretches)
        values = tuple(end.isoformat() for stretch in stretches for end in stretch)
        if not self._any():
            return f"({within})", values
        return f"({within}) AND NOT {RELEASED}", values

    def _any(self) -> bool:
        with failures():
            return self._database.execute("SELECT 1 FROM released LIMIT 1").fetchone() is not None

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
            self._note((number,), release.workbooks)
        return number

    def note(self, numbers: Collection[int], workbook: bytes) -> None:
        """Remember the SHA-256 of a workbook that shows the sum of releases."""
        with transaction(self._database):
            self._note(numbers, (workbook,))

    def _note(self, numbers: Collection[int], workbooks: Iterable[bytes]) -> None:
        self._database.conn.executemany(
            "INSERT OR IGNORE INTO release_workbooks VALUES (?, ?)",
            [(number, book) for book in workbooks for number in numbers],
        )

    def _add(self, release: Stored, moment: int) -> int:
        if self.moment() != moment:
            raise WorldFailed(Code.RELEASE_MOVED)
        values = (
            release.name, release.first.isoformat(), release.last.isoformat(), json.dumps(sorted(release.forms)),
            release.protection, release.frame,
        )  # fmt: skip
        # What is counted is asked before this release is one of those that what is late came too late for.
        counted = [self._ids(form, release) for form in sorted(release.forms)]
        row = self._database.execute(
            "INSERT INTO releases (name, first, last, forms, protection, frame) VALUES (?, ?, ?, ?, ?, ?)", values
        )
        number = int(row.lastrowid)
        self._database.conn.executemany(
            "INSERT INTO release_cells VALUES (?, ?, ?)", [(number, *cell) for cell in sorted(release.cells.items())]
        )
        self._mark(number, counted)
        return number

    def _mark(self, number: int, counted: Iterable[tuple[str, tuple[str, ...]]]) -> None:
        for sql, values in counted:
            rows = self._database.execute(sql, values)
            while some := rows.fetchmany(_TOGETHER):
                marked = [(session, record, number) for session, record in some]
                self._database.conn.executemany("INSERT INTO released VALUES (?, ?, ?)", marked)
        self._database.execute(
            "INSERT INTO released_batches SELECT station, sequence, hash, ? FROM received b "  # noqa: S608 - a constant
            f"WHERE NOT {BATCH_RELEASED}",
            (number,),
        )

    def _ids(self, form: str, release: Stored) -> tuple[str, tuple[str, ...]]:
        table, sheet = self._flat.table(form), self._flat.table(SESSION_FORM)
        if table is None or sheet is None:
            raise WorldFailed(Code.FORM_UNKNOWN, form=form, known="")
        dated = release.dated.get(form, "")
        if dated:
            day = f"substr(t.{quote(table.columns[dated])}, 1, 10)"
            condition, values = self.counted_now(form, release.first, release.last, day)
            return f"SELECT t.session, t.record FROM {quote(table.name)} t WHERE {condition}", values  # noqa: S608 - quoted
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


def _joined(stretches: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """Stretches of time in order, those that touch put together."""
    found: list[tuple[date, date]] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1] + timedelta(days=1):
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def _what(release: Stored) -> tuple[str, date, date]:
    return release.name, release.first, release.last
