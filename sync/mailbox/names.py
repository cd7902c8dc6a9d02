"""Names in a mailbox: random, used once, telling nothing; and which of the names in a listing may be ours."""

import hashlib
import re
import secrets
from collections.abc import Iterable, Iterator

from fieldkit.errors import Code, WorldFailed

ENDINGS = ("batch", "kit", "receipt", "list")
MOST_NAMES = 200_000  # of one ending: decades of a municipality's batches
MOST_ENTRIES = 2_000_000  # that a listing may have in all
# What a copy by hand may have made of a name ('… (1)', '… - copia') is read as well, and what old devices make of
# letters: all capitals. No separators, no leading dot.
_ours = re.compile(r"[\w][\w .,()+-]{0,150}\.(?i:batch|kit|receipt|list|update|probe)")


def new_name(ending: str) -> str:
    """A name nobody can foresee, which tells nothing."""
    return f"{secrets.token_hex(16)}.{ending}"


def candidates(name: str, most: int = 8) -> Iterator[str]:
    """A name and, where something broken lies under it, those to take next.

    Each follows from the one before, so that a sender who was cut off finds what it had put without having noted it.
    """
    stem, _, ending = name.rpartition(".")
    for _ in range(most):
        yield f"{stem}.{ending}"
        stem = hashlib.sha256(stem.encode()).hexdigest()[:32]


def ending_of(name: str) -> str:
    """What a file says that it is."""
    return name.rpartition(".")[2].lower()


def is_safe(name: str) -> bool:
    """Whether a name is a plain file name of ours: nothing that leads out of the mailbox."""
    return _ours.fullmatch(name) is not None


def chosen(listing: Iterable[str], ending: str, mailbox: str) -> list[str]:
    """Those that end so, sorted. MAILBOX_CROWDED where the listing does not come to an end."""
    found: set[str] = set()
    for count, name in enumerate(listing):
        if ending_of(name) == ending and is_safe(name):
            found.add(name)
        if count >= MOST_ENTRIES or len(found) > MOST_NAMES:
            raise WorldFailed(Code.MAILBOX_CROWDED, mailbox=mailbox, limit=min(MOST_ENTRIES, MOST_NAMES))
    return sorted(found)
