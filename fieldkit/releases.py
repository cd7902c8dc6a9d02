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

from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import quote
from fieldkit.master.tables import Tables, Test
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


# Whether a received batch `b` was counted in some release.
BATCH_RELEASED: Final = (
    "EXISTS (SELECT 1 FROM released_batches c WHERE c.station = b.station AND c.sequence = b.sequence "
    "AND c.hash = b.hash)"
)
# Whether a row of a flat table `t` is counted in some release.
RELEASED: Final = "EXISTS (SELECT 1 FROM released r WHERE r.session = t.session AND r.record = t.record)"


class Releases:
    """The ledger of one master."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def all(self) -> list[Stored]:
        """Every release, the oldest first."""
        rows = self._tables.query(
            "SELECT number, name, first, last, forms, protection, frame FROM releases ORDER BY number"
        )
        return [self._stored(*row) for row in rows]

    def _stored(self, number: int, name: str, first: str, last: str, forms: str, protection: str, frame: str) -> Stored:
        cells = self._tables.query("SELECT cell, said FROM release_cells WHERE release = ?", (number,))
        books = self._tables.query("SELECT sha256 FROM release_workbooks WHERE release = ?", (number,))
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
        rows = self._tables.query("SELECT number, first, last FROM releases ORDER BY number")
        return [(number, date.fromisoformat(first), date.fromisoformat(last)) for number, first, last in rows]

    def next_number(self) -> int:
        """The number that the next release gets."""
        return int(self._tables.query("SELECT COALESCE(max(number), 0) + 1 FROM releases")[0][0])

    def made_of(self, workbook: bytes) -> tuple[int, ...]:
        """The releases that a workbook of this SHA-256 shows, one or several added up; none where it is not known."""
        rows = self._tables.query(
            "SELECT release FROM release_workbooks WHERE sha256 = ? ORDER BY release", (workbook,)
        )
        return tuple(number for (number,) in rows)

    def moment(self) -> int:
        """A number that changes when another window or command changes the master; not within a snapshot of it."""
        return self._tables.moment()

    def late(self, form: str, first: date) -> tuple[tuple[date, date], ...]:
        """The published stretches of time before a day in which a form was counted: what lies there now came late."""
        rows = self._tables.query("SELECT first, last, forms FROM releases ORDER BY first")
        found = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b, forms in rows if form in json.loads(forms)]
        return tuple(_joined(stretch for stretch in found if stretch[0] < first))

    def counted_now(self, form: str, first: date, last: date, day: str = "") -> tuple[str, tuple[str, ...]]:
        """The SQL condition on `t`, a form's flat table, and `s`, the session sheets, that says what a release counts.

        What lies in its days and what came too late for a published release of that form, unless it is counted. `day`
        is the SQL that gives a submission's day; the session sheet's where it is not named.
        """
        day = day or self._sheets_day()
        stretches = [(first, last), *self.late(form, first)]
        within = " OR ".join(f"{day} BETWEEN ? AND ?" for _ in stretches)
        values = tuple(end.isoformat() for stretch in stretches for end in stretch)
        if not self._any():
            return f"({within})", values
        return f"({within}) AND NOT {RELEASED}", values

    def _any(self) -> bool:
        return bool(self._tables.query("SELECT 1 FROM released LIMIT 1"))

    def remember(self, release: Stored, moment: int) -> int:
        """Remember a release with all that it counts; its number. `moment` is that at which counting began.

        The same release again only adds its workbooks: another language, the same numbers. Raises RELEASE_MOVED where
        the master changed since, and where it was published meanwhile with other numbers.
        """
        with self._tables.writing():
            known = [one for one in self.all() if (one.name, one.first, one.last) == _what(release)]
            if known and known[-1].cells != release.cells:
                raise WorldFailed(Code.RELEASE_MOVED)
            number = known[-1].number if known else self._add(release, moment)
            self._note((number,), release.workbooks)
        return number

    def note(self, numbers: Collection[int], workbook: bytes) -> None:
        """Remember the SHA-256 of a workbook that shows the sum of releases."""
        with self._tables.adding():
            self._note(numbers, (workbook,))

    def _note(self, numbers: Collection[int], workbooks: Iterable[bytes]) -> None:
        for book in workbooks:
            for number in numbers:
                self._tables.execute(
                    "INSERT INTO release_workbooks VALUES (?, ?) ON CONFLICT DO NOTHING", (number, book)
                )

    def _add(self, release: Stored, moment: int) -> int:
        if self.moment() != moment:
            raise WorldFailed(Code.RELEASE_MOVED)
        # What is counted is asked before this release is one of those that what is late came too late for.
        counted = [(form, self._ids(form, release)) for form in sorted(release.forms)]
        number = self.next_number()
        self._tables.execute(
            "INSERT INTO releases (number, name, first, last, forms, protection, frame) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                number, release.name, release.first.isoformat(), release.last.isoformat(),
                json.dumps(sorted(release.forms)), release.protection, release.frame,
            ),
        )  # fmt: skip
        cells = ((number, *cell) for cell in sorted(release.cells.items()))
        self._tables.many("release_cells", ("release", "cell", "said"), cells)
        for form, one in counted:
            self._tables.mark(number, self._marked(form, one))
        self._tables.execute(
            "INSERT INTO released_batches SELECT station, sequence, hash, ? FROM received b "  # noqa: S608 - a constant
            f"WHERE NOT {BATCH_RELEASED}",
            (number,),
        )
        return number

    def _marked(self, form: str, counted: Test) -> Test:
        """What is counted elsewhere than in the master's own tables, as ids among them."""
        elsewhere = self._tables.of(form)
        if elsewhere is self._tables:
            return counted
        name = self._tables.temporary("counted", ("session", "record"), elsewhere.query(*counted))
        return f"SELECT session, record FROM {name}", ()  # noqa: S608 - a name of our own

    def _ids(self, form: str, release: Stored) -> Test:
        tables = self._tables.of(form)
        table, sheets = tables.table(form), tables.table(SESSION_FORM)
        if table is None or sheets is None:
            raise WorldFailed(Code.FORM_UNKNOWN, form=form, known="")
        dated = release.dated.get(form, "")
        if dated:
            day = f"substr({table.answer(dated)}, 1, 10)"
            condition, values = self.counted_now(form, release.first, release.last, day)
            return f"SELECT t.session, t.record FROM {quote(table.name)} t WHERE {condition}", values  # noqa: S608 - quoted
        if "date" not in sheets.columns:
            raise WorldFailed(Code.FORM_UNKNOWN, form=SESSION_FORM, known="")
        condition, values = self.counted_now(form, release.first, release.last, sheets.answer("date", "s"))
        source = tables.beside_sheets(sheets, table)
        return f"SELECT t.session, t.record FROM {source} WHERE {condition}", values  # noqa: S608 - quoted

    def _sheets_day(self) -> str:
        sheets = self._tables.table(SESSION_FORM)
        if sheets is None or "date" not in sheets.columns:
            raise WorldFailed(Code.FORM_UNKNOWN, form=SESSION_FORM, known="")
        return sheets.answer("date", "s")


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
