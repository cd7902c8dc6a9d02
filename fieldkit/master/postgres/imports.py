"""What became of imported rows, on a server: beside the submissions, so that every copy of the desk knows it.

A key is a hash under a key that only the office has; whoever runs the server learns from it that a row was imported.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext

from fieldkit import versions
from fieldkit.imported import COLUMNS, Held, Place, There, held
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.uniting import Uniting
from fieldkit.versions import Node, Stored

TABLES = """
CREATE TABLE imported (
  key bytea PRIMARY KEY, session bytea NOT NULL, record bytea NOT NULL, version bytea NOT NULL, state bytea NOT NULL,
  mended bytea NOT NULL)
"""
_KNOWN = """
SELECT i.key, i.session, i.record, i.version, i.state, i.mended, w.record IS NOT NULL OR coalesce(d.detached, false)
FROM imported i LEFT JOIN withdrawn w USING (session, record)
LEFT JOIN sessions s USING (session) LEFT JOIN drawers d USING (drawer) WHERE i.key = ANY(%s)
"""
_THERE = """
SELECT k.session, k.record, w.record IS NOT NULL OR coalesce(d.detached, false), v.version, v.counter, v.parents
FROM unnest(%s::bytea[], %s::bytea[]) k (session, record) JOIN sessions s USING (session) JOIN drawers d USING (drawer)
LEFT JOIN withdrawn w USING (session, record)
LEFT JOIN versions v ON v.drawer = s.drawer AND v.session = k.session AND v.record = k.record
WHERE v.version IS NOT NULL OR d.detached
"""
_SAID = """
SELECT v.version, v.payload FROM unnest(%s::bytea[], %s::bytea[], %s::bytea[]) k (session, record, version)
JOIN sessions s USING (session)
JOIN versions v ON v.drawer = s.drawer AND v.session = k.session AND v.record = k.record AND v.version = k.version
WHERE v.payload IS NOT NULL
"""
_CLOSED = """
SELECT session FROM withdrawn WHERE session = record
UNION SELECT session FROM sessions JOIN drawers USING (drawer) WHERE detached
"""
_KEEP = f"""
INSERT INTO imported ({", ".join(COLUMNS)}) SELECT * FROM unnest({", ".join(["%s::bytea[]"] * len(COLUMNS))})
ON CONFLICT (key) DO UPDATE SET {", ".join(f"{name} = excluded.{name}" for name in COLUMNS[1:])}
"""  # noqa: S608 - names of our own


class PostgresImports:
    """What one master on a server keeps of imports."""

    def __init__(self, master: Uniting) -> None:
        self._master = master

    @staticmethod
    def portion() -> AbstractContextManager[None]:
        """As `Imports.portion`. Others go on writing: of the same row they write the same version, which is one."""
        return nullcontext()

    def known(self, keys: Sequence[bytes]) -> dict[bytes, Held]:
        """As `Imports.known`."""
        with self._master.transaction():
            rows = self._master.connection.execute(_KNOWN, (list(keys),)).fetchall()
        return {key: held(*rest) for key, *rest in rows}

    def there(self, places: Collection[Place]) -> dict[Place, There]:
        """As `Imports.there`."""
        if not places:
            return {}
        columns = [[bytes.fromhex(one) for one in column] for column in zip(*places, strict=True)]
        with self._master.transaction():
            rows = self._master.connection.execute(_THERE, columns).fetchall()
        nodes: dict[Place, list[Node]] = defaultdict(list)
        gone: dict[Place, bool] = {}
        for session, record, erased, version, counter, parents in rows:
            place = session.hex(), record.hex()
            gone[place] = erased
            if version is not None:
                nodes[place].append(Node(version, counter, frozenset(parents)))
        return {place: There(tuple(nodes[place]), erased) for place, erased in gone.items()}

    def said(self, some: Collection[Held]) -> dict[bytes, dict[str, str]]:
        """As `Imports.said`."""
        if not some:
            return {}
        columns = [
            [bytes.fromhex(one.session) for one in some], [bytes.fromhex(one.record) for one in some],
            [one.version for one in some],
        ]  # fmt: skip
        with self._master.transaction():
            rows = self._master.connection.execute(_SAID, columns).fetchall()
        return {version: versions.read(self._master.sealing.open(said)).version.answers for version, said in rows}

    def closed(self) -> set[str]:
        """As `Imports.closed`."""
        with failures():
            return {session.hex() for (session,) in self._master.connection.execute(_CLOSED).fetchall()}

    def take(
        self, stored: Sequence[Stored], came: Sequence[tuple[bytes, Held]], years: Mapping[str, int]
    ) -> None:  # fmt: skip
        """As `Imports.take`. MASTER_NO_PERMISSION for a session of another municipality than one's own."""
        sessions = {one.version.session for one in stored}
        wanted = self._master.prepare_own({bytes.fromhex(one): years[one] for one in sessions})
        lines = [one.line(key) for key, one in came]
        with self._master.transaction():
            if stored:
                self._master.unite_own(stored, self._master.hold_own(wanted))
            if lines:
                self._master.connection.execute(_KEEP, list(map(list, zip(*lines, strict=True))))
