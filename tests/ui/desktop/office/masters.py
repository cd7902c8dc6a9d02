"""A window on a real master that has taken in some batches, and has more in its mailbox: fixtures for all screens."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit.filling import fill
from fieldkit.shelf import Place
from fieldkit.store import Store, StoreKey, unlock
from sync import connection
from sync.merge import merge
from sync.send import send
from tests import factory
from tests.ui.desktop.steps import in_front, turns
from ui.desktop.language import Languages
from ui.desktop.office.work import OfficeWork
from ui.desktop.window import Window

PLACES = ("Plaza de San Juan", "San Fermín", "Torre del Rico")


@dataclass
class Master:
    """An office's folder and its key, the mailbox, the laptops' folders, and the record that stands in two versions."""

    folder: Path
    key: StoreKey
    mailbox: Path
    stations: list[Path]
    record: str


def _sheets(station: Store) -> list[str]:
    """A table with tests, two of them all but the same, and some that differ."""
    session = factory.session(station, PLACES[0], passers="30", start="17:30", end="20:00", team="4")
    ways = ("nunca", "pocas", "aveces", "muchas", "casisiempre")
    return [
        factory.record(station, session, {f"q{n:02}": ways[(at * 7 + n * n * (at + 3)) % 5] for n in range(1, 11)})
        for at in range(24)
    ]


def _talk(station: Store) -> None:
    """A note that names somebody, and two requests to be called."""
    note, request = station.shelf.form("note"), station.shelf.form("call_request")
    said = {"theme": "access", "text": "La rampa está rota, llamar al 612 345 678."}
    station.submissions.save(note, station.sessions.all()[0].id, fill(note, said, factory.clock)[0])
    for name in ("Inventada Uno", "Inventado Dos"):
        asked = {"consent": "yes", "name": name, "phone": "612 345 670", "when": "any", "spoken": "es"}
        station.contacts.add(request, fill(request, asked, factory.clock)[0])


@pytest.fixture(scope="session")
def _master(tmp_path_factory: pytest.TempPathFactory) -> Master:
    folder = tmp_path_factory.mktemp("master")
    town = factory.town(folder, stations=2)
    town.office.shelf.set_places(Place(name, zone="Centro") for name in PLACES)
    first, second = town.stations
    record = _sheets(first)[0]
    _talk(first)
    send(first)
    merge(town.office)
    form = first.shelf.form(factory.TEST)
    town.office.submissions.correct(record, form, fill(form, factory.answers(q04="nunca"), factory.clock)[0])
    first.submissions.correct(record, form, fill(form, factory.answers(q04="muchas", q07="pocas"), factory.clock)[0])
    send(first)
    factory.record(second, factory.session(second, PLACES[1], passers="5"))
    send(second)
    merge(town.office)
    factory.record(second, second.sessions.all()[0].id)
    send(second)
    town.close()
    office = folder / "office"
    key = unlock(office, factory.PASSPHRASE)
    return Master(office, key, folder / "mailbox", [folder / "station-1", folder / "station-2"], record)


def copied(made: Master, into: Path) -> Master:
    """A master with its mailbox and its laptops, at another place."""
    for one in (made.folder, made.mailbox, *made.stations):
        shutil.copytree(one, into / one.name)
    folder, mailbox = into / "office", into / "mailbox"
    with Store.open(folder, made.key) as store:
        connection.remember(store, str(mailbox))
    return Master(folder, made.key, mailbox, [into / one.name for one in made.stations], made.record)


def settle(window: Window) -> None:
    """Wait until nothing is looked up or done any more, without asking all the time: that would hold up who does it."""
    turns()
    while _busy(window):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not _busy(window):
            turns()


def _busy(window: Window) -> bool:
    return window.looks.busy or window.runner.busy


@pytest.fixture
def bare(dressed: QApplication, languages: Languages, qtbot: QtBot) -> Iterator[Window]:
    """A window without a store."""
    window = Window(dressed, languages, factory.clock)
    qtbot.addWidget(window)
    in_front(window)
    yield window
    window.close()


def enter(window: Window, folder: Path, key: StoreKey) -> Window:
    """Sit down at an office."""
    window.choose(folder)
    window.unlocked(key.copy())
    settle(window)
    assert isinstance(window.work, OfficeWork)
    return window


def reopened(master: Master) -> Store:
    """A look into the master beside its window."""
    return Store.open(master.folder, master.key)
