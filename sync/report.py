"""What a merge did, as data, for the window and the command line."""

from dataclasses import dataclass, field

from sync.batch import SetAside
from sync.stations import Station


@dataclass(frozen=True)
class Merged:
    """One batch and what came of it. `known`: it was merged before; `conflicts`: submissions it left with two heads.

    `new`: versions that were not there; `corrected` of them take the place of earlier ones.
    """

    file: str
    station: str
    sequence: int
    new: int
    repeated: int
    set_aside: tuple[SetAside, ...] = ()
    known: bool = False
    conflicts: int = 0
    corrected: int = 0


@dataclass(frozen=True)
class Refused:
    """One file that is no batch of ours, and why."""

    file: str
    reason: str


@dataclass(frozen=True)
class HeldBack:
    """A batch that waits whole for a person: `why` is 'revoked' or 'not-compared'. `known`: it waited before."""

    file: str
    station: str
    sequence: int
    versions: int
    why: str
    known: bool


@dataclass
class Report:
    """What a merge did, and how each station stands after it.

    `waiting`: versions in the master whose form the office does not have yet.
    `not_compared`: laptops whose batches were merged although nobody has compared the words yet.
    """

    merged: list[Merged] = field(default_factory=list)
    held_back: list[HeldBack] = field(default_factory=list)
    not_compared: list[str] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    stations: list[Station] = field(default_factory=list)
    conflicts: int = 0
    waiting: int = 0
    receipts: int = 0
    lists: int = 0

    @property
    def new(self) -> int:
        """How many versions came that were not there before."""
        return sum(one.new for one in self.merged)

    @property
    def problems(self) -> bool:
        """Whether a person should look."""
        return bool(
            self.refused
            or any(one.set_aside for one in self.merged)
            or any(not one.known for one in self.held_back)
            or any(station.chain.broken for station in self.stations)
        )
