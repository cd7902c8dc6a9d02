"""Somebody who has read all that is printed, and can count: which whole tables fit it?"""

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from exports.disclosure.linear import INFINITE, Linear, SolverError, Unbounded, as_whole, sum_row
from exports.disclosure.model import Key
from exports.disclosure.statement import Statement

if TYPE_CHECKING:
    from exports.disclosure.linear import Numbers

Terms: TypeAlias = tuple[tuple[float, Key], ...]
_NEAR: Final = 1e-6


class Outsider:
    """Finds tables that fit a statement, and keeps them all: what one was looked for often proves another cell too."""

    def __init__(self, statement: Statement) -> None:
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np = np
        self.cells = statement.cells()
        self.tables: list[tuple[int, ...]] = []
        self._place = {cell: number for number, cell in enumerate(self.cells)}
        ends = [statement.facts[cell].ends if cell in statement.facts else (0, None) for cell in self.cells]
        self._low = np.array([float(low) for low, _ in ends])
        self._high = np.array([INFINITE if high is None else float(high) for _, high in ends])
        sums = [(self._place[r.total], [self._place[part] for part in r.parts]) for r in statement.relations]
        self._sums = sums
        self._program = Linear(self._low.tolist(), self._high.tolist(), [sum_row(total, parts) for total, parts in sums])
        # For each cell the places of the tables with its lowest and highest count so far, and these counts.
        self._lowest = np.zeros(len(self.cells), dtype=int)
        self._highest = np.zeros(len(self.cells), dtype=int)
        self._least = np.full(len(self.cells), INFINITE)
        self._most = np.full(len(self.cells), -1.0)
        if (self._low <= self._high).all():
            self._find(np.zeros(len(self.cells)))

    def lowest(self, cell: Key) -> int:
        """The place of the table in which a cell is lowest so far."""
        return int(self._lowest[self._place[cell]])

    def highest(self, cell: Key) -> int:
        """The place of the table in which a cell is highest so far."""
        return int(self._highest[self._place[cell]])

    def wide(self, cell: Key, by: int, least: int) -> bool:
        """Whether tables are known in which a cell differs by so many, the higher having at least so many there."""
        at = self._place[cell]
        return bool(self._most[at] - self._least[at] >= by and self._most[at] >= least)

    def draw(self, cells: Sequence[Key], times: int) -> None:
        """Find some tables in which these cells lie as high or as low as they can together, at random."""
        np, random = self._np, Random(1)  # noqa: S311 - any tables will do
        for nth in range(times):
            costs = np.zeros(len(self.cells))
            for cell in cells:
                costs[self._place[cell]] = random.random() * (random.choice((-1, 1)) if nth > 1 else 1 - 2 * nth)
            try:
                self._find(costs, whole=False)
            except Unbounded:
                continue

    def reach(self, cell: Key, *, most: int | None = None, least: int | None = None) -> int | None:
        """Find a table with at most or at least so many in a cell; its place, or None where none fits."""
        np, at = self._np, self._place[cell]
        if most is not None and self._least[at] <= most:
            return int(self._lowest[at])
        if least is not None and self._most[at] >= least:
            return int(self._highest[at])
        low = self._low[at] if least is None else max(self._low[at], float(least))
        high = self._high[at] if most is None else min(self._high[at], float(most))
        if low > high:
            return None
        self._bound(at, low, high)
        try:
            return self._find(np.zeros(len(self.cells)))
        finally:
            self._bound(at, self._low[at], self._high[at])

    def span(self, cell: Key) -> tuple[int, int | None]:
        """The lowest and highest whole count of a cell that fit; None: there is no highest."""
        return self._end(cell, 1), self._end(cell, -1)  # type: ignore[return-value] # only a highest has no end

    def _end(self, cell: Key, sign: int) -> int | None:
        at, costs = self._place[cell], self._np.zeros(len(self.cells))
        costs[at] = sign
        try:
            found = self._find(costs)
        except Unbounded:
            return None
        if found is None:
            raise SolverError("what fitted before does not fit now")
        return self.tables[found][at]

    def somebody(self, cells: Sequence[Key]) -> bool:
        """Whether a table fits in which somebody is in one of these cells."""
        places = [self._place[cell] for cell in cells]
        if any(self._most[at] > 0 for at in places):
            return True
        return any(self.reach(cell, least=1) is not None for cell in cells)

    def terms(self, cell: Key, *, upwards: bool) -> Terms:
        """The sum of cells that holds one down, or up: equal to it whatever the counts are."""
        np, at = self._np, self._place[cell]
        costs = np.zeros(len(self.cells))
        costs[at] = -1.0 if upwards else 1.0
        self._program.price(costs)
        try:
            self._program.solve()
        except Unbounded:
            return ()
        reduced = self._program.reduced() * costs[at]
        if abs(reduced[at]) > _NEAR:
            return ()
        return tuple(
            (round(float(value), 6), self.cells[place]) for place, value in enumerate(reduced) if abs(value) > _NEAR
        )

    def _bound(self, at: int, low: float, high: float) -> None:
        np = self._np
        self._program.bound(np.array([at], dtype=np.int32), np.array([low]), np.array([high]))

    def _find(self, costs: "Numbers", *, whole: bool = True) -> int | None:
        """Find the table of least cost and keep it; its place, or None where none fits.

        A corner of what fits is nearly always in whole numbers. Where it is not, the solver is asked for whole ones;
        unless `whole` is not asked for: then such a corner is passed over.
        """
        self._program.price(costs)
        values = self._program.solve()
        if values is None:
            return None
        table = as_whole(values)
        if table is None:
            if not whole:
                return None
            self._program.whole(wanted=True)
            try:
                values = self._program.solve()
            finally:
                self._program.whole(wanted=False)
            table = None if values is None else as_whole(values)
            if table is None:
                return None
        return self._keep(table)

    def _keep(self, table: list[int]) -> int:
        np = self._np
        self.tables.append(tuple(table))
        place, values = len(self.tables) - 1, np.array(table, dtype=float)
        lower, higher = values < self._least, values > self._most
        self._least[lower], self._lowest[lower] = values[lower], place
        self._most[higher], self._highest[higher] = values[higher], place
        return place
