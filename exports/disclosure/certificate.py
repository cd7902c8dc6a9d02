"""Proves that nobody can be found in what is published, from what is published alone.

It knows nothing of how the numbers were protected. It is told what an outsider reads, and answers with whole tables
of whole numbers that fit all of it, or names the cell that is given away and the sum that does it. The solver that
finds the tables is not believed: `Certificate.check` adds every one up again, in whole numbers.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from exports.disclosure.linear import SolverError
from exports.disclosure.model import Key, Relation, spelled
from exports.disclosure.outsider import Outsider, Terms
from exports.disclosure.statement import Between, Exactly, Fact, Multiple, Statement

__all__ = ["Between", "Certificate", "Exactly", "Fact", "GivenAway", "Multiple", "Statement", "certify", "spans"]

_DRAWN: Final = 12


@dataclass(frozen=True)
class Certificate:
    """For each sensitive cell two of `tables`, by their places: one with it low, one with it high.

    A table holds a count for each of `cells`, in their order.
    """

    cells: tuple[Key, ...]
    tables: tuple[tuple[int, ...], ...]
    proofs: Mapping[Key, tuple[int, int]]
    threshold: int

    def check(self, statement: Statement) -> None:
        """Check that every table fits and every proof says enough, by addition alone. ValueError where not."""
        place = {cell: number for number, cell in enumerate(self.cells)}
        sums = [(place[r.total], [place[part] for part in r.parts]) for r in statement.relations]
        ends = [(place[cell], *fact.ends) for cell, fact in statement.facts.items()]
        for table in self.tables:
            if min(table, default=0) < 0 or not all(
                low <= table[at] and (high is None or table[at] <= high) for at, low, high in ends
            ):
                raise ValueError("a table that does not fit a printed number")
            if any(table[total] != sum(table[part] for part in parts) for total, parts in sums):
                raise ValueError("a table that does not add up")
        for cell, (one, other) in self.proofs.items():
            low, high = self.tables[one][place[cell]], self.tables[other][place[cell]]
            if not _is_safe(low, high, self.threshold):
                raise ValueError(f"a proof that says too little: {spelled(cell)}")


def _is_safe(low: int, high: int, threshold: int) -> bool:
    """Whether counts from low to high leave a reader in doubt: threshold values, not all of them small counts."""
    return high - low >= threshold - 1 and (low == 0 or high >= threshold)


def leaves_doubt(low: int, high: int | None, threshold: int) -> bool:
    """Whether a reader to whom a hidden count can be anything from low to high knows too little to tell a small one."""
    if low >= threshold or (low, high) == (0, 0):
        return True
    return high is None or (high >= threshold and (low == 0 or high - low >= threshold - 1))


class GivenAway(Exception):  # noqa: N818 - named for what happened
    """A cell that what is published gives away.

    `why`: small-printed (printed exactly), exact (only one count fits), narrowed (too few counts fit), everybody
    (a group in which all gave this answer), nothing-fits (the numbers contradict each other; `cell` is one of them),
    unproven (the solver came to no answer about it, so nobody may rely on it).
    `low` to `high` is what fits. `terms` is the sum that gives it away: whatever the counts are, the cell is the sum
    of these multiples of cells.
    """

    def __init__(self, cell: Key, why: str, low: int = 0, high: int | None = None, terms: Terms = ()) -> None:
        super().__init__(spelled(cell), why)
        self.cell, self.why, self.low, self.high, self.terms = cell, why, low, high, terms


def certify(
    statement: Statement,
    *,
    threshold: int,
    sensitive: Collection[Key] | None = None,
    cells: Collection[Key] | None = None,
) -> Certificate:
    """Prove every sensitive cell, or raise GivenAway.

    With `sensitive` None, which is all that a reader of the finished file can know, every cell that may hold 1 to
    threshold - 1 people is one. A cell is safe if nought fits and the threshold does. Where it is published as a
    multiple, or known not to be nought, it is safe if two counts fit that differ by threshold - 1, the larger being
    no small one. The cells named in `sensitive` must all let nought fit, unless they are multiples. With `cells` only
    these are looked at, and no groups.
    """
    for cell, fact in statement.facts.items():
        if isinstance(fact, Exactly) and 0 < fact.count < threshold and (sensitive is None or cell in sensitive):
            raise GivenAway(cell, "small-printed", fact.count, fact.count)
    outsider = _outsider(statement)
    prover = _Prover(outsider, statement, threshold, sensitive)
    proofs = prover.prove(cells)
    for group in statement.groups() if cells is None else ():
        with _answered(group.total):
            _check_group(outsider, group)
    made = Certificate(outsider.cells, tuple(outsider.tables), proofs, threshold)
    made.check(statement)
    return made


def spans(statement: Statement, cells: Collection[Key] | None = None) -> dict[Key, tuple[int, int | None]]:
    """Give the lowest and highest count that fit, each taken by a whole table; all cells, or those named.

    None: there is no highest. Raises GivenAway with nothing-fits or unproven.
    """
    outsider, found = _outsider(statement), {}
    for cell in outsider.cells if cells is None else cells:
        with _answered(cell):
            found[cell] = outsider.span(cell)
    return found


def fitting(statement: Statement) -> dict[Key, int]:
    """Give counts that fit all that is said. Raises GivenAway with nothing-fits or unproven."""
    outsider = _outsider(statement)
    return dict(zip(outsider.cells, outsider.tables[0], strict=True))


def _outsider(statement: Statement) -> Outsider:
    first = next(iter(statement.cells()))
    with _answered(first):
        outsider = Outsider(statement)
    if not outsider.tables:
        raise GivenAway(first, "nothing-fits")
    return outsider


@contextmanager
def _answered(cell: Key) -> Iterator[None]:
    """Take it for unproven where the solver has no answer."""
    try:
        yield
    except SolverError as error:
        raise GivenAway(cell, "unproven") from error


class _Prover:
    """Finds two tables for each sensitive cell; one table often serves many."""

    def __init__(
        self, outsider: Outsider, statement: Statement, threshold: int, sensitive: Collection[Key] | None
    ) -> None:
        self._outsider = outsider
        self._threshold = threshold
        self._sensitive = None if sensitive is None else frozenset(sensitive)
        self._rounded = _rounded(statement)
        known = {cell for cell, fact in statement.facts.items() if isinstance(fact, Exactly)}
        self._open = [cell for cell in outsider.cells if cell not in known]

    def prove(self, cells: Collection[Key] | None = None) -> dict[Key, tuple[int, int]]:
        """Prove all, or these, or raise GivenAway."""
        some = self._open if cells is None else [cell for cell in self._open if cell in frozenset(cells)]
        wanted = [cell for cell in some if self._sensitive is None or cell in self._sensitive]
        self._outsider.draw(wanted, _DRAWN)
        proofs = {}
        for cell in wanted:
            with _answered(cell):
                found = self._proof(cell)
            if found:
                proofs[cell] = found
        return proofs

    def _proof(self, cell: Key) -> tuple[int, int] | None:
        """Two tables for one cell; None where it is none that needs any."""
        outsider, threshold = self._outsider, self._threshold
        if cell in self._rounded:
            return self._wide(cell, 0)
        if outsider.reach(cell, most=0) is None:
            low = outsider.span(cell)[0]
            if self._sensitive is None and low >= threshold:
                return None
            if self._sensitive is None and low > 0:
                return self._wide(cell, threshold)
            self._give_away(cell)
        if outsider.reach(cell, least=threshold) is None:
            if self._sensitive is None and outsider.span(cell) == (0, 0):
                return None
            self._give_away(cell)
        return outsider.lowest(cell), outsider.highest(cell)

    def _wide(self, cell: Key, least: int) -> tuple[int, int] | None:
        """Two tables that differ by threshold - 1 in a cell, the higher having at least so many there."""
        outsider, threshold = self._outsider, self._threshold
        if not outsider.wide(cell, threshold - 1, least):
            low, high = outsider.span(cell)
            if (low, high) == (0, 0):
                return None
            top = low + threshold - 1 if high is None else high
            if not _is_safe(low, top, threshold) or top < least:
                self._give_away(cell)
            outsider.reach(cell, least=top)
        return outsider.lowest(cell), outsider.highest(cell)

    def _give_away(self, cell: Key) -> None:
        low, high = self._outsider.span(cell)
        terms = self._outsider.terms(cell, upwards=low == 0)
        raise GivenAway(cell, "exact" if low == high else "narrowed", low, high, terms)


def _rounded(statement: Statement) -> frozenset[Key]:
    """The cells of which a reader knows a multiple: printed, or the sum or difference of such.

    Where anything is printed in another way, only what is printed as one: what is not printed may follow from that.
    """
    found = {cell for cell, fact in statement.facts.items() if isinstance(fact, Multiple)}
    return frozenset(found if len(found) < len(statement.facts) else statement.cells())


def _check_group(outsider: Outsider, group: Relation) -> None:
    """Refuse a group of which it is sure that all gave one answer, if there is anybody in it at all."""
    for part in group.parts:
        others = [other for other in group.parts if other != part]
        if not outsider.somebody(others) and outsider.somebody([group.total]):
            terms = ((1.0, group.total), *((-1.0, other) for other in others))
            raise GivenAway(part, "everybody", *outsider.span(part), terms)
