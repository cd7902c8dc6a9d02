"""Numbers that come from other numbers of the workbook are computed once more: they may say nothing of their own."""

import math
from datetime import date
from typing import Final, TypeAlias

from exports import guide
from exports.audit.finished import Finished, Where, refuse
from exports.guide import Side, Stretch

_ALMOST: Final = 1e-9
_Weighted: TypeAlias = list[tuple[float, float, float]]  # a count, and the ends of what it is worth


def check_quotient(finished: Finished, stretch: Stretch, where: Where) -> None:
    """Divide once more."""
    part, whole = guide.sides(stretch.what)
    line, place = where[1] - stretch.rows[0], where[2] - stretch.columns[0]
    # Several columns are divided one by one; of one column's parts, one is filled.
    several = stretch.columns[0] != stretch.columns[1]
    above = _numbers(finished, where, part, line, place if several else None)
    below = _numbers(finished, where, whole, line, place if several and _width(whole) == _width(part) > 1 else None)
    if len(above) != 1 or not math.prod(below) or not _same(finished, where, above[0] / math.prod(below)):
        refuse("quotient", where)


def check_average(finished: Finished, stretch: Stretch, where: Where) -> None:
    """Take the mean or the median of the published counts once more."""
    side, worth = guide.average(stretch.what)
    cells = side.at(where[1] - stretch.rows[0])
    counts = [(finished.cells.get((where[0], *cell), 0), ends) for cell, ends in zip(cells, worth, strict=True)]
    used = [(count, *ends) for count, ends in counts if ends is not None]
    if any(isinstance(count, str | bool | date) for count, *_ in used):
        refuse("quotient", where)
    parts = [(float(str(count)), low, high) for count, low, high in used]
    whole = sum(count for count, _, _ in parts)
    if not whole or not _same(finished, where, (_mean if stretch.kind == "mean" else _median)(parts, whole)):
        refuse("quotient", where)


def _mean(parts: _Weighted, whole: float) -> float:
    return sum(count * (low + high) / 2 for count, low, high in parts) / whole


def _median(parts: _Weighted, whole: float) -> float:
    passed = 0.0
    for count, low, high in sorted(parts, key=lambda part: part[1:]):
        if count and passed + count >= whole / 2:
            return low + (high - low) * (whole / 2 - passed) / count
        passed += count
    return math.nan


def _width(side: Side) -> int:
    return side.columns[1] - side.columns[0] + 1


def _numbers(finished: Finished, where: Where, side: Side, line: int, place: int | None) -> list[float]:
    """What is filled of a side in a line, or what stands at one place of it."""
    cells = side.at(line)
    if place is not None:
        cells = cells[place : place + 1]
    found = [finished.cells[where[0], *cell] for cell in cells if (where[0], *cell) in finished.cells]
    if any(isinstance(one, str | bool | date) for one in found):
        refuse("quotient", where)
    return [float(str(one)) for one in found]


def _same(finished: Finished, where: Where, number: float) -> bool:
    value = finished.cells[where]
    if isinstance(value, str | bool | date):
        return False
    return abs(value - number) <= _ALMOST * max(1.0, abs(value))


def check_sources(finished: Finished, explained: set[Where]) -> None:
    """Whatever a number is computed from must be explained itself."""
    for stretch in finished.stretches:
        if stretch.kind == "quotient":
            used = guide.sides(stretch.what)
        elif stretch.kind in {"mean", "median"}:
            used = (guide.average(stretch.what)[0],) * 2
        else:
            continue
        lines = range(stretch.rows[1] - stretch.rows[0] + 1)
        cells = {(stretch.sheet, *cell) for side in used for line in lines for cell in side.at(line)}
        wrong = {cell for cell in cells if cell in finished.cells and cell not in explained}
        if wrong:
            refuse("quotient", min(wrong))
