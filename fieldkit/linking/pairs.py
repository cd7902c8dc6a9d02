"""Which records are one person's: the same code, or the same but for one item, where that can only be one person.

When in doubt two records are two people. A false link would show change where there is none.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

_Tag: TypeAlias = tuple[int, str]  # which item is left out, and the tag of the others


@dataclass(frozen=True)
class Kept:
    """One kept code. `said`: what was carried with it."""

    record: str
    quarter: date
    tags: tuple[str, ...]
    said: Mapping[str, str] = field(default_factory=dict)


def firsts(kept: Iterable[Kept]) -> dict[str, Kept]:
    """For each record whose person was there in an earlier quarter, the first of theirs that is known."""
    codes = _Codes(sorted(kept, key=lambda one: (one.quarter, one.record)))
    found = ((one, codes.first_before(one)) for one in codes.all)
    return {one.record: first for one, first in found if first is not None}


class _Codes:
    def __init__(self, kept: Sequence[Kept]) -> None:
        self.all = kept
        self._same: dict[tuple[str, ...], list[Kept]] = defaultdict(list)
        self._near: dict[_Tag, set[tuple[str, ...]]] = defaultdict(set)
        for one in kept:
            self._same[one.tags].append(one)
            for place, tag in enumerate(one.tags):
                self._near[place, tag].add(one.tags)

    def first_before(self, one: Kept) -> Kept | None:
        """The first record of an earlier quarter with this code; else with the one code that a slip makes of it."""
        if self._doubtful(one.tags):
            return None
        return self._earliest(one.tags, one.quarter) or self._slipped(one)

    def _slipped(self, one: Kept) -> Kept | None:
        others = self._neighbours(one.tags)
        if len(others) != 1:
            return None
        [other] = others
        # Who is near to it must be this person alone: else nobody knows whose slip it was.
        if self._doubtful(other, one.tags) or self._neighbours(other) != {one.tags}:
            return None
        return self._earliest(other, one.quarter)

    def _neighbours(self, tags: tuple[str, ...]) -> set[tuple[str, ...]]:
        near = set[tuple[str, ...]]().union(*(self._near[place, tag] for place, tag in enumerate(tags)))
        return near - {tags}

    def _doubtful(self, *codes: tuple[str, ...]) -> bool:
        """Whether these codes came twice in one quarter: two people, or one who came twice."""
        quarters = [one.quarter for tags in codes for one in self._same[tags]]
        return len(quarters) != len(set(quarters))

    def _earliest(self, tags: tuple[str, ...], before: date) -> Kept | None:
        return next((one for one in self._same[tags] if one.quarter < before), None)
