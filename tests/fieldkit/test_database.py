from pathlib import Path
from typing import Any

import pytest

from fieldkit import database
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import StoreKey
from tests.factory import Town, reopen


@pytest.fixture
def opened(tmp_path: Path) -> database.Database:
    """A small database."""
    made = database.connect(tmp_path, StoreKey.new(), create=True)
    made.execute("CREATE TABLE t (x)")
    yield made
    made.close()


class _Failing:
    """A connection whose commit fails once, as on a full disk."""

    def __init__(self, inner: Any) -> None:
        self._inner, self.failing = inner, True

    def execute(self, sql: str, *values: Any) -> Any:
        if sql == "COMMIT" and self.failing:
            self.failing = False
            error = database.sqlcipher.OperationalError("disk I/O error")
            error.sqlite_errorname = "SQLITE_IOERR_FSYNC"
            raise error
        return self._inner.execute(sql, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def test_a_failed_commit_leaves_no_open_transaction(opened: database.Database) -> None:
    """After a commit that failed, what is saved next is saved for itself, not inside what failed."""
    opened.conn = _Failing(opened.conn)
    with pytest.raises(WorldFailed) as caught, database.transaction(opened):
        opened.execute("INSERT INTO t VALUES ('lost')")
    assert caught.value.code is Code.DISK_FAILED
    assert not opened.conn.in_transaction
    with database.transaction(opened):
        opened.execute("INSERT INTO t VALUES ('kept')")
    assert opened.execute("SELECT x FROM t").fetchall() == [("kept",)]


def test_a_snapshot_is_of_one_moment(town1: Town) -> None:
    """What another window saves meanwhile is not seen inside a snapshot."""
    (station,) = town1.stations
    with reopen(station.folder) as other:
        count = "SELECT count(*) FROM settings"
        with database.snapshot(station.database):
            before = station.query(count)
            other.database.execute("INSERT INTO settings VALUES ('x', 'y')")
            assert station.query(count) == before
        assert station.query(count) != before


@pytest.mark.parametrize("name", ["cipher_status", "synchronous", "secure_delete"])
def test_a_library_that_does_not_do_as_told_opens_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """A setting that does not read back as it was set, encryption first of all, stops the opening."""
    settings = database._GIVEN if name in database._GIVEN else database._SETTINGS
    monkeypatch.setitem(settings, name, 17 if name != "synchronous" else 9)
    with pytest.raises(RuntimeError, match=name):
        database.connect(tmp_path, StoreKey.new(), create=True)
