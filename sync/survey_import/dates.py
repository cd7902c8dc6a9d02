"""Dates as people and programs write them, as days. What could be two days is never guessed: it stays open.

Whatever time stands behind a date is read over: a submission carries none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from sync.survey_import.cells import folded

Order = Literal["", "day-first", "month-first"]

_TIME: Final = (
    r"(?P<time>[T\s,]+(?:a las )?\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?"
    r"\s*(?:Z|(?:[A-Za-z]{2,5})?(?:[+-]\d{1,2}(?::?\d\d)?)?)?)?"
)
_YEAR_FIRST: Final = re.compile(r"(?P<year>\d{4})[-/.](?P<one>\d{1,2})[-/.](?P<two>\d{1,2})" + _TIME, re.IGNORECASE)
_YEAR_LAST: Final = re.compile(r"(?P<one>\d{1,2})([-/.])(?P<two>\d{1,2})\2(?P<year>\d{4}|\d\d)" + _TIME, re.IGNORECASE)
_CLOCK: Final = re.compile(r"\b\d{1,2}[:h]\d{2}")
_WORD: Final = re.compile(r"[^\W\d_]+|\d+")
_MONTHS: Final = {
    name: number
    for names in (
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sep oct nov dic",
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre",
        "ene feb mar abr may jun jul ago sept oct nov dic",
    )
    for number, name in enumerate(names.split(), 1)
}
_FILLERS: Final = frozenset({
    "de", "del", "the", "of", "st", "nd", "rd", "th",
    "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "lun", "mie", "jue", "vie", "sab", "dom",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun",
})  # fmt: skip
_CENTURY, _PIVOT = 100, 70


@dataclass(frozen=True)
class Read:
    """What a text may say: `days` by the order that would make it so, '' where any does. `timed`: an hour follows."""

    days: dict[Order, date]
    timed: bool = False

    def day(self, order: Order) -> date | None:
        """The day, or None where it takes an order that is not known."""
        return self.days.get("") or self.days.get(order)

    @property
    def open(self) -> bool:
        """Whether it could be two days."""
        return len(self.days) > 1


def read(text: str) -> Read | None:
    """A date at the beginning of a text, and nothing but a time behind it; None for anything else."""
    text = text.strip()
    if found := _YEAR_FIRST.fullmatch(text):
        day = _day(int(found["year"]), int(found["one"]), int(found["two"]))
        return Read({"": day}, found["time"] is not None) if day else None
    if found := _YEAR_LAST.fullmatch(text):
        return _year_last(int(found["one"]), int(found["two"]), _year(found["year"]), timed=found["time"] is not None)
    return _in_words(text)


def _year_last(one: int, two: int, year: int, *, timed: bool) -> Read | None:
    day_first, month_first = _day(year, two, one), _day(year, one, two)
    if day_first == month_first and day_first:
        return Read({"": day_first}, timed)
    found: dict[Order, date] = {}
    if day_first:
        found["day-first"] = day_first
    if month_first:
        found["month-first"] = month_first
    return Read(found, timed) if found else None


def _in_words(text: str) -> Read | None:
    """'14 de mayo de 2026', 'May 14, 2026', 'jueves, 14-may-26', with or without an hour behind it."""
    clock = _CLOCK.search(text)
    words = list(_words(text[: clock.start()] if clock else text))
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [word for word in words if word.isdecimal()]
    if len(months) != 1 or len(numbers) != 2 or len(words) != len(months) + len(numbers):  # noqa: PLR2004 - day, year
        return None
    day = _day(_year(numbers[1]), months[0], int(numbers[0]))
    return Read({"": day}, clock is not None) if day else None


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(folded(text)):
        if word not in _FILLERS:
            yield word


def _year(written: str) -> int:
    number = int(written)
    if len(written) > 2:  # noqa: PLR2004 - figures of a year written short
        return number
    return number + (20 if number < _PIVOT else 19) * _CENTURY


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
