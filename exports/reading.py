"""Counting a form's submissions in a few passes, however many ways they are split.

In an encrypted store a pass costs as much as what is counted in it: a table's every page is decrypted. So all that is
asked of a form is counted together. What is split by day and place and at most one answer, whose values are known,
takes one pass in the order of the sessions, a column a value; it sorts nothing. What crosses answers is grouped by as
many of them at once as their combinations stay few.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from exports.linked import linked_table
from exports.measures import Condition, Range, Where
from exports.periods import MONTHS_IN, Period
from exports.plan_rows import Source
from exports.splits import OTHER, YES, Asked, Cells, Split, is_base, passes
from exports.standing import Standing
from fieldkit.areas import IN, NOWHERE, Lying
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import FlatTable, quote
from fieldkit.master.tables import NUMBERS, Tables
from fieldkit.releases import RELEASED
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.definition import Form, Question

# The place of what came late for gatherings that an earlier release counted.
LATE: Final = "(late)"
_MOST_COLUMNS: Final = 1_500  # of a pass; SQLite's own limit is 2,000
_DIGITS: Final = 9


@dataclass(frozen=True)
class Base:
    """Where a submission belongs: its session, and the place and day that the session's sheet or it itself gives."""

    session: str
    place: str
    zone: str
    day: date
    lying: Lying = NOWHERE


@dataclass(frozen=True)
class _Number:
    """A column of a pass."""

    sql: str
    values: tuple[object, ...] = ()


