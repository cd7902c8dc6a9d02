"""The lists that a station was given by its office: as they came, whole, until a newer message takes their place."""

from collections.abc import Sequence

import msgspec

from fieldkit.database import Database
from fieldkit.lists import names
from fieldkit.lists.derived import mark
from fieldkit.lists.standing import Thing


class Row(msgspec.Struct, frozen=True, array_like=True):
    """One thing as it travels. `version`: the names of the operations behind it, as text."""

    id: str
    label: str
    properties: dict[str, str]
    version: str


class Held(msgspec.Struct, frozen=True):
    """One list as it travels."""

    name: str
    personal: bool
    rows: list[Row]


_decoder = msgspec.msgpack.Decoder(Row)


class Holding:
    """What one station holds. All that writes wants a transaction of the caller's, and a checkpoint after it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def names(self) -> set[str]:
        """The lists that are here."""
        return {name for (name,) in self._database.conn.execute("SELECT list FROM list_held")}

    def things(self, name: str, id_: str | None = None) -> dict[str, Thing]:
        """The things of a list by id, or the one of that id."""
        # A blob comes after every text.
        rows = self._database.conn.execute(
            "SELECT content FROM list_things WHERE list = ?1 AND thing BETWEEN coalesce(?2, '') AND coalesce(?2, x'')",
            (name, id_),
        )
        read = (_decoder.decode(content) for (content,) in rows)
        return {row.id: Thing(row.id, row.label, row.properties, names.read(row.version)) for row in read}

    def replace(self, lists: Sequence[Held]) -> int:
        """Hold these lists and no others. How many of those that were here are gone."""
        mark(self._database)
        gone = self.drop(self.names() - {one.name for one in lists})
        for one in lists:
            self._database.conn.execute("INSERT OR REPLACE INTO list_held VALUES (?, ?)", (one.name, one.personal))
            self._database.conn.execute("DELETE FROM list_things WHERE list = ?", (one.name,))
            self._database.conn.executemany(
                "INSERT OR REPLACE INTO list_things VALUES (?, ?, ?)",
                [(one.name, row.id, msgspec.msgpack.encode(row)) for row in one.rows],
            )
        return gone

    def drop(self, lists: set[str]) -> int:
        """Let go of lists. How many went."""
        mark(self._database)
        rows = [(name,) for name in sorted(lists)]
        self._database.conn.executemany("DELETE FROM list_things WHERE list = ?", rows)
        self._database.conn.executemany("DELETE FROM list_held WHERE list = ?", rows)
        return len(rows)

    def drop_personal(self, public: set[str]) -> int:
        """Let go of all that came as personal, and of all that is not public any more. How many went."""
        kept = {
            name
            for name, personal in self._database.conn.execute("SELECT list, personal FROM list_held")
            if not personal and name in public
        }
        return self.drop(self.names() - kept)
