"""Backups: one file with the key slots and a copy of the database, sealed under the store's key.

    8  magic, the ASCII letters 'fkbackup'        …  the slot file
    1  format, 1                                  …  its copy
    4  the slot file's length                     …  the database, encrypted like the store
    4  its copy's length
    8  the database's length
   32  HMAC-SHA-256 of all before it, under the store key's derivative for backups
   32  SHA-256 of all before it: tells a bad copy from a wrong passphrase before anybody types one

All integers are big-endian. A backup gets its name once it has been read back from the disk and opened. What is
needed meanwhile lies beside it, encrypted, under names of this one making: a copy of the same store, on another
computer, may back up into the same folder at that moment. What a crash left is cleared once it is a day old.
"""

import contextlib
import hashlib
import hmac
import os
import secrets
import shutil
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from fieldkit import files, keys, presence, settings
from fieldkit.database import (
    STORE_FILE,
    Database,
    broken_pages,
    connect,
    copy_into,
    failures,
    transaction,
    with_companions,
)
from fieldkit.errors import Code, WorldFailed
from fieldkit.home import Home
from fieldkit.keys import StoreKey
from fieldkit.progress import Progress, Silent
from fieldkit.store import Store

MAGIC = b"fkbackup"
FORMAT = 1
_front = struct.Struct(">8sBIIQ")
_SUM = 32
_CHUNK = 1 << 20
_SLOTS_LIMIT = 1 << 20
_KITS_SINCE = 1_000  # more than any office publishes between two backups
_SLOTS = (keys.SLOTS, keys.SLOTS_COPY)


@dataclass(frozen=True)
class Backup:
    """A verified backup. `state` is the digest of what is recorded in it; `same_disk`: it would die with the store."""

    file: Path
    state: str
    versions: int
    batches: int
    same_disk: bool


@dataclass(frozen=True)
class Restored:
    """What came out of a backup."""

    folder: Path
    name: str
    state: str
    versions: int


@dataclass(frozen=True)
class _Held:
    """What a copy holds: the digest of its versions, how many, and the batches it received."""

    state: str
    versions: int
    batches: list[tuple[str, int, bytes]]


def make(store: Store, path: Path, today: date, progress: Progress | None = None) -> Backup:
    """Write a backup to a new file, read it back, and remember that these batches are safe in it."""
    steps = progress or Silent()
    prefix = f".fieldkit-{store.identity.id}."
    beside = prefix + secrets.token_hex(4)
    part, copy = path.with_name(f"{beside}.part"), path.with_name(f"{beside}.copy")
    with presence.upkeep(store.folder), files.failures(path), files.scratch(part, *with_companions(copy)):
        _need_free(path)
        files.clear_left_behind(path.parent, prefix)
        with files.create(part, private=True) as file:
            held = _write(store, file, copy, steps)
            files.settle(file)
            _read_back(store.key, file, copy, held, steps)
            _need_same(file, part)
        _need_free(path)  # again: another store's may have come meanwhile
        part.replace(path)
        files.sync_folder(path.parent)
        same_disk = path.stat().st_dev == store.folder.stat().st_dev
    _remember(store, held, path.name, today)
    return Backup(path, held.state, held.versions, len(held.batches), same_disk)


def _need_free(path: Path) -> None:
    if path.exists():
        raise FileExistsError(path)


def _need_same(file: BinaryIO, part: Path) -> None:
    """What is about to get the backup's name is what was read back. On a shared folder others may take files away."""
    if not os.path.samestat(os.fstat(file.fileno()), part.stat()):
        raise WorldFailed(Code.DISK_FAILED, path=str(part))


def _write(store: Store, file: BinaryIO, copy: Path, steps: Progress) -> _Held:
    files.create(copy, private=True).close()
    copy_into(store.database, copy, steps)
    held = _look(copy, store.key)
    slots = [files.read(store.folder / name, _SLOTS_LIMIT) for name in _SLOTS]
    with copy.open("rb") as source:
        size = os.fstat(source.fileno()).st_size
        seal = _Seal(store.key, file)
        seal.write(_front.pack(MAGIC, FORMAT, *map(len, slots), size) + b"".join(slots))
        for chunk in _chunks(source, size, steps, part=0):
            seal.write(chunk)
        seal.close()
    return held


class _Seal:
    """Writes what it is given, then the two sums over it."""

    def __init__(self, key: StoreKey, file: BinaryIO) -> None:
        self._file = file
        self._hmac = _hmac(key)
        self._sha = hashlib.sha256()

    def write(self, data: bytes) -> None:
        self._hmac.update(data)
        self._sha.update(data)
        self._file.write(data)

    def close(self) -> None:
        self._sha.update(self._hmac.digest())
        self._file.write(self._hmac.digest() + self._sha.digest())


def _read_back(key: StoreKey, file: BinaryIO, copy: Path, held: _Held, steps: Progress) -> None:
    """What would be restored from this file is the store as it was copied."""
    for old in with_companions(copy):
        old.unlink(missing_ok=True)
    frame = _Frame(file)
    with files.create(copy, private=True) as into:
        frame.unpack(key, into, steps)
    if _look(copy, key) != held:
        raise WorldFailed(Code.DISK_FAILED, path=str(copy))


def _look(copy: Path, key: StoreKey) -> _Held:
    """Open a copy, see that it is whole and encrypted under our key, and say what it holds."""
    opened = connect(copy.parent, key, file=copy.name)
    try:
        _see_whole(opened)
        with failures():
            held = Home(opened)
            ((versions,),) = held.query("SELECT count(*) FROM versions")
            batches = held.query("SELECT station, sequence, hash FROM received ORDER BY station, sequence, hash")
            return _Held(held.submissions.digest(), versions, batches)
    finally:
        opened.close()


