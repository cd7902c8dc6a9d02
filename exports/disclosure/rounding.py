"""Randomised controlled rounding: every count to a multiple of a base, all sums still right.

Each count goes to one of the two multiples next to it (a multiple stays: zero-restricted rounding, Cox 1987,
'A constructive procedure for unbiased controlled rounding', JASA 82), and every relation holds among the rounded
counts. One integer program over the whole model decides which way: counted in steps of the base, with u uniform
in [0, 1) and r the fraction of a step above the lower multiple, going up costs u - r. Alone, a cell would thus go
up with probability r exactly; together, the sums bind. Whoever knows the method and all that is printed, but not
the office's secret, can move any one person in or out of the model up to base - 1 times and still explain it.
"""

import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from exports.disclosure.linear import Linear, Row, SolverError, sum_row
from exports.disclosure.model import Key, Model, spelled

_MOST_EXTRA_STEPS: Final = 8

# What it costs to send a cell up that lies so far above the lower multiple.
Cost: TypeAlias = Callable[[Key, int], float]


class RoundingError(RuntimeError):
    """The solver gave no answer that holds: a bug, or a model beyond it. Nothing may be published."""


@dataclass(frozen=True)
class Rounding:
    """The published count of every cell, and by how many extra steps of the base a cell may have gone."""

    published: Mapping[Key, int]
    extra_steps: int


def round_all(model: Model, base: int, seed: bytes, *, gap: float = 0.0) -> Rounding:
    """Round every cell of a model; the same model, base and seed give the same result.

    Where no zero-restricted rounding exists, cells may go one more step, then two, ...; a true 0 stays 0. With a `gap`
    the first choice is taken whose cost is within that share of the least. Raises RoundingError.
    """
    return round_by(model, base, lambda cell, left: _chance(seed, spelled(cell)) - left / base, gap)


def round_by(model: Model, base: int, cost: Cost, gap: float = 0.0) -> Rounding:
    """Round every cell the way that costs least in all. As `round_all`."""
    cells = sorted(model.counts, key=spelled)
    for extra in range(_MOST_EXTRA_STEPS + 1):
        steps = _solve(_Program(model, cells, base, cost, extra, gap))
        if steps is not None:
            published = {cell: base * step for cell, step in zip(cells, steps, strict=True)}
            _prove(model, published, base, extra)
            return Rounding(published, extra)
    raise RoundingError(f"no rounding of {len(cells)} cells within {_MOST_EXTRA_STEPS} extra steps")


def _prove(model: Model, published: Mapping[Key, int], base: int, extra: int) -> None:
    """Check by plain addition what the solver claims."""
    for cell, count in model.counts.items():
        if published[cell] % base or published[cell] < 0 or abs(published[cell] - count) >= base * (1 + extra):
            raise RoundingError(f"out of bounds: {spelled(cell)}")
    for relation in model.relations:
        if published[relation.total] != sum(published[part] for part in relation.parts):
            raise RoundingError(f"does not add up: {spelled(relation.total)}")


class _Program:
    """The integer program in HiGHS' terms: one column a cell, or three where extra steps are allowed.

    Column i is the published count in steps. With extra steps, columns n+i and 2n+i say how many steps it goes
    beyond the upper and below the lower multiple, each at a price.
    """

    def __init__(self, model: Model, cells: Sequence[Key], base: int, cost: Cost, extra: int, gap: float) -> None:
        self.size, self.gap = len(cells), gap
        self.extra = extra
        self.low: list[float] = []
        self.high: list[float] = []
        self.cost: list[float] = []
        for cell in cells:
            steps, left = divmod(model.counts[cell], base)
            reach = extra if model.counts[cell] else 0
            self.low.append(max(0, steps - reach))
            self.high.append(steps + (1 if left else 0) + reach)
            self.cost.append(cost(cell, left))
        place = {cell: number for number, cell in enumerate(cells)}
        self.rows: list[Row] = [sum_row(place[r.total], [place[part] for part in r.parts]) for r in model.relations]
        if extra:
            self._allow_extra([divmod(model.counts[cell], base) for cell in cells])

    def _allow_extra(self, near: Sequence[tuple[int, int]]) -> None:
        size, infinite = self.size, float("inf")
        # Dearer than turning every other cell the other way.
        price = 2.0 * size
        for column, (steps, left) in enumerate(near):
            up = steps + (1 if left else 0)
            self.rows.append((-infinite, float(up), {column: 1.0, size + column: -1.0}))
            self.rows.append((float(steps), infinite, {column: 1.0, 2 * size + column: 1.0}))
        self.low += [0.0] * (2 * size)
        self.high += [float(self.extra)] * (2 * size)
        self.cost += [price + cost for cost in self.cost] * 2


def _chance(seed: bytes, text: str) -> float:
    """A number in [0, 1) that only the holder of the seed can foresee."""
    digest = hmac.new(seed, text.encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:6], "big") / 2**48


def _solve(program: _Program) -> list[int] | None:
    """Solve to the best answer or near it, in steps; None where there is none. RoundingError on any other outcome."""
    import numpy as np  # noqa: PLC0415 - comes with the solver

    solver = Linear(program.low, program.high, program.rows)
    solver.price(np.array(program.cost))
    try:
        values = solver.solve_near(program.gap) if program.gap else solver.solve_whole()
    except SolverError as error:
        raise RoundingError(f"solver: {error}") from error
    return None if values is None else [int(value) for value in values[: program.size]]
