"""How an office stands, in numbers that a monitor can watch: its master, its mailbox, and what waits for a person."""

from fieldkit import settings
from fieldkit.errors import WorldFailed
from fieldkit.master.health import measured
from fieldkit.store import Store
from sync.connection import mailbox


def health(store: Store) -> dict[str, object]:
    """As `measured`, with `held_back` batches, and those `in_mailbox`: None where the mailbox cannot be reached.

    What lies in the mailbox may be merged already: a laptop takes a batch away once a receipt has named it.
    """
    ((held_back,),) = store.query("SELECT count(*) FROM held_back")
    return {**measured(store), "held_back": held_back, "in_mailbox": _in_mailbox(store)}


def _in_mailbox(store: Store) -> int | None:
    if not store.settings.get(settings.MAILBOX):
        return 0
    try:
        return sum(1 for _ in mailbox(store).names("batch"))
    except WorldFailed:
        return None
