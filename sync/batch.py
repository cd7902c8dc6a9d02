"""A batch: submission versions on their way from a station to the office.

Inside the envelope: JSON lines. The first is the manifest, which repeats what the envelope says outside, so that
nobody can move a payload into another envelope; then one version a line, as canonical bytes, sorted by record.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fieldkit import contacts, envelope, versions
from fieldkit.contacts import Sealed
from fieldkit.envelope import EnvelopeRefused, Fault, Front, Kind, Opened
from fieldkit.identity import Identity
from fieldkit.seal import PrivateKeys, PublicKeys, fingerprint
from fieldkit.versions import Stored
from sync import packing

MOST_VERSIONS = 5_000  # a station's batch; a larger backlog becomes several
_MOST_LINES = 100_000  # what a reader takes
LINE_LIMIT = 8 << 20
_WORTH_PACKING = 32 << 10  # bytes: what is smaller gains nothing
_SEALED = b'"kind":"sealed"'
_sealed_decoder = msgspec.json.Decoder(Sealed)


class Manifest(msgspec.Struct, frozen=True):
    """The first line of a batch."""

    station: versions.Id
    sequence: Annotated[int, msgspec.Meta(ge=1)]
    previous: versions.Hash
    recipients: list[versions.Id]
    count: Annotated[int, msgspec.Meta(ge=0, le=_MOST_LINES)]
    packing: Literal["xz"] | msgspec.UnsetType = msgspec.UNSET
    kind: Literal["batch"] = "batch"
    format: Literal[1] = 1


@dataclass(frozen=True)
class SetAside:
    """One line of a batch that is no good, and why. `line` counts from 1 behind the manifest.

    `version` is the station's name for it, else the line's hash; `session` and `record` are there where it is readable.
    """

    line: int
    reason: str
    detail: str
    content: bytes
    version: bytes
    session: bytes | None = None
    record: bytes | None = None


@dataclass(frozen=True)
class Lines:
    """A batch that was verified, its lines not yet read. `hash` is the SHA-256 of its sealed bytes."""

    station: str
    sequence: int
    previous: bytes
    hash: bytes
    lines: list[bytes]


def seal(
    me: Identity, sequence: int, previous: bytes, recipients: Sequence[PublicKeys], payloads: Sequence[bytes]
) -> bytes:
    """The sealed bytes of a batch. `payloads`: versions' bytes and `sealed_line`s, in an order that tells nothing."""
    lines = b"\n".join(payloads)
    packed = len(lines) >= _WORTH_PACKING
    manifest = Manifest(
        station=me.id,
        sequence=sequence,
        previous=previous.hex(),
        recipients=[fingerprint(to.sealing) for to in recipients],
        count=len(payloads),
        packing="xz" if packed else msgspec.UNSET,
    )
    head = msgspec.json.encode(manifest, order="sorted")
    front = Front(Kind.BATCH, me.public.signing, sequence, previous)
    body = packing.pack(lines) if packed else lines
    payload = head + b"\n" + body if payloads else head
    return envelope.seal(front, payload, me.keys, recipients, simulated=me.simulated)


def sealed_line(one: Sealed) -> bytes:
    """What only the office may read, as a line."""
    return msgspec.json.encode(one, order="sorted")


def unpack(opened: Opened) -> Lines:
    """The lines in an opened envelope. A bad manifest refuses the whole."""
    front = opened.front
    first, newline, body = opened.payload.partition(b"\n")
    manifest = _manifest(first)
    if manifest.packing == "xz":
        body = _unpacked(body)
    # Counted before they are taken apart: a million empty lines would cost more than they weigh.
    count = body.count(b"\n") + len(newline)
    if (
        front.kind is not Kind.BATCH
        or manifest.station != fingerprint(front.sender)
        or manifest.sequence != front.sequence
        or bytes.fromhex(manifest.previous) != front.previous
        or manifest.count != count
    ):
        raise EnvelopeRefused(Fault.DAMAGED)
    lines = body.split(b"\n") if newline else []
    return Lines(manifest.station, front.sequence, front.previous, opened.hash, lines)


def _unpacked(body: bytes) -> bytes:
    try:
        return packing.unpack(body, envelope.PAYLOAD_LIMIT)
    except packing.TooMuch:
        raise EnvelopeRefused(Fault.TOO_LARGE) from None
    except ValueError:
        raise EnvelopeRefused(Fault.DAMAGED) from None


def read_line(line: bytes, keys: Iterable[PrivateKeys] = ()) -> Stored:
    """The version that a line is or holds sealed to one of these keys. Raises `ValueError` with the reason."""
    if len(line) > LINE_LIMIT:
        raise ValueError("too long")
    if _SEALED in line:
        sealed = _sealed(line)
        if sealed is not None:
            return contacts.open_sealed(sealed, keys)
    return versions.read(line)


def name_of(line: bytes) -> bytes:
    """The version's id by which the station knows a line, read or not."""
    sealed = _sealed(line) if _SEALED in line else None
    return bytes.fromhex(sealed.version) if sealed else hashlib.sha256(line).digest()


def _sealed(line: bytes) -> Sealed | None:
    try:
        return _sealed_decoder.decode(line)
    except msgspec.DecodeError:
        return None


def _manifest(line: bytes) -> Manifest:
    try:
        return msgspec.json.decode(line, type=Manifest)
    except msgspec.DecodeError:
        raise EnvelopeRefused(Fault.DAMAGED) from None
