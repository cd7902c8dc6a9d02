"""Dates that come again: the end of each month, quarter, half-year or year."""

from calendar import monthrange
from collections.abc import Collection, Iterator
from datetime import date, timedelta
from typing import Final

_MONTHS: Final = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def end_of(kind: str, day: date) -> date:
    """The last day of the period that a day is in."""
    long = _MONTHS[kind]
    month = (day.month - 1) // long * long + long
    return date(day.year, month, monthrange(day.year, month)[1])


def owed(kind: str, since: date, today: date, done: Collection[date | None]) -> date:
    """The end of the latest period that is over, began to count by `since` and was not seen to after it; else the next.

    Seen to is what was done after that end: who reports in July has reported about the half-year before.
    """
    over = [end for end in _ends(kind, since, today) if end < today]
    last = over[-1] if over else None
    if last is None or any(day is not None and day > last for day in done):
        return end_of(kind, max(since, today))
    return last


def _ends(kind: str, since: date, today: date) -> Iterator[date]:
    end = end_of(kind, since)
    while end <= today:
        yield end
        end = end_of(kind, end + timedelta(days=1))
