"""Periods that people write ('2026-Q2'), and the months, quarters and years they are made of."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal, TypeAlias

from fieldkit.errors import Code, WorldFailed

Unit: TypeAlias = Literal["month", "quarter", "four-months", "half-year", "year"]
Language: TypeAlias = Literal["es", "en"]

MONTHS_IN: Final[dict[Unit, int]] = {"month": 1, "quarter": 3, "four-months": 4, "half-year": 6, "year": 12}
_LETTERS: Final[dict[str, Unit]] = {"Q": "quarter", "C": "four-months", "S": "half-year"}
_WRITTEN = re.compile(r"(?P<year>\d{4})(?:-(?P<letter>[QCS])(?P<nth>\d)|-(?P<month>\d{2}))?", re.ASCII)
_YEARS: Final = range(1900, 3000)

_MONTHS_ES: Final = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
_MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_NTH_ES: Final = ("1.er", "2.º", "3.er", "4.º")
_NTH_EN: Final = ("first", "second", "third", "fourth")
_UNIT_ES: Final[dict[Unit, str]] = {
    "quarter": "trimestre",
    "four-months": "cuatrimestre",
    "half-year": "semestre",
}
_UNIT_EN: Final[dict[Unit, str]] = {"quarter": "quarter", "four-months": "four months", "half-year": "half"}


@dataclass(frozen=True, order=True)
class Period:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read '2026', '2026-Q2', '2026-C1', '2026-S1', '2026-05' or '2026-05-01..2026-06-30'.

        Raises PERIOD_UNREADABLE with the text.
        """
        try:
            period = cls._between(text.strip()) if ".." in text else cls._named(text.strip().upper())
        except ValueError as error:
            raise WorldFailed(Code.PERIOD_UNREADABLE, text=text) from error
        if period.first > period.last or not {period.first.year, period.last.year} <= set(_YEARS):
            raise WorldFailed(Code.PERIOD_UNREADABLE, text=text)
        return period

    @classmethod
    def _between(cls, text: str) -> "Period":
        first, last = (_day(part.strip()) for part in text.split(".."))
        return cls(first, last)

    @classmethod
    def _named(cls, text: str) -> "Period":
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise ValueError(text)
        year = int(written["year"])
        if written["month"]:
            return cls.of(year, "month", int(written["month"]))
        if written["letter"]:
            return cls.of(year, _LETTERS[written["letter"]], int(written["nth"]))
        return cls.of(year, "year", 1)

    @classmethod
    def of(cls, year: int, unit: Unit, nth: int) -> "Period":
        """Give the `nth` month, quarter, ... of a year, from 1. Raises ValueError where there is none."""
        length = MONTHS_IN[unit]
        if not 1 <= nth <= 12 // length:
            raise ValueError(nth)
        start = length * (nth - 1) + 1
        return cls(date(year, start, 1), _month_end(year, start + length - 1))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def code(self) -> str:
        """The text that `parse` reads back to this period, the shortest there is."""
        unit = self._unit()
        if unit is None:
            return f"{self.first:%Y-%m-%d}..{self.last:%Y-%m-%d}"
        if unit == "month":
            return f"{self.first:%Y-%m}"
        letters = {name: letter for letter, name in _LETTERS.items()}
        return f"{self.first:%Y}" if unit == "year" else f"{self.first:%Y}-{letters[unit]}{self._nth(unit)}"

    def contains(self, other: "Period") -> bool:
        """Whether every day of `other` is in it."""
        return self.first <= other.first and other.last <= self.last

    def clip(self, other: "Period") -> "Period":
        """Keep the days in both. They must share one."""
        return Period(max(self.first, other.first), min(self.last, other.last))

    def whole(self, unit: Unit) -> tuple["Period", ...]:
        """Every whole month, quarter, ... that shares a day with it, in order."""
        found = []
        day = self.first
        while day <= self.last:
            found.append(Period.of(day.year, unit, (day.month - 1) // MONTHS_IN[unit] + 1))
            day = found[-1].last + timedelta(days=1)
        return tuple(found)

    def months(self) -> tuple["Period", ...]:
        """Give the months inside, the first and the last cut to what lies in the period."""
        return tuple(self.clip(month) for month in self.whole("month"))

    def name(self, language: Language) -> str:
        """Say what people call it: '2.º trimestre de 2026', 'May 2026', ..."""
        unit = self._unit()
        if unit is None:
            return _days_name(self, language)
        if unit == "year":
            return f"{self.first:%Y}"
        if unit == "month":
            return month_name(self.first, language)
        nth = self._nth(unit) - 1
        if language == "es":
            return f"{_NTH_ES[nth]} {_UNIT_ES[unit]} de {self.first:%Y}"
        return f"{_NTH_EN[nth]} {_UNIT_EN[unit]} of {self.first:%Y}"

    def _unit(self) -> Unit | None:
        return next((unit for unit in MONTHS_IN if self == Period.of(self.first.year, unit, self._nth(unit))), None)

    def _nth(self, unit: Unit) -> int:
        return (self.first.month - 1) // MONTHS_IN[unit] + 1


def month_name(day: date, language: Language) -> str:
    """'mayo de 2026' or 'May 2026'."""
    if language == "es":
        return f"{_MONTHS_ES[day.month - 1]} de {day:%Y}"
    return f"{_MONTHS_EN[day.month - 1]} {day:%Y}"


def _days_name(period: Period, language: Language) -> str:
    first, last = f"{period.first:%d/%m/%Y}", f"{period.last:%d/%m/%Y}"
    if first == last:
        return first
    return f"del {first} al {last}" if language == "es" else f"{first} to {last}"


def _day(text: str) -> date:
    # `date.fromisoformat` alone would also read week dates and dates without hyphens.
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(text)
    return date.fromisoformat(text)


def _month_end(year: int, month: int) -> date:
    if month == 12:  # noqa: PLR2004 - December
        return date(year, 12, 31)
    return date(year, month + 1, 1) - timedelta(days=1)
