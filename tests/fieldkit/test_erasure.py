"""A store destroyed: what is left at any moment can be read by nobody."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldkit import erasure, slots
from fieldkit.database import STORE_FILE
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import unlock
from fieldkit.slots import NAMES
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town, record, session


def filled(town: Town) -> Path:
    """A station's folder, with what may lie in it besides."""
    (station,) = town.stations
    record(station, session(station))
    station.close()
    (station.folder / f".{NAMES[0]}.0badcafe.part").write_bytes((station.folder / NAMES[0]).read_bytes())
    (station.folder / "before").mkdir()
    shutil.copy(station.folder / STORE_FILE, station.folder / "before" / "copy.db")
    return station.folder


def test_nothing_is_left(town1: Town) -> None:
    """The folder is gone, with both copies of the slots and whatever lay beside them."""
    folder = filled(town1)
    erasure.erase(folder)
    assert not folder.exists()
    with pytest.raises(WorldFailed) as caught:
        erasure.erase(folder)
    assert caught.value.code in (Code.FILE_MISSING, Code.NOT_A_STORE)


def test_a_folder_without_a_store_is_left_alone(tmp_path: Path) -> None:
    """Nothing is erased by mistake: a folder with neither slots nor database is refused."""
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(WorldFailed) as caught:
        erasure.erase(tmp_path)
    assert caught.value.code is Code.NOT_A_STORE
    assert (tmp_path / "photo.jpg").exists()


@pytest.mark.parametrize("kept", [".", "before", STORE_FILE])
def test_what_may_not_be_erased_whole_is_not_begun(town1: Town, monkeypatch: pytest.MonkeyPatch, kept: str) -> None:
    """A store whose folder or file is not ours to change stays whole: 'nothing was changed' is true."""
    folder = filled(town1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "access", lambda path, _: Path(path) != (folder / kept).absolute())
        with pytest.raises(WorldFailed) as caught:
            erasure.erase(folder)
    assert caught.value.code is Code.FILE_UNREADABLE
    Store.open(folder, unlock(folder, PASSPHRASE)).close()


class Killed(BaseException):
    """The program ends here."""


def test_killed_at_any_step_it_is_whole_or_unreadable(
    town1: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The slots go first, in both copies: as long as any database page is touched nobody can open it any more.

    Erasing again finishes.
    """
    folder = filled(town1)
    database = (folder / STORE_FILE).read_bytes()
    outcomes = []
    for stop in range(40):
        copy = Path(shutil.copytree(folder, tmp_path / str(stop)))
        with monkeypatch.context() as patch:
            steps = iter(range(100))
            for place, name in ((erasure, "_overwrite"), (Path, "unlink")):
                patch.setattr(place, name, _until(getattr(place, name), steps, stop))
            try:
                erasure.erase(copy)
            except Killed:
                outcomes.append(_readable(copy))
                untouched = (copy / STORE_FILE).exists() and (copy / STORE_FILE).read_bytes() == database
                assert untouched or not outcomes[-1]
            else:
                break
        erasure.erase(copy)
        assert not copy.exists()
    assert outcomes[0]
    assert not outcomes[-1]
    assert outcomes == sorted(outcomes, reverse=True)
    assert not copy.exists()


def _until(work: Callable[..., Any], steps: Any, stop: int) -> Callable[..., Any]:
    def stepped(*given: Any, **more: Any) -> Any:
        if next(steps) == stop:
            raise Killed
        return work(*given, **more)

    return stepped


def _readable(folder: Path) -> bool:
    try:
        slots.read(folder)
    except WorldFailed:
        return False
    Store.open(folder, unlock(folder, PASSPHRASE)).close()
    return True
