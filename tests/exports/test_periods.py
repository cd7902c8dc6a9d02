from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.periods import Period
from fieldkit.errors import Code, WorldFailed

DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last", "spanish", "english"),
    [
        ("2026", "2026-01-01", "2026-12-31", "2026", "2026"),
        ("2026-Q2", "2026-04-01", "2026-06-30", "2.º trimestre de 2026", "second quarter of 2026"),
        ("2026-q1", "2026-01-01", "2026-03-31", "1.er trimestre de 2026", "first quarter of 2026"),
        ("2026-S1", "2026-01-01", "2026-06-30", "1.er semestre de 2026", "first half of 2026"),
        ("2026-C3", "2026-09-01", "2026-12-31", "3.er cuatrimestre de 2026", "third four months of 2026"),
        ("2024-02", "2024-02-01", "2024-02-29", "febrero de 2024", "February 2024"),
        (" 2026-05-01..2026-06-30 ", "2026-05-01", "2026-06-30", "del 01/05/2026 al 30/06/2026", None),
        ("2026-05-14..2026-05-14", "2026-05-14", "2026-05-14", "14/05/2026", "14/05/2026"),
    ],
)
def test_what_people_write_is_read(text: str, first: str, last: str, spanish: str, english: str | None) -> None:
    """Each way of writing a period gives its first and last day and its name in both languages."""
    period = Period.parse(text)
    assert (period.first.isoformat(), period.last.isoformat()) == (first, last)
    assert period.name("es") == spanish
    if english is not None:
        assert period.name("en") == english


@pytest.mark.parametrize(
    "text",
    [
        *("", "26", "2026-Q5", "2026-Q0", "2026-S3", "2026-C4", "2026-13", "2026-00", "2026-05-14", "Q2-2026", "0000"),
        *("9999", "2026-06-30..2026-05-01", "2026-02-30..2026-03-01", "2026-05-01..", "a..b..c", "٢٠٢٦"),
        "2026-W05..2026-W06",
    ],
)
def test_what_cannot_be_read_is_refused_with_the_text(text: str) -> None:
    """A period that is none is a failure of the world, never a traceback."""
    with pytest.raises(WorldFailed) as failed:
        Period.parse(text)
    assert failed.value.code is Code.PERIOD_UNREADABLE
    assert failed.value.facts == {"text": text}


@settings(deadline=None)
@given(DAYS, DAYS)
def test_code_is_read_back_to_the_same_period(one: date, other: date) -> None:
    """`parse` undoes `code` for any two days, so a code can stand for a period in keys and file names."""
    period = Period(*sorted((one, other)))
    assert Period.parse(period.code) == period


@settings(deadline=None)
@given(DAYS, st.integers(0, 800))
def test_months_inside_are_the_period_cut_up(start: date, days: int) -> None:
    """The months cover each day of the period once, in order, and none outside."""
    first = start.toordinal()
    last = min(first + days, date(2999, 12, 31).toordinal())
    months = Period(start, date.fromordinal(last)).months()
    assert sum(month.days for month in months) == last - first + 1
    assert all(one.last.toordinal() + 1 == two.first.toordinal() for one, two in pairwise(months))


def test_whole_units_around_a_period() -> None:
    """A period that begins in mid-quarter shares days with that whole quarter."""
    period = Period.parse("2026-05-10..2026-07-02")
    assert [unit.code for unit in period.whole("quarter")] == ["2026-Q2", "2026-Q3"]
    assert period.clip(Period.parse("2026-Q2")).code == "2026-05-10..2026-06-30"
