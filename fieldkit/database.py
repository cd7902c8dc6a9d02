"""The one place that opens SQLCipher, and the one that translates what it says when it fails."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from fieldkit.errors import Code, WorldFailed
from fieldkit.storekey import StoreKey


@contextlib.contextmanager
def _without(*names: str) -> Iterator[None]:
    """Hide modules from what is imported meanwhile."""
    hidden = [name for name in names if name not in sys.modules]
    # None makes an import fail, as the language has it.
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


# It loads pandas and numpy where they are installed, to store types that we never hand it: half a second at each start.
with _without("pandas", "numpy"):
    from sqlite_utils import Database as PlainDatabase
    from sqlite_utils import Migrations

__all__ = [
    "STORE_FILE", "Database", "Migrations", "PlainDatabase", "alone", "checkpoint", "connect", "failures", "rekey",
    "transaction",
]  # fmt: skip

STORE_FILE = "store.db"
_BUSY_MS = 10_000

# What each must read back as, once set. An unread cursor would swallow an error, so all are read.
_SETTINGS = {
    "cipher_memory_security": "1",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: with NORMAL a power cut lost acknowledged data
    "cell_size_check": 1,
}

_CODES = {
    "SQLITE_NOTADB": Code.STORE_DAMAGED,
    "SQLITE_CORRUPT": Code.STORE_DAMAGED,
    "SQLITE_FULL": Code.DISK_FULL,
    "SQLITE_BUSY": Code.STORE_BUSY,
    "SQLITE_LOCKED": Code.STORE_BUSY,
    "SQLITE_IOERR": Code.DISK_FAILED,
    "SQLITE_CANTOPEN": Code.DISK_FAILED,
    "SQLITE_READONLY": Code.DISK_FAILED,
    "SQLITE_PERM": Code.DISK_FAILED,
}


@contextlib.contextmanager
def failures() -> Iterator[None]:
    """Translate what SQLite says about the world. What it says about our SQL stays a bug of ours."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        name = getattr(error, "sqlite_errorname", None) or ""
        code = next((code for prefix, code in _CODES.items() if name.startswith(prefix)), None)
        if code is None:
            raise
        raise WorldFailed(code, detail=name) from error


class Database(PlainDatabase):
    """A store's database, whose statements fail as `WorldFailed` where the world failed."""

    def execute(self, *args: Any, **options: Any) -> Any:
        """As in sqlite-utils."""
        with failures():
            return super().execute(*args, **options)


def connect(folder: Path, key: StoreKey, *, create: bool = False) -> Database:
    """Open the store in `folder`, with every setting verified. The connection belongs to this thread."""
    path = folder / STORE_FILE
    if not create and not path.exists():
        raise WorldFailed(Code.NOT_A_STORE, path=str(folder))
    with failures():
        connection = sqlcipher.connect(os.fspath(path), isolation_level=None, timeout=_BUSY_MS / 1000)
        try:
            _prepare(connection, key)
        except BaseException:
            connection.close()
            raise
    return Database(connection)


def _prepare(connection: sqlcipher.Connection, key: StoreKey) -> None:
    # The library's log would print to standard error, and a wrong key is no news to anybody.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"").fetchall()
    for name, wanted in _SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
        found = connection.execute(f"PRAGMA {name}").fetchall()
        if found != [(wanted,)]:
            raise RuntimeError(f"PRAGMA {name} is {found}, not {wanted}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()


@contextlib.contextmanager
def transaction(database: Database) -> Iterator[None]:
    """All of it or nothing, durable when it ends. Inside another transaction it is a part of that one."""
    with failures():
        if not database.conn.in_transaction:
            # Taking the write lock first means waiting for a neighbour here, never failing half-way.
            database.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                database.rollback()
                raise
            database.commit()
        else:
            with database.atomic():
                yield


def checkpoint(database: Database) -> None:
    """Bring the write-ahead log into the main file, so that a receipt never runs ahead of it."""
    with failures():
        database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


@contextlib.contextmanager
def alone(database: Database) -> Iterator[None]:
    """No other connection to this store, of any process, until the end. STORE_BUSY at once where there is one.

    Meanwhile there is no write-ahead log: changes go through a rollback journal, which any key can roll back.
    """
    with failures():
        try:
            for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE"):
                database.conn.execute(f"PRAGMA {pragma}").fetchall()
            database.conn.execute("BEGIN EXCLUSIVE")  # and its lock stays when the transaction ends
            database.conn.execute("COMMIT")
            if database.conn.execute("PRAGMA journal_mode").fetchall() != [("delete",)]:
                raise WorldFailed(Code.STORE_BUSY)
            yield
        finally:
            with contextlib.suppress(sqlcipher.DatabaseError):  # what failed before says more
                for pragma in ("locking_mode = NORMAL", "journal_mode = wal"):
                    database.conn.execute(f"PRAGMA {pragma}").fetchall()
                database.conn.execute("SELECT count(*) FROM sqlite_master").fetchall()


def rekey(database: Database, key: StoreKey) -> None:
    """Encrypt every page anew, all or nothing; only inside `alone`. Why in place: docs/decisions."""
    with failures():
        answer = database.conn.execute(f"PRAGMA rekey = \"x'{key.raw.hex()}'\"").fetchall()
        if answer != [("ok",)]:
            raise RuntimeError(f"PRAGMA rekey says {answer}")
        database.conn.execute("SELECT count(*) FROM sqlite_master").fetchall()
