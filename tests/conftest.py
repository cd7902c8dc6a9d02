"""What all tests share: frozen time, quiet languages, a place for the project's shared data."""

import functools
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldkit import stretching
from fieldkit.store import Store, StoreKey
from sync.send import set_mailbox
from tests import factory
from tests.factory import Town


@pytest.fixture(autouse=True)
def _same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test depends on the machine's language or time zone."""
    monkeypatch.setenv("FIELDKIT_LANGUAGE", "en")
    monkeypatch.setenv("TZ", "UTC")
    monkeypatch.delenv("FIELDKIT_PASSPHRASE", raising=False)


@pytest.fixture(autouse=True, scope="session")
def _cheap_slots() -> Iterator[None]:
    """Slots that tests make cost a guess what is the least anywhere: 64 MiB and 3 passes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(stretching, "SECONDS", 0)
        yield


@pytest.fixture
def shared() -> Path:
    """The project's shared data folder beside the checkout. Skips the test where it is absent."""
    folder = Path(os.environ.get("FIELDKIT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
    if not (folder / "survey").is_dir():
        pytest.skip("the project's shared data folder is not beside this checkout (FIELDKIT_SHARED names another)")
    return folder


@pytest.fixture(scope="session")
def _towns(tmp_path_factory: pytest.TempPathFactory, _cheap_slots: None) -> Callable[[int, Path], Town]:
    """Makes a town once for each number of stations: a copy of it costs no key derivation."""

    @functools.cache
    def made(stations: int) -> tuple[Path, list[tuple[str, StoreKey]]]:
        folder = tmp_path_factory.mktemp(f"town{stations}")
        town = factory.town(folder, stations)
        keys = [(store.folder.name, store.key.copy()) for store in (town.office, *town.stations)]
        town.close()
        return folder, keys

    def copied(stations: int, into: Path) -> Town:
        folder, keys = made(stations)
        shutil.copytree(folder, into, dirs_exist_ok=True)
        office, *others = (Store.open(into / name, key) for name, key in keys)
        for store in (office, *others):
            set_mailbox(store, str(into / "mailbox"))
        return Town(office, others, into / "mailbox")

    return copied


@pytest.fixture
def town1(tmp_path: Path, _towns: Callable[[int, Path], Town]) -> Iterator[Town]:
    """An office, one enrolled station, a mailbox."""
    made = _towns(1, tmp_path)
    yield made
    made.close()


@pytest.fixture
def town2(tmp_path: Path, _towns: Callable[[int, Path], Town]) -> Iterator[Town]:
    """An office, two enrolled stations, a mailbox."""
    made = _towns(2, tmp_path)
    yield made
    made.close()
