"""What an office needs of its master, wherever that lies: a handful of operations, each all or nothing and durable.

Not an abstraction of databases: whoever keeps a master writes each of these as its engine does it best.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from fieldkit.calls import Calls
from fieldkit.decided import Decisions
from fieldkit.faults import Broke
from fieldkit.imported import Imports
from fieldkit.lists.operating import Operations
from fieldkit.master.records import Records
from fieldkit.master.tables import Tables
from fieldkit.progress import Progress
from fieldkit.quarantine import Bad, Came
from fieldkit.versions import Firsts, Stored
from forms.definition import Form


@dataclass(frozen=True)
class Arrival:
    """A batch that was verified and read: versions that fit, in two shapes; what waits for its form; bad lines.

    `municipality`: that of its station, '' where nobody said. `count`: how many versions the office will hold of it.
    """

    station: str
    municipality: str
    sequence: int
    hash: bytes
    previous: bytes
    firsts: Sequence[Firsts]
    others: Sequence[Stored]
    waiting: Sequence[tuple[Came, Stored]]
    bad: Sequence[Bad]
    count: int


@dataclass(frozen=True)
class United:
    """What came of an arrival: versions that were new, `kept` of them waiting; submissions it left in conflict."""

    new: int
    repeated: int
    kept: int
    conflicts: int


class Received(NamedTuple):
    """A batch that the master holds for good. `safe`: it lies in a backup too."""

    station: str
    sequence: int
    hash: bytes
    previous: bytes
    versions: int
    safe: bool


@dataclass(frozen=True)
class HandedOver:
    """What a copy of a master knows. `erased`: versions of withdrawn submissions; `rows`: by table, as `carrying` says.

    `towns`: the municipality of each station.
    """

    stored: Sequence[Stored]
    erased: Sequence["Row"]
    rows: Mapping[str, Sequence[Sequence[object]]]
    towns: Mapping[str, str]


class Row(NamedTuple):
    """A version as it lies in a master. `payload` is None where it was erased."""

    session: bytes
    record: bytes
    version: bytes
    form: str
    counter: int
    parents: bytes
    withdrawal: bool
    payload: bytes | None


class Master(Protocol):
    """What is shared of an office: versions and what follows from them, batches, what waits, what was set aside."""

    @property
    def lists(self) -> Operations:
        """What submissions say of the things in lists."""

    @property
    def records(self) -> Records:
        """Its submissions one by one."""

    @property
    def calls(self) -> Calls:
        """Who asked to be called, and who calls."""

    @property
    def imports(self) -> Imports:
        """What became of imported rows."""

    @property
    def decisions(self) -> Decisions:
        """What was decided about likely duplicates."""

    @property
    def tables(self) -> Tables:
        """What is current, form by form, and the ledger of releases, for those who count."""

    def apply(self, arrivals: Sequence[Arrival]) -> list[United]:
        """Unite with all of these, or none. Durable when it returns: then a receipt may say so."""

    def received(self, station: str | None = None) -> list[Received]:
        """The batches that are held, of one station or all."""

    def set_aside(self, station: str) -> list[bytes]:
        """The versions of a station that were not valid, in order."""

    def waiting(self) -> dict[tuple[str, str], int]:
        """How many versions wait, by form and version of the form."""

    def count(self) -> int:
        """How many versions there are."""

    def counts(self) -> dict[str, tuple[int, int]]:
        """Of each form how many submissions are current, and how many of them in conflict."""

    def conflicts(self, form: str) -> int:
        """How many current submissions of a form have more than one head."""

    def torn(self) -> Iterator[list[bytes]]:
        """Of each submission in conflict its heads, as canonical bytes."""

    def sheets(self) -> Iterator[tuple[bytes, str]]:
        """Of each session the sheet that is shown, as canonical bytes, and its date."""

    def answers(
        self, form: str, paths: Collection[str], having: tuple[str, str] | None = None
    ) -> Iterator[tuple[bytes, Mapping[str, str]]]:
        """Of each current submission of a form its record and what was answered at these paths, where anything was.

        `having`: only of those with this path and answer.
        """

    def returned(self, author: str) -> list[bytes]:
        """The office's own versions of what a station recorded, by record and version; see `sync.returns`."""

    def digest(self) -> str:
        """SHA-256 over the whole current state: equal digests mean equal masters."""

    def together(self) -> AbstractContextManager[None]:
        """What is read and what is written for it, all or none: others who do so wait. Within itself a part of it."""

    def make_room(self, form: Form) -> None:
        """Let the answers to a form be shown, and unite what waited for it."""

    def rows(self) -> Iterator[Row]:
        """Every version, by session, record and id."""

    def faults(self, progress: Progress) -> Iterator[Broke]:
        """Read everything once and work out again what follows from it: what is not as it should be."""

    def close(self) -> None:
        """Let go of what is open."""
