"""A table's desk while another window, a command or a receipt does something to the same test."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from fieldkit.errors import Code, WorldFailed
from tests.factory import TEST, Town, answers, clock, record, reopen, session
from ui.desktop.desk import Desk
from ui.desktop.filling import Filling
from ui.desktop.table.grid import Grid
from ui.desktop.table.pile import Pile


def refused(deed: Callable[[], object]) -> Code:
    """How a deed is refused."""
    with pytest.raises(WorldFailed) as failed:
        deed()
    return failed.value.code


@pytest.fixture
def two(town1: Town) -> Iterator[tuple[Desk, Desk]]:
    """Two windows on one laptop's store."""
    (station,) = town1.stations
    other = reopen(station.folder)
    with closing(Desk(other, other.key.copy(), clock)) as second:
        yield Desk(station, station.key.copy(), clock), second


def test_a_withdrawn_test_does_not_come_back(two: tuple[Desk, Desk]) -> None:
    """Its correction was open in another window: it is refused, and becomes no new test."""
    desk, other = two
    name = record(desk.store, session(desk.store))
    filling = desk.correct(desk.store.submissions.get(name), "es")
    desk.keep(filling)
    (draft,) = desk.drafts()
    other.store.submissions.withdraw(name)
    assert desk.drafts() == []
    assert refused(lambda: other.resume(draft, "es")) is Code.RECORD_WITHDRAWN
    assert refused(lambda: desk.keep(filling)) is Code.RECORD_WITHDRAWN
    assert refused(lambda: desk.save(filling)) is Code.RECORD_WITHDRAWN
    assert desk.store.submissions.count(TEST) == 0


def filled(desk: Desk) -> Filling:
    """A test that somebody has answered, and that is kept."""
    filling = desk.start(TEST, session(desk.store), "es")
    for path, value in answers().items():
        filling.answer(value, path)
    desk.keep(filling)
    return filling


def test_one_interview_is_one_test(two: tuple[Desk, Desk]) -> None:
    """Two windows went on with it, and one saved it: the other keeps no draft of it, and makes no second test."""
    desk, other = two
    filling = filled(desk)
    (listed,) = other.drafts()
    open_there = other.resume(listed, "es")
    desk.save(filling)
    for deed in (
        lambda: other.resume(listed, "es"), lambda: other.keep(open_there), lambda: other.save(open_there),
    ):  # fmt: skip
        assert refused(deed) is Code.DRAFT_GONE
    assert (other.drafts(), other.store.submissions.count(TEST)) == ([], 1)


def test_what_was_discarded_stays_discarded(two: tuple[Desk, Desk]) -> None:
    """The next answer in the window that began it does not bring it back."""
    desk, other = two
    filling = filled(desk)
    other.store.drafts.discard(filling.draft_id)
    assert refused(lambda: desk.keep(filling)) is Code.DRAFT_GONE
    assert refused(lambda: desk.save(filling)) is Code.DRAFT_GONE
    assert (desk.drafts(), desk.store.submissions.count(TEST)) == ([], 0)


def test_a_draft_is_gone_on_with_as_it_stands(two: tuple[Desk, Desk]) -> None:
    """And not as it was when the list was drawn."""
    desk, other = two
    filling = filled(desk)
    (listed,) = other.drafts()
    filling.answer("nunca", "q01")
    desk.keep(filling)
    assert other.resume(listed, "es").interview.value("q01") == "nunca"


def test_a_row_of_paper_is_one_test(two: tuple[Desk, Desk]) -> None:
    """Half typed in one window, and gone on with in two."""
    desk, other = two
    gathering = session(desk.store)
    form = desk.store.form(TEST)
    piles = [Pile(one.store, form, gathering) for one in two]
    first = Grid(form, gathering, clock, "es")
    for path, value in answers().items():
        first.row.interview.answer(path, value)
    half = first.kept()
    assert half
    assert desk.store.drafts.save(half)
    grids = [Grid(form, gathering, clock, "es") for _ in two]
    for grid in grids:
        grid.resume(other.drafts()[0])
    piles[0].save(grids[0].row)
    assert refused(lambda: piles[1].save(grids[1].row)) is Code.DRAFT_GONE
    assert grids[1].row.record == ""
    assert desk.store.submissions.count(TEST) == 1


def test_a_correction_undoes_no_other(two: tuple[Desk, Desk]) -> None:
    """Somebody else corrected it since: nothing is saved, and who opens it again sees what they said."""
    desk, other = two
    name = record(desk.store, session(desk.store))
    listed = desk.store.submissions.get(name)
    filling = desk.correct(listed, "es")
    filling.answer("nunca", "q01")
    desk.keep(filling)
    theirs = other.correct(listed, "es")
    theirs.answer("nunca", "q02")
    other.store.submissions.correct(name, theirs.form, theirs.interview.answers())
    assert refused(lambda: desk.save(filling)) is Code.RECORD_CHANGED
    assert desk.drafts() == []
    again = desk.correct(listed, "es")
    assert [again.interview.value(path) for path in ("q01", "q02")] == ["aveces", "nunca"]
    again.answer("nunca", "q01")
    desk.save(again)
    saved = desk.store.submissions.get(name)
    assert [saved.answers[path] for path in ("q01", "q02")] == ["nunca", "nunca"]
