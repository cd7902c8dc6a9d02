"""Paper sheets typed twice."""

from fieldkit.piles import Difference, differences, twin
from fieldkit.store import Store
from tests import factory
from tests.factory import Town

PATHS = tuple(f"q{n:02}" for n in range(1, 11))


def typed(store: Store, session: str, **changed: str) -> str:
    """A sheet on the pile; its record."""
    record = factory.record(store, session, factory.answers(**changed))
    store.piles.add(session, record)
    return record


def test_a_pile_counts_what_was_typed_and_typed_again(town1: Town) -> None:
    """The error rate is differing answers of compared ones, and a sheet is asked for once."""
    (station,) = town1.stations
    session = factory.session(station)
    first, other = typed(station, session), typed(station, session, q01="nunca")
    assert {sheet.record for sheet in station.piles.once(session, factory.TEST)} == {first, other}
    station.piles.compared(session, first, 14, 2)
    tally = station.piles.tally(session)
    assert (tally.sheets, tally.again, tally.asked, tally.different) == (2, 1, 14, 2)
    assert [sheet.record for sheet in station.piles.once(session, factory.TEST)] == [other]


def test_what_was_withdrawn_is_not_compared(town1: Town) -> None:
    """A sheet that is gone asks nobody to type it again."""
    (station,) = town1.stations
    session = factory.session(station)
    station.submissions.withdraw(typed(station, session))
    assert station.piles.once(session, factory.TEST) == []


def test_a_second_entry_finds_its_sheet_in_any_order(town1: Town) -> None:
    """Without a number on it a sheet is known by its answers, whatever was mistyped."""
    (station,) = town1.stations
    session = factory.session(station)
    mine = typed(station, session, q01="nunca", q02="muchas", q03="pocas")
    typed(station, session)
    second = factory.answers(q01="nunca", q02="muchas", q03="nunca")
    found = twin(station.piles.once(session, factory.TEST), second, PATHS)
    assert found is not None
    assert found.record == mine
    assert differences(found.answers, second, PATHS) == (Difference("q03", "pocas", "nunca"),)
    assert twin([], second, PATHS) is None
