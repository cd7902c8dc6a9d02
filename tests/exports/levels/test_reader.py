"""A reader who has every workbook of every level, and tries all tables there are: no small cell is ever narrowed."""

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.disclosure.certificate import GivenAway
from exports.disclosure.model import Axis, Key, Model, key
from exports.disclosure.moves import Moved, certify_moves
from exports.disclosure.protect import Protection, Wanted, protect, protect_all
from exports.disclosure.statement import Statement
from exports.disclosure.tree import Branch, grown, in_area

TOWNS = {"m": ("a", "b"), "n": ("c", "d")}
BANDS = ("x", "y")
PLACES = [place for places in TOWNS.values() for place in places]
THRESHOLD = 5
Table = tuple[int, ...]


def town(name: str, counts: Mapping[tuple[str, ...], int]) -> Model:
    """A municipality's own model: its places by bands."""
    model = Model()
    own = {cell: count for cell, count in counts.items() if cell[0] in TOWNS[name]}
    model.add("t", (Axis("place", TOWNS[name]), Axis("band", BANDS)), own)
    return model


def above(counts: Mapping[tuple[str, ...], int]) -> Model:
    """The region's: its municipalities by bands."""
    model = Model()
    sums = {
        (name, band): sum(counts.get((place, band), 0) for place in places)
        for name, places in TOWNS.items()
        for band in BANDS
    }
    model.add("t", (Axis("place", tuple(TOWNS)), Axis("band", BANDS)), sums)
    return model


def branches() -> list[Branch]:
    """How the two lie in the region."""
    return [Branch("r", name, {("place", name): ()}) for name in TOWNS]


def models(counts: Mapping[tuple[str, ...], int]) -> dict[str, Model]:
    """All three."""
    return {"r": above(counts), **{name: town(name, counts) for name in TOWNS}}


def wanted(name: str) -> list[Wanted]:
    """What the workbook of one of them shows: all of it."""
    rows = Axis("place", TOWNS.get(name, tuple(TOWNS)))
    return [Wanted("table", "t", rows, Axis("band", BANDS))]


def jointly(counts: Mapping[tuple[str, ...], int], secret: bytes) -> Statement:
    """What all workbooks say, protected as one model."""
    own = models(counts)
    whole = grown(own, branches())
    done = protect_all(
        {name: (model, wanted(name)) for name, model in own.items()},
        whole, protection=Protection(), secret=secret, release="r",
    )  # fmt: skip
    facts = {in_area(cell, name): fact for name, one in done.items() for cell, fact in one.statement.facts.items()}
    return Statement(facts, tuple(whole.relations), frozenset({"band"}))


def separately(counts: Mapping[tuple[str, ...], int], secret: bytes) -> Statement:
    """The seeded bug: each workbook protected by itself."""
    own = models(counts)
    facts = {
        in_area(cell, name): fact
        for name, model in own.items()
        for cell, fact in protect(
            model, wanted(name), protection=Protection(), secret=secret, release=name
        ).statement.facts.items()
    }
    return Statement(facts, tuple(grown(own, branches()).relations), frozenset({"band"}))


def keys_of(name: str) -> list[Key]:
    """All that the workbook of one of them shows: its four cells, the sums of rows and of columns, and all together."""
    rows = TOWNS.get(name, tuple(TOWNS))
    cells = [key("t", place=row, band=band) for row, band in product(rows, BANDS)]
    cells += [*(key("t", place=row) for row in rows), *(key("t", band=band) for band in BANDS), key("t")]
    return [in_area(cell, name) for cell in cells]


def whole(table: Table) -> Table:
    """Four cells with their sums, in that order."""
    a, b, c, d = table
    return (a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d)


def possible(statement: Statement, name: str) -> Iterator[Table]:
    """Every table of one of them that fits what its own workbook says, with its sums."""
    ends = [statement.facts[cell].ends for cell in keys_of(name)]
    for table in product(*(range(low, (high or 0) + 1) for low, high in ends[:4])):
        found = whole(table)
        if all(low <= count <= (high or 0) for count, (low, high) in zip(found, ends, strict=True)):
            yield found


