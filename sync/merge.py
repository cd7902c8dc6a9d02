"""The office's side: batches in, a union of versions, receipts out.

A batch is verified against the roster, unsealed, read line by line, checked field by field, and united in one
transaction. One bad submission is set aside with its reason; one bad batch is named; the rest goes on.
"""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from operator import itemgetter
from pathlib import Path

from fieldkit import files, settings
from fieldkit.database import transaction
from fieldkit.envelope import LIMIT, EnvelopeRefused
from fieldkit.master.model import Arrival, United
from fieldkit.progress import Progress, Silent
from fieldkit.quarantine import Bad, Came
from fieldkit.roster import listed
from fieldkit.store import Store
from sync import handover, lists, receipts
from sync.batch import Lines, SetAside
from sync.connection import mailbox
from sync.held_back import forget, hold_back, released
from sync.mailbox import Mailbox
from sync.reading import Arrived, Reader
from sync.report import Merged, Refused, Report
from sync.stations import tell

__all__ = ["Merged", "Refused", "Report", "merge"]

_LINES_AT_ONCE = 8_000  # submissions that share a transaction: more is no faster, and waits in memory
_Load = Callable[[], bytes | None]


def merge(store: Store, progress: Progress | None = None, some: Sequence[Path] | None = None) -> Report:
    """Merge what lies in the mailbox, or these files in this order; then answer each station that sent something."""
    store.need("office")
    report = Report()
    there = None if some is not None and not store.settings.get(settings.MAILBOX) else mailbox(store)
    to_do = [(path.name, _file(path)) for path in some] if some is not None else _waiting(there)
    reader = Reader(store)
    _merge_all(store, reader, [*released(store), *to_do], progress or Silent(), report)
    report.waiting = settle(store)
    # Before anything is told: whatever fails as the report is made, what is merged is answered.
    if there is not None:
        report.receipts = receipts.answer(store, there, reader.stations.values())
        report.lists = lists.send(store, there)
    report.not_compared = [one.member.name for one in listed(store) if one.last and not one.compared]
    report.stations = tell(store)
    report.conflicts = sum(store.master.conflicts(info.form) for info in store.shelf.forms())
    return report


def settle(store: Store) -> int:
    """Unite what came to wait although its form has been put on the shelf meanwhile; how many versions wait still."""
    for form in [store.shelf.find(*key) for key in store.master.waiting()]:
        if form is not None:
            with _alone(store):
                store.master.make_room(form)
    return sum(store.master.waiting().values())


def _alone(store: Store) -> AbstractContextManager[None]:
    """Nobody writes at this desk meanwhile; but a server may take long, and other workers go on here."""
    return nullcontext() if store.away else transaction(store.database)


def _waiting(there: Mailbox | None) -> list[tuple[str, Callable[[], bytes]]]:
    return [(name, partial(there.get, name)) for name in there.names("batch")] if there else []


def _file(path: Path) -> Callable[[], bytes]:
    return partial(files.read, path, LIMIT + 1)


def _merge_all(
    store: Store,
    reader: Reader,
    to_do: Sequence[tuple[str, _Load]],
    progress: Progress,
    report: Report,
) -> None:
    group = Group(store, reader, report)
    handed_over: list[tuple[int, str, _Load]] = []
    try:
        for done, (name, load) in enumerate(to_do):
            progress.step(done, len(to_do))
            try:
                data = load()
                if data is None:
                    continue  # it was held back, and another merge has taken it meanwhile
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
            report.merged.append(handover.take(store, name, load() or b""))
        except EnvelopeRefused as refused:
            report.refused.append(Refused(name, refused.fault))


class Group:
    """Batches that were read and wait to share a transaction."""

    def __init__(self, store: Store, reader: Reader, report: Report) -> None:
        self._store = store
        self._reader = reader
        self._report = report
        self._waiting: dict[bytes, tuple[str, Arrived, bytes]] = {}
        self._lines = 0
        # Asked once: a batch that another process merges meanwhile is united twice, which changes nothing.
        self._known = {one.hash: (one.station, one.sequence, one.versions) for one in store.master.received()}
        self._held_back = {digest for (digest,) in store.query("SELECT hash FROM held_back")}

    def take(self, name: str, data: bytes) -> None:
        """Read a batch, unless it is known. Raises `EnvelopeRefused`."""
        digest = hashlib.sha256(data).digest()
        if digest in self._waiting:
            self.unite()
        if digest not in self._known:
            self._read(name, digest, data)
            return
        self._forget([digest])  # where a merge was cut off just before this
        station, sequence, count = self._known[digest]
        self._report.merged.append(Merged(name, self._reader.name(station), sequence, 0, count, known=True))

    def _read(self, name: str, digest: bytes, data: bytes) -> None:
        arrived = self._reader.read(data)
        if self._must_wait(name, arrived, data):
            return
        self._waiting[digest] = (name, arrived, data)
        self._lines += len(arrived.lines.lines)
        if self._lines >= _LINES_AT_ONCE:
            self.unite()

    def _must_wait(self, name: str, arrived: Arrived, data: bytes) -> bool:
        held = hold_back(self._store, name, self._reader.name(arrived.lines.station), arrived, data)
        if held:
            self._report.held_back.append(held)
        return held is not None

    def unite(self) -> None:
        """Unite all that waits, in one transaction."""
        waiting, self._waiting, self._lines = self._waiting, {}, 0
        if not waiting:
            return
        with _alone(self._store):
            # Asked again: since a batch was read its laptop may have been revoked.
            some = {
                digest: (name, arrived)
                for digest, (name, arrived, data) in waiting.items()
                if not self._must_wait(name, arrived, data)
            }
            done = self._store.master.apply([arrival(arrived) for _, arrived in some.values()]) if some else []
            self._forget(some)
        for (name, arrived), united in zip(some.values(), done, strict=True):
            self._report.merged.append(tell_of(name, self._reader, arrived, united))
        for digest, (_, arrived) in some.items():
            self._known[digest] = (arrived.lines.station, arrived.lines.sequence, arrived.count)

    def _forget(self, merged: Iterable[bytes]) -> None:
        """What is merged is held back no more."""
        held = self._held_back.intersection(merged)
        if held:
            forget(self._store, held)


def arrival(arrived: Arrived) -> Arrival:
    """What was read, as a master takes it."""
    lines = arrived.lines
    return Arrival(
        station=lines.station, municipality=arrived.municipality, sequence=lines.sequence, hash=lines.hash,
        previous=lines.previous, firsts=arrived.firsts, others=arrived.others,
        waiting=[(_came(lines, line), one) for line, one in arrived.waiting],
        bad=[_bad(lines, one) for one in arrived.set_aside], count=arrived.count,
    )  # fmt: skip


def tell_of(name: str, reader: Reader, arrived: Arrived, united: United) -> Merged:
    """What came of a batch."""
    lines = arrived.lines
    return Merged(
        name, reader.name(lines.station), lines.sequence, united.new, united.repeated, tuple(arrived.set_aside),
        conflicts=united.conflicts,
        corrected=min(united.new - united.kept, sum(bool(one.version.parents) for one in arrived.others)),
    )  # fmt: skip


def _came(lines: Lines, line: int) -> Came:
    return Came(lines.station, lines.sequence, lines.hash, line)


def _bad(lines: Lines, one: SetAside) -> Bad:
    return Bad(_came(lines, one.line), one.reason, one.detail, one.content, one.version, one.session, one.record)
