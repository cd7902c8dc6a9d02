"""The sealed envelope in which batches, kits and receipts travel. Its format is written down in docs/batch-format.md.

Reading has two steps. `verified` interprets nothing before the signature holds, but for the fields of fixed size at the
front. Then the caller decides whether it knows the sender, and only then `Verified.unseal` decrypts and unpacks.
"""

import hashlib
import secrets
import struct
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Annotated, TypeVar

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldkit import strict
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import SIGNATURE_BYTES, PrivateKeys, PublicKeys, fingerprint, verify

MAGIC = b"fieldkit"
FORMAT = 1
FIRST = bytes(32)  # the 'previous' of a chain's first envelope
LIMIT = 16 << 20  # an envelope's size in bytes, sealed
PAYLOAD_LIMIT = 24 << 20  # what may come out of it
MOST_RECIPIENTS = 1_000
_HEADER_LIMIT = 2 << 20
# magic, format, kind, the sender's signing key, sequence, previous, the header's length
_front = struct.Struct(">8sBB32sQ32sI")
_NONCE = 12
_CONTENT_KEY = 32
# So little is unpacked at a time that a bomb is noticed long before it takes much memory.
_BITE = 4096
_T = TypeVar("_T")


class Kind(IntEnum):
    """What an envelope carries."""

    BATCH = 1
    KIT = 2
    RECEIPT = 3
    HANDOVER = 4
    LIST = 5


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


class _Recipient(msgspec.Struct, frozen=True):
    key: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$")]
    wrapped: Annotated[bytes, msgspec.Meta(max_length=4096)]


class _Header(msgspec.Struct, frozen=True, omit_defaults=True):
    recipients: Annotated[list[_Recipient], msgspec.Meta(max_length=MOST_RECIPIENTS)]
    note: Annotated[str, msgspec.Meta(max_length=100)] = ""
    succession: Annotated[list[bytes], msgspec.Meta(max_length=100)] = []


@dataclass(frozen=True)
class Opened:
    """A verified, unsealed envelope. `hash`: SHA-256 of the sealed bytes; `recipients`: their keys' fingerprints."""

    front: Front
    payload: bytes
    simulated: bool
    hash: bytes
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verified:
    """An envelope whose signature holds, still sealed. Whether the sender is anybody we know is for the reader to say.

    `head`, `body`: all before the nonce, and from it to the signature. `hash`: SHA-256 of the sealed bytes.
    """

    front: Front
    header: _Header
    head: memoryview = field(repr=False)
    body: memoryview = field(repr=False)
    hash: bytes

    @property
    def simulated(self) -> bool:
        """Whether it says that all in it is made up."""
        return self.header.note == "simulated"

    @property
    def succession(self) -> tuple[bytes, ...]:
        """How the sender's key followed earlier ones: links for `fieldkit.succession`."""
        return tuple(self.header.succession)

    def unseal(self, keys: PrivateKeys | Iterable[PrivateKeys]) -> Opened:
        """Decrypt with whichever of these keys it is sealed to, and unpack. Raises `EnvelopeRefused`."""
        content_key = self._content_key((keys,) if isinstance(keys, PrivateKeys) else keys)
        try:
            plain = AESGCM(content_key).decrypt(bytes(self.body[:_NONCE]), self.body[_NONCE:], self.head)
        except InvalidTag:
            raise EnvelopeRefused(Fault.DAMAGED) from None
        recipients = tuple(recipient.key for recipient in self.header.recipients)
        return Opened(self.front, _unpadded(plain), self.simulated, self.hash, recipients)

    def _content_key(self, keys: Iterable[PrivateKeys]) -> bytes:
        wrapped = {recipient.key: recipient.wrapped for recipient in self.header.recipients}
        for key in keys:
            sealed = wrapped.get(fingerprint(key.public().sealing))
            if sealed is not None:
                content_key = key.unwrap(sealed, _info(self.front))
                if content_key is None or len(content_key) != _CONTENT_KEY:
                    raise EnvelopeRefused(Fault.DAMAGED)
                return content_key
        raise EnvelopeRefused(Fault.NOT_FOR_US)


