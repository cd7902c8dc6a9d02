"""A table's desk while another window, a command or a receipt does something to the same test."""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest

from fieldkit.errors import Code, WorldFailed
from tests.factory import TEST, Town, clock, record, reopen, session
from ui.desktop.desk import Desk


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
    assert refused(lambda: desk.resume(draft, "es")) is Code.RECORD_WITHDRAWN
    assert refused(lambda: desk.keep(filling)) is Code.RECORD_WITHDRAWN
    assert refused(lambda: desk.save(filling)) is Code.RECORD_WITHDRAWN
    assert desk.store.submissions.count(TEST) == 0
