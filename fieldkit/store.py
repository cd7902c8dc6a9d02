"""The opened store: one object, one service a noun. Opens, creates, and checks."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from fieldkit import database, files, identity, keys, migrations, settings, shelf, versions
from fieldkit.database import Database
from fieldkit.drafts import Drafts
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat
from fieldkit.identity import Role
from fieldkit.keys import StoreKey, unlock
from fieldkit.sessions import Sessions
from fieldkit.settings import Settings
from fieldkit.shelf import Shelf, Workbook
from fieldkit.submissions import Submissions
from fieldkit.union import Union
from fieldkit.waiting import Waiting
from forms.workbook import Compiled

__all__ = ["Checked", "Store", "StoreKey", "unlock"]


@dataclass(frozen=True)
class Checked:
    """What an integrity check found. `faults` is empty in a healthy store."""

    versions: int
    faults: tuple[str, ...]


class Store:
    """A station's or an office's encrypted store. Belongs to the thread that opened it."""

    def __init__(self, opened: Database, folder: Path) -> None:
        self.folder = folder
        self.database = opened
        self.identity = identity.load(opened)
        self.settings = Settings(opened)
        self.flat = Flat(opened, answers=self.identity.role == "office")
        self.drafts = Drafts(opened)
        self.shelf = Shelf(opened)
        self.union = Union(opened, self.flat)
        self.waiting = Waiting(opened, self.union)
        self.submissions = Submissions(opened, self.identity.id, self.flat, self.drafts, self.union)
        self.sessions = Sessions(opened, self.shelf, self.submissions)

    @classmethod
    def open(cls, folder: Path, key: StoreKey) -> "Store":
        """Open with a key from `unlock`. Cheap: no key is derived."""
        opened = database.connect(folder, key)
        try:
            with database.failures():
                migrations.bring_up_to_date(opened)
                return cls(opened, folder)
        except BaseException:
            opened.close()
            raise

    @classmethod
    def create_office(cls, folder: Path, name: str, passphrase: str, *, simulated: bool = False) -> "Store":
        """A master with its keys, and the library's forms and plan on its shelf."""

        def furnish(store: Store) -> None:
            for workbook in shelf.library_forms():
                store.add_form(workbook)
            store.settings.set(settings.PLAN, shelf.library_plan())

        return cls._create(folder, "office", name, passphrase, furnish, simulated=simulated)

    @classmethod
    def create_station(cls, folder: Path, name: str, passphrase: str, *, simulated: bool = False) -> "Store":
        """A laptop's store. It records once an office's kit is accepted."""
        return cls._create(folder, "station", name, passphrase, lambda _: None, simulated=simulated)

    @classmethod
    def _create(
        cls,
        folder: Path,
        role: Role,
        name: str,
        passphrase: str,
        furnish: Callable[["Store"], None],
        *,
        simulated: bool,
    ) -> "Store":
        key = StoreKey.new()
        slot = keys.new_slot(key, passphrase)
        _make_empty(folder)
        opened = database.connect(folder, key, create=True)
        try:
            with database.failures():
                migrations.bring_up_to_date(opened)
                with database.transaction(opened):
                    identity.create(opened, role, name, simulated=simulated)
                    store = cls(opened, folder)
                    furnish(store)
            # Last: a folder with slots is a store, and whole.
            keys.write_slots(folder, keys.SlotFile((slot,), note="simulated" if simulated else ""))
        except BaseException:
            opened.close()
            raise
        return store

    def close(self) -> None:
        """Close the connection."""
        self.database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def need(self, role: Role) -> None:
        """WRONG_ROLE unless this store has that role."""
        if self.identity.role != role:
            raise WorldFailed(Code.WRONG_ROLE, role=self.identity.role, needed=role)

    def query(self, sql: str, values: tuple[object, ...] = ()) -> list[Any]:
        """The rows of a SELECT."""
        with database.failures():
            return list(self.database.execute(sql, values).fetchall())

    def add_form(self, workbook: Workbook) -> Compiled:
        """Put a form on the shelf, make room for its answers, and show what waited for it."""
        with database.transaction(self.database):
            compiled = self.shelf.add_form(workbook)
            form = self.shelf.form(compiled.form_id, compiled.version)
            if self.flat.make_room(form):
                self.union.refill(compiled.form_id)
            self.waiting.release(form)
        return compiled

    def check(self) -> Checked:
        """Read everything once: pages and their seals, references between tables, and every version's hash."""
        with database.failures():
            faults = [f"page: {row[0]}" for row in self.query("PRAGMA cipher_integrity_check")]
            faults += [f"page: {row[0]}" for row in self.query("PRAGMA integrity_check") if row[0] != "ok"]
            faults += [f"reference: {row[0]}" for row in self.query("PRAGMA foreign_key_check")]
            found = 0
            for version, payload in self._payloads():
                found += 1
                faults += _faults(version, payload)
        return Checked(found, tuple(faults))

    def _payloads(self) -> Iterator[tuple[bytes, bytes | None]]:
        yield from self.database.execute("SELECT version, payload FROM versions")


def _faults(version: bytes, payload: bytes | None) -> list[str]:
    if payload is None:
        return []
    try:
        right = versions.read(payload).id == version
    except ValueError:
        right = False
    return [] if right else [f"version: {version.hex()}"]


def _make_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        if _abandoned(folder):
            return
        raise WorldFailed(Code.STORE_EXISTS, path=str(folder))
    with files.failures(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _abandoned(folder: Path) -> bool:
    """A store whose making was cut off before its slots were written: nobody has a key to it. Cleared away."""
    inside = {path.name for path in folder.iterdir()} if folder.is_dir() else {""}
    if keys.SLOTS in inside or not inside <= {database.STORE_FILE, *_companions()}:
        return False
    for name in inside:
        with contextlib.suppress(FileNotFoundError):
            (folder / name).unlink()
    return True


def _companions() -> set[str]:
    return {database.STORE_FILE + ending for ending in ("-wal", "-shm", "-journal")}
