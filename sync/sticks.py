"""Mailboxes that come and go with a USB stick: marked with the office they belong to, found wherever they are mounted.

The mark holds nothing but the office's fingerprint, which tells no more than the batches on the stick do. It keeps a
laptop from dropping its batches on another office's stick. It proves nothing: whoever can plug in a stick can copy a
mark onto it, and then holds sealed batches, which stay unconfirmed.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from fieldkit import files, versions
from fieldkit.errors import Code, WorldFailed

FOLDER = "fieldkit"
MARK = "fieldkit.mailbox"
_LONGEST_MARK = 4096
_MOUNTS = {"linux": ("media/*", "media/*/*", "run/media/*/*"), "darwin": ("Volumes/*",)}


class _Mark(msgspec.Struct, frozen=True):
    office: versions.Id
    kind: Literal["mailbox"] = "mailbox"
    format: Literal[1] = 1


def make(root: Path, office: str) -> Path:
    """Make a mailbox of this office on a stick; its folder. One of this office that is there already stays."""
    folder = root / FOLDER
    there = mark(folder)
    if there not in (None, office):
        raise WorldFailed(Code.MAILBOX_OTHER_OFFICE, mailbox=str(folder))
    if there is None:
        with files.failures(folder):
            folder.mkdir(exist_ok=True)
        files.write_whole(folder / MARK, msgspec.json.encode(_Mark(office)) + b"\n")
    return folder


def mark(folder: Path) -> str | None:
    """The fingerprint of the office whose mailbox this folder is; None where it is not marked."""
    try:
        return msgspec.json.decode(files.read(folder / MARK, _LONGEST_MARK), type=_Mark).office
    except (WorldFailed, UnicodeDecodeError, msgspec.DecodeError):
        return None


def find(roots: Iterable[Path], office: str) -> Path | None:
    """The first mailbox of this office on one of these mounted sticks or disks."""
    for root in roots:
        for folder in (root / FOLDER, root):
            if mark(folder) == office:
                return folder
    return None


def mounted(root: Path = Path("/")) -> Iterator[Path]:
    """Where this system shows sticks."""
    if sys.platform == "win32":
        yield from (Path(f"{letter}:\\") for letter in "DEFGHIJKLMNOPQRSTUVWXYZ")
    for pattern in _MOUNTS.get(sys.platform, ()):
        yield from sorted(root.glob(pattern))
