from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from exports.disclosure.certificate import Between, Exactly, Fact, GivenAway, Multiple, Statement, certify, spans
from exports.disclosure.linear import Linear, SolverError
from exports.disclosure.model import Axis, Key, Model, key
from exports.disclosure.outsider import Outsider, Terms
from exports.disclosure.rounding import round_all

ROWS, COLUMNS = Axis("place", ("a", "b")), Axis("band", ("x", "y"))


def table(*counts: int) -> Model:
    """Two places by two answers."""
    made = Model()
    cells = product(ROWS.values, COLUMNS.values)
    made.add("t", (ROWS, COLUMNS), dict(zip(cells, counts, strict=True)))
    return made


def said(model: Model, hidden: set[Key]) -> Statement:
    """All but the hidden cells printed."""
    facts: dict[Key, Fact] = {cell: Exactly(count) for cell, count in model.counts.items() if cell not in hidden}
    return Statement(facts, tuple(model.relations))


def fitting(statement: Statement, most: int) -> Iterator[dict[Key, int]]:
    """Every table of up to so many in an inner cell that fits, one by one."""
    for counts in product(range(most + 1), repeat=4):
        if sum(counts) > most:
            continue
        cells = table(*counts).counts
        ends = ((cells[cell], *fact.ends) for cell, fact in statement.facts.items())
        if all(low <= count and (high is None or count <= high) for count, low, high in ends):
            yield cells


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """A small table with some cells hidden, some told between ends, or all rounded."""
    model = table(*(draw(st.integers(0, 2)) for _ in range(4)))
    cells = sorted(model.counts, key=str)
    if draw(st.booleans()):
        rounded = round_all(model, 3, draw(st.binary(min_size=1, max_size=2)))
        return Statement({cell: Multiple(n, 3, 2) for cell, n in rounded.published.items()}, tuple(model.relations))
    facts: dict[Key, Fact] = {}
    for cell in cells:
        kind = draw(st.sampled_from(["exactly", "between", "hidden"]))
        count = model.counts[cell]
        if kind == "exactly":
            facts[cell] = Exactly(count)
        elif kind == "between":
            facts[cell] = Between(max(0, count - draw(st.integers(0, 3))), count + draw(st.integers(0, 3)))
    # So that there is an end to what can be enumerated.
    facts.setdefault(key("t"), Exactly(model.counts[key("t")]))
    return Statement(facts, tuple(model.relations))


@settings(max_examples=25, deadline=None)
@given(statements())
def test_intervals_are_those_of_all_tables_enumerated(statement: Statement) -> None:
    """No whole table that fits lies outside an interval, and its ends are each taken by one."""
    most = statement.facts[key("t")].ends[1]
    assert most is not None
    assume(most <= 8)
    tables = list(fitting(statement, most))
    for cell, ends in spans(statement).items():
        counts = [one[cell] for one in tables]
        assert ends == (min(counts), max(counts))


@settings(max_examples=25, deadline=None)
@given(statements(), st.sampled_from([3, 4]))
def test_a_certificate_is_given_exactly_where_enumeration_says_so(statement: Statement, threshold: int) -> None:
    """A refusal names a cell that enumeration finds given away; a certificate, no cell of it is."""
    most = statement.facts[key("t")].ends[1]
    assert most is not None
    assume(most <= 8)
    tables = list(fitting(statement, most))
    refusal = None
    try:
        certify(statement, threshold=threshold).check(statement)
    except GivenAway as given:
        refusal = given
    if refusal:
        counts = {one[refusal.cell] for one in tables}
        assert counts & set(range(1, threshold)), "refused though it cannot be small"
        assert (refusal.low, refusal.high) == (min(counts), max(counts))
        return
    for cell in statement.cells():
        counts = {one[cell] for one in tables}
        if counts & set(range(1, threshold)) and not isinstance(statement.facts.get(cell), Multiple):
            assert max(counts) >= threshold
            assert max(counts) - min(counts) >= threshold - 1


def test_a_sum_that_gives_a_cell_away_is_named() -> None:
    """Row and column totals printed, one cell hidden: the refusal says which numbers give it."""
    model = table(3, 9, 8, 7)
    cell = key("t", place="a", band="x")
    with pytest.raises(GivenAway) as given:
        certify(said(model, {cell}), threshold=5)
    assert (given.value.cell, given.value.why, given.value.low, given.value.high) == (cell, "exact", 3, 3)
    assert sum(factor * model.counts[other] for factor, other in given.value.terms) == 3


def test_a_small_count_that_is_printed_is_refused() -> None:
    """Nothing has to be worked out."""
    with pytest.raises(GivenAway) as given:
        certify(said(table(3, 9, 8, 7), set()), threshold=5)
    assert given.value.why == "small-printed"


