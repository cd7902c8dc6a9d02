"""What each kind of mailbox must be able to do, and the bounds that hold for all of them."""

import time
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import BinaryIO, Protocol, TypeVar

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import Access, Address

LONGEST_CALL = 900.0  # seconds for one file or one listing, however steadily it drips
TOO_SLOW = "too-slow"  # the detail of a call that was given up for it
CHUNK = 1 << 16
PIECE = 1 << 20  # what is written at a time
_T = TypeVar("_T")


Sink = Callable[[bytes], object]


class Place(Protocol):
    """A folder somewhere. Every failure is a `WorldFailed` that names the mailbox and no secret.

    Making one connects, and fails with MAILBOX_MISSING where the folder is not there. It is never made.
    """

    def names(self) -> Iterator[str]:
        """What lies there, in any order, as it comes in. May be anything a hostile server likes to say."""

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """The bytes under a name, at most `limit` and one more; None where there is no such file.

        Where there is an `into` it takes them piece by piece, and none are held or returned.
        """

    def create(self, name: str, source: BinaryIO) -> None:
        """Make a file that is not there, of all that `source` has, never held whole in memory.

        One that is there already is left as it is, silently.
        """

    def remove(self, name: str) -> None:
        """Take a file away. One that is gone already is gone."""

    def close(self) -> None:
        """Hang up. Never fails."""


Opener = Callable[[Address, Access], Place]


def open_place(address: Address, access: Access) -> Place:
    """Connect. Each kind's module, and the library behind it, is loaded only here."""
    opener: Opener = import_module(f"sync.mailbox.{address.kind}").connect
    return opener(address, access)


def in_time(pieces: Iterable[_T], mailbox: str) -> Iterator[_T]:
    """The same pieces. MAILBOX_UNREACHABLE once they have dripped for too long."""
    end = time.monotonic() + LONGEST_CALL
    for piece in pieces:
        if time.monotonic() > end:
            raise WorldFailed(Code.MAILBOX_UNREACHABLE, mailbox=mailbox, detail=TOO_SLOW)
        yield piece


def gather(pieces: Iterable[bytes], limit: int, mailbox: str, into: Sink | None = None) -> bytes:
    """The bytes of all pieces, at most `limit` and one more: an endless file costs no more than that."""
    data, size = bytearray(), 0
    for piece in in_time(pieces, mailbox):
        taken = piece[: limit + 1 - size]
        size += len(taken)
        if into is None:
            data += taken
        else:
            into(taken)
        if size > limit:
            break
    return bytes(data)
