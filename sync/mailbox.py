"""A mailbox: a folder somewhere, dumb and untrusted.

Names are random and never used twice. What is put is read back and compared, because backends differ too much in
what a rename or an overwrite means.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import fsspec

from fieldkit import files
from fieldkit.envelope import LIMIT
from fieldkit.errors import Code, WorldFailed

ENDINGS = ("batch", "kit", "receipt")


@dataclass(frozen=True)
class Probe:
    """What a mailbox can do right now, and how many files of ours lie in it."""

    batches: int
    kits: int
    receipts: int


class Mailbox:
    """One mailbox, through fsspec."""

    def __init__(self, url: str) -> None:
        self.url = url
        with _failures(url):
            self._system, self._root = fsspec.core.url_to_fs(url)
            self._local = "file" in self._system.protocol
            if not self._system.isdir(self._root):
                # Never made here: a folder in the place of an unplugged stick would swallow batches.
                raise WorldFailed(Code.MAILBOX_MISSING, mailbox=url)

    def names(self, ending: str) -> list[str]:
        """The names that end so, sorted. Half-written files begin with a dot and are left out."""
        with _failures(self.url):
            paths = self._system.ls(self._root, detail=False, refresh=True)
        names = (os.path.basename(str(path).rstrip("/")) for path in paths)  # noqa: PTH119 - not always a local path
        return sorted(name for name in names if name.endswith(f".{ending}") and not name.startswith("."))

    def get(self, name: str) -> bytes:
        """The bytes under a name, at most one more than an envelope may have."""
        with _failures(self.url), self._system.open(self._path(name), "rb") as file:
            return bytes(file.read(LIMIT + 1))

    def put_new(self, ending: str, data: bytes) -> str:
        """Drop a file under a fresh random name and prove that it is there. Returns the name."""
        name = new_name(ending)
        self.put(name, data)
        return name

    def put(self, name: str, data: bytes) -> None:
        """Drop a file under a name of `new_name`. If it is there already, whole, nothing happens."""
        if self._holds(name, data):
            return
        with _failures(self.url):
            if self._local:
                files.write_whole(Path(self._path(name)), data)
            else:
                self._system.pipe_file(self._path(name), data)
        if not self._holds(name, data):
            raise WorldFailed(Code.MAILBOX_FAILED, mailbox=self.url)

    def delete(self, name: str) -> None:
        """Take a file of our own away. One that is gone already is gone."""
        with _failures(self.url):
            if self._system.exists(self._path(name)):
                self._system.rm_file(self._path(name))

    def probe(self) -> Probe:
        """What lies in the mailbox."""
        batches, kits, receipts = (len(self.names(ending)) for ending in ENDINGS)
        return Probe(batches, kits, receipts)

    def _holds(self, name: str, data: bytes) -> bool:
        with _failures(self.url):
            return bool(self._system.exists(self._path(name))) and self.get(name) == data

    def _path(self, name: str) -> str:
        return f"{str(self._root).rstrip('/')}/{name}"


def new_name(ending: str) -> str:
    """A name nobody can foresee, which tells nothing."""
    return f"{secrets.token_hex(16)}.{ending}"


@contextmanager
def _failures(url: str) -> Iterator[None]:
    try:
        yield
    except WorldFailed as failed:
        if failed.code in (Code.FILE_MISSING, Code.FILE_UNREADABLE, Code.DISK_FAILED):
            raise WorldFailed(Code.MAILBOX_FAILED, mailbox=url) from failed
        raise
    except FileNotFoundError as error:
        raise WorldFailed(Code.MAILBOX_MISSING, mailbox=url) from error
    except OSError as error:
        raise WorldFailed(Code.MAILBOX_FAILED, mailbox=url) from error
    except (ValueError, ImportError) as error:
        # fsspec's words for a protocol it does not know, or whose library is not installed.
        raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=url) from error


def plain_name(url: str) -> str:
    """How a person would call this mailbox: the folder's name, or the host."""
    _, _, rest = url.rpartition("://")
    return rest.rstrip("/").rpartition("/")[2] or rest
