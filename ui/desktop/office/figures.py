"""What the coordinator reads: indicators, months and places of a period, all of it protected. No Qt.

It is taken from the facts that a workbook of the period would be made of, so a screen never says what a workbook hides.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.languages import Language, written

if TYPE_CHECKING:
    from exports.disclosure.protect import ProtectedTable
    from exports.facts import Facts
    from exports.indicators import Line
    from exports.summary import Exported

State = Literal["met", "near", "below", "no-data"]
_MONTHS_BACK = 6  # offered one by one; before them, quarters and years


@dataclass(frozen=True)
class Offered:
    """A period that can be chosen."""

    code: str
    name: str


@dataclass(frozen=True)
class Target:
    """What is aimed at: at least `low`, at most `high` where there is an upper end."""

    low: float
    high: float | None


@dataclass(frozen=True)
class Row:
    """An indicator in one window. `expected`: what meets the target by today.

    `trend`: its months so far, by their first days; `a_month`: what the target comes to in one of them.
    """

    name: str
    unit: str
    window: str
    value: float | None
    shown: str
    target: Target | None
    expected: float | None
    state: State
    provisional: bool
    trend: tuple[tuple[date, float], ...] = ()
    a_month: float | None = None


@dataclass(frozen=True)
class Grid:
    """A protected table in words, with its sums. `numbers`: the same cells to draw, 0 where hidden.

    No `total`: its rows are not added up.
    """

    title: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    numbers: tuple[tuple[float, ...], ...]
    total: tuple[str, ...]


@dataclass(frozen=True)
class Published:
    """A release of the office's, and the period that it is about."""

    number: int
    name: str


@dataclass(frozen=True)
class Figures:
    """A period ready to be looked at. `base`, `furthest`: in what steps it is published, and how far off at most.

    Not `rounded`: small counts are shown as intervals, the others as they are. `numbers`: the releases that it shows,
    where all of it is `published` before. `until`: the last day that it counts, where the period is not over.
    `area`: of which area, as `levels.Area` names it; '' of the office as a whole.
    """

    period: str
    name: str
    title: str
    counted: str
    rows: tuple[Row, ...]
    months: tuple[tuple[date, float], ...]
    a_month: float | None
    grids: tuple[Grid, ...]
    base: int
    furthest: int
    cells: int
    small: int
    gatherings: int
    rounded: bool = True
    numbers: tuple[int, ...] = ()
    published: tuple[Published, ...] = ()
    until: date | None = None
    area: str = ""


def periods(store: Store, _progress: Progress, *, today: date, language: Language) -> list[Offered]:
    """Return the periods that can hold a gathering, the latest first: quarters, years, then the last months."""
    from exports.periods import Period  # noqa: PLC0415 - with what counts, not before the office's window is there

    days = [session.date for session in store.sessions.all()] or [today]
    span = Period(min(*days, today), max(*days, today))
    quarters, years, months = (span.whole(unit) for unit in ("quarter", "year", "month"))
    listed = [*reversed(quarters), *reversed(years), *reversed(months[-_MONTHS_BACK:])]
    return [Offered(one.code, one.name(written(language))) for one in listed]


def usual(store: Store, _progress: Progress, *, today: date) -> str:
    """Return the quarter of the latest gathering that is not in the future."""
    from exports.periods import Period  # noqa: PLC0415 - as above

    days = [session.date for session in store.sessions.all() if session.date <= today + timedelta(days=1)]
    return Period(max(days, default=today), max(days, default=today)).whole("quarter")[0].code


def figures(store: Store, progress: Progress, *, code: str, today: date, language: Language, area: str = "") -> Figures:
    """Count and protect a period. NOTHING_TO_EXPORT where it has no gathering, PLAN_UNREADABLE."""
    from exports.levels.books import prepare_area  # noqa: PLC0415 - as above
    from exports.periods import Period  # noqa: PLC0415 - as above
    from exports.summary import prepare  # noqa: PLC0415 - as above

    asked, into = Period.parse(code), written(language)
    if area:
        facts, told = prepare_area(store, asked, area, progress=progress, today=today, language=into)
    else:
        facts, told = prepare(store, asked, progress=progress, today=today, language=into)
    listed = store.releases.listed()
    return replace(
        of(facts),
        period=code,
        numbers=() if told.pending else told.numbers,
        published=tuple(
            Published(number, Period(first, last).name(written(language))) for number, first, last in listed
        ),
        until=facts.period.last if facts.period != asked else None,
        area=area,
    )


