"""Bands of a score: a choice list with the columns `min` and `max` must cover its range once, without gaps."""

from __future__ import annotations

from itertools import pairwise
from math import isnan
from typing import TYPE_CHECKING, NamedTuple

from forms.problems import Problem, ProblemCode
from forms.xpath.show import plain
from forms.xpath.values import to_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from forms.sheets import Sheets

_FIRST_ROW = 2


class _Band(NamedTuple):
    low: float
    high: float
    name: str
    row: int


def check_bands(sheets: Sheets) -> Iterator[Problem]:
    """Refuse bands that leave a score without a band or give it two; facts name both bands and the scores between."""
    lists: dict[str, list[_Band]] = {}
    for number, row in enumerate(sheets.rows("choices"), start=_FIRST_ROW):
        cells = {header.lower().replace(" ", "_"): cell for header, cell in row.items()}
        low, high = to_number(cells.get("min", "")), to_number(cells.get("max", ""))
        if not isnan(low) and not isnan(high):
            lists.setdefault(cells.get("list_name", ""), []).append(_Band(low, high, cells.get("name", ""), number))
    for bands in lists.values():
        yield from _check(sorted(bands))


def _check(bands: list[_Band]) -> Iterator[Problem]:
    step = 1 if _whole(bands) else 0  # whole bands end one before the next, others where it starts
    for band in bands:
        if band.low > band.high:
            yield _problem(ProblemCode.BANDS_GAP, band, band, band.low, band.high)
    for before, after in pairwise(bands):
        if after.low > before.high + step:
            yield _problem(ProblemCode.BANDS_GAP, before, after, before.high + step, after.low - step)
        elif after.low < before.high + step:
            yield _problem(ProblemCode.BANDS_OVERLAP, before, after, after.low, min(before.high, after.high))


def _whole(bands: Iterable[_Band]) -> bool:
    return all(band.low.is_integer() and band.high.is_integer() for band in bands)


def _problem(code: ProblemCode, before: _Band, after: _Band, first: float, last: float) -> Problem:
    facts = {"before": before.name, "after": after.name, "from": plain(first), "to": plain(last)}
    return Problem(code, "choices", after.row, "min", facts)
