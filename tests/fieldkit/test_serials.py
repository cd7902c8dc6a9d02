"""Numbers on paper sheets."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from fieldkit import serials


@pytest.mark.parametrize("written", ["0412-7", "04127", "0412 7"])
def test_a_number_is_known_however_it_is_written(written: str) -> None:
    """Hyphens and spaces are the printer's."""
    assert serials.valid(written)
    assert serials.shown(written) == "0412-7"


@pytest.mark.parametrize("written", ["", "0", "0412-1", "4012-7", "hoja 12", "٠٤١٢٧"])
def test_a_misread_number_is_noticed(written: str) -> None:
    """A wrong digit, two swapped, or no number at all."""
    assert not serials.valid(written)
    assert serials.following(written) == ""


@given(st.integers(1, 99_998))
def test_the_next_sheet_of_a_pad(number: int) -> None:
    """Each number leads to one that is one more and whose check digit holds."""
    body = f"{number:05}"
    after = serials.following(body + luhn.calc_check_digit(body))
    assert serials.valid(after)
    assert int(after[:-1]) == number + 1


def test_a_pad_ends() -> None:
    """After 9999 comes another pad, not a longer number."""
    assert serials.valid("9999-4")
    assert serials.following("9999-4") == ""
