"""What an outsider knows: what each printed cell says, and which cells are the sum of which others. Nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from exports.disclosure.groups import along
from exports.disclosure.model import Key, Relation


@dataclass(frozen=True)
class Exactly:
    """The printed number is the count."""

    count: int

    @property
    def ends(self) -> tuple[int, int | None]:
        """The least and the most that it can be."""
        return self.count, self.count


@dataclass(frozen=True)
class Multiple:
    """A count printed as a multiple of `base`, at most `reach` away; only a count above nought is printed above it."""

    printed: int
    base: int
    reach: int

    @property
    def ends(self) -> tuple[int, int | None]:
        """The least and the most that it can be."""
        return max(1 if self.printed else 0, self.printed - self.reach), self.printed + self.reach


@dataclass(frozen=True)
class Between:
    """The count lies between `low` and `high`, both included; None: no upper end is said."""

    low: int
    high: int | None

    @property
    def ends(self) -> tuple[int, int | None]:
        """The least and the most that it can be."""
        return self.low, self.high


Fact: TypeAlias = Exactly | Multiple | Between


@dataclass(frozen=True)
class Statement:
    """All that an outsider knows.

    A cell that only relations name is not printed: nought or more. `answers` are the dimensions along which
    'everybody gives the same answer' means something (band, q01); places and dates are none.
    """

    facts: Mapping[Key, Fact]
    relations: tuple[Relation, ...]
    answers: frozenset[str] = frozenset()

    def cells(self) -> tuple[Key, ...]:
        """Every cell that a fact or a relation names, once."""
        named = (cell for relation in self.relations for cell in (relation.total, *relation.parts))
        return tuple(dict.fromkeys([*self.facts, *named]))

    def groups(self) -> Iterator[Relation]:
        """The relations that split a group of people by an answer of theirs."""
        return (relation for relation in self.relations if along(relation, self.answers))
