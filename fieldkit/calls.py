"""What an office notes of those who asked to be called: since when it knows of each, and who called on which day.

It lies in the office's store alone, under the request's own random id, and goes when the request is erased.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldkit.database import transaction
from fieldkit.flat import quote
from fieldkit.store import Store


@dataclass(frozen=True)
class Call:
    """Days as YYYY-MM-DD. `called` and `who` are '' while somebody waits."""

    since: str
    called: str = ""
    who: str = ""


def note_arrivals(store: Store, forms: Iterable[str], today: date) -> None:
    """Note the day on which requests came, of those that nobody has noted; forget those that were erased."""
    tables = [table.name for form in forms if (table := store.flat.table(form))]
    here = " UNION ALL ".join(f"SELECT record FROM {quote(name)}" for name in tables) or "SELECT NULL AS record WHERE 0"  # noqa: S608 - quoted
    fresh = f"SELECT record FROM ({here}) WHERE record NOT IN (SELECT record FROM calls)"  # noqa: S608 - as above
    gone = f"SELECT record FROM calls WHERE record NOT IN ({here})"  # noqa: S608 - as above
    if store.query(f"SELECT EXISTS ({fresh}) OR EXISTS ({gone})") == [(0,)]:
        return
    with transaction(store.database):
        store.database.execute(
            f"INSERT OR IGNORE INTO calls SELECT record, ?, '', '' FROM ({fresh})",  # noqa: S608 - as above
            (today.isoformat(),),
        )
        store.database.execute(f"DELETE FROM calls WHERE record IN ({gone})")  # noqa: S608 - as above


def waiting(store: Store) -> int:
    """How many people wait to be called."""
    ((number,),) = store.query("SELECT count(*) FROM calls WHERE called = ''")
    return int(number)


def called(store: Store, record: str, day: date, who: str) -> None:
    """Note that somebody called."""
    _set(store, record, day.isoformat(), who)


def again(store: Store, record: str) -> None:
    """Note that they are to be called again: nobody was reached."""
    _set(store, record, "", "")


def _set(store: Store, record: str, day: str, who: str) -> None:
    with transaction(store.database):
        store.database.execute(
            "UPDATE calls SET called = ?, who = ? WHERE record = ?", (day, who, bytes.fromhex(record))
        )
