"""A batch: submission versions on their way from a station to the office.

Inside the envelope: JSON lines. The first is the manifest, which repeats what the envelope says outside, so that
nobody can move a payload into another envelope; then one version a line, as canonical bytes, sorted by record.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from fieldkit import contacts, envelope, versions
from fieldkit.contacts import Sealed
from fieldkit.envelope import EnvelopeRefused, Fault, Front, Kind, Opened
from fieldkit.identity import Identity
from fieldkit.seal import PublicKeys, fingerprint
from fieldkit.versions import Stored

MOST_VERSIONS = 5_000  # a station's batch; a larger backlog becomes several
MOST_BYTES = 8 << 20  # of its versions, before they are compressed
_MOST_LINES = 20_000  # what a reader takes
_LINE_LIMIT = 1 << 20
# How the canonical bytes of a sealed line begin. A version's begin with its answers, or what sorts before them.
_SEALED = b'{"form":'


class Manifest(msgspec.Struct, frozen=True):
    """The first line of a batch."""

    station: versions.Id
    sequence: Annotated[int, msgspec.Meta(ge=1)]
    previous: versions.Hash
    recipients: list[versions.Id]
    count: Annotated[int, msgspec.Meta(ge=0, le=_MOST_LINES)]
    kind: Literal["batch"] = "batch"
    format: Literal[1] = 1


@dataclass(frozen=True)
class SetAside:
    """One line of a batch that is no good, and why. `line` counts from 1 behind the manifest."""

    line: int
    reason: str
    detail: str
    content: bytes
    version: bytes | None = None  # the id it says it has, where that is not its bytes' own


@dataclass(frozen=True)
class Batch:
    """A batch that was verified and read: versions with their lines. `hash` is the SHA-256 of its sealed bytes."""

    station: str
    sequence: int
    previous: bytes
    hash: bytes
    versions: list[tuple[int, Stored]]
    set_aside: list[SetAside]
    sealed: list[tuple[int, Sealed]] = field(default_factory=list)  # still to be opened


def seal(
    me: Identity, sequence: int, previous: bytes, recipients: Sequence[PublicKeys], payloads: Sequence[bytes]
) -> bytes:
    """The sealed bytes of a batch. `payloads`: the versions' canonical bytes, in an order that tells nothing."""
    manifest = Manifest(
        station=me.id,
        sequence=sequence,
        previous=previous.hex(),
        recipients=[fingerprint(to.sealing) for to in recipients],
        count=len(payloads),
    )
    lines = b"\n".join([msgspec.json.encode(manifest, order="sorted"), *payloads])
    front = Front(Kind.BATCH, me.public.signing, sequence, previous)
    return envelope.seal(front, lines, me.keys, recipients, simulated=me.simulated)


def read(opened: Opened) -> Batch:
    """The versions in an opened envelope. A bad line is set aside; a bad manifest refuses the whole."""
    front = opened.front
    manifest = envelope.content(opened.payload.partition(b"\n")[0], Manifest)
    # Counted before they are taken apart: a million empty lines would cost more than they weigh.
    if manifest.count != opened.payload.count(b"\n"):
        raise EnvelopeRefused(Fault.DAMAGED)
    _, *lines = opened.payload.split(b"\n")
    if (
        front.kind is not Kind.BATCH
        or manifest.station != fingerprint(front.sender)
        or manifest.sequence != front.sequence
        or bytes.fromhex(manifest.previous) != front.previous
        or tuple(manifest.recipients) != opened.recipients
    ):
        raise EnvelopeRefused(Fault.DAMAGED)
    good: list[tuple[int, Stored]] = []
    sealed: list[tuple[int, Sealed]] = []
    bad: list[SetAside] = []
    for number, line in enumerate(lines, 1):
        try:
            if line.startswith(_SEALED):
                sealed.append((number, contacts.read(line)))
            else:
                good.append((number, _version(line)))
        except ValueError as error:
            bad.append(SetAside(number, "unreadable", str(error), line))
    return Batch(manifest.station, front.sequence, front.previous, opened.hash, good, bad, sealed)


def _version(line: bytes) -> Stored:
    if len(line) > _LINE_LIMIT:
        raise ValueError("too long")
    return versions.read(line)
