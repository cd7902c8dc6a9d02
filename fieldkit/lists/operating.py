"""What submissions say of things, worked out from their versions alone; and what a keeper of it must offer.

A store keeps it in its own table (`fieldkit.lists.derived`), a master on a server in the server's.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol, TypeAlias

import msgspec

from fieldkit.lists import names
from fieldkit.lists.standing import LABEL, Step
from fieldkit.versions import Node, heads
from forms.operations import Operation

Reader: TypeAlias = Callable[[Mapping[str, str]], list[Operation]]


class Row(NamedTuple):
    """One operation as it is kept. `content`: what it knew and what it says, as bytes."""

    list: str
    thing: str
    operation: bytes
    session: bytes
    record: bytes
    version: bytes
    stands: bool
    creates: bool
    content: bytes


class Behind(NamedTuple):
    """Where an operation comes from."""

    operation: bytes
    session: bytes
    record: bytes
    version: bytes
    form: str


class Written(NamedTuple):
    """A version of a submission, as far as its operations follow from it. `payload` is None where it was erased."""

    version: bytes
    form: str
    counter: int
    parents: frozenset[bytes]
    withdrawal: bool
    payload: bytes | None


class Operations(Protocol):
    """The operations on all things of a master or a station."""

    def names(self) -> set[str]:
        """The lists that forms here feed."""

    def properties(self, name: str) -> set[str]:
        """The properties that forms here save to a list, whether anything has them yet or not."""

    def steps(self, name: str, id_: str | None = None) -> Mapping[str, list[Step]]:
        """The operations on the things of a list, or on one of them, by its id."""

    def behind(self, name: str, id_: str) -> list[Behind]:
        """Where the operations on one thing come from."""

    def mark(self) -> str:
        """Another one whenever a list may have changed; '' where that is not known."""

    def faults(self) -> list[str]:
        """The records whose operations are not what their versions say."""


class _Content(msgspec.Struct, frozen=True, array_like=True):
    known: list[bytes]
    said: dict[str, str]


class _Answered(msgspec.Struct, frozen=True):
    """What is read of a version here."""

    form_version: str
    answers: dict[str, str]


_encoder = msgspec.msgpack.Encoder(order="sorted")
_decoder = msgspec.msgpack.Decoder(_Content)
_answered = msgspec.json.Decoder(_Answered)


class Operating:
    """Works operations out. `find`: how answers to a version of a form are read, None where it is not known yet."""

    def __init__(self, find: Callable[[str, str], Reader | None]) -> None:
        self._find = find

    def first(self, form: str, session: bytes, record: bytes, version: bytes, payload: bytes) -> Iterator[Row]:
        """The rows of a record of which this is the only version."""
        for one in self._said(form, payload):
            yield _row(session, record, version, one, names.read(one.base), stands=True)

    def all(self, session: bytes, record: bytes, found: Sequence[Written]) -> list[Row]:
        """The rows of a record with these versions; none where it is withdrawn or purged."""
        if any(one.withdrawal for one in found):
            return []
        nodes = {one.version: Node(one.version, one.counter, one.parents) for one in found}
        tips = {node.id for node in heads(list(nodes.values()))}
        said = {one.version: self._said(one.form, one.payload) for one in found if one.payload is not None}
        known = _Known(nodes, said)
        return [
            _row(session, record, version, one, known.by(version, one), stands=version in tips)
            for version, some in said.items()
            for one in some
        ]

    def _said(self, form: str, payload: bytes) -> list[Operation]:
        answered = _answered.decode(payload)
        read = self._find(form, answered.form_version)
        return read(answered.answers) if read else []


class _Known:
    """What the operations of one submission know: their own base, and all that its earlier versions knew and said."""

    def __init__(self, nodes: Mapping[bytes, Node], said: Mapping[bytes, Sequence[Operation]]) -> None:
        self._nodes = nodes
        self._said = said

    def by(self, version: bytes, one: Operation) -> frozenset[bytes]:
        """The names known by one operation of one version."""
        known = set(names.read(one.base))
        for earlier in self._before(version):
            for other in self._said.get(earlier, ()):
                if (other.dataset, other.id) == (one.dataset, one.id):
                    known |= names.read(other.base) | {names.name_of(earlier, other.place)}
        return frozenset(known)

    def _before(self, version: bytes) -> set[bytes]:
        found: set[bytes] = set()
        waiting = set(self._nodes[version].parents)
        while waiting:
            one = waiting.pop()
            if one in self._nodes and one not in found:
                found.add(one)
                waiting |= self._nodes[one].parents
        return found - {version}


def _row(
    session: bytes, record: bytes, version: bytes, one: Operation, known: frozenset[bytes], *, stands: bool
) -> Row:
    name = names.name_of(version, one.place)
    said = {**one.properties, LABEL: one.label} if one.label else one.properties
    content = _encoder.encode(_Content(sorted(known - {name}), said))
    return Row(one.dataset, one.id, name, session, record, version, stands, one.creates, content)


def step(name: bytes, stands: object, creates: object, content: bytes) -> Step:
    """An operation as it is kept, read again."""
    read = _decoder.decode(content)
    return Step(name, frozenset(read.known), read.said, creates=bool(creates), stands=bool(stands))
