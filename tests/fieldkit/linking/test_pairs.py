"""Who was there before: the same code or one slip, and nobody where it could be somebody else."""

from datetime import date
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.linking.pairs import Kept, firsts
from tests.often import often

QUARTERS = (date(2026, 1, 1), date(2026, 4, 1), date(2027, 1, 1))


def kept(record: str, quarter: int, said: str) -> Kept:
    """A record whose items are letters; its tags leave one out each, in clear so that tests can be read."""
    return Kept(record, QUARTERS[quarter], tuple(said[:at] + "_" + said[at + 1 :] for at in range(len(said))))


def found(*some: Kept) -> dict[str, str]:
    """Records by the record that was their first."""
    return {record: first.record for record, first in firsts(some).items()}


def test_the_same_code_is_the_same_person() -> None:
    """Each later record points to the first of all."""
    assert found(kept("a", 0, "abcdef"), kept("b", 1, "abcdef"), kept("c", 2, "abcdef")) == {"b": "a", "c": "a"}


def test_one_slip_is_forgiven_and_two_are_not() -> None:
    """Whichever of the two times the slip was made."""
    assert found(kept("a", 0, "abcdef"), kept("b", 2, "abXdef")) == {"b": "a"}
    assert found(kept("a", 0, "abcdef"), kept("b", 2, "aYXdef")) == {}


def test_in_doubt_two_records_are_two_people() -> None:
    """Two who are as near, a code that came twice in one quarter, a slip that would fit two: nobody is linked."""
    assert found(kept("a", 0, "abcdef"), kept("b", 0, "abcdeX"), kept("c", 2, "abcdeY")) == {}
    assert found(kept("a", 0, "abcdef"), kept("b", 0, "abcdef"), kept("c", 2, "abcdef")) == {}
    assert found(kept("a", 0, "abcdef"), kept("b", 2, "abcdeX"), kept("c", 2, "Ybcdef")) == {}
    assert found(kept("a", 1, "abcdef"), kept("b", 1, "abcdeX")) == {}


@settings(max_examples=often(60))
@given(st.integers(0, 2**32), st.integers(0, 12), st.randoms(use_true_random=False))
def test_whatever_the_order_and_never_two_to_one(seed: int, people: int, chance: Random) -> None:
    """Nobody has two first times, no two people share one, and nobody's later time comes before their first."""
    random = Random(seed)  # noqa: S311 - the same each time
    some = [kept(f"{at}", random.randrange(3), "".join(random.choice("ab") for _ in range(5))) for at in range(people)]
    linked = firsts(some)
    by_id = {one.record: one for one in some}
    assert all(by_id[record].quarter > first.quarter for record, first in linked.items())
    for one, other in pairwise(sorted((first.record, by_id[record].quarter) for record, first in linked.items())):
        assert one != other
    chance.shuffle(some)
    assert firsts(some) == linked
