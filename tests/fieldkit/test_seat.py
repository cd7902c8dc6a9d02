"""A store across a network is open at one computer at a time: two at once lose what both were told was saved."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import netfolder, process, seat
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.factory import PASSPHRASE, record, reopen, session
from tests.kept import Kept
from tests.servers.mounted import Mounted, mounted

NOBODY = 2**22 - 1  # more processes than that no system here gives


@pytest.fixture
def far(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each folder lies across a network."""
    monkeypatch.setattr(netfolder, "kind", lambda _: "nfs4")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mounted]:
    """A server with a folder to mount."""
    with mounted(tmp_path_factory.mktemp("casa")) as made:
        yield made


def elsewhere(monkeypatch: pytest.MonkeyPatch, name: str = "otro") -> None:
    """From here on this is another computer."""
    monkeypatch.setattr(seat, "_here", lambda: name)


def refused(folder: Path) -> WorldFailed:
    """Why it does not open."""
    with pytest.raises(WorldFailed) as failed:
        reopen(folder)
    return failed.value


def test_on_a_disk_of_its_own_nothing_is_noted(tmp_path: Path) -> None:
    """Most stores: no further file, however often it is opened."""
    with Store.create_station(tmp_path / "mesa", "Mesa", PASSPHRASE), reopen(tmp_path / "mesa"):
        assert not (tmp_path / "mesa" / seat.MARK).exists()


@pytest.mark.usefixtures("far")
def test_a_second_computer_waits_until_the_first_has_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused with the first one's name while anything of that one is open, and opens afterwards."""
    folder = tmp_path / "mesa"
    first = Store.create_station(folder, "Mesa", PASSPHRASE)
    second = reopen(folder)
    first.close()
    with monkeypatch.context() as there:
        elsewhere(there)
        failed = refused(folder)
        assert failed.code is Code.STORE_AT_OTHER
        assert failed.facts["machine"]
    second.close()
    elsewhere(monkeypatch)
    with reopen(folder):
        pass
    assert not (folder / seat.MARK).exists()


@pytest.mark.usefixtures("far")
def test_a_computer_that_crashed_comes_back_and_another_has_to_be_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a crash left shuts nobody out of his own computer; another one goes on only when a person says so."""
    folder = tmp_path / "mesa"
    Store.create_station(folder, "Mesa", PASSPHRASE).close()
    seat._write(folder, [NOBODY])
    with reopen(folder):
        pass
    assert not (folder / seat.MARK).exists()
    seat._write(folder, [NOBODY])
    elsewhere(monkeypatch)
    assert refused(folder).code is Code.STORE_AT_OTHER
    seat.forget(folder)
    with reopen(folder):
        pass


@pytest.mark.usefixtures("far")
@pytest.mark.parametrize("left", [b"", b"{", b"[]", b'{"machine": "otro", "processes": ["x"]}'])
def test_half_a_note_is_somebody(tmp_path: Path, left: bytes) -> None:
    """A note that was cut off does not open the store to a second computer."""
    folder = tmp_path / "mesa"
    Store.create_station(folder, "Mesa", PASSPHRASE).close()
    (folder / seat.MARK).write_bytes(left)
    assert refused(folder).code is Code.STORE_AT_OTHER


@pytest.mark.usefixtures("far")
def test_another_process_of_this_computer_keeps_the_note(tmp_path: Path) -> None:
    """A command that ends beside an open window leaves the window's note."""
    folder = tmp_path / "mesa"
    Store.create_station(folder, "Mesa", PASSPHRASE).close()
    seat._write(folder, [os.getppid()])
    with reopen(folder):
        pass
    assert seat._noted(folder)["processes"] == [os.getppid()]


@pytest.mark.usefixtures("far")
def test_an_opening_that_fails_leaves_no_note(tmp_path: Path) -> None:
    """A damaged store does not look open afterwards."""
    folder = tmp_path / "mesa"
    Store.create_station(folder, "Mesa", PASSPHRASE).close()
    (folder / "store.db").write_bytes(b"no store" * 1000)
    assert refused(folder).code is Code.STORE_DAMAGED
    assert not (folder / seat.MARK).exists()


@pytest.mark.usefixtures("far")
def test_it_is_said_once(tmp_path: Path) -> None:
    """The first opening across a network tells of it, and no later one."""
    with Store.create_station(tmp_path / "mesa", "Mesa", PASSPHRASE) as store:
        told = seat.news(store.folder, store.settings)
        assert told
        assert told.code is Code.STORE_ON_NETWORK
        assert seat.news(store.folder, store.settings) is None


def test_a_process_is_alive_or_not() -> None:
    """This one is, its parent is, and one that never was is not."""
    assert process.alive(os.getpid())
    assert process.alive(os.getppid())
    assert not process.alive(NOBODY)


def test_two_computers_over_sshfs(house: Mounted, kept1: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """For real: known as a network folder, the second computer waits, and then has all that the first one saved."""
    town = kept1.copy(tmp_path)
    town.close()
    (tmp_path / "station-1").rename(house.served / "mesa")
    one, two = house.mount("uno"), house.mount("dos")
    assert netfolder.kind(one / "mesa") == "fuse.sshfs"
    with reopen(one / "mesa") as store:
        kept = record(store, session(store))
        with monkeypatch.context() as there:
            elsewhere(there)
            assert refused(two / "mesa").code is Code.STORE_AT_OTHER
    elsewhere(monkeypatch)
    with reopen(two / "mesa") as store:
        assert kept in {one.hex() for (one,) in store.query("SELECT DISTINCT record FROM versions")}


def test_a_cut_connection_loses_nothing_that_was_saved(house: Mounted, kept1: Kept, tmp_path: Path) -> None:
    """While it is cut nothing is taken for saved; afterwards all that was saved is there and whole."""
    town = kept1.copy(tmp_path)
    town.close()
    (tmp_path / "station-1").rename(house.served / "cortada")
    place = house.mount("tres")
    store = reopen(place / "cortada")
    here = session(store)
    saved = {record(store, here) for _ in range(5)}
    house.cut(place)
    with pytest.raises(WorldFailed) as failed:
        record(store, here)
    assert failed.value.code is Code.DISK_FAILED
    store.close()
    with reopen(house.mount("tres") / "cortada") as again:
        assert saved <= {one.hex() for (one,) in again.query("SELECT DISTINCT record FROM versions")}
        assert not again.check().faults
