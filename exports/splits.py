"""What is to be counted of a form: splits by where, when and by answers, and which of them one pass can count."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import Final, TypeAlias

from exports.measures import Where
from exports.periods import MONTHS_IN
from fieldkit.areas import IN

OTHER: Final = ""
YES: Final = "yes"  # what passes a test that a split asks
Cells: TypeAlias = dict[tuple[str, ...], float]
_MOST_LISTED: Final = 60  # values with a column each
_MOST_GROUPS: Final = 50_000
_UNLISTED: Final = 50  # how many values an answer is taken to have where nothing lists them


def is_base(name: str) -> bool:
    """Whether something is split by where and when, and not by an answer."""
    return name in {"session", "place", "zone", *IN, *MONTHS_IN}


@dataclass(frozen=True)
class Split:
    """One thing to be counted: submissions, or the sum of the answer `of`, split by fields of the base and answers.

    `listed` gives the values that are told apart; all other answers, and none, come under OTHER. What `by` calls as
    `whether` does is a test: YES, or OTHER.
    """

    by: tuple[str, ...]
    listed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    where: Where = field(default_factory=dict)
    of: str = ""
    whether: Mapping[str, Where] = field(default_factory=dict)

    @property
    def answers(self) -> tuple[str, ...]:
        """What of `by` is asked of people."""
        return tuple(name for name in self.by if not is_base(name))

    @property
    def wide(self) -> bool:
        """Whether it fits into the pass with a column a value."""
        return not self.answers or (
            not self.whether
            and len(self.answers) == 1
            and 0 < len(self.listed.get(self.answers[0], ())) <= _MOST_LISTED
        )

    def under(self, path: str, answer: str) -> str:
        """The value under which an answer is counted."""
        return answer if path not in self.listed or answer in self.listed[path] else OTHER

    def leave_the_rest(self, cells: Cells) -> None:
        """Where all were counted under OTHER, leave there what is under none of the values."""
        at = next(place for place, name in enumerate(self.by) if not is_base(name))
        for cell, count in list(cells.items()):
            if cell[at] != OTHER:
                cells[(*cell[:at], OTHER, *cell[at + 1 :])] -= count


Asked: TypeAlias = tuple[Split, Cells]


def passes(asked: Iterable[Asked]) -> Iterator[list[Asked]]:
    """Put together what one pass can group: what shares `where` and `of`, while its combinations stay few."""
    alike: dict[object, list[list[Asked]]] = defaultdict(list)
    for split, cells in asked:
        based = any(is_base(name) for name in split.by)
        tested = repr(split) if split.whether else ""
        bundles = alike[based, split.of, _said(split.where), tested]
        room = next((one for one in bundles if _combinations([*one, (split, cells)]) <= _MOST_GROUPS), None)
        if room is None:
            bundles.append([(split, cells)])
        else:
            room.append((split, cells))
    for bundles in alike.values():
        yield from bundles


def _said(where: Where) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((path, repr(one)) for path, one in where.items()))


def _combinations(bundle: Sequence[Asked]) -> int:
    sizes = {path: len(split.listed.get(path, ())) or _UNLISTED for split, _ in bundle for path in split.answers}
    return prod(size + 1 for size in sizes.values())
