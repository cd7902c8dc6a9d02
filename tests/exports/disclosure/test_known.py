"""Every known disclosure is found, every known interval equal, every optimum met."""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from exports.disclosure import groups
from exports.disclosure.certificate import GivenAway, certify, spans
from exports.disclosure.deviations import Deviations, Need
from exports.disclosure.exact import Exact
from exports.disclosure.hiding import hide
from exports.disclosure.model import Axis, Model, key
from exports.disclosure.rounding import round_by
from exports.disclosure.statement import Between, Exactly, Multiple, Statement
from exports.disclosure.suppression import Suppression, needs_of
from tests.exports.disclosure.known import TOTAL, Case, cell, model, named, published
from tests.exports.disclosure.readers import increments, together, told

CASES: list[Case] = json.loads((Path(__file__).parent / "known_cases.json").read_text(encoding="utf-8"))
FAR = float("inf")


def with_kind(kind: str, cases: list[Case] = CASES) -> list[Any]:
    """The cases of a kind, named."""
    return [pytest.param(case, id=case["id"]) for case in cases if kind in case["kind"]]


def intervals(case: Case) -> Iterator[tuple[list[str], dict[str, list[int]]]]:
    """Each pattern of hidden cells in a case, with the intervals known of it."""
    hidden = case.get("peer_hidden") or case.get("hidden") or case.get("primary", [])
    first = ("all_intervals", "before", "joint_intervals_before", "intervals", "expected", "intervals_of_peer_pattern")
    for name in first:
        if name in case and isinstance(case[name], dict):
            yield hidden, case[name]
    extra = [case["after_hiding"]["extra"]] if "after_hiding" in case else case.get("expected_extra", [])
    for name in ("after_all", "joint_intervals_after"):
        if name in case:
            yield [*hidden, *(extra or ["x|d"])], case[name]


@pytest.mark.parametrize("case", with_kind("interval") + with_kind("linked") + with_kind("secondary"))
def test_every_known_interval_is_equal(case: Case) -> None:
    """What a reader can work out of a hidden cell is neither more nor less than the source says."""
    check_intervals(case)


def check_intervals(case: Case) -> None:
    """Compare all intervals of a case."""
    made = model(case)
    for hidden, known in intervals(case):
        found = spans(published(made, hidden), [cell(name) for name in known])
        assert {name: list(found[cell(name)]) for name in known} == known


@pytest.mark.parametrize("case", with_kind("interval") + with_kind("linked"))
def test_every_cell_that_only_one_count_fits_is_refused(case: Case) -> None:
    """A hidden cell that follows from what is printed is named, with the sum that it follows from."""
    check_exact_ones(case)


def check_exact_ones(case: Case) -> None:
    """Cells with an interval of one count are given away, and the sum says why; the others are not, for that."""
    made = model(case)
    for hidden, known in intervals(case):
        statement = published(made, hidden)
        for name, (low, high) in known.items():
            if low == high:
                with pytest.raises(GivenAway) as given:
                    certify(statement, threshold=5, sensitive=[cell(name)])
                assert (given.value.cell, given.value.why, given.value.low) == (cell(name), "exact", low)
                assert sum(factor * made.counts[other] for factor, other in given.value.terms) == pytest.approx(low)


def not_exact(made: Model, always: list[str]) -> int:
    """How many more cells must be hidden until none of these is known exactly: the better of heuristic and proof."""
    deviations = Deviations(made)
    suppression = Suppression(deviations)
    places = [deviations.place[cell(name)] for name in always]
    needs = [Need(place, -1 if deviations.counts[place] else 1) for place in places]
    pattern = suppression.first(places, needs)
    suppression.thin(pattern, pattern.secondary, FAR)
    proven = Exact(deviations, places, needs).search(FAR)
    assert proven.cells is not None
    assert len(suppression.take(pattern, proven.cells).secondary) == proven.least <= len(pattern.secondary)
    return proven.least


