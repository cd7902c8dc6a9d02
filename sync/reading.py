"""Bytes from a mailbox to checked versions: who sent them, whether they are for us, and whether each answer fits.

Nothing is written here: a batch that was read waits for `sync.merge` to unite it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fieldkit import envelope
from fieldkit.envelope import EnvelopeRefused, Fault, Opened, Verified
from fieldkit.kit import Member, roster
from fieldkit.seal import fingerprint
from fieldkit.shelf import Shelf
from fieldkit.store import Store
from fieldkit.versions import Firsts, Stored, Version
from fieldkit.waiting import describe
from forms.values import AnswerProblem, checker
from sync import batch
from sync.batch import Lines, SetAside
from sync.lanes import Lanes


@dataclass
class Arrived:
    """A batch that was verified and read: versions that fit, in two shapes; those whose form is not here; bad lines."""

    lines: Lines
    firsts: list[Firsts]
    municipality: str = ""
    others: list[Stored] = field(default_factory=list)
    waiting: list[tuple[int, Stored]] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many versions the office will hold of it."""
        return sum(map(len, self.firsts)) + len(self.others) + len(self.waiting)


class Reader:
    """Reads batches for one office, with its roster and its forms as they are now."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lanes = Lanes(store)
        self._check = _Checks(store.shelf)
        self.stations: Mapping[str, Member] = {member.keys.id: member for member in roster(store)}
        self._municipalities = dict(store.query("SELECT station, municipality FROM roster"))

    def read(self, data: bytes) -> Arrived:
        """A batch of a station of ours. Raises `EnvelopeRefused`."""
        sealed = envelope.verified(data)
        # Only what a laptop of ours signed is decrypted and unpacked.
        if fingerprint(sealed.front.sender) not in self.stations:
            raise EnvelopeRefused(Fault.STRANGER)
        if sealed.simulated != self._store.identity.simulated:
            raise EnvelopeRefused(Fault.OTHER_WORLD)
        return self._checked(batch.unpack(self._unsealed(sealed)))

    def name(self, station: str) -> str:
        """What a station is called."""
        return self.stations[station].name if station in self.stations else station

    def _unsealed(self, sealed: Verified) -> Opened:
        try:
            return sealed.unseal(self._store.identity.opens)
        except EnvelopeRefused as refused:
            if refused.fault is not Fault.NOT_FOR_US:
                raise
            self._store.look_again()  # it may be sealed to keys that the office has had since
            return sealed.unseal(self._store.identity.opens)

    def _checked(self, lines: Lines) -> Arrived:
        firsts, rest = self._lanes.read(lines.lines, lines.station)
        arrived = Arrived(lines, firsts, self._municipalities.get(lines.station, ""))
        for number, line in rest:
            self._sort(arrived, number, line)
        return arrived

    def _sort(self, arrived: Arrived, number: int, line: bytes) -> None:
        name = batch.name_of(line)
        try:
            one = batch.read_line(line, self._store.identity.opens)
        except ValueError as error:
            reason = "sealed" if batch.sealed_in(line) else "unreadable"
            arrived.set_aside.append(SetAside(number, reason, str(error), line, name))
            return
        fault = "author" if one.version.author != arrived.lines.station else self._check(one.version)
        if fault is None:
            arrived.waiting.append((number, one))
        elif fault:
            session, record = bytes.fromhex(one.version.session), bytes.fromhex(one.version.record)
            arrived.set_aside.append(SetAside(number, "answers", fault, line, name, session, record))
        else:
            arrived.others.append(one)


_Check = Callable[[Mapping[str, str]], tuple[AnswerProblem, ...]]


class _Checks:
    """What is wrong with a version's answers, '' where they fit, None where the office does not have their form."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._known: dict[tuple[str, str], _Check | None] = {}

    def __call__(self, version: Version) -> str | None:
        if version.kind == "withdrawal":
            return ""
        key = (version.form, version.form_version)
        if key not in self._known:
            form = self._shelf.find(*key)
            self._known[key] = checker(form) if form else None
        check = self._known[key]
        return None if check is None else describe(check(version.answers))
