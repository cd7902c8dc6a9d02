"""Who helps whom: as many requests as can be met, and among the ways to do that the one with the most points.

Each round is an assignment problem, solved to the optimum (Jonker and Volgenant 1987, in `lap`). In the first everybody
is asked once; a second round asks again only for requests that nobody is left for, of those who can and are not busy
then.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from fieldkit.matching.distance import Distances
from fieldkit.matching.model import Offer, Request, Why
from fieldkit.matching.score import Judged, Marked, judge

_MOST_POINTS = 100


@dataclass(frozen=True)
class Match:
    """A pair. `points` of 100, the sum of its parts'."""

    request: Request
    offer: Offer
    points: int
    parts: tuple[Marked, ...]
    round: int


@dataclass(frozen=True)
class Unmet:
    """A request that nobody is left for. `ruled_out`: how many offers each reason ruled out, in the order of reasons.

    `taken`: how many could, and help somebody else.
    """

    request: Request
    ruled_out: tuple[tuple[Why, int], ...]
    taken: int


@dataclass(frozen=True)
class Matched:
    """A week's matches and the requests that have none, each in the order of the requests' ids."""

    matches: tuple[Match, ...]
    unmet: tuple[Unmet, ...]

    @property
    def points(self) -> int:
        """All points together."""
        return sum(one.points for one in self.matches)


def match(requests: Sequence[Request], offers: Sequence[Offer], distances: Distances) -> Matched:
    """Match a week's requests with offers. The same whatever order they come in."""
    return assign(judge(requests, offers, distances))


def assign(judged: Judged) -> Matched:
    """As `match`, of pairs that were judged before."""
    pairs = _Rounds(judged).run()
    met = {at for at, _, _ in pairs}
    matches = [
        Match(judged.requests[at], judged.offers[by], int(judged.points[at, by]), judged.explain(at, by), number)
        for at, by, number in sorted(pairs)
    ]
    unmet = [_unmet(judged, at) for at in range(len(judged.requests)) if at not in met]
    return Matched(tuple(matches), tuple(unmet))


class _Rounds:
    """Assignments one after the other, until nothing more can be met."""

    def __init__(self, judged: Judged) -> None:
        self._judged = judged
        self._busy = [0] * len(judged.offers)
        self._times = Counter[int]()
        self._open = list(range(len(judged.requests)))

    def run(self) -> list[tuple[int, int, int]]:
        found: list[tuple[int, int, int]] = []
        number = 1
        while made := self._round():
            found += [(at, by, number) for at, by in made]
            for at, by in made:
                self._open.remove(at)
                self._times[by] += 1
                self._busy[by] |= self._judged.requests[at].window.minutes
            number += 1
        return found

    def _round(self) -> list[tuple[int, int]]:
        import lap  # noqa: PLC0415 - as numpy
        import numpy as np  # noqa: PLC0415 - slow to load, needed only while matching

        able = [by for by, offer in enumerate(self._judged.offers) if self._times[by] < offer.most]
        if not able or not self._open:
            return []
        cells = np.ix_(self._open, able)
        allowed, points = self._judged.allowed[cells].copy(), self._judged.points[cells].astype(np.int64)
        for column, by in enumerate(able):
            if self._busy[by]:
                for row, at in enumerate(self._open):
                    allowed[row, column] &= not self._judged.requests[at].window.minutes & self._busy[by]
        # One more pair is worth more than all points that a round can have.
        worth = np.where(allowed, points + _MOST_POINTS * min(allowed.shape) + 1, 0)
        # Whole numbers, far below 2^53: no rounding decides. A row that gets no column says -1.
        _, columns, _ = lap.lapjv(-worth.astype(np.float64), extend_cost=True)
        return [
            (self._open[row], able[column])
            for row, column in enumerate(columns.tolist())
            if column >= 0 and allowed[row, column]
        ]


def _unmet(judged: Judged, at: int) -> Unmet:
    counted = judged.ruled_out(at)
    could = len(judged.offers) - counted.total()
    return Unmet(judged.requests[at], tuple((why, counted[why]) for why in Why if counted[why]), could)
