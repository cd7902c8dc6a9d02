"""The tables of a master on PostgreSQL. One database holds one master, in a schema of its own.

What is recorded lies in drawers, one a municipality and year, each a partition of every table: a municipality that
leaves, or a year that is purged, is taken out without touching the rest. A session lies in one drawer with all that
belongs to it, and its row is the lock of whoever unites something with it.
"""

from typing import Any

from psycopg import errors

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres.rows import Connection

FORMAT = 3  # one more for each step of `upgrading`: a program that is older than the master is refused
_FIRST = 1  # the format of the tables below
_SETTING_UP = 0x6669656C64  # of the advisory lock around whatever changes tables
_MAKING = 0x6D616B65  # and of the one that a connection holds which makes a master here, until it is closed
_TOGETHER = _SETTING_UP + 0x100  # and of the one around what is read and then written

_TABLES = """
CREATE TABLE master (
  one boolean PRIMARY KEY DEFAULT true CHECK (one), format integer NOT NULL, office text NOT NULL,
  simulated boolean NOT NULL, whole boolean NOT NULL);
CREATE TABLE drawers (
  drawer integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, municipality text NOT NULL, year integer NOT NULL,
  UNIQUE (municipality, year));
CREATE TABLE sessions (session bytea PRIMARY KEY, drawer integer NOT NULL REFERENCES drawers);
CREATE TABLE versions (
  drawer integer NOT NULL, session bytea NOT NULL, record bytea NOT NULL, version bytea NOT NULL, form text NOT NULL,
  counter bigint NOT NULL, parents bytea[] NOT NULL, withdrawal boolean NOT NULL, payload bytea,
  PRIMARY KEY (drawer, session, record, version)) PARTITION BY LIST (drawer);
CREATE TABLE withdrawn (session bytea NOT NULL, record bytea NOT NULL, PRIMARY KEY (session, record));
CREATE TABLE flats (form text PRIMARY KEY, number integer GENERATED ALWAYS AS IDENTITY UNIQUE);
CREATE TABLE flat_columns (form text NOT NULL, path text NOT NULL, name text NOT NULL, PRIMARY KEY (form, path));
CREATE TABLE received (
  station text NOT NULL, municipality text NOT NULL, sequence bigint NOT NULL, hash bytea NOT NULL,
  previous bytea NOT NULL, versions bigint NOT NULL, backed_up boolean NOT NULL DEFAULT false,
  PRIMARY KEY (station, sequence, hash));
CREATE INDEX received_hash ON received (hash);
CREATE TABLE quarantine (
  station text NOT NULL, municipality text NOT NULL, sequence bigint NOT NULL, hash bytea NOT NULL,
  line integer NOT NULL, version bytea NOT NULL, reason text NOT NULL, detail text NOT NULL, content bytea NOT NULL,
  session bytea, record bytea, PRIMARY KEY (station, sequence, hash, line));
CREATE INDEX quarantined ON quarantine (session, record) WHERE record IS NOT NULL;
CREATE TABLE waiting (
  form text NOT NULL, form_version text NOT NULL, session bytea NOT NULL, record bytea NOT NULL,
  version bytea NOT NULL, station text NOT NULL, municipality text NOT NULL, sequence bigint NOT NULL,
  hash bytea NOT NULL, line integer NOT NULL, payload bytea NOT NULL,
  PRIMARY KEY (form, form_version, session, record, version));
CREATE INDEX waiting_of ON waiting (session, record);
CREATE TABLE replaced (
  author text NOT NULL, session bytea NOT NULL, record bytea NOT NULL, version bytea NOT NULL,
  PRIMARY KEY (author, session, record, version));
CREATE TABLE queue (
  hash bytea PRIMARY KEY, name text NOT NULL, sealed bytea NOT NULL, since timestamptz NOT NULL DEFAULT now());
CREATE INDEX queue_in_order ON queue (since, hash)
"""


