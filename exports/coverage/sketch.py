"""Where villages go on a drawn map: from their coordinates, or from what is known of direction and distance.

Without tiles and without a network. Where the distance of any village is unknown the map is a scheme: all villages
stand on one ring in their direction; those whose direction is unknown too fill the widest gaps, and are marked.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from exports.coverage.rules import Coverage, Located
from fieldkit.posters import plain

_KM_A_DEGREE: Final = 111.2  # of latitude
_WHOLE: Final = 360.0
_ROUNDS: Final = 200


@dataclass(frozen=True)
class Spot:
    """A village from the town in the middle: `east` and `north` lie between -1 and 1. Not `sure`: direction unknown."""

    name: str
    east: float
    north: float
    sure: bool = True


@dataclass(frozen=True)
class Sketch:
    """The spots; `km`: how far 1 is, None where it is a scheme and distances say nothing."""

    spots: tuple[Spot, ...]
    km: float | None


def sketch(names: Iterable[str], rule: Coverage) -> Sketch:
    """Place villages around the town, the same each time."""
    rows = {plain(row.name): row for row in rule.place}
    placed = {name: _from_town(rows.get(plain(name)) or Located("-"), rule) for name in names}
    if placed and all(bearing is not None and km is not None for bearing, km in placed.values()):
        furthest = max(km or 0.0 for _, km in placed.values())
        spots = (_spot(name, bearing or 0.0, (km or 0.0) / furthest) for name, (bearing, km) in placed.items())
        return Sketch(tuple(spots), furthest)
    known = {name: bearing for name, (bearing, _) in placed.items() if bearing is not None}
    round_about = _apart(_filled(known, sorted((name for name in placed if name not in known), key=plain)))
    return Sketch(tuple(_spot(name, round_about[name], 1.0, sure=name in known) for name in placed), None)


def _spot(name: str, bearing: float, far: float, *, sure: bool = True) -> Spot:
    angle = math.radians(bearing)
    return Spot(name, round(far * math.sin(angle), 4), round(far * math.cos(angle), 4), sure)


def _from_town(row: Located, rule: Coverage) -> tuple[float | None, float | None]:
    """Bearing and distance of a village, as they were said or from coordinates on a sphere; None where unknown."""
    if row.lat is None or row.lon is None or rule.lat is None or rule.lon is None:
        return row.bearing, row.km
    north = (row.lat - rule.lat) * _KM_A_DEGREE
    east = (row.lon - rule.lon) * _KM_A_DEGREE * math.cos(math.radians(rule.lat))
    return math.degrees(math.atan2(east, north)) % _WHOLE, math.hypot(east, north)


def _filled(known: Mapping[str, float], others: Iterable[str]) -> dict[str, float]:
    """Put each of the others into the middle of the widest gap there is."""
    found = dict(known)
    for name in others:
        angles = sorted(found.values())
        following = [*angles[1:], angles[0] + _WHOLE] if angles else []
        gaps = [after - before for before, after in zip(angles, following, strict=True)]
        widest = max(range(len(gaps)), key=lambda at: (round(gaps[at], 6), -at)) if gaps else 0
        found[name] = (angles[widest] + gaps[widest] / 2) % _WHOLE if gaps else 0.0
    return found


def _apart(found: Mapping[str, float]) -> dict[str, float]:
    """Push neighbours on the ring apart until names fit between them."""
    names = sorted(found, key=lambda name: (found[name], name))
    angles = [found[name] for name in names]
    least = min(32.0, 0.9 * _WHOLE / max(1, len(names)))
    for _ in range(_ROUNDS if len(names) > 1 else 0):
        for at in range(len(names)):
            following = (at + 1) % len(names)
            # Not taken modulo: who was pushed past a neighbour is pushed back.
            gap = angles[following] - angles[at] + (0 if following else _WHOLE)
            if gap < least:
                angles[at] -= (least - gap) / 2
                angles[following] += (least - gap) / 2
    return {name: angle % _WHOLE for name, angle in zip(names, angles, strict=True)}
