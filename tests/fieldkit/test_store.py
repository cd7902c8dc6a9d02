import os
from pathlib import Path
from typing import Any

import pytest

from fieldkit import database, kit, presence, shelf, slots
from fieldkit.database import STORE_FILE
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import SLOTS, StoreKey
from fieldkit.store import Store, unlock
from tests.factory import PASSPHRASE, Town, answers, record, reopen, session


def test_what_is_saved_is_there_after_opening_again(town1: Town) -> None:
    """A saved test is on the disk under its record id when `save` returns."""
    (station,) = town1.stations
    name = record(station, session(station), answers(q01="nunca"))
    with reopen(station.folder) as again:
        assert again.submissions.get(name).answers["q01"] == "nunca"


def test_nothing_in_the_files_can_be_read(town1: Town) -> None:
    """Neither an answer, nor a place, nor a name, nor the passphrase lies readable in any file of a store."""
    (station,) = town1.stations
    record(station, session(station, place="Plaza del Zarzamoral"), answers(q01="casisiempre"))
    station.drafts.save(draft_of(station, session(station)))
    for path in station.folder.iterdir():
        content = path.read_bytes()
        for word in (b"casisiempre", b"Zarzamoral", b"mesa_test", b"Mesa 1", b"borrador", PASSPHRASE.encode()):
            assert word not in content, f"{word!r} in {path.name}"
        assert not content.startswith(b"SQLite format 3")


def draft_of(store: Store, session_id: str):  # noqa: ANN201 - a Draft
    from fieldkit.drafts import Draft, new_id  # noqa: PLC0415

    form = store.shelf.form("mesa_test")
    return Draft(new_id(), session_id, form.form_id, form.version, {"q01": "borrador"}, "q02")


def test_settings_of_the_database_hold(town1: Town) -> None:
    """Every setting that durability and secrecy rest on is in force on an opened store."""
    (station,) = town1.stations
    for name, wanted in database._SETTINGS.items():
        assert station.query(f"PRAGMA {name}") == [(wanted,)]


def test_a_disk_that_fails_while_reading_is_a_sentence(town1: Town) -> None:
    """Whatever a service reads, a failing disk is a failure of the world, not a bug of ours."""
    (station,) = town1.stations
    name = record(station, session(station))
    path = station.folder / STORE_FILE
    station.close()
    with reopen(station.folder) as again:
        path.write_bytes(path.read_bytes()[:4096] + bytes(len(path.read_bytes()) - 4096))
        with pytest.raises(WorldFailed) as caught:
            again.submissions.get(name)
    assert caught.value.code in (Code.STORE_DAMAGED, Code.DISK_FAILED)


def test_another_key_opens_nothing(town1: Town) -> None:
    """A store does not open with another store's key, and says that it is damaged, not that it is empty."""
    with pytest.raises(WorldFailed) as caught:
        Store.open(town1.stations[0].folder, StoreKey.new())
    assert caught.value.code is Code.STORE_DAMAGED


def test_a_folder_that_is_no_store(tmp_path: Path) -> None:
    """An empty folder, and one with slots but no data, are no stores."""
    with pytest.raises(WorldFailed) as caught:
        unlock(tmp_path, PASSPHRASE)
    assert caught.value.code is Code.NOT_A_STORE
    with pytest.raises(WorldFailed) as caught:
        Store.open(tmp_path, StoreKey.new())
    assert caught.value.code is Code.NOT_A_STORE


def test_a_store_is_never_made_over_something(tmp_path: Path) -> None:
    """A folder with anything in it is left as it is."""
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(WorldFailed) as caught:
        Store.create_station(tmp_path, "Mesa 1", PASSPHRASE)
    assert caught.value.code is Code.STORE_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == ["photo.jpg"]


@pytest.mark.parametrize("refused", ["iterdir", "access"])
def test_a_folder_that_may_not_be_read_or_written_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: str
) -> None:
    """Nothing is made there, and it is named."""

    def may_not(*_: object) -> bool:
        if refused == "iterdir":
            raise PermissionError(tmp_path)
        return False

    with monkeypatch.context() as patch:
        patch.setattr(Path if refused == "iterdir" else os, refused, may_not)
        with pytest.raises(WorldFailed) as caught:
            Store.create_office(tmp_path, "Office", PASSPHRASE)
    assert (caught.value.code, caught.value.facts["path"]) == (Code.FILE_UNREADABLE, str(tmp_path))
    assert not [*tmp_path.iterdir()]


