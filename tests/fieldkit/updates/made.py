"""Releases for tests: signed as minisign signs, with a key of their own."""

import base64
import gzip
import hashlib
import io
import tarfile
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldkit.updates import release
from fieldkit.updates.minisign import PublicKey
from fieldkit.updates.place import Here
from fieldkit.updates.release import Release

ID = b"8 bytes."
SECRET = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY = PublicKey(ID, SECRET.public_key().public_bytes_raw())
FITS = "linux-x86_64"


def sign(message: bytes, secret: Ed25519PrivateKey = SECRET, *, kind: bytes = b"ED") -> bytes:
    """A minisign signature file."""
    signed = secret.sign(hashlib.blake2b(message).digest() if kind == b"ED" else message)
    comment = b"timestamp:1780000000\tfile:release.json"
    lines = (
        b"untrusted comment: signature of a test", base64.b64encode(kind + ID + signed),
        b"trusted comment: " + comment, base64.b64encode(secret.sign(signed + comment)),
    )  # fmt: skip
    return b"\n".join(lines) + b"\n"


def folder_build(version: str) -> bytes:
    """A package with one file in it."""
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as tar:
        info = tarfile.TarInfo("fieldkit/VERSION")
        info.size = len(version)
        tar.addfile(info, io.BytesIO(version.encode()))
    return buffer.getvalue()


def make(folder: Path, version: str, kind: str = "tar.gz", package: bytes | None = None, **more: object) -> Path:
    """The file of a release, rightly signed unless told otherwise."""
    data = folder_build(version) if package is None else package
    said = Release(version, "2026-06-01", FITS, kind, len(data), hashlib.sha256(data).hexdigest(), {"en": "Faster."})  # type: ignore[arg-type]
    words = msgspec.json.encode(msgspec.structs.replace(said, **more))
    packed, path = folder / "package", folder / f"fieldkit-{version}.update"
    packed.write_bytes(data)
    release.write(path, words, sign(words), packed)
    packed.unlink()
    return path


def installed(folder: Path, version: str = "0.1.0", way: str = "folder") -> Here:
    """A folder build of this release, in use."""
    lies = folder / "programs" / f"fieldkit-{version}"
    lies.mkdir(parents=True)
    (lies.parent / "current").symlink_to(lies.name)
    return Here(version, FITS, way, lies)  # type: ignore[arg-type]
