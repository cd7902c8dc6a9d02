"""Watches the window's thread: nothing may hold it longer than a person notices.

What is measured is one turn of the event loop, or one key that a test presses. What counts is the thread's own time on
the processor, less what Python's collector took, and only where functions of the program were seen at it: that the
machine is busy makes nothing fail. It does make that time longer, so it is set against a piece of work that is always
the same, and tests allow `MARGIN` times what is promised. What is promised is measured by `make bench`.
"""

import functools
import gc
import os
import signal
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QAbstractEventDispatcher
from PySide6.QtTest import QTest

PROMISED = 0.050  # seconds
MARGIN = 8
_EVERY = 0.02  # seconds of work between two looks at it
_ROOT = Path(__file__).resolve().parents[3]
_OURS = tuple(str(_ROOT / name) + os.sep for name in ("forms", "fieldkit", "sync", "exports", "ui", "tests"))
_ENTRANCES = ("keyClick", "keyClicks", "mouseClick", "qWait")  # by which tests have events handled
_STROKES = 5  # of the yardstick, of which the middle one counts
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Held:
    """What held the thread: for how many seconds of a quiet machine; what was seen, look by look, outermost first."""

    seconds: float
    seen: tuple[tuple[str, ...], ...]

    def __str__(self) -> str:
        """Say it, with the last look."""
        last = "".join(f"\n  {one}" for one in self.seen[-1]) if self.seen else "\n  (nothing was seen)"
        return f"The window's thread was held for {self.seconds * 1000:.0f} ms:{last}"


class Yardstick:
    """How slow the processor is just now, by work that is always the same."""

    def __init__(self) -> None:
        self._quickest = min(self._stroke() for _ in range(4 * _STROKES))

    def slowness(self) -> float:
        """How many times as long as at its quickest so far; 1 at least."""
        now = statistics.median(self._stroke() for _ in range(_STROKES))
        self._quickest = min(self._quickest, now)
        return now / self._quickest

    @staticmethod
    def _stroke() -> float:
        start = time.thread_time()
        sum(len(str(number)) for number in range(5000))
        return time.thread_time() - start


class Watchdog:
    """Measures turn by turn, for as long as the tests run. `held` is what took too long since it was last emptied."""

    def __init__(self) -> None:
        self.held: list[Held] = []
        self._yardstick = Yardstick()
        self._where = 0  # the frame that had the turn's events handled, by its id
        self._turning = False
        self._spent = self._collecting = 0.0
        self._seen: list[tuple[str, ...]] = []
        gc.callbacks.append(self._collected)
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(lambda: self._turn(id(sys._getframe(1))))
        dispatcher.aboutToBlock.connect(lambda: self._rest(id(sys._getframe(1))))
        for name in _ENTRANCES:
            setattr(QTest, name, staticmethod(self._watched(getattr(QTest, name))))
        signal.signal(signal.SIGVTALRM, self._look)

    def pause(self) -> None:
        """Nothing goes on: an event loop that was told to quit does not say that its turn is over."""
        self._turning = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)

    def stop(self) -> None:
        """Watch no more: a signal that nobody waits for would end the program."""
        self.pause()
        signal.signal(signal.SIGVTALRM, signal.SIG_IGN)
        gc.callbacks.remove(self._collected)

    def _watched(self, entrance: Callable[P, R]) -> Callable[P, R]:
        @functools.wraps(entrance)
        def call(*given: P.args, **named: P.kwargs) -> R:
            here = id(sys._getframe())  # what keeps a frame keeps the widgets in it
            self._turn(here)
            try:
                return entrance(*given, **named)
            finally:
                self._rest(here)

        return call

    def _turn(self, where: int) -> None:
        """A turn begins, and with it ends the one before."""
        self._rest(where)
        self._where = where
        self._seen, self._collecting = [], 0.0
        signal.setitimer(signal.ITIMER_VIRTUAL, PROMISED, _EVERY)
        self._turning, self._spent = True, time.thread_time()

    def _rest(self, where: int) -> None:
        """A turn ends. If it is not where it began, the test's own work came between, and it says nothing."""
        if not self._turning:
            return
        seconds = time.thread_time() - self._spent - self._collecting
        self._turning = False
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        if seconds > PROMISED * MARGIN and where == self._where and any(self._seen):
            quiet = seconds / self._yardstick.slowness()
            if quiet > PROMISED * MARGIN:
                self.held.append(Held(quiet, tuple(self._seen)))

    def _collected(self, phase: str, _about: dict[str, int]) -> None:
        """Leave out what the collector took; it runs on whichever thread fills it."""
        if self._turning and threading.current_thread() is threading.main_thread():
            self._collecting += time.thread_time() * (1 if phase == "stop" else -1)

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        """See what is at work: this signal comes while the turn takes too long."""
        self._seen.append(tuple(_ours(frame))[::-1])


def _ours(frame: FrameType | None) -> Iterator[str]:
    """Yield the functions of the program at work, innermost first, each with its place."""
    while frame is not None:
        code = frame.f_code
        if code.co_filename.startswith(_OURS) and code.co_filename != __file__:
            yield f"{code.co_qualname} ({Path(code.co_filename).name}:{frame.f_lineno})"
        frame = frame.f_back
