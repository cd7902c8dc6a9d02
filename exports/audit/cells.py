"""Which number of a finished workbook counts what. A number that nothing explains is refused."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from exports import guide
from exports.audit.computed import check_average, check_quotient, check_sources
from exports.audit.finished import Finished, Where, refuse
from exports.disclosure.certificate import Between, Exactly, Fact, Multiple
from exports.disclosure.model import COUNTED, Key
from exports.guide import Along, Stretch
from exports.periods import MONTHS_IN, Period, month_name
from exports.words import word
from fieldkit.errors import WorldFailed

_INTERVAL: Final = re.compile(r"(\d+)–(\d+)")
_OWN_LABELS: Final = " · "
Lies: TypeAlias = tuple[str, str, str, str]  # dimension, value, and what it lies in: dimension, value


@dataclass
class Reading:
    """What a workbook says about people: a fact for each key, where it stands, and what lies in what."""

    finished: Finished
    facts: dict[Key, Fact] = field(default_factory=dict)
    places: dict[Key, list[Where]] = field(default_factory=dict)
    at: dict[Where, Key] = field(default_factory=dict)
    lies: set[Lies] = field(default_factory=set)
    includes: set[tuple[Key, Key]] = field(default_factory=set)
    answers: set[str] = field(default_factory=set)


def read_counts(finished: Finished) -> Reading:
    """Find the key of every number about people; check the quotients, and that no number is left over."""
    reading = Reading(finished)
    explained: set[Where] = set()
    for stretch in finished.stretches:
        here = {where for where in _places(stretch) if where in finished.cells}
        if explained & here:
            refuse("twice", min(explained & here))
        explained |= here
        for where in sorted(here):
            if stretch.kind == "counts":
                _count(reading, stretch, where)
            elif stretch.kind == "quotient":
                check_quotient(finished, stretch, where)
            elif stretch.kind in {"mean", "median"}:
                check_average(finished, stretch, where)
            else:
                _check_open(finished, stretch, where)
    check_sources(finished, explained)
    for where, value in finished.cells.items():
        if where not in explained and not isinstance(value, str | date):
            refuse("unexplained", where)
    return reading


def _places(stretch: Stretch) -> Iterator[Where]:
    for row in range(stretch.rows[0], stretch.rows[1] + 1):
        for column in range(stretch.columns[0], stretch.columns[1] + 1):
            yield (stretch.sheet, row, column)


def _count(reading: Reading, stretch: Stretch, where: Where) -> None:
    fact = _fact(reading.finished, where)
    cell = _key(reading, stretch, where)
    if reading.facts.setdefault(cell, fact) != fact:
        refuse("two-values", where)
    reading.places.setdefault(cell, []).append(where)
    reading.at[where] = cell
    if stretch.includes:
        part = frozenset({(COUNTED, stretch.includes), *((name, value) for name, value in cell if name != COUNTED)})
        reading.includes.add((cell, part))


def _fact(finished: Finished, where: Where) -> Fact:
    value, claim = finished.cells[where], finished.claim
    if isinstance(value, str) and not claim.base:
        interval = _INTERVAL.fullmatch(value)
        if interval is None or int(interval[1]) >= int(interval[2]):
            refuse("unexplained", where)
        return Between(int(interval[1]), int(interval[2]))
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        refuse("not-a-multiple" if claim.base else "unexplained", where)
    if not claim.base:
        return Exactly(value)
    if value % claim.base:
        refuse("not-a-multiple", where)
    return Multiple(value, claim.base, claim.furthest)


def _key(reading: Reading, stretch: Stretch, where: Where) -> Key:
    """What a cell counts: what its stretch says, with the labels that stand beside and above it."""
    finished, (sheet, row, column) = reading.finished, where
    fixed = {COUNTED: _named(finished, stretch.what, sheet, row)}
    total = word("total", finished.language)
    leads = [finished.text(sheet, row, one) for along in stretch.along for one in along.columns]
    if total not in leads:
        fixed |= _along_row(reading, stretch, sheet, row)
    if stretch.across:
        header = finished.text(sheet, stretch.rows[0] - 1, column)
        if not header:
            refuse("no-label", where)
        if header != total:
            dimension = _named(finished, stretch.across, sheet, row)
            fixed[dimension] = header
            reading.answers.add(dimension)
    return frozenset(fixed.items())


def _along_row(reading: Reading, stretch: Stretch, sheet: str, row: int) -> dict[str, str]:
    finished = reading.finished
    if not stretch.along:
        return {}
    own, *around = stretch.along
    dimension, value = _label(finished, own, sheet, row)
    for outer in around:
        outside, lies_in = _label(finished, outer, sheet, row)
        reading.lies.add((dimension, value, outside, lies_in))
    if own.dimension != dimension:
        reading.answers.add(dimension)
    return {} if value == finished.period.code and dimension in _times(finished) else {dimension: value}


def _named(finished: Finished, said: str, sheet: str, row: int) -> str:
    column = guide.column_named(said)
    named = said if column is None else finished.text(sheet, row, column)
    if not named:
        refuse("no-label", (sheet, row, column or 1))
    return named


def _label(finished: Finished, along: Along, sheet: str, row: int) -> tuple[str, str]:
    """The dimension and the value that a row lies at; months and longer stretches of time by their codes."""
    dimension = _named(finished, along.dimension, sheet, row)
    texts = [finished.text(sheet, row, column) for column in along.columns]
    value = _OWN_LABELS.join(texts)
    times = _times(finished)
    if dimension not in times:
        return dimension, value
    if len(along.columns) == 1 and isinstance(day := finished.cells.get((sheet, row, along.columns[0])), date):
        return times[0], f"{day:%Y-%m}"
    return times[0], _time(finished, value, (sheet, row, along.columns[0]))


def _times(finished: Finished) -> tuple[str, str]:
    """What months and periods are called; both are one dimension, time."""
    return word("month", finished.language), word("period", finished.language)


def _time(finished: Finished, said: str, where: Where) -> str:
    """The code of the month, quarter, ... of the workbook's period that is called so."""
    period = finished.period
    if said == period.name(finished.language):
        return period.code
    for unit in MONTHS_IN:
        for whole in period.whole(unit):
            part = period.clip(whole)
            if said in {part.name(finished.language), whole.name(finished.language), _month(whole, finished)}:
                return part.code if unit != "month" else f"{whole.first:%Y-%m}"
    try:
        return Period.parse(said).code
    except WorldFailed:
        refuse("no-label", where)


def _month(whole: Period, finished: Finished) -> str:
    return month_name(whole.first, finished.language)


def _check_open(finished: Finished, stretch: Stretch, where: Where) -> None:
    """Days stand where days are told, texts where names are, and numbers anywhere else."""
    value, language = finished.cells[where], finished.language
    kinds = {word("open-days", language): date, word("open-names", language): str}
    if isinstance(value, bool) or not isinstance(value, kinds.get(stretch.what, int | float)):
        refuse("unexplained", where)
