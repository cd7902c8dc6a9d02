"""A town that is made once and copied for each test: deriving keys from passphrases is slow on purpose."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldkit.store import Store, StoreKey, unlock
from sync import connection
from tests import factory
from tests.factory import PASSPHRASE, Town


@dataclass(frozen=True)
class Kept:
    """The folders of an office and its stations, closed, with their keys; the office first."""

    folder: Path
    keys: tuple[tuple[str, StoreKey], ...]

    def copy(self, folder: Path) -> Town:
        """The same town again, in another folder."""
        mailbox = folder / "mailbox"
        shutil.copytree(self.folder / "mailbox", mailbox)
        for name, _ in self.keys:
            shutil.copytree(self.folder / name, folder / name)
        office, *stations = (Store.open(folder / name, key) for name, key in self.keys)
        for store in (office, *stations):
            connection.remember(store, str(mailbox))
        return Town(office, stations, mailbox)


def keep(folder: Path, stations: int = 1) -> Kept:
    """Make a town to copy."""
    made = factory.town(folder, stations)
    made.close()
    return kept(made)


def kept(closed: Town) -> Kept:
    """A closed town, as it stands, to copy."""
    folders = [store.folder for store in (closed.office, *closed.stations)]
    keys = tuple((folder.name, unlock(folder, PASSPHRASE)) for folder in folders)
    return Kept(closed.mailbox.parent, keys)
