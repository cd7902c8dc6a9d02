"""The sealed envelope in which batches, kits and receipts travel. Its format is written down in docs/batch-format.md.

Nothing of an envelope is interpreted before its signature holds, but for the fields of fixed size at its front.
"""

import hashlib
import secrets
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldkit.seal import SIGNATURE_BYTES, PrivateKeys, PublicKeys, fingerprint, verify

MAGIC = b"fieldkit"
FORMAT = 1
FIRST = bytes(32)  # the 'previous' of a chain's first envelope
LIMIT = 64 << 20  # an envelope's size in bytes, sealed
PAYLOAD_LIMIT = 256 << 20  # what may come out of it
_HEADER_LIMIT = 1 << 20
# magic, format, kind, the sender's signing key, sequence, previous, the header's length
_front = struct.Struct(">8sBB32sQ32sI")
_NONCE = 12


class Kind(IntEnum):
    """What an envelope carries."""

    BATCH = 1
    KIT = 2
    RECEIPT = 3
    HANDOVER = 4


class Fault(StrEnum):
    """Why an envelope is not taken."""

    NOT_OURS = "not-an-envelope"
    NEWER = "newer-format"
    CUT_SHORT = "cut-short"
    TOO_LARGE = "too-large"
    FORGED = "signature"
    NOT_FOR_US = "not-for-us"
    STRANGER = "unknown-sender"
    OTHER_WORLD = "simulated-and-real"
    DAMAGED = "damaged"


class EnvelopeRefused(Exception):  # noqa: N818 - named for what happened
    """These bytes are not an envelope that we take."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True)
class Front:
    """The fixed fields at the front of an envelope. `sender` is an Ed25519 public key."""

    kind: Kind
    sender: bytes
    sequence: int
    previous: bytes


@dataclass(frozen=True)
class Opened:
    """A verified, unsealed envelope. `hash` is the SHA-256 of the sealed bytes."""

    front: Front
    payload: bytes
    simulated: bool
    hash: bytes


class _Recipient(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    key: str
    wrapped: bytes


class _Header(msgspec.Struct, frozen=True):
    recipients: list[_Recipient]
    note: str = ""


def seal(
    front: Front, payload: bytes, keys: PrivateKeys, recipients: Sequence[PublicKeys], *, simulated: bool = False
) -> bytes:
    """Compress, pad, encrypt under a fresh key, wrap that key for each recipient, and sign all of it."""
    content_key = secrets.token_bytes(32)
    info = _info(front)
    wrapped = [_Recipient(fingerprint(to.sealing), to.wrap(content_key, info)) for to in recipients]
    header = msgspec.json.encode(_Header(wrapped, "simulated" if simulated else ""), order="sorted")
    head = _pack(front, len(header)) + header
    nonce = secrets.token_bytes(_NONCE)
    body = nonce + AESGCM(content_key).encrypt(nonce, _padded(zlib.compress(payload, 9)), head)
    signed = head + body
    return signed + keys.sign(signed)


def read_front(data: bytes) -> tuple[Front, int]:
    """The fixed fields and the length of the header behind them. Nothing in them is trusted yet."""
    if data[: len(MAGIC)] != MAGIC:
        raise EnvelopeRefused(Fault.NOT_OURS)
    if len(data) > LIMIT:
        raise EnvelopeRefused(Fault.TOO_LARGE)
    if len(data) < _front.size + _NONCE + SIGNATURE_BYTES:
        raise EnvelopeRefused(Fault.CUT_SHORT)
    _, version, kind, sender, sequence, previous, length = _front.unpack_from(data)
    if version != FORMAT:
        raise EnvelopeRefused(Fault.NEWER)
    if kind not in {item.value for item in Kind}:
        raise EnvelopeRefused(Fault.NOT_OURS)
    return Front(Kind(kind), sender, sequence, previous), length


def open_envelope(data: bytes, keys: PrivateKeys) -> Opened:
    """Verify, then unseal. Whether the sender is anybody we know is for the caller to decide."""
    front, length = read_front(data)
    signed, signature = data[:-SIGNATURE_BYTES], data[-SIGNATURE_BYTES:]
    if not verify(front.sender, signature, signed):
        # A file that is still being copied, and one that somebody changed, look alike.
        raise EnvelopeRefused(Fault.FORGED)
    head_end = _front.size + length
    if length > _HEADER_LIMIT or head_end + _NONCE > len(signed):
        raise EnvelopeRefused(Fault.DAMAGED)
    header = _read_header(signed[_front.size : head_end])
    content_key = _unwrap(header, keys, _info(front))
    nonce, sealed = signed[head_end : head_end + _NONCE], signed[head_end + _NONCE :]
    try:
        plain = AESGCM(content_key).decrypt(nonce, sealed, signed[:head_end])
    except InvalidTag:
        raise EnvelopeRefused(Fault.DAMAGED) from None
    return Opened(front, _unpadded(plain), header.note == "simulated", hashlib.sha256(data).digest())


def _pack(front: Front, header_length: int) -> bytes:
    return _front.pack(MAGIC, FORMAT, front.kind, front.sender, front.sequence, front.previous, header_length)


def _info(front: Front) -> bytes:
    # Binds each wrapped key to this very envelope: it opens nothing when moved into another.
    return _pack(front, 0)


def _read_header(data: bytes) -> _Header:
    try:
        return msgspec.json.decode(data, type=_Header)
    except msgspec.DecodeError:
        raise EnvelopeRefused(Fault.DAMAGED) from None


def _unwrap(header: _Header, keys: PrivateKeys, info: bytes) -> bytes:
    mine = fingerprint(keys.public().sealing)
    for recipient in header.recipients:
        if recipient.key == mine:
            content_key = keys.unwrap(recipient.wrapped, info)
            if content_key is None or len(content_key) != 32:  # noqa: PLR2004 - a 256-bit key
                raise EnvelopeRefused(Fault.DAMAGED)
            return content_key
    raise EnvelopeRefused(Fault.NOT_FOR_US)


def _padded(data: bytes) -> bytes:
    """Length, data, zeros up to a Padmé size: at most 12 % more, and log log n bits of the length told.

    Source: Nikitin and others, 'Reducing Metadata Leakage from Encrypted Files and Communication with PURBs',
    PoPETs 2019(4), section 4.
    """
    length = 4 + len(data)
    exponent = length.bit_length() - 1
    mask = (1 << max(exponent - exponent.bit_length(), 0)) - 1
    total = (length + mask) & ~mask
    return struct.pack(">I", len(data)) + data + bytes(total - length)


def _unpadded(plain: bytes) -> bytes:
    if len(plain) < 4:  # noqa: PLR2004 - the length's own bytes
        raise EnvelopeRefused(Fault.DAMAGED)
    (length,) = struct.unpack_from(">I", plain)
    unpacker = zlib.decompressobj()
    try:
        payload = unpacker.decompress(plain[4 : 4 + length], PAYLOAD_LIMIT)
    except zlib.error:
        raise EnvelopeRefused(Fault.DAMAGED) from None
    if not unpacker.eof:
        raise EnvelopeRefused(Fault.TOO_LARGE if unpacker.unconsumed_tail else Fault.DAMAGED)
    return payload
