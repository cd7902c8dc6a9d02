"""The `[coverage]` of a plan: the register's people by age, where the villages lie, how many tables a month."""

import tomllib
from functools import lru_cache
from typing import Annotated

import msgspec

from exports.measures import Row, Text
from fieldkit.posters import Said

_Degrees = Annotated[float, msgspec.Meta(ge=0, lt=360)]
_People = Annotated[int, msgspec.Meta(ge=1)]


class Group(Row, frozen=True):
    """An age group: the answers that make it up, and its `people` in the register; None where nobody looked them up."""

    name: Said
    answers: Annotated[tuple[Text, ...], msgspec.Meta(min_length=1)]
    people: _People | None = None


class Located(Row, frozen=True):
    """Where a village lies from the town: `bearing` (degrees, 90 is east) and `km`; or its coordinates (WGS 84)."""

    name: Text
    bearing: _Degrees | None = None
    km: Annotated[float, msgspec.Meta(gt=0)] | None = None
    lat: Annotated[float, msgspec.Meta(ge=-90, le=90)] | None = None
    lon: Annotated[float, msgspec.Meta(ge=-180, le=180)] | None = None


class Coverage(Row, frozen=True):
    """What coverage is held against. `form` is counted, `age` is its question; `people` are all in the register.

    `register` says where the numbers come from. `lat` and `lon` are the town's. `a_month`: tables that can be held.
    """

    form: Text
    age: Text
    people: _People | None = None
    register: Said | None = None
    a_month: Annotated[int, msgspec.Meta(ge=1, le=31)] = 2
    lat: float | None = None
    lon: float | None = None
    group: tuple[Group, ...] = ()
    place: tuple[Located, ...] = ()


class _Plan(msgspec.Struct, frozen=True):
    form: str = ""
    coverage: Coverage | None = None


@lru_cache(maxsize=4)
def coverage_of(plan: str) -> Coverage:
    """What a plan says of coverage; of one that says nothing, its form and no more."""
    try:
        read = msgspec.convert(tomllib.loads(plan), _Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        read = _Plan()
    return read.coverage or Coverage(read.form or "?", "?")
