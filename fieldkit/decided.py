"""What persons decided about pairs of sheets that may be one: rows that are only ever added, beside the submissions."""

from typing import Literal, Protocol, TypeAlias

from fieldkit.database import Database, transaction
from fieldkit.submissions import Submissions

Verdict = Literal["same", "different"]
Pair: TypeAlias = tuple[str, str]


class Decisions(Protocol):
    """The decisions of one master."""

    def pairs(self) -> set[Pair]:
        """The pairs of records that somebody has decided about, each in order."""

    def decide(self, verdict: Verdict, keep: str, other: str) -> None:
        """Remember what a person saw; where both are the same sheet, `other` is withdrawn. All of it or nothing.

        RECORD_UNKNOWN, RECORD_WITHDRAWN where somebody was quicker.
        """


class LocalDecisions:
    """As a store's own table has them."""

    def __init__(self, database: Database, submissions: Submissions) -> None:
        self._database = database
        self._submissions = submissions

    def pairs(self) -> set[Pair]:
        """As `Decisions.pairs`."""
        return {(one.hex(), other.hex()) for one, other in self._database.fetch("SELECT one, other FROM decisions")}

    def decide(self, verdict: Verdict, keep: str, other: str) -> None:
        """As `Decisions.decide`."""
        with transaction(self._database):
            for record in (keep, other):
                self._submissions.get(record)
            pair = map(bytes.fromhex, in_order(keep, other))
            self._database.execute("INSERT OR IGNORE INTO decisions VALUES (?, ?, ?)", (*pair, verdict))
            if verdict == "same":
                self._submissions.withdraw(other)


def in_order(one: str, other: str) -> Pair:
    """A pair, whichever of them was named first."""
    return (one, other) if one < other else (other, one)
