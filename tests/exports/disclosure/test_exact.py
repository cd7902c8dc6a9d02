"""The fewest cells: found, proven to be the fewest, and enough."""

import time
from itertools import product
from random import Random

import pytest

from exports.disclosure.certificate import GivenAway, certify
from exports.disclosure.deviations import Deviations
from exports.disclosure.exact import Exact
from exports.disclosure.linear import INFINITE
from exports.disclosure.model import Axis, Model
from exports.disclosure.statement import Exactly, Statement
from exports.disclosure.suppression import Pattern, Suppression, needs_of

T = 5


def town(seed: int) -> Model:
    """Six places in two zones by three answers, a few of the cells small."""
    random, made = Random(seed), Model()  # noqa: S311 - made-up counts
    places, bands = Axis("place", tuple("abcdef")), Axis("band", tuple("xyz"))
    cells = list(product(places.values, bands.values))
    made.add("t", (places, bands), {cell: random.choice((0, 1, 2, 4, 7, 12, 20, 30)) for cell in cells})
    made.nest("place", "zone", {place: "north" if place < "d" else "south" for place in places.values})
    return made


def improved(model: Model, seconds: float) -> tuple[Deviations, list[int], Pattern, Pattern, int]:
    """The heuristic's pattern, the best one, and the least there can be."""
    deviations = Deviations(model)
    cells = [at for at in range(deviations.size) if 0 < deviations.counts[at] < T]
    needs, suppression = needs_of(deviations.counts, cells, T), Suppression(deviations)
    first = suppression.first(cells, needs)
    suppression.thin(first, first.secondary, INFINITE)
    best, least = Exact(deviations, cells, needs).improve(suppression, first, time.monotonic() + seconds)
    return deviations, cells, first, best, least


@pytest.mark.parametrize("seed", range(6))
def test_what_is_mended_meets_the_bound_and_is_certified(seed: int) -> None:
    """With time, as few cells are hidden as can be; every small one is proven with them, and none can be printed."""
    model = town(seed)
    deviations, cells, first, best, least = improved(model, 60)
    assert len(best.secondary) == least <= len(first.secondary)

    def told(printed_again: int | None) -> Statement:
        facts = {
            cell: Exactly(model.counts[cell])
            for at, cell in enumerate(deviations.cells)
            if not best.hidden[at] or at == printed_again
        }
        return Statement(facts, tuple(model.relations))

    small = [deviations.cells[at] for at in cells]
    certify(told(None), threshold=T, sensitive=small)
    for one in best.secondary:
        with pytest.raises(GivenAway):
            certify(told(one), threshold=T, sensitive=small)


def test_without_time_the_first_pattern_stays() -> None:
    """No time, no worse: the heuristic's cells are kept, and the bound says no more than it knows."""
    _, _, first, best, least = improved(town(1), -1)
    assert best.secondary == first.secondary
    assert least == 0
