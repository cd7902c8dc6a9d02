"""Windows at an office: one of its own for what records or takes in, one for many screens that only show."""

import hashlib
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldkit import settings
from fieldkit.store import Store, StoreKey, unlock
from tests import factory
from tests.ui.desktop.office.action.worlds import populate
from tests.ui.desktop.office.masters import Master, copied, enter
from tests.ui.desktop.steps import in_front
from ui.cli.simulated_actions import act
from ui.desktop.language import Languages
from ui.desktop.window import Window

# What is done to the master of `masters` before anybody sits down at it.
WORLDS: Mapping[str, Callable[[Store], object]] = {
    "office": lambda _: None,
    "action": populate,
    "plan": partial(act, today=factory.NOW.date()),
}


class Masters:
    """The masters of a run, each made once, when somebody first asks for it."""

    def __init__(self, first: Master, folder: Path) -> None:
        self._first, self._folder = first, folder
        self._made: dict[str, Master] = {}

    def another(self, world: str, into: Path) -> Master:
        """A fresh copy of the master of a world."""
        if world not in self._made:
            made = copied(self._first, self._folder / world)
            with Store.open(made.folder, made.key) as store:
                WORLDS[world](store)
            self._made[world] = made
        return copied(self._made[world], into)


@pytest.fixture(scope="session")
def masters(_master: Master, tmp_path_factory: pytest.TempPathFactory) -> Masters:
    """The masters of this run."""
    return Masters(_master, tmp_path_factory.mktemp("worlds"))


@pytest.fixture
def world() -> str:
    """Which master a test's window is at."""
    return "office"


@pytest.fixture
def master(masters: Masters, world: str, tmp_path: Path) -> Master:
    """A fresh copy of a master, with one batch that waits in the mailbox."""
    return masters.another(world, tmp_path)


@pytest.fixture
def office(bare: Window, master: Master) -> Window:
    """A window at the office's inbox."""
    return enter(bare, master.folder, master.key)


def first_day(folder: Path) -> tuple[Path, StoreKey]:
    """An office that was made a moment ago."""
    Store.create_office(folder, "Servicios Sociales", factory.PASSPHRASE).close()
    return folder, unlock(folder, factory.PASSPHRASE)


@pytest.fixture
def empty(bare: Window, tmp_path: Path) -> Window:
    """A window at an office on its first day."""
    return enter(bare, *first_day(tmp_path / "new office"))


@dataclass
class _Shared:
    """A window that is shown again and again, at which world, the store behind it, and what lay in that before."""

    world: str
    window: Window
    folder: Path
    key: StoreKey
    before: str


class Offices:
    """One window that many screens of a world are looked at in, one after another, until another world's turn comes.

    Only for steps that leave the master as it was: whether they did is looked at in the end.
    """

    def __init__(self, app: QApplication, languages: Languages, masters: Masters, folder: Path) -> None:
        self._app, self._languages, self._masters, self._folder = app, languages, masters, folder
        self._open: _Shared | None = None

    def show(self, world: str) -> Window:
        """The window of a world, in front, in Spanish."""
        if self._open is None or self._open.world != world:
            self.close()
            self._open = self._begin(world)
        return in_front(self._open.window)

    def rest(self) -> None:
        """Have the window speak Spanish again, for the next screen."""
        if self._open and self._open.window.language != "es":
            self._open.window.take_back()

    def close(self) -> None:
        """Close it."""
        one, self._open = self._open, None
        if one:
            one.window.close()
            one.window.deleteLater()
            assert _held(one.folder, one.key) == one.before, "a screen changed the master that the others showed"

    def _begin(self, world: str) -> _Shared:
        folder, key = self._store(world)
        window = Window(self._app, self._languages, factory.clock)
        enter(in_front(window), folder, key)
        return _Shared(world, window, folder, key, _held(folder, key))

    def _store(self, world: str) -> tuple[Path, StoreKey]:
        into = Path(tempfile.mkdtemp(dir=self._folder))
        if world == "empty":
            return first_day(into / world)
        master = self._masters.another(world, into)
        return master.folder, master.key


def _held(folder: Path, key: StoreKey) -> str:
    """A digest of all that lies in a store, but for the language in which its window was left."""
    said = hashlib.sha256()
    with Store.open(folder, key) as store:
        store.settings.set(settings.LANGUAGE, "es")
        for table in sorted(store.database.table_names()):
            rows = store.database.execute(f"SELECT * FROM [{table}]")  # noqa: S608 - a name of its own list
            said.update(repr((table, sorted(map(repr, rows)))).encode())
    return said.hexdigest()
