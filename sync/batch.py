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
MOST_BYTES = 8 << 20  # of its versions, before they are compressed
_MOST_LINES = 20_000  # what a reader takes
LINE_LIMIT = 1 << 20
_WORTH_PACKING = 32 << 10  # bytes: what is smaller gains nothing
_SEALED = b'"kind":"sealed"'


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
    """The sealed bytes of a batch. `payloads`: versions' bytes and sealed lines, in an order that tells nothing."""
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


def unpack(opened: Opened) -> Lines:
    """The lines in an opened envelope. A bad manifest refuses the whole."""
    front, payload = opened.front, opened.payload
    end = payload.find(b"\n")
    manifest = envelope.content(payload if end < 0 else payload[:end], Manifest)
    if manifest.packing == "xz":
        payload = _unpacked(payload[end + 1 :])
        count = payload.count(b"\n") + 1
    else:
        count = payload.count(b"\n")
    # Counted before they are taken apart: a million empty lines would cost more than they weigh.
    if (
        front.kind is not Kind.BATCH
        or manifest.station != fingerprint(front.sender)
        or manifest.sequence != front.sequence
        or bytes.fromhex(manifest.previous) != front.previous
        or tuple(manifest.recipients) != opened.recipients
        or manifest.count != count
    ):
        raise EnvelopeRefused(Fault.DAMAGED)
    lines = payload.split(b"\n")
    if manifest.packing != "xz":
        del lines[0]
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
    sealed = sealed_in(line)
    return contacts.open_sealed(sealed, keys) if sealed else versions.read(line)


def name_of(line: bytes) -> bytes:
    """The version's id by which the station knows a line, read or not."""
    sealed = sealed_in(line)
    return bytes.fromhex(sealed.version) if sealed else hashlib.sha256(line).digest()


def sealed_in(line: bytes) -> Sealed | None:
    """What only the office may read, where a line is that; quotation marks inside an answer are escaped."""
    if _SEALED not in line:
        return None
    try:
        return contacts.read(line)
    except ValueError:
        return None
