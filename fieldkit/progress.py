"""How long work reports how far it is, and learns that it is to stop."""

from typing import Protocol

from fieldkit.errors import Code, WorldFailed


class Progress(Protocol):
    """What long work needs of whoever waits for it."""

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` pieces are done. Raise `WorldFailed(CANCELLED)` to stop the work."""


class Silent:
    """Nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""


class Cancellable:
    """Passes steps on until `cancel` is called; the next step then stops the work."""

    def __init__(self, inner: Progress | None = None) -> None:
        self._inner = inner or Silent()
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next step. May be called from any thread."""
        self._cancelled = True

    def step(self, done: int, total: int) -> None:
        """Pass the step on, or raise `WorldFailed(CANCELLED)`."""
        if self._cancelled:
            raise WorldFailed(Code.CANCELLED)
        self._inner.step(done, total)
