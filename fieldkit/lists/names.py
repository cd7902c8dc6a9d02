"""How an operation is named, and how names travel in a list's column `__version` and in an answer's `baseVersion`."""

import base64
import binascii
import hashlib
from collections.abc import Iterable

_BYTES = 12
_LETTERS = 16


def name_of(version: bytes, place: str) -> bytes:
    """The name of the operation at a place of a version. It tells neither the version nor the record."""
    return hashlib.sha256(b"fieldkit operation 1\0" + version + place.encode()).digest()[:_BYTES]


def written(names: Iterable[bytes]) -> str:
    """Names as text, sorted: 16 letters each, spaces between."""
    return " ".join(sorted(base64.urlsafe_b64encode(name).decode() for name in names))


def read(text: str) -> frozenset[bytes]:
    """The names in a text; what is none (a number of another program's) is passed over."""
    return frozenset(name for part in text.split() if (name := _name(part)) is not None)


def _name(text: str) -> bytes | None:
    if len(text) != _LETTERS:
        return None
    try:
        return base64.b64decode(text, altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        return None
