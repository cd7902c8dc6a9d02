"""The ledger of releases: what was published stays as it was, and nothing is published about the same people twice.

Periods of releases that count the same forms are disjoint and frozen. A submission that comes after its period was
published is counted in the next release; one that is corrected or withdrawn afterwards changes no published number.
So no two releases count one person, and subtracting them gives nobody. A year is the sum of its published quarters.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exports.disclosure.certificate import Fact
from exports.disclosure.model import Key
from exports.disclosure.protect import Protected, Protection
from exports.periods import Period
from fieldkit.store import Store


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


def earlier(store: Store, forms: Sequence[str]) -> tuple[Release, ...]:
    """List the releases so far that counted any of these forms, oldest first."""
    raise NotImplementedError


def release_of(protected: Protected, name: str, period: Period, forms: Sequence[str], workbook: bytes) -> Release:
    """Make the release that a finished workbook is, to be remembered."""
    raise NotImplementedError


def remember(store: Store, release: Release) -> int:
    """Remember a release and that its submissions are counted; its number. The same workbook again changes nothing."""
    raise NotImplementedError
