"""Hours of a week, as people mean them when they type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.matching.hours import DAY, DAYS, asked, covers, crosses_midnight, free, minute, span

_MINUTE = st.integers(0, DAY - 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("22:00:00.000+01:00", 1320), ("00:00", 0), ("7:05", 425), ("", None), ("25:00", None), ("mañana", None)],
)
def test_a_time_as_forms_store_it(text: str, expected: int | None) -> None:
    """Zones and seconds do not matter; what is no time is none."""
    assert minute(text) == expected


@pytest.mark.parametrize(
    ("day", "start", "end", "fits"),
    [
        (4, 1380, 60, True),  # Friday 23:00 to 01:00
        (5, 30, 90, True),  # Saturday 00:30 to 01:30: the end of Friday night
        (5, 60, 180, False),  # until three: an hour too long
        (5, 1380, 1439, False),  # Saturday night was not offered
        (4, 720, 780, False),  # Friday noon was not
        (3, 1380, 60, False),  # nor Thursday night, that runs into Friday
    ],
)
def test_a_night_runs_on_into_the_next_day(day: int, start: int, end: int, fits: bool) -> None:  # noqa: FBT001 - a table of cases
    """'Fridays from 22:00 to 02:00' is Friday night until two on Saturday morning, and nothing else."""
    assert covers(free(["fri"], 1320, 120), asked(day, start, end)) is fits
    assert crosses_midnight(1320, 120)


def test_sunday_night_runs_into_monday() -> None:
    """Of this week, and of the week before it."""
    nights = free(["sun"], 1320, 120)
    assert covers(nights, asked(6, 1380, 60))
    assert covers(nights, asked(0, 0, 90))
    assert not covers(nights, asked(1, 0, 90))


def test_days_that_follow_on_each_other_are_one_stretch() -> None:
    """Who can all of Monday and all of Tuesday can from Monday at 23:00 to Tuesday at one."""
    assert covers(free(["mon", "tue"], None, None), asked(0, 1380, 60))
    assert not covers(free(["mon"], None, None), asked(0, 1380, 60))
    assert covers(free(DAYS, None, None), asked(6, 1380, 60))


def test_the_same_hour_twice_is_round_the_clock() -> None:
    """From eight to eight is until eight the next morning."""
    assert covers(free(["wed"], 480, 480), asked(date(2026, 5, 14), 0, 479))  # a Thursday
    assert not covers(free(["wed"], 480, 480), asked(2, 420, 470))


def test_hours_that_were_not_said() -> None:
    """No end is an hour, or what was said of hours; no hours at all is some time of that day."""
    assert span(asked(2, 600, None)) == (600, 660)
    assert span(asked(2, 600, None, 3)) == (600, 780)
    assert span(asked(2, 1410, None)) == (1410, 1470)
    assert span(asked(2, None, 30)) == (0, 30)
    assert covers(free(["wed"], 600, 660), asked(2, None, None))
    assert not covers(free(["wed"], 600, 660), asked(3, None, None))


@given(st.sets(st.sampled_from(DAYS), min_size=1), _MINUTE, _MINUTE, st.integers(0, 6), _MINUTE, _MINUTE)
def test_minute_by_minute(days: set[str], start: int, end: int, day: int, first: int, last: int) -> None:
    """It fits exactly where each of its minutes lies in a night or day that was offered, this week's or last week's."""
    long = end - start if end > start else end - start + DAY
    offered = {(DAYS.index(name) * DAY + start + more) % (7 * DAY) for name in days for more in range(long)}
    needed = last - first if last > first else last - first + DAY
    wanted = {(day * DAY + first + more) % (7 * DAY) for more in range(needed)}
    assert covers(free(days, start, end), asked(day, first, last)) is (wanted <= offered)
