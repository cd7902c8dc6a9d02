"""Likely duplicates: one paper sheet that was entered twice, found among sheets that name nobody.

Two sheets of the same table, or of tables a few days apart in one place, are suggested to a person; nothing is merged.
A sheet's printed serial decides where it has one. Else answers are compared, after Fellegi and Sunter ('A theory for
record linkage', JASA 64(328), 1969): how likely is it that one sheet, typed twice, comes out as close as these two;
against how many neighbours would come as close to it by chance.

The second is not worked out question by question, because answers of one person hang together. It is counted: the
strangers, sheets of the same form from elsewhere, that agree with this very sheet in so many answers. Where none
agrees in so many, the tail of that count is drawn on, falling as steeply as it last did (an exponential tail, the
plainest case of Pickands, 'Statistical inference using extreme order statistics', Annals of Statistics 3(1), 1975).
So somebody who ticked one column all the way down is like many others, and is not suggested for it.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from math import comb
from typing import Final

NEAR: Final = timedelta(days=3)  # how far apart two tables of one place may be
MISTYPED: Final = 0.02  # of the answers of a sheet that is typed a second time
PRIOR: Final = 0.005  # how many sheets are taken to have been entered twice, before anything is seen
LIKELY: Final = 0.1  # from which probability on a pair is shown: the tail errs on the side of chance
MOST_DIFFERENT: Final = 3  # answers; at 14 questions one twin in 10,000 differs in more
_FEWEST_QUESTIONS = 8  # of a form with fewer, too many sheets are alike
_STRANGERS = 4_000  # looked at for each sheet; more change little
_FEWEST_STRANGERS = 50  # with fewer, chance cannot be judged
_SEEN = 5  # strangers from which on a count is taken as it is
_GENTLEST = 0.6  # how slowly a tail may fall, level by level, at most


@dataclass(frozen=True)
class Sheet:
    """One current submission. `answers` in the form's order, '' where blank; `serial`: printed, or ''."""

    record: str
    place: str
    day: date
    answers: tuple[str, ...]
    serial: str = ""


@dataclass(frozen=True)
class Suggestion:
    """Two sheets that may be one. `probability` that they are; `chance`: neighbours expected to be as close.

    `serial`: they bear the same one, which settles it. `agree` of `asked` answers are the same.
    """

    one: str
    other: str
    agree: int
    asked: int
    probability: float
    chance: float
    serial: str = ""


def suggest(sheets: Iterable[Sheet]) -> list[Suggestion]:
    """The pairs of one form's sheets that a person should compare, the likeliest first."""
    known = sorted(sheets, key=lambda sheet: (sheet.place, sheet.day, sheet.record))
    coded = _Coded(known)
    found: list[Suggestion] = []
    rest: list[tuple[int, int]] = []
    for one, other in coded.near():
        a, b = known[one], known[other]
        if a.serial and b.serial:
            if a.serial == b.serial:
                found.append(Suggestion(a.record, b.record, coded.agree(one, other), coded.asked, 1.0, 0.0, a.serial))
        elif coded.asked - coded.agree(one, other) <= MOST_DIFFERENT and coded.asked >= _FEWEST_QUESTIONS:
            rest.append((one, other))
    found += [pair for one, other in rest if (pair := coded.judge(one, other)).probability >= LIKELY]
    return sorted(found, key=lambda pair: (-pair.probability, pair.chance, pair.one, pair.other))


class _Coded:
    """Sheets as integers with one bit a question, so that agreeing answers are counted by one AND."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        self.asked = len(sheets[0].answers) if sheets else 0
        places: dict[tuple[int, str], int] = {}
        self._bits = [
            sum(1 << places.setdefault(item, len(places)) for item in enumerate(sheet.answers)) for sheet in sheets
        ]
        # A sample that no clock and no chance decides: the records' own random ids do.
        drawn = sorted(range(len(sheets)), key=lambda at: hashlib.sha256(sheets[at].record.encode()).digest())
        self._strangers = drawn[:_STRANGERS]
        self._neighbours = [0] * len(sheets)
        self._tails: dict[int, list[int]] = {}

    def agree(self, one: int, other: int) -> int:
        """In how many answers two sheets agree."""
        return (self._bits[one] & self._bits[other]).bit_count()

    def near(self) -> Iterator[tuple[int, int]]:
        """All pairs of sheets from neighbouring tables. Counts each sheet's neighbours on the way."""
        for one, sheet in enumerate(self._sheets):
            for other in range(one + 1, len(self._sheets)):
                near = self._sheets[other]
                if near.place != sheet.place or near.day - sheet.day > NEAR:
                    break
                self._neighbours[one] += 1
                self._neighbours[other] += 1
                yield one, other

    def judge(self, one: int, other: int) -> Suggestion:
        """How likely two sheets are one and the same."""
        agree = self.agree(one, other)
        chance = max(self._chance(at, agree) * self._neighbours[at] for at in (one, other))
        twin = PRIOR * _as_different(self.asked, self.asked - agree)
        names = (self._sheets[one].record, self._sheets[other].record)
        return Suggestion(*names, agree, self.asked, twin / (twin + chance), chance)

    def _chance(self, sheet: int, agree: int) -> float:
        """The share of strangers that agree with a sheet in at least so many answers; 1 where it cannot be judged."""
        if sheet not in self._tails:
            self._tails[sheet] = self._tail(sheet)
        return tail_share(self._tails[sheet], agree)

    def _tail(self, sheet: int) -> list[int]:
        mine, bits = self._sheets[sheet], self._bits
        own = bits[sheet]
        counts = [0] * (self.asked + 1)
        for at in self._strangers:
            stranger = self._sheets[at]
            if stranger.place != mine.place or abs(stranger.day - mine.day) > NEAR:
                counts[(own & bits[at]).bit_count()] += 1
        for level in range(self.asked, 0, -1):
            counts[level - 1] += counts[level]
        return counts


def tail_share(at_least: Sequence[int], level: int) -> float:
    """The share that reaches `level`, of which `at_least[n]` reached n. Beyond what was seen, an exponential tail."""
    total = at_least[0]
    if total < _FEWEST_STRANGERS:
        return 1.0
    if at_least[level] >= _SEEN:
        return at_least[level] / total
    seen = max(n for n, count in enumerate(at_least) if count >= _SEEN)
    falls = min(at_least[seen] / at_least[seen - 1], _GENTLEST) if seen else _GENTLEST
    return at_least[seen] / total * falls ** (level - seen)


@cache
def _as_different(asked: int, different: int) -> float:
    """How likely a sheet that is typed twice differs in at least so many answers."""
    return 1 - sum(comb(asked, n) * MISTYPED**n * (1 - MISTYPED) ** (asked - n) for n in range(different))
