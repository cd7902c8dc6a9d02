"""A mailbox that lies about what it holds: old content under a new name, and names as an old device writes them."""

from fieldkit import kit
from sync.merge import merge
from sync.send import receive, send
from tests.factory import Town, record, session


def test_an_old_kit_under_a_new_ones_name_does_not_hide_the_new_one(town1: Town) -> None:
    """What a mailbox shows wrongly once is read again: a stale copy keeps no laptop from the kit behind it."""
    (station,) = town1.stations
    old = kit.publish(town1.office, "2026-05-01")
    (town1.mailbox / "old.kit").write_bytes(old)
    assert receive(station).kit is not None
    new = town1.mailbox / "new.kit"
    new.write_bytes(old)
    assert receive(station).kit is None
    new.write_bytes(kit.publish(town1.office, "2026-05-02"))
    assert receive(station).kit is not None


def test_an_old_receipt_under_a_new_ones_name_does_not_hide_the_new_one(town1: Town) -> None:
    """Nor from the receipt by which it learns that the office holds what it sent."""
    office, (station,) = town1.office, town1.stations
    gathering = session(station)
    for day in range(2):
        record(station, gathering)
        send(station)
        merge(office)
        (path,) = town1.mailbox.glob("*.receipt")
        if day == 0:
            old = path.read_bytes()
            assert receive(station).confirmed == 1
    true = path.read_bytes()
    path.write_bytes(old)
    assert receive(station).confirmed == 0
    path.write_bytes(true)
    assert receive(station).confirmed == 1


def test_names_in_capitals_are_read(town1: Town) -> None:
    """An old stick or a server may turn all letters of a name into capitals: what is in the file counts."""
    office, (station,) = town1.office, town1.stations
    record(station, session(station))
    send(station)
    (sent,) = town1.mailbox.glob("*.batch")
    sent.rename(sent.with_name(sent.name.upper()))
    assert merge(office).new == 2  # the test and its gathering's sheet
    for path in town1.mailbox.glob("*.receipt"):
        path.rename(path.with_name(path.name.upper()))
    assert receive(station).confirmed == 1
