"""What is known to lie in a backup of a master on a server: only what was read in one that was brought back.

Whoever runs the server restores a backup beside it (`pg_restore`, or a base backup and its log), and names the copy.
A mark is written into the master first: a copy that has it is no copy, but the master itself or what follows it.
"""

import secrets
from typing import NamedTuple

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.rows import Connection
from fieldkit.progress import Progress

TABLES = """
CREATE TABLE backups (
  mark bytea PRIMARY KEY, seen timestamptz NOT NULL DEFAULT now(), state text, versions bigint, batches bigint)
"""
_MARK_BYTES = 16
_SAFE = """
UPDATE received r SET backed_up = true
FROM unnest(%s::text[], %s::bigint[], %s::bytea[]) b (station, sequence, hash)
WHERE r.station = b.station AND r.sequence = b.sequence AND r.hash = b.hash
"""


class Seen(NamedTuple):
    """What a restored backup held: the state it was in, its versions, the batches that are safe in it."""

    state: str
    versions: int
    batches: int


def put(master: Connection) -> bytes:
    """Write a mark into a master, before a copy is looked at."""
    mark = secrets.token_bytes(_MARK_BYTES)
    with failures():
        master.execute("INSERT INTO backups (mark) VALUES (%s)", (mark,))
    return mark


def need_apart(copy: Connection, mark: bytes) -> None:
    """BACKUP_IS_MASTER where a copy has a mark that was just written, or follows another server."""
    with failures():
        row = copy.execute("SELECT pg_is_in_recovery() OR EXISTS (SELECT 1 FROM backups WHERE mark = %s)", (mark,))
        if row.fetchone() != (False,):
            raise WorldFailed(Code.BACKUP_IS_MASTER)


def confirm(master: PostgresMaster, copy: PostgresMaster, mark: bytes, progress: Progress) -> Seen:
    """Read a restored backup from end to end, and note that what it holds is safe. All batches of it, or none.

    BACKUP_DAMAGED where anything in it is wrong.
    """
    for fault in copy.faults(progress):
        raise WorldFailed(Code.BACKUP_DAMAGED, fault=fault.code.value, where=fault.where)
    batches = copy.received()
    seen = Seen(copy.digest(), copy.count(), len(batches))
    with failures(), master.connection.transaction():
        columns = ([one.station for one in batches], [one.sequence for one in batches], [one.hash for one in batches])
        master.connection.execute(_SAFE, columns)
        master.connection.execute(
            "UPDATE backups SET state = %s, versions = %s, batches = %s WHERE mark = %s", (*seen, mark)
        )
    return seen
