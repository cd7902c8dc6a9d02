"""Sending that waits for the mailbox: whenever it answers again, what waits goes out by itself."""

import time
from dataclasses import replace

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import patience
from sync.patience import PASSING, Patience
from sync.send import Sent, send, waiting

# A stick that is not plugged in yet, a disk that somebody may empty.
WORTH_WAITING = PASSING | {Code.MAILBOX_MISSING, Code.MAILBOX_FULL}
_PATIENT = Patience(pauses=None, first=5.0)


def keep_sending(store: Store, progress: Progress | None = None, minutes: float | None = None) -> Sent:
    """Send until all is in the mailbox, with growing pauses; return what all attempts together did.

    After that many `minutes`, or when told to stop, it raises the last failure; what went out stays out.
    """
    end = None if minutes is None else time.monotonic() + minutes * 60
    before, delivered = waiting(store).unsent, _delivered(store)
    for seconds in _PATIENT:
        try:
            sent = send(store, progress)
        except WorldFailed as failed:
            if failed.code not in WORTH_WAITING or (end is not None and time.monotonic() >= end):
                raise
        else:
            return replace(sent, batches=_delivered(store) - delivered, submissions=before - sent.waiting.unsent)
        patience.pause(seconds if end is None else min(seconds, max(end - time.monotonic(), 0)), progress)
    raise AssertionError  # the pauses have no end


def _delivered(store: Store) -> int:
    return int(store.query("SELECT count(*) FROM sent WHERE delivered")[0][0])
