"""Trying again: growing pauses, an end, and somebody who may want to stop."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fieldkit.errors import Code
from fieldkit.progress import Progress, Silent

Pause = Callable[[float], None]
# What may well have gone by itself when asked again.
PASSING = frozenset({Code.MAILBOX_UNREACHABLE, Code.MAILBOX_FAILED})
_SLICE = 0.2  # seconds after which a wish to stop is heard


@dataclass(frozen=True)
class Patience:
    """Pauses in seconds, each twice the one before, none longer than `longest`; so many `pauses`, None for no end."""

    pauses: int | None
    first: float = 1.0
    longest: float = 300.0

    def __iter__(self) -> Iterator[float]:
        pause, count = self.first, 0
        while self.pauses is None or count < self.pauses:
            yield min(pause, self.longest)
            pause, count = min(pause * 2, self.longest), count + 1


def pause(seconds: float, progress: Progress | None = None) -> None:
    """Wait, unless somebody wants to stop: then CANCELLED at once."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        (progress or Silent()).step(0, 0)  # no total: nobody knows how long it will take
        time.sleep(min(left, _SLICE))
