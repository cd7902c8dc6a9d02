"""Files that appear whole or not at all."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from fieldkit.errors import Code, WorldFailed

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


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
        code = Code.DISK_FULL if error.errno in _FULL else Code.DISK_FAILED
        raise WorldFailed(code, path=str(path)) from error


def read(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most `limit` bytes."""
    with failures(path):
        if path.stat().st_size > limit:
            raise WorldFailed(Code.FILE_UNREADABLE, path=str(path))
        return path.read_bytes()


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write `data` so that after any crash `path` holds all of it, or what it held before.

    A private file is for its owner alone; others follow the system's habit, so that a colleague can fetch them.
    """
    with failures(path), _temporary(path, 0o600 if private else 0o666) as (temporary, handle):
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    sync_folder(path.parent)


@contextlib.contextmanager
def _temporary(path: Path, mode: int) -> Iterator[tuple[Path, int]]:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        yield temporary, handle
    finally:
        temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can (Windows does so by itself)."""
    if os.name == "nt":
        return
    with failures(folder):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