def _see_whole(opened: Database) -> None:
    broken = broken_pages(opened, Silent())
    if broken:
        raise WorldFailed(Code.STORE_DAMAGED, detail=broken[0])


def _remember(store: Store, held: _Held, name: str, today: date) -> None:
    with transaction(store.database):
        store.database.conn.executemany(
            "UPDATE received SET backed_up = 1 WHERE station = ? AND sequence = ? AND hash = ?", held.batches
        )
        store.settings.set(settings.BACKUP_DATE, today.isoformat())
        store.settings.set(settings.BACKUP_FILE, name)


class _Frame:
    """An existing backup. BACKUP_UNREADABLE where it is none, or not whole."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        front = file.read(_front.size)
        if len(front) < _front.size or front[: len(MAGIC)] != MAGIC:
            raise WorldFailed(Code.BACKUP_UNREADABLE)
        _, version, *self._slots, self._database = _front.unpack(front)
        self._sealed = _front.size + sum(self._slots) + self._database
        if max(self._slots) > _SLOTS_LIMIT or self._sealed + 2 * _SUM != size:
            raise WorldFailed(Code.BACKUP_UNREADABLE)
        if version > FORMAT:
            raise WorldFailed(Code.STORE_NEWER, found=version)

    def check(self, steps: Progress) -> None:
        """See that the file is the one that was written, as far as that shows without a key."""
        sha = hashlib.sha256()
        self._file.seek(0)
        for chunk in _chunks(self._file, self._sealed + _SUM, steps, part=0):
            sha.update(chunk)
        if sha.digest() != self._file.read(_SUM):
            raise WorldFailed(Code.BACKUP_UNREADABLE)

    def slots(self) -> list[bytes]:
        """The slot file and its copy."""
        self._file.seek(_front.size)
        return [self._file.read(length) for length in self._slots]

    def unpack(self, key: StoreKey, into: BinaryIO, steps: Progress) -> None:
        """Write the database out. BACKUP_FORGED where the seal does not hold: what was written must not be opened."""
        seal = _hmac(key)
        self._file.seek(0)
        seal.update(self._file.read(_front.size + sum(self._slots)))
        for chunk in _chunks(self._file, self._database, steps, part=1):
            seal.update(chunk)
            into.write(chunk)
        if not hmac.compare_digest(seal.digest(), self._file.read(_SUM)):
            raise WorldFailed(Code.BACKUP_FORGED)


def restore(path: Path, folder: Path, passphrase: str, progress: Progress | None = None) -> Restored:
    """Make the store in `folder`, which must be empty or not there yet, from a backup: all of it or nothing."""
    steps = progress or Silent()
    _need_empty(folder)
    with files.failures(folder):
        folder.parent.mkdir(parents=True, exist_ok=True)
    with _named(path), _staging(folder) as staging:
        with files.failures(path), path.open("rb") as file:
            frame = _Frame(file)
            frame.check(steps)
            for name, slots in zip(_SLOTS, frame.slots(), strict=True):
                files.write_whole(staging / name, slots, private=True)
            key = keys.unlock(staging, passphrase)
            with files.create(staging / STORE_FILE, private=True) as into:
                frame.unpack(key, into, steps)
                files.settle(into)
        restored = _open(staging, key, folder)
        files.sync_folder(staging)
        _need_empty(folder)  # again: another may have been restored there meanwhile
        with files.failures(folder):
            if folder.exists():
                folder.rmdir()  # empty; Windows renames onto nothing at all
            staging.rename(folder)
    files.sync_folder(folder.parent)
    return restored


def _need_empty(folder: Path) -> None:
    with files.failures(folder):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise WorldFailed(Code.STORE_EXISTS, path=str(folder))


def _open(staging: Path, key: StoreKey, folder: Path) -> Restored:
    """See that what was unpacked is whole, and have it remember what it is."""
    with contextlib.closing(connect(staging, key)) as opened:
        _see_whole(opened)
    with Store.open(staging, key) as store:
        if store.identity.role == "station":
            ((last,),) = store.query("SELECT coalesce(max(sequence), 0) FROM sent")
            store.settings.set(settings.RESTORED, str(last))
        else:
            # Kits published after the backup are out there, and a station refuses what is older than its own.
            number = int(store.settings.get(settings.KIT_NUMBER)) + _KITS_SINCE
            store.settings.set(settings.KIT_NUMBER, str(number))
        ((versions,),) = store.query("SELECT count(*) FROM versions")
        return Restored(folder, store.identity.name, store.submissions.digest(), versions)


@contextlib.contextmanager
def _staging(folder: Path) -> Iterator[Path]:
    """A folder beside the one to be, in which it is made. What a crash left of an earlier attempt goes after a day."""
    prefix = f".{folder.name}.restoring-"
    with files.failures(folder):
        files.clear_left_behind(folder.parent, prefix)
        staging = Path(tempfile.mkdtemp(dir=folder.parent, prefix=prefix))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


@contextlib.contextmanager
def _named(path: Path) -> Iterator[None]:
    """Say of which file it is that its frame is bad."""
    try:
        yield
    except WorldFailed as failed:
        failed.facts.setdefault("path", str(path))
        raise


def _hmac(key: StoreKey) -> "hmac.HMAC":
    return hmac.new(key.derive("backup"), digestmod=hashlib.sha256)


def _chunks(file: BinaryIO, size: int, steps: Progress, *, part: int) -> Iterator[bytes]:
    """So many bytes from here on. Each of the two parts of the work is half of the steps."""
    done = 0
    while done < size:
        steps.step(part * size + done, 2 * size)
        chunk = file.read(min(_CHUNK, size - done))
        if not chunk:
            raise WorldFailed(Code.BACKUP_UNREADABLE)
        done += len(chunk)
        yield chunk
