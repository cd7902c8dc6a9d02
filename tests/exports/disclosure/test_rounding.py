from collections.abc import Iterable
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.disclosure import rounding
from exports.disclosure.model import Axis, Key, Model, key
from exports.disclosure.rounding import RoundingError, round_all

SEED = b"a seed of thirty-two bytes or so"
COUNTS = st.integers(0, 17)


def holds(model: Model, published: dict[Key, int], base: int, steps: int) -> None:
    """Check every promise of a rounding by plain arithmetic."""
    assert published.keys() == model.counts.keys()
    for cell, count in model.counts.items():
        assert published[cell] % base == 0
        assert published[cell] >= 0
        assert abs(published[cell] - count) < base * steps
        if count == 0:
            assert published[cell] == 0
    for relation in model.relations:
        assert published[relation.total] == sum(published[part] for part in relation.parts)


@st.composite
def tables(draw: st.DrawFn) -> Model:
    """Any table of up to 6 by 5 small counts."""
    axes = [Axis(name, tuple(map(str, range(draw(st.integers(1, most)))))) for name, most in (("r", 6), ("c", 5))]
    cells = list(product(*(axis.values for axis in axes)))
    model = Model()
    model.add("t", axes, {cell: draw(COUNTS) for cell in cells})
    return model


@st.composite
def linked(draw: st.DrawFn) -> Model:
    """People with a session, band and age: three tables that share margins, with places, months and non-tests."""
    sessions = tuple(f"s{number}" for number in range(draw(st.integers(1, 5))))
    place = {session: draw(st.sampled_from("AB")) for session in sessions}
    month = {session: draw(st.sampled_from("45")) for session in sessions}
    person = st.tuples(st.sampled_from(sessions), st.sampled_from("xyz"), st.sampled_from("12"))
    people = draw(st.lists(person, max_size=40))
    model = Model()
    model.add("t", [Axis("session", sessions)], _tally((who[0],) for who in people))
    places, bands, ages = Axis("place", ("A", "B")), Axis("band", tuple("xyz")), Axis("age", tuple("12"))
    model.add("t", [places, bands], _tally((place[who[0]], who[1]) for who in people))
    model.add("t", [ages, bands], _tally((who[2], who[1]) for who in people))
    model.add("other", [Axis("session", sessions)], {(session,): draw(COUNTS) for session in sessions})
    for session in sessions:
        model.tie(key("all", session=session), [key("t", session=session), key("other", session=session)])
    model.nest("session", "place", place)
    model.nest("session", "month", month)
    return model


def _tally(cells: Iterable[tuple[str, ...]]) -> dict[tuple[str, ...], int]:
    counts: dict[tuple[str, ...], int] = {}
    for cell in cells:
        counts[cell] = counts.get(cell, 0) + 1
    return counts


@settings(max_examples=60, deadline=None)
@given(tables(), st.sampled_from([3, 5, 10]))
def test_a_table_is_rounded_to_its_base_and_still_adds_up(model: Model, base: int) -> None:
    """Any two-way table has a zero-restricted rounding: multiples of the base, less than a base away, sums right."""
    found = round_all(model, base, SEED)
    assert found.extra_steps == 0
    holds(model, dict(found.published), base, 1)


@settings(max_examples=60, deadline=None)
@given(linked())
def test_linked_tables_are_rounded_as_one(model: Model) -> None:
    """Tables that share margins, zones, months and complements all add up, together."""
    found = round_all(model, 5, SEED)
    holds(model, dict(found.published), 5, 1 + found.extra_steps)


@settings(max_examples=20, deadline=None)
@given(linked())
def test_the_same_seed_gives_the_same_rounding(model: Model) -> None:
    """A release printed again is identical, whatever was solved in between."""
    first = round_all(model, 5, SEED)
    round_all(model, 5, SEED + b"!")
    assert round_all(model, 5, SEED) == first


def test_another_seed_gives_another_rounding() -> None:
    """The noise is the secret's: over many seeds a count goes both ways, about as often as its remainder says."""
    model = Model()
    model.add("t", [Axis("r", ("a", "b"))], {("a",): 2, ("b",): 3})
    up = [round_all(model, 5, bytes([n, 1])).published[key("t", r="a")] == 5 for n in range(200)]
    assert 50 <= sum(up) <= 110


def test_nobody_in_a_published_table_is_pinned() -> None:
    """For every published cell there are whole tables with it 4 lower (or at nought) and 4 higher that give the same.

    Adding somebody to a cell moves all its margins alike, so the shifted table must round to what is printed:
    some seed has to do that.
    """
    published = Model()
    published.add("t", [Axis("r", ("a", "b")), Axis("c", ("x", "y"))], {("a", "x"): 5, ("b", "y"): 10})
    for row, column, shift in (("a", "x", 4), ("a", "x", -4), ("a", "y", 4), ("b", "y", 4), ("b", "y", -4)):
        true = Model()
        cells = {("a", "x"): 5, ("b", "y"): 10}
        cells[row, column] = cells.get((row, column), 0) + shift
        true.add("t", [Axis("r", ("a", "b")), Axis("c", ("x", "y"))], cells)
        seeds = (bytes([one, two]) for one in range(256) for two in range(40))
        assert any(round_all(true, 5, seed).published == published.counts for seed in seeds)


def test_cells_go_a_step_further_where_they_must() -> None:
    """Five counts of 2 with every pair's sum: one may go up, but the total of 10 wants two. One more step does."""
    model = Model()
    model.add("x", [Axis("n", tuple("abcde"))], {(name,): 2 for name in "abcde"})
    for one, two in combinations("abcde", 2):
        model.tie(key("pair", of=one + two), [key("x", n=one), key("x", n=two)])
    found = round_all(model, 5, SEED)
    assert found.extra_steps == 1
    assert found.published[key("x")] % 5 == 0
    holds(model, dict(found.published), 5, 2)


def test_a_solver_that_does_not_prove_its_answer_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that breaks a sum or a bound is caught by addition, and nothing is published."""
    model = Model()
    model.add("t", [Axis("r", ("a", "b"))], {("a",): 2, ("b",): 3})
    monkeypatch.setattr(rounding, "_solve", lambda program: [0] * program.size)
    with pytest.raises(RoundingError):
        round_all(model, 5, SEED)
    monkeypatch.setattr(rounding, "_solve", lambda _: None)
    with pytest.raises(RoundingError, match="no rounding"):
        round_all(model, 5, SEED)