class Reading:
    """The submissions of one form that belong to a period. FORM_UNKNOWN where the form was never on the shelf.

    Of what counts people, these are the submissions that a release of the period counts: without those that an
    earlier release counted, and with those that came too late for one. What is late is counted on the first day.
    `pools` gives the name under which a small place is counted. `lying` says in which areas each place lies; `above`
    them, its municipality is counted in its stead.
    """

    def __init__(
        self,
        store: Store,
        source: Source,
        period: Period,
        pools: Mapping[str, str] = MappingProxyType({}),
        lying: Mapping[str, Lying] = MappingProxyType({}),
        *,
        above: bool = False,
    ) -> None:
        self._store = store
        self._tables = store.tables.of(source.form)
        self._source = source
        self._period = period
        self._pools = pools
        self._table = flat_table(store, source.form, self._tables)
        self._form: Form | None = store.shelf.find(source.form)
        self._standing = Standing(store, source, self._table, self._form)
        self._zones = {place.name: place.zone for place in store.shelf.places()}
        self._lying, self._above = lying, above
        self._windows: dict[tuple[str, date], str] = {}
        if source.dated:
            self._bases = "substr({dated}, 1, 10), {placed}".format(
                dated=self._column(source.dated), placed=self._column(source.placed) if source.placed else "''"
            )
        else:
            self._bases = "s.session"
            self._sessions = self._read_sessions()
        self._days = self._counted_days()

    def count(self, splits: Sequence[Split]) -> list[Cells]:
        """Count all of these. PLAN_UNREADABLE where the form has no such answer."""
        found: list[Cells] = [defaultdict(float) for _ in splits]
        self._count_wide([(split, cells) for split, cells in zip(splits, found, strict=True) if split.wide])
        for some in passes((split, cells) for split, cells in zip(splits, found, strict=True) if not split.wide):
            self._count_grouped(some)
        # A sum of decimals ends in digits that depend on their order.
        return [{cell: round(count, _DIGITS) for cell, count in cells.items() if count} for cells in found]

    def distinct(self, path: str, where: Where) -> set[str]:
        """The different answers to a question; of one that takes several, each."""
        column = self._column(path)
        test, values = self._conditions(where)
        rows = self._rows(f"SELECT DISTINCT {column}", f" AND {test}" if test else "", "", values)
        texts = [self._text(path, value) for (value,) in rows if value not in {None, ""}]
        return {part for text in texts for part in (text.split() if self._takes_several(path) else [text])}

    def pairs(self, paths: tuple[str, str], where: Where, *, counted: bool = False) -> list[tuple[str, str, int]]:
        """Count submissions of the form by two answers as they are: all, or those that `counted` now by the first."""
        one, two = (f"COALESCE({self._column(path)}, '')" for path in paths)
        test, values = self._conditions(where)
        if counted:
            days, ends = self._days_of(f"substr({self._column(paths[0])}, 1, 10)")
            test, values = f"{days} AND {test}" if test else days, (*ends, *values)
        rows = self._tables.query(
            f"SELECT {one}, {two}, count(*) FROM {quote(self._table.name)} t WHERE {test or 'true'} GROUP BY 1, 2",
            values,
        )
        found: Counter[tuple[str, str]] = Counter()
        for first, last, count in rows:
            found[self._text(paths[0], first), self._text(paths[1], last)] += count
        return [(*both, count) for both, count in found.items()]

    def latest(self, path: str) -> float | None:
        """The number answered to a question on the latest day; of several on that day the largest."""
        column, day = self._column(path), self._column(self._source.dated) if self._source.dated else self._sheets_day()
        rows = self._rows(
            f"SELECT {self._tables.number(column)}",
            f" AND {column} <> ''",
            f"ORDER BY {day} DESC, 1 DESC LIMIT 1",
            (),
        )
        return next((float(value) for (value,) in rows), None)

    def _count_wide(self, asked: Sequence[Asked]) -> None:
        numbers: dict[_Number, int] = {}

        def at(number: _Number) -> int:
            return numbers.setdefault(number, len(numbers))

        folds = [
            (split, cells, [(value, at(number)) for value, number in self._numbers(split)]) for split, cells in asked
        ]
        if not folds:
            return
        columns = list(numbers)
        for start in range(0, len(columns), _MOST_COLUMNS):
            some = columns[start : start + _MOST_COLUMNS]
            here = [
                (
                    split,
                    cells,
                    [(value, place - start) for value, place in wanted if start <= place < start + len(some)],
                )
                for split, cells, wanted in folds
            ]
            for base, counts in self._wide_rows(some):
                for split, cells, wanted in here:
                    self._fold(split, cells, base, [(value, counts[place]) for value, place in wanted])
        for split, cells in asked:
            if split.answers:
                split.leave_the_rest(cells)

    def _wide_rows(self, numbers: Sequence[_Number]) -> Iterator[tuple[Base, tuple[float, ...]]]:
        select = f"SELECT {self._bases}, {', '.join(number.sql for number in numbers)}"
        group = "GROUP BY s.session" if not self._source.dated else "GROUP BY 1, 2"
        values = tuple(value for number in numbers for value in number.values)
        width = len(numbers)
        for row in self._rows(select, "", group, (), before=values):
            base = self._base(row[:-width])
            if base is not None:
                yield base, row[-width:]

    def _numbers(self, split: Split) -> Iterator[tuple[str | None, _Number]]:
        """The columns of a split: all of it (under None), and where it has an answer one for each value."""
        test, values = self._conditions(split.where)
        yield None, self._number(split.of, test, values)
        for path in split.answers:
            column = self._column(path)
            for value in split.listed[path]:
                if value != OTHER:
                    same, of = self._tables.same(column, self._kind(path), (value,))
                    yield value, self._number(split.of, same + (f" AND {test}" if test else ""), (*of, *values))

    def _number(self, of: str, test: str, values: tuple[object, ...]) -> _Number:
        what = "count(*)"
        if of:
            number = self._tables.number(self._column(of))
            what, test = f"sum({number})", f"{number} > 0" + (f" AND {test}" if test else "")
        return _Number(f"{what} FILTER (WHERE {test})" if test else what, values)

    def _fold(self, split: Split, cells: Cells, base: Base, found: Iterable[tuple[str | None, float]]) -> None:
        fixed = [self._field(base, name) if is_base(name) else None for name in split.by]
        for value, count in found:
            if count:
                # The whole comes under OTHER, and the values are taken out of it in the end.
                cell = tuple(one if one is not None else (value or OTHER) for one in fixed)
                cells[cell] += count

    def _count_grouped(self, asked: Sequence[Asked]) -> None:
        """One pass for splits that share `where` and `of`, and whether they need the base."""
        first = asked[0][0]
        paths = tuple(dict.fromkeys(path for split, _ in asked for path in split.answers))
        based = any(is_base(name) for name in first.by)
        test, values = self._conditions(first.where)
        tests = {name: self._conditions(where) for name, where in first.whether.items()}
        asked_for = [
            f"CASE WHEN {tests[path][0] or 'true'} THEN '{YES}' END" if path in tests else self._column(path)
            for path in paths
        ]
        keys = [*([self._bases] if based else []), *asked_for]
        given = tuple(value for path in paths if path in tests for value in tests[path][1])
        width = (2 if self._source.dated else 1) if based else 0
        numbers = ", ".join(str(number) for number in range(1, width + len(paths) + 1))
        number = self._number(first.of, "", ()).sql
        rows = self._rows(
            f"SELECT {', '.join(keys)}, {number}",
            f" AND {test}" if test else "",
            f"GROUP BY {numbers}",
            values,
            before=given,
        )
        for row in rows:
            base = self._base(row[:width]) if based else None
            answers = {path: self._text(path, value) for path, value in zip(paths, row[width:-1], strict=True)}
            for split, cells in asked:
                cell = [
                    self._field(base, name) if base and is_base(name) else split.under(name, answers[name])
                    for name in split.by
                ]
                cells[tuple(cell)] += row[-1] or 0

    def _rows(
        self, select: str, more: str, tail: str, values: tuple[object, ...], *, before: tuple[object, ...] = ()
    ) -> Iterator[Any]:
        """Read rows of this form in the period. `values` come after the days, and some `before` them."""
        condition, days = self._days
        given = (*before, *days, *values)
        if self._source.dated:
            source = f"FROM {quote(self._table.name)} t WHERE {condition}"
        else:
            both = self._tables.beside_sheets(self._sheets(), self._table)
            source = f"FROM {both} WHERE {condition}"
        return self._tables.rows(f"{select} {source}{more} {tail}", given)

    def _counted_days(self) -> tuple[str, tuple[str, ...]]:
        """The condition on the day of what is counted."""
        if self._source.dated:
            return self._days_of(f"substr({self._column(self._source.dated)}, 1, 10)")
        return self._days_of(self._sheets_day())

    def _sheets_day(self) -> str:
        return self._sheets().answer("date", "s")

    def _sheets(self) -> FlatTable:
        return self._tables.table(SESSION_FORM) or flat_table(self._store, SESSION_FORM)

    def _days_of(self, day: str) -> tuple[str, tuple[str, ...]]:
        first, last = self._period.first, self._period.last
        if self._source.public:
            return f"{day} BETWEEN ? AND ?", (first.isoformat(), last.isoformat())
        return self._store.releases.counted_now(self._source.form, first, last, day)

    def _read_sessions(self) -> dict[bytes, Base]:
        found = {}
        for session, place, day, known in sheets(self._store, self._source.form, self._period):
            pool, zone, lying = self._where(place, late=known)
            axis = axis_of(session.hex(), pool, self._period, day)
            found[session] = Base(axis, pool or place, zone, max(day, self._period.first), lying)
        return found

    def _where(self, place: str, *, late: bool = False) -> tuple[str, str, Lying]:
        """The name under which a place is counted with others, '' for none; the area around it, and where it lies."""
        lying = self._lying.get(place, NOWHERE)
        if self._above and lying.municipality:
            return lying.municipality, lying.comarca, lying
        return (LATE, "", lying) if late else (self._pools.get(place, ""), self._zones.get(place, ""), lying)

    def _base(self, key: Sequence[object]) -> Base | None:
        if not self._source.dated:
            (session,) = key
            return self._sessions.get(session) if isinstance(session, bytes) else None
        day, where = key
        place = _text(where)
        when = max(date.fromisoformat(str(day)), self._period.first)
        pool, zone, lying = self._where(place)
        return Base("", pool or place, zone, when, lying)

    def _field(self, base: Base, name: str) -> str:
        if name == "month":
            return f"{base.day:%Y-%m}"
        if name not in MONTHS_IN:
            return str(getattr(base.lying, IN[name]) if name in IN else getattr(base, name))
        known = self._windows.get((name, base.day))
        if known is None:
            known = next(
                self._period.clip(whole).code
                for unit in MONTHS_IN
                if unit == name
                for whole in Period(base.day, base.day).whole(unit)
            )
            self._windows[name, base.day] = known
        return known

    def _column(self, path: str) -> str:
        return self._standing.over(path, column(self._table, path, self._source.form))

    def _kind(self, path: str) -> str:
        """'integer' or 'decimal' where the form asks for one, else ''."""
        item = self._form.nodes.get(path) if self._form else None
        return item.type if isinstance(item, Question) and item.type in NUMBERS else ""

    def _text(self, path: str, value: object) -> str:
        return _text(self._tables.shown(self._kind(path), value))

    def _takes_several(self, path: str) -> bool:
        item = self._form.nodes.get(path) if self._form else None
        return isinstance(item, Question) and item.asked in {"select_multiple", "rank"}

    def _conditions(self, where: Where) -> tuple[str, tuple[object, ...]]:
        tests = [self._test(path, asked) for path, asked in sorted(where.items())]
        return " AND ".join(sql for sql, _ in tests), tuple(value for _, values in tests for value in values)

    def _test(self, path: str, asked: Condition) -> tuple[str, tuple[object, ...]]:
        column = self._column(path)
        if isinstance(asked, bool):
            return (f"COALESCE({column}, '') {'<>' if asked else '='} ''", ())
        if isinstance(asked, Range):
            low, high = (-1e300 if asked.min is None else asked.min), (1e300 if asked.max is None else asked.max)
            return (f"{column} <> '' AND {self._tables.number(column)} BETWEEN ? AND ?", (low, high))
        one_of = (asked,) if isinstance(asked, str) else asked
        if self._takes_several(path):
            tests = " OR ".join(self._tables.holds(column) for _ in one_of)
            return (f"({tests or 'false'})", tuple(f" {value} " for value in one_of))
        return self._tables.same(column, self._kind(path), one_of)


