"""The mailbox itself: random names, nothing written over, everything read back and compared, cut calls tried again."""

import contextlib
import io
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar

from fieldkit import files
from fieldkit.envelope import LIMIT
from fieldkit.errors import Code, WorldFailed
from sync import patience
from sync.mailbox.address import Access, read
from sync.mailbox.names import ENDINGS, candidates, chosen, is_safe, new_name
from sync.mailbox.place import TOO_SLOW, Place, open_place
from sync.patience import PASSING, Patience, Pause

_T = TypeVar("_T")
_AGAIN = Patience(pauses=3)
# What one file may say without the whole mailbox being in doubt.
_OF_ONE_FILE = {Code.MAILBOX_NO_PERMISSION, Code.MAILBOX_FAILED}


@dataclass(frozen=True)
class Probe:
    """How many files of ours lie in a mailbox."""

    batches: int
    kits: int
    receipts: int
    lists: int = 0


class Mailbox:
    """One mailbox, connected. A call that is cut is made again, after growing pauses; one that is refused is not."""

    def __init__(self, url: str, access: Access | None = None, *, pause: Pause = patience.pause) -> None:
        self._address, typed = read(url)
        self._access = access or typed
        self._pause = pause
        self.url = self._address.shown
        # The first time nothing is tried again: whoever asks wants to know at once that the mailbox does not answer.
        self._place: Place | None = self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Hang up. The next call connects again."""
        if self._place is not None:
            self._place.close()
        self._place = None

    @property
    def known_host(self) -> str:
        """How to know the server again, where its kind has a key of its own; else empty."""
        return str(getattr(self._place, "known_host", ""))

    def names(self, ending: str) -> list[str]:
        """The names that end so, sorted. What leads elsewhere, and what is hidden, is left out."""
        return self._again(lambda place: chosen(place.names(), ending, self.url))

    def get(self, name: str, limit: int = 0) -> bytes:
        """The bytes under a name, at most one more than `limit` or an envelope; none where it has gone or is closed."""
        return self._again(lambda place: _one(place, name, limit or LIMIT)) or b""

    def copy(self, name: str, path: Path, limit: int) -> bool:
        """Bring a file onto this computer's disk, never held whole in memory. False where it has gone or is closed.

        Of an endless one no more comes than `limit` and a byte.
        """
        return self._again(lambda place: _copied(place, name, path, limit))

    def put_new(self, ending: str, data: bytes) -> str:
        """Drop a file under a fresh random name and prove that it is there. Returns the name."""
        return self.put(new_name(ending), data)

    def put_file(self, ending: str, path: Path, limit: int) -> str:
        """As `put_new`, of a file that is never held whole in memory. FILE_UNREADABLE where it is over `limit`."""
        with files.failures(path), path.open("rb") as source:
            if source.seek(0, io.SEEK_END) > limit:
                raise WorldFailed(Code.FILE_UNREADABLE, path=str(path))
            return self._put(new_name(ending), source)

    def put(self, name: str, data: bytes) -> str:
        """Drop a file, wanted under a name of `new_name`, and prove that it is there. If it is, nothing happens.

        A name means one content for ever. Where something else lies under it, as after a cut, the file goes under the
        name that follows from it, and what was broken is taken away. Returns the name under which it lies whole.
        """
        return self._put(name, io.BytesIO(data))

    def _put(self, name: str, source: BinaryIO) -> str:
        broken: list[str] = []
        for candidate in candidates(name):
            if self._again(partial(_drop, candidate, source, self.url)):
                for leftover in broken:
                    with contextlib.suppress(WorldFailed):  # it is in nobody's way: a reader sees that it is not whole
                        self.delete(leftover)
                return candidate
            broken.append(candidate)
        raise WorldFailed(Code.MAILBOX_FAILED, mailbox=self.url)

    def delete(self, name: str) -> None:
        """Take a file of our own away. One that is gone already is gone."""
        self._again(lambda place: place.remove(_safe(name)))

    def probe(self) -> Probe:
        """What lies in the mailbox."""
        return Probe(*(len(self.names(ending)) for ending in ENDINGS))

    def _open(self) -> Place:
        place = open_place(self._address, self._access)
        weakref.finalize(self, place.close)  # those who just ask for something forget to hang up
        return place

    def _again(self, work: Callable[[Place], _T]) -> _T:
        for seconds in _AGAIN:
            try:
                return self._once(work)
            except WorldFailed as failed:
                if not _may_pass(failed):
                    raise
            self._pause(seconds)
        return self._once(work)

    def _once(self, work: Callable[[Place], _T]) -> _T:
        self._place = self._place or self._open()
        try:
            return work(self._place)
        except WorldFailed as failed:
            if failed.code in PASSING:
                self.close()
            raise


def _may_pass(failed: WorldFailed) -> bool:
    return failed.code in PASSING and failed.facts.get("detail") != TOO_SLOW


def _one(place: Place, name: str, limit: int) -> bytes | None:
    try:
        return place.read(_safe(name), limit)
    except WorldFailed as failed:
        if failed.code not in _OF_ONE_FILE:
            raise
        return None


def _copied(place: Place, name: str, path: Path, limit: int) -> bool:
    with files.failures(path), path.open("wb") as file:
        try:
            return place.read(_safe(name), limit, file.write) is not None
        except WorldFailed as failed:
            if failed.code not in _OF_ONE_FILE:
                raise
            return False


def _drop(name: str, source: BinaryIO, mailbox: str, place: Place) -> bool:
    """Whether all of `source` lies whole under this name, put there now or before."""
    there = _same(name, source, place)
    if there is None:
        source.seek(0)
        place.create(name, source)
        there = _same(name, source, place)
    if there is None:  # taken and not shown: some servers need a moment
        raise WorldFailed(Code.MAILBOX_FAILED, mailbox=mailbox)
    return there


def _same(name: str, source: BinaryIO, place: Place) -> bool | None:
    """Whether just what `source` has lies under this name, compared as it comes; None where nothing does."""
    size, same = source.seek(0, io.SEEK_END), True
    source.seek(0)

    def compare(piece: bytes) -> None:
        nonlocal same
        same = source.read(len(piece)) == piece and same

    if place.read(name, size, compare) is None:
        return None
    return same and source.tell() == size


def _safe(name: str) -> str:
    if not is_safe(name):
        raise ValueError("no name of a mailbox")
    return name
