"""Forms compiled before, for commands that work without a store: in the user's cache folder, by what they were made of.

A file here is a help and never trusted: it is used only where its own hash, the version of the compiler and the files
beside the workbook are those of now. All else is compiled anew, and a folder that cannot be written changes nothing.
"""

import contextlib
import hashlib
from importlib import metadata
from pathlib import Path

import msgspec
from platformdirs import user_cache_path

from fieldkit import files
from fieldkit.beside import Beside
from fieldkit.errors import WorldFailed
from forms.problems import Problem
from forms.workbook import FORMAT, Compiled, compile_workbook

KEPT = 60  # so many compiled forms are kept, the latest used
_LIMIT = 64 << 20
_HASH = 32


class _Entry(msgspec.Struct, frozen=True):
    """A compiled form, and the SHA-256 of each file it used, b"" where there was none."""

    form_id: str
    version: str
    title: str
    blob: bytes
    problems: tuple[Problem, ...]
    files: dict[str, bytes]


def folder() -> Path:
    """Where compiled forms are kept, by the platform's convention."""
    return user_cache_path("fieldkit", appauthor=False) / "forms"


def compiled(data: bytes, name: str, beside: Beside, kept_in: Path) -> Compiled:
    """A workbook compiled, from the cache where it has been before; raises FormRefused."""
    key = hashlib.sha256(b"\0".join([_engine().encode(), name.encode(), data])).hexdigest()
    path = kept_in / key
    entry = _read(path)
    if entry is not None and all(_hash(beside.get(file)) == known for file, known in entry.files.items()):
        return Compiled(entry.form_id, entry.version, entry.title, entry.blob, entry.problems, tuple(entry.files))
    made = compile_workbook(data, beside, name=name)
    used = {file: _hash(beside.get(file)) for file in made.files}
    _write(path, _Entry(made.form_id, made.version, made.title, made.blob, made.problems, used))
    return made


def _engine() -> str:
    """What compiles: two programs that could compile differently never share a file."""
    return " ".join([str(FORMAT), *map(_version, ("fieldkit", "pyxform"))])


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # a packaged program may carry no notes on its parts
        return ""


def _hash(content: bytes | None) -> bytes:
    return b"" if content is None else hashlib.sha256(content).digest()


def _read(path: Path) -> _Entry | None:
    try:
        content = files.read(path, _LIMIT)
        if hashlib.sha256(content[_HASH:]).digest() != content[:_HASH]:
            return None
        entry = msgspec.msgpack.decode(content[_HASH:], type=_Entry)
    except (WorldFailed, UnicodeDecodeError, msgspec.DecodeError):
        return None
    with contextlib.suppress(OSError):
        path.touch()  # it was used
    return entry


def _write(path: Path, entry: _Entry) -> None:
    content = msgspec.msgpack.encode(entry)
    with contextlib.suppress(WorldFailed, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        files.write_whole(path, hashlib.sha256(content).digest() + content, private=True)
        oldest = sorted(path.parent.iterdir(), key=lambda kept: kept.stat().st_mtime, reverse=True)[KEPT:]
        for spare in oldest:
            spare.unlink(missing_ok=True)
