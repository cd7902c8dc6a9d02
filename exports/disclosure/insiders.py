"""Who is alone in a cell knows its count. With that, nobody else's may follow from what is printed."""

from collections.abc import Iterable

from exports.disclosure.deviations import NEAR, Deviations, Need
from exports.disclosure.model import Key, Model
from exports.disclosure.suppression import Pattern, Suppression, SuppressionError


def same_person(model: Model) -> dict[Key, Key]:
    """For each cell of one, a cell that stands for its person: whoever is alone in a place is alone in its sums too."""
    stands: dict[Key, Key] = {cell: cell for cell, count in model.counts.items() if count == 1}

    def root(cell: Key) -> Key:
        while stands[cell] != cell:
            cell = stands[cell]
        return cell

    for relation in model.relations:
        if model.counts[relation.total] == 1:
            part = next(part for part in relation.parts if model.counts[part] == 1)
            stands[root(part)] = root(relation.total)
    return {cell: root(cell) for cell in stands}


class Insiders:
    """Those who are alone in a small cell of a model, and what they must not be told."""

    def __init__(self, model: Model, deviations: Deviations, small: Iterable[int]) -> None:
        self._deviations = deviations
        self._small = list(small)
        stands = same_person(model)
        self._person = {deviations.place[cell]: person for cell, person in stands.items()}

    def repair(self, suppression: Suppression, pattern: Pattern) -> int:
        """Hide further cells until nobody alone in a small cell can tell another; how many pairs needed that."""
        mended = 0
        for inside in [cell for cell in self._small if cell in self._person]:
            for cell in self._unmoved(pattern, inside):
                mended += self._move(suppression, pattern, cell, inside)
        return mended

    def _unmoved(self, pattern: Pattern, inside: int) -> list[int]:
        """The small cells of others that no proof moves which leaves that cell alone."""
        import numpy as np  # noqa: PLC0415 - comes with highspy

        moved = np.zeros(self._deviations.size, dtype=bool)
        for proof in {id(proof): proof for proof in pattern.proofs.values()}.values():
            if abs(proof[inside]) < NEAR:
                moved |= abs(proof) > NEAR
        mine = self._person[inside]
        return [cell for cell in self._small if not moved[cell] and self._person.get(cell) != mine]

    def _move(self, suppression: Suppression, pattern: Pattern, cell: int, inside: int) -> bool:
        """Prove that a cell can differ while the insider's does not; whether further cells had to be hidden."""
        needs = [Need(cell, by, frozenset({inside})) for by in (1, -1)]
        if any(need in pattern.proofs for need in needs):
            return False
        for need in needs:
            if suppression.prove(pattern, need):
                return False
        tried: list[Pattern] = []
        for need in needs:
            one = pattern.copy()
            try:
                suppression.mend(one, [need])
            except SuppressionError:
                continue
            tried.append(one)
        if not tried:
            raise SuppressionError(f"no proof: {needs[0]}")
        best = min(tried, key=suppression.price)
        pattern.hidden, pattern.proofs = best.hidden, best.proofs
        return True
