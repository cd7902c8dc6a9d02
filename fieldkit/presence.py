"""Who else is at a store. The system's own file locks, so that a crash lets go of them.

A lock file is empty and stays where it is. Where a file system knows no locks (some network folders) nobody is seen.
"""

import contextlib
import errno
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit import files
from fieldkit.errors import Code, WorldFailed

if TYPE_CHECKING:
    from filelock import BaseFileLock

_WINDOW = "window.lock"
_UPKEEP = "upkeep.lock"
_SEAT = "machine.lock"
_POST = "post.lock"
MAKING = "making.lock"
_UPDATE = "update.lock"
_NO_LOCKS = {errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOLCK}
_PATIENCE = 60.0  # seconds; a migration or a backup of a large master takes that long


class Presence:
    """A window's place at a store. Commands take none: they work beside an open window."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: BaseFileLock | None = None

    def announce(self) -> bool:
        """Take the window's place. False while another window has it; both may go on, and this one should say so."""
        if self._lock is None:
            lock = _lock(self._folder / _WINDOW)
            if not _taken(lock, 0):
                return False
            self._lock = lock
        return True

    def leave(self) -> None:
        """Give the place up."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def window(folder: Path) -> bool:
    """Whether a window is at a store just now. Nothing is written where none ever was."""
    if not files.there(folder / _WINDOW):
        return False
    here = Presence(folder)
    nobody = here.announce()
    here.leave()
    return not nobody


@contextlib.contextmanager
def upkeep(folder: Path) -> Iterator[None]:
    """One migration, backup or new recovery sheet of a store at a time. STORE_BUSY for one that waited in vain."""
    with _alone(folder, _UPKEEP):
        yield


@contextlib.contextmanager
def post(folder: Path) -> Iterator[bool]:
    """One at a time puts an office's receipts and lists into the mailbox, and takes older ones away.

    Of two at once each would find that the other's are not remembered yet, and take them away. False for one that
    waited in vain: it puts nothing, and what it would have put the next one does.
    """
    with _held(folder, _POST) as lock:
        yield lock is not None


@contextlib.contextmanager
def making(folder: Path) -> Iterator[None]:
    """One at a time makes a store in a folder. STORE_BUSY as above, and where the other failed and took it away."""
    with _alone(folder, MAKING) as lock:
        if lock.is_locked and not files.there(folder / MAKING):
            raise WorldFailed(Code.STORE_BUSY, path=str(folder))
        yield


@contextlib.contextmanager
def update(folder: Path) -> Iterator[None]:
    """One at a time puts a release of the program where the others lie. STORE_BUSY as above."""
    with _alone(folder, _UPDATE):
        yield


@contextlib.contextmanager
def seat(folder: Path) -> Iterator[None]:
    """One process of this computer at a time looks who has a store open. STORE_BUSY as above."""
    with _alone(folder, _SEAT):
        yield


@contextlib.contextmanager
def _alone(folder: Path, name: str) -> "Iterator[BaseFileLock]":
    with _held(folder, name) as lock:
        if lock is None:
            raise WorldFailed(Code.STORE_BUSY, path=str(folder))
        yield lock


@contextlib.contextmanager
def _held(folder: Path, name: str) -> "Iterator[BaseFileLock | None]":
    """Hold a lock; None where somebody else has it for longer than anybody waits."""
    lock = _lock(folder / name)
    taken = _taken(lock, _PATIENCE)
    try:
        yield lock if taken else None
    finally:
        lock.release()


def _lock(path: Path) -> "BaseFileLock":
    from filelock import FileLock  # noqa: PLC0415 - slow to load, and few commands need it

    # Never a mere marker file in its place: that would outlive a crash and shut the owner out.
    return FileLock(path, mode=0o600, thread_local=False, fallback_to_soft=False)


def _taken(lock: "BaseFileLock", patience: float) -> bool:
    from filelock import Timeout  # noqa: PLC0415 - as above

    with files.failures(Path(lock.lock_file)):
        try:
            lock.acquire(timeout=patience)
        except Timeout:
            return False
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
    return True
