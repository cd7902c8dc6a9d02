"""An opened store, whoever works at it: whose it is, its key, the clock. No Qt."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

from fieldkit.errors import WorldFailed
from fieldkit.identity import Identity
from fieldkit.news import news
from fieldkit.presence import Presence
from fieldkit.progress import Progress
from fieldkit.store import Store, StoreKey

Clock = Callable[[], datetime]
T = TypeVar("T")


class Opened:
    """Holds the key of an unlocked store. Everything here raises `WorldFailed` when the world fails.

    `server`: the machine on which an office's submissions lie, '' where they lie in this store.
    """

    def __init__(self, folder: Path, key: StoreKey, identity: Identity, language: str, clock: Clock) -> None:
        """`language`: the one that this store's people chose, or an empty string."""
        self.server = ""
        self.folder = folder
        self.key = key
        self.identity = identity
        self.language = language
        self.clock = clock
        self.closed = False
        self._presence = Presence(folder)

    def close(self) -> None:
        """Wipe the key, and give up the window's place."""
        self.closed = True
        self._presence.leave()
        self.key.wipe()

    def alone(self) -> bool:
        """Return whether no other window is at this store; from then on, this one is."""
        return self._presence.announce()

    def news(self) -> WorldFailed | None:
        """Return what there is to tell of the store."""
        with Store.open(self.folder, self.key) as store:
            return news(store, self.today)

    @property
    def today(self) -> date:
        """Return the day."""
        return self.clock().date()

    def beside(self, work: Callable[[Store, Progress], T]) -> Callable[[Progress], T]:
        """Return work for another thread: with its own opening of the store, which outlives a lock meanwhile."""
        folder, key = self.folder, self.key.copy()  # this one is wiped when the window locks

        def run(progress: Progress) -> T:
            try:
                with Store.open(folder, key) as store:
                    return work(store, progress)
            finally:
                key.wipe()

        return run
