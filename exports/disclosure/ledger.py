"""The ledger of releases as part of the protection: what was said once stays, and nobody is counted twice.

Releases that count the same forms cover disjoint periods, each frozen when it is published: whoever comes late is
counted in the next release, whoever is corrected or withdrawn afterwards changes no published number. So two releases
share no person, and subtracting them tells nothing about one. A longer period is the sum of what was published.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Final

from exports.disclosure.model import Key
from exports.disclosure.protection import Protection
from exports.disclosure.statement import Between, Exactly, Fact, Multiple
from exports.periods import Period
from fieldkit.errors import Code, WorldFailed

_WINDOW: Final = "window-"


@dataclass(frozen=True)
class Release:
    """One published workbook: what it said about people, of which forms, and the file's SHA-256.

    `number` counts the office's releases from 1; 0 for one that is not remembered yet. `frame` says, as text to this
    room, which gatherings and places it showed; `dated` which answer dates each form, while it is not remembered.
    One that published nothing counted nobody.
    """

    number: int
    name: str
    period: Period
    forms: frozenset[str]
    protection: Protection
    published: Mapping[Key, Fact]
    workbook: bytes = b""
    frame: str = ""
    dated: Mapping[str, str] = field(default_factory=dict)


def cut(earlier: Sequence[Release], name: str, period: Period) -> tuple[Release | Period, ...]:
    """Cut a period into what was published of it and the stretches between, in order.

    The period alone: it is new. A release alone: it was published before. RELEASE_FROZEN, with the period and number
    of a release that counted some of its people and reaches out of it, or that counted them by another plan, or that
    shares days with another one.
    """
    touching = [release for release in earlier if _share_days(release.period, period)]
    for release in touching:
        if not period.contains(release.period) or (release.period == period and release.name != name):
            raise WorldFailed(Code.RELEASE_FROZEN, period=release.period.code, number=str(release.number))
    found: list[Release | Period] = []
    day = period.first
    for release in sorted(touching, key=lambda release: release.period):
        if release.period.first < day:
            # Two copies of the office published the same days, each for itself.
            raise WorldFailed(Code.RELEASE_FROZEN, period=release.period.code, number=str(release.number))
        if release.period.first > day:
            found.append(Period(day, release.period.first - timedelta(days=1)))
        found.append(release)
        day = release.period.last + timedelta(days=1)
    if day <= period.last:
        found.append(Period(day, period.last))
    return tuple(found)


def _share_days(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last


def add_up(releases: Sequence[Release], cells: Iterable[Key], standing: Collection[str] = ()) -> dict[Key, Fact]:
    """Say of each cell what the releases together say of it; one that shows its table without it counted nobody there.

    A stretch of time is the sum of what each release shows of it. What is `standing` (a register) does not add up: it
    is as it was at the end. Raises RELEASE_LACKS with the period of a release that does not show such a table, or that
    was protected in another way than the others.
    """
    for release in releases:
        if release.protection != releases[0].protection:
            raise WorldFailed(Code.RELEASE_LACKS, period=release.period.code, number=str(release.number))
    shown = [(release, {_table(cell) for cell in release.published}) for release in releases if release.published]
    return {cell: _of_cell(shown, cell, standing=_counted(cell) in standing) for cell in cells}


def _of_cell(shown: Sequence[tuple[Release, set[tuple[str, frozenset[str]]]]], cell: Key, *, standing: bool) -> Fact:
    facts = []
    pieces = [(release, tables, _within(cell, release.period)) for release, tables in shown]
    touching = [(release, tables, piece) for release, tables, piece in pieces if piece is not None]
    for release, tables, piece in touching[-1:] if standing else touching:
        if piece in release.published:
            facts.append(release.published[piece])
        elif _table(cell) not in tables:
            raise WorldFailed(Code.RELEASE_LACKS, period=release.period.code, number=str(release.number))
    return _sum(facts) if facts else _nobody(shown[0][0].protection)


def _nobody(protection: Protection) -> Fact:
    """What is said of a cell in which no release counted anybody."""
    return Multiple(0, protection.base, protection.base - 1) if protection.mode == "rounding" else Exactly(0)


def _within(cell: Key, period: Period) -> Key | None:
    """A cell as a release of that period names it: windows of time cut to it; None where they share no day."""
    found = set(cell)
    for name, value in cell:
        if name.startswith(_WINDOW):
            window = Period.parse(value)
            if not _share_days(window, period):
                return None
            found = found - {(name, value)} | {(name, period.clip(window).code)}
    return frozenset(found)


def _counted(cell: Key) -> str:
    return dict(cell).get("counted", "")


def _table(cell: Key) -> tuple[str, frozenset[str]]:
    """What is counted in a cell, and by which dimensions."""
    return _counted(cell), frozenset(name for name, _ in cell)


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
