"""The office's side: batches in, a union of versions, receipts out.

A batch is verified against the roster, unsealed, read line by line, checked field by field, and united in one
transaction. One bad submission is set aside with its reason; one bad batch is named; the rest goes on.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from fieldkit import envelope, files, settings
from fieldkit.database import transaction
from fieldkit.envelope import LIMIT, EnvelopeRefused, Fault
from fieldkit.kit import Member, roster
from fieldkit.progress import Progress, Silent
from fieldkit.seal import fingerprint
from fieldkit.shelf import Shelf
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from forms.values import AnswerProblem, checker
from sync import batch, receipts
from sync.batch import Batch, SetAside
from sync.mailbox import Mailbox
from sync.send import mailbox


@dataclass(frozen=True)
class Merged:
    """One batch and what came of it. `known`: this very batch was merged before."""

    file: str
    station: str
    sequence: int
    new: int
    repeated: int
    set_aside: tuple[SetAside, ...] = ()
    known: bool = False


@dataclass(frozen=True)
class Refused:
    """One file that is no batch of ours, and why."""

    file: str
    reason: str


@dataclass(frozen=True)
class Gap:
    """A batch of a station that has not come, or a number that came with two contents (`twice`)."""

    station: str
    sequence: int
    twice: bool = False


@dataclass
class Report:
    """What a merge did. Anything in `refused`, `gaps` or a `set_aside` wants a look."""

    merged: list[Merged] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    conflicts: int = 0
    receipts: int = 0

    @property
    def new(self) -> int:
        """How many versions came that were not there before."""
        return sum(one.new for one in self.merged)

    @property
    def problems(self) -> bool:
        """Whether a person should look."""
        return bool(self.refused or self.gaps or any(one.set_aside for one in self.merged))


def merge(store: Store, progress: Progress | None = None, some: Sequence[Path] | None = None) -> Report:
    """Merge what lies in the mailbox, or these files in this order; then answer each station that sent something."""
    store.need("office")
    report = Report()
    there = None if some is not None and not store.settings.get(settings.MAILBOX) else mailbox(store)
    to_do = [(path.name, _file(path)) for path in some] if some is not None else _waiting(there)
    stations = {member.keys.id: member for member in roster(store)}
    check = _Checks(store.shelf)
    for done, (name, load) in enumerate(to_do):
        (progress or Silent()).step(done, len(to_do))
        try:
            report.merged.append(_merge_one(store, stations, check, name, load()))
        except EnvelopeRefused as refused:
            report.refused.append(Refused(name, refused.fault))
    report.gaps = _gaps(store)
    report.conflicts = sum(store.submissions.conflicts(info.form) for info in store.shelf.forms())
    if there is not None:
        report.receipts = sum(_answer(store, there, member) for member in stations.values())
    return report


def _waiting(there: Mailbox | None) -> list[tuple[str, Callable[[], bytes]]]:
    return [(name, partial(there.get, name)) for name in there.names("batch")] if there else []


def _file(path: Path) -> Callable[[], bytes]:
    return partial(files.read, path, LIMIT + 1)


def _merge_one(store: Store, stations: Mapping[str, Member], check: "_Checks", name: str, data: bytes) -> Merged:
    known = store.query(
        "SELECT station, sequence, versions FROM received WHERE hash = ?", (hashlib.sha256(data).digest(),)
    )
    if known:
        station, sequence, count = known[0]
        return Merged(name, _name(stations, station), sequence, 0, count, known=True)
    opened = envelope.open_envelope(data, store.identity.keys)
    if fingerprint(opened.front.sender) not in stations:
        raise EnvelopeRefused(Fault.STRANGER)
    if opened.simulated != store.identity.simulated:
        raise EnvelopeRefused(Fault.OTHER_WORLD)
    arrived = batch.read(opened)
    good, bad = _sorted_out(arrived, check)
    with transaction(store.database):
        added = store.union.add(good)
        _remember(store, arrived, bad)
    return Merged(name, _name(stations, arrived.station), arrived.sequence, added.new, added.repeated, tuple(bad))


def _sorted_out(arrived: Batch, check: "_Checks") -> tuple[list[Stored], list[SetAside]]:
    good, bad = [], list(arrived.set_aside)
    for line, one in arrived.versions:
        fault = "author" if one.version.author != arrived.station else check(one.version)
        if fault:
            bad.append(SetAside(line, "answers", fault, one.payload))
        else:
            good.append(one)
    return good, bad


_Check = Callable[[Mapping[str, str]], tuple[AnswerProblem, ...]]


class _Checks:
    """Whether a version's answers fit its form. One for a form the office does not have yet is kept, and waits."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._known: dict[tuple[str, str], _Check | None] = {}

    def __call__(self, version: Version) -> str:
        key = (version.form, version.form_version)
        if key not in self._known:
            form = self._shelf.find(*key)
            self._known[key] = checker(form) if form else None
        check = self._known[key]
        problems = check(version.answers) if check and version.kind == "answers" else ()
        return ", ".join(f"{problem.path}: {problem.code}" for problem in problems)


def _remember(store: Store, arrived: Batch, bad: Sequence[SetAside]) -> None:
    key = (arrived.station, arrived.sequence, arrived.hash)
    count = len(arrived.versions)
    store.database.execute(
        "INSERT OR IGNORE INTO received (station, sequence, hash, previous, versions) VALUES (?, ?, ?, ?, ?)",
        (*key, arrived.previous, count),
    )
    store.database.conn.executemany(
        "INSERT OR IGNORE INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [(*key, one.line, hashlib.sha256(one.content).digest(), one.reason, one.detail, one.content) for one in bad],
    )


def _gaps(store: Store) -> list[Gap]:
    """What is missing in each station's chain, and what came twice under one number."""
    counts: dict[str, dict[int, int]] = {}
    for station, sequence, count in store.query("SELECT station, sequence, count(*) FROM received GROUP BY 1, 2"):
        counts.setdefault(station, {})[sequence] = count
    names = {member.keys.id: member.name for member in roster(store)}
    return [
        Gap(names.get(station, station), number, twice=number in chain)
        for station, chain in sorted(counts.items())
        for number in range(1, max(chain) + 1)
        if chain.get(number) != 1
    ]


def _answer(store: Store, there: Mailbox, station: Member) -> bool:
    """Drop a receipt unless the newest one, with nothing to add to it, still lies there."""
    key = station.keys.id
    ((batches,),) = store.query("SELECT count(*) FROM received WHERE station = ?", (key,))
    last = store.query("SELECT name, batches FROM answered WHERE station = ?", (key,))
    if not batches or (last and last[0][1] == batches and last[0][0] in there.names("receipt")):
        return False
    name = there.put_new("receipt", receipts.write(store, station))
    with transaction(store.database):
        store.database.execute("INSERT OR REPLACE INTO answered VALUES (?, ?, ?)", (key, name, batches))
    if last:
        there.delete(last[0][0])  # the new receipt says all that it said
    return True


def _name(stations: Mapping[str, Member], station: str) -> str:
    return stations[station].name if station in stations else station
