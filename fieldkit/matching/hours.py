"""Hours of a week as sets of minutes: when somebody can, when something is asked for.

A set is a whole number whose bit n is minute n after Monday midnight. It covers eight days, so that a Sunday night
runs on into the Monday after. Who can from 22:00 to 02:00 on a Friday can until two on Saturday morning.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = 24 * 60
_WEEK: Final = 7 * DAY
_ALL: Final = (1 << 8 * DAY) - 1
_AN_HOUR: Final = 60


@dataclass(frozen=True)
class Window:
    """When help is asked for: the minutes of the week, on which day; `said`: the hours are known, not only the day."""

    minutes: int
    day: int
    said: bool


def minute(text: str) -> int | None:
    """The minute of the day in a time as forms store it ('22:00:00.000+01:00'); None where there is none."""
    hours, colon, rest = text.partition(":")
    if not colon or not hours.isdigit() or not rest[:2].isdigit():
        return None
    found = 60 * int(hours) + int(rest[:2])
    return found if found < DAY else None


def stretch(start: int | None, end: int | None) -> tuple[int, int]:
    """From and until which minute after a day's midnight. An end that is not after the start is of the next day.

    No start is the day's beginning, no end its end; the same hour twice is round the clock.
    """
    first = start or 0
    last = DAY if end is None else end
    return (first, last) if last > first else (first, last + DAY)


def crosses_midnight(start: int | None, end: int | None) -> bool:
    """Whether hours that were typed run on into the next day."""
    return stretch(start, end)[1] > DAY


def free(days: Iterable[str], start: int | None, end: int | None) -> int:
    """The minutes of every week in which somebody can, by weekdays ('mon'...) and hours; 0 where no day was said."""
    first, last = stretch(start, end)
    found = 0
    for name in days:
        if name in DAYS:
            found |= _minutes(DAYS.index(name) * DAY + first, DAYS.index(name) * DAY + last)
    # A week follows on the week before it, and the next begins as this one did.
    found |= found >> _WEEK
    return (found | found << _WEEK) & _ALL


def asked(day: date | int, start: int | None, end: int | None, hours: float | None = None) -> Window:
    """When something is asked for: on a date, or a weekday (0 is Monday). Without an end it takes `hours`, or one."""
    which = day if isinstance(day, int) else day.weekday()
    midnight = which * DAY
    if start is None and end is None:
        return Window(_minutes(midnight, midnight + DAY), which, said=False)
    long = min(DAY, round(60 * hours)) if hours else _AN_HOUR
    if start is not None and end is None:
        end = (start + long) % DAY
    if start is None and end is not None:
        start = max(0, end - long)
    first, last = stretch(start, end)
    return Window(_minutes(midnight + first, midnight + last), which, said=True)


def span(window: Window) -> tuple[int, int]:
    """The first minute of a window and the one after its last, after its own day's midnight."""
    low = (window.minutes & -window.minutes).bit_length() - 1
    return low - window.day * DAY, window.minutes.bit_length() - window.day * DAY


def covers(free_minutes: int, window: Window) -> bool:
    """Whether somebody is free all through a window; where its hours are not known, at some time of its day."""
    if window.said:
        return not window.minutes & ~free_minutes
    return bool(window.minutes & free_minutes)


def _minutes(first: int, last: int) -> int:
    return (1 << last) - (1 << first)
