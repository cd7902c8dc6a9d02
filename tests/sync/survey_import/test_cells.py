"""Dates and numbers as people write them: read, or left open where they could be two."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.survey_import import dates, numbers
from sync.survey_import.numbers import Mark

DAY = date(2026, 5, 14)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-14", "2026/5/14", "14/05/2026", "14-5-2026", "14.05.26", "05/14/2026", "14 de mayo de 2026",
        "jueves, 14 de mayo de 2026", "14 mayo 2026", "14-may-26", "May 14, 2026", "14th of May 2026",
        "2026-05-14 18:32:10", "2026-05-14T18:32:10.123Z", "2026-05-14T18:32:10.123+02:00", "14/05/2026 18:32",
        "14/05/2026 18:32:10", "2026/05/14 6:32:10 p. m. EET", "2026/05/14 6:32:10 PM GMT+2", "5/14/2026 6:32:10 PM",
        "14 de mayo de 2026 18:32", "14/05/2026, 18h32",
    ],
)  # fmt: skip
def test_a_day_in_many_forms(text: str) -> None:
    """Spanish, English and ISO, with or without an hour: one day, in no need of being told the order."""
    read = dates.read(text)
    assert read is not None
    assert not read.open
    assert set(read.days.values()) == {DAY}
    assert read.timed == any(mark in text for mark in (":", "h3"))


@pytest.mark.parametrize("text", ["03/04/2026", "03-04-26", "3.4.2026 18:30"])
def test_what_may_be_two_days_stays_open(text: str) -> None:
    """No order, no day; with an order, the right one."""
    read = dates.read(text)
    assert read is not None
    assert read.open
    assert read.day("") is None
    assert (read.day("day-first"), read.day("month-first")) == (date(2026, 4, 3), date(2026, 3, 4))


@pytest.mark.parametrize(
    "text",
    ["", "14", "2026", "31/02/2026", "32/01/2026", "mayo", "de mayo", "14/05/2026 y pico", "1.234,5", "65-74", "1 2 3"],
)  # fmt: skip
def test_no_date(text: str) -> None:
    """What is no date is none."""
    assert dates.read(text) is None


def test_the_same_day_in_both_orders_is_not_open() -> None:
    """5/5 is 5 May wherever it was written."""
    read = dates.read("05/05/2026")
    assert read is not None
    assert read.day("") == date(2026, 5, 5)


@given(st.dates(date(1971, 1, 1), date(2069, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    """Whatever the day, in the order it was written in."""
    for order, text in (("day-first", f"{day:%d/%m/%Y}"), ("month-first", f"{day:%m/%d/%y}"), ("", day.isoformat())):
        read = dates.read(text)
        assert read is not None
        assert read.day(order) == day  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "mark", "number"),
    [
        ("17", "", "17"), ("-3", "", "-3"), ("3,5", "", "3.5"), ("3.5", "", "3.5"), ("1.234,5", "", "1234.5"),
        ("1,234.5", "", "1234.5"), ("1 234,50", "", "1234.50"), ("1.234", ",", "1234"), ("1.234", ".", "1.234"),
        ("1,234", ".", "1234"), ("1,234", ",", "1.234"), ("1.234.567", ",", "1234567"), ("1.234.567", "", "1234567"),
        (",5", "", ".5"),
    ],
)  # fmt: skip
def test_a_number_in_many_forms(text: str, mark: Mark, number: str) -> None:
    """Decimal commas and points, and either between thousands."""
    assert numbers.plain(text, mark) == number


def test_no_number_and_a_doubtful_one() -> None:
    """1.234 is doubtful until somebody says the decimal mark; words and dates are no numbers."""
    with pytest.raises(numbers.Doubtful):
        numbers.plain("1.234", "")
    for text, mark in (("", ""), ("x", ""), ("3,5", "."), ("1.2.3", ""), ("12/5", ""), ("٣x", "")):
        with pytest.raises(ValueError, match=r".*"):
            numbers.plain(text, mark)  # type: ignore[arg-type]
    assert [numbers.mark_of(text) for text in ("3,5", "1.234", "1.234,5", "12", "x")] == [",", "", ",", "", ""]


@given(st.decimals(-(10**9), 10**9, places=2))
def test_what_is_written_the_spanish_way_is_read_so(number: object) -> None:
    """Points between thousands and a decimal comma: the same number."""
    spanish = f"{number:,.2f}".translate(str.maketrans(",.", ".,"))
    assert float(numbers.plain(spanish, ",")) == float(f"{number:.2f}")
