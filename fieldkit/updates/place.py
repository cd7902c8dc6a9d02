"""Where this program is installed, and how a release takes its place: by the system, or folder beside folder.

A folder build lies in `fieldkit-VERSION`, beside the others that were there before; the link `current` leads to the one
in use. So going back is a link that leads back, and an update that is cut leaves the link where it was.
"""

import contextlib
import errno
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path, PurePosixPath
from typing import Literal

from fieldkit import files, presence
from fieldkit.errors import Code, WorldFailed
from fieldkit.updates.minisign import PublicKey, public_key
from fieldkit.updates.release import Release, Signed, order

LINK = "current"
_OPT = Path("/opt/fieldkit")
_WAYS = {"deb": "deb", "tar.gz": "folder", "exe": "exe", "dmg": "dmg"}
Way = Literal["deb", "folder", "exe", "dmg", "appimage", "source"]
Run = Callable[[Sequence[str]], int]


@dataclass(frozen=True)
class Here:
    """The program that is running. `fits`: system and machine; `folder`: where it lies."""

    version: str
    fits: str
    way: Way
    folder: Path


def here() -> Here:
    """Look at the program that is running."""
    folder = Path(sys.executable).resolve().parent
    fits = f"{platform.system().lower()}-{platform.machine()}"
    return Here(metadata.version("fieldkit"), fits, _way(folder, frozen=getattr(sys, "frozen", False)), folder)


def _way(folder: Path, *, frozen: bool) -> Way:
    if not frozen:
        return "source"
    if sys.platform == "win32":
        return "exe"
    if sys.platform == "darwin":
        return "dmg"
    if _in_image(folder):
        return "appimage"
    return "deb" if folder == _OPT else "folder"


def _in_image(folder: Path) -> bool:
    """Whether `folder` lies in an AppImage. Its two names alone prove nothing: whatever it starts inherits them."""
    mounted = os.environ.get("APPDIR", "") if os.environ.get("APPIMAGE") else ""
    return bool(mounted) and folder.is_relative_to(Path(mounted).resolve())


def key() -> PublicKey | None:
    """The key that this build knows releases by; None where it was built without."""
    return public_key((resources.files("fieldkit.updates") / "release.pub").read_text(encoding="utf-8"))


def check(signed: Signed, mine: Here, *, back: bool = False) -> None:
    """Whether a release may take the place of this program.

    UPDATE_OTHER_MACHINE; UPDATE_OLDER unless going `back`; UPDATE_BY_HAND where this one is an AppImage.
    """
    release = signed.release
    way, image = _WAYS[release.package], mine.way == "appimage"
    if release.fits != mine.fits or not (image or way == mine.way):
        found, have = f"{release.fits}, {way}", f"{mine.fits}, {mine.way}"
        raise WorldFailed(Code.UPDATE_OTHER_MACHINE, path=signed.path.name, found=found, here=have)
    if not back and release.order <= order(mine.version):
        raise WorldFailed(Code.UPDATE_OLDER, path=signed.path.name, found=release.version, here=mine.version)
    if image:
        raise WorldFailed(Code.UPDATE_BY_HAND, path=signed.path.name, found=release.version)


def run(command: Sequence[str]) -> int:
    """Run the system's installer; its status."""
    return subprocess.run(  # noqa: S603 - the system's own program, with a path that was verified
        command, check=False, stdin=subprocess.DEVNULL, stdout=sys.stderr
    ).returncode


def command_for(package: Path) -> list[str]:
    """What installs a Debian package. A person is asked for the password where they are not root."""
    install = ["apt-get", "install", "--yes", "--allow-downgrades", str(package.absolute())]
    if os.geteuid() == 0:
        return install
    return [shutil.which("pkexec") or "sudo", *install]


def hand_over(package: Path, runs: Run = run) -> None:
    """Have the system install a verified Debian package. UPDATE_FAILED, and then the package stays where it is."""
    command = command_for(package)
    try:
        status = runs(command)
    except OSError as error:
        raise WorldFailed(Code.UPDATE_FAILED, detail=error.strerror, package=str(package)) from error
    if status:
        raise WorldFailed(Code.UPDATE_FAILED, detail=f"{command[0]}: {status}", package=str(package))


def switch_to(package: Path, release: Release, mine: Here) -> Path:
    """Unpack a verified folder build beside this one, and let `current` lead to it. UPDATE_FAILED."""
    beside = mine.folder.parent
    target = beside / f"fieldkit-{release.version}"
    led = _led(beside)
    with _in_turn(beside, package):
        if _led(beside) == target.name != led:
            return target  # another put it there meanwhile, and it may be running
        with files.failures(beside):
            _unpack(package, target)
        _lead(beside, target)
    return target


@contextlib.contextmanager
def _in_turn(beside: Path, package: Path) -> Iterator[None]:
    """One update at a time; who waited in vain is told."""
    try:
        with presence.update(beside):
            yield
    except WorldFailed as failed:
        if failed.code is not Code.STORE_BUSY:
            raise
        raise WorldFailed(Code.UPDATE_FAILED, detail=os.strerror(errno.EBUSY), package=str(package)) from failed


def _unpack(package: Path, target: Path) -> None:
    files.clear_left_behind(target.parent, f".{target.name}.")
    part = files.beside(target)
    part.mkdir()
    try:
        _extract(package, part)
        shutil.rmtree(target, ignore_errors=True)  # half of an earlier try, or the same release once more
        (part / "fieldkit").replace(target)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _extract(package: Path, into: Path) -> None:
    try:
        with tarfile.open(package, "r:gz") as tar:
            for member in tar:
                _need_inside(member)
            # Debian 12's Python is older than the filter; then what was looked at here has to do.
            tar.extraction_filter = getattr(tarfile, "data_filter", lambda one, _: one)
            tar.extractall(into)  # noqa: S202 - each member was looked at above
    except (tarfile.TarError, EOFError) as error:
        raise WorldFailed(Code.UPDATE_FAILED, detail=type(error).__name__, package=str(package)) from error


def _need_inside(member: tarfile.TarInfo) -> None:
    """A file, a folder, or a link that leads further down: a folder build has nothing else."""
    named = [PurePosixPath(name) for name in (member.name, member.linkname)]
    if member.isdev() or any(one.is_absolute() or ".." in one.parts for one in named):
        raise tarfile.ExtractError(member.name)


def back(mine: Here) -> Path | None:
    """Let `current` lead to the release before this one; None where none lies there."""
    beside = mine.folder.parent
    others = [(order(one.name.removeprefix("fieldkit-")), one) for one in beside.glob("fieldkit-*") if one.is_dir()]
    earlier = [one for one in others if one[0] and one[0] < order(mine.version)]
    if not earlier:
        return None
    target = max(earlier)[1]
    _lead(beside, target)
    return target


def _lead(beside: Path, target: Path) -> None:
    """The link leads to the one or to the other, never nowhere."""
    fresh = files.beside(beside / LINK)
    with files.failures(fresh), files.scratch(fresh):
        fresh.symlink_to(target.name)
        fresh.replace(beside / LINK)
    files.sync_folder(beside)


def _led(beside: Path) -> str:
    """The folder to which `current` leads; '' where it leads nowhere."""
    try:
        return str((beside / LINK).readlink())
    except OSError:
        return ""
