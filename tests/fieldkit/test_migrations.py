import contextlib
import errno
import os
import shutil
from pathlib import Path

import pytest

from fieldkit import database, migrations
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import StoreKey
from fieldkit.migrations import BEFORE_UPDATE
from fieldkit.store import Store, unlock
from tests.fieldkit.pages import contents
from tests.stores.make import DRAFT, FILES, HERE, PASSPHRASE, TEST

KEPT = sorted(path.parent for path in HERE.glob("*/*/STATE"))
FIRST = HERE / "0.1.0" / "office"


def copy_of(kept: Path, into: Path) -> Path:
    """A kept store to work on."""
    into.mkdir()
    for name in FILES:
        shutil.copyfile(kept / name, into / name)
    return into


def schema(store: Store) -> list[tuple[str, str]]:
    """The store's tables; those made from forms depend on the forms alone."""
    return store.query("SELECT name, sql FROM sqlite_master WHERE tbl_name NOT LIKE 'flat %' ORDER BY name")


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_a_store_of_every_release_opens(kept: Path, tmp_path: Path) -> None:
    """A store that an earlier release wrote opens, holds what it held, has a new one's tables, and checks clean."""
    folder = copy_of(kept, tmp_path / "kept")
    key = unlock(folder, PASSPHRASE)
    recorded = "SELECT * FROM versions ORDER BY session, record, version"
    with contextlib.closing(database.connect(folder, key)) as before:
        written = before.execute(recorded).fetchall()
    with Store.open(folder, key) as store:
        assert store.query(recorded) == written
        assert store.submissions.digest() == (kept / "STATE").read_text(encoding="utf-8").strip()
        assert store.check().faults == ()
        assert {one.answers["q01"] for one in store.submissions.current(TEST)} == {"aveces", "nunca"}
        draft = store.drafts.get(DRAFT)
        assert draft is not None
        assert store.shelf.form(draft.form, draft.form_version).version == draft.form_version
        with Store.create_office(tmp_path / "fresh", "Oficina", PASSPHRASE) as fresh:
            assert schema(store) == schema(fresh)
        indexed = store.query("SELECT tbl_name FROM sqlite_master WHERE name LIKE 'conflicts %' ORDER BY tbl_name")
        assert [name.removeprefix("flat ") for (name,) in indexed] == store.flat.forms()


def test_every_release_is_kept() -> None:
    """There is a store of the first release, of both roles, and each is small."""
    assert {path.name for path in KEPT if path.parent.name == "0.1.0"} == {"office", "station"}
    assert all((path / "store.db").stat().st_size < 400_000 for path in KEPT)


def test_a_released_step_never_changes(tmp_path: Path) -> None:
    """The first step alone makes exactly the tables that the first release had."""
    key = unlock(FIRST, PASSPHRASE)
    kept = database.connect(copy_of(FIRST, tmp_path / "kept"), key)
    fresh = database.connect(tmp_path, StoreKey.new(), create=True)
    migrations.steps.apply(fresh, stop_before="m002_backups")
    sql = "SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'flat %' ORDER BY name"
    assert kept.execute(sql).fetchall() == fresh.execute(sql).fetchall()
    kept.close()
    fresh.close()


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, StoreKey]:
    """A store of the first release, not opened yet."""
    folder = copy_of(FIRST, tmp_path / "old")
    return folder, unlock(folder, PASSPHRASE)


def test_an_encrypted_copy_comes_first_and_goes_at_the_next_opening(old: tuple[Path, StoreKey]) -> None:
    """Before a migration a readable, encrypted copy of the old store is made; the next opening takes it away."""
    folder, key = old
    Store.open(folder, key).close()
    copy = folder / BEFORE_UPDATE
    assert copy.stat().st_mode & 0o777 == 0o600
    assert b"SQLite format 3" not in copy.read_bytes()
    opened = database.connect(folder, key, file=BEFORE_UPDATE)
    assert [step.name for step in migrations.steps.applied(opened)] == ["m001_first_rooms"]
    assert opened.execute("SELECT count(*) FROM versions").fetchone() != (0,)
    opened.close()
    Store.open(folder, key).close()
    assert not copy.exists()
    assert {path.name for path in folder.iterdir()} == {*FILES, "upkeep.lock"}


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, Code.DISK_FULL), (errno.EIO, Code.DISK_FAILED)])
def test_without_room_for_the_copy_nothing_changes(
    old: tuple[Path, StoreKey], monkeypatch: pytest.MonkeyPatch, number: int, code: Code
) -> None:
    """Where the copy cannot be made the store stays as it was, to the byte, and the failure has a code."""
    folder, key = old
    before = contents(folder, key)

    def fail(_: int) -> None:
        raise OSError(number, "no")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(WorldFailed) as caught:
            Store.open(folder, key)
    assert caught.value.code is code
    assert contents(folder, key) == before
    assert not list(folder.glob("*before*")) + list(folder.glob(".*"))
    with Store.open(folder, key) as store:
        assert store.check().faults == ()


def test_a_step_that_fails_undoes_all_steps(old: tuple[Path, StoreKey], monkeypatch: pytest.MonkeyPatch) -> None:
    """All steps of an update are one transaction: after a failure none of them has happened."""
    folder, key = old
    before = contents(folder, key)

    def broken(opened: database.Database) -> None:
        opened.execute("CREATE TABLE half (x)")
        raise WorldFailed(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        step = migrations.steps._Migration("m998_broken", broken)
        patch.setattr(migrations.steps, "_migrations", [*migrations.steps._migrations, step])
        with pytest.raises(WorldFailed):
            Store.open(folder, key)
    assert contents(folder, key) == before


def test_two_programs_that_update_at_once(old: tuple[Path, StoreKey]) -> None:
    """Whoever finds the store updated by a neighbour meanwhile goes on with it."""
    folder, key = old
    late = database.connect(folder, key)
    assert migrations.steps.pending(late)
    Store.open(folder, key).close()
    migrations.bring_up_to_date(late, folder, key)
    assert not migrations.steps.pending(late)
    late.close()
