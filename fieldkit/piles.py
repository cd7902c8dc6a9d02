"""Paper sheets typed at this laptop, and which of them were typed a second time, blind, and compared.

A pile is a set: nothing here says which sheet came before which. What was compared is counted, for the error rate.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldkit.database import Database, transaction
from fieldkit.errors import WorldFailed
from fieldkit.master.records import Records
from fieldkit.submissions import Submission


@dataclass(frozen=True)
class Difference:
    """One answer that was typed twice and not the same."""

    path: str
    first: str
    second: str


@dataclass(frozen=True)
class Tally:
    """How far a pile is: sheets typed, sheets typed again, answers compared, answers that differed."""

    sheets: int
    again: int
    asked: int
    different: int


class Piles:
    """The piles of one store, a pile a session."""

    def __init__(self, database: Database, records: Callable[[], Records]) -> None:
        self._database = database
        self._records = records

    def add(self, session: str, record: str) -> None:
        """Lay a sheet on the pile."""
        with transaction(self._database):
            self._database.execute("INSERT OR IGNORE INTO piles VALUES (?, ?, NULL, NULL)", _key(session, record))

    def compared(self, session: str, record: str, asked: int, different: int) -> None:
        """Note that a sheet was typed again: `different` of `asked` answers were not the same."""
        with transaction(self._database):
            self._database.execute(
                "UPDATE piles SET asked = ?, different = ? WHERE session = ? AND record = ?",
                (asked, different, *_key(session, record)),
            )

    def once(self, session: str, form: str) -> list[Submission]:
        """Return the sheets of a form that were typed once, as they stand. What left this laptop is passed over."""
        rows = self._database.fetch(
            "SELECT record FROM piles WHERE session = ? AND asked IS NULL", (bytes.fromhex(session),)
        )
        return [sheet for (record,) in rows for sheet in self._current(record.hex()) if sheet.form == form]

    def tally(self, session: str) -> Tally:
        """Return how far the pile is."""
        (row,) = self._database.fetch(
            "SELECT count(*), count(asked), total(asked), total(different) FROM piles WHERE session = ?",
            (bytes.fromhex(session),),
        )
        return Tally(*(int(number) for number in row))

    def _current(self, record: str) -> Iterator[Submission]:
        with contextlib.suppress(WorldFailed):  # withdrawn, or only the office still holds its answers
            yield self._records().get(record)


def differences(first: Mapping[str, str], second: Mapping[str, str], paths: Iterable[str]) -> tuple[Difference, ...]:
    """Return where two entries of a sheet differ, in the order of `paths`."""
    both = ((path, first.get(path, ""), second.get(path, "")) for path in paths)
    return tuple(Difference(path, one, other) for path, one, other in both if one != other)


def twin(sheets: Iterable[Submission], second: Mapping[str, str], paths: tuple[str, ...]) -> Submission | None:
    """Return the sheet that a second entry is most like; None where there is none to compare with."""
    return min(sheets, key=lambda sheet: (len(differences(sheet.answers, second, paths)), sheet.record), default=None)


def _key(session: str, record: str) -> tuple[bytes, bytes]:
    return bytes.fromhex(session), bytes.fromhex(record)
