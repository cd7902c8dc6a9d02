"""JSON from elsewhere, read so that it costs little even where somebody made it to cost much."""

from typing import TypeVar

import msgspec

MOST_VALUES = 200_000
DEEPEST = 32  # arrays and objects within one another; the number is part of the format
_T = TypeVar("_T")


def decode(data: bytes, kind: type[_T], most: int = MOST_VALUES) -> _T:
    """The one JSON value in `data`, checked field by field. Raises `ValueError` with the reason.

    What has more than about `most` values is refused unread: it would take far more memory than it has bytes.
    """
    # Every value but the first of its array or object has a comma before it. Strings may hold some too.
    if data.count(b",") > most:
        raise ValueError("too many values")
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error


def too_deep(value: object, left: int = DEEPEST) -> bool:
    """Whether arrays and objects lie within one another more often than a reader has to bear."""
    if not isinstance(value, dict | list):
        return False
    inner = value.values() if isinstance(value, dict) else value
    return not left or any(too_deep(one, left - 1) for one in inner)
