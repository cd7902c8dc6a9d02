"""Each station's chain of batches, as the office has it: what is missing, what was swapped, what came twice.

Pure: rows in, findings out. A station numbers its batches from 1, and each names the hash of the one before.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from fieldkit.envelope import FIRST

QUIET = timedelta(days=30)  # how far a station's newest session lies behind the newest of all before it is named


@dataclass(frozen=True)
class Link:
    """One batch that was received. `hash`: of its sealed bytes; `previous`: the hash it names; `safe`: backed up."""

    sequence: int
    hash: bytes
    previous: bytes
    safe: bool = False


@dataclass(frozen=True)
class Run:
    """Batches `first` to `last`, each alone in following the one before, all safe or none; `tip`: the last's hash."""

    first: int
    last: int
    tip: bytes
    safe: bool = False


@dataclass(frozen=True)
class Chain:
    """What one station's batches tell.

    `missing`: numbers that have not come, as (first, last); what comes behind `last` nobody can know. `swapped`:
    numbers whose batch does not follow any that was received under the number before. `cloned`: numbers that came
    with more than one content: two laptops from one store.
    """

    last: int
    missing: tuple[tuple[int, int], ...]
    swapped: tuple[int, ...]
    cloned: tuple[int, ...]

    @property
    def broken(self) -> bool:
        """Whether a person should look."""
        return bool(self.missing or self.swapped or self.cloned)


def examine(links: Iterable[Link]) -> Chain:
    """The chain that these links, in any order, make."""
    by_number = _by_number(links)
    numbers = sorted(by_number)
    return Chain(
        last=numbers[-1] if numbers else 0,
        missing=tuple((before + 1, after - 1) for before, after in pairwise([0, *numbers]) if after > before + 1),
        swapped=tuple(number for number in numbers if not all(_follows(link, by_number) for link in by_number[number])),
        cloned=tuple(number for number in numbers if len(by_number[number]) > 1),
    )


def runs(links: Iterable[Link]) -> list[Run]:
    """The unbroken, unbranched stretches of a chain, by number and hash. Each link is in exactly one."""
    by_number = _by_number(links)
    followers = Counter(link.previous for some in by_number.values() for link in some)
    done: list[Run] = []
    growing: dict[bytes, Run] = {}  # by tip
    for number in sorted(by_number):
        grown = {}
        for link in by_number[number]:
            before = growing.get(link.previous)
            goes_on = before is not None and before.last == number - 1 and before.safe == link.safe
            if before is not None and goes_on and followers[link.previous] == 1:
                first = growing.pop(link.previous).first
            else:
                first = number
            grown[link.hash] = Run(first, number, link.hash, link.safe)
        done += growing.values()
        growing = grown
    return sorted([*done, *growing.values()], key=lambda run: (run.first, run.last, run.tip))


def quiet(newest: Mapping[str, date]) -> set[str]:
    """The stations whose newest session is old, measured against the newest session of all: no clock is asked."""
    latest = max(newest.values(), default=date.min)
    return {station for station, day in newest.items() if latest - day > QUIET}


def _by_number(links: Iterable[Link]) -> dict[int, set[Link]]:
    by_number: dict[int, set[Link]] = defaultdict(set)
    for link in links:
        by_number[link.sequence].add(link)
    return by_number


def _follows(link: Link, by_number: Mapping[int, set[Link]]) -> bool:
    if link.sequence == 1:
        return link.previous == FIRST
    before = by_number.get(link.sequence - 1)
    return before is None or any(link.previous == other.hash for other in before)
