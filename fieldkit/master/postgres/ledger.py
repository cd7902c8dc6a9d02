"""The ledger of releases on a server: tables of its own, and the road there and back.

Whom a release counts is kept a session at a time: of ten million ids no index has to be made, and who looks whether a
late submission is counted already finds its session. `released` shows them one by one, as they lie in a store.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from psycopg import sql

from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection

# The only row of `ledger` is changed by whoever publishes: of two at the same moment one is told.
TABLES: Final = """
CREATE TABLE ledger (one boolean PRIMARY KEY DEFAULT true CHECK (one), changes bigint NOT NULL DEFAULT 0);
INSERT INTO ledger DEFAULT VALUES;
CREATE TABLE releases (
  number integer PRIMARY KEY, name text NOT NULL, first text NOT NULL, last text NOT NULL, forms text NOT NULL,
  protection text NOT NULL, frame text NOT NULL);
CREATE TABLE release_cells (release integer NOT NULL, cell text NOT NULL, said text NOT NULL);
CREATE INDEX release_cells_of ON release_cells (release);
CREATE TABLE release_workbooks (release integer NOT NULL, sha256 bytea NOT NULL, PRIMARY KEY (release, sha256));
CREATE TABLE released_sessions (session bytea NOT NULL, release integer NOT NULL, records bytea[] NOT NULL);
CREATE INDEX released_of ON released_sessions (session);
CREATE VIEW released AS SELECT session, unnest(records) AS record, release FROM released_sessions;
CREATE TABLE released_batches (
  station text NOT NULL, sequence bigint NOT NULL, hash bytea NOT NULL, release integer NOT NULL,
  PRIMARY KEY (station, sequence, hash))
"""
# What was published: coordinators and auditors may read it. Whom it counts, and any writing, is the office's alone.
PUBLISHED: Final = ("releases", "release_cells", "release_workbooks")
_ALIKE: Final = {
    "releases": ("number", "name", "first", "last", "forms", "protection", "frame"),
    "release_cells": ("release", "cell", "said"),
    "release_workbooks": ("release", "sha256"),
    "released_batches": ("station", "sequence", "hash", "release"),
}
# The ledger's tables in an office's own store.
AT_HOME: Final[Mapping[str, tuple[str, ...]]] = {**_ALIKE, "released": ("session", "record", "release")}


def put(connection: Connection, read: Callable[[str], Iterable[Sequence[Any]]]) -> None:
    """Fill an empty ledger with what an office's own store has; `read` gives the rows of a SELECT there."""
    with failures():
        for table, columns in _ALIKE.items():
            copy(connection, table, columns, read(f"SELECT {', '.join(columns)} FROM {table}"))  # noqa: S608 - our own
        ids = read("SELECT session, release, record FROM released ORDER BY session, release")
        copy(connection, "released_sessions", ("session", "release", "records"), _by_session(ids))


def _by_session(ids: Iterable[Sequence[Any]]) -> Iterator[tuple[bytes, int, list[bytes]]]:
    for (session, release), some in groupby(ids, key=itemgetter(0, 1)):
        yield session, release, [record for _, _, record in some]


def get(connection: Connection) -> Iterator[tuple[str, tuple[str, ...], Iterator[tuple[Any, ...]]]]:
    """Each of the ledger's tables as an office's own store has it, its columns, and its rows to be read in turn."""
    for table, columns in AT_HOME.items():
        with failures(), connection.cursor() as cursor:
            names = sql.SQL(", ").join(map(sql.Identifier, columns))
            yield table, columns, cursor.stream(sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table)))


def copy(connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Copy rows into a table of ours."""
    names = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor().copy(f"COPY {table} ({names}) FROM STDIN") as stream:
        for row in rows:
            stream.write_row(row)
