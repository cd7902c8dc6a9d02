"""Who reaches which rows: people log in as themselves, and the server itself keeps them to their municipalities.

A clerk works on the submissions of the municipalities named for them. A coordinator reads flat tables, never what was
sealed or typed freely behind them. An auditor reads which batches came and what was set aside, never an answer. Both
read what was published, which is protected. The owner of the master, as whom the office merges and publishes, is held
by none of this.
"""

from collections.abc import Sequence

from psycopg import sql

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres import ledger
from fieldkit.master.postgres.rows import Connection

ROLES = ("clerk", "coordinator", "auditor")

_PEOPLE = """
CREATE TABLE people (login text PRIMARY KEY, role text NOT NULL, municipalities text[] NOT NULL);
CREATE FUNCTION my_municipalities() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = fieldkit, pg_temp
  RETURN (SELECT unnest(municipalities) FROM people WHERE login = session_user);
CREATE FUNCTION my_drawers() RETURNS SETOF integer LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = fieldkit, pg_temp
  BEGIN ATOMIC SELECT drawer FROM drawers WHERE municipality IN (SELECT my_municipalities()); END;
CREATE FUNCTION my_sessions() RETURNS SETOF bytea LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = fieldkit, pg_temp
  BEGIN ATOMIC SELECT session FROM sessions WHERE drawer IN (SELECT my_drawers()); END
"""
_WITHIN = {
    "drawer": "drawer IN (SELECT my_drawers())",
    "municipality": "municipality IN (SELECT my_municipalities())",
    "session": "session IN (SELECT my_sessions())",
}
# What each table is divided by.
_DIVIDED = {
    "drawers": "municipality",
    "sessions": "drawer",
    "versions": "drawer",
    "withdrawn": "session",
    "received": "municipality",
    "quarantine": "municipality",
    "waiting": "municipality",
    "replaced": "session",
    "list_operations": "drawer",
    "calls": "session",
    "imported": "session",
    "decisions": "session",
}
_ALWAYS = ("drawers", "sessions", "flats", "flat_columns")
_LISTS = ("list_forms", "list_operations")
_MAY: dict[str, dict[str, tuple[str, ...]]] = {
    "clerk": {
        "SELECT": (
            *_ALWAYS,
            "versions",
            "withdrawn",
            "received",
            "quarantine",
            "waiting",
            "replaced",
            "master",
            "calls",
            "backups",
            "imported",
            "decisions",
            *_LISTS,
        ),
        "INSERT": (
            "sessions",
            "versions",
            "withdrawn",
            "replaced",
            "calls",
            "list_operations",
            "imported",
            "decisions",
        ),
        "UPDATE (payload, drawer)": ("versions",),
        "UPDATE (drawer)": ("sessions", "list_operations"),  # also what lets a clerk hold a session
        "UPDATE (one)": ("master",),  # there is nothing to change in it: it lets a clerk hold the master's shape
        "UPDATE (content)": ("quarantine",),
        "UPDATE (called, who)": ("calls",),
        "UPDATE (session, record, version, state, mended)": ("imported",),
        "DELETE": ("waiting", "calls", "list_operations"),
    },
    "coordinator": {"SELECT": (*_ALWAYS, "received", "master", "backups", *ledger.PUBLISHED)},
    "auditor": {
        "SELECT": ("drawers", "received", "master", "backups", *ledger.PUBLISHED),
        "SELECT (station, municipality, sequence, hash, line, version, reason)": ("quarantine",),
    },
}
_FLAT: dict[str, str] = {"clerk": "SELECT, INSERT, UPDATE, DELETE", "coordinator": "SELECT"}


def create(connection: Connection) -> None:
    """Divide the tables of a new master. Whoever is named nowhere reaches nothing."""
    for statement in _PEOPLE.strip().split(";\nCREATE FUNCTION"):
        connection.execute(statement if statement.startswith("CREATE") else f"CREATE FUNCTION{statement}")
    bring_up(connection)


def bring_up(connection: Connection) -> None:
    """Divide the tables that are not divided yet, and let everybody who is named do there what their role may."""
    for table, by in _DIVIDED.items():
        if _undivided(connection, table):
            protect(connection, table, by)
    for login, role in connection.execute("SELECT login, role FROM people").fetchall():
        _grant(connection, login, role)


def bound(connection: Connection) -> bool:
    """Whether whoever is logged in is kept to some municipalities."""
    row = connection.execute("SELECT row_security_active('versions')").fetchone()
    return bool(row and row[0])


def _undivided(connection: Connection, table: str) -> bool:
    row = connection.execute("SELECT NOT relrowsecurity FROM pg_class WHERE oid = to_regclass(%s)", (table,)).fetchone()
    return bool(row and row[0])


def protect(connection: Connection, table: str, by: str) -> None:
    """Let nobody but the owner reach rows of other municipalities, and tell everybody named what they may do."""
    connection.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    connection.execute(f"CREATE POLICY within ON {table} USING ({_WITHIN[by]}) WITH CHECK ({_WITHIN[by]})")
    if table.startswith("flat_"):
        for login, role in connection.execute("SELECT login, role FROM people").fetchall():
            _grant_flat(connection, login, role, table)


def admit(connection: Connection, login: str, role: str, municipalities: Sequence[str]) -> None:
    """Let a login of the server do what a role may, in these municipalities. MASTER_LOGIN_UNKNOWN."""
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s AND NOT rolsuper", (login,)).fetchone()
    if known is None:
        raise WorldFailed(Code.MASTER_LOGIN_UNKNOWN, login=login)
    with connection.transaction():
        _dismiss(connection, login)
        connection.execute("INSERT INTO people VALUES (%s, %s, %s)", (login, role, sorted(set(municipalities))))
        _grant(connection, login, role)


def _grant(connection: Connection, login: str, role: str) -> None:
    _run(connection, "GRANT USAGE ON SCHEMA fieldkit TO {}", login)
    for what, tables in _MAY[role].items():
        for table in tables:
            if _there(connection, table):
                _run(connection, f"GRANT {what} ON {table} TO {{}}", login)
    for (number,) in connection.execute("SELECT number FROM flats").fetchall():
        _grant_flat(connection, login, role, f"flat_{number}")


def _there(connection: Connection, table: str) -> bool:
    row = connection.execute("SELECT to_regclass(%s) IS NOT NULL", (table,)).fetchone()
    return bool(row and row[0])


def dismiss(connection: Connection, login: str) -> None:
    """Take back all that somebody may do here."""
    with connection.transaction():
        _dismiss(connection, login)


def _dismiss(connection: Connection, login: str) -> None:
    connection.execute("DELETE FROM people WHERE login = %s", (login,))
    _run(connection, "REVOKE ALL ON ALL TABLES IN SCHEMA fieldkit FROM {}", login)
    _run(connection, "REVOKE ALL ON SCHEMA fieldkit FROM {}", login)


def _grant_flat(connection: Connection, login: str, role: str, table: str) -> None:
    if role in _FLAT:
        _run(connection, f"GRANT {_FLAT[role]} ON {table} TO {{}}", login)


def _run(connection: Connection, statement: str, login: str) -> None:
    connection.execute(sql.SQL(statement).format(sql.Identifier(login)))
