"""Likely duplicates where submissions lie on a server: close pairs are found there, and only those come here.

Sheets are compared with those of neighbouring tables alone, so the work grows as the data does. The client holds the
sessions, the pairs that are close, and the strangers to weigh them by. What comes out is what `suggest` finds of all.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Any, Final, TypeAlias

from fieldkit.flat import FlatTable
from fieldkit.master.tables import NUMBERS, Tables
from fieldkit.shelf import SESSION_FORM
from forms.definition import Form
from sync.duplicates import FEWEST_QUESTIONS, MOST_DIFFERENT, NEAR, STRANGERS, Sheet, Suggestion, weigh
from sync.serial import printed

MOST: Final = 20_000  # pairs that are weighed: those with one number first, then those with the most answers alike
Gathering: TypeAlias = tuple[str, date]  # a place as one compares it, and a day
Near: TypeAlias = Mapping[bytes, Sequence[bytes]]  # of each session those of the same or a neighbouring table
_CLOSE: Final = """
SELECT * FROM (
  SELECT n.session AS one, a.record AS mine, n.other, b.record AS theirs, {same} AS same, {alike} AS alike
  FROM {near} n JOIN {table} a ON a.session = n.session JOIN {table} b ON b.session = n.other
  WHERE n.session <> n.other OR a.record < b.record) p
WHERE same = 1 OR alike >= ? ORDER BY same DESC, alike DESC, mine, theirs LIMIT ?
"""
_DRAWN: Final = """
SELECT t.session, t.record{answers} FROM {near} n JOIN {table} t ON t.session = n.session
WHERE n.session = n.other ORDER BY t.record LIMIT ?
"""
_NAMED: Final = "SELECT t.session, t.record{answers} FROM {named} c JOIN {table} t USING (session, record)"
_MORE_THAN_ALL: Final = 1 << 30


@dataclass(frozen=True)
class Asked:
    """What is compared of a form's sheets: the questions, but for that of the printed number."""

    form: Form
    table: FlatTable
    paths: Sequence[str]
    serial: str | None


def suggest(tables: Tables, asked: Asked) -> tuple[list[Suggestion], dict[str, Sheet]]:
    """As `sync.duplicates.suggest`, with the sheets of what it suggests. Within a snapshot."""
    if asked.serial is None and len(asked.paths) < FEWEST_QUESTIONS:
        return [], {}
    known = _gatherings(tables)
    rows = tables.query(f"SELECT t.session, count(*) FROM {asked.table.name} t GROUP BY t.session")  # noqa: S608 - ours
    counts = {session: count for session, count in rows if session in known}
    near = _near({session: known[session] for session in counts})
    called = tables.temporary("near", ("session", "other"), _once(near))
    close = tables.query(
        _CLOSE.format(near=called, table=asked.table.name, same=_same(asked), alike=_alike(tables, asked)),
        (_fewest_alike(asked), MOST),
    )
    named = sorted({key for row in close for key in ((row[0], row[1]), (row[2], row[3]))})
    reading = _Reading(tables, asked, known)
    drawn = reading.read(_DRAWN, {"near": called}, (STRANGERS,))
    some = reading.read(_NAMED, {"named": tables.temporary("named", ("session", "record"), named)}, ())
    sheets = {sheet.record: sheet for sheet in some.values()}
    neighbours = {key[1].hex(): sum(counts[one] for one in near[key[0]]) - 1 for key in named}
    pairs = [_in_order(some[row[0], row[1]], some[row[2], row[3]]) for row in close]
    return weigh(pairs, list(drawn.values()), neighbours), sheets


def _gatherings(tables: Tables) -> dict[bytes, Gathering]:
    """Where and when each session was, of those whose sheet is here."""
    table = tables.table(SESSION_FORM)
    if table is None or not {"place", "date"} <= table.columns.keys():
        return {}
    place, day = table.answer("place"), table.answer("date")
    rows = tables.query(f"SELECT t.session, {place}, {day} FROM {table.name} t WHERE t.record = t.session")  # noqa: S608 - ours
    return {
        session: (str(where or "").strip().casefold(), date.fromisoformat(when))
        for session, where, when in rows
        if when
    }


