"""Rows of the plan that say which dates of a thing matter, and which state a thing is in."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Literal, TypeAlias

import msgspec

from fieldkit.lists.rules import Titles

_Name: TypeAlias = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
_Most: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=3650)]
Wanted: TypeAlias = bool | str | tuple[str, ...]
Where: TypeAlias = dict[str, Wanted]


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    pass


class StateRule(_Row, frozen=True):
    """A `[[state]]` of the plan: what a thing is called while `where` holds. The first of its list that holds counts.

    `over`: nothing is due of it any more. `told`: a sentence for whoever looks at such a thing.
    """

    list: _Name
    name: Titles
    where: Where
    over: bool = False
    told: Titles | None = None


class Link(_Row, frozen=True):
    """A property that holds the id of a thing of another list."""

    field: _Name
    list: _Name


class Filled(_Row, frozen=True):
    """That a form was filled about a thing, which its answer `by` names, on the day that its answer `on` tells."""

    form: _Name
    by: _Name
    on: str = ""
    where: Where = {}


class DueRule(_Row, frozen=True):
    """A `[[due]]` of the plan: a date of each thing of a list, or of each submission of a form.

    `on`: the property that holds the day; due so many `days` after it, or after the last day that `renewed` tells of.
    `done`: nothing is due once such a form was filled about it; with `on`, on its day, or about whom it is `of`.
    `every`: it comes again with each month, quarter, half-year or year that ends from then on, until `done` after that.
    `past`: what is 'late' waits until somebody sees to it, what is 'over' is not shown once its day is gone.
    `starts`, `ends`: times of day. `says`: words about it; `title`: what a form's submission is called.
    `by` is who sees to it and may have left; `of` is whom it is about: once that one is over, nothing is due.
    """

    on: _Name
    what: Titles
    list: str = ""
    form: str = ""
    where: Where = {}
    days: _Most = 0
    every: Literal["", "month", "quarter", "half", "year"] = ""
    past: Literal["late", "over"] = "late"
    starts: str = ""
    ends: str = ""
    says: str = ""
    title: str = ""
    by: Link | None = None
    of: Link | None = None
    renewed: Filled | None = None
    done: Filled | None = None


class Rules(msgspec.Struct, frozen=True):
    """What a plan says of dates and states."""

    due: tuple[DueRule, ...] = ()
    state: tuple[StateRule, ...] = ()


@lru_cache(maxsize=4)
def rules_of(plan: str) -> Rules:
    """The rows in a plan. Of a plan that cannot be read, none."""
    try:
        return msgspec.convert(tomllib.loads(plan), Rules)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return Rules()


def holds(where: Where, said: Mapping[str, str]) -> bool:
    """Whether all that is asked of a thing's properties holds: a value, one of several, answered, not answered."""
    return all(_fits(wanted, said.get(name, "")) for name, wanted in where.items())


def _fits(wanted: Wanted, value: str) -> bool:
    if isinstance(wanted, bool):
        return bool(value) is wanted
    return value == wanted if isinstance(wanted, str) else value in wanted
