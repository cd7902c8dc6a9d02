"""Dates in order."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.due import Due, board, week
from fieldkit.due.board import monday_of
from fieldkit.due.rules import holds
from fieldkit.due.states import day_of
from fieldkit.lists.rules import Titles

DAYS = st.dates(date(2025, 12, 1), date(2026, 3, 1))


def due(day: date, *, late: bool = True) -> Due:
    """Something due on a day."""
    return Due(Titles("Algo", "Something"), day, late, "things", "", "1", "One")


@given(DAYS, DAYS, st.booleans())
def test_each_is_in_one_group_and_the_right_one(today: date, day: date, late: bool) -> None:  # noqa: FBT001 - drawn
    """By days and by Mondays, also over the new year; what was over before today is in none."""
    found = board([due(day, late=late)], today)
    groups = [found.overdue, found.today, found.week, found.next, found.later]
    weeks = (monday_of(day) - monday_of(today)).days // 7
    expected = 0 if day < today else 1 if day == today else min(2 + weeks, 4)
    assert [len(group) for group in groups] == [int(at == expected and (late or day >= today)) for at in range(5)]


@given(DAYS)
def test_a_week_begins_on_monday(day: date) -> None:
    """And has seven days, of which one is the day asked about."""
    days = week([due(day), due(day + timedelta(days=7))], monday_of(day))
    assert [one.day.weekday() for one in days] == list(range(7))
    assert [one.day for one in days if one.items] == [day]


def test_what_is_asked_of_a_thing() -> None:
    """A value, one of several, answered, not answered; all of it."""
    said = {"status": "open", "note": "x"}
    assert holds({}, said)
    assert holds({"status": "open", "note": True, "left": False}, said)
    assert holds({"status": ("closed", "open")}, said)
    assert not holds({"status": "open", "left": True}, said)
    assert not holds({"note": False}, said)
    assert not holds({"status": ("closed",)}, said)


def test_what_is_no_day_is_none() -> None:
    """Whatever a form of somebody else's saved there."""
    assert day_of("2026-05-14T10:00:00.000+02:00") == date(2026, 5, 14)
    assert [day_of(text) for text in ("", "soon", "2026-13-01", "14/05/2026")] == [None] * 4
