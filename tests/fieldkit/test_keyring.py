"""Who may open a store."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from fieldkit import keyring
from fieldkit.database import STORE_FILE
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import unlock
from fieldkit.slots import NAMES
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town, record, reopen, session

ANA = "lince pizarra rueda abeja"


def code_of(folder: Path, passphrase: str) -> Code:
    with pytest.raises(WorldFailed) as caught:
        Store.open(folder, unlock(folder, passphrase)).close()
    return caught.value.code


def test_two_people_one_store(town1: Town) -> None:
    """Each opens with a passphrase of their own; the list says who they are, and whose passphrase was used."""
    (station,) = town1.stations
    keyring.add(station, "Ana (inventada)", ANA)
    with Store.open(station.folder, unlock(station.folder, ANA)) as store:
        people = [(one.label, one.kind, one.mine) for one in keyring.holders(store)]
    assert people == [("", "passphrase", False), ("Ana (inventada)", "passphrase", True), ("", "office", False)]
    keyring.name(station, keyring.holders(station)[0].slot, " Luis (inventado) ")
    assert keyring.find(station, "Luis (inventado)").mine


def test_a_passphrase_belongs_to_one_person(town1: Town) -> None:
    """The same passphrase twice is refused: one of the two could never be removed."""
    (station,) = town1.stations
    with pytest.raises(WorldFailed) as caught:
        keyring.add(station, "Ana (inventada)", PASSPHRASE)
    assert caught.value.code is Code.PASSPHRASE_TAKEN


def test_two_who_choose_the_same_passphrase_at_once(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second is refused also where the first one's slot was put after it had looked."""
    (station,) = town1.stations
    name = keyring.name

    def meanwhile(*given: Any) -> None:
        monkeypatch.setattr(keyring, "name", name)
        with reopen(station.folder) as other:
            keyring.add(other, "Berta (inventada)", ANA)
        name(*given)

    monkeypatch.setattr(keyring, "name", meanwhile)
    with pytest.raises(WorldFailed) as caught:
        keyring.add(station, "Ana (inventada)", ANA)
    assert caught.value.code is Code.PASSPHRASE_TAKEN
    keyring.remove(station, keyring.find(station, "Berta (inventada)"))
    assert code_of(station.folder, ANA) is Code.WRONG_PASSPHRASE


def test_who_left_opens_nothing_newer(town1: Town, tmp_path: Path) -> None:
    """After a removal neither the passphrase, nor an old copy of the slots with it, opens what is recorded since."""
    (station,) = town1.stations
    keyring.add(station, "Ana (inventada)", ANA)
    old = tmp_path / "old"
    old.mkdir()
    for name in NAMES:
        shutil.copy(station.folder / name, old)
    before = unlock(old, ANA)
    keyring.remove(station, keyring.find(station, "Ana (inventada)"))
    kept = record(station, session(station))
    assert code_of(station.folder, ANA) is Code.WRONG_PASSPHRASE
    assert [one.label for one in keyring.holders(station)] == ["", ""]
    station.close()
    # The old slots still give the old key. It opens nothing.
    shutil.copytree(station.folder, tmp_path / "stolen")
    for name in NAMES:
        shutil.copy(old / name, tmp_path / "stolen")
    assert unlock(tmp_path / "stolen", ANA) == before
    assert code_of(tmp_path / "stolen", ANA) is Code.STORE_DAMAGED
    with reopen(station.folder) as again:
        assert again.submissions.get(kept).answers
        assert again.check().faults == ()


def test_the_last_passphrase_stays(town1: Town) -> None:
    """A store is never left with recovery keys alone."""
    (station,) = town1.stations
    with pytest.raises(WorldFailed) as caught:
        keyring.remove(station, keyring.holders(station)[0])
    assert caught.value.code is Code.SLOT_LAST


@pytest.mark.parametrize("which", ["Nadie (inventado)", "", "Ana (inventada)"])
def test_a_name_that_is_nobodys_or_two_peoples_is_told(town1: Town, which: str) -> None:
    """Nobody is removed by mistake: a name must be one person's."""
    (station,) = town1.stations
    for passphrase in (ANA, "tercera contraseña inventada"):
        keyring.add(station, "Ana (inventada)", passphrase)
    with pytest.raises(WorldFailed) as caught:
        keyring.find(station, which)
    assert caught.value.code is Code.SLOT_UNKNOWN


def test_names_lie_inside_the_encrypted_store(town1: Town) -> None:
    """No file of a store holds the name of a person who may open it."""
    (station,) = town1.stations
    keyring.add(station, "Zacarías Zutano (inventado)", ANA)
    station.close()
    assert (station.folder / STORE_FILE).exists()
    for path in station.folder.iterdir():
        assert b"Zutano" not in path.read_bytes()
