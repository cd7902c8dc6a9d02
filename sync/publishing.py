"""What the office publishes goes into the mailbox: the kit, and beside it the lists that stations may have by it."""

from fieldkit.store import Store
from sync import lists
from sync.mailbox import Mailbox


def put_kit(store: Store, there: Mailbox, sealed: bytes) -> str:
    """Put a kit into the mailbox, then what lists have changed. The kit's name there."""
    name = there.put_new("kit", sealed)
    lists.send(store, there)
    return name
