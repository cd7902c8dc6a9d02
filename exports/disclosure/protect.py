"""From true counts to what may be shown. Nothing else makes a `ProtectedTable`, a `Rounded` or a `Derived`."""

import hashlib
import hmac
import weakref
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Never, final

from exports.disclosure.model import Axis, Key, Model, key, spelled
from exports.disclosure.rounding import round_all

LEAST_THRESHOLD: Final = 3


@dataclass(frozen=True)
class Protection:
    """Counts from 1 to threshold - 1 are small; everything is published in steps of `base`.

    Raises ValueError below the floors: a threshold under 3 protects nobody, a base under it shows small counts.
    """

    threshold: int = 5
    base: int = 5

    def __post_init__(self) -> None:
        if self.threshold < LEAST_THRESHOLD or self.base < self.threshold:
            raise ValueError(f"threshold {self.threshold}, base {self.base}: below the floors")


@final
class Rounded(int):
    """A published count of people. Sums of it are plain numbers again: take the table's own total instead."""

    cell: Key

    def __new__(cls, made_elsewhere: Never) -> "Rounded":  # noqa: ARG004 - `Never` refuses every caller
        """Refuse."""
        raise TypeError("only exports.disclosure.protect makes a Rounded")

    def over(self, whole: "Rounded | float") -> "Derived":
        """Divide by a published count, or by a number that counts no person. ZeroDivisionError where that is 0."""
        return _derived(self, whole)


@final
class Derived(float):
    """A published count divided by another, or by a number that counts no person."""

    part: Rounded
    whole: Rounded | float

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
    _cells: Mapping[tuple[str | None, str | None], Rounded]

    def __init__(self, made_elsewhere: Never) -> None:  # noqa: ARG002 - as in Rounded
        raise TypeError("only exports.disclosure.protect makes a ProtectedTable")

    def __setattr__(self, name: str, value: object) -> None:
        raise TypeError("a ProtectedTable does not change")

    def __init_subclass__(cls) -> None:
        raise TypeError("a ProtectedTable has no other kind")

    def count(self, row: str | None = None, column: str | None = None) -> Rounded:
        """Look up a cell; None stands for the total of that side. KeyError where there is none."""
        return self._cells[row, column]


_made: Final["weakref.WeakSet[ProtectedTable]"] = weakref.WeakSet()


def is_protected(table: object) -> bool:
    """Whether this very object was made here."""
    return isinstance(table, ProtectedTable) and table in _made


@dataclass(frozen=True)
class Wanted:
    """A table to be shown: what is counted, by which axes. Without `sums` its rows are not added up."""

    name: str
    counted: str
    rows: Axis
    columns: Axis | None = None
    sums: bool = True


@dataclass(frozen=True)
class Protected:
    """All that one workbook may say about people, with figures about the protection itself."""

    tables: Mapping[str, ProtectedTable]
    protection: Protection
    cells: int
    small: int
    furthest: int


def protect(
    model: Model, wanted: Sequence[Wanted], *, protection: Protection, secret: bytes, release: str
) -> Protected:
    """Round the whole model once and hand out the tables that are wanted.

    The noise is seeded by the office's secret, the release's name and the counts themselves: the same release
    printed again is identical, and one that has changed by a single person is drawn afresh everywhere, so that
    the difference between the two does not point at where that person is.
    """
    rounding = round_all(model, protection.base, _seed(model, secret, release, protection))
    cells = {cell: _rounded(cell, count) for cell, count in rounding.published.items()}
    return Protected(
        {table.name: _table(table, cells) for table in wanted},
        protection,
        len(cells),
        sum(1 for count in model.counts.values() if 0 < count < protection.threshold),
        protection.base * (1 + rounding.extra_steps) - 1,
    )


def _seed(model: Model, secret: bytes, release: str, protection: Protection) -> bytes:
    digest = hashlib.sha256(f"{release}\n{protection.base}\n".encode())
    for line in sorted(f"{spelled(cell)}={count}\n" for cell, count in model.counts.items()):
        digest.update(line.encode())
    return hmac.new(secret, digest.digest(), hashlib.sha256).digest()


def _table(wanted: Wanted, cells: Mapping[Key, Rounded]) -> ProtectedTable:
    columns = wanted.columns.values if wanted.columns else ()
    found = {}
    for row in (None, *wanted.rows.values) if wanted.sums else wanted.rows.values:
        for column in (None, *columns):
            fixed = {} if row is None else {wanted.rows.name: row}
            if wanted.columns and column is not None:
                fixed[wanted.columns.name] = column
            found[row, column] = cells[key(wanted.counted, **fixed)]
    table = object.__new__(ProtectedTable)
    made = {"name": wanted.name, "rows": wanted.rows.values, "columns": columns, "_cells": MappingProxyType(found)}
    for name, value in made.items():
        object.__setattr__(table, name, value)
    _made.add(table)
    return table


def _rounded(cell: Key, count: int) -> Rounded:
    made = int.__new__(Rounded, count)
    made.cell = cell
    return made


def _derived(part: Rounded, whole: Rounded | float) -> Derived:
    made = float.__new__(Derived, part / whole)
    made.part, made.whole = part, whole
    return made
