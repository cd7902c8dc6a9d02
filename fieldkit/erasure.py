"""A store destroyed: first the slots, without which nobody can read the rest, then the rest.

Killed in between, what is left is encrypted under a key that nobody has; erasing again finishes.
"""

import os
import secrets
from collections.abc import Callable, Iterable
from pathlib import Path

from fieldkit import files, presence
from fieldkit.database import STORE_FILE
from fieldkit.errors import Code, WorldFailed
from fieldkit.slots import NAMES
from fieldkit.store import Store, StoreKey

# Of what is larger, only the beginning: it holds the salt, and the rest is encrypted.
_OVERWRITTEN = 1 << 20


def erase(folder: Path) -> None:
    """Overwrite and delete the key slots, then all else in the folder, the folder too.

    NOT_A_STORE if it is none; STORE_BUSY while a window is at it.
    """
    _shut(folder)
    found = _files(folder)
    database = [path for path in found if path.name.startswith(STORE_FILE)]
    # Then a request to recover, copies of earlier days, what a killed program left; the largest file last.
    others = [path for path in found if path not in database]
    for group in (others, database):
        _destroy(group)
    with files.failures(folder):
        for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
            inner.rmdir()
        folder.rmdir()
    files.sync_folder(folder.absolute().parent)


def erase_alone(folder: Path, key: StoreKey, look: Callable[[Store], object] = lambda _: None) -> None:
    """As `erase`, unless `look` fails, which sees the store as nobody can change it any more.

    STORE_BUSY also while any other program has it open.
    """
    with Store.open(folder, key) as store, store.alone():
        look(store)
        _shut(folder)
    erase(folder)


def _shut(folder: Path) -> None:
    """Destroy the slots: from here on nobody opens the store."""
    found = _files(folder)
    slots = [path for path in found if any(name in path.name for name in NAMES)]
    if not slots and not any(path.name.startswith(STORE_FILE) for path in found):
        raise WorldFailed(Code.NOT_A_STORE, path=str(folder))
    _need_erasable(folder, found)
    if presence.window(folder):
        raise WorldFailed(Code.STORE_BUSY, path=str(folder))
    _destroy(slots)


def _files(folder: Path) -> list[Path]:
    with files.failures(folder):
        return sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def _need_erasable(folder: Path, found: Iterable[Path]) -> None:
    """FILE_UNREADABLE before the first byte is overwritten, where something would have to stay."""
    within = (path.parent for path in (folder.absolute(), *found))
    changed = (path for path in found if not path.is_symlink())
    for path in dict.fromkeys((*within, *changed)):
        with files.failures(path):
            if not os.access(path, os.W_OK):
                raise PermissionError(path)


def _destroy(paths: Iterable[Path]) -> None:
    for path in paths:
        _overwrite(path)
    for path in paths:
        with files.failures(path):
            path.unlink(missing_ok=True)
        files.sync_folder(path.parent)


def _overwrite(path: Path) -> None:
    """Random bytes over the old ones, as far as the disk lets a file be overwritten in its place."""
    if path.is_symlink() or not path.is_file():
        return
    with files.failures(path), path.open("r+b") as file:
        file.write(secrets.token_bytes(min(path.stat().st_size, _OVERWRITTEN)))
        file.flush()
        os.fsync(file.fileno())
