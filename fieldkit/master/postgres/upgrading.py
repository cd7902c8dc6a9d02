"""A master of an earlier format, brought up to date where it lies, while others merge.

A step adds, and takes nothing away. A new master goes the same road from the first format on, so it equals an old one
that was brought up. Whoever merges meanwhile waits for as long as it takes to make some empty tables and the index on
records, some seconds a million; an older program's next transaction then says that it is too old, and has done nothing.
"""

from typing import Final

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres import calls, decisions, detaching, imports, ledger, lists, marks, records, roles, schema
from fieldkit.master.postgres.rows import Connection

# What each format added, from the second on. Steps that a release has made stay as they are.
STEPS: Final[tuple[tuple[str, ...], ...]] = (
    (detaching.TABLES, calls.TABLES, marks.TABLES, lists.TABLES, ledger.TABLES),
    (imports.TABLES, decisions.TABLES, records.INDEX),
)


def upgrade(connection: Connection) -> None:
    """Bring a master up to this program's format: all of it or nothing, once, however many programs try at once.

    MASTER_OTHER_PROGRAM where a later program was faster.
    """
    with connection.transaction():
        schema.alone(connection)
        schema.stop(connection)
        found = schema.found(connection)
        if found > schema.FORMAT:
            raise WorldFailed(Code.MASTER_OTHER_PROGRAM, found=found, mine=schema.FORMAT)
        for step in STEPS[found - 1 :]:
            for statements in step:
                connection.execute(statements)
        roles.bring_up(connection)
        connection.execute("UPDATE master SET format = %s", (schema.FORMAT,))