def ranges(statement: Statement) -> dict[Key, set[int]]:
    """Every count that each cell can have, found by trying all tables of both municipalities together."""
    own = {name: list(possible(statement, name)) for name in TOWNS}
    # What the region sees of a municipality: its two bands, which stand at the sixth and seventh place.
    seen = {name: {table[6:8] for table in tables} for name, tables in own.items()}
    ends = [statement.facts[cell].ends for cell in keys_of("r")]
    together = [
        found
        for one, other in product(seen["m"], seen["n"])
        if (found := whole((*one, *other)))
        and all(low <= count <= (high or 0) for count, (low, high) in zip(found, ends, strict=True))
    ]
    left = {"m": {found[0:2] for found in together}, "n": {found[2:4] for found in together}}
    tables = {"r": together, **{name: [one for one in own[name] if one[6:8] in left[name]] for name in TOWNS}}
    return {
        cell: {table[at] for table in found} for name, found in tables.items() for at, cell in enumerate(keys_of(name))
    }


def is_doubtful(counts: set[int]) -> bool:
    """Whether so many counts are possible that a small one is not told: decision 29's rule."""
    return max(counts) - min(counts) >= THRESHOLD - 1 and (min(counts) == 0 or max(counts) >= THRESHOLD)


COUNTS = st.fixed_dictionaries({cell: st.integers(0, 7) for cell in product(PLACES, BANDS)})


@settings(max_examples=25, deadline=None)
@given(counts=COUNTS, secret=st.binary(min_size=1, max_size=4))
def test_no_cell_is_narrowed_for_who_has_all_levels(counts: dict[tuple[str, ...], int], secret: bytes) -> None:
    """All tables tried, not argued: each cell of each level may be small or large still, and moves prove it."""
    statement = jointly(counts, secret)
    found = ranges(statement)
    assert all(map(is_doubtful, found.values()))
    proof = certify_moves(statement, threshold=THRESHOLD)
    assert isinstance(proof, Moved)
    assert proof.proofs.keys() == set(statement.cells())


def test_levels_protected_by_themselves_are_caught() -> None:
    """The same reader finds somebody where each workbook alone is safe and all together are not; so does the audit."""
    counts = dict.fromkeys(product(PLACES, BANDS), 2)
    narrowed = []
    for nth in range(12):
        statement = separately(counts, bytes([nth]))
        found = ranges(statement)
        if not all(counts and is_doubtful(counts) for counts in found.values()):
            narrowed.append(statement)
    assert narrowed
    for statement in narrowed:
        with pytest.raises(GivenAway) as caught:
            certify_moves(statement, threshold=THRESHOLD)
        counts_of = ranges(statement)[caught.value.cell]
        assert not counts_of or not is_doubtful(counts_of)


def test_what_both_levels_show_is_one_number() -> None:
    """What the region prints at a municipality is what that municipality prints as its total."""
    counts = {cell: nth for nth, cell in enumerate(product(PLACES, BANDS))}
    facts = jointly(counts, b"s").facts
    for name in TOWNS:
        for band in BANDS:
            assert facts[in_area(key("t", place=name, band=band), "r")] == facts[in_area(key("t", band=band), name)]
        assert facts[in_area(key("t", place=name), "r")] == facts[in_area(key("t"), name)]


def test_two_levels_that_count_differently_are_a_bug() -> None:
    """Nothing is published where a region counts somebody whom its municipality does not."""
    own = models(dict.fromkeys(product(PLACES, BANDS), 3))
    own["m"] = town("m", dict.fromkeys(product(PLACES, BANDS), 2))
    with pytest.raises(ValueError, match="two counts"):
        grown(own, branches())


def test_a_proof_is_checked_by_adding() -> None:
    """A move that leaves a sum behind, or is not of its cell, is none."""
    statement = jointly(dict.fromkeys(product(PLACES, BANDS), 3), b"s")
    proof = certify_moves(statement, threshold=THRESHOLD)
    assert isinstance(proof, Moved)
    first = sorted(proof.moves[0])
    for moves in ((frozenset(first[1:]), *proof.moves[1:]), (frozenset(), *proof.moves[1:])):
        broken = Moved(proof.cells, proof.printed, moves, proof.proofs, proof.by)
        with pytest.raises(ValueError, match=r"a (move|proof) that"):
            broken.check(statement)
