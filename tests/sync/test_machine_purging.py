"""As the machine, and laptops let go of what is safe, while masters burn and come back from their last backup."""

import os
import shutil
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import rule, run_state_machine_as_test

from fieldkit import versions
from fieldkit.settings import MAILBOX
from fieldkit.store import Store
from sync import connection
from sync.merge import merge
from sync.send import receive
from tests.sync.back_home import LATER, back_up
from tests.sync.machine import Municipality, which

RUNS = int(os.environ.get("FIELDKIT_PURGING_RUNS", "8"))


class Purging(Municipality):
    """A municipality whose laptops purge, and whose masters are lost."""

    def __init__(self) -> None:
        super().__init__()
        self.backups: dict[int, Path] = {}

    @rule(of=which)
    def back_up(self, of: int) -> None:
        """The office makes a backup, which is read back."""
        at = of % 2
        master, folder = self.masters[at], self.folder / f"backup-{of % 2}"
        back_up(master)
        master.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(master.folder, folder)
        self.backups[at] = folder

    @rule(at=which, of=which)
    def purge(self, at: int, of: int) -> None:
        """Weeks later a laptop hears what is safe, and lets go of it."""
        store, master = self.laptops[at % len(self.laptops)], self.masters[of % 2]
        connection.remember(master, str(self._road(master)))
        merge(master, some=[])
        master.settings.set(MAILBOX, "")
        for path in self._road(master).glob("*.receipt"):
            shutil.copy(path, self._road(store))
        receive(store, today=LATER)

    @rule(at=which, of=which)
    def an_ordinary_month(self, at: int, of: int) -> None:
        """A laptop sends, the office merges and backs up, the laptop purges."""
        self.an_ordinary_day(at, of)
        self.back_up(of)
        self.purge(at, of)

    @rule(of=which)
    def burn(self, of: int) -> None:
        """A master is lost, and comes back as it was in its last backup; what clerks wrote is typed in again."""
        at = of % 2
        if at not in self.backups:
            return
        lost = self.masters[at]
        typed = self._typed(lost)
        folder = lost.folder
        lost.close()
        shutil.rmtree(folder)
        shutil.rmtree(self.folder / f"{folder.name}.road")
        self.masters[at] = self._copy(self.backups[at], folder.name, self.keys["office"])
        self.masters[at].union.add(typed)

    def _typed(self, master: Store) -> list[versions.Stored]:
        rows = master.query("SELECT payload FROM versions WHERE payload NOT NULL")
        read = [versions.read(payload) for (payload,) in rows]
        return [one for one in read if one.version.author == master.identity.id]


def test_what_laptops_let_go_of_is_never_lost() -> None:
    """A backup that a receipt calls safe is enough to begin again from, whatever was purged since."""
    run_state_machine_as_test(
        Purging,
        settings=settings(
            max_examples=RUNS, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
