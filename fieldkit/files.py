"""Files that appear whole or not at all."""

import contextlib
import errno
import os
import secrets
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from fieldkit.errors import Code, WorldFailed

_PIECE = 1 << 20
_LONGEST = 24 * 60 * 60  # seconds: nothing is written for longer, on the slowest stick
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FAILING = {errno.EIO, errno.EROFS}
_NOWHERE = {errno.ENAMETOOLONG, errno.ELOOP}  # no file has such a name, and the disk is well


@contextlib.contextmanager
def failures(path: Path) -> Iterator[None]:
    """Translate what the operating system says about `path` into `WorldFailed`."""
    try:
        yield
    except FileNotFoundError as error:
        raise WorldFailed(Code.FILE_MISSING, path=str(path)) from error
    except FileExistsError as error:
        raise WorldFailed(Code.FILE_EXISTS, path=str(path)) from error
    except (PermissionError, IsADirectoryError, NotADirectoryError) as error:
        raise WorldFailed(Code.FILE_UNREADABLE, path=str(path)) from error
    except OSError as error:
        if error.errno in _NOWHERE:
            raise WorldFailed(Code.FILE_MISSING, path=str(path)) from error
        raise _disk(error, str(path)) from error


def disk_failure(error: BaseException) -> WorldFailed | None:
    """What no room expected of the disk, such as where a library writes for us; None: it is no failure of a disk."""
    if isinstance(error, FileNotFoundError) and _adrift():
        return WorldFailed(Code.FILE_MISSING, path=os.curdir)
    if not isinstance(error, OSError) or error.errno not in _FULL | _FAILING:
        return None
    return _disk(error, str(error.filename or ""))


def _adrift() -> bool:
    """Whether the folder we are in is gone, as that of a stick that was pulled out."""
    try:
        Path.cwd()
    except FileNotFoundError:
        return True
    return False


def _disk(error: OSError, path: str) -> WorldFailed:
    if error.errno in _FULL:
        return WorldFailed(Code.DISK_FULL, path=path)
    return WorldFailed(Code.DISK_FAILED, path=path, detail=path or error.strerror or "")


def there(path: Path) -> bool:
    """Whether anything lies at `path`. DISK_FAILED where a folder across the network does not answer."""
    with failures(path):
        return path.exists()


def read(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes."""
    with failures(path), path.open("rb") as file:
        data = file.read(limit + 1)  # whatever its size is said to be: a device's is nought, and it never ends
    if len(data) > limit:
        raise WorldFailed(Code.FILE_UNREADABLE, path=str(path))
    return data


def copy_whole(path: Path, source: BinaryIO) -> None:
    """As `write_whole`, of what is read from `source` piece by piece."""
    temporary = beside(path)
    with failures(path), scratch(temporary):
        _need_file(path)
        with create(temporary) as file:
            shutil.copyfileobj(source, file, _PIECE)
            settle(file)
        temporary.replace(path)
    sync_folder(path.parent)


def write_whole(path: Path, data: bytes, *, private: bool = False, ready: Callable[[], None] = lambda: None) -> None:
    """Write `data` so that after any crash `path` holds all of it, or what it held before.

    A private file is for its owner alone; others follow the system's habit, so that a colleague can fetch them.
    `ready` is called once all of it lies on the disk, before it gets its name; if it raises, it gets none.
    FILE_EXISTS where the name is a device's or a pipe's.
    """
    temporary = beside(path)
    with failures(path), scratch(temporary):
        _need_file(path)
        with create(temporary, private=private) as file:
            file.write(data)
            settle(file)
        ready()
        temporary.replace(path)
    sync_folder(path.parent)


def need_writable(path: Path) -> None:
    """Fail as `write_whole` would, before something is done of which only the file at `path` will tell others."""
    temporary = beside(path)
    with failures(path), scratch(temporary):
        _need_file(path)
        create(temporary).close()


def _need_file(path: Path) -> None:
    # Before `ready` is called: what it does is not undone.
    if path.is_dir():
        raise IsADirectoryError(path)
    # Whoever is root and writes to /dev/null would take it from the whole computer.
    if path.exists() and not path.is_file():
        raise FileExistsError(path)


def beside(path: Path) -> Path:
    """A name to write under until all is there, which nobody else writes under."""
    if not path.name:  # '' and '.' and '/' name no file
        raise WorldFailed(Code.FILE_UNREADABLE, path=str(path))
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def create(path: Path, *, private: bool = False) -> BinaryIO:
    """A new file to write to. `FileExistsError` where there is one."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600 if private else 0o666), "w+b")


def settle(file: BinaryIO) -> None:
    """Bring what was written onto the disk and out of the system's cache, so that reading it back asks the disk."""
    file.flush()
    os.fsync(file.fileno())
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextlib.contextmanager
def scratch(*paths: Path) -> Iterator[None]:
    """Names to work under: gone when this begins, as a crash may have left them, and gone when it ends."""
    _clear(paths)
    try:
        yield
    finally:
        _clear(paths)


def _clear(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def left_behind(path: Path) -> bool:
    """Whether nobody writes this any more: a stick was pulled out, or a program was killed."""
    with contextlib.suppress(OSError):
        return path.stat().st_mtime < time.time() - _LONGEST
    return False


def clear_left_behind(folder: Path, prefix: str) -> None:
    """Remove what was left behind under names that begin so. What is younger may be somebody's who is at work."""
    for old in [one for one in folder.iterdir() if one.name.startswith(prefix) and left_behind(one)]:
        if old.is_dir() and not old.is_symlink():
            shutil.rmtree(old, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):  # it is in nobody's way
                old.unlink()


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can (Windows does so by itself)."""
    if os.name == "nt":
        return
    with failures(folder):
        try:
            handle = os.open(folder, os.O_RDONLY)
        except PermissionError:
            os.sync()  # one may only drop into it: its names are settled with all others
            return
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
