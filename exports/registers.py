"""Who stands on a register on a day, and how long things take: what is counted from two dates of each submission."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from exports.disclosure.model import Axis, Model, key
from exports.measures import DAYS, Where
from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.sides import Side
from exports.splits import OTHER
from fieldkit.store import Store

_ALWAYS = Period(date(1900, 1, 1), date(2999, 12, 31))


@dataclass(frozen=True)
class Span:
    """So many submissions from one day to another; None is a date that was not given."""

    first: date | None
    last: date | None
    count: int

    def holds(self, day: date) -> bool:
        """Whether these stood on the register at the end of a day."""
        return self.first is not None and self.first <= day and (self.last is None or self.last > day)

    @property
    def days(self) -> int | None:
        """How many days lie between, or None where a date is missing or they are the wrong way round."""
        if self.first is None or self.last is None or self.last < self.first:
            return None
        return (self.last - self.first).days


def read_spans(
    store: Store, form: str, paths: tuple[str, str], where: Where, *, counted: Period | None = None
) -> list[Span]:
    """Count submissions of a form by two dates: all, or those that a release of a period counts by the first date.

    FORM_UNKNOWN, PLAN_UNREADABLE.
    """
    reading = Reading(store, Source(form), counted or _ALWAYS)
    rows = reading.pairs(paths, where, counted=counted is not None)
    return [Span(_day(first), _day(last), count) for first, last, count in rows]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None


def add_register(model: Model, spans: Iterable[Span], name: str, when: tuple[Period, Sequence[Axis]]) -> None:
    """Add how many stand on a register at the end of each window, and who came and left in between.

    The two are tied: who stood there before and who came are those who stand there now and who left. Otherwise two
    numbers that differ by one would show that one person came. The total is that of the last day.
    """
    period, axes = when
    kept = [span for span in spans if span.first is not None and (span.last is None or span.last > span.first)]
    ends = {(axis.name, code): Period.parse(code).last for axis in axes for code in axis.values}
    days = sorted({period.first - timedelta(days=1), *ends.values()})
    for day in days:
        _put(model, f"{name} on {day}", [span for span in kept if span.holds(day)])
    for before, day in pairwise(days):
        came, left = (f"{name}, {what} by {day}" for what in ("came", "left"))
        _put(model, came, [span for span in kept if _within(span.first, before, day)])
        _put(model, left, [span for span in kept if _within(span.last, before, day)])
        either = key(f"{name}, either by {day}")
        model.tie(either, [key(f"{name} on {before}"), key(came)])
        model.tie(either, [key(f"{name} on {day}"), key(left)])
    for (axis, code), day in ends.items():
        model.tie(key(name, **{axis: code}), [key(f"{name} on {day}")])
    model.tie(key(name), [key(f"{name} on {days[-1]}")])


def _put(model: Model, name: str, spans: Iterable[Span]) -> None:
    model.add(name, (), {(): sum(span.count for span in spans)})


def _within(day: date | None, before: date, last: date) -> bool:
    return day is not None and before < day <= last


def days_side() -> Side:
    """Give the classes of days that a median is read from."""
    spans = {f"{low:g}-{high - 1:g}": (low, high) for low, high in pairwise(DAYS)}
    return Side(Axis("days", (*spans, OTHER)), "", {}, spans=spans)


def add_days(model: Model, spans: Iterable[Span], name: str, period: Period) -> Axis:
    """Add how long things took, in classes, by the month in which they began; of what came late, by the first.

    Gives the axis of the classes.
    """
    side = days_side()
    months = Axis("month", tuple(f"{month.first:%Y-%m}" for month in period.months()))
    counts: dict[tuple[str, ...], int] = {}
    for span in spans:
        month = f"{max(span.first, period.first):%Y-%m}" if span.first else ""
        if span.days is not None and month in months.values:
            found = side.value_of(str(span.days))
            counts[month, found] = counts.get((month, found), 0) + span.count
    model.add(name, (months, side.axis), counts)
    return side.axis
