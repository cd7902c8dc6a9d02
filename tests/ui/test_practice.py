"""Made-up sheets, and what was keyed in held against them."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ui import practice
from ui.cli.practising import library_test
from ui.desktop.table.grid import columns
from ui.practice_words import told

PATHS = tuple(column.path for column in columns(library_test()))
SHEETS = practice.sheets(library_test(), PATHS)


def test_the_same_set_is_the_same_people() -> None:
    """So that right answers need not be kept: only the set's number, which is printed on each sheet."""
    assert practice.sheets(library_test(), PATHS) == SHEETS
    assert practice.sheets(library_test(), PATHS, seed=7) != SHEETS
    assert len(SHEETS) == practice.SHEETS
    assert all(set(one) == set(PATHS) for one in SHEETS)


@settings(deadline=None, max_examples=30)
@given(st.randoms(use_true_random=False), st.integers(0, 3), st.integers(0, len(SHEETS) - 1))
def test_whatever_the_order_each_slip_is_found(random: Random, slips: int, at: int) -> None:
    """Typed in any order, with up to three slips on a sheet: exactly those slips are told, with that sheet's number."""
    typed = [dict(one) for one in SHEETS]
    wrong = random.sample(PATHS, slips)
    for path in wrong:
        typed[at][path] = "" if typed[at][path] else "1"
    random.shuffle(typed)
    found = practice.compare(SHEETS, typed)
    assert {(one.sheet, one.path) for one in found.differences} == {(at + 1, path) for path in wrong}
    assert (found.missing, found.more, found.right) == ((), 0, not slips)
    assert len(found.same) == len(SHEETS) - bool(slips)


def test_a_sheet_that_was_left_out_and_one_too_many() -> None:
    """Both are told; a test of somebody else is not taken for the missing sheet."""
    stranger = practice.sheets(library_test(), PATHS, many=1, seed=99)
    found = practice.compare(SHEETS, [*SHEETS[1:], *stranger])
    assert (found.missing, found.more, found.differences) == ((1,), 1, ())


@pytest.mark.parametrize("language", ["es", "en", "fr", "ar"])
def test_it_is_told_in_words(language: str) -> None:
    """The sheet, the question and both answers stand in the sentence."""
    typed = [{**SHEETS[0], PATHS[2]: "nunca"}, *SHEETS[1:]]
    lines = list(told(practice.compare(SHEETS, typed), lambda _: 3, lambda _, value: value, language))  # type: ignore[arg-type]
    assert all(word in lines[0] for word in ("1", "3", SHEETS[0][PATHS[2]], "nunca"))
