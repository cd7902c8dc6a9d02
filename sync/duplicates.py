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

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
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
FEWEST_QUESTIONS: Final = 8  # of a form with fewer, too many sheets are alike
STRANGERS: Final = 4_000  # looked at for each sheet; more change little
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
    coded, neighbours = _Coded(known), defaultdict[str, int](int)
    pairs: list[tuple[Sheet, Sheet]] = []
    for one, other in _near(known):
        neighbours[one.record] += 1
        neighbours[other.record] += 1
        if coded.close(one, other):
            pairs.append((one, other))
    # A sample that no clock and no chance decides: the records' own random ids do.
    return coded.weighed(pairs, sorted(known, key=lambda sheet: sheet.record)[:STRANGERS], neighbours)


def weigh(
    pairs: Sequence[tuple[Sheet, Sheet]], strangers: Sequence[Sheet], neighbours: Mapping[str, int]
) -> list[Suggestion]:  # fmt: skip
    """As `suggest`, of pairs of neighbouring sheets that were found to be close.

    `strangers`: those of all sheets with the STRANGERS lowest ids; `neighbours`: how many a sheet has, by record.
    """
    return _Coded([*strangers, *(sheet for pair in pairs for sheet in pair)]).weighed(pairs, strangers, neighbours)


def _near(sheets: Sequence[Sheet]) -> Iterator[tuple[Sheet, Sheet]]:
    """All pairs of sheets from neighbouring tables. `sheets` come by place and day."""
    for at, sheet in enumerate(sheets):
        for other in range(at + 1, len(sheets)):
            near = sheets[other]
            if near.place != sheet.place or near.day - sheet.day > NEAR:
                break
            yield sheet, near


class _Coded:
    """Sheets as integers with one bit a question, so that agreeing answers are counted by one AND."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._asked = len(sheets[0].answers) if sheets else 0
        places: dict[tuple[int, str], int] = {}
        self._bits = {
            sheet.record: sum(1 << places.setdefault(item, len(places)) for item in enumerate(sheet.answers))
            for sheet in sheets
        }
        self._tails: dict[str, list[int]] = {}

    def _agree(self, one: Sheet, other: Sheet) -> int:
        """In how many answers two sheets agree."""
        return (self._bits[one.record] & self._bits[other.record]).bit_count()

    def close(self, one: Sheet, other: Sheet) -> bool:
        """Whether two neighbours are to be weighed: by their printed numbers where both have one."""
        if one.serial and other.serial:
            return one.serial == other.serial
        return self._asked >= FEWEST_QUESTIONS and self._asked - self._agree(one, other) <= MOST_DIFFERENT

    def weighed(
        self, pairs: Iterable[tuple[Sheet, Sheet]], strangers: Sequence[Sheet], neighbours: Mapping[str, int]
    ) -> list[Suggestion]:  # fmt: skip
        """The likely ones of these pairs, the likeliest first."""
        found = [self._judge(one, other, strangers, neighbours) for one, other in pairs if self.close(one, other)]
        likely = [pair for pair in found if pair.probability >= LIKELY]
        return sorted(likely, key=lambda pair: (-pair.probability, pair.chance, pair.one, pair.other))

    def _judge(
        self, one: Sheet, other: Sheet, strangers: Sequence[Sheet], neighbours: Mapping[str, int]
    ) -> Suggestion:  # fmt: skip
        """How likely two sheets are one and the same."""
        agree = self._agree(one, other)
        if one.serial and other.serial:
            return Suggestion(one.record, other.record, agree, self._asked, 1.0, 0.0, one.serial)
        chance = max(self._chance(sheet, agree, strangers) * neighbours[sheet.record] for sheet in (one, other))
        twin = PRIOR * _as_different(self._asked, self._asked - agree)
        return Suggestion(one.record, other.record, agree, self._asked, twin / (twin + chance), chance)

    def _chance(self, sheet: Sheet, agree: int, strangers: Sequence[Sheet]) -> float:
        """The share of strangers that agree with a sheet in at least so many answers; 1 where it cannot be judged."""
        if sheet.record not in self._tails:
            self._tails[sheet.record] = self._tail(sheet, strangers)
        return tail_share(self._tails[sheet.record], agree)

    def _tail(self, mine: Sheet, strangers: Sequence[Sheet]) -> list[int]:
        bits = self._bits
        own = bits[mine.record]
        counts = [0] * (self._asked + 1)
        for stranger in strangers:
            if stranger.place != mine.place or abs(stranger.day - mine.day) > NEAR:
                counts[(own & bits[stranger.record]).bit_count()] += 1
        for level in range(self._asked, 0, -1):
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
