"""New releases of the program through the mailbox: the office drops one, laptops look whether there is one for them.

A release is some hundred megabytes: laptops read its front first, and bring only the one that they want onto their
disk, piece by piece. Nothing of it is believed before its signature holds: the mailbox proves nothing.
"""

from pathlib import Path
from typing import NamedTuple

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.store import Store
from fieldkit.updates import place, release
from fieldkit.updates.minisign import PublicKey
from fieldkit.updates.place import Here
from fieldkit.updates.release import Release, Signed
from sync.connection import mailbox

ENDING = "update"
LIMIT = 1 << 29
# What another machine's release, an old one or a damaged one says: it must not stand in the way of ours.
_PASSED_OVER = {
    Code.UPDATE_UNREADABLE, Code.UPDATE_UNSIGNED, Code.UPDATE_OTHER_MACHINE, Code.UPDATE_OLDER,
    Code.UPDATE_BY_HAND,
}  # fmt: skip


class Offered(NamedTuple):
    """A release in the mailbox, its signature looked at: under which name it lies, and what it says."""

    name: str
    release: Release


def publish(store: Store, path: Path, key: PublicKey | None, progress: Progress | None = None) -> Signed:
    """Drop a release into the mailbox, once its signature holds. WRONG_ROLE, UPDATE_*, and the mailbox's failures."""
    store.need("office")
    signed = release.read(path, key)
    mailbox(store, progress).put_file(ENDING, path, LIMIT)
    return signed


def look(store: Store, key: PublicKey | None, mine: Here, progress: Progress | None = None) -> list[Offered]:
    """Releases in the mailbox that may take this program's place, the newest first. Only their fronts are read."""
    steps, there = progress or Silent(), mailbox(store, progress)
    names = there.names(ENDING)
    found = []
    for done, name in enumerate(names):
        steps.step(done, len(names))
        signed = _fitting(name, there.get(name, release.FRONT), key, mine)
        if signed:
            found.append(Offered(name, signed.release))
    return sorted(found, key=lambda one: one.release.order, reverse=True)


def fetch(
    store: Store, key: PublicKey | None, mine: Here, folder: Path, progress: Progress | None = None
) -> Signed | None:
    """The newest release in the mailbox that may take this program's place, put into `folder`; None without one."""
    offered = look(store, key, mine, progress)
    with files.failures(folder):
        folder.mkdir(parents=True, exist_ok=True)
    there = mailbox(store, progress) if offered else None
    for one in offered:
        path = folder / one.name
        part = files.beside(path)
        with files.failures(part), files.scratch(part):
            files.clear_left_behind(folder, f".{one.name}.")
            if there is None or not there.copy(one.name, part, LIMIT) or part.stat().st_size > LIMIT:
                continue
            with part.open("rb+") as file:
                files.settle(file)
            part.replace(path)
        files.sync_folder(folder)
        return release.read(path, key)
    return None


def _fitting(name: str, data: bytes, key: PublicKey | None, mine: Here) -> Signed | None:
    try:
        signed = release.front(data, Path(name), key)
        place.check(signed, mine)
    except WorldFailed as failed:
        if failed.code not in _PASSED_OVER:
            raise
        return None
    return signed
