"""How far it is from place to place: by the km in the list of places and by the plan's roads, as far as known."""

import heapq
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

import msgspec

from fieldkit.anonymity.fold import fold
from fieldkit.matching.rows import Road
from fieldkit.shelf import Place

TOWN: Final = ""  # stands for the town, whose own places lie within a walk of each other
WALK: Final = 1.0  # km between two places of one town


class Distances:
    """Shortest ways between the places of a kit, in km. Names are compared without accents and capitals."""

    def __init__(self, places: Iterable[Place], roads: Iterable[Road]) -> None:
        listed = list(places)
        self._town = {fold(place.name) for place in listed if place.kind == "town"}
        self._ways: dict[str, dict[str, float]] = {}
        for road in (*_from_town(listed), *roads):
            one, other = self._node(road.to), self._node(road.start)
            for here, there in ((one, other), (other, one)):
                known = self._ways.setdefault(here, {}).get(there, road.km)
                self._ways[here][there] = min(known, road.km)

    def km(self, one: str, other: str) -> float | None:
        """The shortest way; 0 within a place, None where it is not known or no place was said."""
        if not one.strip() or not other.strip():
            return None
        if fold(one) == fold(other):
            return 0.0
        start, end = self._node(one), self._node(other)
        if start == end:
            return WALK
        return self._from.setdefault(start, self._reached(start)).get(end)

    def from_town(self, name: str) -> float | None:
        """How far a place is from the town; None where nobody has said."""
        return self._from.setdefault(TOWN, self._reached(TOWN)).get(self._node(name))

    @cached_property
    def _from(self) -> dict[str, dict[str, float]]:
        return {}

    def _node(self, name: str) -> str:
        folded = fold(name)
        return TOWN if folded in self._town else folded

    def _reached(self, start: str) -> dict[str, float]:
        """How far everything is from a place (Dijkstra 1959)."""
        found: dict[str, float] = {}
        waiting = [(0.0, start)]
        while waiting:
            so_far, place = heapq.heappop(waiting)
            if place not in found:
                found[place] = so_far
                for there, km in self._ways.get(place, {}).items():
                    heapq.heappush(waiting, (so_far + km, there))
        return found


def unknown(places: Iterable[Place], roads: Iterable[Road]) -> list[str]:
    """The places outside the town whose distance from it nobody has given."""
    known = list(places)
    distances = Distances(known, roads)
    return [one.name for one in known if one.kind != "town" and distances.from_town(one.name) is None]


def _from_town(places: Iterable[Place]) -> Iterator[Road]:
    for place in places:
        if place.km is not msgspec.UNSET and place.kind != "town":
            yield Road(place.name, place.km)
