"""From true counts to what may be shown. Nothing else makes a `ProtectedTable` or what stands in its cells."""

import hashlib
import hmac
import weakref
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Never, TypeAlias, final, overload

from exports.disclosure import hiding
from exports.disclosure.groups import answers
from exports.disclosure.ledger import Release, add_up
from exports.disclosure.model import Axis, Key, Model, Relation, key, spelled
from exports.disclosure.protection import LEAST_THRESHOLD, Mode, Protection
from exports.disclosure.rounding import round_all
from exports.disclosure.statement import Between, Exactly, Fact, Multiple, Statement
from exports.disclosure.sums import withheld
from exports.disclosure.tree import in_area

__all__ = [
    "LEAST_THRESHOLD", "Derived", "Exact", "Hidden", "Mode", "Protected", "ProtectedTable", "Protection", "Published",
    "Rounded", "Wanted", "is_protected", "protect", "protect_again", "protect_all",
    "share",
]  # fmt: skip

# How long suppression may look for fewer cells to hide.
_SECONDS: Final = 30.0
# How much dearer than the least the noise of a whole tree may be: to find the least would take hours.
_GAP: Final = 0.2


@final
class Rounded(int):
    """A published count of people. Sums of it are plain numbers again: take the table's own total instead."""

    cell: Key

    def __new__(cls, made_elsewhere: Never) -> "Rounded":  # noqa: ARG004 - `Never` refuses every caller
        """Refuse."""
        raise TypeError("only exports.disclosure.protect makes a Rounded")

    @overload
    def over(self, whole: "Rounded | Exact | float") -> "Derived": ...
    @overload
    def over(self, whole: "Hidden") -> None: ...
    def over(self, whole: "Published | float") -> "Derived | None":
        """Divide by a published count, or by a number that counts no person. ZeroDivisionError where that is 0."""
        return None if isinstance(whole, Hidden) else _derived(self, whole)


@final
class Exact(int):
    """A count of people that is published as it is. Sums of it are plain numbers again."""

    cell: Key

    def __new__(cls, made_elsewhere: Never) -> "Exact":  # noqa: ARG004 - as in Rounded
        """Refuse."""
        raise TypeError("only exports.disclosure.protect makes an Exact")

    @overload
    def over(self, whole: "Rounded | Exact | float") -> "Derived": ...
    @overload
    def over(self, whole: "Hidden") -> None: ...
    def over(self, whole: "Published | float") -> "Derived | None":
        """As `Rounded.over`."""
        return None if isinstance(whole, Hidden) else _derived(self, whole)


@final
class Hidden:
    """A count that is not shown: between its ends, which follow from what is shown."""

    __slots__ = ("cell", "high", "low")
    cell: Key
    low: int
    high: int

    def __init__(self, made_elsewhere: Never) -> None:  # noqa: ARG002 - as in Rounded
        raise TypeError("only exports.disclosure.protect makes a Hidden")

    def __setattr__(self, name: str, value: object) -> None:
        raise TypeError("a Hidden does not change")

    def __str__(self) -> str:
        return f"{self.low}–{self.high}"

    def over(self, whole: "Published | float") -> None:
        """Nothing: a share of what is not shown would show it."""


Published: TypeAlias = Rounded | Exact | Hidden


@final
class Derived(float):
    """A published count divided by another, or by a number that counts no person."""

    part: Rounded | Exact
    whole: Rounded | Exact | float

    def over(self, number: float) -> "Derived":
        """Divide once more, by a number that counts no person."""
        return _derived(self.part, float(self.whole) * number)

    def __new__(cls, made_elsewhere: Never) -> "Derived":  # noqa: ARG004 - as in Rounded
        """Refuse."""
        raise TypeError("only exports.disclosure.protect makes a Derived")


