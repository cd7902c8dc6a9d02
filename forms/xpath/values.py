"""XPath's conversions between text, number and boolean, as ODK widens them: dates are numbers of days."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from math import floor, inf, isinf, isnan, nan
from typing import TypeAlias

from forms.xpath.show import plain

Scalar: TypeAlias = str | float | bool

_NUMBER = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*")
_DATE = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)")
_TIME = re.compile(r"(\d\d?):(\d\d)(?::(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?")
_EPOCH = date(1970, 1, 1).toordinal()
_SECONDS_A_DAY = 86_400
_DATE_LENGTH = 8  # the shortest that can be one: 2026-1-1


def to_text(value: Scalar) -> str:
    """A value as text: numbers without an exponent, whole ones without a point."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isnan(value):
        return "NaN"
    if isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return plain(value)


def to_number(value: Scalar) -> float:
    """A value as a number: a date is its days since 1970-01-01, blank and other text are NaN."""
    if isinstance(value, str):
        if _NUMBER.fullmatch(value):
            return float(value)
        return days(value)
    return float(value)


def to_flag(value: Scalar) -> bool:
    """A value as a boolean: blank, zero and NaN are false."""
    if isinstance(value, float):
        return value != 0 and not isnan(value)
    return bool(value)


def same_text(left: str, right: str) -> bool:
    """Whether two texts are equal, as dates where both are dates."""
    if left == right:
        return True
    if len(left) < _DATE_LENGTH or len(right) < _DATE_LENGTH:
        return False
    return days(left) == days(right)  # NaN, what is no date, equals nothing


def same_value(left: str, right: str) -> bool:
    """Whether a numeric node and a text are equal: as text or as numbers."""
    return left == right or to_number(left) == to_number(right)


def same(left: Scalar, right: Scalar) -> bool:
    """Equality of two values whose kinds are known only now."""
    if isinstance(left, bool) or isinstance(right, bool):
        return to_flag(left) == to_flag(right)
    if isinstance(left, float) or isinstance(right, float):
        return to_number(left) == to_number(right)
    return same_text(left, right)


def days(text: str) -> float:
    """Days since 1970-01-01 of a date or dateTime, on its own wall clock; NaN for anything else."""
    moment = read_moment(text)
    if moment is None:
        return nan
    whole = moment.toordinal() - _EPOCH
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6
    return whole + seconds / _SECONDS_A_DAY


def read_moment(text: str) -> datetime | None:
    """Read a date or dateTime; a zone it names is kept."""
    text = text.strip()
    match = _DATE.match(text)
    if match is None:
        return None
    rest = text[match.end() :]
    try:
        day = datetime(int(match[1]), int(match[2]), int(match[3]))  # noqa: DTZ001 - a calendar day has no zone
    except ValueError:
        return None
    if not rest:
        return day
    if rest[0] not in "T ":
        return None
    return read_time(rest[1:], day)


def read_time(text: str, day: datetime) -> datetime | None:
    """Read a time of day as a moment on that day."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    micro = round(float(match[4] or 0) * 1e6)
    try:
        moment = day.replace(hour=hour, minute=minute, second=second) + timedelta(microseconds=micro)
        return moment.replace(tzinfo=_zone(match[5])) if match[5] else moment
    except (ValueError, OverflowError):
        return None


def _zone(text: str) -> timezone:
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "").ljust(4, "0")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


def day_text(number: float) -> str:
    """The date that many days after 1970-01-01, '' outside the calendar."""
    if isnan(number) or isinf(number):
        return ""
    try:
        return date.fromordinal(_EPOCH + floor(number)).isoformat()
    except (ValueError, OverflowError):
        return ""


def moment_text(moment: datetime) -> str:
    """A dateTime as an XForm stores it: milliseconds and zone."""
    text = moment.isoformat(timespec="milliseconds")
    return text if moment.tzinfo else text + "+00:00"


def rounded(number: float, places: int = 0) -> float:
    """Round halves up (towards plus infinity), as XPath does, at that many decimals."""
    if isnan(number) or isinf(number):
        return number
    if places == 0:
        return float(floor(Decimal(repr(number)) + Decimal("0.5")))
    unit = Decimal(1).scaleb(-places)
    exact = Decimal(repr(number)) / unit
    return float(Decimal(floor(exact + Decimal("0.5"))) * unit)


def divided(left: float, right: float) -> float:
    """XPath's `div`: by zero it gives infinity, or NaN for 0 div 0."""
    if right == 0:
        return nan if left == 0 or isnan(left) else inf if left > 0 else -inf
    return left / right
