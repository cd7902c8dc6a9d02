"""Sums of people's own numbers, hours or activities: not shown where they are of few.

Four more or less hide a person among others, not the number that a person gave; and a sum above nought says that there
is somebody. Of how many it is, is judged by what is published of them, which tells nothing more.
"""

from collections.abc import Iterable, Mapping

from exports.disclosure.model import COUNTED, Key
from exports.disclosure.protection import FEWEST_GIVERS
from exports.disclosure.statement import Between, Exactly, Fact, Multiple


def withheld(
    said: Mapping[Key, Fact], sums: Iterable[tuple[str, Mapping[tuple[str | None, str | None], Key]]]
) -> dict[Key, Fact]:
    """What is to be said of the sums of few instead: next to nothing. `sums`: what counts who gave, and the cells."""
    return {
        cell: Between(0, said[cell].ends[1])
        for givers, cells in sums
        if givers
        for cell in cells.values()
        if _are_few(said.get(_with(cell, givers)))
    }


def _with(cell: Key, counted: str) -> Key:
    return frozenset((name, counted if name == COUNTED else value) for name, value in cell)


def _are_few(fact: Fact | None) -> bool:
    if isinstance(fact, Multiple):
        return fact.printed < FEWEST_GIVERS
    return not isinstance(fact, Exactly) or fact.count < FEWEST_GIVERS
