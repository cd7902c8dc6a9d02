"""What the office's window holds: the key, and how much waits where. No Qt, and no open store.

Each look and each deed opens the store beside the window, which costs some milliseconds, and closes it again: no
question about a hundred thousand submissions can stop the window, and the key can be changed at any time.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit import log
from fieldkit.contacts import Contacts
from fieldkit.errors import WorldFailed
from fieldkit.identity import Identity
from fieldkit.master import opening
from fieldkit.progress import Progress
from fieldkit.settings import BACKUP_DATE, LANGUAGE, MAILBOX
from fieldkit.store import Store, StoreKey
from forms.definition import Form
from ui.desktop.office.action import agenda
from ui.desktop.opened import Clock, Opened, T

if TYPE_CHECKING:
    from sync.report import Report
    from ui.desktop.office.importing.draft import Draft
    from ui.desktop.office.publishing import Candidate


PHONE = "phone"  # a question of this name says where to call


@dataclass(frozen=True)
class Waiting:
    """How much waits for a person, and what the frame says.

    `server`: where the submissions lie, '' where they are here; `unreached`: it did not answer, so nothing is counted.
    """

    conflicts: int = 0
    requests: int = 0
    due: int = 0
    backup: str = ""
    mailbox: str = ""
    server: str = ""
    unreached: bool = False


class OfficeDesk(Opened):
    """An unlocked master, and what this sitting knows of it.

    `report`: what the last merge did. `passed`: records whose words somebody found to name nobody. `candidate`: a form
    that was read and is not on the shelf yet. `period`: the one the coordinator looks at. `importing`: a
    table on its way in. `doubts`: how many the page of reviews found, until more comes in; None before it looked.
    """

    def __init__(self, folder: Path, key: StoreKey, identity: Identity, language: str, clock: Clock) -> None:
        super().__init__(folder, key, identity, language, clock)
        self.waiting = Waiting()
        self.arrived = 0
        self.report: Report | None = None
        self.passed: set[str] = set()
        self.doubts: int | None = None
        self.candidate: Candidate | None = None
        self.period = ""
        self.importing: Draft | None = None
        self._turned: list[StoreKey] = []

    def came_in(self, report: "Report") -> None:
        """Keep what a merge did, for whoever looks next."""
        self.report = report
        self.arrived, self.doubts = 0, None

    def turns(self, deed: Callable[[Store, Progress], StoreKey]) -> Callable[[Store, Progress], None]:
        """Return a deed after which this desk goes on with the store's new key, whatever page is shown by then."""

        def run(store: Store, progress: Progress) -> None:
            key = deed(store, progress)
            self._turned.append(key)  # taken up on the window's thread, where the old one may be in use
            if self.closed:
                key.wipe()

        return run

    def beside(self, work: Callable[[Store, Progress], T]) -> Callable[[Progress], T]:
        """Return work for another thread, with the key that opens the store now."""
        self._take_up()
        return super().beside(work)

    def close(self) -> None:
        """Wipe the key, and give up the window's place."""
        super().close()
        self._take_up()
        self.key.wipe()

    def _take_up(self) -> None:
        while self._turned:
            self.key.wipe()
            self.key = self._turned.pop(0)


def look(store: Store, _progress: Progress, *, today: date) -> Waiting:
    """Count what waits. A server that does not answer takes nothing from what is known here."""
    kept = Waiting(
        backup=store.settings.get(BACKUP_DATE), mailbox=store.settings.get(MAILBOX), server=opening.host(store.settings)
    )
    try:
        store.master.calls.note_arrivals(sealed_forms(store), today)
        kept = replace(kept, requests=store.master.calls.waiting())
        conflicts = sum(store.master.conflicts(info.form) for info in store.shelf.forms())
        return replace(kept, conflicts=conflicts, due=agenda.overdue(store, today))
    except WorldFailed as failed:
        if not store.away:
            raise
        log.failed("count", failed.code)
        return replace(kept, unreached=True)


def sealed_forms(store: Store) -> list[str]:
    """Return the forms by which somebody asks to be called: only the office reads them, and they feed no list."""
    feeding = store.derived.feeding()
    forms = (info.form for info in store.shelf.forms() if info.form not in feeding)
    return [form for form in forms if _asks_to_be_called(store.shelf.form(form))]


def _asks_to_be_called(form: Form) -> bool:
    return Contacts.takes(form) and PHONE in form.nodes


def remember_language(code: str) -> Callable[[Store, Progress], None]:
    """Return the deed of remembering a language."""
    return lambda store, _: store.settings.set(LANGUAGE, code)