def _near(known: Mapping[bytes, Gathering]) -> Near:
    """Of each session itself and all at the same place some days around."""
    there: dict[str, list[tuple[date, bytes]]] = defaultdict(list)
    for session, (place, day) in known.items():
        there[place].append((day, session))
    found: dict[bytes, list[bytes]] = {session: [session] for session in known}
    for some in there.values():
        some.sort()
        for at, (day, session) in enumerate(some):
            for _, other in takewhile(lambda later, day=day: later[0] - day <= NEAR, some[at + 1 :]):  # type: ignore[misc]
                found[session].append(other)
                found[other].append(session)
    return found


def _once(near: Near) -> Iterator[tuple[bytes, bytes]]:
    """Each pair once, and each session with itself."""
    return ((one, other) for one, some in near.items() for other in some if one <= other)


def _same(asked: Asked) -> str:
    """SQL: 1 where two sheets bear the same printed number, as it was typed but for blanks and hyphens."""
    if asked.serial is None:
        return "0"
    one, other = (
        f"replace(replace(coalesce({asked.table.answer(asked.serial, alias)}, ''), '-', ''), ' ', '')" for alias in "ab"
    )
    return f"CASE WHEN {one} = {other} AND {one} <> '' THEN 1 ELSE 0 END"


def _alike(tables: Tables, asked: Asked) -> str:
    """SQL: in how many answers two sheets agree."""
    return " + ".join(_agrees(tables, asked, path) for path in asked.paths) or "0"


def _agrees(tables: Tables, asked: Asked, path: str) -> str:
    one, other = (asked.table.answer(path, alias) for alias in "ab")
    same = f"coalesce({one}, '') = coalesce({other}, '')"
    if _kind(asked, path) in NUMBERS:
        same = f"({one} IS NULL AND {other} IS NULL OR {tables.number(one)} = {tables.number(other)})"
    return f"CASE WHEN {same} THEN 1 ELSE 0 END"


def _fewest_alike(asked: Asked) -> int:
    return len(asked.paths) - MOST_DIFFERENT if len(asked.paths) >= FEWEST_QUESTIONS else _MORE_THAN_ALL


def _kind(asked: Asked, path: str) -> str:
    return str(getattr(asked.form.nodes.get(path), "type", ""))


def _in_order(one: Sheet, other: Sheet) -> tuple[Sheet, Sheet]:
    return (one, other) if (one.day, one.record) <= (other.day, other.record) else (other, one)


@dataclass(frozen=True)
class _Reading:
    """Reads rows as sheets."""

    tables: Tables
    asked: Asked
    known: Mapping[bytes, Gathering]

    def read(
        self, statement: str, names: Mapping[str, str], values: Sequence[object]
    ) -> dict[tuple[bytes, bytes], Sheet]:  # fmt: skip
        """By session and record."""
        paths = [*self.asked.paths, *([self.asked.serial] if self.asked.serial is not None else [])]
        answers = "".join(f", {self.asked.table.answer(path)}" for path in paths)
        sql = statement.format(answers=answers, table=self.asked.table.name, **names)
        return {(row[0], row[1]): self._sheet(row[0], row[1], row[2:]) for row in self.tables.query(sql, values)}

    def _sheet(self, session: bytes, record: bytes, said: Iterable[Any]) -> Sheet:
        given = list(said)
        serial = printed(str(given.pop() or "")) if self.asked.serial is not None else ""
        shown = (
            self.tables.shown(_kind(self.asked, path), one) for path, one in zip(self.asked.paths, given, strict=True)
        )
        return Sheet(
            record.hex(), *self.known[session], tuple("" if one is None else str(one) for one in shown), serial
        )
