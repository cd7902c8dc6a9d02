"""Lists follow from versions and from nothing else."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.store import Store
from fieldkit.versions import Stored
from tests.fieldkit.lists.worlds import World
from tests.often import often

_FEW = settings(max_examples=often(60))


@contextmanager
def _for_now(store: Store) -> Iterator[None]:
    store.database.execute("BEGIN")
    try:
        yield
    finally:
        store.database.rollback()


def _world(seed: int, acts: int) -> World:
    world = World(Random(seed))  # noqa: S311 - the same each time
    for _ in range(acts):
        world.act()
    return world


def _state(store: Store) -> object:
    return msgspec.json.encode(store.lists.all("trees"), order="sorted", enc_hook=sorted), store.lists.conflicts(
        "trees"
    )


def _unite(store: Store, batches: Sequence[Sequence[Stored]]) -> object:
    with _for_now(store):
        for batch in batches:
            store.union.add(batch)
        assert store.derived.faults() == []
        return _state(store)


@_FEW
@given(st.integers(0, 2**32), st.integers(1, 14), st.randoms(use_true_random=False))
def test_any_order_any_number_of_times_the_same_lists(forest: Store, seed: int, acts: int, chance: Random) -> None:
    """Creations, updates, corrections, withdrawals and conflicts: in whatever order, and however often, they come."""
    made = _world(seed, acts).versions
    shuffled = [*made, *chance.sample(made, len(made) // 2)]
    chance.shuffle(shuffled)
    at = chance.randint(0, len(shuffled))
    assert _unite(forest, [made]) == _unite(forest, [shuffled[:at], shuffled[at:]])
    assert _unite(forest, [made]) == _unite(forest, [[one] for one in shuffled])


@_FEW
@given(st.integers(0, 2**32), st.integers(1, 14))
def test_they_can_always_be_made_again(forest: Store, seed: int, acts: int) -> None:
    """All tables of lists thrown away and made again from the versions say the same."""
    with _for_now(forest):
        forest.union.add(_world(seed, acts).versions)
        before, rows = _state(forest), forest.query("SELECT * FROM list_operations")
        forest.derived.make_again(forest.shelf.every())
        assert (_state(forest), forest.query("SELECT * FROM list_operations")) == (before, rows)


@_FEW
@given(st.integers(0, 2**32), st.integers(1, 14))
def test_what_everybody_has_seen_is_no_conflict(forest: Store, seed: int, acts: int) -> None:
    """Whoever saves a thing again having seen all that was said of it settles it: their values stand."""
    world = _world(seed, acts)
    with _for_now(forest):
        forest.union.add(world.versions)
        for thing in forest.lists.all("trees"):
            everything = frozenset(one.id for one in world.versions)
            world._write(thing.id, everything)
        last = world.versions[-len(forest.lists.all("trees")) :] if forest.lists.all("trees") else []
        forest.union.add(last)
        assert forest.lists.conflicts("trees") == []
        for one in last:
            said = one.version.answers
            shown = forest.lists.get("trees", said["meta/entity/@id"])
            expected = {name: said[name] for name in ("species", "girth") if name in said}
            assert (shown.label, shown.properties) == (said["meta/entity/label"], expected)


@_FEW
@given(st.integers(0, 2**32), st.integers(1, 14))
def test_what_is_withdrawn_is_as_if_it_had_not_been_said(forest: Store, seed: int, acts: int) -> None:
    """A thing shows nothing of a withdrawn submission, and the others stand among each other as before."""
    made = _world(seed, acts).versions
    gone = {one.version.record for one in made if one.version.kind == "withdrawal"}
    without = [one for one in made if one.version.record not in gone]
    assert _unite(forest, [made]) == _unite(forest, [without])
