"""Signatures as minisign makes and checks them: https://jedisct1.github.io/minisign/, section 'Signature format'.

Whoever signs a release uses that program; here is only what checks. A signature file has four lines: a comment, the
signature, a trusted comment, and a signature over the first signature and the trusted comment. `Ed` signs the file
itself, `ED` its BLAKE2b-512.
"""

import base64
import binascii
import hashlib
from dataclasses import dataclass

from fieldkit.seal import SIGNATURE_BYTES, SIGNING_BYTES, verify

_ID = 8
_PLAIN, _HASHED = b"Ed", b"ED"
_TRUSTED = b"trusted comment: "
_LINES = 4


@dataclass(frozen=True)
class PublicKey:
    """Who signs releases. `id`: eight random bytes by which a signature names its key; they prove nothing."""

    id: bytes
    key: bytes


def public_key(text: str) -> PublicKey | None:
    """The key in a minisign public key file, below its comment; None where there is none."""
    lines = [line for line in text.splitlines() if line and not line.startswith("untrusted comment:")]
    raw = _decoded(lines[0].encode()) if len(lines) == 1 else b""
    if len(raw) != len(_PLAIN) + _ID + SIGNING_BYTES or not raw.startswith(_PLAIN):
        return None
    return PublicKey(raw[2 : 2 + _ID], raw[2 + _ID :])


def holds(key: PublicKey, message: bytes, signature: bytes) -> bool:
    """Whether this signature file is this key's over `message`, its trusted comment included."""
    lines = signature.splitlines()
    if len(lines) != _LINES or not lines[2].startswith(_TRUSTED):
        return False
    raw, over_all = _decoded(lines[1]), _decoded(lines[3])
    if len(raw) != len(_PLAIN) + _ID + SIGNATURE_BYTES or len(over_all) != SIGNATURE_BYTES:
        return False
    kind, named, signed = raw[:2], raw[2 : 2 + _ID], raw[2 + _ID :]
    if kind not in (_PLAIN, _HASHED) or named != key.id:
        return False
    over = hashlib.blake2b(message).digest() if kind == _HASHED else message
    comment = lines[2].removeprefix(_TRUSTED)
    return verify(key.key, signed, over) and verify(key.key, over_all, signed + comment)


def _decoded(line: bytes) -> bytes:
    try:
        return base64.b64decode(line, validate=True)
    except binascii.Error:
        return b""