def seal(
    front: Front, payload: bytes, keys: PrivateKeys, recipients: Sequence[PublicKeys], *, simulated: bool = False
) -> bytes:
    """Compress, pad, encrypt under a fresh key, wrap that key for each recipient, and sign all of it.

    TOO_LARGE_TO_SEND where no reader would take it.
    """
    content_key = secrets.token_bytes(_CONTENT_KEY)
    info = _info(front)
    wrapped = [_Recipient(fingerprint(to.sealing), to.wrap(content_key, info)) for to in recipients]
    header = _Header(wrapped, "simulated" if simulated else "", list(keys.succession))
    written = msgspec.json.encode(header, order="sorted")
    head = _pack(front, len(written)) + written
    nonce = secrets.token_bytes(_NONCE)
    body = nonce + AESGCM(content_key).encrypt(nonce, _padded(zlib.compress(payload, 9)), head)
    signed = head + body
    if len(payload) > PAYLOAD_LIMIT or len(signed) + SIGNATURE_BYTES > LIMIT:
        raise WorldFailed(Code.TOO_LARGE_TO_SEND)
    return signed + keys.sign(signed)


def verified(data: bytes) -> Verified:
    """Check the signature, then read the header. Raises `EnvelopeRefused`."""
    kind, sender, sequence, previous, length = _read_front(data)
    if not verify(sender, data[-SIGNATURE_BYTES:], memoryview(data)[:-SIGNATURE_BYTES]):
        # A file that is still being copied, and one that somebody changed, look alike.
        raise EnvelopeRefused(Fault.FORGED)
    if kind not in {item.value for item in Kind}:
        raise EnvelopeRefused(Fault.NEWER)  # whoever signed it knows a kind that we do not
    end = _front.size + length
    if length > _HEADER_LIMIT or end + _NONCE > len(data) - SIGNATURE_BYTES:
        raise EnvelopeRefused(Fault.DAMAGED)
    header = decode(data[_front.size : end], _Header)
    front = Front(Kind(kind), sender, sequence, previous)
    whole = memoryview(data)
    return Verified(front, header, whole[:end], whole[end:-SIGNATURE_BYTES], hashlib.sha256(data).digest())


def claimed(data: bytes) -> tuple[int, int]:
    """The kind and the number that bytes say they have, to be verified later. Raises `EnvelopeRefused`."""
    kind, _, sequence, _, _ = _read_front(data)
    return kind, sequence


def decode(data: bytes, kind: type[_T]) -> _T:
    """JSON inside an envelope; DAMAGED where it is not what it should be."""
    try:
        return strict.decode(data, kind)
    except ValueError:
        raise EnvelopeRefused(Fault.DAMAGED) from None


class _Heading(msgspec.Struct, frozen=True):
    format: int = FORMAT


def content(data: bytes, kind: type[_T]) -> _T:
    """As `decode`, for content that names its format; NEWER where a later program wrote it."""
    if decode(data, _Heading).format > FORMAT:
        raise EnvelopeRefused(Fault.NEWER)
    return decode(data, kind)


def _read_front(data: bytes) -> tuple[int, bytes, int, bytes, int]:
    """Kind, sender, sequence, previous, the header's length. Nothing in them is trusted yet."""
    if data[: len(MAGIC)] != MAGIC:
        raise EnvelopeRefused(Fault.NOT_OURS)
    if len(data) > LIMIT:
        raise EnvelopeRefused(Fault.TOO_LARGE)
    if len(data) < _front.size + _NONCE + SIGNATURE_BYTES:
        raise EnvelopeRefused(Fault.CUT_SHORT)
    _, version, kind, sender, sequence, previous, length = _front.unpack_from(data)
    if version != FORMAT:
        raise EnvelopeRefused(Fault.NEWER if version > FORMAT else Fault.NOT_OURS)
    return kind, sender, sequence, previous, length


def _pack(front: Front, header_length: int) -> bytes:
    return _front.pack(MAGIC, FORMAT, front.kind, front.sender, front.sequence, front.previous, header_length)


def _info(front: Front) -> bytes:
    # Binds each wrapped key to this very envelope: it opens nothing when moved into another.
    return _pack(front, 0)


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
    if 4 + length > len(plain) or plain.count(0, 4 + length) != len(plain) - 4 - length:
        raise EnvelopeRefused(Fault.DAMAGED)  # cut, or something hidden in the padding
    return _unpacked(memoryview(plain)[4 : 4 + length])


def _unpacked(packed: memoryview) -> bytes:
    """Inflate a few kilobytes at a time, and stop where it gets too large."""
    unpacker, pieces, left = zlib.decompressobj(), list[bytes](), PAYLOAD_LIMIT
    try:
        for start in range(0, len(packed), _BITE):
            piece = unpacker.decompress(packed[start : start + _BITE], left + 1)
            left -= len(piece)
            if left < 0:
                raise EnvelopeRefused(Fault.TOO_LARGE)
            pieces.append(piece)
    except zlib.error:
        raise EnvelopeRefused(Fault.DAMAGED) from None
    if not unpacker.eof or unpacker.unused_data:
        raise EnvelopeRefused(Fault.DAMAGED)
    return b"".join(pieces)
