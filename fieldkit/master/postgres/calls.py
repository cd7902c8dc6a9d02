"""Who was called: what `fieldkit.calls` notes, of requests that lie on a server.

Shared there, so that two people do not call the same person. Who called is a name: it lies sealed to the office.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from fieldkit.calls import Call, need_free
from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.uniting import Uniting

TABLES = """
CREATE TABLE calls (
  session bytea NOT NULL, record bytea NOT NULL, since text NOT NULL, called text NOT NULL DEFAULT '',
  who bytea NOT NULL DEFAULT '', PRIMARY KEY (session, record))
"""
_INFO = b"fieldkit who called 1\0"
_FRESH = """
INSERT INTO calls (session, record, since) SELECT session, record, %s FROM {table} f
WHERE NOT EXISTS (SELECT 1 FROM calls c WHERE c.session = f.session AND c.record = f.record) ON CONFLICT DO NOTHING
"""
_KNOWN = "EXISTS (SELECT 1 FROM {table} f WHERE f.session = calls.session AND f.record = calls.record)"


class PostgresCalls:
    """What one master on a server notes."""

    def __init__(self, master: Uniting) -> None:
        self._master = master

    def note_arrivals(self, forms: Sequence[str], today: date) -> None:
        """As `Calls.note_arrivals`."""
        with self._master.transaction():
            self._master.flat.read()
            tables = [table.name for form in forms if (table := self._master.flat.table(form))]
            for name in tables:
                self._master.connection.execute(_FRESH.format(table=name), (today.isoformat(),))
            known = " OR ".join(_KNOWN.format(table=name) for name in tables) or "false"
            self._master.connection.execute(f"DELETE FROM calls WHERE NOT ({known})")  # noqa: S608 - names of ours

    def waiting(self) -> int:
        """As `Calls.waiting`."""
        with failures():
            row = self._master.connection.execute("SELECT count(*) FROM calls WHERE called = ''").fetchone()
        return int(row[0]) if row else 0

    def all(self) -> dict[str, Call]:
        """As `Calls.all`."""
        with failures():
            rows = self._master.connection.execute("SELECT record, since, called, who FROM calls").fetchall()
        return {record.hex(): Call(since, called, self._open(record, who)) for record, since, called, who in rows}

    def keep(self, some: Mapping[str, Call]) -> None:
        """As `Calls.keep`. A request has a session of its own, its record's id."""
        for record, one in some.items():
            key = bytes.fromhex(record)
            self._master.connection.execute(
                "INSERT INTO calls VALUES (%s, %s, %s, %s, %s)",
                (key, key, one.since, one.called, self._close(key, one.who)),
            )

    def note(self, record: str, called: str, who: str, *, unless_taken: bool = False) -> None:
        """As `Calls.note`."""
        try:
            key = bytes.fromhex(record)
        except ValueError:
            raise WorldFailed(Code.RECORD_UNKNOWN, record=record) from None
        connection = self._master.connection
        with self._master.transaction():
            row = connection.execute(
                "SELECT since, called, who FROM calls WHERE session = %s AND record = %s FOR UPDATE", (key, key)
            ).fetchone()
            if row is None:
                raise WorldFailed(Code.RECORD_UNKNOWN, record=record)
            if unless_taken:
                need_free(record, Call(row[0], row[1], self._open(key, row[2])), who)
            connection.execute(
                "UPDATE calls SET called = %s, who = %s WHERE session = %s AND record = %s",
                (called, self._close(key, who), key, key),
            )

    def _close(self, record: bytes, who: str) -> bytes:
        return self._master.sealing.close_text(who, _INFO + record) if who else b""

    def _open(self, record: bytes, who: bytes) -> str:
        return self._master.sealing.open_text(who, _INFO + record) if who else ""
