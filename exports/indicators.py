"""Indicators against their targets, with a traffic light.

What counts people comes from protected tables alone. Gatherings and places are public: they were announced.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from exports.disclosure.protect import Derived, Exact, Hidden, ProtectedTable, Published, Rounded
from exports.estimates import Estimate, median
from exports.gatherings import Gathering
from exports.measures import (
    MedianDays,
    PeopleAGathering,
    Per,
    PlacesAMonth,
    Quantity,
    Ratio,
    ReportsInTime,
    Submissions,
    Sum,
    name_of,
    quantities,
)  # fmt: skip
from exports.periods import MONTHS_IN, Period, Unit
from exports.plan_rows import Indicator, Plan, Target
from exports.public import Public
from exports.registers import days_side
from exports.reports import IN_TIME
from exports.tables import TALLY, table_name, window_axis, windows

Value: TypeAlias = Rounded | Exact | Derived | Public | Estimate

_NEAR: Final = 0.8


class State(StrEnum):
    """Where an indicator stands: at its target, from 80 % of it, below, or without data."""

    MET = "met"
    NEAR = "near"
    BELOW = "below"
    NO_DATA = "no-data"


class Remark(StrEnum):
    """What must be known to read a state rightly."""

    PROVISIONAL = "provisional"
    ABOVE = "above"
    NOT_STARTED = "not-started"
    NO_TARGET_YET = "no-target-yet"
    NO_GATHERINGS = "no-gatherings"
    NO_FORM = "no-form"
    NO_RECORDS = "no-records"
    HIDDEN = "hidden"


@dataclass(frozen=True)
class Line:
    """An indicator in one of its windows. `expected` is the least that meets the target by `today`."""

    indicator: Indicator
    window: Period
    target: Target | None
    value: Value | None
    expected: float | None
    state: State
    remarks: tuple[Remark, ...]

    @property
    def of_target(self) -> Derived | Public | None:
        """Give the value as a share of what was expected."""
        if self.value is None or not self.expected or isinstance(self.value, Estimate):
            return None
        return Public(self.value / self.expected) if isinstance(self.value, Public) else self.value.over(self.expected)


@dataclass(frozen=True)
class Numbers:
    """All that indicators are computed from: what was protected, and what is public."""

    tables: Mapping[str, ProtectedTable]
    exact: Mapping[str, Mapping[str, float]] = field(default_factory=dict)

    def knows(self, one: Quantity, unit: Unit) -> bool:
        """Whether a quantity was counted at all: this office has its form."""
        return name_of(one) in self.exact or table_name(name_of(one), window_axis(unit)) in self.tables

    def any(self, one: Quantity, unit: Unit) -> bool:
        """Whether anything was counted in the whole period, by what is published of it."""
        table = self.tables.get(table_name(name_of(one), window_axis(unit)))
        return (
            bool(self.exact.get(name_of(one))) if table is None else any(_shown(table.cell(row)) for row in table.rows)
        )

    def of(self, one: Quantity, unit: Unit, window: Period) -> Value | None:
        """Look a quantity up; None where there is none in that window, or it may not be shown."""
        name = name_of(one)
        if name in self.exact:
            number = self.exact[name].get(window.code)
            return None if number is None else Public(number)
        table = self.tables.get(table_name(name, window_axis(unit)))
        if table is None:
            return None
        if isinstance(one, MedianDays):
            return median(table, window.code, days_side())
        cell = table.cell(window.code)
        return None if isinstance(cell, Hidden) else cell

    def hides(self, one: Quantity, unit: Unit, window: Period) -> bool:
        """Whether a quantity is one that may not be shown in that window."""
        table = self.tables.get(table_name(name_of(one), window_axis(unit)))
        return table is not None and isinstance(table.cell(window.code), Hidden)


def evaluate(
    plan: Plan,
    tables: Mapping[str, ProtectedTable],
    held: Sequence[Gathering],
    period: Period,
    today: date,
    exact: Mapping[str, Mapping[str, float]] | None = None,
) -> list[Line]:
    """Evaluate every indicator in every quarter, month, ... of the period. `exact` is what `collect` found public."""
    numbers = Numbers(tables, exact or {})
    return [
        _line(plan, indicator, window, (numbers, _within(held, window)), today)
        for indicator in plan.indicator
        for window in _windows(indicator, numbers, period)
    ]


def _windows(indicator: Indicator, numbers: Numbers, period: Period) -> tuple[Period, ...]:
    """The windows of an indicator; the whole period once, where this office has no such form to count."""
    known = all(numbers.knows(one, indicator.evaluated) for one in quantities(indicator.count))
    return windows(period, indicator.evaluated) if known else (period,)


def _within(held: Sequence[Gathering], window: Period) -> list[Gathering]:
    """The gatherings of a window; those that an earlier release counted are none of it."""
    return [one for one in held if not one.known and window.first <= one.day <= window.last]


def _line(
    plan: Plan, indicator: Indicator, window: Period, known: tuple[Numbers, Sequence[Gathering]], today: date
) -> Line:
    numbers, held = known
    target = indicator.target_on(min(window.last, max(window.first, today)))
    missing = _missing(target, window, today) or _not_counted(plan, indicator, window, known)
    value = None if target is None or missing else _value(indicator, window, numbers, held, today)
    if target is None or value is None:
        why = missing or (Remark.HIDDEN if _hidden(indicator, window, numbers) else Remark.NO_RECORDS)
        return Line(indicator, window, target, None, None, State.NO_DATA, (why,))
    expected = target.min * _share_due(indicator, window, today)
    remarks = _remarks(indicator, window, target, value, today)
    return Line(indicator, window, target, value, expected, _state(value, expected), remarks)


def _shown(cell: Published) -> bool:
    """Whether a count says that there is somebody, or may be."""
    return isinstance(cell, Hidden) or bool(cell)


def _hidden(indicator: Indicator, window: Period, numbers: Numbers) -> bool:
    """Whether what an indicator is computed from is hidden."""
    if isinstance(indicator.count, PeopleAGathering):
        table = numbers.tables[table_name(TALLY, window_axis(indicator.evaluated))]
        return isinstance(table.cell(window.code), Hidden)
    return any(numbers.hides(one, indicator.evaluated, window) for one in quantities(indicator.count))


def _missing(target: Target | None, window: Period, today: date) -> Remark | None:
    if target is None:
        return Remark.NO_TARGET_YET
    return Remark.NOT_STARTED if today < window.first else None


def _not_counted(
    plan: Plan, indicator: Indicator, window: Period, known: tuple[Numbers, Sequence[Gathering]]
) -> Remark | None:
    numbers, held = known
    found = quantities(indicator.count)
    if any(not numbers.knows(one, indicator.evaluated) for one in found):
        return Remark.NO_FORM
    if isinstance(indicator.count, ReportsInTime):
        return None if window.code in numbers.exact.get(IN_TIME, {}) else Remark.NO_RECORDS
    if all(not plan.read_as(one.form).dated for one in found):
        return None if held else Remark.NO_GATHERINGS
    return None if any(numbers.any(one, indicator.evaluated) for one in found) else Remark.NO_RECORDS


def _state(value: float, expected: float) -> State:
    if value >= expected:
        return State.MET
    return State.NEAR if value >= _NEAR * expected else State.BELOW


def _remarks(indicator: Indicator, window: Period, target: Target, value: float, today: date) -> tuple[Remark, ...]:
    unfinished = today < window.last or window not in window.whole(indicator.evaluated)
    above = target.max is not None and value > target.max
    said = ((Remark.PROVISIONAL, unfinished), (Remark.ABOVE, above))
    return tuple(remark for remark, holds in said if holds)


def _value(
    indicator: Indicator,
    window: Period,
    numbers: Numbers,
    held: Sequence[Gathering],
    today: date,
) -> Value | None:
    count = indicator.count
    if isinstance(count, PeopleAGathering):
        people = numbers.tables[table_name(TALLY, window_axis(indicator.evaluated))].cell(window.code)
        return people.over(len(held))
    if isinstance(count, PlacesAMonth):
        return _places_a_month(window, held, today)
    if isinstance(count, ReportsInTime):
        return Public(numbers.exact[IN_TIME][window.code])
    found = [
        one for one in (numbers.of(one, indicator.evaluated, window) for one in quantities(count)) if one is not None
    ]
    if len(found) < len(quantities(count)):
        return None
    by: list[float] = list(found[1:])
    if isinstance(count, Ratio):
        by = [*by, _passed(count.per, window, today)]
    elif isinstance(count, Submissions | Sum) and _is_rate(indicator, count):
        by = [_passed(count.per, window, today)]
    return _divided(found[0], *by)


def _divided(part: Value, *by: float) -> Value | None:
    """Divide a number by others; None where one of them is nought, or where both are estimates."""
    for one in by:
        if not one or isinstance(part, Estimate):
            return None
        if isinstance(part, Public):
            # A public number divided by published people would have to be a sum of theirs turned round.
            if isinstance(one, Rounded | Exact):
                return None
            part = Public(part / one)
        else:
            part = part.over(one)
    return part


def _is_rate(indicator: Indicator, count: Submissions | Sum) -> bool:
    """Whether a target of, say, a month is held against the mean of a quarter's months."""
    return MONTHS_IN[count.per] < MONTHS_IN[indicator.evaluated]


def _passed(per: Per | None, window: Period, today: date) -> float:
    """Count the weeks, months, ... of a window that have passed; 1 where nothing is asked."""
    if per is None:
        return 1.0
    passed = Period(window.first, min(window.last, today))
    if per == "week":
        return passed.days / 7
    return sum(passed.clip(unit).days / unit.days for unit in passed.whole(per))


def _places_a_month(window: Period, held: Sequence[Gathering], today: date) -> Public:
    """Average the different places over the months that have begun."""
    begun = [month for month in window.months() if month.first <= today]
    places = [len({gathering.place for gathering in _within(held, month)}) for month in begun]
    return Public(sum(places) / len(places))


def _share_due(indicator: Indicator, window: Period, today: date) -> float:
    """Give the part of a target that is due by today; a mean, a rate or a register is due in full at once."""
    count = indicator.count
    if not isinstance(count, Submissions | Sum) or _is_rate(indicator, count):
        return 1.0
    if MONTHS_IN[count.per] > MONTHS_IN[indicator.evaluated]:
        (whole, *_) = window.whole(count.per)
        window = Period(whole.first, window.last)
    return _passed(count.per, window, today)
