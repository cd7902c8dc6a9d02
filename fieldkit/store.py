"""The opened store: what lies at home, the key to it, and the way to the master. Opens, creates, and checks."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldkit import (
    checks,
    database,
    files,
    identity,
    keys,
    migrations,
    presence,
    seat,
    settings,
    shelf,
    slots,
    turning,
)
from fieldkit.checks import Checked
from fieldkit.database import Database
from fieldkit.errors import Code, WorldFailed
from fieldkit.home import Home
from fieldkit.identity import Role
from fieldkit.keys import StoreKey, unlock
from fieldkit.lists import Lists
from fieldkit.master import opening
from fieldkit.master.model import Master
from fieldkit.master.records import Records
from fieldkit.master.tables import Tables
from fieldkit.piles import Piles
from fieldkit.presence import Presence
from fieldkit.progress import Progress, Silent
from fieldkit.releases import Releases
from fieldkit.sessions import Sessions
from fieldkit.shelf import Workbook
from forms.definition import Form
from forms.workbook import Compiled

__all__ = ["Store", "StoreKey", "unlock"]


class Store(Home):
    """A station's or an office's encrypted store, with the lists, sessions and piles of its master.

    `key` seals its backups too. A window takes its place with `presence.announce()`; commands take none.
    `mended_slots` names the slot files that were found damaged on opening, and were written anew from their copy.
    """

    def __init__(self, opened: Database, folder: Path, key: StoreKey) -> None:
        super().__init__(opened)
        self.folder = folder
        self.key = key.copy()
        self.mended_slots: tuple[str, ...] = ()
        self.presence = Presence(folder)
        self.lists = Lists(
            opened, self.identity.role, lambda: self.master.lists, lambda: self.settings.get(settings.PLAN)
        )
        self.sessions = Sessions(opened, self.shelf, lambda: self.records)
        self.piles = Piles(opened, lambda: self.records)
        self._master: Master | None = None
        self._seated = False

    @property
    def master(self) -> Master:
        """Where the office's submissions lie. Reached when first asked for; fails as `opening.master` does."""
        if self._master is None:
            self._master = opening.master(self)
        return self._master

    @property
    def records(self) -> Records:
        """The submissions, wherever they lie. `submissions` are those of this very store."""
        return self.master.records

    @property
    def tables(self) -> Tables:
        """What is current, form by form, wherever the submissions lie."""
        return self.master.tables

    @property
    def releases(self) -> Releases:
        """The ledger of what was published, which lies where the submissions lie."""
        return Releases(self.master.tables)

    def let_go_of_master(self) -> None:
        """Look again where the submissions lie, when they are asked for next."""
        if self._master is not None:
            self._master.close()
            self._master = None

    @property
    def away(self) -> bool:
        """Whether the submissions lie on a server, and this store is the office's desk alone."""
        return opening.is_away(self.settings)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else has the store open until the end. STORE_BUSY at once while others have.

        Where what is done inside fails, the store goes on with a new connection; on a disk that fails it stays closed.
        """
        try:
            with database.alone(self.database):
                yield
        except WorldFailed:
            self.database.close()
            with contextlib.suppress(WorldFailed):
                self.database.conn = turning.as_it_is(self.folder, self.key)[0].conn
            raise

    @classmethod
    def open(cls, folder: Path, key: StoreKey) -> "Store":
        """Open with a key from `unlock`. Cheap: no key is derived, and no server is asked before it is needed."""
        with _seated(folder):
            opened, mended = turning.connect(folder, key)
            try:
                with database.failures():
                    migrations.bring_up_to_date(opened, folder, key)
                    store = cls(opened, folder, key)
                    store.mended_slots = mended
                    store.read_lists()
                    store._seated = True
                    return store
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
        slot_file = keys.first_file(key, passphrase, note="simulated" if simulated else "")
        with _making(folder), _seated(folder):
            opened = database.connect(folder, key, create=True)
            try:
                with database.failures():
                    migrations.bring_up_to_date(opened, folder, key)
                    with database.transaction(opened):
                        identity.create(opened, role, name, simulated=simulated)
                        store = cls(opened, folder, key)
                        store.settings.set(settings.LISTS_READ, "yes")
                        furnish(store)
                # Last: a folder with slots is a store, and whole.
                slots.write(folder, slot_file, key)
                store._seated = True
            except BaseException:
                opened.close()
                raise
        return store

    def close(self) -> None:
        """Close the connection, give up the window's place, and wipe the key."""
        self.let_go_of_master()
        self.presence.leave()
        self.database.close()
        if self._seated:
            self._seated = False
            seat.leave(self.folder)
        self.key.wipe()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def add_form(self, workbook: Workbook) -> Compiled:
        """Put a form on the shelf, make room for its answers, and show what waited for it."""
        with database.transaction(self.database):
            compiled = self.shelf.add_form(workbook)
            form = self.shelf.form(compiled.form_id, compiled.version)
            self.make_room(form)
            if self.away:
                self.master.make_room(form)
        return compiled

    def form(self, form_id: str, version: str | None = None) -> Form:
        """A form as it is filled here, with the lists that it draws on; the newest version where none is named.

        FORM_UNKNOWN.
        """
        return self.lists.furnish(self.shelf.form(form_id, version))

    def check(self, progress: Progress | None = None) -> Checked:
        """Read everything once and recompute what follows from it. See `fieldkit.checks`."""
        damaged = (*self.mended_slots, *slots.damaged_copies(self.folder, self.key))
        return checks.check(self, self.master, dict.fromkeys(damaged), progress or Silent())


@contextlib.contextmanager
def _seated(folder: Path) -> Iterator[None]:
    """This computer has the store, from here on if what is done inside succeeds."""
    seat.take(folder)
    try:
        yield
    except BaseException:
        seat.leave(folder)
        raise


# What a making that was cut off may leave, beside half of a slot file.
_UNFINISHED = {path.name for path in database.with_companions(Path(database.STORE_FILE))} | {seat.MARK, "machine.lock"}


@contextlib.contextmanager
def _making(folder: Path) -> Iterator[None]:
    """A store is made in an empty folder, by nobody else meanwhile. What this one made is gone where it fails."""
    fresh = _need_empty(folder)
    with presence.making(folder):
        _need_empty(folder)  # again: another may have been made while this one waited
        with files.failures(folder):
            _clear(folder, _unfinished(folder))
        try:
            yield
        except BaseException:
            with contextlib.suppress(OSError):  # what is told is why it could not be made
                _clear(folder, {*_unfinished(folder), *slots.NAMES, presence.MAKING})
                if fresh:
                    folder.rmdir()
            raise


def _need_empty(folder: Path) -> bool:
    """STORE_EXISTS where anything lies in the folder but what nobody has a key to. True where it was made just now."""
    with files.failures(folder):
        fresh = not folder.exists()
        if not fresh and (not folder.is_dir() or _inside(folder) - _unfinished(folder) - {presence.MAKING}):
            raise WorldFailed(Code.STORE_EXISTS, path=str(folder))
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not os.access(folder, os.W_OK | os.X_OK):
            raise PermissionError(folder)
    return fresh


def _inside(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _unfinished(folder: Path) -> set[str]:
    """What lies there of a making that was cut off; with slots it is a store, and whole."""
    return {name for name in _inside(folder) if name in _UNFINISHED or _half_slots(name)}


def _half_slots(name: str) -> bool:
    return name.startswith(f".{keys.SLOTS}.") and name.endswith(".part")


def _clear(folder: Path, names: set[str]) -> None:
    for name in names:
        (folder / name).unlink(missing_ok=True)
