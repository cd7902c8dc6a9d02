"""What is matched, and the words that a pair is judged in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fieldkit.matching.hours import Window


@dataclass(frozen=True)
class Request:
    """Help that is asked for once. `kinds`: any of these helps, all is best. Empty sets say that nothing was said.

    `refused` names offers, by id or as people write them, that shall not be asked.
    """

    id: str
    label: str
    kinds: frozenset[str]
    window: Window
    place: str = ""
    spoken: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    thing: str = ""  # the list's own id; one thing may ask on several days
    on: date | None = None


@dataclass(frozen=True)
class Offer:
    """Somebody who helps. `free`: minutes of the week, 0 where no day was said; `vehicle` None: not said.

    `most`: how often in a week; `refused` names requests, as `Request.refused` does offers.
    """

    id: str
    label: str
    kinds: frozenset[str]
    free: int
    place: str = ""
    spoken: frozenset[str] = frozenset()
    vehicle: bool | None = None
    most: int = 7
    refused: frozenset[str] = frozenset()


class Part(StrEnum):
    """What a score is made of."""

    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    LANGUAGE = "language"


class Why(StrEnum):
    """What was found of one part of a pair. Those that begin with 'no-' rule it out."""

    ALL_KINDS = "all-kinds"
    SOME_KINDS = "some-kinds"
    ANY_KIND = "any-kind"
    NO_KIND = "no-kind"
    REFUSED = "no-refused"
    FREE = "free"
    FREE_THAT_DAY = "free-that-day"
    DAYS_UNSAID = "days-unsaid"
    NOT_FREE = "no-time"
    SAME_PLACE = "same-place"
    NEAR = "near"
    DRIVES = "drives"
    DISTANCE_UNKNOWN = "distance-unknown"
    TOO_FAR = "no-vehicle"
    SHARED = "shared"
    ANY_LANGUAGE = "any-language"
    LANGUAGES_UNSAID = "languages-unsaid"
    NO_LANGUAGE = "no-language"

    @property
    def rules_out(self) -> bool:
        """Whether such a pair is never made."""
        return self.value.startswith("no-")
