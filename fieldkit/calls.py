"""What an office notes of those who asked to be called: since when it knows of each, and who called on which day.

It lies beside the requests, in the office's store or on its server, under the request's own random id, and goes when
the request is erased. Who has taken a request to call, or called, is noted by name: two people do not call one person.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from fieldkit.database import Database, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import Flat, quote


@dataclass(frozen=True)
class Call:
    """Days as YYYY-MM-DD. `called` is '' while somebody waits; `who` then takes the call, '' for nobody."""

    since: str
    called: str = ""
    who: str = ""


class Calls(Protocol):
    """What one master notes."""

    def note_arrivals(self, forms: Sequence[str], today: date) -> None:
        """Note today for requests that have no day yet; forget those that were erased."""

    def waiting(self) -> int:
        """How many people wait to be called."""

    def all(self) -> dict[str, Call]:
        """What is noted, by record."""

    def keep(self, some: Mapping[str, Call]) -> None:
        """Note what was noted elsewhere, by record. Within a transaction."""

    def note(self, record: str, called: str, who: str, *, unless_taken: bool = False) -> None:
        """Note who called on which day, or who is about to. RECORD_UNKNOWN.

        CALL_TAKEN, where somebody else has called, or is about to, and that matters.
        """


def listed(noted: Calls) -> list[tuple[str, Call]]:
    """All requests: who waits before who was called, the longest wait first."""
    found = noted.all().items()
    return sorted(found, key=lambda one: (one[1].called != "", one[1].since, one[0]))


def take(noted: Calls, record: str, who: str) -> None:
    """Say that one is about to call. RECORD_UNKNOWN, CALL_TAKEN."""
    noted.note(record, "", who, unless_taken=True)


def called(noted: Calls, record: str, day: date, who: str) -> None:
    """Note that somebody called."""
    noted.note(record, day.isoformat(), who)


def again(noted: Calls, record: str) -> None:
    """Note that they are to be called again: nobody was reached."""
    noted.note(record, "", "")


def need_free(record: str, now: Call, who: str) -> None:
    """CALL_TAKEN where somebody else has called, or is about to."""
    if now.called or now.who not in ("", who):
        raise WorldFailed(Code.CALL_TAKEN, record=record, who=now.who)


class LocalCalls:
    """What an office's own store notes."""

    def __init__(self, database: Database, flat: Flat) -> None:
        self._database = database
        self._flat = flat

    def note_arrivals(self, forms: Sequence[str], today: date) -> None:
        """As `Calls.note_arrivals`."""
        tables = [table.name for form in forms if (table := self._flat.table(form))]
        selects = [f"SELECT record FROM {quote(name)}" for name in tables]  # noqa: S608 - quoted
        here = " UNION ALL ".join(selects) or "SELECT NULL AS record WHERE 0"
        fresh = f"SELECT record FROM ({here}) WHERE record NOT IN (SELECT record FROM calls)"  # noqa: S608 - as above
        gone = f"SELECT record FROM calls WHERE record NOT IN ({here})"  # noqa: S608 - as above
        if self._database.fetch(f"SELECT EXISTS ({fresh}) OR EXISTS ({gone})") == [(0,)]:
            return
        with transaction(self._database):
            self._database.execute(
                f"INSERT OR IGNORE INTO calls SELECT record, ?, '', '' FROM ({fresh})",  # noqa: S608 - as above
                (today.isoformat(),),
            )
            self._database.execute(f"DELETE FROM calls WHERE record IN ({gone})")  # noqa: S608 - as above

    def waiting(self) -> int:
        """As `Calls.waiting`."""
        ((number,),) = self._database.fetch("SELECT count(*) FROM calls WHERE called = ''")
        return int(number)

    def all(self) -> dict[str, Call]:
        """As `Calls.all`."""
        rows = self._database.fetch("SELECT record, since, called, who FROM calls")
        return {record.hex(): Call(*rest) for record, *rest in rows}

    def keep(self, some: Mapping[str, Call]) -> None:
        """As `Calls.keep`."""
        self._database.conn.executemany(
            "INSERT INTO calls VALUES (?, ?, ?, ?)",
            [(bytes.fromhex(record), one.since, one.called, one.who) for record, one in some.items()],
        )

    def note(self, record: str, called: str, who: str, *, unless_taken: bool = False) -> None:
        """As `Calls.note`."""
        with transaction(self._database):
            now = self.all().get(record)
            if now is None:
                raise WorldFailed(Code.RECORD_UNKNOWN, record=record)
            if unless_taken:
                need_free(record, now, who)
            self._database.execute(
                "UPDATE calls SET called = ?, who = ? WHERE record = ?", (called, who, bytes.fromhex(record))
            )
