"""What associations report each half-year: what came, what came late, and what is still expected."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from exports.disclosure.model import COUNTED, Axis, Key, Model
from exports.disclosure.protect import Wanted
from exports.periods import Period
from exports.plan_rows import Plan, Reports
from exports.reading import column, flat_table
from exports.sides import windows
from fieldkit.errors import WorldFailed
from fieldkit.flat import quote
from fieldkit.store import Store

IN_TIME: Final = "reports in time"
PARTICIPANTS: Final = "participants reported"


class Arrival(StrEnum):
    """Whether an association's report is there."""

    RECEIVED = "report-received"
    LATE = "report-late"
    MISSING = "report-missing"
    NOT_DUE = "report-not-due"


@dataclass(frozen=True)
class Report:
    """What one association reported about one half-year; `received` is None where nothing came.

    How many people took part stands in the protected table `PARTICIPANTS` by half-year, under the association; what
    came in other days is `elsewhere`, in the release of those.
    """

    association: str
    half: Period
    due: date
    received: date | None
    activities: int
    needs: tuple[str, ...]
    elsewhere: bool = False

    def arrival(self, today: date) -> Arrival:
        """Say whether it came in time, came late, is missing, or is not due yet."""
        if self.received is not None:
            return Arrival.RECEIVED if self.received <= self.due else Arrival.LATE
        return Arrival.MISSING if today > self.due else Arrival.NOT_DUE


@dataclass(frozen=True)
class _Came:
    association: str
    about: str
    received: date | None
    activities: int
    participants: int
    needs: tuple[str, ...]
    now: bool


def participants_table(half: Period) -> str:
    """Name the protected table of who took part in a half-year, by association."""
    return f"{PARTICIPANTS} {half.code}"


def collect_reports(
    store: Store, plan: Plan, period: Period, model: Model, shown: Collection[Key] = ()
) -> tuple[list[Report], list[Wanted]]:
    """Find the reports of all half-years that share a day with a period; put who took part into the model.

    Who took part is counted in the release of the day on which the report came, or the next: what came for another
    half-year in these days is there too. `shown` is what releases said that are shown again.

    None where the plan asks for none, or this office has no such forms. PLAN_UNREADABLE for an answer they lack.
    """
    asked = plan.reports
    if asked is None or any(store.tables.table(form) is None for form in (asked.form, asked.register)):
        return [], []
    came = _came(store, asked, plan.read_as(asked.form).dated, period, again=bool(shown))
    said = {counted: names for counted, names in _shown(shown).items() if counted.startswith(PARTICIPANTS)}
    found, wanted = list[Report](), list[Wanted]()
    for half in _halves(period, () if shown else came, said):
        here = [one for one in came if one.about == half.code]
        expected = _expected(store, asked, half)
        names = sorted({*expected, *(one.association for one in here), *said.get(participants_table(half), ())})
        due = half.last + timedelta(days=asked.days)
        found += [_report(name, half, due, [one for one in here if one.association == name]) for name in names]
        people: dict[tuple[str, ...], int] = defaultdict(int)
        for one in here:
            people[one.association,] += one.participants
        if not names:
            continue
        axis = Axis("association", tuple(names))
        model.add(participants_table(half), (axis,), people)
        wanted.append(Wanted(participants_table(half), participants_table(half), axis))
    return found, wanted


def _halves(period: Period, came: Iterable[_Came], said: Collection[str]) -> list[Period]:
    """The half-years that share a day with a period, and those that something counted now is about."""
    halves = {whole for window in windows(period, "half-year") for whole in window.whole("half-year")}
    # Whoever reported in these days, with nobody in it as well: a half-year is not there because somebody took part.
    for about in (*(one.about for one in came if one.now), *(name.split()[-1] for name in said)):
        with suppress(WorldFailed):
            halves.add(Period.parse(about))
    return sorted(halves)


def _shown(cells: Iterable[Key]) -> dict[str, set[str]]:
    """What was said before, by what it counts: of which associations."""
    found: dict[str, set[str]] = defaultdict(set)
    for cell in cells:
        fixed = dict(cell)
        found[fixed[COUNTED]] |= {fixed["association"]} if "association" in fixed else set()
    return found


def in_time(reports: Sequence[Report]) -> dict[str, float]:
    """Give the share of the reports of each half-year that came by their day, by its code."""
    found: dict[str, list[bool]] = defaultdict(list)
    for report in reports:
        found[report.half.code].append(report.received is not None and report.received <= report.due)
    return {code: sum(came) / len(came) for code, came in found.items()}


def _report(association: str, half: Period, due: date, came: Sequence[_Came]) -> Report:
    """One association's half-year; where it reported more than once, all of it, from the first day on."""
    days = [one.received for one in came if one.received is not None]
    elsewhere = bool(came) and not any(one.now for one in came)
    needs = tuple(dict.fromkeys(need for one in came for need in one.needs))
    return Report(
        association, half, due, min(days, default=None), sum(one.activities for one in came), needs, elsewhere
    )


def _came(store: Store, asked: Reports, dated: str, period: Period, *, again: bool) -> list[_Came]:
    """All reports; with the people of those that a release of the period counts, unless they are said `again`."""
    paths = (asked.of, asked.about, dated, asked.activities, asked.participants, asked.needs)
    day = f"substr({flat_table(store, asked.form).answer(dated)}, 1, 10)"
    first, last = period.first, period.last
    days = (f"{day} BETWEEN ? AND ?", (first.isoformat(), last.isoformat()))
    test = days if again else store.releases.counted_now(asked.form, first, last, day)
    return [
        _Came(
            association, about.strip().upper(), _day(when), _number(many),
            _number(people) if now == "1" and not again else 0, tuple(needs.split()), now == "1",
        )
        for association, about, when, many, people, needs, now in _rows(store, asked.form, paths, test)
    ]  # fmt: skip


def _expected(store: Store, asked: Reports, half: Period) -> set[str]:
    """The associations that were on the register on the half-year's last day."""
    rows = _rows(store, asked.register, (asked.named, asked.joined, asked.left))
    there = ((name, _day(joined), _day(left)) for name, joined, left in rows)
    return {
        name
        for name, joined, left in there
        if name and joined is not None and joined <= half.last and (left is None or left > half.last)
    }


def _rows(
    store: Store, form: str, paths: Sequence[str], test: tuple[str, tuple[str, ...]] | None = None
) -> list[tuple[str, ...]]:
    """Read answers as they are, of forms about things; after them, whether each passes a test ('0' or '1')."""
    tables = store.tables.of(form)
    table = flat_table(store, form, tables)
    columns = ", ".join(f"COALESCE({column(table, path, form)}, '')" for path in paths)
    more, values = (f", CASE WHEN {test[0]} THEN 1 ELSE 0 END", test[1]) if test else ("", ())
    rows = tables.query(f"SELECT {columns}{more} FROM {quote(table.name)} t", values)
    return [tuple(map(str, row)) for row in rows]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def _number(text: str) -> int:
    try:
        return max(0, round(float(text)))
    except ValueError:
        return 0
