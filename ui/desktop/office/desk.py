"""What the office's window holds: the key, and how much waits where. No Qt, and no open store.

Each look and each deed opens the store beside the window, which costs some milliseconds, and closes it again: no
question about a hundred thousand submissions can stop the window, and the key can be changed at any time.
"""

from collections.abc import Callable
from dataclasses import dataclass

from fieldkit.progress import Progress
from fieldkit.settings import BACKUP_DATE, LANGUAGE, MAILBOX
from fieldkit.store import Store
from ui.desktop.opened import Opened


@dataclass(frozen=True)
class Waiting:
    """How much waits for a person. `batches` is None where the mailbox did not answer, or there is none."""

    batches: int | None = None
    conflicts: int = 0
    requests: int = 0
    backup: str = ""
    mailbox: str = ""


class OfficeDesk(Opened):
    """An unlocked master."""

    waiting = Waiting()


def look(store: Store, _progress: Progress) -> Waiting:
    """Count what waits."""
    return Waiting(
        conflicts=sum(store.submissions.conflicts(info.form) for info in store.shelf.forms()),
        backup=store.settings.get(BACKUP_DATE),
        mailbox=store.settings.get(MAILBOX),
    )


def remember_language(code: str) -> Callable[[Store, Progress], None]:
    """Return the deed of remembering a language."""
    return lambda store, _: store.settings.set(LANGUAGE, code)
