"""Batches that wait, sealed as they came, for whichever worker is free.

A batch is locked while a worker unites it, on a connection that does nothing else. When it is let go the master holds
it; where a worker dies in between, the next one unites it again, which changes nothing.
"""

import contextlib
import time
from collections.abc import Iterator, Sequence
from typing import LiteralString, Self

from fieldkit.master.postgres import health
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection

# Of the advisory locks: of who fills the queue, of who is at work, of who writes receipts, and of who has filled it.
_FILLING, _WORKING, _ANSWERING, _FILLED = 0x6669656C65, 0x6669656C66, 0x6669656C67, 0x6669656C68
_PAUSE = 0.1  # seconds between two looks: no wait on the server, whose patience with a lock ends after a minute
_PUT = """
INSERT INTO queue (hash, name, sealed)
SELECT hash, name, sealed FROM unnest(%b::bytea[], %t::text[], %b::bytea[]) k (hash, name, sealed)
WHERE NOT EXISTS (SELECT 1 FROM received r WHERE r.hash = k.hash)
  AND NOT EXISTS (SELECT 1 FROM queue q WHERE q.hash = k.hash)
ON CONFLICT DO NOTHING
"""
_HOLDERS = """
SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database WHERE d.datname = current_database()
AND l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted AND l.classid = %s AND l.objid = %s
"""


class Queue:
    """The batches that wait in one master."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, some: Sequence[tuple[bytes, str, bytes]]) -> int:
        """Have batches wait, each as hash, name and bytes. How many do not wait already, nor are united or held.

        What another worker has just taken is still seen to wait, until it is held: nobody waits for that worker.
        """
        if not some:
            return 0
        with failures():
            return self._connection.execute(_PUT, [list(column) for column in zip(*some, strict=True)]).rowcount

    def begin_filling(self) -> bool:
        """Be the one who fills the queue; False where another worker does so just now."""
        return self._try(_FILLING)

    def end_filling(self) -> None:
        """All that there is waits now, as others hear while this connection lasts."""
        self._ask("SELECT pg_advisory_lock_shared(%s) IS NULL", _FILLED)
        self._ask("SELECT pg_advisory_unlock(%s)", _FILLING)

    def filled(self) -> bool:
        """Whether somebody who is still here has filled the queue."""
        return bool(self._holders(_FILLED))

    def join(self) -> None:
        """Be at work, until `leave` or the connection's end."""
        self._ask("SELECT pg_advisory_lock_shared(%s) IS NULL", _WORKING)

    def leave(self) -> bool:
        """Be at work no more. True where nobody else is: of several, one who leaves last hears it for certain."""
        self._ask("SELECT pg_advisory_unlock_shared(%s)", _WORKING)
        last = self._try(_WORKING)
        if last:
            self._ask("SELECT pg_advisory_unlock(%s)", _WORKING)
        return last

    @contextlib.contextmanager
    def answering(self) -> Iterator[None]:
        """Be the one who writes receipts; whoever else wants to waits until then."""
        while not self._try(_ANSWERING):
            self.pause()
        yield
        self._ask("SELECT pg_advisory_unlock(%s)", _ANSWERING)

    def pause(self) -> None:
        """Wait a moment for other workers."""
        time.sleep(_PAUSE)

    def _holders(self, lock: int) -> int:
        with failures():
            row = self._connection.execute(_HOLDERS, (lock >> 32, lock & 0xFFFFFFFF)).fetchone()
        return int(row[0]) if row else 0

    def _try(self, lock: int) -> bool:
        return self._ask("SELECT pg_try_advisory_lock(%s)", lock)

    def _ask(self, question: LiteralString, *given: int) -> bool:
        with failures():
            row = self._connection.execute(question, given).fetchone()
        return bool(row and row[0])

    def take(self, most: int) -> list[tuple[str, bytes]]:
        """Some batches that no other worker has, the oldest first: name and bytes. They are ours until `done`."""
        with failures():
            self._connection.execute("BEGIN")
            rows = self._connection.execute(
                "DELETE FROM queue WHERE hash IN "
                "(SELECT hash FROM queue ORDER BY since, hash LIMIT %s FOR UPDATE SKIP LOCKED) RETURNING name, sealed",
                (most,),
            ).fetchall()
            return [(name, sealed) for name, sealed in rows]

    def done(self) -> None:
        """What was taken is held by the master, and waits no more."""
        with failures():
            self._connection.execute("COMMIT")

    def waiting(self) -> tuple[int, float]:
        """How many batches wait, and for how many seconds the oldest has."""
        with failures():
            row = self._connection.execute(
                "SELECT count(*), coalesce(extract(epoch FROM now() - min(since)), 0) FROM queue"
            ).fetchone()
        return (int(row[0]), float(row[1])) if row else (0, 0.0)

    def workers(self) -> int:
        """How many are at work."""
        return self._holders(_WORKING)

    def seen(self) -> dict[str, object]:
        """As `health.seen`, with how many are at work."""
        return {"workers": self.workers(), **health.seen(self._connection)}

    def close(self) -> None:
        """Hang up; what was taken and not `done` waits again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
