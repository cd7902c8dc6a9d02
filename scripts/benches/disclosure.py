"""Protecting and proving the largest set of linked tables, beside the least that a solver needs to read it."""

import time
from collections.abc import Callable
from pathlib import Path

from exports.disclosure.certificate import certify
from exports.disclosure.deviations import Deviations
from exports.disclosure.linear import INFINITE
from exports.disclosure.model import Key, Model
from exports.disclosure.rounding import round_all
from exports.disclosure.statement import Exactly, Fact, Multiple, Statement
from exports.disclosure.suppression import Pattern, Suppression, needs_of
from scripts.benches.disclosure_sets import ALL_PAIRS, LARGE, model
from scripts.benches.measure import Row

THRESHOLD = 5


def small(deviations: Deviations) -> list[int]:
    """The places of the small cells."""
    return [at for at in range(deviations.size) if 0 < deviations.counts[at] < THRESHOLD]


def suppressed(made: Model) -> tuple[Deviations, Pattern]:
    """Hide by the rule of the threshold: the heuristic, thinned out."""
    deviations = Deviations(made)
    cells, suppression = small(deviations), Suppression(deviations)
    pattern = suppression.first(cells, needs_of(deviations.counts, cells, THRESHOLD))
    suppression.thin(pattern, pattern.secondary, INFINITE)
    return deviations, pattern


def statement(deviations: Deviations, pattern: Pattern, made: Model) -> Statement:
    """What is then printed."""
    facts: dict[Key, Fact] = {
        cell: Exactly(made.counts[cell]) for at, cell in enumerate(deviations.cells) if not pattern.hidden[at]
    }
    return Statement(facts, tuple(made.relations))


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def suppressing(_: Path) -> tuple[float, float]:
    """Hide what all pairs of 20,000 tests need; bare rounding of the same model by one integer programme."""
    made = model(LARGE, LARGE.people(), ALL_PAIRS)
    return seconds(lambda: suppressed(made)), seconds(lambda: round_all(made, THRESHOLD, b"bench"))


def certifying(_: Path) -> tuple[float, float]:
    """Prove the same, hidden; bare rounding of it."""
    made = model(LARGE, LARGE.people(), ALL_PAIRS)
    printed = statement(*suppressed(made), made)
    return (
        seconds(lambda: certify(printed, threshold=THRESHOLD)),
        seconds(lambda: round_all(made, THRESHOLD, b"bench")),
    )


def certifying_rounded(_: Path) -> tuple[float, float]:
    """Prove the same, rounded; bare rounding of it."""
    made = model(LARGE, LARGE.people(), ALL_PAIRS)
    rounded = round_all(made, THRESHOLD, b"bench").published
    facts: dict[Key, Fact] = {cell: Multiple(count, THRESHOLD, THRESHOLD - 1) for cell, count in rounded.items()}
    printed = Statement(facts, tuple(made.relations))
    return (
        seconds(lambda: certify(printed, threshold=THRESHOLD)),
        seconds(lambda: round_all(made, THRESHOLD, b"bench")),
    )


_BARE = "one integer programme that rounds it"
ROWS = (
    Row("suppress", "disclosure: suppress all pairs of 20,000 tests", suppressing, _BARE, limit=10_000),
    Row("certify", "disclosure: certify them suppressed", certifying, _BARE, limit=40_000),
    Row("certify-rounded", "disclosure: certify them rounded", certifying_rounded, _BARE, limit=40_000),
)
