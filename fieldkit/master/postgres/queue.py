"""Batches that wait, sealed as they came, for whichever worker is free.

A batch is locked while a worker unites it, on a connection that does nothing else. When it is let go the master holds
it; where a worker dies in between, the next one unites it again, which changes nothing.
"""

from typing import Self

from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection

_FILLING = 0x6669656C65  # of the advisory lock of whoever fills the queue


class Queue:
    """The batches that wait in one master."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, name: str, digest: bytes, sealed: bytes) -> bool:
        """Have a batch wait. False where it waits already, or is held."""
        with failures():
            done = self._connection.execute(
                "INSERT INTO queue (hash, name, sealed) SELECT %(hash)s, %(name)s, %(sealed)s "
                "WHERE NOT EXISTS (SELECT 1 FROM received WHERE hash = %(hash)s) ON CONFLICT DO NOTHING",
                {"hash": digest, "name": name, "sealed": sealed},
            )
            return bool(done.rowcount)

    def begin_filling(self) -> bool:
        """Be the one who fills the queue; False where another worker does so just now."""
        with failures():
            row = self._connection.execute("SELECT pg_try_advisory_lock(%s)", (_FILLING,)).fetchone()
        return bool(row and row[0])

    def end_filling(self) -> None:
        """All that there is waits now."""
        with failures():
            self._connection.execute("SELECT pg_advisory_unlock(%s)", (_FILLING,))

    def await_filling(self) -> None:
        """Wait until nobody fills the queue."""
        with failures():
            self._connection.execute("SELECT pg_advisory_lock(%s)", (_FILLING,))
        self.end_filling()

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

    def close(self) -> None:
        """Hang up; what was taken and not `done` waits again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
