"""The fewest cells that must be hidden beside the small ones, proven: what the heuristic is measured against.

Benders' decomposition (Fischetti and Salazar, 'Models and algorithms for the 2-dimensional cell suppression problem
in statistical disclosure control', Mathematical Programming 84, 1999): a master programme chooses cells; where a need
cannot be proven with them, the dual answer of its proof says which cells would help, as a row more for the master.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from exports.disclosure.deviations import Deviations, Need
from exports.disclosure.linear import INFINITE, Linear, SolverError

if TYPE_CHECKING:
    from exports.disclosure.linear import Numbers, Row

_NEAR: Final = 1e-6


@dataclass(frozen=True)
class Fewest:
    """No pattern hides fewer than `least` cells for others; `cells` are as many where that is proven, else None."""

    least: int
    cells: tuple[int, ...] | None


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

    def search(self, until: float) -> Fewest:
        """Search until that time."""
        least = 0.0
        for whole in (False, True):
            while time.monotonic() < until:
                chosen = self._chosen(until) if whole else self._master.solve()
                if chosen is None:
                    break
                least = max(least, float(chosen[~self._always].sum()))
                if not self._cut(chosen, whole=whole):
                    if whole:
                        cells = (chosen > 1 / 2) & ~self._always
                        return Fewest(int(cells.sum()), tuple(int(cell) for cell in cells.nonzero()[0]))
                    break
        return Fewest(int(self._np.ceil(least - _NEAR)), None)

    def _chosen(self, until: float) -> "Numbers | None":
        try:
            return self._master.solve_whole(max(0.0, until - time.monotonic()))
        except SolverError:  # out of time
            return None

    def _cut(self, chosen: "Numbers", *, whole: bool) -> bool:
        """Add a row for each need that the chosen cells do not prove; whether there was one."""
        found = False
        for need in self._needs:
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
            return None
        # sign * need.cell is the sum of these multiples of cells, whatever they are.
        reduced = -self._proof.reduced()
        reduced[need.cell] = 0.0
        helps = np.where(reduced > _NEAR, np.inf, np.where(reduced < -_NEAR, -reduced * counts, 0.0))
        helps = np.minimum(helps, by)
        return float(by), INFINITE, {int(cell): float(helps[cell]) for cell in np.nonzero(helps > _NEAR)[0]}
