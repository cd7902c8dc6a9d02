"""What the office publishes goes into the mailbox: the kit, and beside it the lists that stations may have by it."""

from collections.abc import Callable
from pathlib import Path

from fieldkit import files
from fieldkit.store import Store
from sync import lists
from sync.connection import mailbox
from sync.mailbox import Mailbox


def hand_out(store: Store, made: Callable[[], bytes], out: Path | None) -> str:
    """Make a kit and put it into the mailbox, or into a file; its name there. None is made where no mailbox answers."""
    if out is not None:
        files.need_writable(out)  # keys that were changed stay changed
        files.write_whole(out, made())
        return str(out)
    with mailbox(store) as there:
        return put_kit(store, there, made())


def put_kit(store: Store, there: Mailbox, sealed: bytes) -> str:
    """Put a kit into the mailbox, then what lists have changed. The kit's name there."""
    name = there.put_new("kit", sealed)
    lists.send(store, there)
    return name
