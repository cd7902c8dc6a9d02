"""What a table and an office have in common where a saved sheet is corrected. Its draft bears the record's id."""

import contextlib
from collections.abc import Iterator

from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store


def versions_of(store: Store, draft: str) -> list[str]:
    """Return the versions of what a draft corrects; none where it is new.

    RECORD_WITHDRAWN, RECORD_PURGED: nobody may bring it back, or its answers are no longer here.
    """
    try:
        with ended(store, draft, Code.RECORD_WITHDRAWN):
            return [version for version, _ in store.records.heads(draft)]
    except WorldFailed as failed:
        if failed.code is Code.RECORD_UNKNOWN:
            return []
        raise  # a server that does not answer has not said that it is new


@contextlib.contextmanager
def ended(store: Store, draft: str, *codes: Code) -> Iterator[None]:
    """Let a draft go where what is done inside fails so: gone on with, it would bring back or undo what others did."""
    try:
        yield
    except WorldFailed as failed:
        if failed.code in codes:
            store.drafts.discard(draft)
        raise
