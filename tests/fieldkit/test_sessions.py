from datetime import date

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.sessions import day_of
from tests.factory import Town, record, reopen, session


def test_a_session_is_there_with_all_its_sheet_says(town1: Town) -> None:
    """Place, date, times, team and counts come back as given, after opening again too."""
    (station,) = town1.stations
    name = session(station, place="Plaza de Ñ", start="17:30", end="20:00", team="4", passers="12", declined="3")
    with reopen(station.folder) as again:
        found = again.sessions.get(name)
    assert (found.place, found.date, found.start, found.end) == ("Plaza de Ñ", date(2026, 5, 14), "17:30", "20:00")
    assert (found.team, found.passers, found.declined) == (4, 12, 3)
    assert station.sessions.on(date(2026, 5, 14)) == [found]
    assert station.sessions.on(date(2026, 5, 15)) == []


def test_each_tap_counts_at_once_and_survives(town1: Town) -> None:
    """A tap is durable when `tally` returns; one too many can be taken back; below zero there is nobody."""
    (station,) = town1.stations
    name = session(station)
    for _ in range(3):
        station.sessions.tally(name, "passers")
    station.sessions.tally(name, "declined", -1)
    with reopen(station.folder) as after_a_crash:
        found = after_a_crash.sessions.get(name)
    assert (found.passers, found.declined) == (3, 0)


def test_settling_writes_one_version_for_all_taps(town1: Town) -> None:
    """Forty people are one new version of the sheet, not forty; settling again writes nothing."""
    (station,) = town1.stations
    name = session(station, passers="2")
    for _ in range(40):
        station.sessions.tally(name, "passers")
    for _ in range(2):
        station.sessions.settle()
        assert station.sessions.get(name).passers == 42
        assert station.query("SELECT count(*) FROM versions") == [(2,)]


@pytest.mark.parametrize(
    "sheet",
    [
        {"place": "", "date": "2026-05-14"},
        {"place": "Plaza", "date": "14 de mayo"},
        {"place": "Plaza", "date": "2026-05-14", "team": "-1"},
        {"place": "Plaza", "date": "2026-05-14", "team": "cuatro"},
    ],
)
def test_a_sheet_that_makes_no_sense_is_refused(town1: Town, sheet: dict[str, str]) -> None:
    """A session needs a place and a date, and counts are counts; nothing is half-opened."""
    (station,) = town1.stations
    with pytest.raises(WorldFailed) as caught:
        session(station, **sheet)
    assert caught.value.code is Code.SESSION_REFUSED
    assert station.sessions.all() == []


def test_what_is_no_session_is_told(town1: Town) -> None:
    """Neither a test's id, nor a made-up one, nor nonsense opens a session."""
    (station,) = town1.stations
    for wrong in (record(station, session(station)), "0" * 32, "plaza"):
        with pytest.raises(WorldFailed) as caught:
            station.sessions.get(wrong)
        assert caught.value.code is Code.SESSION_UNKNOWN


def test_a_disk_that_fails_is_no_session_that_is_not_there(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody opens a second session of the day because the first could not be read just now."""
    (station,) = town1.stations
    name = session(station)

    def fails(*_: object) -> None:
        raise WorldFailed(Code.DISK_FAILED, detail="")

    with monkeypatch.context() as patch:
        patch.setattr(type(station.submissions), "get", fails)
        for ask in (station.sessions.get, lambda one: day_of(one, station.records)):
            with pytest.raises(WorldFailed) as caught:
                ask(name)
            assert caught.value.code is Code.DISK_FAILED
    assert day_of("0" * 32, station.records) is None
