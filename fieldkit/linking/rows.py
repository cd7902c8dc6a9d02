"""What the plan says of a participant's own code: which form asks, which keeps it, what goes with it."""

import tomllib
from functools import lru_cache
from typing import Annotated

import msgspec

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]


class LinkingRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The plan's `[linking]`. `form` asks on its last page; `keep` is a form that the office alone reads.

    `carry` are the questions whose answers are kept with the code; both forms have them.
    """

    form: _Name
    keep: _Name
    carry: tuple[_Name, ...] = ()


class _Plan(msgspec.Struct, frozen=True):
    linking: LinkingRow | None = None


@lru_cache(maxsize=4)
def linking_of(plan: str) -> LinkingRow | None:
    """The row of a plan; None where it has none, or cannot be read."""
    try:
        return msgspec.convert(tomllib.loads(plan), _Plan).linking
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        return None
