"""Steps that the tests of receipts, purge and returns share."""

from datetime import date

from fieldkit.database import transaction
from fieldkit.store import Store
from sync.merge import Report, merge
from sync.send import Received, receive, send
from tests.factory import Town

SESSION_DAY = date(2026, 5, 14)
LATER = date(2026, 7, 1)  # past the hold period


def back_up(office: Store) -> None:
    """What a verified backup of the master leaves behind."""
    with transaction(office.database):
        office.database.execute("UPDATE received SET backed_up = 1")


def exchange(town: Town, *, backed_up: bool = True, today: date = LATER) -> tuple[Report, list[Received]]:
    """Send, merge, back up, answer, receive."""
    for station in town.stations:
        send(station)
    report = merge(town.office)
    if backed_up:
        back_up(town.office)
        merge(town.office)
    return report, [receive(station, today=today) for station in town.stations]


def payloads(store: Store, record: str) -> int:
    """How many versions of a record still have their bytes."""
    key = bytes.fromhex(record)
    ((count,),) = store.query("SELECT count(*) FROM versions WHERE record = ? AND payload IS NOT NULL", (key,))
    return int(count)
