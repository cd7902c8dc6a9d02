"""What the plan says of the directory: which list it is, when an entry is out of date, what answers call for what."""

import tomllib
from functools import lru_cache
from typing import Annotated

import msgspec

from fieldkit.lists.rules import Titles

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class DirectoryRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The plan's `[directory]`: its list, after how many days an entry wants checking, how many are suggested."""

    list: _Name = "offers"
    days: Annotated[int, msgspec.Meta(ge=1, le=3_650)] = 180
    most: Annotated[int, msgspec.Meta(ge=1, le=12)] = 4


class SuggestRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A `[[suggest]]`: where every answer of `when` is one of those named, things `about` these subjects may help.

    `because` is said to the person, as what they said and not as what they are.
    """

    form: _Name
    when: dict[str, tuple[str, ...]]
    about: Annotated[tuple[_Name, ...], msgspec.Meta(min_length=1)]
    because: Titles
    weight: Annotated[int, msgspec.Meta(ge=1, le=10)] = 1


class _Plan(msgspec.Struct, frozen=True):
    directory: DirectoryRow = DirectoryRow()
    suggest: tuple[SuggestRow, ...] = ()


@lru_cache(maxsize=4)
def directory_of(plan: str) -> tuple[DirectoryRow, tuple[SuggestRow, ...]]:
    """What a plan says of the directory; of one that cannot be read, the defaults and no suggestions."""
    try:
        read = msgspec.convert(tomllib.loads(plan), _Plan)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return DirectoryRow(), ()
    return read.directory, read.suggest
