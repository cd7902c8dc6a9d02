"""Conflicts are shown answer by answer, and only a person resolves them."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import conflicts, versions
from fieldkit.conflicts import Difference, compare
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.factory import TEST, Town, answers, record, reopen, session

_answers = st.dictionaries(st.sampled_from(["a", "b", "g/c", "d"]), st.sampled_from(["", "1", "2"]))


@given(st.lists(_answers, min_size=1, max_size=3), st.permutations(["a", "b", "g/c"]))
def test_exactly_what_differs_is_shown_in_the_forms_order(heads: list[dict[str, str]], order: list[str]) -> None:
    """Each question answered differently by some head, with each head's answer; what was not asked only where alone."""
    found = compare(heads, order)
    differing = [path for path in order if len({head.get(path, "") for head in heads}) > 1]
    others = ["d"] if len({head.get("d", "") for head in heads}) > 1 and not differing else []
    assert [one.path for one in found] == differing + others
    for one in found:
        assert one.answers == tuple(head.get(one.path, "") for head in heads)


def test_a_row_of_a_repeat_is_a_question_like_any_other() -> None:
    """Answers inside repeats differ row by row."""
    assert compare([{"r[1]/x": "1"}, {"r[1]/x": "2"}], ["r/x"]) == (Difference("r[1]/x", ("1", "2")),)


@pytest.fixture
def disputed(town1: Town, tmp_path: Path) -> tuple[Store, str]:
    """A laptop with a test that it and its copy corrected apart."""
    (station,) = town1.stations
    name = record(station, session(station))
    shutil.copytree(station.folder, tmp_path / "copy")
    form = station.shelf.form(TEST)
    with reopen(tmp_path / "copy") as copy:
        copy.submissions.correct(name, form, answers(q01="nunca"))
        rows = copy.query("SELECT payload FROM versions")
    station.submissions.correct(name, form, answers(q01="pocas", q03="muchas"))
    station.union.add([versions.read(payload) for (payload,) in rows])
    return station, name


@pytest.mark.parametrize("end", ["resolved", "withdrawn"])
def test_what_ends_while_conflicts_are_listed_is_passed_over(disputed: tuple[Store, str], end: str) -> None:
    """Another window was quicker: the list goes on without that one."""
    station, name = disputed
    real = station.records.torn

    def torn(form: str) -> list[str]:
        found = real(form)
        with reopen(station.folder) as other:
            if name in found and end == "resolved":
                conflicts.take(other, name, conflicts.of(other, name).heads[0].version)
            elif name in found:
                other.records.withdraw(name)
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(station.records), "torn", lambda _, form: torn(form))
        assert list(conflicts.find(station)) == []


def test_a_conflict_is_listed_until_it_is_resolved(disputed: tuple[Store, str]) -> None:
    """Both heads with who wrote them, what they answer differently, nothing of when; taking one ends it."""
    station, name = disputed
    (one,) = conflicts.find(station)
    assert (one.record, one.form, len(one.heads)) == (name, TEST, 2)
    assert {head.author for head in one.heads} == {station.identity.id}
    assert [which.path for which in one.differences] == ["q01", "q03"]
    assert {frozenset(which.answers) for which in one.differences} == {
        frozenset({"nunca", "pocas"}), frozenset({"aveces", "muchas"}),
    }  # fmt: skip
    other = one.heads[1]
    conflicts.take(station, name, other.version[:10])
    assert list(conflicts.find(station)) == []
    assert station.submissions.get(name).answers == other.answers
    ((parents,),) = station.query("SELECT parents FROM versions WHERE counter = 3")
    assert len(parents) == 64  # names both heads


def test_a_conflict_is_resolved_by_other_answers(disputed: tuple[Store, str]) -> None:
    """Neither may be right: a person can say what is."""
    station, name = disputed
    conflicts.answer(station, name, station.shelf.form(TEST), answers(q01="muchas"))
    assert not station.submissions.get(name).conflict
    assert station.submissions.get(name).answers["q01"] == "muchas"


def test_what_is_no_conflict_is_not_resolved(disputed: tuple[Store, str]) -> None:
    """A version that is no head, and a test that is not disputed, are told; nothing changes."""
    station, name = disputed
    before = station.submissions.digest()
    calm = record(station, session(station))
    for attempt, code in (
        (lambda: conflicts.take(station, name, "f" * 64), Code.VERSION_UNKNOWN),
        (lambda: conflicts.take(station, name, ""), Code.VERSION_UNKNOWN),
        (lambda: conflicts.take(station, calm, "f"), Code.NO_CONFLICT),
        (lambda: conflicts.answer(station, calm, station.shelf.form(TEST), answers()), Code.NO_CONFLICT),
    ):
        with pytest.raises(WorldFailed) as failed:
            attempt()
        assert failed.value.code is code
    station.submissions.withdraw(calm)
    assert station.submissions.get(name).conflict
    assert station.submissions.digest() != before
