"""New releases of the program through the mailbox: the office drops one, laptops look whether there is one for them.

A release is some hundred megabytes, and is held in memory while it travels. Nothing of it is believed before its
signature holds: the mailbox proves nothing.
"""

from pathlib import Path

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.store import Store
from fieldkit.updates import place, release
from fieldkit.updates.minisign import PublicKey
from fieldkit.updates.place import Here
from fieldkit.updates.release import Signed
from sync.send import mailbox

ENDING = "update"
LIMIT = 1 << 29
# What another machine's release, an old one or a damaged one says: it must not stand in the way of ours.
_PASSED_OVER = {
    Code.UPDATE_UNREADABLE, Code.UPDATE_UNSIGNED, Code.UPDATE_OTHER_MACHINE, Code.UPDATE_OLDER,
}  # fmt: skip


def publish(store: Store, path: Path, key: PublicKey | None, progress: Progress | None = None) -> Signed:
    """Drop a release into the mailbox, once its signature holds. WRONG_ROLE, UPDATE_*, and the mailbox's failures."""
    store.need("office")
    signed = release.read(path, key)
    mailbox(store, progress).put_new(ENDING, files.read(path, LIMIT))
    return signed


def fetch(
    store: Store, key: PublicKey | None, mine: Here, folder: Path, progress: Progress | None = None
) -> Signed | None:
    """The newest release in the mailbox that may take this program's place, put into `folder`; None without one."""
    steps, there = progress or Silent(), mailbox(store, progress)
    names, newest = there.names(ENDING), None
    with files.failures(folder):
        folder.mkdir(parents=True, exist_ok=True)
    for done, name in enumerate(names):
        steps.step(done, len(names))
        path = folder / name
        files.write_whole(path, there.get(name, LIMIT))
        found = _fitting(path, key, mine)
        if found is None or (newest and found.release.order <= newest.release.order):
            path.unlink()
            continue
        if newest:
            newest.path.unlink()
        newest = found
    return newest


def _fitting(path: Path, key: PublicKey | None, mine: Here) -> Signed | None:
    try:
        signed = release.read(path, key)
        place.check(signed, mine)
    except WorldFailed as failed:
        if failed.code not in _PASSED_OVER:
            raise
        return None
    return signed
