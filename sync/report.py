"""What a merge did, as data: for the window, the command line, and whoever looks later."""

from dataclasses import dataclass, field

from sync.batch import SetAside


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
    """What a merge did. Anything in `refused`, `gaps` or a `set_aside` wants a look.

    `waiting`: versions in the master whose form the office does not have yet.
    """

    merged: list[Merged] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    conflicts: int = 0
    waiting: int = 0
    receipts: int = 0

    @property
    def new(self) -> int:
        """How many versions came that were not there before."""
        return sum(one.new for one in self.merged)

    @property
    def problems(self) -> bool:
        """Whether a person should look."""
        return bool(self.refused or self.gaps or any(one.set_aside for one in self.merged))
