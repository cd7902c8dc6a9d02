"""Stores and answers that are valid by default."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fieldkit import kit
from fieldkit.filling import fill
from fieldkit.store import Store, unlock
from sync import connection

PASSPHRASE = "cuatro sillas y un brasero"
NOW = datetime(2026, 5, 14, 17, 45, tzinfo=UTC)
TEST = "mesa_test"


def clock() -> datetime:
    """Always the same moment."""
    return NOW


def reopen(folder: Path) -> Store:
    """A second connection to a store."""
    return Store.open(folder, unlock(folder, PASSPHRASE))


@dataclass
class Town:
    """An office, stations that it enrolled, and a mailbox folder that all of them use."""

    office: Store
    stations: list[Store]
    mailbox: Path

    def close(self) -> None:
        """Close all stores."""
        for store in (self.office, *self.stations):
            store.close()


def town(folder: Path, stations: int = 1) -> Town:
    """Make an office, its stations and their mailbox."""
    mailbox = folder / "mailbox"
    mailbox.mkdir()
    office = Store.create_office(folder / "office", "Servicios Sociales", PASSPHRASE)
    made = [Store.create_station(folder / f"station-{n}", f"Mesa {n}", PASSPHRASE) for n in range(1, stations + 1)]
    for station in made:
        kit.enrol(office, kit.write_request(station))
    sealed = kit.publish(office, "2026-04-01")
    for store in (office, *made):
        connection.remember(store, str(mailbox))
    for station in made:
        kit.accept(station, sealed)
    return Town(office, made, mailbox)


def session(store: Store, place: str = "Plaza de San Juan", date: str = "2026-05-14", **more: str) -> str:
    """Open a session; its id."""
    return store.sessions.new({"place": place, "date": date, **more}, clock).id


def answers(**changed: str) -> dict[str, str]:
    """A whole test: 'sometimes' everywhere, but for what is changed."""
    return {**{f"q{n:02}": "aveces" for n in range(1, 11)}, **changed}


def record(store: Store, session_id: str, given: Mapping[str, str] | None = None) -> str:
    """Save one test; its record id."""
    form = store.shelf.form(TEST)
    filled, problems = fill(form, given if given is not None else answers(), clock)
    assert not problems, problems
    return store.submissions.save(form, session_id, filled)
