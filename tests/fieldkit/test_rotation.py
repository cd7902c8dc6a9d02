"""A new store key: whatever interrupts it, the store opens for all who stay, and nothing is lost."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldkit import database, files, keyring, rotation, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import unlock
from fieldkit.slots import NAMES
from fieldkit.store import Store
from tests.factory import PASSPHRASE, TEST, Town, record, reopen, session
from tests.ui.cli.program import environment

KILLS = int(os.environ.get("FIELDKIT_KILLS", "40")) // 10
ANA = "lince pizarra rueda abeja"


def test_a_new_key_keeps_everything(town1: Town) -> None:
    """After a rotation the same passphrases open the store with all it held; it goes on in the same window."""
    (station,) = town1.stations
    keyring.add(station, "Ana (inventada)", ANA)
    kept = record(station, session(station))
    before = station.key.copy()
    rotation.rotate(station)
    assert station.key != before
    assert station.query("PRAGMA journal_mode") == [("wal",)]
    also = record(station, session(station))
    station.close()
    for passphrase in (PASSPHRASE, ANA):
        with Store.open(station.folder, unlock(station.folder, passphrase)) as again:
            assert {kept, also} <= {one.record for one in again.submissions.current(TEST)}
            assert again.check().faults == ()
    with pytest.raises(WorldFailed) as caught:
        Store.open(station.folder, before)
    assert caught.value.code in (Code.SLOTS_CHANGED, Code.STORE_DAMAGED)


def test_settings_of_the_database_hold_after_a_rotation(town1: Town) -> None:
    """What durability and secrecy rest on is in force again."""
    (station,) = town1.stations
    rotation.rotate(station)
    for name, wanted in database._SETTINGS.items():
        assert station.query(f"PRAGMA {name}") == [(wanted,)]


def test_a_second_window_stands_in_the_way(town1: Town) -> None:
    """While another window has the store open nothing is changed, and the sentence says so; then both go on."""
    (station,) = town1.stations
    files_before = [(station.folder / name).read_bytes() for name in NAMES]
    with reopen(station.folder) as other:
        gathering = session(other)
        with pytest.raises(WorldFailed) as caught:
            rotation.rotate(station)
        assert caught.value.code is Code.STORE_BUSY
        record(station, gathering)
        record(other, gathering)
    assert [(station.folder / name).read_bytes() for name in NAMES] == files_before
    rotation.rotate(station)


def test_a_key_from_before_is_told_apart_from_damage(town1: Town) -> None:
    """A window that was locked while another changed the key is told to ask for the passphrase again."""
    (station,) = town1.stations
    before = unlock(station.folder, PASSPHRASE)
    rotation.rotate(station)
    station.close()
    with pytest.raises(WorldFailed) as caught:
        Store.open(station.folder, before)
    assert caught.value.code is Code.SLOTS_CHANGED


class Photographer:
    """Copies the folder as a killed program would leave it, before and after each thing that reaches the disk."""

    def __init__(self, folder: Path, album: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder, self.album = folder, album
        self.pictures: list[Path] = []
        for place, name in ((Path, "replace"), (database, "rekey")):
            patch.setattr(place, name, self._around(getattr(place, name)))

    def _around(self, work: Callable[..., Any]) -> Callable[..., Any]:
        def pictured(*given: Any, **named: Any) -> Any:
            self.snap()
            result = work(*given, **named)
            self.snap()
            return result

        return pictured

    def snap(self) -> None:
        """Copy the folder."""
        self.pictures.append(Path(shutil.copytree(self.folder, self.album / str(len(self.pictures)))))


@pytest.fixture
def two(town1: Town) -> tuple[Store, str]:
    """A station that two people open, with one test."""
    (station,) = town1.stations
    keyring.add(station, "Ana (inventada)", ANA)
    return station, record(station, session(station))


def opened_by(folder: Path, passphrase: str) -> set[str]:
    with Store.open(folder, unlock(folder, passphrase)) as store:
        assert store.check().faults == ()
        assert store.key.previous is None
        return {one.record for one in store.submissions.current(TEST)}


def test_killed_after_any_step_it_opens_for_who_stays(
    two: tuple[Store, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the disk stands after each step of a removal: who stays opens the store whole, and the change is finished.

    Who was removed opens it with all it held, or not at all: once shut out, for ever.
    """
    station, kept = two
    with monkeypatch.context() as patch:
        photographer = Photographer(station.folder, tmp_path / "album", patch)
        keyring.remove(station, keyring.find(station, "Ana (inventada)"))
    distinct = {_content(picture): picture for picture in photographer.pictures}
    assert len(distinct) > 5
    shut_out = []
    for picture in distinct.values():
        for_ana = Path(shutil.copytree(picture, picture.with_suffix(".ana")))
        with Store.open(picture, unlock(picture, PASSPHRASE)) as store:
            assert store.check().faults == ()
            assert store.key.previous is None
            assert [one.record for one in store.submissions.current(TEST)] == [kept]
        assert not slots.differ(picture)
        shut_out.append(not _opens(for_ana, kept))
    assert shut_out == sorted(shut_out)
    assert set(shut_out) == {False, True}


