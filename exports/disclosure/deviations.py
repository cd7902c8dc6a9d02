"""Ways in which a table may differ from the truth without breaking a sum, found at the least price.

An outsider cannot exclude a count if a whole table with that count fits all that is printed: if there is a deviation
that is nought in every printed cell, breaks no relation, and takes no count below nought. Where the hidden cells allow
none, the cheapest deviation says which further cells to hide (Kelly, Golden and Assad, 'Cell suppression: disclosure
protection for sensitive tabular data', Networks 22, 1992).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from exports.disclosure.linear import Linear, Row, as_whole, sum_row
from exports.disclosure.model import Key, Model, spelled

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from exports.disclosure.linear import Numbers

    Marks = NDArray[np.bool_]

NEAR: Final = 1e-7


@dataclass(frozen=True)
class Need:
    """A cell that must be able to differ from the truth by so many, up or down, while the cells in `still` do not."""

    cell: int
    by: int
    still: frozenset[int] = frozenset()


class Deviations:
    """All deviations of one model's cells, numbered in the order of their names."""

    def __init__(self, model: Model) -> None:
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np = np
        self.cells: tuple[Key, ...] = tuple(sorted(model.counts, key=spelled))
        self.place = {cell: number for number, cell in enumerate(self.cells)}
        self.size = len(self.cells)
        self.counts = np.array([model.counts[cell] for cell in self.cells], dtype=float)
        self.rows: list[Row] = [
            sum_row(self.place[r.total], [self.place[part] for part in r.parts]) for r in model.relations
        ]
        # Column i is by how many cell i goes up, column size + i by how many it goes down.
        both = [(low, high, self._both_ways(row)) for low, high, row in self.rows]
        self._most = np.concatenate([np.full(self.size, np.inf), self.counts])
        self._low, self._high = np.zeros(2 * self.size), self._most.copy()
        self._program = Linear(self._low.tolist(), self._high.tolist(), both)
        self._prices: Numbers | None = None

    def _both_ways(self, row: Mapping[int, float]) -> dict[int, float]:
        return {**row, **{self.size + column: -value for column, value in row.items()}}

    def cheapest(
        self, need: Need, prices: "Numbers", closed: "Marks | None" = None, *, whole: bool = False
    ) -> "Numbers | None":
        """Find the deviation that meets a need at the least price a person and cell; None where there is none.

        Cells that are `closed` do not move at all. Fractions of people will do unless `whole` is asked for.
        """
        np = self._np
        low, high = np.zeros(2 * self.size), self._most.copy()
        if closed is not None:
            high[: self.size][closed] = high[self.size :][closed] = 0.0
        for cell in need.still:
            high[cell] = high[self.size + cell] = 0.0
        there, back = (need.cell, self.size + need.cell) if need.by > 0 else (self.size + need.cell, need.cell)
        low[there] = high[there] = abs(need.by)
        high[back] = 0.0
        self._bound(low, high)
        self._price(prices)
        found = self._program.solve()
        if whole and found is not None and as_whole(found) is None:
            found = self._program.solve_whole()
        return None if found is None else found[: self.size] - found[self.size :]

    def _bound(self, low: "Numbers", high: "Numbers") -> None:
        np = self._np
        changed = np.nonzero((low != self._low) | (high != self._high))[0].astype(np.int32)
        self._low, self._high = low, high
        if len(changed):
            self._program.bound(changed, low[changed], high[changed])

    def _price(self, prices: "Numbers") -> None:
        """Set prices. The last answer helps only where they stayed: doing nothing is the better start elsewhere."""
        if self._prices is None or not self._np.array_equal(prices, self._prices):
            self._prices = prices.copy()
            self._program.price(self._np.concatenate([prices, prices]))
            self._program.forget()


def meets(deviation: "Numbers", need: Need) -> bool:
    """Whether a deviation shows that a need is met."""
    moved = deviation[need.cell]
    far = moved >= need.by - NEAR if need.by > 0 else moved <= need.by + NEAR
    return bool(far) and all(abs(deviation[cell]) < NEAR for cell in need.still)
