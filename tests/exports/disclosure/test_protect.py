import copy
import pickle
import re
from pathlib import Path

import pytest

from exports.disclosure.model import Axis, Model, key
from exports.disclosure.protect import (
    Derived,
    Protected,
    ProtectedTable,
    Protection,
    Rounded,
    Wanted,
    is_protected,
    protect,
)

PLACES, BANDS = Axis("place", ("A", "B", "C")), Axis("band", ("b1", "b2"))
COUNTS = {("A", "b1"): 13, ("A", "b2"): 2, ("B", "b1"): 1, ("B", "b2"): 7, ("C", "b2"): 31}
WANTED = (Wanted("both", "t", PLACES, BANDS), Wanted("bands", "t", BANDS))


def model(**changed: int) -> Model:
    made = Model()
    made.add("t", (PLACES, BANDS), COUNTS | {(cell[0], cell[1:]): count for cell, count in changed.items()})
    return made


def protected(secret: bytes = b"secret", release: str = "2026-Q2", base: int = 5, **changed: int) -> Protected:
    protection = Protection(threshold=min(5, base), base=base)
    return protect(model(**changed), WANTED, protection=protection, secret=secret, release=release)


def numbers(found: Protected) -> list[int]:
    table = found.tables["both"]
    return [table.count(row, column) for row in (None, *table.rows) for column in (None, *table.columns)]


def test_tables_hold_multiples_of_the_base_and_share_their_margins() -> None:
    """A margin is the same number in every table; figures about the protection come along."""
    found = protected()
    both, bands = found.tables["both"], found.tables["bands"]
    assert all(number % 5 == 0 for number in numbers(found))
    assert [both.count(None, band) for band in BANDS.values] == [bands.count(band) for band in BANDS.values]
    assert both.count() == bands.count()
    assert (found.cells, found.small, found.furthest) == (12, 2, 4)


def test_the_same_release_is_identical_and_another_secret_release_or_count_is_not() -> None:
    """The seed is the secret, the release's name and the counts: any of them changed, the noise is another."""
    first = numbers(protected())
    assert numbers(protected()) == first
    others = [
        *(numbers(protected(secret=bytes([number]))) for number in range(8)),
        *(numbers(protected(release=str(number))) for number in range(8)),
    ]
    assert any(other != first for other in others[:8])
    assert any(other != first for other in others[8:])


def test_one_more_person_moves_cells_that_they_are_not_in() -> None:
    """Between two releases that differ by one person, the cells that change do not point at that person."""
    before = [protected(release=str(number)) for number in range(12)]
    after = [protected(release=str(number), Ab1=14) for number in range(12)]
    elsewhere = [("B", "b1"), ("B", "b2"), ("C", "b2")]
    moved = [
        one.tables["both"].count(*cell) != two.tables["both"].count(*cell)
        for one, two in zip(before, after, strict=True)
        for cell in elsewhere
    ]
    assert any(moved)


def test_nobody_else_makes_a_protected_number() -> None:
    """Table and numbers refuse to be made, at run time as in types."""
    with pytest.raises(TypeError, match="only exports"):
        ProtectedTable(object())  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="only exports"):
        Rounded(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="only exports"):
        Derived(0.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="no other kind"):
        type("Mine", (ProtectedTable,), {})


def test_no_module_goes_round_the_constructors() -> None:
    """`__new__` on a protected type, and casts to one, stand in `protect` alone."""
    house = Path(__file__).resolve().parents[3]
    forbidden = re.compile(r"__new__\((ProtectedTable|Rounded|Derived)|cast\(.*(ProtectedTable|Rounded|Derived)")
    for floor in ("exports", "ui"):
        for path in (house / floor).rglob("*.py"):
            if path.name != "protect.py":
                assert not forbidden.search(path.read_text(encoding="utf-8")), path


def test_what_only_looks_like_a_protected_table_is_none() -> None:
    """A table made behind its constructor, copied, or read from a pickle is not the one that was protected."""
    table = protected().tables["both"]
    assert not is_protected(object.__new__(ProtectedTable))
    assert not is_protected({"rows": ()})
    for forged in (lambda: copy.copy(table), lambda: copy.deepcopy(table), lambda: pickle.loads(pickle.dumps(table))):  # noqa: S301 - our own bytes
        try:
            assert not is_protected(forged())
        except TypeError:
            continue


def test_a_protected_table_does_not_change() -> None:
    """Neither its attributes nor its cells can be set."""
    found = protected()
    table = found.tables["both"]
    assert is_protected(table)
    with pytest.raises(TypeError, match="does not change"):
        table.rows = ("D",)
    with pytest.raises(TypeError):
        table._cells["A", "b1"] = 3  # type: ignore[index]


def test_sums_of_published_numbers_are_plain_numbers_again() -> None:
    """Whoever adds published numbers up gets a number that the writer refuses: the table's own total is there."""
    table = protected().tables["both"]
    assert type(table.count("A") + table.count("B")) is int
    ratio = table.count("A", "b1").over(table.count())
    assert (type(ratio), ratio.part, ratio.whole) == (Derived, table.count("A", "b1"), table.count())
    assert table.count("A").cell == key("t", place="A")


@pytest.mark.parametrize(("threshold", "base"), [(2, 5), (5, 4), (0, 0), (3, 2)])
def test_protection_has_floors(threshold: int, base: int) -> None:
    """No setting publishes small counts: threshold at least 3, base at least the threshold."""
    with pytest.raises(ValueError, match="below the floors"):
        Protection(threshold, base)


def test_the_lowest_floor_still_protects() -> None:
    """Threshold and base 3 give multiples of 3."""
    assert all(number % 3 == 0 for number in numbers(protected(base=3)))
