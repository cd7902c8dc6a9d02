"""A newer release of the program in the mailbox: a quiet line where one sends or takes in, until somebody asks."""

import contextlib

from fieldkit.errors import WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.settings import RELEASE_SEEN
from fieldkit.store import Store
from fieldkit.updates import place, steps
from fieldkit.updates.release import Signed, order
from sync import releases


def look(store: Store) -> None:
    """Note which release lies there for this program. What fails is no failure of what was sent and received."""
    known = place.key()
    if known is None:
        return
    with contextlib.suppress(WorldFailed):
        found = releases.look(store, known, place.here(), Silent())
        seen = found[0].release.version if found else ""
        if seen != store.settings.get(RELEASE_SEEN):
            store.settings.set(RELEASE_SEEN, seen)


def version(store: Store) -> str:
    """Return the release that was seen there and is newer than this program, or an empty string."""
    seen = store.settings.get(RELEASE_SEEN)
    return seen if order(seen) > order(place.here().version) else ""


def bring(store: Store, progress: Progress) -> Signed | None:
    """Bring it onto this computer's disk, to be looked at."""
    return releases.fetch(store, place.key(), place.here(), store.folder.parent / steps.FOLDER, progress)
