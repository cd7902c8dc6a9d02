"""A folder of this machine: a USB stick, a disk, a share that the system has mounted."""

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import Access, Address
from sync.mailbox.names import is_safe
from sync.mailbox.place import CHUNK, Sink, gather

_HALF = re.compile(r"\.(.+)\.[0-9a-f]{8}\.part")  # the names under which `files.copy_whole` writes
_CODES = {
    Code.FILE_MISSING: Code.MAILBOX_MISSING,
    Code.FILE_UNREADABLE: Code.MAILBOX_NO_PERMISSION,
    Code.DISK_FULL: Code.MAILBOX_FULL,
    Code.DISK_FAILED: Code.MAILBOX_FAILED,
}


class Folder:
    """A `Place` on a file system."""

    def __init__(self, address: Address, access: Access) -> None:
        del access  # the system has asked already
        self._folder, self._shown = Path(address.path), address.shown
        with self._failures():
            there = self._folder.is_dir()
        if not there:
            # Never made here: a folder in the place of an unplugged stick would swallow batches.
            raise WorldFailed(Code.MAILBOX_MISSING, mailbox=self._shown)

    def names(self) -> Iterator[str]:
        """As `Place.names`."""
        with self._failures(), os.scandir(self._folder) as entries:
            for entry in entries:
                if _left_behind(entry):
                    with contextlib.suppress(OSError):
                        Path(entry).unlink()
                yield entry.name

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """As `Place.read`. What is no plain file is no file of ours."""
        path = self._folder / name
        with self._failures():
            if not path.is_file():
                if not self._folder.is_dir():
                    raise WorldFailed(Code.FILE_MISSING)
                return None
            with path.open("rb") as file:
                return gather(iter(lambda: file.read(CHUNK), b""), limit, self._shown, into)

    def create(self, name: str, source: BinaryIO) -> None:
        """As `Place.create`. It appears whole: written beside, flushed to the stick, and named."""
        path = self._folder / name
        with self._failures():
            if not os.path.lexists(path):
                files.copy_whole(path, source)

    def remove(self, name: str) -> None:
        """As `Place.remove`."""
        with self._failures():
            (self._folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """As `Place.close`."""

    @contextlib.contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            with files.failures(self._folder):
                yield
        except WorldFailed as failed:
            code = _CODES.get(failed.code, failed.code)
            if isinstance(failed.__cause__, OSError) and failed.__cause__.errno == errno.EROFS:
                code = Code.MAILBOX_NO_PERMISSION
            raise WorldFailed(code, mailbox=self._shown) from failed


def _left_behind(entry: "os.DirEntry[str]") -> bool:
    """Whether it is half of a file of ours that nobody writes any more."""
    half = _HALF.fullmatch(entry.name)
    return half is not None and is_safe(half[1]) and files.left_behind(Path(entry))


connect = Folder
