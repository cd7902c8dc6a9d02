"""What was decided about likely duplicates, on a server: whoever looks next, at whichever desk, is not asked again."""

from typing import Final

from fieldkit.decided import Pair, Verdict, in_order
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.uniting import Uniting
from fieldkit.master.records import Records

# The session is that of `one`: by it rights and a municipality's leaving reach the row.
TABLES: Final = """
CREATE TABLE decisions (
  one bytea NOT NULL, other bytea NOT NULL, verdict text NOT NULL, session bytea,
  PRIMARY KEY (one, other, verdict))
"""
_PLACE = """
UPDATE decisions d SET session = (SELECT v.session FROM versions v WHERE v.record = d.one ORDER BY 1 LIMIT 1)
WHERE session IS NULL
"""


class PostgresDecisions:
    """The decisions of one master on a server."""

    def __init__(self, master: Uniting, records: Records) -> None:
        self._master = master
        self._records = records

    def pairs(self) -> set[Pair]:
        """As `Decisions.pairs`."""
        with failures():
            rows = self._master.connection.execute("SELECT one, other FROM decisions").fetchall()
        return {(one.hex(), other.hex()) for one, other in rows}

    def decide(self, verdict: Verdict, keep: str, other: str) -> None:
        """As `Decisions.decide`. Both sessions are held first: of two who would each erase the other's, one is told."""
        sessions = {one: bytes.fromhex(self._records.get(one).session) for one in (keep, other)}
        with self._master.transaction():
            self._master.held(sessions.values())
            for record in sessions:
                self._records.get(record)
            pair = in_order(keep, other)
            self._master.connection.execute(
                "INSERT INTO decisions VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
                (*map(bytes.fromhex, pair), verdict, sessions[pair[0]]),
            )
            if verdict == "same":
                self._records.withdraw(other)


def place(connection: Connection) -> None:
    """Within a transaction: find the sessions of decisions that came without one, as they lie in a store."""
    connection.execute(_PLACE)
