"""What an earlier program left at home when it moved a master to a server, or kept there beside it.

The ledger of releases, who called, what became of imported rows, what was decided about likely duplicates. It follows
when the master is opened next. Where copies of the desk have it alike, the first that comes brings it.
"""

from typing import Final

from fieldkit.database import transaction
from fieldkit.home import Home
from fieldkit.master.local import LocalMaster
from fieldkit.master.postgres import carrying, decisions, ledger, roles
from fieldkit.master.postgres.master import PostgresMaster

_ROW_BY_ROW: Final = ("imported", "decisions")
_LEFT: Final = " UNION ALL ".join(f"SELECT 1 FROM {table}" for table in ("releases", "calls", *_ROW_BY_ROW))  # noqa: S608 - our own


def follow(home: Home, master: PostgresMaster) -> None:
    """Take there what is still at home, all of it or nothing. A clerk's login may not: there it stays."""
    if not home.query(f"{_LEFT} LIMIT 1") or roles.bound(master.connection):
        return
    with transaction(home.database), master.transaction():
        if not master.connection.execute("SELECT 1 FROM releases LIMIT 1").fetchone():
            ledger.put(master.connection, home.database.execute)
        there, here = master.calls.all(), LocalMaster(home).calls.all()
        master.calls.keep({record: call for record, call in here.items() if record not in there})
        for table in _ROW_BY_ROW:
            columns = ", ".join(carrying.ALIKE[table])
            rows = home.query(f"SELECT {columns} FROM {table}")  # noqa: S608 - names of our own
            carrying.add(master.connection, table, rows, {}, master.sealing)
        decisions.place(master.connection)
        for table in (*ledger.AT_HOME, "calls", *_ROW_BY_ROW):
            home.database.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
