"""Which cells to hide beside the small ones, so that an outsider cannot exclude any count from nought to the threshold.

A *need* is what must be possible: this cell at nought, this cell at the threshold. A *proof* is a deviation that shows
it. First each need's cheapest proof is found and its cells are hidden (one proof often serves several needs); then
each hidden cell is printed again if the proofs that use it can be made without it. `exact` then looks for fewer.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from exports.disclosure.deviations import NEAR, Deviations, Need, meets
from exports.disclosure.linear import SolverError

if TYPE_CHECKING:
    from exports.disclosure.deviations import Marks
    from exports.disclosure.linear import Numbers

# A person moved through a cell that is hidden anyway: next to nothing, but short proofs are better than long ones.
_FREE: Final = 1e-3
_ROUNDS: Final = 3


class SuppressionError(RuntimeError):
    """No set of cells, not even all, protects these: a bug, or a model that says too much. Nothing may be published."""


@dataclass
class Pattern:
    """What is hidden, with the proof of each need. `always` are hidden whatever it costs: small, or printed nowhere."""

    always: "Marks"
    hidden: "Marks"
    proofs: dict[Need, "Numbers"] = field(default_factory=dict)

    def copy(self) -> "Pattern":
        """Copy it; proofs are never changed in place."""
        return Pattern(self.always, self.hidden.copy(), dict(self.proofs))

    @property
    def secondary(self) -> list[int]:
        """The cells hidden for the sake of others."""
        return [int(cell) for cell in (self.hidden & ~self.always).nonzero()[0]]

    def using(self, cell: int) -> list[Need]:
        """The needs whose proofs move a cell."""
        return [need for need, proof in self.proofs.items() if abs(proof[cell]) > NEAR]


class Suppression:
    """Hides cells of one model until all needs are met."""

    def __init__(self, deviations: Deviations, prices: "Numbers | None" = None) -> None:
        import numpy as np  # noqa: PLC0415 - comes with highspy

        self._np = np
        self._deviations = deviations
        self._weights = np.ones(deviations.size) if prices is None else prices

    def first(self, always: Iterable[int], needs: Sequence[Need]) -> Pattern:
        """Hide what the cheapest proofs need, the largest needs first."""
        np = self._np
        marks = np.zeros(self._deviations.size, dtype=bool)
        marks[list(always)] = True
        pattern = Pattern(marks, marks.copy())
        self.mend(pattern, sorted(needs, key=lambda need: (-abs(need.by), need.cell, need.by)))
        return pattern

    def mend(self, pattern: Pattern, needs: Iterable[Need], *, whole: bool = False) -> None:
        """Prove needs, hiding further cells at the least price. SuppressionError where one cannot be proven.

        Proofs are in whole people, nearly always of themselves; where they must be, it is asked for.
        """
        left = dict.fromkeys(needs)
        while left:
            need = next(iter(left))
            proof = self._cheapest(pattern, need, whole=whole)
            pattern.hidden |= abs(proof) > NEAR
            for other in [other for other in left if meets(proof, other)]:
                pattern.proofs[other] = proof
                del left[other]
            if need in left:
                raise SuppressionError(f"no proof: {need}")

    def prove(self, pattern: Pattern, need: Need) -> bool:
        """Prove a need with what is hidden already; whether that can be."""
        found = self._again([need], self._prices(pattern.always), ~pattern.hidden)
        pattern.proofs |= found or {}
        return found is not None

    def _cheapest(self, pattern: Pattern, need: Need, *, whole: bool) -> "Numbers":
        """Prove one need with few new cells: people are priced, cells counted, so prices are corrected in rounds."""
        np = self._np
        prices = self._prices(pattern.hidden)
        best, fewest = None, np.inf
        for _ in range(_ROUNDS):
            proof = self._deviations.cheapest(need, prices, whole=whole)
            if proof is None:
                raise SuppressionError(f"no proof: {need}")
            new = (abs(proof) > NEAR) & ~pattern.hidden
            price = float(self._weights[new].sum())
            if price >= fewest:
                break
            best, fewest = proof, price
            if not price:
                break
            prices = np.where(pattern.hidden, _FREE, self._weights / (2 * abs(proof) + 0.1))
        assert best is not None  # noqa: S101 - the first round sets it, or raises
        return best

    def thin(self, pattern: Pattern, cells: Iterable[int], until: float) -> None:
        """Print cells again where the proofs that use them can do without, until that time."""
        prices = self._prices(pattern.always)
        uses = {cell: len(pattern.using(cell)) for cell in cells}
        for cell in sorted(uses, key=lambda cell: (-self._weights[cell], uses[cell], cell)):
            if time.monotonic() > until:
                return
            closed = ~pattern.hidden
            closed[cell] = True
            found = self._again(pattern.using(cell), prices, closed)
            if found is not None:
                pattern.hidden[cell] = False
                pattern.proofs |= found

    def _prices(self, free: "Marks") -> "Numbers":
        return self._np.where(free, _FREE, self._weights)

    def _again(self, needs: Sequence[Need], prices: "Numbers", closed: "Marks") -> "dict[Need, Numbers] | None":
        """Prove needs without the closed cells; None where one cannot be, or the solver does not say."""
        found: dict[Need, Numbers] = {}
        for need in needs:
            if need in found:
                continue
            try:
                proof = self._deviations.cheapest(need, prices, closed)
            except SolverError:
                return None
            if proof is None:
                return None
            found |= {other: proof for other in needs if other not in found and meets(proof, other)}
        return found

    def take(self, pattern: Pattern, cells: Iterable[int]) -> Pattern:
        """The same needs with just these cells hidden for others, which are known to be enough."""
        taken = Pattern(pattern.always, pattern.always.copy())
        taken.hidden[list(cells)] = True
        self.mend(taken, pattern.proofs)
        return taken

    def price(self, pattern: Pattern) -> float:
        """What the cells hidden for others cost together: how many they are, unless they are weighted."""
        return float(self._weights[pattern.secondary].sum())


def needs_of(counts: "Numbers", cells: Iterable[int], threshold: int) -> list[Need]:
    """Name the needs of cells: up to the threshold for those under it, down to nought for those above."""
    return [
        Need(cell, by) for cell in cells for by in (max(0, threshold - int(counts[cell])), -int(counts[cell])) if by
    ]
