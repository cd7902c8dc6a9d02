"""Lines of batches that are no good: kept apart with their reason, for a person to look at.

What is withdrawn is erased here too: the line stays, its content goes.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from fieldkit.database import Database


@dataclass(frozen=True)
class Came:
    """Where a line came from: its number, from 1, in a batch."""

    station: str
    sequence: int
    hash: bytes
    line: int


@dataclass(frozen=True)
class Bad:
    """A line and what is wrong with it. `version` is its id; `session` and `record` are None where it is unreadable."""

    came: Came
    reason: str
    detail: str
    content: bytes
    version: bytes
    session: bytes | None = None
    record: bytes | None = None

    @classmethod
    def of(cls, row: Sequence[Any]) -> "Bad":
        """A row of the table again, its values in the order of the columns."""
        *came, version, reason, detail, content, session, record = row
        return cls(Came(*came), reason, detail, content, version, session, record)


_INSERT = """
INSERT OR IGNORE INTO quarantine (station, sequence, hash, line, version, reason, detail, content, session, record)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7,
  CASE WHEN EXISTS (SELECT 1 FROM withdrawn WHERE session = ?9 AND record = ?10) THEN x'' ELSE ?8 END, ?9, ?10
"""


def keep(database: Database, bad: Iterable[Bad]) -> None:
    """Set lines aside. Within a transaction."""
    database.conn.executemany(
        _INSERT,
        [
            (
                one.came.station, one.came.sequence, one.came.hash, one.came.line, one.version, one.reason, one.detail,
                one.content, one.session, one.record,
            )
            for one in bad
        ],
    )  # fmt: skip


def erase(database: Database, records: Iterable[tuple[bytes, bytes]]) -> None:
    """Erase the content of lines about these records: session and record of each. Within a transaction."""
    database.conn.executemany("UPDATE quarantine SET content = x'' WHERE session = ? AND record = ?", records)