def test_two_hidden_a_line_are_not_enough_and_one_more_is() -> None:
    """A pattern of sdcTable: one cell is exact though every line hides two; the optimum, one more cell, is met."""
    case = next(case for case in CASES if case["id"] == "sdctable_two_per_line_not_enough")
    assert not_exact(model(case), case["primary"]) == case["expected_min_extra"]


def test_linked_tables_are_protected_as_one() -> None:
    """Each table alone passes, both give K away; hiding N, and nothing else, is the only optimum."""
    case = next(case for case in CASES if case["id"] == "sdctable_linked_tables")
    made = model(case)
    hidden = hide(made, made.counts, 4, 2)
    gone = {name for name, fact in hidden.published.items() if isinstance(fact, Between)}
    assert named(gone) == {*case["primary"], *case["expected_extra"]}


def test_whoever_is_alone_in_a_cell_does_not_learn_another() -> None:
    """With a and c hidden, each contributor knows the other's; one more cell at threshold 3, two at threshold 5."""
    case = next(case for case in CASES if case["id"] == "sdctable_singletons")
    made = model(case)
    assert told(published(made, ["a", "c"]), {cell("a"): 1}, [cell("c")]) == {cell("c"): 1}
    for threshold, extra in ((3, 1), (5, 2)):
        hidden = hide(made, made.counts, threshold, 2)
        gone = {name for name, fact in hidden.published.items() if isinstance(fact, Between)}
        assert len(gone) == len(case["primary"]) + extra
        facts = Statement(
            {one: fact for one, fact in hidden.published.items() if one not in gone}, tuple(made.relations)
        )
        assert not told(facts, {cell("a"): 1}, [cell("c")])


def test_an_insider_of_the_handbook() -> None:
    """Whoever knows one cell of the hidden block knows its neighbour."""
    case = next(case for case in CASES if case["id"] == "hb_geurts_ex3")
    made = model(case)
    knows, learns = (cell(case["insider"][name]) for name in ("knows", "discloses"))
    assert learns in told(published(made, case["hidden"]), {knows: made.counts[knows]}, [learns])


@pytest.mark.parametrize("case", with_kind("secondary"))
def test_no_more_is_hidden_than_by_others(case: Case) -> None:
    """Until no cell is exact, or until everything to the threshold fits: no more cells than the source hides."""
    made = model(case)
    least = len(case.get("peer_hidden") or case.get("hidden") or [*case["primary"], "x|d"])
    assert len(case["primary"]) + not_exact(made, case["primary"]) <= least
    if "ours_exact_cover_0_4_n" in case:
        deviations = Deviations(made)
        places = [deviations.place[cell(name)] for name in case["primary"]]
        needs = needs_of(deviations.counts, places, 4)
        found = Exact(deviations, places, needs).search(FAR)
        assert found.cells is not None
        assert len(places) + found.least == case["ours_exact_cover_0_4_n"]


@pytest.mark.parametrize("case", with_kind("rounding"))
def test_the_nearest_rounding_is_found(case: Case) -> None:
    """The least sum of distances among all roundings that add up; a reader's interval is what the handbook says."""
    made = model(case)
    base = case["base"]
    found = round_by(made, base, lambda _, left: 1 - 2 * left / base)
    assert sum(abs(found.published[one] - count) for one, count in made.counts.items()) == case["ours_min_sum_abs_dev"]
    for printed in found.published.values():
        low, high = Multiple(printed, 5, 4).ends
        assert (low, high) == ((0, 4) if printed == 0 else (printed - 4, printed + 4))


@pytest.mark.parametrize("case", with_kind("primary"))
def test_small_cells_are_found(case: Case) -> None:
    """Every count from 1 to the threshold less one, margins too."""
    counts = model(case).counts
    assert named(one for one, count in counts.items() if 0 < count < case["threshold"]) == set(case["expected_primary"])


