"""Somebody who has read all that is printed, and can count, asks which whole tables fit it."""

from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from exports.disclosure.linear import INFINITE, Linear, Row, SolverError, UnboundedError, as_whole, sum_row
from exports.disclosure.model import Key
from exports.disclosure.statement import Multiple, Statement

if TYPE_CHECKING:
    from exports.disclosure.linear import Numbers

Terms: TypeAlias = tuple[tuple[float, Key], ...]
_NEAR: Final = 1e-6


class Outsider:
    """Finds tables that fit a statement, and keeps them all: what one was looked for often proves another cell too.

    All are sought as changes to a first one, in few people where that is enough: corners of what fits can be
    fractions where tables have three dimensions, short changes hardly ever.
    """

    def __init__(self, statement: Statement) -> None:
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np = np
        self.cells = statement.cells()
        self.tables: list[tuple[int, ...]] = []
        self._size = len(self.cells)
        self._place = {cell: number for number, cell in enumerate(self.cells)}
        ends = [statement.facts[cell].ends if cell in statement.facts else (0, None) for cell in self.cells]
        self._low = np.array([float(low) for low, _ in ends])
        self._high = np.array([INFINITE if high is None else float(high) for _, high in ends])
        # For each cell its lowest and highest count in any table so far, and the places of these tables.
        self._least, self._most = np.full(self._size, INFINITE), np.full(self._size, -1.0)
        self._lowest, self._highest = np.zeros(self._size, dtype=int), np.zeros(self._size, dtype=int)
        rows = [sum_row(self._place[r.total], [self._place[part] for part in r.parts]) for r in statement.relations]
        first = self._first(statement, rows)
        if first is not None:
            self._keep(first)
            self._prepare(rows)

    def _first(self, statement: Statement, rows: list[Row]) -> list[int] | None:
        """Find one table: what is printed in multiples fits itself, if it adds up; else whatever fits."""
        if not (self._low <= self._high).all():
            return None
        printed = {self._place[c]: float(f.printed) for c, f in statement.facts.items() if isinstance(f, Multiple)}
        for fixed in [printed, {}] if printed else [{}]:
            low = [fixed.get(at, value) for at, value in enumerate(self._low.tolist())]
            high = [fixed.get(at, value) for at, value in enumerate(self._high.tolist())]
            program = Linear(low, high, rows)
            values = program.solve()
            table = None if values is None else as_whole(values)
            if values is not None and table is None:
                found = program.solve_whole()
                table = None if found is None else as_whole(found)
            if table is not None:
                return table
        return None

    def _prepare(self, rows: list[Row]) -> None:
        """Set up the changes: column i is by how many cell i goes up, column size + i by how many it goes down."""
        np = self._np
        base = np.array(self.tables[0], dtype=float)
        self._base, self._none = base, np.zeros(2 * self._size)
        self._room = np.concatenate([self._high - base, base - self._low])
        both = [
            (low, high, {**row, **{self._size + column: -value for column, value in row.items()}})
            for low, high, row in rows
        ]
        self._program = Linear(self._none.tolist(), self._room.tolist(), both)

    def lowest(self, cell: Key) -> int:
        """The place of the table in which a cell is lowest so far."""
        return int(self._lowest[self._place[cell]])

    def highest(self, cell: Key) -> int:
        """The place of the table in which a cell is highest so far."""
        return int(self._highest[self._place[cell]])

    def draw(self, cells: Sequence[Key], times: int) -> None:
        """Find some tables in which these cells lie as high or as low as they can together, at random."""
        np, random = self._np, Random(1)  # noqa: S311 - any tables will do
        for nth in range(times):
            costs = np.zeros(self._size)
            for cell in cells:
                costs[self._place[cell]] = random.random() * (random.choice((-1, 1)) if nth > 1 else 1 - 2 * nth)
            try:
                values = self._solve(np.concatenate([costs, -costs]))
            except SolverError:  # another table will do
                continue
            if values is not None and (table := as_whole(values)):
                self._keep(table)

    def wide(self, cell: Key, by: int, least: int) -> bool:
        """Whether tables fit in which a cell differs by so many, the higher having at least so many there.

        Looks at what is known and not far from it: where it says no, `span` says for sure.
        """
        at = self._place[cell]
        for aim in (0, 1, -1):
            if self._most[at] - self._least[at] >= by and self._most[at] >= least:
                return True
            if aim > 0:
                self.reach(cell, least=max(least, int(self._least[at]) + by))
            elif aim < 0:
                self.reach(cell, most=int(self._most[at]) - by)
        return bool(self._most[at] - self._least[at] >= by and self._most[at] >= least)

    def reach(self, cell: Key, *, most: int | None = None, least: int | None = None) -> int | None:
        """Find a table with at most or at least so many in a cell; its place, or None where none fits."""
        at = self._place[cell]
        if most is not None and self._least[at] <= most:
            return int(self._lowest[at])
        if least is not None and self._most[at] >= least:
            return int(self._highest[at])
        by = float((most if least is None else least or 0) or 0) - self._base[at]
        column = at if by > 0 else self._size + at
        if abs(by) > self._room[column]:
            return None
        return self._at_least(column, abs(by))

    def _at_least(self, column: int, by: float) -> int | None:
        """Find the smallest change that moves a column so far, and not back; the place of its table, or None."""
        back = (column + self._size) % (2 * self._size)
        self._bound(column, by, self._room[column])
        self._bound(back, 0.0, 0.0)
        try:
            table = self._table(self._none + 1.0)
        finally:
            self._bound(column, 0.0, self._room[column])
            self._bound(back, 0.0, self._room[back])
        return None if table is None else self._keep(table)

    def span(self, cell: Key) -> tuple[int, int | None]:
        """The lowest and highest whole count of a cell that fit; None: there is no highest."""
        at = self._place[cell]
        return self._end(at, -1) or 0, self._end(at, 1)

    def _end(self, at: int, sign: int) -> int | None:
        costs = self._none.copy()
        costs[at], costs[self._size + at] = -sign, sign
        try:
            values = self._solve(costs)
        except UnboundedError:
            return None
        if values is None:
            raise SolverError("what fitted before does not fit now")
        table = as_whole(values)
        if table is None:
            # Not further than this; most often a whole table with the next whole number fits.
            end = int(self._np.floor(values[at] + _NEAR) if sign > 0 else self._np.ceil(values[at] - _NEAR))
            found = self.reach(self.cells[at], least=end) if sign > 0 else self.reach(self.cells[at], most=end)
            if found is not None:
                return end
            self._program.price(costs)
            table = self._whole_table()
        return None if table is None else self.tables[self._keep(table)][at]

    def somebody(self, cells: Sequence[Key]) -> bool:
        """Whether a table fits in which somebody is in one of these cells."""
        if any(self._most[self._place[cell]] > 0 for cell in cells):
            return True
        return any(self.reach(cell, least=1) is not None for cell in cells)

    def terms(self, cell: Key, *, upwards: bool) -> Terms:
        """The sum of cells that holds one down, or up: equal to it whatever the counts are. None is found of some."""
        at, costs = self._place[cell], self._none.copy()
        sign = -1.0 if upwards else 1.0
        costs[at], costs[self._size + at] = sign, -sign
        try:
            self._solve(costs)
        except SolverError:
            return ()
        reduced = self._program.reduced()[: self._size] * sign
        if abs(reduced[at]) > _NEAR:
            return ()
        return tuple(
            (round(float(value), 6), self.cells[place]) for place, value in enumerate(reduced) if abs(value) > _NEAR
        )

    def _bound(self, column: int, low: float, high: float) -> None:
        np = self._np
        self._program.bound(np.array([column], dtype=np.int32), np.array([low]), np.array([high]))

    def _solve(self, costs: "Numbers") -> "Numbers | None":
        self._program.forget()
        self._program.price(costs)
        return self._counts(self._program.solve())

    def _counts(self, changes: "Numbers | None") -> "Numbers | None":
        return None if changes is None else self._base + changes[: self._size] - changes[self._size :]

    def _table(self, costs: "Numbers") -> list[int] | None:
        """Find the whole table of least cost; None where none fits."""
        values = self._solve(costs)
        return None if values is None else as_whole(values) or self._whole_table()

    def _whole_table(self) -> list[int] | None:
        values = self._counts(self._program.solve_whole())
        return None if values is None else as_whole(values)

    def _keep(self, table: list[int]) -> int:
        np = self._np
        self.tables.append(tuple(table))
        place, values = len(self.tables) - 1, np.array(table, dtype=float)
        lower, higher = values < self._least, values > self._most
        self._least[lower], self._lowest[lower] = values[lower], place
        self._most[higher], self._highest[higher] = values[higher], place
        return place
