"""Whether a folder lies on this computer's own disks or across a network, as the system says it."""

import ctypes
import os
import re
import subprocess
import sys
from pathlib import Path

# What Linux and macOS call file systems that another computer keeps. Clients of clouds that copy whole files
# (Dropbox, OneDrive) keep theirs on the disk and are not seen.
_FAR = re.compile(
    r"(nfs\d?|cifs|smb\w*|afp\w*|webdav|ftp|9p|afs|coda|ceph|glusterfs|lustre|beegfs|ncpfs|davfs\w*"
    r"|fuse\.(sshfs|rclone|davfs\w*|smbnetfs|curlftpfs|gvfs\w*|s3fs|glusterfs|ceph\w*|kio\w*|httpfs|goofys|mergerfs))"
)
_MOUNTS = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_BSD_LINE = re.compile(r"^.+? on (?P<at>/.*) \((?P<kind>\w+)[,)]", re.MULTILINE)
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW


def kind(folder: Path) -> str:
    """What the system calls the network file system that `folder` lies on, or will lie on; empty: none."""
    place = folder.absolute()
    if sys.platform == "win32":
        return _windows(str(place))
    found = of_mounts(place.resolve(), mounts())
    return found if _FAR.fullmatch(found) else ""


def mounts() -> list[tuple[Path, str]]:
    """Where file systems are mounted and what kind each is, the latest last. Empty where the system does not say."""
    if sys.platform == "darwin":
        said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
        return [(Path(line["at"]), line["kind"]) for line in _BSD_LINE.finditer(said)]
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    # proc(5): … root, mount point, options, optional fields, '-', kind, source, options
    halves = [line.partition(" - ") for line in lines]
    return [(Path(_plain(before.split()[4])), after.split()[0]) for before, _, after in halves if after]


def of_mounts(place: Path, known: list[tuple[Path, str]]) -> str:
    """The kind of the innermost file system over `place`; of several at one point the latest covers the others."""
    depth, found = -1, ""
    for at, name in known:
        if place.is_relative_to(at) and len(at.parts) >= depth:
            depth, found = len(at.parts), name
    return found


def _plain(escaped: str) -> str:
    return os.fsdecode(_ESCAPED.sub(lambda one: chr(int(one[1], 8)), escaped).encode("utf-8", "surrogateescape"))


def _windows(place: str) -> str:
    if place.startswith("\\\\"):
        return "SMB"
    if sys.platform == "win32":
        drive = os.path.splitdrive(place)[0] + "\\"
        return "SMB" if ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE else ""
    return ""
