"""Suppression of one model, start to end: small cells, their helpers, insiders, groups, and what is printed instead.

Nothing is handed out that `certificate` does not prove, once as the office (every small cell, known to be one) and
once as a reader (whatever is hidden, from what is printed alone). Deterministic but for where the time ends: what is
said is therefore remembered with the release and never made twice.
"""

import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from exports.disclosure import groups
from exports.disclosure.certificate import Certificate, GivenAway, certify, leaves_doubt, spans
from exports.disclosure.deviations import Deviations
from exports.disclosure.exact import Exact
from exports.disclosure.insiders import Insiders
from exports.disclosure.linear import INFINITE, SolverError
from exports.disclosure.model import Key, Model
from exports.disclosure.statement import Between, Exactly, Fact, Statement
from exports.disclosure.suppression import Pattern, Suppression, SuppressionError, needs_of

_MENDINGS: Final = 50


@dataclass(frozen=True)
class Hiding:
    """What is said of each printed cell. `secondary` are hidden for the sake of others, `mended` against insiders."""

    published: Mapping[Key, Fact]
    small: int
    secondary: int
    mended: int


def hide(model: Model, printed: Collection[Key], threshold: int, seconds: float) -> Hiding:
    """Decide which of the printed cells are hidden, and between which ends a reader can place each of these.

    Spends up to so many seconds on hiding fewer. Raises SuppressionError.
    """
    try:
        return _Hider(model, printed, threshold).run(seconds)
    except SolverError as error:
        raise SuppressionError(f"solver: {error}") from error


class _Hider:
    def __init__(self, model: Model, printed: Collection[Key], threshold: int) -> None:
        self._dimensions = groups.answers(model)
        self._relations = tuple(model.relations)
        whole = Model()
        whole.counts, whole.relations = dict(model.counts), list(model.relations)
        others = groups.add_others(whole, groups.groups(whole, self._dimensions))
        self._printed = frozenset(printed)
        self._threshold = threshold
        # What is said where nothing printed sets an upper end: 99, 999, ..., far from any count.
        self._no_end = 10 ** len(str(10 * max(threshold, *model.counts.values()))) - 1
        self._deviations = Deviations(whole)
        self._suppression = Suppression(self._deviations)
        place, counts = self._deviations.place, self._deviations.counts
        self._small = [at for at in range(self._deviations.size) if 0 < counts[at] < threshold]
        self._needs = needs_of(counts, [*self._small, *(place[cell] for cell in others)], threshold)
        self._insiders = Insiders(whole, self._deviations, self._small)

    def run(self, seconds: float) -> Hiding:
        unprinted = [at for at, cell in enumerate(self._deviations.cells) if cell not in self._printed]
        pattern = self._suppression.first([*self._small, *unprinted], self._needs)
        self._suppression.thin(pattern, pattern.secondary, INFINITE)
        pattern = self._fewer(pattern, time.monotonic() + seconds)
        mended = self._insiders.repair(self._suppression, pattern)
        for _ in range(_MENDINGS):
            shown = self._shown(pattern)
            try:
                certificates = self._certificates(shown)
                ends = self._ends(pattern, shown)
            except GivenAway as given:
                hides_more = self._mend(pattern, _to_protect(given))
                if given.why == "unproven" and not hides_more:
                    raise SuppressionError("a proof that the solver does not find") from given
                continue
            narrow = [cell for cell, (low, high) in ends.items() if not leaves_doubt(low, high, self._threshold)]
            if not narrow:
                # Where hidden counts lie follows from the others: whatever was proven without it holds with it.
                published = shown | self._said(pattern, ends)
                for certificate in certificates:
                    certificate.check(self._statement(published))
                return Hiding(published, len(self._small), len(pattern.secondary), mended)
            self._mend(pattern, narrow)
        raise SuppressionError("what is printed cannot be certified")

    def _fewer(self, pattern: Pattern, until: float) -> Pattern:
        exact = Exact(self._deviations, pattern.always.nonzero()[0].tolist(), self._needs)
        return exact.improve(self._suppression, pattern, until)[0]

    def _shown(self, pattern: Pattern) -> dict[Key, Fact]:
        """The counts that are printed as they are."""
        cells = zip(self._deviations.cells, self._deviations.counts, pattern.hidden, strict=True)
        return {cell: Exactly(int(count)) for cell, count, hidden in cells if cell in self._printed and not hidden}

    def _ends(self, pattern: Pattern, shown: Mapping[Key, Fact]) -> dict[Key, tuple[int, int]]:
        """Of each hidden cell where a reader who reads all the rest can place it."""
        cells = zip(self._deviations.cells, pattern.hidden, strict=True)
        wanted = [cell for cell, hidden in cells if hidden and cell in self._printed]
        ends = spans(Statement(shown, self._relations), wanted)
        return {cell: (low, self._no_end if high is None else high) for cell, (low, high) in ends.items()}

    def _said(self, pattern: Pattern, ends: Mapping[Key, tuple[int, int]]) -> dict[Key, Fact]:
        """Intervals; where both ends are one, the count itself, hidden for nothing when time ended before `thin`."""
        known = [cell for cell, (low, high) in ends.items() if low == high]
        pattern.hidden[[self._deviations.place[cell] for cell in known]] = False
        return {cell: Exactly(low) if low == high else Between(low, high) for cell, (low, high) in ends.items()}

    def _certificates(self, published: Mapping[Key, Fact]) -> tuple[Certificate, Certificate]:
        """The office's proof, of the small cells, and a reader's, of all. GivenAway."""
        said, small = self._statement(published), [self._deviations.cells[at] for at in self._small]
        return certify(said, threshold=self._threshold, sensitive=small), certify(said, threshold=self._threshold)

    def _statement(self, published: Mapping[Key, Fact]) -> Statement:
        return Statement(published, self._relations, self._dimensions)

    def _mend(self, pattern: Pattern, cells: Collection[Key]) -> bool:
        """Protect further cells as if they were small, with proofs in whole numbers; whether that hides any more."""
        before = pattern.hidden.sum()
        places = [self._deviations.place[cell] for cell in cells]
        pattern.hidden[places] = True
        needs = needs_of(self._deviations.counts, places, self._threshold)
        self._suppression.mend(pattern, needs, whole=True)
        return bool(pattern.hidden.sum() > before)


def _to_protect(given: GivenAway) -> list[Key]:
    """What must be protected further: of a group in which all gave one answer, somebody who gave another."""
    others = [cell for factor, cell in given.terms if factor < 0]
    return others[:1] if given.why == "everybody" and others else [given.cell]
