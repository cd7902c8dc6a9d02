"""The one place that opens SQLCipher, and the one that translates what it says when it fails."""

import contextlib
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
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


# It loads these where they are installed, to store types that we never hand it: numpy alone is a quarter of a second.
with _without("pandas", "numpy"):
    from sqlite_utils import Database as PlainDatabase
    from sqlite_utils import Migrations

__all__ = [
    "STORE_FILE",
    "Database",
    "Migrations",
    "PlainDatabase",
    "alone",
    "broken_pages",
    "checkpoint",
    "connect",
    "copy_into",
    "failures",
    "rekey",
    "snapshot",
    "transaction",
    "with_companions",
]

# The library asks what is neither text nor a number whether it can adapt itself, at the price of two exceptions a
# value: a row of forty answers took five times as long. These say at once that it is fine as it is.
for _kind, _same in ((bytes, bytes), (bool, int), (type(None), {}.get)):
    sqlcipher.register_adapter(_kind, _same)

STORE_FILE = "store.db"
_BUSY_MS = 10_000
_STEPS = 100_000  # of the database's engine, between two looks whether the work is still wanted

# What each must read back as, once set. An unread cursor would swallow an error, so all are read.
_SETTINGS = {
    "cipher_memory_security": "0",  # dear, and it locks little: docs/decisions/0010
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
    "journal_mode": "wal",
    "synchronous": 2,  # FULL: with NORMAL a power cut lost acknowledged data
    "fullfsync": 1,  # macOS: a plain fsync leaves the data in the drive's cache
    "checkpoint_fullfsync": 1,
    "temp_store": 2,  # what is sorted or gathered meanwhile stays in memory
    "cell_size_check": 1,
    "cache_size": -16_000,  # kB: SQLite's own 2 MB, and each page that falls out is decrypted anew
}
# What must hold without being set: a library built without encryption would write everything in the clear.
_GIVEN = {"cipher_status": "1", "cipher_log_level": "NONE", "mmap_size": 0}

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
    "SQLITE_INTERRUPT": Code.CANCELLED,
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

    def fetch(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """All rows of a SELECT."""
        with failures():
            return list(self.execute(sql, values).fetchall())


def connect(folder: Path, key: StoreKey, *, create: bool = False, file: str = STORE_FILE) -> Database:
    """Open the store in `folder`, with every setting verified. The connection belongs to this thread.

    `file` names another database in that folder under the same key: a copy.
    """
    path = folder / file
    if not create and not files.there(path):
        raise WorldFailed(Code.NOT_A_STORE, path=str(folder))
    with failures():
        connection = sqlcipher.connect(os.fspath(path), isolation_level=None, timeout=_BUSY_MS / 1000)
        try:
            _prepare(connection, key)
        except BaseException:
            connection.close()
            raise
    return Database(connection)


def in_memory() -> Database:
    """A database of this process alone, gone with it."""
    return Database(sqlcipher.connect(":memory:", isolation_level=None))


def _prepare(connection: sqlcipher.Connection, key: StoreKey) -> None:
    # The library's log would print to standard error, and a wrong key is no news to anybody.
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"").fetchall()
    for name, wanted in _SETTINGS.items():
        connection.execute(f"PRAGMA {name} = {wanted}").fetchall()
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    for name, wanted in {**_SETTINGS, **_GIVEN}.items():
        found = connection.execute(f"PRAGMA {name}").fetchall()
        if found != [(wanted,)]:
            raise RuntimeError(f"PRAGMA {name} is {found}, not {wanted}")


@contextlib.contextmanager
def transaction(database: Database) -> Iterator[None]:
    """All of it or nothing, durable when it ends. Inside another transaction it is a part of that one."""
    with failures():
        if not database.conn.in_transaction:
            # Taking the write lock first means waiting for a neighbour here, never failing half-way.
            database.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
                database.commit()
            except BaseException:
                # A commit that failed would leave the transaction open, and all that follows inside it.
                _roll_back(database)
                raise
        else:
            with database.atomic():
                yield


@contextlib.contextmanager
def snapshot(database: Database) -> Iterator[None]:
    """Everything read meanwhile is of one moment, whatever another window saves. Inside a transaction: of that one."""
    if database.conn.in_transaction:
        yield
        return
    with failures():
        database.conn.execute("BEGIN")
        try:
            yield
        finally:
            _roll_back(database)


