"""The fewest cells that must be hidden beside the small ones, proven where time allows.

Benders' decomposition (Fischetti and Salazar, 'Models and algorithms for the 2-dimensional cell suppression problem
in statistical disclosure control', Mathematical Programming 84, 1999): a master programme chooses cells; where a need
cannot be proven with them, the dual answer of its proof says which cells would help, as a row more for the master.
Each choice is mended into a pattern that serves all needs, so that there is an answer long before there is a proof.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from exports.disclosure.deviations import NEAR, Deviations, Need, meets
from exports.disclosure.linear import INFINITE, Linear, SolverError
from exports.disclosure.suppression import Pattern, Suppression

if TYPE_CHECKING:
    from exports.disclosure.linear import Numbers, Row

_NEAR: Final = 1e-6
_GAPS: Final = (0.05, 0.02, 0.0)
# What these rounds leave is found sooner by choices in whole cells.
_ROUNDS_IN_PARTS: Final = 3
# Where one round takes more than this share of the time, there is not enough of it for anything to come of them.
_A_ROUND: Final = 1 / 6

# Mends a choice of cells so that it serves all needs; gives how many cells the best so far hides for others.
Mending: TypeAlias = Callable[[Sequence[int]], int]


@dataclass(frozen=True)
class Fewest:
    """No pattern hides fewer than `least` cells for others; `cells` are as many where that is proven, else None."""

    least: int
    cells: tuple[int, ...] | None


class _TooLargeError(Exception):
    """There is not time enough for so many needs."""


class Exact:
    """Searches for the fewest cells. Needs with `still` cells are not known to it."""

    def __init__(self, deviations: Deviations, always: Iterable[int], needs: Sequence[Need]) -> None:
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np = np
        self._deviations = deviations
        self._needs = needs
        self._always = np.zeros(deviations.size, dtype=bool)
        self._always[list(always)] = True
        self._proof = Linear([0.0] * deviations.size, [0.0] * deviations.size, deviations.rows)
        low = self._always.astype(float)
        self._master = Linear(low.tolist(), [1.0] * deviations.size, self._bridges())
        self._master.price((~self._always).astype(float))
        self._seen: set[tuple[tuple[int, float], ...]] = set()
        # The last proof of each need in whole cells: while its cells are chosen, it need not be sought again.
        self._proofs: dict[Need, Numbers] = {}

    def _bridges(self) -> "list[Row]":
        """Who hides a cell for others, or must move it, hides another of each sum that it is in."""
        moving = {need.cell for need in self._needs}
        rows: list[Row] = []
        for _, _, terms in self._deviations.rows:
            for cell in terms:
                others = {other: 1.0 for other in terms if other != cell}
                if cell in moving:
                    rows.append((1.0, INFINITE, others))
                elif not self._always[cell]:
                    rows.append((0.0, INFINITE, {cell: -1.0, **others}))
        return rows

    def improve(self, suppression: Suppression, pattern: Pattern, until: float) -> tuple[Pattern, int]:
        """Look for a pattern that hides fewer for others, until that time; the best, and the least there can be.

        Where the solver has no answer, the best until then.
        """
        best = pattern

        def mended(cells: Sequence[int]) -> int:
            nonlocal best
            tried = suppression.take(pattern, cells)
            suppression.thin(tried, tried.secondary, until)
            if len(tried.secondary) < len(best.secondary):
                best = tried
            return len(best.secondary)

        try:
            least = self.search(until, mended).least
        except SolverError:
            least = 0
        return best, least

    def search(self, until: float, mending: Mending | None = None) -> Fewest:
        """Search until that time, or until no choice can be better than the best that `mending` knows."""
        try:
            least, nearly = self._in_parts(until), list(_GAPS)
        except _TooLargeError:
            return Fewest(0, None)
        while time.monotonic() < until:
            chosen, bound = self._master.solve_nearly(until - time.monotonic(), nearly[0])
            least = max(least, bound)
            if chosen is None:
                break
            cells = tuple(int(cell) for cell in ((chosen > 1 / 2) & ~self._always).nonzero()[0])
            cut = self._cut(chosen, until, whole=True)
            known = INFINITE if mending is None else mending(cells)
            if not cut and len(cells) <= _whole(least):
                return Fewest(len(cells), cells)
            if known <= _whole(least):
                break
            if not cut or len(nearly) > 1:
                nearly = nearly[1:] or nearly
        return Fewest(_whole(least), None)

    def _in_parts(self, until: float) -> float:
        """Choose cells in part while rows against such choices raise the least, for some rounds."""
        least, start = 0.0, time.monotonic()
        for number in range(_ROUNDS_IN_PARTS):
            chosen = self._master.solve() if time.monotonic() < until else None
            if chosen is None:
                break
            least = float(chosen[~self._always].sum())
            enough = until if number else start + (until - start) * _A_ROUND
            if not self._cut(chosen, enough, whole=False):
                break
            if time.monotonic() > enough:
                raise _TooLargeError
        return least

    def _cut(self, chosen: "Numbers", until: float, *, whole: bool) -> bool:
        """Add a row for each need that the chosen cells do not prove; whether there was one, or time ran out."""
        found = False
        for need in self._needs:
            if time.monotonic() > until:
                return True
            if whole and need in self._proofs and (chosen[abs(self._proofs[need]) > NEAR] > 1 / 2).all():
                continue
            row = self._row(need, chosen, whole=whole)
            if row is None:
                continue
            known = tuple(sorted(row[2].items()))
            if known not in self._seen:
                self._seen.add(known)
                self._master.add(row)
                found = True
        return found

    def _row(self, need: Need, chosen: "Numbers", *, whole: bool) -> "Row | None":
        """Say which cells would help a need; None where the chosen ones, each as far as it is chosen, prove it."""
        np, size, by = self._np, self._deviations.size, abs(need.by)
        sign = 1.0 if need.by > 0 else -1.0
        counts = self._deviations.counts
        if whole:
            chosen = (chosen > 1 / 2).astype(float)
        # Whoever is chosen in part moves in part, as if no cell of a proof moved further than the one to be proven.
        up = np.where(chosen >= 1 - _NEAR, np.inf if whole else by, by * chosen)
        down = np.minimum(counts, np.inf if whole else by) * chosen
        up[need.cell], down[need.cell] = (by, 0.0) if sign > 0 else (0.0, by)
        self._proof.bound(np.arange(size, dtype=np.int32), -down, up)
        costs = np.zeros(size)
        costs[need.cell] = -sign
        self._proof.forget()
        self._proof.price(costs)
        moved = self._proof.solve()
        if moved is None or abs(moved[need.cell]) >= by - _NEAR:
            if whole and moved is not None:
                self._proofs |= {other: moved for other in self._needs if meets(moved, other)}
            return None
        # sign * need.cell is the sum of these multiples of cells, whatever they are.
        reduced = -self._proof.reduced()
        reduced[need.cell] = 0.0
        helps = np.where(reduced > _NEAR, np.inf, np.where(reduced < -_NEAR, -reduced * counts, 0.0))
        helps = np.minimum(helps, by)
        return float(by), INFINITE, {int(cell): float(helps[cell]) for cell in np.nonzero(helps > _NEAR)[0]}


def _whole(least: float) -> int:
    """The least whole number that is no less, within the solver's accuracy."""
    return -int(-(least - _NEAR) // 1)
