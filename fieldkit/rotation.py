"""A new store key, with which every page is encrypted anew, so that somebody who left cannot open what comes later.

1. Nobody else has the store open (`database.alone`), or nothing happens.
2. The slot file is written, twice, with the new key for all who stay, and the old key under the new one.
3. The database is re-keyed, all or nothing.
4. The slot file is written without the old key.

Killed anywhere, the store opens for all who stay: before step 2 with the old slots; from then on with the new ones,
whose key leads to the old one, and the next opening does what is missing.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit import database, migrations, slots
from fieldkit.database import Database
from fieldkit.errors import Code, WorldFailed
from fieldkit.storekey import StoreKey

if TYPE_CHECKING:
    from fieldkit.store import Store

# What these stand in the way of is done at a next opening; they keep nobody from working.
_LATER = {Code.STORE_BUSY, Code.DISK_FULL, Code.DISK_FAILED, Code.FILE_UNREADABLE, Code.FILE_MISSING}


def rotate(store: "Store", without: frozenset[str] = frozenset()) -> None:
    """Change the store key, and leave out the slots of these ids. STORE_BUSY while others have the store open.

    Where it fails half-way, either nothing was changed or the next opening finishes the change.
    """
    try:
        with database.alone(store.database):
            _turn(store, without)
    except WorldFailed:
        _connect_again(store)
        raise


def _turn(store: "Store", without: frozenset[str]) -> None:
    old = store.key
    if old.previous is not None:
        _finish(store.database, store.folder, old)
    file = slots.current(store.folder, old)
    new = StoreKey.new()
    new.slot, new.previous = old.slot, old
    file = slots.write(store.folder, file.turning(new, old, without), new)
    store.key = new  # from here on, the key that the slot file leads to
    database.rekey(store.database, new)
    slots.write(store.folder, file.turned(), new)
    _forget_previous(new)
    migrations.forget_copy(store.folder)  # it would still open with the old key


def _connect_again(store: "Store") -> None:
    """The same window goes on, on a fresh connection. Where the disk fails that too it stays closed."""
    store.database.close()
    with contextlib.suppress(WorldFailed):
        store.database.conn = _as_it_is(store.folder, store.key)[0].conn


def connect(folder: Path, key: StoreKey) -> tuple[Database, tuple[str, ...]]:
    """Open the database, finish what a cut-off change of key left, and make both slot files one again.

    Also gives the names of the slot files that were damaged. SLOTS_CHANGED where the key is no longer the store's.
    """
    opened, settled = _open(folder, key)
    try:
        return opened, _settle(opened, folder, key) if settled else ()
    except BaseException:
        opened.close()
        raise


def _open(folder: Path, key: StoreKey) -> tuple[Database, bool]:
    """The database with the change of its key finished, where that can be done now, and whether it is."""
    opened, finished = _as_it_is(folder, key)
    if finished:
        return opened, True
    with _or_later(), database.alone(opened):
        _finish(opened, folder, key)
        return opened, True
    opened.close()
    return _as_it_is(folder, key)


def _as_it_is(folder: Path, key: StoreKey) -> tuple[Database, bool]:
    """The database, and whether it is under `key` rather than under the one before."""
    try:
        return database.connect(folder, key), True
    except WorldFailed as failed:
        if failed.code is not Code.STORE_DAMAGED:
            raise
        if key.previous is None:
            if key.slot:
                slots.current(folder, key)
            raise
    return database.connect(folder, key.previous), False


def _finish(opened: Database, folder: Path, key: StoreKey) -> None:
    # Both files lead to the new key before a page is written with it.
    file = slots.write(folder, slots.current(folder, key), key)
    database.rekey(opened, key)
    slots.write(folder, file.turned(), key)
    _forget_previous(key)


def _settle(opened: Database, folder: Path, key: StoreKey) -> tuple[str, ...]:
    damaged: tuple[str, ...] = ()
    if key.previous is not None or slots.differ(folder):
        with _or_later(), database.transaction(opened):
            damaged = slots.damaged_copies(folder, key)
            if len(damaged) < len(slots.NAMES):
                slots.write(folder, slots.current(folder, key).turned(), key)
                _forget_previous(key)
    return damaged


def _forget_previous(key: StoreKey) -> None:
    if key.previous is not None:
        key.previous.wipe()
        key.previous = None


@contextlib.contextmanager
def _or_later() -> Iterator[None]:
    try:
        yield
    except WorldFailed as failed:
        if failed.code not in _LATER:
            raise
