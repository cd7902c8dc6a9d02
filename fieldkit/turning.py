"""A database that is opened although a change of its key was cut off: what is missing of the change is done.

`fieldkit.rotation` tells the steps of a change. Whoever holds a key that the slot file gave has come this far: the
slots lead to the new key, and the database is under that one or still under the one before.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from fieldkit import database, slots
from fieldkit.database import Database
from fieldkit.errors import Code, WorldFailed
from fieldkit.storekey import StoreKey

# What these stand in the way of is done at a next opening; they keep nobody from working.
_LATER = {Code.STORE_BUSY, Code.DISK_FULL, Code.DISK_FAILED, Code.FILE_UNREADABLE, Code.FILE_MISSING}


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


def as_it_is(folder: Path, key: StoreKey) -> tuple[Database, bool]:
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


def finish(opened: Database, folder: Path, key: StoreKey) -> None:
    """Put the database under `key`, to which the slots lead, and forget the one before. Nobody else has it open."""
    # Both files lead to the new key before a page is written with it.
    file = slots.write(folder, slots.current(folder, key), key)
    database.rekey(opened, key)
    slots.write(folder, file.turned(), key)
    forget_previous(key)


def forget_previous(key: StoreKey) -> None:
    """Wipe the key before this one, where it is still held."""
    if key.previous is not None:
        key.previous.wipe()
        key.previous = None


def _open(folder: Path, key: StoreKey) -> tuple[Database, bool]:
    """The database with the change of its key finished, where that can be done now, and whether it is."""
    opened, finished = as_it_is(folder, key)
    if finished:
        return opened, True
    with _or_later(), database.alone(opened):
        finish(opened, folder, key)
        return opened, True
    opened.close()
    return as_it_is(folder, key)


def _settle(opened: Database, folder: Path, key: StoreKey) -> tuple[str, ...]:
    damaged: tuple[str, ...] = ()
    if key.previous is not None or slots.differ(folder):
        with _or_later(), database.transaction(opened):
            damaged = slots.damaged_copies(folder, key)
            if len(damaged) < len(slots.NAMES):
                slots.write(folder, slots.current(folder, key).turned(), key)
                forget_previous(key)
    return damaged


@contextlib.contextmanager
def _or_later() -> Iterator[None]:
    try:
        yield
    except WorldFailed as failed:
        if failed.code not in _LATER:
            raise