def _content(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """What tells pictures apart: the order of pages in memory does not."""
    return tuple((path.name, path.read_bytes()) for path in sorted(folder.iterdir()) if not path.name.endswith("-shm"))


def _opens(folder: Path, kept: str) -> bool:
    try:
        with Store.open(folder, unlock(folder, ANA)) as store:
            return [one.record for one in store.submissions.current(TEST)] == [kept]
    except WorldFailed as failed:
        return failed.code is not Code.WRONG_PASSPHRASE


def _full(*_: object, **__: object) -> None:
    raise WorldFailed(Code.DISK_FULL)


@pytest.mark.parametrize("at", range(6))
def test_a_disk_that_is_full_at_any_step(two: tuple[Store, str], monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Whichever write fails, the same window goes on, the store opens again, and rotating again ends well."""
    station, kept = two
    steps = iter(range(100))
    with monkeypatch.context() as patch:
        for place, name in ((files, "write_whole"), (database, "rekey")):
            work = getattr(place, name)
            patch.setattr(
                place, name, lambda *given, work=work, **more: (_full if next(steps) == at else work)(*given, **more)
            )
        if at < 5:
            with pytest.raises(WorldFailed) as caught:
                rotation.rotate(station)
            assert caught.value.code is Code.DISK_FULL
        else:
            rotation.rotate(station)  # five steps, and all of them went well
    also = record(station, session(station))
    with Store.open(station.folder, unlock(station.folder, ANA)) as other:
        assert {one.record for one in other.submissions.current(TEST)} == {kept, also}
    keyring.add(station, "Luis (inventado)", "tercera contraseña inventada")
    rotation.rotate(station)
    station.close()
    with Store.open(station.folder, unlock(station.folder, "tercera contraseña inventada")) as again:
        assert again.check().faults == ()
        assert again.key.previous is None


def test_a_disk_that_stays_full_keeps_nobody_out(two: tuple[Store, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a cut-off change of key cannot be finished now, the store opens all the same, and it is finished later."""
    station, kept = two
    with monkeypatch.context() as patch:
        patch.setattr(database, "rekey", _full)
        with pytest.raises(WorldFailed):
            rotation.rotate(station)
        station.close()
        key = unlock(station.folder, ANA)
        for _ in range(2):
            with Store.open(station.folder, key) as store:
                assert [one.record for one in store.submissions.current(TEST)] == [kept]
                assert store.key.previous is not None
    with Store.open(station.folder, key) as store:
        assert store.key.previous is None
        assert store.check().faults == ()


def test_killed_at_random_moments(town1: Town, record_property: Callable[[str, object], None]) -> None:
    """Killed while it saves and rotates, a store opens with its passphrase and holds every test it had told of."""
    record_property("kill -9", KILLS)
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(50):
        record(station, gathering)
    station.close()
    moments = random.Random(4)  # noqa: S311 - moments, not secrets
    told: set[str] = set()
    before = (station.folder / NAMES[0]).read_bytes()
    for after in [*(moments.uniform(0.0, 0.6) for _ in range(KILLS)), 1.5]:
        told.update(_killed(station.folder, gathering, after))
        with reopen(station.folder) as again:
            assert told <= {one.record for one in again.submissions.current(TEST)}
            assert again.check().faults == ()
    assert told
    assert (station.folder / NAMES[0]).read_bytes() != before


def _killed(folder: Path, gathering: str, after: float) -> set[str]:
    command = [sys.executable, "-m", "tests.fieldkit.rotating", str(folder), gathering]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(), text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
    said = process.communicate()[0].splitlines(keepends=True)
    return {line.strip() for line in said if line.endswith("\n")}
