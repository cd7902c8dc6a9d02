"""Suppression is always certified; and each of its rules is needed: without it, the audit refuses."""

from itertools import product
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.disclosure import groups
from exports.disclosure.certificate import GivenAway, certify
from exports.disclosure.deviations import Deviations, Need
from exports.disclosure.exact import Exact
from exports.disclosure.hiding import hide
from exports.disclosure.insiders import Insiders
from exports.disclosure.linear import INFINITE, SolverError
from exports.disclosure.model import Axis, Key, Model, key
from exports.disclosure.outsider import Outsider
from exports.disclosure.protect import Exact as Printed
from exports.disclosure.protect import Hidden, Protection, Wanted, protect
from exports.disclosure.rounding import round_all
from exports.disclosure.statement import Between, Exactly, Fact, Multiple, Statement
from exports.disclosure.suppression import Pattern, Suppression, SuppressionError, needs_of
from tests.exports.disclosure.readers import told

PLACES, BANDS = Axis("place", tuple("abcd")), Axis("band", tuple("xyz"))
T = 5


def town(seed: int = 3) -> Model:
    """Four places in two zones, three answers, two ages: some cells large, some small, some nought."""
    random, made = Random(seed), Model()  # noqa: S311 - made-up counts
    people = Axis("age", ("young", "old"))
    cells = list(product(PLACES.values, BANDS.values, people.values))
    made.add("t", (PLACES, BANDS, people), {cell: random.choice((0, 1, 2, 3, 6, 9, 14, 30)) for cell in cells})
    made.nest("place", "zone", {"a": "north", "b": "north", "c": "south", "d": "south"})
    return made


def small(model: Model) -> list[Key]:
    """The cells of 1 to 4."""
    return [cell for cell, count in model.counts.items() if 0 < count < T]


def said(model: Model, hidden: set[Key]) -> Statement:
    """All but the hidden cells printed."""
    facts: dict[Key, Fact] = {cell: Exactly(count) for cell, count in model.counts.items() if cell not in hidden}
    return Statement(facts, tuple(model.relations), groups.answers(model))


def protected(model: Model, needs: list[Need], deviations: Deviations) -> tuple[set[Key], Pattern]:
    """Hide until these needs are met and thin out: the protection with only these rules."""
    suppression = Suppression(deviations)
    pattern = suppression.first([deviations.place[cell] for cell in small(model)], needs)
    suppression.thin(pattern, pattern.secondary, INFINITE)
    return {cell for at, cell in enumerate(deviations.cells) if pattern.hidden[at]}, pattern


def all_needs(model: Model, deviations: Deviations) -> list[Need]:
    """Down to nought and up to the threshold."""
    return needs_of(deviations.counts, [deviations.place[cell] for cell in small(model)], T)


def test_the_town_is_protected_with_all_rules() -> None:
    """What the mutants below are mutants of: small cells hidden, proven as the office and as a reader."""
    model = town()
    found = hide(model, model.counts, T, 0)
    gone = {cell for cell, fact in found.published.items() if isinstance(fact, Between)}
    assert set(small(model)) <= gone < set(model.counts)
    for sensitive in (small(model), None):
        certify(
            Statement(found.published, tuple(model.relations), groups.answers(model)), threshold=T, sensitive=sensitive
        )


