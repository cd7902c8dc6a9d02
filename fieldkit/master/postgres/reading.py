"""What a master on PostgreSQL holds, as it is read: batches, what waits, what is shown, every version, the digest."""

import hashlib
from collections.abc import Collection, Iterator, Mapping

from fieldkit import versions
from fieldkit.master.model import Received, Row
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.flat import Flat
from fieldkit.master.postgres.roles import bound
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.shelf import SESSION_FORM
from fieldkit.versions import Stored

_AT_ONCE = 5_000  # rows on their way
_DIGEST = """
SELECT v.session, v.record, v.version, v.payload IS NULL FROM versions v
WHERE v.withdrawal OR NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.session = v.session AND w.record = v.record)
UNION ALL SELECT session, record, version, false FROM waiting ORDER BY 1, 2, 3
"""
_HEADS_OF = """
SELECT v.payload FROM versions v WHERE v.drawer = %s AND v.session = %s AND v.record = %s AND NOT EXISTS (
  SELECT 1 FROM versions c WHERE c.drawer = v.drawer AND c.session = v.session AND c.record = v.record
  AND v.version = ANY (c.parents))
"""


class Reading:
    """The part of a master that changes nothing."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection = connection
        self._sealing = sealing
        with failures():
            self.bound = bound(connection)
            self.flat = Flat(connection, bound=self.bound)
            self.flat.read()

    @property
    def connection(self) -> Connection:
        """What it speaks through."""
        return self._connection

    @property
    def sealing(self) -> Sealing:
        """What seals here."""
        return self._sealing

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def received(self, station: str | None = None) -> list[Received]:
        """As `Master.received`."""
        with failures():
            rows = self._connection.execute(
                "SELECT station, sequence, hash, previous, versions, backed_up FROM received "
                "WHERE %(station)s::text IS NULL OR station = %(station)s ORDER BY station, sequence, hash",
                {"station": station},
            )
            return [Received(*row) for row in rows]

    def set_aside(self, station: str) -> list[bytes]:
        """As `Master.set_aside`."""
        with failures():
            rows = self._connection.execute(
                "SELECT DISTINCT version FROM quarantine WHERE station = %s ORDER BY version", (station,)
            )
            return [version for (version,) in rows]

    def waiting(self) -> dict[tuple[str, str], int]:
        """As `Master.waiting`."""
        with failures():
            rows = self._connection.execute("SELECT form, form_version, count(*) FROM waiting GROUP BY 1, 2")
            return {(form, form_version): count for form, form_version, count in rows}

    def count(self) -> int:
        """As `Master.count`."""
        with failures():
            ((count,),) = self._connection.execute("SELECT count(*) FROM versions").fetchall()
            return int(count)

    def counts(self) -> dict[str, tuple[int, int]]:
        """As `Master.counts`."""
        with failures():
            return self.flat.counts()

    def digest(self) -> str:
        """As `Master.digest`."""
        digest = hashlib.sha256()
        with failures(), self._connection.transaction(), self._connection.cursor("digest") as cursor:
            cursor.itersize = _AT_ONCE
            for session, record, version, erased in cursor.execute(_DIGEST):
                digest.update(session + record + version + bytes([erased]))
        return digest.hexdigest()

    def rows(self) -> Iterator[Row]:
        """As `Master.rows`."""
        with failures(), self._connection.transaction(), self._connection.cursor("versions") as cursor:
            cursor.itersize = _AT_ONCE
            for session, record, version, form, counter, parents, withdrawal, payload in cursor.execute(
                "SELECT session, record, version, form, counter, parents, withdrawal, payload FROM versions "
                "ORDER BY session, record, version"
            ):
                yield Row(
                    session,
                    record,
                    version,
                    form,
                    counter,
                    b"".join(parents),
                    withdrawal,
                    payload and self._sealing.open(payload),
                )

    def conflicts(self, form: str) -> int:
        """As `Master.conflicts`."""
        with failures():
            return self.flat.conflicts(form)

    def torn(self) -> Iterator[list[bytes]]:
        """As `Master.torn`."""
        with failures():
            for table in self.flat.tables().values():
                keys = self._connection.execute(
                    f"SELECT drawer, session, record FROM {table.name} WHERE conflict"  # noqa: S608 - a name of ours
                ).fetchall()
                for key in keys:
                    yield [self._sealing.open(payload) for (payload,) in self._connection.execute(_HEADS_OF, key)]

    def sheets(self) -> Iterator[tuple[bytes, str]]:
        """As `Master.sheets`."""
        table = self.flat.table(SESSION_FORM)
        if table is None or "date" not in table.columns:
            return
        with failures():
            yield from self._connection.execute(
                f"SELECT v.payload, f.{table.columns['date']} FROM {table.name} f "  # noqa: S608 - names of ours
                f"JOIN versions v USING (drawer, session, record, version) WHERE f.{table.columns['date']} <> ''"
            )

    def answers(
        self, form: str, paths: Collection[str], having: tuple[str, str] | None = None
    ) -> Iterator[tuple[bytes, Mapping[str, str]]]:
        """As `Master.answers`. Of what is sealed too, which is opened for it."""
        with failures():
            self.flat.read()
            table = self.flat.table(form)
            if table is None:
                return
            rows = self._connection.execute(
                f"SELECT f.record, v.payload FROM {table.name} f "  # noqa: S608 - a name of ours
                "JOIN versions v USING (drawer, session, record, version)"
            ).fetchall()
        for record, payload in rows:
            given = self._read(payload).version.answers
            if having is None or given.get(having[0]) == having[1]:
                yield record, {path: given[path] for path in paths if path in given}

    def returned(self, author: str) -> list[bytes]:
        """As `Master.returned`."""
        with failures():
            rows = self._connection.execute(
                "SELECT v.payload FROM replaced r JOIN sessions s USING (session) "
                "JOIN versions v USING (drawer, session, record, version) WHERE r.author = %s "
                "AND v.payload IS NOT NULL AND (v.withdrawal OR v.session <> v.record OR v.form = %s) "
                "ORDER BY v.record, v.version",
                (author, SESSION_FORM),
            )
            return [payload for (payload,) in rows]

    def _read(self, payload: bytes) -> Stored:
        return versions.read(self._sealing.open(payload))