def write(store: Store, progress: Progress, *, code: str, out: Path, today: date, language: Language) -> "Exported":
    """Write the workbook of a period."""
    from exports.periods import Period  # noqa: PLC0415 - as above
    from exports.summary import export  # noqa: PLC0415 - as above

    return export(store, Period.parse(code), out, progress=progress, today=today, language=written(language))


def of(facts: "Facts") -> Figures:
    """Return what there is to look at."""
    protected, language = facts.protected, facts.language
    months = tuple(_months(facts, facts.plan.form))
    return Figures(
        period=facts.period.code,
        name=facts.period.name(language),
        title=facts.plan.title[language],
        counted=facts.counted,
        rows=tuple(map(partial(_row, facts), facts.lines)),
        months=months,
        a_month=_a_month(facts),
        grids=tuple(_grid(facts, table.id, table.title[language]) for table in facts.plan.table),
        base=protected.protection.base,
        furthest=protected.furthest,
        cells=protected.cells,
        small=protected.small,
        gatherings=sum(not one.known for one in facts.held),
        rounded=facts.rounded,
    )


def _months(facts: "Facts", counted: str) -> Iterable[tuple[date, float]]:
    from exports.tables import table_name  # noqa: PLC0415 - as above

    name = table_name(counted, "month")
    if name in facts.protected.tables:
        table = facts.table(name)
        for month in facts.period.months():
            yield month.first, number(table.cell(f"{month.first:%Y-%m}"))


def _row(facts: "Facts", line: "Line") -> Row:
    language, indicator, target = facts.language, line.indicator, line.target
    value = None if line.value is None else float(line.value)
    return Row(
        name=indicator.name[language],
        unit=indicator.unit[language],
        window=line.window.name(language),
        value=value,
        shown="–" if value is None else decimal(value, language),
        target=Target(target.min, target.max) if target else None,
        expected=line.expected,
        state=_STATES[line.state.value],
        provisional=any(remark.value == "provisional" for remark in line.remarks),
        trend=tuple(_trend(facts, line)),
        a_month=_a_month_of(line),
    )


_STATES: dict[str, State] = {"met": "met", "near": "near", "below": "below", "no-data": "no-data"}


def _trend(facts: "Facts", line: "Line") -> Iterable[tuple[date, float]]:
    """Give the months of an indicator that counts a form, as they stand in the protected tables."""
    from exports.measures import Submissions  # noqa: PLC0415 - as above

    if isinstance(line.indicator.count, Submissions):
        inside = (line.window.first, line.window.last)
        for month, count in _months(facts, line.indicator.count.form):
            if inside[0] <= month <= min(inside[1], facts.today):
                yield month, count


def _a_month(facts: "Facts") -> float | None:
    """Give what the plan aims at for its form, a month."""
    from exports.measures import Submissions  # noqa: PLC0415 - as above

    for line in facts.lines:
        count = line.indicator.count
        if isinstance(count, Submissions) and count.form == facts.plan.form and line.target:
            return _a_month_of(line)
    return None


def _a_month_of(line: "Line") -> float | None:
    """Give what a target of counted submissions comes to in a month."""
    from exports.measures import Submissions  # noqa: PLC0415 - as above
    from exports.periods import MONTHS_IN  # noqa: PLC0415 - as above

    count = line.indicator.count
    return line.target.min / MONTHS_IN[count.per] if isinstance(count, Submissions) and line.target else None


def _grid(facts: "Facts", name: str, title: str) -> Grid:
    table: ProtectedTable = facts.table(name)
    rows, columns = facts.sides[name]
    keys: Sequence[str | None] = (*table.columns, None)
    return Grid(
        title,
        rows.title,
        tuple(columns.labels[key] for key in table.columns),
        tuple((rows.labels[row], tuple(str(table.cell(row, key)) for key in keys)) for row in table.rows),
        tuple(tuple(number(table.cell(row, key)) for key in table.columns) for row in table.rows),
        () if rows.axis.name == "question" else tuple(str(table.cell(None, key)) for key in keys),
    )


def number(cell: object) -> float:
    """Return a published cell as a number to draw; nought where it is hidden."""
    return float(cell) if isinstance(cell, int | float) else 0.0


def decimal(value: float, language: Language) -> str:
    """Return a number as people write it, with one decimal where it has any; in English after a point."""
    said = f"{value:.1f}".removesuffix(".0")
    return said if language == "en" else said.replace(".", ",")
