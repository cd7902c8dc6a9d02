import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.database import Database, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.roster import revoke
from fieldkit.shelf import Place
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town, reopen


def refused(store: Store, data: bytes) -> Code:
    before = [store.settings.get(kit.settings.KIT_NUMBER), kit.office(store), store.shelf.places()]
    with pytest.raises(WorldFailed) as caught:
        kit.accept(store, data)
    assert [store.settings.get(kit.settings.KIT_NUMBER), kit.office(store), store.shelf.places()] == before
    return caught.value.code


def test_a_kit_brings_forms_places_and_the_office(town1: Town) -> None:
    """After the kit a station can record what the office published, at its places, for that office."""
    (station,) = town1.stations
    town1.office.shelf.set_places([Place("La Raja", "Pedanías", "village", 40)])
    accepted = kit.accept(station, kit.publish(town1.office, "2026-05-01"))
    assert (accepted.number, accepted.new) == (2, True)
    assert station.shelf.places() == [Place("La Raja", "Pedanías", "village", 40)]
    assert [form.form for form in station.shelf.forms()] == [form.form for form in town1.office.shelf.forms()]
    master = kit.office(station)
    assert master is not None
    assert master.keys == town1.office.identity.public


def test_an_older_kit_is_refused_and_the_same_again_is_nothing_new(town1: Town) -> None:
    """Kits are numbered: an old one changes nothing, the newest one twice neither."""
    (station,) = town1.stations
    old, new = (kit.publish(town1.office, "2026-05-01") for _ in range(2))
    kit.accept(station, new)
    assert refused(station, old) is Code.KIT_OLDER
    assert not kit.accept(station, new).new


def test_a_kit_for_other_stations_is_not_ours(town2: Town, tmp_path: Path) -> None:
    """A station that is not on the roster cannot open the kit."""
    with Store.create_station(tmp_path / "new", "Mesa 9", PASSPHRASE) as stranger:
        assert refused(stranger, kit.publish(town2.office, "2026-05-01")) is Code.KIT_NOT_FOR_US


def first(monkeypatch: pytest.MonkeyPatch, store: Store, act: Callable[[Store], object]) -> None:
    """Have another window do something while this one waits for it to begin its next transaction of a kit."""

    @contextlib.contextmanager
    def waiting(database: Database) -> Iterator[None]:
        monkeypatch.setattr(kit, "transaction", transaction)
        with reopen(store.folder) as other:
            act(other)
        with transaction(database):
            yield

    monkeypatch.setattr(kit, "transaction", waiting)


def test_a_kit_that_waited_for_a_revocation_knows_of_it(town2: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever is revoked while a kit waits to be made cannot open it."""
    first(monkeypatch, town2.office, lambda office: revoke(office, "Mesa 1", 1))
    sealed = kit.publish(town2.office, "2026-05-01")
    lost, other = town2.stations
    assert refused(lost, sealed) is Code.KIT_NOT_FOR_US
    assert kit.accept(other, sealed).new


def test_a_kit_that_waited_for_new_keys_is_signed_with_them(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the office's keys change while a kit waits to be made, its stations take both kits."""
    made: list[bytes] = []
    first(monkeypatch, town1.office, lambda office: made.append(kit.rotate(office, "2026-05-01")))
    made.append(kit.publish(town1.office, "2026-05-02"))
    assert [kit.accept(town1.stations[0], sealed).number for sealed in made] == [2, 3]


def test_another_offices_kit_is_refused(town1: Town, tmp_path: Path) -> None:
    """A station belongs to the office of its first kit."""
    (station,) = town1.stations
    with Store.create_office(tmp_path / "other", "Otra oficina", PASSPHRASE) as other:
        kit.enrol(other, kit.write_request(station))
        for _ in range(3):
            sealed = kit.publish(other, "2026-05-01")
    assert refused(station, sealed) is Code.KIT_OTHER_OFFICE


@pytest.mark.parametrize("data", [b"", b"hello", b"fieldkit" + bytes(300)])
def test_what_is_no_kit_is_told(town1: Town, data: bytes) -> None:
    """Other files are no kits; nothing changes."""
    assert refused(town1.stations[0], data) is Code.KIT_UNREADABLE
