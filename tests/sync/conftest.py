"""Mailboxes of every kind, each served once for all tests that want it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from fieldkit.settings import MAILBOX_ACCESS
from fieldkit.store import Store, StoreKey, unlock
from sync import connection, patience
from tests import factory
from tests.factory import PASSPHRASE, Town
from tests.servers.kinds import KINDS, Server
from tests.servers.link import Line, linked
from tests.servers.running import Room


@pytest.fixture(scope="session")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Server]]:
    """Servers, started when first asked for and stopped at the end."""
    running: dict[str, Server] = {}
    with ExitStack() as stack:

        def serve(kind: str) -> Server:
            if kind not in running:
                running[kind] = stack.enter_context(KINDS[kind](tmp_path_factory.mktemp(kind)))
            return running[kind]

        yield serve


@pytest.fixture(params=list(KINDS))
def server(request: pytest.FixtureRequest, serving: Callable[[str], Server]) -> Server:
    """One of each kind."""
    return serving(request.param)


@dataclass(frozen=True)
class Template:
    """A town on the disk, and what opens its stores."""

    folder: Path
    keys: dict[str, StoreKey]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A town with one station, made once."""
    folder = tmp_path_factory.mktemp("template")
    factory.town(folder).close()
    return Template(folder, {name: unlock(folder / name, PASSPHRASE) for name in ("office", "station-1")})


@pytest.fixture
def town1(template: Template, tmp_path: Path) -> Iterator[Town]:
    """As everywhere, but copied: making stores is slow on purpose."""
    shutil.copytree(template.folder, tmp_path, dirs_exist_ok=True)
    office, station = (Store.open(tmp_path / name, key) for name, key in template.keys.items())
    with office, station:
        for store in (office, station):
            connection.remember(store, str(tmp_path / "mailbox"))
        yield Town(office, [station], tmp_path / "mailbox")


@dataclass
class Road:
    """A town whose mailbox lies behind a line that can break."""

    town: Town
    room: Room
    line: Line

    def give_up_after(self, seconds: float) -> None:
        """How long the station waits for a silent server."""
        access = self.room.access
        access.options["timeout"] = str(seconds)
        self.station.settings.set(MAILBOX_ACCESS, msgspec.json.encode(access).decode())

    @property
    def office(self) -> Store:
        """Social services."""
        return self.town.office

    @property
    def station(self) -> Store:
        """The laptop."""
        return self.town.stations[0]


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Pauses are noted, not taken."""
    taken: list[float] = []
    monkeypatch.setattr(patience, "pause", lambda seconds, progress=None: taken.append(seconds))  # noqa: ARG005 - as called
    return taken


@pytest.fixture
def road(
    server: Server, template: Template, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, no_pauses: list[float]
) -> Iterator[Road]:
    """An office and a station that use one mailbox of each kind in turn."""
    del no_pauses
    shutil.copytree(template.folder, tmp_path / "town")
    office, station = (Store.open(tmp_path / "town" / name, key) for name, key in template.keys.items())
    room = server.room()
    with linked(server, monkeypatch) as (line, port), office, station:
        for store in (office, station):
            set_up(store, room, port)
        yield Road(Town(office, [station], tmp_path), room, line)


def set_up(store: Store, room: Room, port: int | None) -> None:
    """Have a store use a room."""
    url = room.url(port)
    connection.remember(store, url, room.access)
