"""What the plan says of matching: which lists ask and which offer, and how far it is to where."""

import tomllib
from functools import lru_cache
from typing import Annotated

import msgspec

from fieldkit.lists.rules import Titles

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class Side(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One of the two lists, and which of its properties say what; '' for what it does not say.

    `keep`: only things with one of these values. `date` is a day, `days` weekdays on which it comes again each week.
    `starts` and `ends` are days before and from which it does not count. `kinds` may be several properties.
    """

    list: _Name
    keep: dict[str, tuple[str, ...]] = {}
    kinds: tuple[str, ...] = ()
    date: str = ""
    days: str = ""
    start: str = ""
    end: str = ""
    hours: str = ""
    place: str = ""
    spoken: str = ""
    vehicle: str = ""
    most: str = ""
    refused: str = ""
    starts: str = ""
    ends: str = ""


class Accept(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What is written down once two agree: a new sheet of `form`, or without one more in the request's own sheet.

    The rest are properties of the `list` that the form feeds, or of the request: whom it is for, who helps, the day,
    from and until when. `say` is answered besides. `keep`: only things with one of these values count as agreed.
    """

    offer: _Name
    form: str = ""
    list: str = ""
    keep: dict[str, tuple[str, ...]] = {}
    request: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    say: dict[str, str] = {}


class MatchRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A `[[match]]` of the plan: who asks, who offers, and what becomes of a pair."""

    name: _Name
    title: Titles
    requests: Side
    offers: Side
    accept: Accept | None = None


class Road(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A `[[road]]` of the plan: kilometres from a place, or from the town where none is named, to another."""

    to: _Name
    km: Annotated[float, msgspec.Meta(ge=0, le=2_000)]
    start: str = ""


class _Plan(msgspec.Struct, frozen=True):
    match: tuple[MatchRow, ...] = ()
    road: tuple[Road, ...] = ()


@lru_cache(maxsize=4)
def matching_of(plan: str) -> tuple[dict[str, MatchRow], tuple[Road, ...]]:
    """The matchings of a plan by name, and its roads. Of a plan that cannot be read, none."""
    try:
        read = msgspec.convert(tomllib.loads(plan), _Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return {}, ()
    return {row.name: row for row in read.match}, read.road
