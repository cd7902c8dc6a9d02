"""What associations report each half-year: what came, what came late, and what is still expected."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from exports.disclosure.model import Axis, Model
from exports.disclosure.protect import Wanted
from exports.periods import Period
from exports.plan import Plan, Reports
from exports.sides import windows
from exports.splits import column, flat_table
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

    How many people took part stands in the protected table `PARTICIPANTS` by half-year, under the association.
    """

    association: str
    half: Period
    due: date
    received: date | None
    activities: int
    needs: tuple[str, ...]

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


def participants_table(half: Period) -> str:
    """Name the protected table of who took part in a half-year, by association."""
    return f"{PARTICIPANTS} {half.code}"


def collect_reports(store: Store, plan: Plan, period: Period, model: Model) -> tuple[list[Report], list[Wanted]]:
    """Find the reports of all half-years that share a day with a period; put who took part into the model.

    None where the plan asks for none, or this office has no such forms. PLAN_UNREADABLE for an answer they lack.
    """
    asked = plan.reports
    if asked is None or any(store.flat.table(form) is None for form in (asked.form, asked.register)):
        return [], []
    came = _came(store, asked, plan.read_as(asked.form).dated)
    found, wanted = list[Report](), list[Wanted]()
    for half in dict.fromkeys(whole for window in windows(period, "half-year") for whole in window.whole("half-year")):
        here = [one for one in came if one.about == half.code]
        expected = _expected(store, asked, half)
        names = sorted({*expected, *(one.association for one in here)})
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


def in_time(reports: Sequence[Report]) -> dict[str, float]:
    """Give the share of the reports of each half-year that came by their day, by its code."""
    found: dict[str, list[bool]] = defaultdict(list)
    for report in reports:
        found[report.half.code].append(report.received is not None and report.received <= report.due)
    return {code: sum(came) / len(came) for code, came in found.items()}


def _report(association: str, half: Period, due: date, came: Sequence[_Came]) -> Report:
    """One association's half-year; where it reported more than once, all of it, from the first day on."""
    days = [one.received for one in came if one.received is not None]
    needs = tuple(dict.fromkeys(need for one in came for need in one.needs))
    return Report(association, half, due, min(days, default=None), sum(one.activities for one in came), needs)


def _came(store: Store, asked: Reports, dated: str) -> list[_Came]:
    paths = (asked.of, asked.about, dated, asked.activities, asked.participants, asked.needs)
    return [
        _Came(association, about.strip().upper(), _day(day), _number(many), _number(people), tuple(needs.split()))
        for association, about, day, many, people, needs in _rows(store, asked.form, paths)
    ]


def _expected(store: Store, asked: Reports, half: Period) -> set[str]:
    """The associations that were on the register on the half-year's last day."""
    rows = _rows(store, asked.register, (asked.named, asked.joined, asked.left))
    there = ((name, _day(joined), _day(left)) for name, joined, left in rows)
    return {
        name
        for name, joined, left in there
        if name and joined is not None and joined <= half.last and (left is None or left > half.last)
    }


def _rows(store: Store, form: str, paths: Sequence[str]) -> list[tuple[str, ...]]:
    """Read answers as they are, of forms about things."""
    table = flat_table(store, form)
    columns = ", ".join(f"COALESCE({column(table, path, form)}, '')" for path in paths)
    return [tuple(map(str, row)) for row in store.query(f"SELECT {columns} FROM {quote(table.name)} t")]


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
