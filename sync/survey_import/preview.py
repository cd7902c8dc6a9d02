"""What an import would do, or did: counts, the first rows, and each row that does not fit with its reason."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sync.survey_import.convert import Problem
from sync.survey_import.sorting import Sorted, Verdict

MOST_SHOWN: Final = 200  # problems, and sessions
FIRST: Final = 5  # rows shown as they would come in


@dataclass
class Gathered:
    """A session with the rows that come to it. `new`: the import makes it."""

    place: str
    day: date
    new: bool
    rows: int = 0


@dataclass
class Outcome:
    """The rows of a table by verdict, and what a person should look at.

    `problems`: the first ones, of at most `MOST_SHOWN` rows; `reasons` counts all of them by code. `dropped`: answers
    to questions that the form does not ask then, by path. `likely`: rows with free text that may name somebody.
    """

    counts: Counter[Verdict] = field(default_factory=Counter)
    conflicts: int = 0
    sessions: dict[str, Gathered] = field(default_factory=dict)
    first: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    dropped: Counter[str] = field(default_factory=Counter)
    likely: int = 0

    @property
    def rows(self) -> int:
        """How many rows there are in all."""
        return sum(self.counts.values())

    @property
    def coming(self) -> int:
        """How many versions come in."""
        return self.counts["new"] + self.counts["changed"]

    def take(self, found: Sorted) -> None:
        """Count one row."""
        self.counts[found.verdict] += 1
        if found.problems:
            self.reasons.update({one.code for one in found.problems})
            if len(self.problems) < MOST_SHOWN:
                self.problems += found.problems
        if found.verdict not in ("new", "changed") or found.answers is None:
            return
        self.dropped.update(found.dropped)
        self.likely += bool(found.likely)
        if len(self.first) < FIRST:
            self.first.append((found.row.number, found.answers))
        if found.gathering:
            at = found.gathering
            self.sessions.setdefault(found.session, Gathered(at.place, at.day, at.new)).rows += 1