@final
class ProtectedTable:
    """Published counts, rows by columns, with their margins. Lives as `protect` made it; a copy is none."""

    __slots__ = ("__weakref__", "_cells", "columns", "name", "rows")
    name: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    _cells: Mapping[tuple[str | None, str | None], Published]

    def __init__(self, made_elsewhere: Never) -> None:  # noqa: ARG002 - as in Rounded
        raise TypeError("only exports.disclosure.protect makes a ProtectedTable")

    def __setattr__(self, name: str, value: object) -> None:
        raise TypeError("a ProtectedTable does not change")

    def __init_subclass__(cls) -> None:
        raise TypeError("a ProtectedTable has no other kind")

    def cell(self, row: str | None = None, column: str | None = None) -> Published:
        """Look up a cell; None stands for the total of that side. KeyError where there is none."""
        return self._cells[row, column]

    def count(self, row: str | None = None, column: str | None = None) -> Rounded:
        """As `cell`, of a table that is published rounded, where every cell has a count. TypeError of another."""
        found = self.cell(row, column)
        if not isinstance(found, Rounded):
            raise TypeError("a table that hides cells: take `cell`")
        return found


def share(part: Published, whole: Published) -> Derived | None:
    """Divide a published count by another; None where that is nought, or where either is not shown."""
    return None if isinstance(whole, Hidden) or not whole else part.over(whole)


_made: Final["weakref.WeakSet[ProtectedTable]"] = weakref.WeakSet()


def is_protected(table: object) -> bool:
    """Whether this very object was made here."""
    return isinstance(table, ProtectedTable) and table in _made


@dataclass(frozen=True)
class Wanted:
    """A table to be shown: what is counted, by which axes. Without `sums` its rows are not added up.

    What is `standing` (a register at the end of each stretch of time) does not add up over time. A sum of people's own
    numbers names what counts its `givers`: of few of them it is not shown.
    """

    name: str
    counted: str
    rows: Axis
    columns: Axis | None = None
    sums: bool = True
    standing: bool = False
    givers: str = ""

    def cells(self) -> dict[tuple[str | None, str | None], Key]:
        """The key of each cell, by row and column; None for a total."""
        found = {}
        for row in (None, *self.rows.values) if self.sums else self.rows.values:
            for column in (None, *(self.columns.values if self.columns else ())):
                fixed = {} if row is None else {self.rows.name: row}
                if self.columns and column is not None:
                    fixed[self.columns.name] = column
                found[row, column] = key(self.counted, **fixed)
        return found


@dataclass(frozen=True)
class Protected:
    """All that one workbook may say about people, with figures about the protection itself.

    `furthest` is by how much a printed count can be off, `hidden` how many of the printed cells show no count.
    `statement` is what an outsider then knows, cell by cell. What is `withheld`, a release remembers as not said.
    """

    tables: Mapping[str, ProtectedTable]
    protection: Protection
    cells: int
    small: int
    furthest: int
    hidden: int
    statement: Statement
    withheld: Mapping[Key, Fact] = field(default_factory=dict)


def protect(
    model: Model,
    wanted: Sequence[Wanted],
    *,
    protection: Protection,
    secret: bytes,
    release: str,
    earlier: Sequence[Release] = (),
) -> Protected:
    """Protect the whole model once and hand out the tables that are wanted.

    With `earlier` releases that this one is made of (`ledger.cut`), what they said is said again, and nothing
    is counted. Otherwise rounding draws its noise by the office's secret, the release's name and the counts
    themselves: the same release printed again is identical, and one that has changed by a single person is drawn
    afresh everywhere, so that the difference between the two does not point at where that person is.

    Raises RoundingError or SuppressionError where there is no protection: then nothing may be published.
    """
    if earlier:
        return protect_again(model, wanted, earlier)
    said = _said(model, {cell for table in wanted for cell in table.cells().values()}, (protection, secret, release))
    return _handed_out(said, model, wanted, protection, _small(model, protection))


def protect_all(
    models: Mapping[str, tuple[Model, Sequence[Wanted]]],
    whole: Model,
    *,
    protection: Protection,
    secret: bytes,
    release: str,
) -> dict[str, Protected]:
    """Protect areas that lie in one another at once, as the one model that they were `tree.grown` into.

    What each may say is a cut of that. Otherwise as `protect`, but that noise is near the least, not at it.
    """
    printed = {
        in_area(cell, area) for area, (_, wanted) in models.items() for one in wanted for cell in one.cells().values()
    }
    said = _said(whole, printed, (protection, secret, release), _GAP)
    return {
        area: _handed_out(own, model, wanted, protection, _small(model, protection))
        for area, (model, wanted) in models.items()
        for own in [{cell: said[in_area(cell, area)] for cell in model.counts if in_area(cell, area) in said}]
    }


