"""What the office holds of rows that came before: table `imported`, a line a row, by the row's key."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import msgspec

from fieldkit import versions
from fieldkit.store import Store
from fieldkit.versions import Node, Version

_HELD = """
SELECT key, session, record, version, state, mended, EXISTS (
  SELECT 1 FROM withdrawn WHERE withdrawn.session = imported.session AND withdrawn.record = imported.record)
FROM imported WHERE key IN (?)
"""


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


class Holdings:
    """Asks the store of one office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, keys: Sequence[bytes]) -> dict[bytes, Held]:
        """Those of these rows that came before."""
        marks = ",".join("?" * len(keys))
        rows = self._store.query(_HELD.replace("?", marks), tuple(keys))
        return {
            key: Held(session.hex(), record.hex(), version, state, mended, bool(withdrawn))
            for key, session, record, version, state, mended, withdrawn in rows
        }

    def find(self, session: str, record: str) -> Held | None:
        """A record of that id that is there although no row was imported here: a copy of this master did."""
        ids = (bytes.fromhex(session), bytes.fromhex(record))
        nodes = self._nodes(*ids)
        if not nodes:
            return None
        withdrawn = bool(self._store.query("SELECT 1 FROM withdrawn WHERE session = ? AND record = ?", ids))
        return Held(session, record, versions.heads(nodes)[0].id, withdrawn=withdrawn)

    def answers(self, held: Held) -> dict[str, str]:
        """What a row said when it came."""
        rows = self._store.query(
            "SELECT payload FROM versions WHERE session = ? AND record = ? AND version = ? AND payload IS NOT NULL",
            (bytes.fromhex(held.session), bytes.fromhex(held.record), held.version),
        )
        return msgspec.json.decode(rows[0][0], type=Version).answers if rows else {}

    def parents(self, held: Held) -> list[Node]:
        """What a changed row takes the place of: what it said before. A person's own correction it stands beside."""
        nodes = self._nodes(bytes.fromhex(held.session), bytes.fromhex(held.record))
        mine = [node for node in nodes if node.id == held.version]
        return mine if mine and held.state else versions.heads(nodes)

    def remember(self, rows: Iterable[tuple[bytes, Held]]) -> None:
        """Keep what came of rows, by key. Within a transaction of the caller's."""
        self._store.database.conn.executemany(
            "INSERT OR REPLACE INTO imported (key, session, record, version, state, mended) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (key, bytes.fromhex(held.session), bytes.fromhex(held.record), held.version, held.state, held.mended)
                for key, held in rows
            ],
        )

    def _nodes(self, session: bytes, record: bytes) -> list[Node]:
        rows = self._store.query(
            "SELECT version, counter, parents FROM versions WHERE session = ? AND record = ?", (session, record)
        )
        return [Node(version, counter, versions.unpack(parents)) for version, counter, parents in rows]
