"""A window on a real store, in Spanish, on the fourteenth of May."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey, unlock
from sync import connection
from tests import factory
from tests.ui.desktop.office.masters import _master, bare  # noqa: F401 - fixtures of the office
from tests.ui.desktop.office.offices import empty, master, masters, office, world  # noqa: F401 - as above
from tests.ui.desktop.steps import PATIENCE_MS, in_front
from tests.ui.desktop.watchdog import Watchdog
from ui.desktop import language, theme
from ui.desktop.first.making import Made, practise
from ui.desktop.language import Languages
from ui.desktop.sheet import dress
from ui.desktop.tasks import aside
from ui.desktop.theme import LIGHT, Theme
from ui.desktop.tidying import tidy
from ui.desktop.window import Window

_TS = Path(language.__file__).with_name("translations")


@dataclass
class Prepared:
    """A station's folder and its key, with the mailbox it sends to."""

    folder: Path
    key: StoreKey
    mailbox: Path


@pytest.fixture(scope="session", autouse=True)
def _on_this_thread() -> Iterator[None]:
    gc.disable()  # as the program does: a worker's collection must not meet this thread's widgets
    yield
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _time_is_no_matter() -> Iterator[None]:
    """On a busy machine what tests wait for may take long, and no window locks meanwhile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(theme, "IDLE_MS", 24 * 60 * 60 * 1000)
        for wait in (QtBot.waitUntil, QtBot.waitSignal):
            patch.setitem(wait.__kwdefaults__, "timeout", PATIENCE_MS)
        yield


@pytest.fixture(autouse=True)
def _tidied(_on_this_thread: None) -> Iterator[None]:
    yield
    aside().stop()  # before the end of all tests, at which Qt takes away what a worker reports to
    tidy()


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    folder = tmp_path_factory.mktemp("town")
    factory.town(folder).close()
    station = folder / "station-1"
    return Prepared(station, unlock(station, factory.PASSPHRASE), folder / "mailbox")


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are in the tree now, compiled."""
    folder = tmp_path_factory.mktemp("words")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for source in _TS.glob("*.ts"):
        target = folder / source.with_suffix(".qm").name
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return folder


@pytest.fixture
def station(_prepared: Prepared, tmp_path: Path) -> Prepared:
    """A fresh copy of an enrolled station, with nothing recorded, and an empty mailbox."""
    folder = tmp_path / "station"
    shutil.copytree(_prepared.folder, folder)
    mailbox = tmp_path / "Nube municipal"
    mailbox.mkdir()
    with Store.open(folder, _prepared.key) as store:
        connection.remember(store, str(mailbox))
    return Prepared(folder, _prepared.key, mailbox)


def loses_none() -> bool:
    """Whether this PySide6 gives None away at each call, which ends the program after some thousand of them."""
    before = sys.getrefcount(None)
    settings = QSettings("nowhere.ini", QSettings.Format.IniFormat)
    for _ in range(500):
        settings.clear()
    return sys.getrefcount(None) < before - 100


@pytest.fixture(scope="session")
def watchdog(dressed: QApplication) -> Iterator[Watchdog]:  # noqa: ARG001 - it watches the application that there is
    """One for all tests."""
    dog = Watchdog()
    yield dog
    dog.stop()


@pytest.fixture(autouse=True)
def _thread_is_free(watchdog: Watchdog) -> Iterator[None]:
    """Nothing that any test has the window do may hold its thread. Only `make proof` fails on it: it measures time."""
    watchdog.held.clear()
    yield
    watchdog.pause()
    if os.environ.get("FIELDKIT_WATCH"):
        assert not watchdog.held, "\n".join(map(str, watchdog.held))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The program in its light dress."""
    if loses_none():
        pytest.fail(f"PySide6 {PySide6.__version__} cannot run on Python {sys.version_info[:2]}: see test_app.py")
    qapp.setStyle("Fusion")
    qapp.setFont(QFont("Noto Sans"))
    dress(qapp, Theme(LIGHT))
    return qapp


@pytest.fixture(scope="session")
def _speaking(dressed: QApplication, words: Path) -> Languages:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "FOLDER", words)
        return Languages(dressed, "es")


@pytest.fixture
def languages(_speaking: Languages, words: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Languages]:
    """Spanish, in the words of the tree."""
    monkeypatch.setattr(language, "FOLDER", words)
    _speaking.use("es")
    yield _speaking
    _speaking.use("es")


@pytest.fixture
def locked(dressed: QApplication, languages: Languages, station: Prepared, qtbot: QtBot) -> Iterator[Window]:
    """A window before the passphrase."""
    window = Window(dressed, languages, factory.clock, station.folder)
    qtbot.addWidget(window)
    in_front(window)
    yield window
    window.close()


@pytest.fixture(scope="session")
def _practised(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return practise(tmp_path_factory.mktemp("practised") / "practica", "table", factory.NOW.date())(Silent())


@pytest.fixture
def practice(
    _practised: Made, dressed: QApplication, languages: Languages, tmp_path: Path, qtbot: QtBot
) -> Iterator[Window]:
    """A window at a fresh practice table, with the guide of the first afternoon."""
    town = tmp_path / "practica"
    shutil.copytree(_practised.folder.parent, town)
    window = Window(dressed, languages, factory.clock)
    qtbot.addWidget(window)
    in_front(window)
    window.choose(town / _practised.folder.name)
    window.unlocked(_practised.key.copy())
    yield window
    window.close()


@pytest.fixture
def window(locked: Window, station: Prepared) -> Window:
    """A window that has been unlocked, with no table yet."""
    locked.unlocked(station.key.copy())
    return locked


@pytest.fixture
def table(dressed: QApplication, languages: Languages, station: Prepared, qtbot: QtBot) -> Iterator[Window]:
    """A window at today's table. It is shown only there: what comes before need not find its place."""
    window = Window(dressed, languages, factory.clock, station.folder)
    qtbot.addWidget(window)
    window.unlocked(station.key.copy())
    assert window.desk
    window.desk.new_session({"place": "Plaza de San Juan", "date": "2026-05-14", "team": "4"})
    window.home()
    in_front(window)
    yield window
    window.close()