def _small(model: Model, protection: Protection) -> int:
    return sum(1 for count in model.counts.values() if 0 < count < protection.threshold)


def _said(
    model: Model, printed: Collection[Key], how: tuple[Protection, bytes, str], gap: float = 0.0
) -> Mapping[Key, Fact]:
    protection, secret, release = how
    if protection.mode == "suppression":
        return hiding.hide(model, printed, protection.threshold, _SECONDS).published
    rounding = round_all(model, protection.base, _seed(model, secret, release, protection), gap=gap)
    reach = protection.base * (1 + rounding.extra_steps) - 1
    return {cell: Multiple(count, protection.base, reach) for cell, count in rounding.published.items()}


def protect_again(model: Model, wanted: Sequence[Wanted], releases: Sequence[Release]) -> Protected:
    """Say again what earlier releases said: of one the very same, of several the sum. Only sums come from the model.

    Raises RELEASE_LACKS where one of them did not show such a table.
    """
    standing = {table.counted for table in wanted if table.standing}
    said = add_up(releases, {cell for table in wanted for cell in table.cells().values()}, standing)
    protection = releases[-1].protection
    small = sum(1 for fact in said.values() if fact.ends[0] < protection.threshold)
    return _handed_out(said, model, wanted, protection, small, again=True)


def _handed_out(
    said: Mapping[Key, Fact],
    model: Model,
    wanted: Sequence[Wanted],
    protection: Protection,
    small: int,
    *,
    again: bool = False,
) -> Protected:
    unsaid = {} if again else withheld(said, ((one.givers, one.cells()) for one in wanted))
    cells = {cell: _published(cell, unsaid.get(cell, fact)) for cell, fact in said.items()}
    tables = {table.name: _table(table, cells) for table in wanted}
    printed = {cell for table in wanted for cell in table.cells().values()}
    facts = {cell: fact for cell, fact in said.items() if cell in printed and cell not in unsaid}
    return Protected(
        tables,
        protection,
        cells=len(said),
        small=small,
        furthest=max((fact.reach for fact in said.values() if isinstance(fact, Multiple)), default=0),
        hidden=sum(isinstance(fact, Between) for fact in facts.values()),
        statement=Statement(facts, _known(model.relations), answers(model)),
        withheld=unsaid,
    )


def _known(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    return tuple(dict.fromkeys(relations))


def _seed(model: Model, secret: bytes, release: str, protection: Protection) -> bytes:
    digest = hashlib.sha256(f"{release}\n{protection.base}\n".encode())
    for line in sorted(f"{spelled(cell)}={count}\n" for cell, count in model.counts.items()):
        digest.update(line.encode())
    return hmac.new(secret, digest.digest(), hashlib.sha256).digest()


def _table(wanted: Wanted, cells: Mapping[Key, Published]) -> ProtectedTable:
    found = {where: cells[cell] for where, cell in wanted.cells().items()}
    table = object.__new__(ProtectedTable)
    columns = wanted.columns.values if wanted.columns else ()
    made = {"name": wanted.name, "rows": wanted.rows.values, "columns": columns, "_cells": MappingProxyType(found)}
    for name, value in made.items():
        object.__setattr__(table, name, value)
    _made.add(table)
    return table


def _published(cell: Key, fact: Fact) -> Published:
    if isinstance(fact, Between):
        hidden = object.__new__(Hidden)
        for name, value in (("cell", cell), ("low", fact.low), ("high", fact.high)):
            object.__setattr__(hidden, name, value)
        return hidden
    if isinstance(fact, Exactly):
        exact = int.__new__(Exact, fact.count)
        exact.cell = cell
        return exact
    rounded = int.__new__(Rounded, fact.printed)
    rounded.cell = cell
    return rounded


def _derived(part: Rounded | Exact, whole: Rounded | Exact | float) -> Derived:
    made = float.__new__(Derived, part / whole)
    made.part, made.whole = part, whole
    return made
