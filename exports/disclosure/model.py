"""One cell a key, shared by all tables of a workbook and tied by sums.

A key is the set of what a count is restricted to: {('counted', 'mesa_test'), ('place', 'La Raja'), ('band', 'b4')}.
Two tables that share a margin share its cells, so that protecting one protects the other alike. Cells that nobody
prints but anybody can compute (a zone's total, the people who stopped without a test) belong in it as well.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final, TypeAlias

Key: TypeAlias = frozenset[tuple[str, str]]
COUNTED: Final = "counted"


def key(counted: str, /, **fixed: str) -> Key:
    """Make the key of what is counted where each named dimension has one value."""
    return frozenset({(COUNTED, counted), *fixed.items()})


def spelled(cell: Key) -> str:
    """Spell a key always in the same way, for seeds and messages."""
    return "|".join(f"{name}={value}" for name, value in sorted(cell))


@dataclass(frozen=True)
class Axis:
    """A dimension and all its values, also those that nobody chose."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Relation:
    """`total` is the sum of `parts`."""

    total: Key
    parts: tuple[Key, ...]


class Model:
    """The true counts of a workbook with the sums between them. Never leaves the office."""

    def __init__(self) -> None:
        self.counts: dict[Key, int] = {}
        self.relations: list[Relation] = []

    def add(self, counted: str, axes: Sequence[Axis], counts: Mapping[tuple[str, ...], int]) -> None:
        """Add a table of any number of axes with all its margins.

        `counts` maps one value an axis to a count; what it lacks is 0. Raises ValueError where a cell that is
        known already has another count: two readings of the same thing are a bug.
        """
        if not all(axis.values for axis in axes):
            # Nothing lies along an empty axis: of the rest, nobody is counted.
            self.add(counted, [axis for axis in axes if axis.values], {})
            return
        unknown = counts.keys() - set(product(*(axis.values for axis in axes)))
        if unknown:
            raise ValueError(f"{len(unknown)} cells lie outside the axes")
        cube: dict[tuple[str | None, ...], int] = {
            cell: counts.get(cell, 0) for cell in product(*(axis.values for axis in axes))
        }

        def of(cell: tuple[str | None, ...]) -> Key:
            fixed = ((axis.name, value) for axis, value in zip(axes, cell, strict=True) if value is not None)
            return frozenset({(COUNTED, counted), *fixed})

        for cell, count in cube.items():
            self._put(of(cell), count)
        for place in range(len(axes)):
            for total, parts in _lines(cube, place).items():
                cube[total] = sum(cube[part] for part in parts)
                self.tie(of(total), [of(part) for part in parts])

    def tie(self, total: Key, parts: Iterable[Key]) -> None:
        """Say that a cell, new or known, is the sum of others that are known."""
        relation = Relation(total, tuple(parts))
        self._put(total, sum(self.counts[part] for part in relation.parts))
        self.relations.append(relation)

    def nest(self, inner: str, outer: str, lies_in: Mapping[str, str]) -> None:
        """Add or tie, for every cell with an `inner` value, the cell of the `outer` value that it lies in."""
        sums: dict[Key, list[Key]] = defaultdict(list)
        for cell in list(self.counts):
            for name, value in cell:
                if name == inner and value in lies_in:
                    sums[cell - {(name, value)} | {(outer, lies_in[value])}].append(cell)
        for total, parts in sums.items():
            self.tie(total, parts)

    def _put(self, cell: Key, count: int) -> None:
        if count < 0:
            raise ValueError(f"a count below nought: {spelled(cell)}")
        if self.counts.setdefault(cell, count) != count:
            raise ValueError(f"two counts for one cell: {spelled(cell)}")


def _lines(
    cube: Mapping[tuple[str | None, ...], int], place: int
) -> dict[tuple[str | None, ...], list[tuple[str | None, ...]]]:
    """Gather the cells that differ only at `place` under the margin that sums them."""
    lines: dict[tuple[str | None, ...], list[tuple[str | None, ...]]] = defaultdict(list)
    for cell in cube:
        lines[(*cell[:place], None, *cell[place + 1 :])].append(cell)
    return lines
