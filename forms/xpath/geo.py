"""Areas and distances of points typed in, on a sphere as ODK computes them."""

from __future__ import annotations

from itertools import pairwise
from math import asin, cos, isfinite, nan, radians, sin, sqrt
from typing import TypeAlias

from forms.xpath.values import to_number

Point: TypeAlias = tuple[float, float]  # latitude, longitude in degrees

_RADIUS = 6_378_100.0  # metres, JavaRosa's
_LEAST_RING = 3


def points(text: str) -> list[Point]:
    """Read 'lat lon [alt acc]; lat lon ...'; [] where a point is no pair of numbers."""
    read = []
    for part in text.strip().strip(";").split(";"):
        numbers = [to_number(word) for word in part.split()[:2]]
        if len(numbers) < 2 or not all(map(isfinite, numbers)):  # noqa: PLR2004 - a pair
            return []
        read.append((numbers[0], numbers[1]))
    return read


def area(texts: list[str]) -> float:
    """Square metres inside a shape, or inside the ring of single points; 0 for fewer than three."""
    ring = _join(texts)
    if len(ring) < _LEAST_RING:
        return 0.0
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        total += radians(lon2 - lon1) * (2 + sin(radians(lat1)) + sin(radians(lat2)))
    return abs(total * _RADIUS * _RADIUS / 2)


def distance(*lists: list[str]) -> float:
    """Metres along a trace, or from point to point."""
    line = _join([text for texts in lists for text in texts])
    return sum((_between(start, end) for start, end in pairwise(line)), 0.0) if line else nan


def inside(point: str, shape: str) -> bool:
    """Whether a point lies in a shape."""
    at, ring = points(point), points(shape)
    if not at or len(ring) < _LEAST_RING:
        return False
    lat, lon = at[0]
    crossings = 0
    for (lat1, lon1), (lat2, lon2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (lon1 > lon) != (lon2 > lon) and lat < (lat2 - lat1) * (lon - lon1) / (lon2 - lon1) + lat1:
            crossings += 1
    return crossings % 2 == 1


def _join(texts: list[str]) -> list[Point]:
    return [point for text in texts if text for point in points(text)]


def _between(start: Point, end: Point) -> float:
    lat1, lon1, lat2, lon2 = map(radians, (*start, *end))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * _RADIUS * asin(min(1.0, sqrt(half)))