@pytest.mark.parametrize("seed", range(3))
def test_what_follows_from_the_rest_is_no_interval(monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Time ended with a cell hidden for nothing: it is printed, since no workbook with '82–82' in it is let out."""
    model, total = town(seed), key("t")

    def ended(search: Exact, _suppression: Suppression, pattern: Pattern, _until: float) -> tuple[Pattern, int]:
        untidy = pattern.copy()
        untidy.hidden[search._deviations.place[total]] = True
        return untidy, 0

    tidy = hide(model, model.counts, T, 0)
    with monkeypatch.context() as patch:
        patch.setattr(Exact, "improve", ended)
        found = hide(model, model.counts, T, 0)
    assert found.published[total] == Exactly(model.counts[total])
    assert all(fact.low < (fact.high or 0) for fact in found.published.values() if isinstance(fact, Between))
    assert found.secondary == tidy.secondary


def refused(statement: Statement, sensitive: list[Key] | None = None) -> str:
    """The audit says no, and why."""
    with pytest.raises(GivenAway) as given:
        certify(statement, threshold=T, sensitive=sensitive)
    return given.value.why


def no_answer(*_: object, **__: object) -> None:
    """A solver that neither finds an answer nor that there is none."""
    raise SolverError("Unknown")


def test_a_solver_that_fails_at_hiding_fewer_leaves_more_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """What only saves cells may fail: the tables come out certified, with no fewer cells hidden."""
    model, cheapest = town(), Deviations.cheapest
    few = hide(model, model.counts, T, 0)

    def sought(one: Deviations, need: Need, prices: object, closed: object = None, *, whole: bool = False) -> object:
        return cheapest(one, need, prices, whole=whole) if closed is None else no_answer()

    monkeypatch.setattr(Deviations, "cheapest", sought)
    monkeypatch.setattr(Exact, "search", no_answer)
    many = hide(model, model.counts, T, 60)
    assert many.secondary >= few.secondary
    certify(Statement(many.published, tuple(model.relations), groups.answers(model)), threshold=T)


def test_a_hidden_cell_that_cannot_be_proven_stops_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where hiding it more changes nothing, nobody waits for fifty more tries: there is no protection."""
    model, tries = town(), []

    def span(_outsider: Outsider, cell: Key) -> None:
        tries.append(cell)
        no_answer()

    monkeypatch.setattr(Outsider, "span", span)
    with pytest.raises(SuppressionError):
        hide(model, model.counts, T, 0)
    assert len(tries) < 20


def test_without_primary_cells() -> None:
    """Mutant 1: nothing is hidden."""
    assert refused(said(town(), set())) == "small-printed"


def test_with_a_lower_threshold_than_promised() -> None:
    """Mutant 2: a 4 is printed."""
    model = town()
    model.add("t", (Axis("asked", ("yes", "no")),), {("yes",): model.counts[key("t")] - 4, ("no",): 4})
    found = hide(model, model.counts, 3, 0)
    assert refused(Statement(found.published, tuple(model.relations))) in {"small-printed", "narrowed"}


def test_without_secondary_cells() -> None:
    """Mutant 3: what is hidden follows from totals."""
    assert refused(said(town(), set(small(town())))) == "exact"


def test_without_the_need_of_nought() -> None:
    """Mutant 4: cells may go up, but a reader can tell that somebody is there."""
    model = town()
    deviations = Deviations(model)
    hidden, _ = protected(model, [need for need in all_needs(model, deviations) if need.by > 0], deviations)
    assert refused(said(model, hidden), small(model)) in {"exact", "narrowed"}


def test_without_the_need_of_the_threshold() -> None:
    """Mutant 5: four cells of one person may each go to nought, but a reader can tell that there are two at most."""
    model, ones = Model(), set(product("ab", "xy"))
    model.add("t", (PLACES, BANDS), {cell: 1 if cell in ones else 20 for cell in product("abcd", "xyz")})
    deviations = Deviations(model)
    hidden, _ = protected(model, [need for need in all_needs(model, deviations) if need.by < 0], deviations)
    assert refused(said(model, hidden), small(model)) == "narrowed"


def test_with_each_table_protected_alone() -> None:
    """Mutant 6: places by band and zones by band, each safe by itself, are subtracted."""
    model = Model()
    model.add("t", (PLACES, BANDS), {(p, b): 2 if (p, b) == ("a", "x") else 20 for p, b in product("abcd", "xyz")})
    alone = hide(model, model.counts, T, 0)
    linked = Model()
    linked.counts, linked.relations = dict(model.counts), list(model.relations)
    linked.nest("place", "zone", {"a": "north", "b": "south", "c": "south", "d": "south"})
    zones = {cell: Exactly(count) for cell, count in linked.counts.items() if cell not in model.counts and count >= T}
    assert refused(Statement({**alone.published, **zones}, tuple(linked.relations))) in {"exact", "narrowed"}
    both = hide(linked, linked.counts, T, 0)
    certify(Statement(both.published, tuple(linked.relations)), threshold=T)


def test_without_the_cells_that_nobody_prints() -> None:
    """Mutant 7: all tests and those with an answer are printed; the few without are their difference."""
    model = Model()
    model.add("t", (Axis("answered", ("yes", "no")),), {("yes",): 40, ("no",): 2})
    printed = {key("t"), key("t", answered="yes")}
    assert (
        refused(Statement({cell: Exactly(model.counts[cell]) for cell in printed}, tuple(model.relations))) == "exact"
    )
    found = hide(model, printed, T, 0)
    assert sum(isinstance(fact, Between) for fact in found.published.values()) == 1


def test_without_the_rule_of_groups() -> None:
    """Mutant 8: everybody in one place gave one answer, and the noughts beside it are printed."""
    model = Model()
    counts = dict.fromkeys(product("abcd", "xyz"), 20) | {("a", "y"): 0, ("a", "z"): 0}
    model.add("t", (PLACES, BANDS), counts)
    assert refused(said(model, set())) == "everybody"
    found = hide(model, model.counts, T, 0)
    assert any(isinstance(found.published[key("t", place="a", band=band)], Between) for band in "yz")
    certify(Statement(found.published, tuple(model.relations), groups.answers(model)), threshold=T)


def test_without_the_rule_of_insiders() -> None:
    """Mutant 9: hidden from readers, but whoever is alone in one cell knows the other. The repair ends it."""
    model = Model()
    cells = {("a",): 1, ("b",): 4, ("c",): 12, ("d",): 30}
    model.add("t", (PLACES,), cells)
    deviations = Deviations(model)
    hidden, pattern = protected(model, all_needs(model, deviations), deviations)
    one, other = key("t", place="a"), key("t", place="b")
    assert told(said(model, hidden), {one: 1}, [other]) == {other: 4}
    places = [deviations.place[cell] for cell in small(model)]
    assert Insiders(model, deviations, places).repair(Suppression(deviations), pattern) == 1
    hidden = {cell for at, cell in enumerate(deviations.cells) if pattern.hidden[at]}
    assert told(said(model, hidden), {one: 1}, [other]) == {}


def test_with_intervals_tighter_than_what_follows() -> None:
    """Mutant 10: the interval that is printed for a hidden cell is not the audited one but the count give or take 1."""
    model = town()
    found = hide(model, model.counts, T, 0)
    tight = {
        cell: Between(max(0, model.counts[cell] - 1), model.counts[cell] + 1) if isinstance(fact, Between) else fact
        for cell, fact in found.published.items()
    }
    assert refused(Statement(tight, tuple(model.relations))) in {"exact", "narrowed"}


def test_with_a_cell_printed_again_unproven() -> None:
    """Mutant 11: any one cell that was hidden for others is printed after all: thinning has left none that could be."""
    model = town()
    deviations = Deviations(model)
    hidden, pattern = protected(model, all_needs(model, deviations), deviations)
    for at in pattern.secondary:
        assert refused(said(model, hidden - {deviations.cells[at]}), small(model)) in {"exact", "narrowed"}


def test_rounding_without_its_rules() -> None:
    """Mutants 12 to 14: base 1; each cell rounded by itself, so that sums do not hold; a small count left as it is."""
    model = town()
    rounded = round_all(model, 5, b"seed").published
    facts: dict[Key, Fact] = {cell: Multiple(count, 5, 4) for cell, count in rounded.items()}
    relations = tuple(model.relations)
    certify(Statement(facts, relations), threshold=T)
    base_one: dict[Key, Fact] = {cell: Multiple(count, 1, 0) for cell, count in model.counts.items()}
    assert refused(Statement(base_one, relations)) == "exact"
    total = model.relations[0]
    alone = facts | {total.total: Multiple(sum(rounded[part] for part in total.parts) + 5 + 8 * len(total.parts), 5, 4)}
    assert refused(Statement(alone, relations)) == "nothing-fits"
    assert (
        refused(Statement(facts | {small(model)[0]: Exactly(model.counts[small(model)[0]])}, relations))
        == "small-printed"
    )


@st.composite
def models(draw: st.DrawFn) -> Model:
    """Tables of two or three dimensions with few people, and zones."""
    axes = [PLACES, BANDS, Axis("age", ("young", "old"))][: draw(st.integers(2, 3))]
    made = Model()
    counts = st.sampled_from((0, 0, 1, 2, 4, 5, 7, 12, 40))
    made.add("t", axes, {cell: draw(counts) for cell in product(*(axis.values for axis in axes))})
    if draw(st.booleans()):
        made.nest("place", "zone", {"a": "north", "b": "north", "c": "south", "d": "south"})
    return made


@pytest.mark.parametrize("count", [1, 7])
def test_one_cell_in_an_empty_town(count: int) -> None:
    """Where all but one cell is nought, a group that may hold somebody may have answered more than one thing."""
    axes = [PLACES, BANDS, Axis("age", ("young", "old"))]
    model = Model()
    cells = product(*(axis.values for axis in axes))
    model.add("t", axes, {cell: count if cell == ("d", "z", "old") else 0 for cell in cells})
    found = hide(model, model.counts, T, 0)
    certify(Statement(found.published, tuple(model.relations), groups.answers(model)), threshold=T)


@settings(max_examples=15, deadline=None)
@given(models())
def test_suppression_is_always_certified(model: Model) -> None:
    """Whatever the counts: each hidden cell's interval holds its count, and nothing printed gives anybody away."""
    found = hide(model, model.counts, T, 0)
    for cell, fact in found.published.items():
        low, high = fact.ends
        assert high is not None
        assert low <= model.counts[cell] <= high
    statement = Statement(found.published, tuple(model.relations), groups.answers(model))
    certify(statement, threshold=T, sensitive=small(model))
    certify(statement, threshold=T)


@settings(max_examples=15, deadline=None)
@given(models(), st.binary(min_size=1, max_size=4))
def test_rounding_is_always_certified(model: Model, seed: bytes) -> None:
    """Whatever the counts and the seed, also in three dimensions."""
    found = round_all(model, 5, seed)
    facts = {cell: Multiple(count, 5, 5 * (1 + found.extra_steps) - 1) for cell, count in found.published.items()}
    certify(Statement(facts, tuple(model.relations), groups.answers(model)), threshold=T)


def test_no_fewer_cells_would_do() -> None:
    """On a small table the fewest cells are found and proven; printing any of them gives somebody away."""
    model = Model()
    model.add("t", (PLACES, BANDS), {(p, b): 3 if (p, b) == ("a", "x") else 20 for p, b in product("abcd", "xyz")})
    deviations = Deviations(model)
    needs = all_needs(model, deviations)
    found = Exact(deviations, [needs[0].cell], needs).search(INFINITE)
    assert (found.least, len(found.cells or ())) == (3, 3)
    _, pattern = protected(model, needs, deviations)
    assert len(pattern.secondary) == 3


def test_a_suppressed_table_says_counts_and_intervals() -> None:
    """Large counts are printed as they are, small ones as what a reader could work out; a share needs both parts."""
    model = Model()
    model.add("t", (PLACES, BANDS), {(p, b): 3 if (p, b) == ("a", "x") else 20 for p, b in product("abcd", "xyz")})
    wanted = (Wanted("both", "t", PLACES, BANDS),)
    found = protect(model, wanted, protection=Protection(mode="suppression"), secret=b"s", release="r")
    table = found.tables["both"]
    hidden, total = table.cell("a", "x"), table.cell()
    assert isinstance(hidden, Hidden)
    assert isinstance(total, Printed)
    assert (str(hidden), total, found.hidden, found.furthest) == (f"{hidden.low}–{hidden.high}", 223, 4, 0)
    assert (hidden.low, hidden.high >= T) == (0, True)
    assert hidden.over(total) is None
    assert total.over(hidden) is None
    share = next(cell for p in "bcd" if isinstance(cell := table.cell(p), Printed)).over(total)
    assert 0 < share < 1
    with pytest.raises(TypeError, match="take `cell`"):
        table.count()
    with pytest.raises(TypeError, match="does not change"):
        hidden.low = 3
    for kind in (Hidden, Printed):
        with pytest.raises(TypeError, match="only exports"):
            kind(5)  # type: ignore[arg-type]
