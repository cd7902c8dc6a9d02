"""Several workers from one command: the store's key is derived once, and each worker is a process of its own."""

import multiprocessing
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing.connection import Connection
from pathlib import Path

from fieldkit.errors import WorldFailed
from fieldkit.master import opening
from fieldkit.process import no_core_dumps
from fieldkit.progress import Progress, Silent
from fieldkit.store import Store, StoreKey
from sync import working
from sync.report import Report

# Where there is fork, a worker begins with all that is loaded already; elsewhere it loads it anew.
_METHOD = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"


def work(folder: Path, key: StoreKey, count: int, progress: Callable[[], AbstractContextManager[Progress]]) -> Report:
    """As `working.work`, by `count` processes with this one among them; the report is of all of them.

    `progress` begins after the others: it may start a thread, which must not come before a fork. Fails as the first of
    them did, once all have ended. What a killed worker had taken is united here.
    """
    if count > 1:
        opening.load_driver()
    others = [_begin(folder, key.copy()) for _ in range(count - 1)]
    try:
        with Store.open(folder, key) as store, progress() as bar:
            reports = [working.work(store, bar)]
            ended = [_ended(one) for one in others]
            if any(one is None for one in ended):
                reports.append(working.work(store, bar))
    finally:
        for process, hears in others:
            hears.close()
            process.join()
    for one in ended:
        if isinstance(one, WorldFailed):
            raise one
    return _together([*reports, *(one for one in ended if isinstance(one, Report))])


_Other = tuple["multiprocessing.process.BaseProcess", "Connection"]


def _begin(folder: Path, key: StoreKey) -> _Other:
    context = multiprocessing.get_context(_METHOD)
    hears, tells = context.Pipe(duplex=False)
    process = context.Process(target=_worker, args=(folder, key, tells))  # type: ignore[attr-defined] # every context's
    process.start()
    tells.close()
    key.wipe()
    return process, hears


def _worker(folder: Path, key: StoreKey, tells: Connection) -> None:
    no_core_dumps()
    try:
        with Store.open(folder, key) as store:
            tells.send(working.work(store, Silent()))
    except WorldFailed as failed:
        tells.send((failed.code, failed.facts))


def _ended(other: _Other) -> Report | WorldFailed | None:
    """What a worker did, or why it could not; None where it was killed."""
    try:
        said = other[1].recv()
    except (EOFError, OSError):  # before it said anything, or in the middle
        return None
    return said if isinstance(said, Report) else WorldFailed(said[0], **said[1])


def _together(reports: list[Report]) -> Report:
    whole = reports[0]
    for one in reports[1:]:
        whole.merged += one.merged
        whole.held_back += one.held_back
        whole.refused += one.refused
        whole.receipts += one.receipts
        whole.lists += one.lists
    return whole
