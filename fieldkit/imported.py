"""What became of imported rows: a line a row, by the row's key, beside the submissions wherever those lie.

Rows are compared with what an office holds by some hundred, so that a server that is far away is asked a few times
for each portion, and not once for each row.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

import msgspec

from fieldkit import versions
from fieldkit.database import Database, transaction
from fieldkit.union import Union
from fieldkit.versions import Node, Stored, Version

COLUMNS: Final = ("key", "session", "record", "version", "state", "mended")
Place: TypeAlias = tuple[str, str]  # a session and a record in it


@dataclass(frozen=True)
class Held:
    """A row that came before. `version`: what it said then. `state`: in which state it was, `mended`: after mending.

    An empty `state` is that of a record which another copy of this master imported.
    """

    session: str
    record: str
    version: bytes
    state: bytes = b""
    mended: bytes = b""
    withdrawn: bool = False

    def line(self, key: bytes) -> tuple[bytes, ...]:
        """As it is kept: COLUMNS."""
        return (key, bytes.fromhex(self.session), bytes.fromhex(self.record), self.version, self.state, self.mended)


@dataclass(frozen=True)
class There:
    """The versions of a record that is here. `withdrawn`: or taken out with its session; then nothing may come in."""

    nodes: tuple[Node, ...]
    withdrawn: bool


class Imports(Protocol):
    """What an import asks of a master."""

    def portion(self) -> AbstractContextManager[None]:
        """Around comparing some rows and taking them in; where that can be had, nobody else writes meanwhile."""

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Held]:
        """Those of these rows that came before."""

    def there(self, places: Collection[Place]) -> dict[Place, There]:
        """Those of these records that are here, whoever brought them."""

    def said(self, some: Collection[Held]) -> dict[bytes, dict[str, str]]:
        """What these rows said when they came, by version. Nothing of one that was erased."""

    def closed(self) -> set[str]:
        """The sessions whose sheet was withdrawn, and those that were taken out: no import brings them back."""

    def take(
        self, stored: Sequence[Stored], came: Sequence[tuple[bytes, Held]], years: Mapping[str, int]
    ) -> None:  # fmt: skip
        """Unite with these versions and keep what came of rows, by key: all or nothing, durable with its portion.

        `years`: of each of their sessions the year of its sheet, 0 where it has none.
        """


class LocalImports:
    """As a store's own tables have it."""

    def __init__(self, database: Database, union: Union) -> None:
        self._database = database
        self._union = union

    def portion(self) -> AbstractContextManager[None]:
        """As `Imports.portion`."""
        return transaction(self._database)

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Held]:
        """As `Imports.known`."""
        marks = ",".join("?" * len(keys))
        rows = self._database.fetch(
            f"SELECT {', '.join(COLUMNS)}, EXISTS (SELECT 1 FROM withdrawn "  # noqa: S608 - names of our own
            "WHERE withdrawn.session = imported.session AND withdrawn.record = imported.record) "
            f"FROM imported WHERE key IN ({marks})",
            tuple(keys),
        )
        return {key: held(*rest) for key, *rest in rows}

    def there(self, places: Collection[Place]) -> dict[Place, There]:
        """As `Imports.there`."""
        found = ((place, self._there(*map(bytes.fromhex, place))) for place in places)
        return {place: there for place, there in found if there.nodes}

    def _there(self, session: bytes, record: bytes) -> There:
        rows = self._database.fetch(
            "SELECT version, counter, parents FROM versions WHERE session = ? AND record = ?", (session, record)
        )
        gone = self._database.fetch("SELECT 1 FROM withdrawn WHERE session = ? AND record = ?", (session, record))
        nodes = tuple(Node(version, counter, versions.unpack(parents)) for version, counter, parents in rows)
        return There(nodes, bool(gone))

    def said(self, some: Collection[Held]) -> dict[bytes, dict[str, str]]:
        """As `Imports.said`."""
        return {one.version: answers for one in some for answers in self._said(one)}

    def _said(self, one: Held) -> Iterator[dict[str, str]]:
        for (payload,) in self._database.fetch(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND version = ? AND payload IS NOT NULL",
            (bytes.fromhex(one.session), bytes.fromhex(one.record), one.version),
        ):
            yield msgspec.json.decode(payload, type=Version).answers

    def closed(self) -> set[str]:
        """As `Imports.closed`."""
        rows = self._database.fetch("SELECT session FROM withdrawn WHERE session = record")
        return {session.hex() for (session,) in rows}

    def take(
        self, stored: Sequence[Stored], came: Sequence[tuple[bytes, Held]], years: Mapping[str, int]  # noqa: ARG002 - a store has no drawers
    ) -> None:  # fmt: skip
        """As `Imports.take`. Within the portion's transaction."""
        self._union.add(stored)
        self._database.conn.executemany(
            f"INSERT OR REPLACE INTO imported ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own
            [one.line(key) for key, one in came],
        )


def held(session: bytes, record: bytes, version: bytes, state: bytes, mended: bytes, withdrawn: object) -> Held:
    """A line as it was kept."""
    return Held(session.hex(), record.hex(), version, state, mended, bool(withdrawn))