def test_a_cell_that_nobody_prints_but_anybody_can_compute_is_one_too() -> None:
    """A total and all its parts but one: the one that is missing is given away though it stands nowhere."""
    total, part, rest = key("t"), key("t", tested="yes"), key("t", tested="no")
    model = Model()
    model.add("t", (Axis("tested", ("yes", "no")),), {("yes",): 20, ("no",): 2})
    with pytest.raises(GivenAway) as given:
        certify(Statement({total: Exactly(22), part: Exactly(20)}, tuple(model.relations)), threshold=5)
    assert given.value.cell == rest


def test_numbers_that_contradict_each_other_are_refused() -> None:
    """No table fits: the file says two things, and nothing is proven by it."""
    model = table(10, 9, 8, 7)
    facts = {**said(model, set()).facts, key("t"): Exactly(35)}
    with pytest.raises(GivenAway) as given:
        certify(Statement(facts, tuple(model.relations)), threshold=5)
    assert given.value.why == "nothing-fits"
    with pytest.raises(GivenAway):
        spans(Statement(facts, tuple(model.relations)))


@pytest.mark.parametrize("answers", range(4))
def test_what_the_solver_has_no_answer_to_is_unproven(monkeypatch: pytest.MonkeyPatch, answers: int) -> None:
    """Whichever question it fails at from then on, the proof is refused, with the cell that was asked about."""
    model = table(3, 9, 8, 7)
    statement = said(model, {cell for cell in model.counts if len(cell) > 1})
    left, solve = iter(range(answers)), Linear.solve

    def failing(program: Linear) -> object:
        if next(left, None) is None:
            raise SolverError("Unknown")
        return solve(program)

    monkeypatch.setattr(Linear, "solve", failing)
    for ask in (lambda: certify(statement, threshold=5), lambda: spans(statement)):
        with pytest.raises(GivenAway) as given:
            ask()
        assert given.value.why == "unproven"
        assert given.value.cell in statement.cells()


def test_what_is_found_is_said_without_the_sum_behind_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The solver fails at the sum that gives a cell away: it is given away all the same, and not merely unproven."""
    model, cell, terms = table(3, 9, 8, 7), key("t", place="a", band="x"), Outsider.terms

    def unsolved(outsider: Outsider, cell: Key, *, upwards: bool) -> Terms:
        def fail(_program: Linear) -> None:
            raise SolverError("Unknown")

        monkeypatch.setattr(Linear, "solve", fail)
        return terms(outsider, cell, upwards=upwards)

    monkeypatch.setattr(Outsider, "terms", unsolved)
    with pytest.raises(GivenAway) as given:
        certify(said(model, {cell}), threshold=5)
    assert (given.value.cell, given.value.why, given.value.terms) == (cell, "exact", ())


def test_an_interval_without_an_upper_end_is_none() -> None:
    """A part and its total both hidden: nothing says how many they are at most."""
    model = table(1, 0, 0, 0)
    statement = Statement({}, tuple(model.relations))
    assert spans(statement, [key("t")]) == {key("t"): (0, None)}
    certify(statement, threshold=5)


def test_rounded_counts_are_certified_and_their_insides_not_narrowed() -> None:
    """A rounded table leaves 0 to 4 or 1 to 9; a reach of 1 leaves too little and is refused."""
    model = table(1, 4, 12, 0)
    rounded = round_all(model, 5, b"seed").published
    facts = {cell: Multiple(count, 5, 4) for cell, count in rounded.items()}
    statement = Statement(facts, tuple(model.relations))
    certificate = certify(statement, threshold=5)
    assert set(certificate.proofs) == set(model.counts)
    near = Statement({cell: replace(fact, reach=1) for cell, fact in facts.items()}, statement.relations)
    with pytest.raises(GivenAway):
        certify(near, threshold=5)


def test_a_forged_certificate_does_not_check() -> None:
    """Addition alone tells: a table with one more person, a fact broken, a proof of too little."""
    model = table(1, 9, 8, 0)
    hidden = {key("t", place=row, band=column) for row, column in product("ab", "xy")}
    statement = said(model, hidden)
    certificate = certify(statement, threshold=5)
    certificate.check(statement)
    first = certificate.tables[0]
    for at in range(len(first)):
        forged = (*first[:at], first[at] + 1, *first[at + 1 :])
        with pytest.raises(ValueError, match="table"):
            replace(certificate, tables=(forged, *certificate.tables[1:])).check(statement)
    cell = next(iter(certificate.proofs))
    with pytest.raises(ValueError, match="too little"):
        replace(certificate, proofs={cell: (0, 0)}).check(statement)
