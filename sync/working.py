"""Several workers over one master on a server: what lies in the mailbox is queued, and whoever is free unites it.

Each worker is a process of its own over the office's desk, which has the keys. A receipt is made of what the server
has committed, and of nothing else; the worker who leaves last writes them.
"""

import hashlib
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldkit.envelope import EnvelopeRefused
from fieldkit.master import opening
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import handover, lists, receipts
from sync.connection import mailbox
from sync.mailbox import Mailbox
from sync.merge import Group, settle
from sync.reading import Reader
from sync.report import Refused, Report

if TYPE_CHECKING:
    from fieldkit.master.postgres.queue import Queue

_FEWEST, _MOST = 8, 128  # batches that a worker takes at once
_BYTES = 320 << 10  # what it would like to take: eight batches of a thousand tests, or many small ones
_COUNTED = 16  # handfuls between two looks at how many wait
_FILLED, _FILLED_BYTES = 200, 4 << 20  # what is queued at once
_PATIENCE = 300  # seconds with nothing to take, after which the rest is left to those who have it


def work(store: Store, progress: Progress) -> Report:
    """Queue what the mailbox has, unite until nothing waits, and answer. MASTER_HERE where the master is here.

    The report says what the batches brought, not how the stations stand: `merge` tells that.
    """
    store.need("office")
    report, reader = Report(), Reader(store)
    with opening.queue(store) as queue:
        there = mailbox(store)
        queue.join()
        group, left = Group(store, reader, report), 0
        for turn, some in enumerate(_taken(queue, there)):
            left = max(left - len(some), 0) if turn % _COUNTED else queue.waiting()[0]
            progress.step(len(report.merged), len(report.merged) + len(some) + left)
            for name, sealed in some:
                try:
                    group.take(name, sealed)
                except EnvelopeRefused as refused:
                    report.refused.append(Refused(name, refused.fault))
            group.unite()
            queue.done()
        if queue.leave():
            with queue.answering():
                settle(store)
                report.receipts = receipts.answer(store, there, reader.stations.values())
                report.lists = lists.send(store, there)
    return report


def _taken(queue: "Queue", there: Mailbox) -> Iterator[list[tuple[str, bytes]]]:
    """What falls to this worker, until nothing waits and nobody brings any more.

    One fills the queue. Where that one dies another goes on with it, and what a dead one had taken waits again: the
    server learns of a death a little later, so nobody leaves while there is something that others have.
    """
    filled, most, since = _filled_here(queue, there), _FEWEST, time.monotonic()
    while True:
        # Asked first: what came before is then seen.
        filled = filled or queue.filled() or _filled_here(queue, there)
        some = queue.take(most)
        if some:
            yield some
            most, since = _at_once(some), time.monotonic()
            continue
        queue.done()
        if (filled and not queue.waiting()[0]) or time.monotonic() - since > _PATIENCE:
            return
        queue.pause()


def _filled_here(queue: "Queue", there: Mailbox) -> bool:
    """Fill the queue, unless another does so just now."""
    if not queue.begin_filling():
        return False
    fill(queue, there)
    queue.end_filling()
    return True


def _at_once(some: list[tuple[str, bytes]]) -> int:
    """How many to take next, by the size of these: a transaction costs the same for a few tests as for many."""
    mean = sum(len(sealed) for _, sealed in some) // len(some)
    return min(max(_BYTES // max(mean, 1), _FEWEST), _MOST)


def fill(queue: "Queue", there: Mailbox) -> int:
    """Queue the batches of a mailbox that are neither held nor wait yet. How many those were.

    What a copy of the master hands over comes in parts that wait for each other: that is `merge`'s.
    """
    queued, size, some = 0, 0, list[tuple[bytes, str, bytes]]()
    for name in there.names("batch"):
        sealed = there.get(name)
        if _handed_over(sealed):
            continue
        some.append((hashlib.sha256(sealed).digest(), name, sealed))
        size += len(sealed)
        if len(some) == _FILLED or size >= _FILLED_BYTES:
            queued, size, some = queued + queue.put(some), 0, []
    return queued + queue.put(some)


def _handed_over(sealed: bytes) -> bool:
    try:
        return handover.number(sealed) is not None
    except EnvelopeRefused:
        return False  # it is refused with its reason where it is read
