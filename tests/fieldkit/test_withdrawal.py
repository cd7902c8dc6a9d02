"""Withdrawal codes: short, told apart from a wrong one, and they find the one test they were made for."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import withdrawal
from fieldkit.errors import Code, WorldFailed
from fieldkit.withdrawal import ALPHABET, code, find
from tests.factory import TEST, Town, record, session

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)


def code_of(failed: pytest.ExceptionInfo[WorldFailed]) -> Code:
    return failed.value.code


@given(ids)
def test_a_code_has_twelve_plain_letters_and_reads_back(record_id: str) -> None:
    """Three groups of four, no letter that looks like a figure; 55 bits of the id come back from it."""
    made = code(record_id)
    assert [len(group) for group in made.split("-")] == [4, 4, 4]
    assert set(made) <= {*ALPHABET, "-"}
    assert withdrawal._number(made) == int(record_id, 16) >> 73
    careless = made.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert withdrawal._number(careless) == int(record_id, 16) >> 73


@given(ids, st.integers(0, 11), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_always_noticed(record_id: str, at: int, letter: str) -> None:
    """Whichever letter is misread, the check letter does not fit any more."""
    right = code(record_id).replace("-", "")
    wrong = right[:at] + letter + right[at + 1 :]
    if wrong != right:
        with pytest.raises(WorldFailed) as failed:
            withdrawal._number(wrong)
        assert code_of(failed) is Code.CODE_WRONG


def test_two_letters_swapped_are_nearly_always_noticed() -> None:
    """Of swapped neighbours, fewer than one in three hundred slip through."""
    random = Random(1)  # noqa: S311 - made-up ids
    tried = missed = 0
    for _ in range(400):
        right = code(f"{random.getrandbits(128):032x}").replace("-", "")
        for at in range(11):
            wrong = right[:at] + right[at + 1] + right[at] + right[at + 2 :]
            if wrong != right:
                tried += 1
                try:
                    withdrawal._number(wrong)
                except WorldFailed:
                    continue
                missed += 1
    assert missed * 300 < tried


def test_a_code_finds_its_test_on_the_laptop_and_in_the_master(town1: Town) -> None:
    """A code, and a record's id as well, name the record in every store that knows it."""
    (station,) = town1.stations
    gathering = session(station)
    names = [record(station, gathering) for _ in range(3)]
    for name in names:
        assert find(station, code(name)) == find(station, f" {name.upper()} ") == name
    station.submissions.withdraw(find(station, code(names[0])))
    assert station.submissions.count(TEST) == 2


def test_a_code_of_no_test_here_is_told(town1: Town) -> None:
    """A sound code that nobody has here is not the same as a wrong one; a session's sheet has no code."""
    (station,) = town1.stations
    for name in ("0" * 32, session(station)):
        with pytest.raises(WorldFailed) as failed:
            find(station, code(name))
        assert code_of(failed) is Code.RECORD_UNKNOWN


def test_two_tests_with_one_code_are_not_guessed_between(town1: Town) -> None:
    """Where two records begin with the same 55 bits, nobody is withdrawn by chance."""
    (station,) = town1.stations
    gathering, form = session(station), station.shelf.form(TEST)
    for name in ("a" * 32, "a" * 31 + "b"):
        station.submissions.save_all(form, gathering, [{}], record=name)
    with pytest.raises(WorldFailed) as failed:
        find(station, code("a" * 32))
    assert code_of(failed) is Code.CODE_AMBIGUOUS
