"""How well each offer fits each request: points for what, when, where and language, each with its reason.

What rules a pair out is a reason too: nobody is asked for what they do not offer, when they cannot, where they cannot
get to, in a language that they do not share, or by somebody who said not to.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from fieldkit.matching import hours
from fieldkit.matching.distance import Distances
from fieldkit.matching.model import Offer, Part, Request, Why
from fieldkit.similar import key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Grid: TypeAlias = NDArray[np.int16]

# What each part is worth at most; together 100.
MOST: Final = {Part.WHAT: 30, Part.WHEN: 25, Part.WHERE: 25, Part.LANGUAGE: 20}
ON_FOOT: Final = 3.0  # km that somebody without a vehicle is asked to go
FAR: Final = 40.0  # km from which on being nearer is worth nothing
_REASONS: Final = tuple(Why)
_Verdict: TypeAlias = tuple[int, Why]
_Asked = TypeVar("_Asked", bound=Hashable)
_Given = TypeVar("_Given", bound=Hashable)


@dataclass(frozen=True)
class Marked:
    """One part of a pair: its points, of how many, and why; `facts` are km, or the kinds or languages they share."""

    part: Part
    points: int
    most: int
    why: Why
    km: float | None = None
    shared: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Judged:
    """All pairs of some requests and offers, in the order of their ids. `points` is 0 where a pair is ruled out."""

    requests: tuple[Request, ...]
    offers: tuple[Offer, ...]
    points: "Grid"
    allowed: "NDArray[np.bool_]"
    parts: dict[Part, tuple["Grid", "Grid"]]
    refusals: tuple[tuple[int, int], ...]
    distances: Distances

    def explain(self, at: int, by: int) -> tuple[Marked, ...]:
        """Why a pair has its points: a part each, of the request and the offer at these places."""
        return tuple(self._marked(part, at, by) for part in Part)

    def others(self, at: int) -> list[int]:
        """The places of all offers that a request can have, by their points, the most first."""
        able = [by for by in range(len(self.offers)) if self.allowed[at, by] and self.offers[by].most]
        return sorted(able, key=lambda by: (-int(self.points[at, by]), by))

    def ruled_out(self, at: int) -> Counter[Why]:
        """How many offers a request cannot have, by what rules them out first."""
        refused = [by for row, by in self.refusals if row == at]
        found = Counter({Why.REFUSED: len(refused)})
        left = ~self.allowed[at]
        left[refused] = False
        for _, reasons in self.parts.values():
            for number, why in enumerate(_REASONS):
                if why.rules_out:
                    fallen = left & (reasons[at] == number)
                    found[why] += int(fallen.sum())
                    left &= ~fallen
        return found

    def _marked(self, part: Part, at: int, by: int) -> Marked:
        request, offer = self.requests[at], self.offers[by]
        points, reasons = self.parts[part]
        km = self.distances.km(request.place, offer.place) if part is Part.WHERE else None
        both = {Part.WHAT: request.kinds & offer.kinds, Part.LANGUAGE: request.spoken & offer.spoken}
        shared = tuple(sorted(both.get(part, ())))
        return Marked(part, int(points[at, by]), MOST[part], _REASONS[int(reasons[at, by])], km, shared)


def judge(requests: Sequence[Request], offers: Sequence[Offer], distances: Distances) -> Judged:
    """Score every pair. In whatever order they come, the result is the same."""
    import numpy as np  # noqa: PLC0415 - slow to load, needed only while matching

    asked = tuple(sorted(requests, key=lambda one: one.id))
    given = tuple(sorted(offers, key=lambda one: one.id))

    def where(one: str, other: tuple[str, bool | None]) -> _Verdict:
        return _where(distances.km(one, other[0]), vehicle=other[1])

    parts = {
        Part.WHAT: _table([one.kinds for one in asked], [one.kinds for one in given], _what),
        Part.WHEN: _table([one.window for one in asked], [one.free for one in given], _when),
        Part.WHERE: _table([one.place for one in asked], [(one.place, one.vehicle) for one in given], where),
        Part.LANGUAGE: _table([one.spoken for one in asked], [one.spoken for one in given], _language),
    }
    ruled = np.array([why.rules_out for why in _REASONS], dtype=bool)
    allowed = np.ones((len(asked), len(given)), dtype=bool)
    for _, reasons in parts.values():
        allowed &= ~ruled[reasons]
    refusals = _refusals(asked, given)
    for at, by in refusals:
        allowed[at, by] = False
    points = np.zeros(allowed.shape, dtype=np.int16)
    for worth, _ in parts.values():
        points += worth
    points[~allowed] = 0
    return Judged(asked, given, points, allowed, parts, refusals, distances)


def _table(
    asked: Sequence[_Asked], given: Sequence[_Given], verdict: Callable[[_Asked, _Given], _Verdict]
) -> tuple["Grid", "Grid"]:
    """Points and reasons of all pairs; what several have alike is judged once."""
    import numpy as np  # noqa: PLC0415 - as above

    rows, columns = list(dict.fromkeys(asked)), list(dict.fromkeys(given))
    found = [[verdict(one, other) for other in columns] for one in rows]
    shape = (len(rows), len(columns))
    numbers = {why: number for number, why in enumerate(_REASONS)}
    points = np.array([[mark for mark, _ in line] for line in found], dtype=np.int16).reshape(shape)
    reasons = np.array([[numbers[why] for _, why in line] for line in found], dtype=np.int16).reshape(shape)
    row_of = {one: place for place, one in enumerate(rows)}
    column_of = {one: place for place, one in enumerate(columns)}
    at = np.array([row_of[one] for one in asked], dtype=np.intp)
    by = np.array([column_of[one] for one in given], dtype=np.intp)
    return points[np.ix_(at, by)], reasons[np.ix_(at, by)]


def _what(asked: frozenset[str], given: frozenset[str]) -> _Verdict:
    shared = len(asked & given)
    if not asked:
        return 20, Why.ANY_KIND
    if not shared:
        return 0, Why.NO_KIND
    points = round(MOST[Part.WHAT] * shared / len(asked))
    return points, Why.ALL_KINDS if shared == len(asked) else Why.SOME_KINDS


def _when(window: hours.Window, free: int) -> _Verdict:
    if not free:
        return 5, Why.DAYS_UNSAID
    if not hours.covers(free, window):
        return 0, Why.NOT_FREE
    return (MOST[Part.WHEN], Why.FREE) if window.said else (20, Why.FREE_THAT_DAY)


def _where(km: float | None, *, vehicle: bool | None) -> _Verdict:
    most = MOST[Part.WHERE]
    if km is None:
        return 5, Why.DISTANCE_UNKNOWN
    if km == 0:
        return most, Why.SAME_PLACE
    if km > ON_FOOT and vehicle is False:
        return 0, Why.TOO_FAR
    points = max(1, round(most * (1 - km / FAR)))
    return (points, Why.NEAR if km <= ON_FOOT else Why.DRIVES)


def _language(asked: frozenset[str], given: frozenset[str]) -> _Verdict:
    if not asked:
        return 15, Why.ANY_LANGUAGE
    if not given:
        return 5, Why.LANGUAGES_UNSAID
    return (MOST[Part.LANGUAGE], Why.SHARED) if asked & given else (0, Why.NO_LANGUAGE)


def _refusals(asked: Sequence[Request], given: Sequence[Offer]) -> tuple[tuple[int, int], ...]:
    """The pairs of which one said that it shall not be the other: by id, or by a code however it was typed."""
    requests = _known([(one.id, one.thing, one.label, one.place) for one in asked])
    offers = _known([(one.id, one.label) for one in given])
    pairs = {(at, by) for at, one in enumerate(asked) for by in _named(one.refused, offers)}
    pairs |= {(at, by) for by, one in enumerate(given) for at in _named(one.refused, requests)}
    return tuple(sorted(pairs))


def _known(names: Sequence[tuple[str, ...]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for place, some in enumerate(names):
        for name in filter(None, some):
            found.setdefault(key(name), set()).add(place)
    return found


def _named(said: frozenset[str], known: dict[str, set[int]]) -> set[int]:
    return set[int]().union(*(known.get(key(one), set()) for one in said))
