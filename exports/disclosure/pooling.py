"""Villages too small to be shown alone are shown together, by how many people live there, not by how many answered.

Who is pooled with whom follows from the register and never from the answers: a place that left its pool because many
came would say so. The list has a version, its content's hash: releases that show the same version can be compared.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

LEAST_PEOPLE: Final = 300
_JOINED: Final = " + "


@dataclass(frozen=True)
class Inhabited:
    """A place, the zone around it, and how many people the register counts; None where that is not known."""

    name: str
    zone: str
    population: int | None


@dataclass(frozen=True)
class Pooling:
    """The pool of every place: its own name where it stands alone. `version` changes with the list."""

    pool_of: Mapping[str, str]
    version: str


def pool(places: Iterable[Inhabited], least: int = LEAST_PEOPLE) -> Pooling:
    """Join the smallest places of a zone until each pool has at least so many people.

    A place whose population is not known counts as the smallest. What is left of a zone joins its smallest pool; a
    zone that is smaller as a whole becomes one pool.
    """
    zones: dict[str, list[Inhabited]] = defaultdict(list)
    for place in places:
        zones[place.zone].append(place)
    found: dict[str, str] = {}
    for _, inside in sorted(zones.items()):
        for group in _groups(inside, least):
            name = _JOINED.join(sorted(place.name for place in group))
            found |= {place.name: name for place in group}
    content = json.dumps(sorted(found.items()), ensure_ascii=False)
    return Pooling(found, hashlib.sha256(content.encode()).hexdigest()[:8])


def _groups(places: list[Inhabited], least: int) -> list[list[Inhabited]]:
    groups: list[list[Inhabited]] = []
    open_group: list[Inhabited] = []
    for place in sorted(places, key=lambda place: (place.population or 0, place.name)):
        open_group.append(place)
        if _people(open_group) >= least:
            groups.append(open_group)
            open_group = []
    if open_group and groups:
        min(groups, key=_people).extend(open_group)
    elif open_group:
        groups.append(open_group)
    return groups


def _people(places: Iterable[Inhabited]) -> int:
    return sum(place.population or 0 for place in places)