def create(connection: Connection, office: str, *, simulated: bool, whole: bool = True) -> None:
    """Make an empty master of the first format; `upgrading` brings it up. MASTER_TAKEN where there is one.

    One that is not `whole` yet is being moved to; it is begun anew where that was cut off. Whoever else makes one here
    waits until this connection is closed.
    """
    with connection.transaction():
        connection.execute("SELECT pg_advisory_lock(%s)", (_MAKING,))  # a move that goes on was not cut off
        alone(connection)
        known = _read(connection)
        if known is not None:
            if known[1] != office or known[3]:
                raise WorldFailed(Code.MASTER_TAKEN)
            connection.execute("DROP SCHEMA fieldkit CASCADE")
        connection.execute("CREATE SCHEMA fieldkit")
        for statement in _TABLES.strip().split(";\n"):
            connection.execute(statement)
        connection.execute("INSERT INTO master VALUES (true, %s, %s, %s, %s)", (_FIRST, office, simulated, whole))


def verify(connection: Connection, office: str, *, simulated: bool) -> int:
    """Whether this office's master is here, in a format that this program knows or brings up to date; which it is.

    MASTER_NONE, MASTER_OTHER_PROGRAM, MASTER_OTHER_OFFICE.
    """
    known = _read(connection)
    if known is None:
        raise WorldFailed(Code.MASTER_NONE)
    found, owner, made_up, whole = known
    if not _FIRST <= found <= FORMAT:
        raise WorldFailed(Code.MASTER_OTHER_PROGRAM, found=found, mine=FORMAT)
    if owner != office or made_up != simulated:
        raise WorldFailed(Code.MASTER_OTHER_OFFICE)
    if not whole:
        raise WorldFailed(Code.MASTER_NONE)
    return int(found)


def hold(connection: Connection) -> None:
    """Within a transaction: nobody changes the master's shape before it ends. MASTER_OTHER_PROGRAM as in `verify`."""
    row = connection.execute("SELECT format FROM master FOR SHARE").fetchone()
    if row is None or row[0] != FORMAT:
        raise WorldFailed(Code.MASTER_OTHER_PROGRAM, found=row[0] if row else 0, mine=FORMAT)


def which(connection: Connection) -> int:
    """Tells the master that is here from any other that is made in its place."""
    ((one,),) = connection.execute("SELECT tableoid FROM master").fetchall()
    return int(one)


def finish(connection: Connection, made: int) -> None:
    """What was being moved here is whole. MASTER_DIFFERS where it is no longer the one that `which` called `made`."""
    done = connection.execute("UPDATE master SET whole = true WHERE NOT whole AND tableoid = %s", (made,))
    if done.rowcount != 1:
        raise WorldFailed(Code.MASTER_DIFFERS)


def drop(connection: Connection) -> None:
    """Take the master away with all that it holds."""
    with connection.transaction():
        alone(connection)
        connection.execute("DROP SCHEMA fieldkit CASCADE")


def alone(connection: Connection) -> None:
    """Until the transaction ends nobody else changes tables."""
    connection.execute("SELECT pg_advisory_xact_lock(%s)", (_SETTING_UP,))


def together(connection: Connection) -> None:
    """Until the transaction ends nobody else reads what they then write by."""
    connection.execute("SELECT pg_advisory_xact_lock(%s)", (_TOGETHER,))


def found(connection: Connection) -> int:
    """The format of the master that is here."""
    row = _read(connection)
    return int(row[0]) if row else FORMAT


def stop(connection: Connection) -> None:
    """Within a transaction that is `alone`: wait for all who unite something; who comes now waits for us.

    A lock on the table, not on its row: the server grants those in the order in which they were asked for.
    """
    connection.execute("LOCK TABLE master IN EXCLUSIVE MODE")


def _read(connection: Connection) -> tuple[Any, ...] | None:
    try:
        with connection.transaction():
            return connection.execute("SELECT format, office, simulated, whole FROM master").fetchone()
    except errors.UndefinedTable:
        return None