def sheets(store: Store, form: str, period: Period) -> Iterator[tuple[bytes, str, date, bool]]:
    """The sheets of the sessions to which submissions of a form may belong that are counted in a period.

    Session, place, day, and whether the sheet itself was counted in an earlier release.
    """
    sheet = flat_table(store, SESSION_FORM)
    place, day = (sheet.answer(name) for name in ("place", "date"))
    stretches = [(period.first, period.last), *store.releases.late(form, period.first)]
    within = " OR ".join(f"{day} BETWEEN ? AND ?" for _ in stretches)
    rows = store.tables.query(
        f"SELECT t.session, COALESCE({place}, ''), {day}, {RELEASED} FROM {quote(sheet.name)} t "
        f"WHERE t.record = t.session AND ({within})",
        tuple(end.isoformat() for stretch in stretches for end in stretch),
    )
    for session, where, when, known in rows:
        yield session, str(where), date.fromisoformat(when), bool(known)


def axis_of(session: str, pool: str, period: Period, day: date) -> str:
    """The value under which a session's submissions are counted.

    A pool's sessions are counted together, month by month. A session that comes late has a value of its own.
    """
    if pool:
        return f"{pool} {max(day, period.first):%Y-%m}"
    return f"{session} {period.first}" if day < period.first else session


def _text(value: object) -> str:
    return "" if value is None else str(value)


def column(table: FlatTable, path: str, form: str) -> str:
    """An answer's column in SQL over `t`, a form's table. PLAN_UNREADABLE where it has no such answer."""
    if path not in table.columns:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=form, what="no-answer", field=path)
    return table.answer(path)


def flat_table(store: Store, form: str, tables: Tables | None = None) -> FlatTable:
    """The table of a form among `tables`, the store's own as a rule. FORM_UNKNOWN where it was never on the shelf."""
    tables = tables or store.tables.of(form)
    table = linked_table(store, form, tables) or tables.table(form)
    if table is None:
        raise WorldFailed(Code.FORM_UNKNOWN, form=form, known=", ".join(info.form for info in store.shelf.forms()))
    return table
