"""Deeds of care: a backup, the mailbox, what laptops are told, a check, all of it for another copy. No Qt."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import backup, files, settings
from fieldkit.backup import Backup
from fieldkit.checks import Checked
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import connection, handover, sticks
from sync.mailbox import Access
from sync.mailbox.examine import Examined, examine


@dataclass(frozen=True)
class State:
    """How the master is cared for. Empty where something was never done."""

    backup_day: str
    backup_file: str
    mailbox: str
    hold_days: int
    compare_first: bool


def state(store: Store, _progress: Progress) -> State:
    """Return how the master is cared for."""
    get = store.settings.get
    return State(
        get(settings.BACKUP_DATE),
        get(settings.BACKUP_FILE),
        get(settings.MAILBOX),
        int(get(settings.HOLD_DAYS)),
        bool(get(settings.COMPARE_FIRST)),
    )


def make_backup(store: Store, progress: Progress, *, out: Path, today: date) -> Backup:
    """Write an encrypted copy and read it back."""
    return backup.make(store, out, today, progress)


def set_mailbox(store: Store, _progress: Progress, *, url: str, user: str, password: str) -> None:
    """Remember where batches come in: a folder or an address that answers now."""
    place = url if "://" in url else str(Path(url).absolute())
    connection.remember(store, place, Access(user=user, password=password))


def make_stick(store: Store, _progress: Progress, *, root: Path) -> None:
    """Make a mailbox on a stick, marked as this office's, and use it."""
    office = connection.office_of(store)
    if office is None:
        raise WorldFailed(Code.NOT_ENROLLED)
    connection.remember(store, str(sticks.make(root, office)))


def probe(store: Store, _progress: Progress) -> Examined:
    """Try the mailbox out, step by step."""
    return examine(*connection.reach(store))


def set_policy(store: Store, _progress: Progress, *, seen: State, hold_days: int, compare_first: bool) -> None:
    """Say how long laptops keep what is safe here, and whether batches wait for the words. The next kit tells them.

    What is as it was `seen` stays as it is: somebody else may have changed it since.
    """
    if hold_days != seen.hold_days:
        store.settings.set(settings.HOLD_DAYS, str(hold_days))
    if compare_first != seen.compare_first:
        store.settings.set(settings.COMPARE_FIRST, "yes" if compare_first else "")


def check(store: Store, progress: Progress) -> Checked:
    """Read everything once."""
    return store.check(progress)


def hand_over(store: Store, progress: Progress, *, out: Path) -> list[Path]:
    """Write all that this copy knows for another copy of this master; the files."""
    written = []
    for number, part in enumerate(handover.write(store), 1):
        progress.step(number - 1, number)
        path = out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")
        files.write_whole(path, part)
        written.append(path)
    return written
