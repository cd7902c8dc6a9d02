"""What only the office may read: sealed to its public key the moment it is saved, and unreadable here ever after.

A sealed submission is a version like any other, of which a station holds only the sealed bytes. It has a session of
its own (its record's id), so that it shares no key with any test.
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

from fieldkit import versions
from fieldkit.seal import PrivateKeys, PublicKeys
from fieldkit.versions import Stored

_INFO = b"fieldkit sealed submission 1\0"


class Sealed(msgspec.Struct, frozen=True, kw_only=True):
    """One sealed submission, as it lies in a station's store and travels as a line of a batch.

    `version` is the id of what is inside; the office checks it after opening.
    """

    version: versions.Hash
    form: versions.Name
    sealed: bytes
    kind: Literal["sealed"] = "sealed"


def seal(one: Stored, office: PublicKeys) -> Sealed:
    """Seal a version so that only the office opens it, and only as this version."""
    version = one.id.hex()
    sealed = office.wrap(one.payload, _INFO + one.id)
    return Sealed(version=version, form=one.version.form, sealed=sealed)


def open_sealed(one: Sealed, keys: Iterable[PrivateKeys]) -> Stored:
    """What was sealed, by whichever of the office's keys opens it. Raises `ValueError` with the reason."""
    info = _INFO + bytes.fromhex(one.version)
    payload = next((found for key in keys if (found := key.unwrap(one.sealed, info)) is not None), None)
    if payload is None:
        raise ValueError("sealed to nobody here")
    stored = versions.read(payload)
    if stored.id.hex() != one.version or stored.version.form != one.form:
        raise ValueError("another submission inside")
    return stored
