"""Nobody is found by holding releases against each other, registers too; and what the certificate takes is safe.

The second part asks without any solver: of small tables every one that fits what is printed is listed.
"""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st

from exports.disclosure.certificate import GivenAway, certify
from exports.disclosure.model import Axis, Key, Model, Relation, key
from exports.disclosure.protect import Protected, Protection, Wanted, protect
from exports.disclosure.protection import Mode
from exports.disclosure.rounding import round_all
from exports.disclosure.statement import Between, Exactly, Fact, Multiple, Statement
from exports.periods import Period
from exports.registers import Span, add_register
from tests.exports.disclosure.readers import in_release, together

T = 5
QUARTERS = [Period.parse(f"{year}-Q{number}") for year in (2026, 2027) for number in (1, 2, 3, 4)]
DAYS = st.integers(-60, 800).map(lambda number: QUARTERS[0].first + timedelta(days=number))
STAYS = st.tuples(DAYS, st.none() | st.integers(1, 500).map(lambda number: timedelta(days=number)), st.integers(1, 9))


def released(spans: list[Span], quarter: Period, mode: Mode) -> Protected:
    """A quarter's workbook with who stands on a register at the end of each month and of the quarter."""
    months = Axis("window-month", tuple(month.code for month in quarter.months()))
    model = Model()
    add_register(model, spans, "on", (quarter, (months,)))
    wanted = (Wanted("register", "on", months, standing=True),)
    protection = Protection(mode=mode)
    return protect(model, wanted, protection=protection, secret=b"s", release=quarter.code)


@pytest.mark.parametrize("mode", ["rounding", "suppression"])
@settings(max_examples=4, deadline=None)
@given(st.lists(STAYS, min_size=1, max_size=25))
def test_no_increment_of_a_register_is_found_in_eight_quarters(mode: Mode, stays: list[tuple[object, ...]]) -> None:
    """Who came and who left, month by month: whoever keeps all eight workbooks is in doubt about each of them.

    The reader is taken to know that a release's first day continues the one before it, and nothing was corrected.
    """
    spans = [Span(first, first + stay if stay else None, count) for first, stay, count in stays]  # type: ignore[operator]
    said = {quarter.code: released(spans, quarter, mode).statement for quarter in QUARTERS}
    tied = [
        Relation(
            in_release(key(f"on on {before.last}"), now.code), (in_release(key(f"on on {before.last}"), before.code),)
        )
        for before, now in pairwise(QUARTERS)
    ]
    proven = certify(together(said, tied), threshold=T)
    counted = [dict(cell)["counted"] for cell in proven.cells]
    moved = [name for name in counted if ", came by" in name or ", left by" in name]
    assert len(moved) == 2 * 3 * len(QUARTERS)


PLACES, BANDS = Axis("place", ("a", "b")), Axis("band", ("x", "y"))


def every_table(statement: Statement, cells: Iterable[Key]) -> Mapping[Key, tuple[int, int]]:
    """The least and the most that each cell can be, found by trying every table of two places by two bands."""
    most = statement.facts[key("t")].ends[1]
    assert most is not None
    grid = np.meshgrid(*[np.arange(most + 1)] * 4, indexing="ij")
    inner = dict(zip(product(PLACES.values, BANDS.values), grid, strict=True))
    tables = {
        cell: sum(
            count
            for (place, band), count in inner.items()
            if dict(cell).get("place", place) == place and dict(cell).get("band", band) == band
        )
        for cell in cells
    }
    fits = np.ones_like(grid[0], dtype=bool)
    for cell, fact in statement.facts.items():
        low, high = fact.ends
        fits &= (tables[cell] >= low) & (tables[cell] <= (most if high is None else high))
    return {cell: (int(counts[fits].min()), int(counts[fits].max())) for cell, counts in tables.items()}


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Some of the numbers of a small table: as multiples, as they are, as intervals, or nowhere."""
    model = Model()
    counts = {cell: draw(st.integers(0, 5)) for cell in product(PLACES.values, BANDS.values)}
    model.add("t", (PLACES, BANDS), counts)
    rounding = round_all(model, T, draw(st.binary(min_size=1, max_size=2)))
    assume(rounding.extra_steps == 0)
    kinds = draw(st.sampled_from([["multiple", "nowhere"], ["multiple", "exactly", "between", "nowhere"]]))
    facts: dict[Key, Fact] = {}
    for cell, count in model.counts.items():
        kind = draw(st.sampled_from(["multiple", *kinds[1:-1]] if cell == key("t") else kinds))
        if kind == "multiple":
            facts[cell] = Multiple(rounding.published[cell], T, T - 1)
        elif kind == "exactly":
            facts[cell] = Exactly(count)
        elif kind == "between":
            facts[cell] = Between(max(0, count - draw(st.integers(0, 6))), count + draw(st.integers(0, 6)))
    return Statement(facts, tuple(model.relations))


def is_safe(statement: Statement, cell: Key, low: int, high: int) -> bool:
    """Decision 29 in other words: what a reader may be left with."""
    fact = statement.facts.get(cell)
    only_multiples = all(isinstance(one, Multiple) for one in statement.facts.values())
    if (low, high) == (0, 0) or (isinstance(fact, Exactly) and low >= T):
        return True
    if isinstance(fact, Multiple) or (fact is None and only_multiples):
        return high - low >= T - 1 and (low == 0 or high >= T)
    if low >= T:
        return True
    return not isinstance(fact, Exactly) and high >= T and (low == 0 or high - low >= T - 1)


@settings(max_examples=60, deadline=None)
@given(statements())
def test_the_certificate_says_what_trying_every_table_says(statement: Statement) -> None:
    """It is given if and only if no cell, printed or not, is left with fewer counts than is safe."""
    ends = every_table(statement, statement.cells())
    unsafe = {cell for cell, (low, high) in ends.items() if not is_safe(statement, cell, low, high)}
    event("refused" if unsafe else "certified")
    if unsafe:
        with pytest.raises(GivenAway) as given_away:
            certify(statement, threshold=T)
        assert given_away.value.cell in unsafe
    else:
        certify(statement, threshold=T)
