"""Bytes from a mailbox to checked versions: who sent them, whether they are for us, and whether each answer fits.

Nothing is written here: a batch that was read waits for `sync.merge` to unite it.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from fieldkit import envelope
from fieldkit.envelope import EnvelopeRefused, Fault
from fieldkit.kit import Member, roster
from fieldkit.seal import fingerprint
from fieldkit.shelf import Shelf
from fieldkit.store import Store
from fieldkit.versions import Version
from forms.values import AnswerProblem, checker
from sync import batch
from sync.batch import Batch, SetAside


class Reader:
    """Reads batches for one office, with its roster and its forms as they are now."""

    def __init__(self, store: Store) -> None:
        self._identity = store.identity
        self._check = _Checks(store.shelf)
        self.stations: Mapping[str, Member] = {member.keys.id: member for member in roster(store)}

    def read(self, data: bytes) -> Batch:
        """A batch of a station of ours: good versions, and lines set aside. Raises `EnvelopeRefused`."""
        opened = envelope.open_envelope(data, self._identity.keys)
        if fingerprint(opened.front.sender) not in self.stations:
            raise EnvelopeRefused(Fault.STRANGER)
        if opened.simulated != self._identity.simulated:
            raise EnvelopeRefused(Fault.OTHER_WORLD)
        return self._checked(batch.read(opened))

    def name(self, station: str) -> str:
        """What a station is called."""
        return self.stations[station].name if station in self.stations else station

    def _checked(self, arrived: Batch) -> Batch:
        good, bad = [], list(arrived.set_aside)
        for line, one in arrived.versions:
            fault = "author" if one.version.author != arrived.station else self._check(one.version)
            if fault:
                bad.append(SetAside(line, "answers", fault, one.payload))
            else:
                good.append((line, one))
        return replace(arrived, versions=good, set_aside=bad)


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
