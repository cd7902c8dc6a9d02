"""Which things are over, by the plan's `[[state]]` rows; on which day they are past, by its `[[due]]` rows."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from typing import TypeAlias

import msgspec

from fieldkit.lists.rules import Titles

_Wanted: TypeAlias = bool | str | tuple[str, ...]


class State(msgspec.Struct, frozen=True):
    """A `[[state]]` of the plan, as far as it is needed here."""

    list: str
    name: Titles
    where: dict[str, _Wanted]
    over: bool = False

    def holds(self, said: Mapping[str, str]) -> bool:
        """Whether a thing that says this is in this state."""
        return all(_fits(wanted, said.get(name, "")) for name, wanted in self.where.items())


class _Due(msgspec.Struct, frozen=True):
    on: str
    list: str = ""
    past: str = "late"


class Rows(msgspec.Struct, frozen=True):
    """What a plan says of states and dates."""

    state: tuple[State, ...] = ()
    due: tuple[_Due, ...] = ()

    def of(self, name: str, said: Mapping[str, str]) -> State | None:
        """The state of a thing of a list: the first that holds."""
        return next((one for one in self.state if one.list == name and one.holds(said)), None)

    def over(self, name: str, said: Mapping[str, str]) -> State | None:
        """The state of a thing that is over; None of one that is not."""
        found = self.of(name, said)
        return found if found is not None and found.over else None

    def days(self, name: str) -> tuple[str, ...]:
        """The properties whose day, once it is gone, ends a thing of a list by itself."""
        return tuple(dict.fromkeys(one.on for one in self.due if one.list == name and one.past == "over"))


@lru_cache(maxsize=4)
def rows_of(plan: str) -> Rows:
    """The rows of a plan. Of one that cannot be read, none."""
    try:
        return msgspec.convert(tomllib.loads(plan), Rows)
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return Rows()


def _fits(wanted: _Wanted, value: str) -> bool:
    if isinstance(wanted, bool):
        return bool(value) is wanted
    return value == wanted if isinstance(wanted, str) else value in wanted
