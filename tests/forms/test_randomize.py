"""The order of shuffled lists is ODK's: the examples that JavaRosa and the XForms specification publish (E17)."""

from __future__ import annotations

import pytest

from forms.xpath.shuffle import shuffled
from tests.forms.tables import interview

_LETTERS = "ABCDEF"


@pytest.mark.parametrize(
    ("items", "seed", "order"),
    [
        ("0123456789", 33.0, "3548201697"),
        ("0123456789", 42.0, "0591846372"),
        (_LETTERS, 42.0, "AFCBDE"),
        (_LETTERS, -42.0, "EDAFBC"),
        (_LETTERS, 1.0, "BFEACD"),
        (_LETTERS, 11111111.0, "ACDBFE"),
        ("abcdefgh", "0", "cbhafdge"),
        ("abcdefgh", "", "cbhafdge"),
        ("abcdefgh", "somestring", "ebcgdafh"),
        ("abcdefgh", "-6.8137120026589315 39.29392995851879", "hbdfagce"),
        ("ab", 0.9, "ab"),
    ],
)
def test_published_orders(items: str, seed: str | float, order: str) -> None:
    """E17: a seed gives the order that every program gives; a fraction is cut off, a text hashed, a blank 0."""
    assert "".join(shuffled(items, seed)) == order


@pytest.mark.parametrize("seed", [float("nan"), float("inf"), float("-inf"), 1e300, -1e300, True])
def test_any_seed_gives_an_order(seed: float) -> None:
    """E17: whatever the seed, nothing is lost, and the order is the same each time."""
    once, again = shuffled(_LETTERS, seed), shuffled(_LETTERS, seed)
    assert once == again
    assert sorted(once) == list(_LETTERS)


_CHOICES = """
survey
| type              | name | label | parameters               |
| integer           | n    | N     |                          |
| select_one letter | q    | Q     | randomize=true seed=${n} |
| select_one letter | r    | R     | randomize=true           |
choices
| list_name | name | label |
| letter    | A    | A     |
| letter    | B    | B     |
| letter    | C    | C     |
| letter    | D    | D     |
| letter    | E    | E     |
| letter    | F    | F     |
"""


def test_choices_in_the_order_of_their_seed() -> None:
    """E17: choices stand in the order that their seed decides; without one they keep theirs through the interview."""
    filled = interview(_CHOICES)
    filled.answer("n", "42")
    assert "".join(choice.value for choice in filled.choices("q")) == "AFCBDE"
    assert filled.choices("r") == filled.choices("r")
