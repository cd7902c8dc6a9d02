"""Functions on dates and times, by ODK's rules."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import floor, isnan, nan
from typing import TYPE_CHECKING

from forms.xpath.values import day_text, days, moment_text, read_moment, read_time, to_text

if TYPE_CHECKING:
    from forms.xpath.values import Scalar

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a wall clock
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def to_date(value: Scalar) -> str:
    """A number of days, a dateTime or a date as a date; '' for anything else."""
    if not isinstance(value, str):
        return day_text(float(value))
    moment = read_moment(value)
    return moment.date().isoformat() if moment else ""


def to_moment(value: Scalar) -> str:
    """A number of days, a date or a dateTime as a dateTime; '' for anything else."""
    moment = _moment(value)
    if moment is None:
        return ""
    return moment_text(moment)


def _moment(value: Scalar) -> datetime | None:
    if isinstance(value, str):
        return read_moment(value)
    if isnan(value):
        return None
    try:
        return _EPOCH + timedelta(days=float(value))
    except OverflowError:
        return None


def decimal_moment(value: Scalar) -> float:
    """Days since 1970-01-01 with the time of day as a fraction; NaN for what is no date."""
    return days(value) if isinstance(value, str) else float(value)


def decimal_time(text: str) -> float:
    """The time of day as a fraction of it; NaN for what is no time."""
    moment = read_moment(text) or read_time(text, _EPOCH)
    if moment is None:
        return nan
    number = days(moment.isoformat())
    return number - floor(number)


def formatted(value: Scalar, template: str) -> str:
    """Write a date or dateTime by a template of %Y %y %m %n %b %B %d %e %H %h %M %S %3 %a %A %W; '' for no date."""
    moment = _moment(value) if not isinstance(value, str) or value else None
    if moment is None and isinstance(value, str):
        moment = read_time(value, _EPOCH)
    if moment is None:
        return ""
    out, rest = [], to_text(template)
    while rest:
        before, percent, rest = rest.partition("%")
        out.append(before)
        if percent:
            out.append(_part(moment, rest[:1]))
            rest = rest[1:]
    return "".join(out)


def _part(moment: datetime, letter: str) -> str:
    month, weekday = _MONTHS[moment.month - 1], _DAYS[moment.weekday()]
    parts = {
        "Y": f"{moment.year:04}",
        "y": f"{moment.year % 100:02}",
        "m": f"{moment.month:02}",
        "n": str(moment.month),
        "B": month,
        "b": month,
        "d": f"{moment.day:02}",
        "e": str(moment.day),
        "H": f"{moment.hour:02}",
        "h": str(moment.hour),
        "M": f"{moment.minute:02}",
        "S": f"{moment.second:02}",
        "3": f"{moment.microsecond // 1000:03}",
        "a": weekday,
        "A": weekday,
        "W": str(moment.isocalendar().week),
        "%": "%",
    }
    return parts.get(letter, "%" + letter)
