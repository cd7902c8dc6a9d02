"""Tests by age against the register's people: which groups are missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from exports.coverage.rules import Coverage
from exports.disclosure.protect import ProtectedTable
from exports.periods import Language, Period
from exports.summary import prepare
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store

State = Literal["none", "few", "fair", "unknown"]
# What the plan shows now that a release did not: then that release has nothing to say here.
_OTHERWISE: Final = {Code.RELEASE_LACKS, Code.RELEASE_FROZEN, Code.RELEASE_MOVED}
_FEW: Final = 0.5  # of the share that the group has in the register


@dataclass(frozen=True)
class Age:
    """An age group: its tests, their share among those that say an age, and its share in the register if known."""

    answers: tuple[str, ...]
    name: str
    tests: float
    share: float
    expected: float | None
    state: State


def ages(rule: Coverage, tests: Mapping[str, float | None], language: Language) -> tuple[Age, ...]:
    """Hold the tests of each group against the register.

    'none' where there is no test, 'few' where its share is less than half of what it is in the register, 'unknown'
    where nobody looked the register up. A number that is hidden (None) is small: 'few', never 'none'.
    """
    counts = [sum(tests.get(answer, 0) or 0 for answer in group.answers) for group in rule.group]
    whole = sum(counts)
    found = []
    for group, count in zip(rule.group, counts, strict=True):
        share = count / whole if whole else 0.0
        expected = group.people / rule.people if group.people and rule.people else None
        state = _state(count, share, expected)
        if state == "none" and any(tests.get(answer, 0) is None for answer in group.answers):
            state = "few"
        found.append(Age(group.answers, group.name[language], count, share, expected, state))
    return tuple(found)


def _state(count: float, share: float, expected: float | None) -> State:
    if not count:
        return "none"
    if expected is None:
        return "unknown"
    return "few" if share < _FEW * expected else "fair"


def published_ages(
    store: Store, rule: Coverage, *, progress: Progress, today: date, language: Language
) -> tuple[Period, tuple[Age, ...]] | None:
    """As `ages`, from the protected numbers of the latest release; None where no release shows tests by age.

    Only what was published is told: another rounding of the same people could be subtracted from it.
    """
    for _, first, last in sorted(store.releases.listed(), key=lambda one: (one[2], one[0]), reverse=True):
        period = Period(first, last)
        try:
            facts, told = prepare(store, period, progress=progress, today=today, language=language)
        except WorldFailed as failed:
            if failed.code not in _OTHERWISE:
                raise
            continue
        if told.pending:
            continue
        for table in facts.plan.table:
            if table.form == rule.form and table.rows.by == rule.age:
                return period, ages(rule, _totals(facts.table(table.id)), language)
    return None


def _totals(table: ProtectedTable) -> dict[str, float | None]:
    """What each row comes to, as published; None where it is hidden."""
    cells = {row: table.cell(row, None) for row in table.rows}
    return {row: float(cell) if isinstance(cell, int | float) else None for row, cell in cells.items()}
