"""Indicators against their targets, with a traffic light.

What counts people comes from protected tables alone. Gatherings and places are public: they were announced.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from exports.counts import Gathering
from exports.disclosure.protect import Derived, ProtectedTable, Rounded
from exports.periods import Period
from exports.plan import Indicator, PeopleAGathering, Plan, Submissions, Target
from exports.public import Public
from exports.tables import TALLY, table_name, window_axis, windows

Value: TypeAlias = Rounded | Derived | Public

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
        if self.value is None or not self.expected:
            return None
        return Public(self.value / self.expected) if isinstance(self.value, Public) else self.value.over(self.expected)


def evaluate(
    plan: Plan,
    tables: Mapping[str, ProtectedTable],
    held: Sequence[Gathering],
    period: Period,
    today: date,
) -> list[Line]:
    """Evaluate every indicator in every quarter, month, ... of the period."""
    return [
        _line(indicator, window, tables, _within(held, window), today)
        for indicator in plan.indicator
        for window in windows(period, indicator.evaluated)
    ]


def _within(held: Sequence[Gathering], window: Period) -> list[Gathering]:
    return [gathering for gathering in held if window.first <= gathering.date <= window.last]


def _line(
    indicator: Indicator,
    window: Period,
    tables: Mapping[str, ProtectedTable],
    held: Sequence[Gathering],
    today: date,
) -> Line:
    target = indicator.target_on(min(window.last, max(window.first, today)))
    missing = _missing(target, window, held, today)
    if target is None or missing is not None:
        return Line(indicator, window, target, None, None, State.NO_DATA, (missing,) if missing else ())
    value = _value(indicator, window, tables, held, today)
    expected = target.min * _share_due(indicator, window, today)
    remarks = _remarks(indicator, window, target, value, today)
    return Line(indicator, window, target, value, expected, _state(value, expected), remarks)


def _missing(target: Target | None, window: Period, held: Sequence[Gathering], today: date) -> Remark | None:
    if target is None:
        return Remark.NO_TARGET_YET
    if today < window.first:
        return Remark.NOT_STARTED
    return None if held else Remark.NO_GATHERINGS


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
    tables: Mapping[str, ProtectedTable],
    held: Sequence[Gathering],
    today: date,
) -> Value:
    count = indicator.count
    axis = window_axis(indicator.evaluated)
    if isinstance(count, PeopleAGathering):
        return tables[table_name(TALLY, axis)].count(window.code).over(len(held))
    if isinstance(count, Submissions):
        return tables[table_name(count.form, axis)].count(window.code)
    return _places_a_month(window, held, today)


def _places_a_month(window: Period, held: Sequence[Gathering], today: date) -> Public:
    """Average the different places over the months that have begun."""
    begun = [month for month in window.months() if month.first <= today]
    places = [len({gathering.place for gathering in _within(held, month)}) for month in begun]
    return Public(sum(places) / len(places))


def _share_due(indicator: Indicator, window: Period, today: date) -> float:
    """Give the part of a target that is due by today; a mean is due in full from the first day."""
    if not isinstance(indicator.count, Submissions):
        return 1.0
    passed = Period(window.first, min(window.last, today))
    return sum(passed.clip(unit).days / unit.days for unit in passed.whole(indicator.count.per))
