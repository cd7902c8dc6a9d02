from datetime import date
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.carried import Kind
from fieldkit.errors import Code, WorldFailed
from sync import carried, receipts
from sync.merge import merge
from sync.send import send, waiting
from tests.factory import Town, record, session

TODAY = date(2026, 5, 14)


def _file(folder: Path, data: bytes) -> Path:
    path = folder / "in the hand"
    path.write_bytes(data)
    return path


def test_a_receipt_on_a_stick_confirms_as_one_in_the_mailbox(town1: Town, tmp_path: Path) -> None:
    """What was sent is confirmed, and a second time it is nothing new."""
    office, (station,) = town1.office, town1.stations
    record(station, session(station))
    send(station)
    merge(office)
    (member,) = kit.roster(office)
    path = _file(tmp_path, receipts.write(office, member))
    assert waiting(station).unconfirmed == 1
    assert carried.take(station, path, Kind.RECEIPT, TODAY).news
    assert waiting(station).unconfirmed == 0
    assert not carried.take(station, path, Kind.RECEIPT, TODAY).news


def test_a_newer_kit_is_taken_in_and_an_older_one_refused(town1: Town, tmp_path: Path) -> None:
    """As by `station accept`."""
    office, (station,) = town1.office, town1.stations
    older, newer = (kit.publish(office, "2026-05-14") for _ in range(2))
    assert carried.take(station, _file(tmp_path, newer), Kind.KIT, TODAY).news
    with pytest.raises(WorldFailed) as caught:
        carried.take(station, _file(tmp_path, older), Kind.KIT, TODAY)
    assert caught.value.code is Code.KIT_OLDER


def test_a_receipt_for_another_laptop_changes_nothing(town2: Town, tmp_path: Path) -> None:
    """It is a sentence, and what waits goes on waiting."""
    office, (mine, other) = town2.office, town2.stations
    for station in (mine, other):
        record(station, session(station))
        send(station)
    merge(office)
    theirs = next(one for one in kit.roster(office) if one.keys.id == other.identity.id)
    for data in (receipts.write(office, theirs), receipts.write(office, theirs)[:-7]):
        with pytest.raises(WorldFailed) as caught:
            carried.take(mine, _file(tmp_path, data), Kind.RECEIPT, TODAY)
        assert caught.value.code is Code.FILE_NOT_TAKEN
    assert waiting(mine).unconfirmed == 1


def test_an_office_takes_no_receipts(town1: Town, tmp_path: Path) -> None:
    """Roles are kept apart below the window too."""
    with pytest.raises(WorldFailed) as caught:
        carried.take(town1.office, _file(tmp_path, b""), Kind.KIT, TODAY)
    assert caught.value.code is Code.WRONG_ROLE