def test_a_making_that_was_cut_off_can_be_repeated(tmp_path: Path) -> None:
    """A store whose making died before its slots were written does not stand in the way."""
    Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE).close()
    for path in (tmp_path / "s").glob("slots*"):
        path.unlink()
    with Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE) as store:
        assert store.identity.name == "Mesa 1"


def test_two_who_make_a_store_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second takes nothing of the first's away: not what is half made, and not what is whole."""
    monkeypatch.setattr(presence, "_PATIENCE", 0.05)
    real, second = shelf.library_forms, []

    def meanwhile() -> object:
        second.append(_refused(tmp_path / "o"))
        return real()

    monkeypatch.setattr(shelf, "library_forms", meanwhile)
    Store.create_office(tmp_path / "o", "First", PASSPHRASE).close()
    assert second == [Code.STORE_BUSY]
    assert _refused(tmp_path / "o") is Code.STORE_EXISTS
    with reopen(tmp_path / "o") as store:
        assert store.identity.name == "First"


def _refused(folder: Path) -> Code:
    with pytest.raises(WorldFailed) as caught:
        Store.create_office(folder, "Second", PASSPHRASE)
    return caught.value.code


def test_a_making_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even its folder, unless that was there before."""

    def full(*_: object) -> None:
        raise WorldFailed(Code.DISK_FULL, path="")

    (tmp_path / "there").mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(slots, "write", full)
        for name in ("new", "there"):
            assert _refused(tmp_path / name) is Code.DISK_FULL
    assert [path.name for path in tmp_path.rglob("*")] == ["there"]


def test_who_waited_for_a_making_that_failed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The lock went with the folder, and guards nothing any more: nobody makes a store under it."""
    real = presence._taken

    def gone(lock: Any, patience: float) -> bool:
        taken = real(lock, patience)
        Path(lock.lock_file).unlink()
        return taken

    monkeypatch.setattr(presence, "_taken", gone)
    assert _refused(tmp_path / "o") is Code.STORE_BUSY


def test_a_store_of_a_newer_program_is_refused(town1: Town) -> None:
    """A store with a step that this program does not know is refused, and stays as it is."""
    (station,) = town1.stations
    station.database["_sqlite_migrations"].insert(
        {"migration_set": "fieldkit", "name": "m999_later", "applied_at": "2030-01-01"}
    )
    with pytest.raises(WorldFailed) as caught:
        reopen(station.folder)
    assert caught.value.code is Code.STORE_NEWER


def test_check_finds_a_healthy_store_whole_and_a_changed_byte(town1: Town) -> None:
    """`check` says nothing of a whole store, and names the page when one byte of the file was changed."""
    (station,) = town1.stations
    for _ in range(20):
        record(station, session(station))
    assert station.check().faults == ()
    assert station.check().versions == 40
    station.close()
    path = station.folder / STORE_FILE
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert _faults_of(station.folder)


def _faults_of(folder: Path) -> list[str]:
    try:
        with reopen(folder) as again:
            return list(again.check().faults)
    except WorldFailed as failed:
        return [failed.code]


def test_a_second_window_on_one_store_is_fine(town1: Town) -> None:
    """Two connections see what the other saved; neither breaks."""
    (station,) = town1.stations
    gathering = session(station)
    with reopen(station.folder) as other:
        record(other, gathering)
        record(station, gathering)
        assert other.submissions.count("mesa_test") == station.submissions.count("mesa_test") == 2


def test_a_station_without_kit_says_what_it_lacks(tmp_path: Path) -> None:
    """Before enrolment there is no session and no form, and the sentence says so."""
    with Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE) as store:
        with pytest.raises(WorldFailed) as caught:
            session(store)
        assert caught.value.code is Code.NOT_ENROLLED
        with pytest.raises(WorldFailed) as caught:
            kit.publish(store, "2026-05-14")
        assert caught.value.code is Code.WRONG_ROLE


def test_slots_say_when_data_are_made_up(tmp_path: Path) -> None:
    """A store of simulated data says so in a file that anybody can read."""
    Store.create_office(tmp_path / "o", "Oficina", PASSPHRASE, simulated=True).close()
    assert b"simulated" in (tmp_path / "o" / SLOTS).read_bytes()
