"""Proves that nobody can be found in what is published, from what is published alone.

It knows nothing of how the numbers were protected: it is told what an outsider reads (`Statement`), and answers with
whole tables of whole numbers that fit all of it, checked by addition, or names the cell that is given away.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from exports.disclosure.model import Key, Relation

Table: TypeAlias = Mapping[Key, int]


@dataclass(frozen=True)
class Exactly:
    """The printed number is the count."""

    count: int


@dataclass(frozen=True)
class Multiple:
    """A count printed as a multiple of `base`, at most `reach` away; only a count above nought is printed above it."""

    printed: int
    base: int
    reach: int


@dataclass(frozen=True)
class Between:
    """The count lies between `low` and `high`, both included; None: no upper end is said."""

    low: int
    high: int | None


Fact: TypeAlias = Exactly | Multiple | Between


@dataclass(frozen=True)
class Statement:
    """All that an outsider knows: a fact for each printed cell, and which cells are the sum of which others.

    A cell that only relations name is not printed: nought or more. `answers` are the dimensions along which
    'everybody gives the same answer' means something (band, q01); places and dates are none.
    """

    facts: Mapping[Key, Fact]
    relations: tuple[Relation, ...]
    answers: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Certificate:
    """For each sensitive cell two of `tables`, by their places: one with it low, one with it high.

    Each table fits every fact and every relation; `check` adds them up again.
    """

    tables: tuple[Table, ...]
    proofs: Mapping[Key, tuple[int, int]]

    def check(self, statement: Statement) -> None:
        """Check every table by integer addition alone. ValueError where one does not fit."""
        raise NotImplementedError


class GivenAway(Exception):  # noqa: N818 - named for what happened
    """A cell that what is published gives away.

    `why`: small-printed (printed exactly), exact (only one count fits), narrowed (not everything from nought to the
    threshold fits), everybody (a group in which all gave this answer), nothing-fits (the numbers contradict each
    other). `low` to `high` is what fits. `terms` is the sum that gives it away: the cell is the sum of these
    multiples of cells, whatever the counts are.
    """

    def __init__(
        self, cell: Key, why: str, low: int = 0, high: int | None = None, terms: tuple[tuple[float, Key], ...] = ()
    ) -> None:
        super().__init__(cell, why)
        self.cell, self.why, self.low, self.high, self.terms = cell, why, low, high, terms


def certify(statement: Statement, *, threshold: int, sensitive: Collection[Key] | None = None) -> Certificate:
    """Prove every sensitive cell, or raise GivenAway.

    With `sensitive` None (all that a reader of the finished file can know) every cell that may hold 1 to
    threshold - 1 people is one. Safe is: nought fits and so does the threshold; for what is published in multiples,
    counts that differ by threshold - 1 fit.
    """
    raise NotImplementedError


def spans(statement: Statement, cells: Collection[Key] | None = None) -> dict[Key, tuple[int, int | None]]:
    """Give the lowest and highest count that fit, each taken by a whole table; all cells, or those named."""
    raise NotImplementedError
