"""The ledger of releases as part of the protection: what was said once stays, and nobody is counted twice.

Releases that count the same forms cover disjoint periods, each frozen when it is published: whoever comes late is
counted in the next release, whoever is corrected or withdrawn afterwards changes no published number. So two releases
share no person, and subtracting them tells nothing about one. A longer period is the sum of what was published.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from exports.disclosure.model import Key, Relation
from exports.disclosure.protection import Protection
from exports.disclosure.statement import Between, Exactly, Fact, Multiple, Statement
from exports.periods import Period
from fieldkit.errors import Code, WorldFailed

RELEASE: Final = "release"


@dataclass(frozen=True)
class Release:
    """One published workbook: what it said about people, of which forms, and the file's SHA-256.

    `number` counts the office's releases from 1; 0 for one that is not remembered yet.
    """

    number: int
    name: str
    period: Period
    forms: frozenset[str]
    protection: Protection
    published: Mapping[Key, Fact]
    workbook: bytes = b""


def parts_of(earlier: Sequence[Release], name: str, period: Period) -> tuple[Release, ...]:
    """Which earlier releases a release is made of: itself, published before; or those that its period is cut into.

    None of them: it is new. Raises RELEASE_FROZEN, with the period and number of a release that counted some of its
    people and cannot be added up to it.
    """
    touching = [release for release in earlier if _share_days(release.period, period)]
    same = [release for release in touching if release.period == period and release.name == name]
    if same:
        return (same[-1],)
    if touching and not _tiled(touching, period):
        raise WorldFailed(Code.RELEASE_FROZEN, period=touching[0].period.code, number=str(touching[0].number))
    return tuple(touching)


def _share_days(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last


def _tiled(releases: Iterable[Release], period: Period) -> bool:
    """Whether these periods, in order, fill a longer one without a gap or a day twice."""
    day, count = period.first, 0
    for release in sorted(releases, key=lambda release: release.period):
        if release.period.first != day:
            return False
        day, count = release.period.last + timedelta(days=1), count + 1
    return count > 1 and day == period.last + timedelta(days=1)


def add_up(releases: Sequence[Release], cells: Iterable[Key]) -> dict[Key, Fact]:
    """Say of each cell what the releases together say of it; one that shows its table without it counted nobody there.

    Raises RELEASE_LACKS with the period of a release that does not show such a table.
    """
    shown = [{_table(cell) for cell in release.published} for release in releases]
    found: dict[Key, Fact] = {}
    for cell in cells:
        facts = []
        for release, tables in zip(releases, shown, strict=True):
            if cell in release.published:
                facts.append(release.published[cell])
            elif _table(cell) not in tables:
                raise WorldFailed(Code.RELEASE_LACKS, period=release.period.code, number=str(release.number))
        found[cell] = _sum(facts)
    return found


def _table(cell: Key) -> tuple[str, frozenset[str]]:
    """What is counted in a cell, and by which dimensions."""
    return dict(cell).get("counted", ""), frozenset(name for name, _ in cell)


def _sum(facts: Sequence[Fact]) -> Fact:
    """What is known of a sum from what is known of its parts."""
    if len(facts) == 1:
        return facts[0]
    if multiples := [fact for fact in facts if isinstance(fact, Multiple)]:
        if len(multiples) == len(facts):
            reach = sum(fact.reach for fact in multiples)
            return Multiple(sum(fact.printed for fact in multiples), multiples[0].base, reach)
    elif all(isinstance(fact, Exactly) for fact in facts):
        return Exactly(sum(fact.ends[0] for fact in facts))
    highs = [fact.ends[1] for fact in facts]
    most = None if None in highs else sum(high for high in highs if high is not None)
    return Between(sum(fact.ends[0] for fact in facts), most)


def together(statements: Mapping[str, Statement], tied: Collection[Relation] = ()) -> Statement:
    """All that an outsider knows who kept every release: each one's cells under its name, and what ties them."""
    facts: dict[Key, Fact] = {}
    relations: list[Relation] = list(tied)
    for name, statement in statements.items():
        facts |= {in_release(cell, name): fact for cell, fact in statement.facts.items()}
        relations += [
            Relation(in_release(r.total, name), tuple(in_release(part, name) for part in r.parts))
            for r in statement.relations
        ]
    answers = frozenset[str]().union(*(statement.answers for statement in statements.values()))
    return Statement(facts, tuple(relations), answers)


def in_release(cell: Key, name: str) -> Key:
    """A release's own reading of a cell."""
    return cell | {(RELEASE, name)}


def increments(one: str, other: str, cells: Iterable[Key]) -> list[Relation]:
    """Tie two releases of the same people: the second is the first and whoever came between them, cell by cell."""
    return [
        Relation(in_release(cell, other), (in_release(cell, one), in_release(cell, f"{one} to {other}")))
        for cell in cells
    ]
