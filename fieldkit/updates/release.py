"""A release in one file: a tar of what it says of itself, minisign's signature over that, and the package.

    fkupdate/release.json           what `Release` holds
    fkupdate/release.json.minisig   minisign's signature over it
    fkupdate/package                the package itself, whose SHA-256 the first one names

Nothing is believed, and nothing unpacked, before the signature holds; the package is compared while it is copied out.
"""

import hashlib
import io
import re
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Literal

import msgspec

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.updates.minisign import PublicKey, holds

NAMES = ("fkupdate/release.json", "fkupdate/release.json.minisig", "fkupdate/package")
_WORDS_LIMIT = 1 << 16
FRONT = 2 * _WORDS_LIMIT + 4096  # both texts at their longest, and what the tar says of them
_PACKAGE_LIMIT = 1 << 30
_CHUNK = 1 << 20
_Text = Annotated[str, msgspec.Meta(max_length=4000)]
Version = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){1,3}$")]


class Release(msgspec.Struct, frozen=True):
    """What a release says of itself. `fits`: system and machine, as 'linux-x86_64'; `news` by language."""

    version: Version
    date: Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    fits: Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+-[A-Za-z0-9_]+$")]
    package: Literal["deb", "tar.gz", "exe", "dmg"]
    size: Annotated[int, msgspec.Meta(ge=1, le=_PACKAGE_LIMIT)]
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    news: dict[str, _Text]
    program: Literal["fieldkit"] = "fieldkit"
    format: Literal[1] = 1

    @property
    def order(self) -> tuple[int, ...]:
        """What tells an older release from a newer one."""
        return order(self.version)

    @property
    def file_name(self) -> str:
        """What its package is called where it is put down."""
        return f"fieldkit_{self.version}.{self.package}"


@dataclass(frozen=True)
class Signed:
    """A release whose signature holds, and the file it came in."""

    release: Release
    path: Path


def order(version: str) -> tuple[int, ...]:
    """A version as numbers: what follows the numbers, as in '0.2.0.dev1', is left out."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def read(path: Path, key: PublicKey | None) -> Signed:
    """What a release file says, once its signature holds. UPDATE_UNREADABLE, UPDATE_UNSIGNED, UPDATE_NO_KEY."""
    with files.failures(path), path.open("rb") as file:
        return front(file.read(FRONT), path, key)


def front(data: bytes, path: Path, key: PublicKey | None) -> Signed:
    """As `read`, from the first bytes, at least FRONT of them, of a file that lies elsewhere or will lie at `path`."""
    if key is None:
        raise WorldFailed(Code.UPDATE_NO_KEY)
    with _members(path, io.BytesIO(data)) as members:
        said, signature = (_small(next(members)) for _ in range(2))
    if not holds(key, said, signature):
        raise WorldFailed(Code.UPDATE_UNSIGNED, path=path.name)
    try:
        return Signed(msgspec.json.decode(said, type=Release), path)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldFailed(Code.UPDATE_UNREADABLE, path=path.name) from error


def unpack(signed: Signed, folder: Path, progress: Progress | None = None) -> Path:
    """Copy the package out, whole and as it was signed, or not at all. DISK_FULL, UPDATE_UNREADABLE, CANCELLED."""
    steps, release = progress or Silent(), signed.release
    out = folder / release.file_name
    part = files.beside(out)
    with _members(signed.path) as members, files.failures(part), files.scratch(part):
        files.clear_left_behind(folder, f".{out.name}.")
        for _ in range(2):
            next(members)
        with files.create(part, private=True) as file:
            digest, size = _copy(next(members), file, release.size, steps)
            files.settle(file)
        if (digest, size) != (release.sha256, release.size):
            raise WorldFailed(Code.UPDATE_UNREADABLE, path=signed.path.name)
        part.replace(out)
    files.sync_folder(folder)
    return out


def _copy(source: IO[bytes], target: IO[bytes], most: int, steps: Progress) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    while chunk := source.read(_CHUNK):
        steps.step(size, most)
        size += len(chunk)
        if size > most:
            break
        digest.update(chunk)
        target.write(chunk)
    return digest.hexdigest(), size


def _small(member: IO[bytes]) -> bytes:
    return member.read(_WORDS_LIMIT)


@contextmanager
def _members(path: Path, data: IO[bytes] | None = None) -> Iterator[Iterator[IO[bytes]]]:
    """The three parts in their order. Anything else, or cut short, is UPDATE_UNREADABLE."""
    try:
        with files.failures(path), tarfile.open(path, "r:", fileobj=data) as tar:
            yield _parts(tar)
    except (tarfile.TarError, EOFError, StopIteration) as error:
        raise WorldFailed(Code.UPDATE_UNREADABLE, path=path.name) from error


def _parts(tar: tarfile.TarFile) -> Iterator[IO[bytes]]:
    for name in NAMES:
        member = tar.next()
        content = tar.extractfile(member) if member is not None and member.isreg() and member.name == name else None
        if content is None:
            raise tarfile.TarError(name)
        yield content


def write(path: Path, said: bytes, signature: bytes, package: Path) -> None:
    """Make a release file of its three parts, none of them looked at: for whoever makes a release."""
    with tarfile.open(path, "w", format=tarfile.USTAR_FORMAT) as tar:
        for name, data in zip(NAMES, (said, signature), strict=False):
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
        info = tarfile.TarInfo(NAMES[2])
        info.size = package.stat().st_size
        with package.open("rb") as file:
            tar.addfile(info, file)
