from pathlib import Path

import pytest

from fieldkit import kit, roster
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town


def refused(store: Store, data: bytes) -> Code:
    with pytest.raises(WorldFailed) as caught:
        kit.accept(store, data)
    return caught.value.code


def test_a_revoked_laptop_gets_no_kit_and_the_others_know(town2: Town) -> None:
    """From then on kits are sealed to the others only, and name it as revoked; found again, it gets them."""
    lost, kept = town2.stations
    roster.revoke(town2.office, "Mesa 1", 3)
    sealed = kit.publish(town2.office, "2026-05-01")
    assert refused(lost, sealed) is Code.KIT_NOT_FOR_US
    kit.accept(kept, sealed)
    assert {member.name: member.revoked_from for member in kit.roster(town2.office)} == {"Mesa 1": 3, "Mesa 2": None}
    roster.revoke(town2.office, lost.identity.id, None)
    assert kit.accept(lost, kit.publish(town2.office, "2026-05-02")).new


def test_a_laptop_is_named_without_doubt(town1: Town, tmp_path: Path) -> None:
    """An unknown name lists those there are; a name that two laptops share asks for the id."""
    with pytest.raises(WorldFailed) as caught:
        roster.find(town1.office, "Mesa 9")
    assert (caught.value.code, caught.value.facts["known"]) == (Code.STATION_UNKNOWN, "Mesa 1")
    with Store.create_station(tmp_path / "twin", "Mesa 1", PASSPHRASE) as twin:
        kit.enrol(town1.office, kit.write_request(twin))
        with pytest.raises(WorldFailed) as caught:
            roster.revoke(town1.office, "Mesa 1", 1)
        assert caught.value.code is Code.STATION_AMBIGUOUS
        assert twin.identity.id in str(caught.value.facts["known"])
        assert roster.find(town1.office, twin.identity.id).keys == twin.identity.public


def test_a_full_roster_says_so(town1: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more laptops are enrolled than a kit can be sealed to."""
    monkeypatch.setattr("fieldkit.enrolment.MOST_RECIPIENTS", 1)
    with Store.create_station(tmp_path / "more", "Mesa 2", PASSPHRASE) as more:
        request = kit.write_request(more)
    with pytest.raises(WorldFailed) as caught:
        kit.enrol(town1.office, request)
    assert caught.value.code is Code.ROSTER_FULL
    roster.revoke(town1.office, "Mesa 1", 1)
    kit.enrol(town1.office, request)
