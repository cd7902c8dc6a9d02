"""What only the office may read, opened to be counted: in the memory of this process, and nowhere on a server.

There its rows have no answers. They are few beside all else: requests, cases, codes that people chose themselves.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from fieldkit.database import in_memory
from fieldkit.flat import Flat, FlatRow
from fieldkit.master.local_tables import LocalTables

if TYPE_CHECKING:
    from fieldkit.master.tables import Tables
    from forms.definition import Form

_SCHEMA: Final = (
    "CREATE TABLE flat_columns (form TEXT NOT NULL, path TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (form, path))",
    "CREATE TABLE released (session BLOB NOT NULL, record BLOB NOT NULL, PRIMARY KEY (session, record))",
)


def unsealed(master: "Tables", form: "Form", sheets: "Form | None") -> LocalTables:
    """A form's current submissions in a table of their own, beside what releases count of them; no sheet has them.

    Each has a session of its own. `sheets`: the form of session sheets, whose table stays empty.
    """
    database = in_memory()
    for statement in _SCHEMA:
        database.execute(statement)
    flat = Flat(database)
    for shape in (form, sheets):
        if shape is not None:
            flat.make_room(shape)
    sessions = []
    for one in master.current(form.form_id):
        session = bytes.fromhex(one.session)
        sessions.append(session)
        flat.put(
            form.form_id,
            [FlatRow(session, bytes.fromhex(one.record), bytes.fromhex(one.version), one.conflict, one.answers)],
        )
    database.conn.executemany("INSERT INTO released VALUES (?, ?)", _released(master, sessions))
    return LocalTables(database, flat, master.current)


def _released(master: "Tables", sessions: list[bytes]) -> Iterable[tuple[bytes, bytes]]:
    found = master.query("SELECT session, record FROM released WHERE session = ANY(?)", (sessions,))
    return [(session, record) for session, record in found]
