"""Trying a mailbox out, one thing after another, so that whoever sets it up sees what works and what does not."""

import io
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import Access, read
from sync.mailbox.box import Probe
from sync.mailbox.names import ENDINGS, chosen, new_name
from sync.mailbox.place import Place, open_place


class Step(StrEnum):
    """What a mailbox must be able to do."""

    REACH = "reach"
    LIST = "list"
    WRITE = "write"
    READ_BACK = "read-back"
    DELETE = "delete"


@dataclass(frozen=True)
class Tried:
    """One step and how it went. `works` is None where there was no way to try it."""

    step: Step
    works: bool | None
    failure: WorldFailed | None = None


@dataclass(frozen=True)
class Examined:
    """All steps, and what lies in the mailbox where it can be listed."""

    steps: tuple[Tried, ...]
    found: Probe | None

    @property
    def works(self) -> bool:
        """Whether all of it works."""
        return all(one.works for one in self.steps)


def examine(url: str, access: Access) -> Examined:
    """Reach, list, write, read back and delete, with a small file of random name and content. Never raises."""
    trial = _Trial(url, access)
    try:
        return trial.run()
    finally:
        if trial.place:
            trial.place.close()


class _Trial:
    def __init__(self, url: str, access: Access) -> None:
        self._address, self._access = read(url)[0], access
        self.place: Place | None = None
        self._found: Probe | None = None
        self._name, self._data = new_name("probe"), secrets.token_bytes(4096)

    def run(self) -> Examined:
        reached = self._try(Step.REACH, self._reach, possible=True)
        listed = self._try(Step.LIST, self._list, possible=reached.works)
        written = self._try(Step.WRITE, self._write, possible=reached.works)
        back = self._try(Step.READ_BACK, self._read_back, possible=written.works)
        gone = self._try(Step.DELETE, self._delete, possible=written.works)
        return Examined((reached, listed, written, back, gone), self._found)

    def _try(self, step: Step, work: Callable[[], None], *, possible: bool | None) -> Tried:
        if not possible:
            return Tried(step, None)
        try:
            work()
        except WorldFailed as failure:
            return Tried(step, works=False, failure=failure)
        return Tried(step, works=True)

    def _reach(self) -> None:
        self.place = open_place(self._address, self._access)

    def _list(self) -> None:
        lists = (chosen(self._there().names(), ending, self._address.shown) for ending in ENDINGS)
        self._found = Probe(*(len(names) for names in lists))

    def _write(self) -> None:
        self._there().create(self._name, io.BytesIO(self._data))

    def _read_back(self) -> None:
        self._need(self._there().read(self._name, len(self._data)) == self._data)

    def _delete(self) -> None:
        self._there().remove(self._name)
        self._need(self._there().read(self._name, 1) is None)

    def _there(self) -> Place:
        if self.place is None:
            raise AssertionError  # nothing is tried before it was reached
        return self.place

    def _need(self, holds: bool) -> None:  # noqa: FBT001 - a condition
        if not holds:
            raise WorldFailed(Code.MAILBOX_FAILED, mailbox=self._address.shown)
