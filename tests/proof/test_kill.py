"""A flat battery: killed at any moment, a store holds all that was promised and nothing by half."""

import contextlib
import os
import random
import signal
import time
from collections.abc import Callable

import pytest

from tests.proof.conftest import Place, Worker
from tests.proof.deeds import DEEDS, afterwards, told
from tests.proof.times import times

_ENOUGH = 20  # kills, of which some meet the work and some come after a promise
_FRESH = 10  # kills of one store before it is made again


def _until_told(here: Place, worker: Worker) -> float:
    """How long a deed takes from its beginning to its first promise, in seconds."""
    start = time.perf_counter()
    child = worker.start(here)
    while not told(here.told):
        time.sleep(0.001)
    length = time.perf_counter() - start
    kill(child)
    worker.ended()
    return length


def kill(child: int) -> None:
    """End a process at once, unless it has ended."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", DEEDS)
def test_killed_at_any_moment(
    name: str, place: Callable[..., Place], worker: Worker, record_property: Callable[[str, object], None]
) -> None:
    """Killed at a random moment of a deed, the store opens, checks clean, and holds all that was told."""
    here = place(name)
    moments = random.Random(name)  # noqa: S311 - moments, not secrets
    count = times("kill -9", 1000 // len(DEEDS), 4, record_property)
    span = 2 * _until_told(here, worker)
    interrupted = promised = 0
    for number in range(count):
        if number % _FRESH == 0 or name == "migrate":
            here.fresh()
        child = worker.start(here)
        time.sleep(moments.uniform(0, span))
        kill(child)
        interrupted += worker.ended() == -signal.SIGKILL
        lines = told(here.told)
        promised += len(lines)
        with afterwards(here.folder, here.key, here.deed, lines):
            pass
    if count >= _ENOUGH:
        assert interrupted
        assert promised
