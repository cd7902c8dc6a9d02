"""JSON from elsewhere, read so that it costs little even where somebody made it to cost much."""

import re
from typing import Final, TypeVar

import msgspec

MOST_VALUES = 200_000
DEEPEST = 32  # arrays and objects within one another; the number is part of the format
_T = TypeVar("_T")
# Of JSON that is known to be whole: a string, or what opens or closes an array or an object.
_BRACKETS: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"|([\[{])|([\]}])', re.DOTALL)


def decode(data: bytes, kind: type[_T], most: int = MOST_VALUES) -> _T:
    """The one JSON value in `data`, checked field by field. Raises `ValueError` with the reason.

    What has more than about `most` values is refused unread: it would take far more memory than it has bytes. So is
    what lies deeper than `DEEPEST`, in fields that nobody knows as well: how much the decoder bears is Python's to say.
    """
    # Every value but the first of its array or object has a comma before it. Strings may hold some too.
    if data.count(b",") > most:
        raise ValueError("too many values")
    try:
        found = msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if _depth(data) > DEEPEST:
        raise ValueError("too deep")
    return found


def _depth(data: bytes) -> int:
    depth = deepest = 0
    for bracket in _BRACKETS.finditer(data):
        depth += (bracket[1] is not None) - (bracket[2] is not None)
        deepest = max(deepest, depth)
    return deepest


def too_deep(value: object, left: int = DEEPEST) -> bool:
    """Whether arrays and objects lie within one another more often than a reader has to bear."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return not left or any(too_deep(one, left - 1) for one in inner)
