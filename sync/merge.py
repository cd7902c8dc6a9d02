"""The office's side: batches in, a union of versions, receipts out.

Batches are read (`sync.reading`) and united some at a time, each whole or not at all. One bad submission is set aside
with its reason; one bad batch is named; the rest goes on.
"""

import hashlib
from collections.abc import Callable, Sequence
from functools import partial
from operator import itemgetter
from pathlib import Path

from fieldkit import files, settings
from fieldkit.database import transaction
from fieldkit.envelope import LIMIT, EnvelopeRefused
from fieldkit.progress import Progress, Silent
from fieldkit.roster import listed
from fieldkit.store import Store
from sync import handover, receipts
from sync.batch import Batch
from sync.held_back import forget, hold_back, released
from sync.mailbox import Mailbox
from sync.reading import Reader
from sync.report import Merged, Refused, Report
from sync.send import mailbox
from sync.stations import tell

__all__ = ["Merged", "Refused", "Report", "merge"]

_LINES_AT_ONCE = 8_000  # submissions that share a transaction: more is no faster, and waits in memory


def merge(store: Store, progress: Progress | None = None, some: Sequence[Path] | None = None) -> Report:
    """Merge what lies in the mailbox, or these files in this order; then answer each station that sent something."""
    store.need("office")
    report = Report()
    there = None if some is not None and not store.settings.get(settings.MAILBOX) else mailbox(store)
    to_do = [(path.name, _file(path)) for path in some] if some is not None else _waiting(there)
    reader = Reader(store)
    _merge_all(store, reader, [*released(store), *to_do], progress or Silent(), report)
    report.not_compared = [one.member.name for one in listed(store) if one.last and not one.compared]
    report.stations = tell(store)
    report.conflicts = sum(store.submissions.conflicts(info.form) for info in store.shelf.forms())
    if there is not None:
        report.receipts = receipts.answer(store, there, reader.stations.values())
    return report


def _waiting(there: Mailbox | None) -> list[tuple[str, Callable[[], bytes]]]:
    return [(name, partial(there.get, name)) for name in there.names("batch")] if there else []


def _file(path: Path) -> Callable[[], bytes]:
    return partial(files.read, path, LIMIT + 1)


def _merge_all(
    store: Store,
    reader: Reader,
    to_do: Sequence[tuple[str, Callable[[], bytes]]],
    progress: Progress,
    report: Report,
) -> None:
    group = _Group(store, reader, report)
    handed_over: list[tuple[int, str, Callable[[], bytes]]] = []
    try:
        for done, (name, load) in enumerate(to_do):
            progress.step(done, len(to_do))
            try:
                data = load()
                part = handover.number(data)
                if part is None:
                    group.take(name, data)
                else:
                    handed_over.append((part, name, load))
            except EnvelopeRefused as refused:
                report.refused.append(Refused(name, refused.fault))
    finally:
        # Cancelled, or a mailbox gone: what was read whole is kept.
        group.unite()
    for _, name, load in sorted(handed_over, key=itemgetter(0, 1)):
        try:
            report.merged.append(handover.take(store, name, load()))
        except EnvelopeRefused as refused:
            report.refused.append(Refused(name, refused.fault))


class _Group:
    """Batches that were read and wait to share a transaction."""

    def __init__(self, store: Store, reader: Reader, report: Report) -> None:
        self._store = store
        self._reader = reader
        self._report = report
        self._waiting: dict[bytes, tuple[str, Batch]] = {}
        self._lines = 0

    def take(self, name: str, data: bytes) -> None:
        """Read a batch, unless it is known. Raises `EnvelopeRefused`."""
        digest = hashlib.sha256(data).digest()
        if digest in self._waiting:
            self.unite()
        known = self._store.query("SELECT station, sequence, versions FROM received WHERE hash = ?", (digest,))
        if known:
            station, sequence, count = known[0]
            self._report.merged.append(Merged(name, self._reader.name(station), sequence, 0, count, known=True))
            return
        arrived = self._reader.read(data)
        held = hold_back(self._store, name, self._reader.name(arrived.station), arrived, data)
        if held:
            self._report.held_back.append(held)
            return
        self._waiting[digest] = (name, arrived)
        self._lines += len(arrived.versions)
        if self._lines >= _LINES_AT_ONCE:
            self.unite()

    def unite(self) -> None:
        """Unite all that waits, in one transaction."""
        waiting, self._waiting, self._lines = self._waiting, {}, 0
        if waiting:
            with transaction(self._store.database):
                merged = [self._unite_one(name, arrived) for name, arrived in waiting.values()]
            self._report.merged.extend(merged)

    def _unite_one(self, name: str, arrived: Batch) -> Merged:
        added = self._store.union.add([one for _, one in arrived.versions])
        _remember(self._store, arrived)
        forget(self._store, arrived)
        station = self._reader.name(arrived.station)
        return Merged(name, station, arrived.sequence, added.new, added.repeated, tuple(arrived.set_aside))


def _remember(store: Store, arrived: Batch) -> None:
    key = (arrived.station, arrived.sequence, arrived.hash)
    store.database.execute(
        "INSERT OR IGNORE INTO received (station, sequence, hash, previous, versions) VALUES (?, ?, ?, ?, ?)",
        (*key, arrived.previous, len(arrived.versions)),
    )
    store.database.conn.executemany(
        "INSERT OR IGNORE INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (*key, one.line, one.version or hashlib.sha256(one.content).digest(), one.reason, one.detail, one.content)
            for one in arrived.set_aside
        ],
    )