@pytest.mark.parametrize("case", with_kind("attribute"))
def test_groups_that_answer_alike_are_found(case: Case) -> None:
    """All six full time; and the one part-timer knows of the other five. Printed, the first is refused."""
    made = Model()
    rows, columns = (tuple(dict.fromkeys(name.split("|")[at] for name in case["cells"])) for at in (0, 1))
    counts = {tuple(name.split("|")): count for name, count in case["cells"].items()}
    made.add("t", [Axis("place", rows), Axis("work", columns)], counts)
    found = {
        (dict(one.answer)["place"], dict(one.answer)["work"], one.same)
        for one in groups.groups(made, frozenset({"work"}))
        if "place" in dict(one.answer)
    }
    assert found == {("Married", "FT", "everybody"), ("Divorced", "FT", "all-but-one")}
    facts = {one: Exactly(count) for one, count in made.counts.items() if count not in range(1, 5)}
    with pytest.raises(GivenAway) as given:
        certify(Statement(facts, tuple(made.relations), frozenset({"work"})), threshold=5, sensitive=[])
    assert (given.value.cell, given.value.why) == (key("t", place="Married", work="FT"), "everybody")
    hidden = hide(made, made.counts, 5, 2)
    assert isinstance(hidden.published[key("t", place="Married", work="PT")], Between)


@pytest.mark.parametrize("case", with_kind("differencing"))
def test_the_difference_of_two_releases_is_found(case: Case) -> None:
    """No cell under 39 in either release; subtracted, they give cells of 1 and 2 away, each by name."""
    check_differences(case)


def check_differences(case: Case) -> None:
    """Find exactly the small differences, each with the subtraction that gives it."""
    one, two = (
        Statement({cell(name): Exactly(count) for name, count in case[release].items()}, ())
        for release in ("release_a", "release_b")
    )
    cells = [cell(name) for name in case["difference"]]
    both = together({"a": one, "b": two}, increments("a", "b", cells))
    for relation in increments("a", "b", cells):
        difference = relation.parts[1]
        count = case["difference"][dict(difference)["cell"]]
        assert spans(both, [difference]) == {difference: (count, count)}
        if 0 < count < 5:
            with pytest.raises(GivenAway) as given:
                certify(both, threshold=5, sensitive=[difference])
            assert {factor for factor, _ in given.value.terms} == {1.0, -1.0}
    with pytest.raises(GivenAway):
        certify(both, threshold=5)


def test_a_late_person_is_found_where_a_period_is_exported_again() -> None:
    """Both exports protected, one person more in the second: the six cells that hold them come out exactly as 1."""
    places, bands = tuple(f"p{number}" for number in range(6)), tuple("wxyz")
    counts = {(place, band): 7 + 3 * at for at, (place, band) in enumerate(product(places, bands))}

    def release(counts: dict[tuple[str, str], int]) -> Model:
        made = Model()
        made.add("t", [Axis("place", places), Axis("band", bands)], counts)
        made.nest("place", "zone", {place: ("north" if place in places[:3] else "south") for place in places})
        return made

    before, after = release(counts), release(counts | {("p1", "x"): counts["p1", "x"] + 1})
    statements = {
        name: Statement({one: Exactly(count) for one, count in made.counts.items()}, tuple(made.relations))
        for name, made in (("first", before), ("again", after))
    }
    tied = increments("first", "again", before.counts)
    found = spans(together(statements, tied), [relation.parts[1] for relation in tied])
    assert sum(1 for ends in found.values() if ends == (1, 1)) == 6
    assert all(ends in {(0, 0), (1, 1)} for ends in found.values())


@pytest.mark.shared
def test_the_project_s_own_list_of_cases(shared: Path) -> None:
    """The shared list, whole: the same cases and those added to it since."""
    cases = json.loads((shared / "disclosure" / "cases.json").read_text(encoding="utf-8"))["cases"]
    assert {case["id"] for case in CASES} <= {case["id"] for case in cases}
    for case in cases:
        if any(kind in case["kind"] for kind in ("interval", "linked", "secondary")):
            check_intervals(case)
            check_exact_ones(case)
        if "differencing" in case["kind"]:
            check_differences(case)
    assert TOTAL in str(cases)
