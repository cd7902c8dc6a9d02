"""Several workers over one master on a server: what lies in the mailbox is queued, and whoever is free unites it.

Each worker is a process of its own over the office's desk, which has the keys. A receipt is made of what the server
has committed, and of nothing else.
"""

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldkit.envelope import EnvelopeRefused
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import opening
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import receipts
from sync.mailbox import Mailbox
from sync.merge import Group
from sync.reading import Reader
from sync.report import Refused, Report
from sync.send import mailbox

if TYPE_CHECKING:
    from fieldkit.master.postgres.queue import Queue

_TOGETHER = 8  # batches that a worker takes at once


def work(store: Store, progress: Progress) -> Report:
    """Queue what the mailbox has, unite until nothing waits, and answer. MASTER_NONE where the master is here.

    Of the report what the batches brought is filled in; how the stations stand, `merge` tells.
    """
    store.need("office")
    if not store.away:
        raise WorldFailed(Code.MASTER_NONE)
    report, reader = Report(), Reader(store)
    there = mailbox(store)
    with opening.queue(store) as queue:
        group = Group(store, reader, report)
        for some in _taken(queue, there):
            progress.step(len(report.merged), len(report.merged) + len(some) + queue.waiting()[0])
            for name, sealed in some:
                try:
                    group.take(name, sealed)
                except EnvelopeRefused as refused:
                    report.refused.append(Refused(name, refused.fault))
            group.unite()
            queue.done()
    report.receipts = receipts.answer(store, there, reader.stations.values())
    return report


def _taken(queue: "Queue", there: Mailbox) -> Iterator[list[tuple[str, bytes]]]:
    """What falls to this worker, until nothing waits and nobody brings any more. One of them fills the queue."""
    filled = queue.begin_filling()
    if filled:
        fill(queue, there)
        queue.end_filling()
    while True:
        some = queue.take(_TOGETHER)
        if some:
            yield some
            continue
        queue.done()
        if filled:
            return
        queue.await_filling()
        filled = True


def fill(queue: "Queue", there: Mailbox) -> int:
    """Queue the batches of a mailbox that are neither held nor wait yet. How many those were."""
    queued = 0
    for name in there.names("batch"):
        sealed = there.get(name)
        queued += queue.put(name, hashlib.sha256(sealed).digest(), sealed)
    return queued
