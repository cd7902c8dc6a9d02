"""Submission versions: what is recorded, for good.

A version is its canonical bytes: JSON with sorted keys and no white space (msgspec's, order 'sorted'). Its id is
their SHA-256. Versions name their parents; a head is a version that none names. Merging is set union.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from fieldkit import strict
from fieldkit.errors import Code, WorldFailed

# Not '$', which a line feed at the end would pass.
_ID = r"^[0-9a-f]{32}\Z"
_HASH = r"^[0-9a-f]{64}\Z"
_MOST_CHARACTERS = 100_000  # of one answer
_MOST_BYTES = 700_000  # of a version that is saved here: sealed and in Base64 it still fits a line of a batch
_MOST_VALUES = 100_000  # of a version with unknown fields; each has a comma before it
Id = Annotated[str, msgspec.Meta(pattern=_ID)]
Hash = Annotated[str, msgspec.Meta(pattern=_HASH)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=255)]
Path = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
Value = Annotated[str, msgspec.Meta(max_length=_MOST_CHARACTERS)]


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """One state of one submission. Fields it does not know survive in its bytes.

    `author` is the station that wrote it, never a person. `answers` maps a path to an XForm string; a withdrawal
    has none. Nothing says when it was written: the session has the date.
    """

    record: Id
    session: Id
    form: Name
    form_version: Name
    kind: Literal["answers", "withdrawal"]
    parents: Annotated[list[Hash], msgspec.Meta(max_length=64)]
    author: Id
    counter: Annotated[int, msgspec.Meta(ge=1, le=2**53)]
    answers: Annotated[dict[Path, Value], msgspec.Meta(max_length=20_000)]


MOST_COUNTED = 2**53
_decoder = msgspec.json.Decoder(Version)


@dataclass(frozen=True)
class Stored:
    """A version with its bytes and its id (32 bytes)."""

    version: Version
    payload: bytes
    id: bytes


@dataclass(frozen=True)
class Firsts:
    """First versions of records of one form, column by column, the same place in each list being one of them.

    `answers` holds a value or None a path, in the order of `paths`: what the form's flat table shows.
    """

    form: str
    paths: tuple[str, ...]
    sessions: Sequence[bytes]
    records: Sequence[bytes]
    ids: Sequence[bytes]
    payloads: Sequence[bytes]
    answers: Sequence[tuple[str | None, ...]]

    def __len__(self) -> int:
        return len(self.ids)

    def only(self, places: Sequence[int]) -> "Firsts":
        """Those at these places."""
        columns = (self.sessions, self.records, self.ids, self.payloads, self.answers)
        return Firsts(self.form, self.paths, *([column[place] for place in places] for column in columns))  # type: ignore[arg-type]


def first_type(form: str, form_version: str, answers: type[msgspec.Struct]) -> type[Any]:
    """First versions with answers of one form, as one type. Ids are only measured: `hex_ids` checks them."""
    id_ = Annotated[str, msgspec.Meta(min_length=32, max_length=32)]
    return msgspec.defstruct(
        "First",
        [
            ("answers", answers), ("author", str), ("counter", Literal[1]), ("form", Literal[form]),
            ("form_version", Literal[form_version]), ("kind", Literal["answers"]), ("parents", tuple[()]),
            ("record", id_), ("session", id_),
        ],
        frozen=True, gc=False,
    )  # fmt: skip


def hex_ids(ids: Iterable[str]) -> list[bytes]:
    """Ids of 32 hex digits each as bytes. Raises `ValueError` where one has another digit."""
    joined = "".join(ids)
    found = bytes.fromhex(joined)
    if found.hex() != joined:
        raise ValueError("an id is not lower-case hexadecimal")
    return [found[start : start + 16] for start in range(0, len(found), 16)]


def written_here(version: Version) -> Stored:
    """A version about to be saved. ANSWERS_TOO_LONG where no office would take it: better told now than there."""
    stored = store_form(version)
    longest = max(map(len, version.answers.values()), default=0)
    if longest > _MOST_CHARACTERS or len(stored.payload) > _MOST_BYTES:
        raise WorldFailed(Code.ANSWERS_TOO_LONG, most=_MOST_CHARACTERS)
    return stored


def store_form(version: Version) -> Stored:
    """The version as it is stored and sent."""
    payload = msgspec.json.encode(version, order="sorted")
    return Stored(version, payload, hashlib.sha256(payload).digest())


def read(payload: bytes) -> Stored:
    """Check bytes from elsewhere: every field, and that they are canonical. Raises `ValueError` with the reason."""
    try:
        version = _decoder.decode(payload)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(str(error)) from error
    if msgspec.json.encode(version, order="sorted") != payload and not _canonical(payload):
        raise ValueError("not canonical")
    if version.parents != sorted(set(version.parents)) or (version.counter == 1) != (not version.parents):
        raise ValueError("parents and counter do not fit")
    if version.kind == "withdrawal" and version.answers:
        raise ValueError("a withdrawal has no answers")
    return Stored(version, payload, hashlib.sha256(payload).digest())


def _canonical(payload: bytes) -> bool:
    # The slow road, for a version with fields of a later program.
    if payload.count(b",") > _MOST_VALUES:
        return False
    try:
        whole = msgspec.json.decode(payload)
    except (msgspec.DecodeError, RecursionError):
        return False
    return not strict.too_deep(whole) and msgspec.json.encode(whole, order="sorted") == payload


@dataclass(frozen=True)
class Node:
    """What deciding needs of a version: its id, its counter, its parents' ids."""

    id: bytes
    counter: int
    parents: frozenset[bytes]


def heads(nodes: Sequence[Node]) -> list[Node]:
    """The versions that no other names, the one that is shown first. More than one is a conflict.

    Which one is shown depends on counter and id alone, so all stores that hold the same versions show the same.
    """
    named = frozenset[bytes]().union(*(node.parents for node in nodes))
    found = [node for node in nodes if node.id not in named]
    return sorted(found, key=lambda node: (node.counter, node.id), reverse=True)


def pack(ids: Iterable[str]) -> bytes:
    """Ids of 64 hex digits, one after the other."""
    return b"".join(bytes.fromhex(one) for one in ids)


def unpack(blob: bytes) -> frozenset[bytes]:
    """The ids in a packed blob."""
    return frozenset(blob[start : start + 32] for start in range(0, len(blob), 32))
