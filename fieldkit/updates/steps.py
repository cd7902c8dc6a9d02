"""An update from the file to the new program: looked at, the store backed up, the package handed over."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import backup, files
from fieldkit.progress import Progress
from fieldkit.store import Store
from fieldkit.updates import place, release
from fieldkit.updates.minisign import PublicKey
from fieldkit.updates.place import Here
from fieldkit.updates.release import Signed

FOLDER = "updates"  # beside the stores: packages that were verified


@dataclass(frozen=True)
class Ready:
    """A package that was verified and lies where the system's installer finds it; the backup made before, if any."""

    signed: Signed
    package: Path
    backup: Path | None


def look(path: Path, key: PublicKey | None, mine: Here, *, back: bool = False) -> Signed:
    """What a file brings, if it may be installed here. UPDATE_* otherwise."""
    signed = release.read(path, key)
    place.check(signed, mine, back=back)
    return signed


def prepare(signed: Signed, store: Store | None, folder: Path, today: date, progress: Progress | None = None) -> Ready:
    """Back a store up, then put the verified package into `folder`. Nothing of the program has changed yet."""
    with files.failures(folder):
        folder.mkdir(parents=True, exist_ok=True)
    copy = _free(folder, f"{store.folder.name}-{today.isoformat()}") if store else None
    if store and copy:
        backup.make(store, copy, today, progress)
    return Ready(signed, release.unpack(signed, folder, progress), copy)


def _free(folder: Path, stem: str) -> Path:
    """A name that nothing has yet: an earlier backup is never written over."""
    names = (folder / f"{stem}{more}.backup" for more in ("", *(f"-{number}" for number in range(2, 1000))))
    return next(path for path in names if not path.exists())