def _roll_back(database: Database) -> None:
    try:
        database.rollback()
    except sqlcipher.DatabaseError:
        # On a disk that fails even this, closing drops the transaction, and nothing later is taken for saved.
        database.close()


def checkpoint(database: Database) -> None:
    """Bring the write-ahead log into the main file and empty it: nothing erased stays in it.

    Where another window reads just then the log stays for the moment; it is as durable as the file.
    """
    with failures():
        database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def with_companions(path: Path) -> tuple[Path, ...]:
    """A database's file and what SQLite keeps beside it. An old log beside a new file would be taken for its own."""
    return tuple(path.with_name(path.name + ending) for ending in ("", "-wal", "-shm", "-journal"))


def copy_into(database: Database, path: Path, progress: Progress) -> None:
    """A consistent copy of the whole database as it stands now, under the same key. Not yet synced to the disk."""
    with _interruptible(database, progress):
        database.conn.execute("VACUUM INTO ?", (os.fspath(path),)).fetchall()


def broken_pages(database: Database, progress: Progress) -> list[str]:
    """What SQLCipher finds of pages whose seal does not hold, and SQLite of pages that do not fit together."""
    with _interruptible(database, progress):
        broken = [str(row[0]) for row in database.conn.execute("PRAGMA cipher_integrity_check").fetchall()]
        found = database.conn.execute("PRAGMA integrity_check").fetchall()
    return broken + [str(row[0]) for row in found if row[0] != "ok"]


@contextlib.contextmanager
def _interruptible(database: Database, progress: Progress) -> Iterator[None]:
    """Ask now and then whether a long statement is still wanted; it ends as CANCELLED where it is not."""

    def unwanted() -> bool:
        try:
            progress.step(0, 1)
        except WorldFailed:
            return True
        return False

    database.conn.set_progress_handler(unwanted, _STEPS)
    try:
        with failures():
            yield
    finally:
        database.conn.set_progress_handler(None, _STEPS)


@contextlib.contextmanager
def alone(database: Database) -> Iterator[None]:
    """No other connection to this store, of any process, until the end. STORE_BUSY at once where there is one.

    Meanwhile there is no write-ahead log: changes go through a rollback journal, which any key can roll back. Where
    what is done inside fails, the connection is closed: only an opening plays a journal back that could not be now.
    """
    with failures():
        try:
            _exclude(database)
        except BaseException:
            _share(database)
            raise
        try:
            yield
        except BaseException:
            # Holding its lock on, SQLite takes the file for whole, and would begin a new journal over the old one.
            database.close()
            raise
        _share(database)


def _exclude(database: Database) -> None:
    for pragma in ("locking_mode = EXCLUSIVE", "journal_mode = DELETE"):
        database.conn.execute(f"PRAGMA {pragma}").fetchall()
    database.conn.execute("BEGIN EXCLUSIVE")  # and its lock stays when the transaction ends
    database.conn.execute("COMMIT")
    if database.conn.execute("PRAGMA journal_mode").fetchall() != [("delete",)]:
        raise WorldFailed(Code.STORE_BUSY)


def _share(database: Database) -> None:
    with contextlib.suppress(sqlcipher.DatabaseError):  # what failed before says more; an opening sets them again
        for pragma in ("locking_mode = NORMAL", "journal_mode = wal"):
            database.conn.execute(f"PRAGMA {pragma}").fetchall()
        database.conn.execute("SELECT count(*) FROM sqlite_master").fetchall()


def rekey(database: Database, key: StoreKey) -> None:
    """Encrypt every page anew, all or nothing; only inside `alone`. Why in place: docs/decisions."""
    with failures():
        try:
            answer = database.conn.execute(f"PRAGMA rekey = \"x'{key.raw.hex()}'\"").fetchall()
        except sqlcipher.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_ERROR":
                raise
            # Where a page cannot be written, SQLCipher says 'an error', of no kind, and has rolled all of it back.
            raise WorldFailed(Code.DISK_FAILED, detail="PRAGMA rekey") from error
        if answer != [("ok",)]:
            raise RuntimeError(f"PRAGMA rekey says {answer}")
        database.conn.execute("SELECT count(*) FROM sqlite_master").fetchall()
