from pathlib import Path

import pytest

from fieldkit import backup, kit
from fieldkit.carried import Kind, kind
from fieldkit.errors import Code, WorldFailed
from sync import receipts
from sync.send import send
from tests.factory import NOW, Town, record, session


def test_a_file_is_known_by_how_it_begins(town1: Town, tmp_path: Path) -> None:
    """Whatever somebody called the copy."""
    office, (station,) = town1.office, town1.stations
    record(station, session(station))
    send(station)
    (member,) = kit.roster(office)
    (sealed,) = town1.mailbox.glob("*.batch")
    files = {
        Kind.REQUEST: kit.write_request(station),
        Kind.KIT: kit.publish(office, "2026-05-14"),
        Kind.BATCH: sealed.read_bytes(),
        Kind.RECEIPT: receipts.write(office, member),
        Kind.UPDATE: b"fkupdate/release.json",
        Kind.FOREIGN: b"%PDF-1.7",
    }
    for expected, data in files.items():
        path = tmp_path / "copia (1).bin"
        path.write_bytes(data)
        assert kind(path) is expected
    backup.make(office, tmp_path / "b", NOW.date())
    assert kind(tmp_path / "b") is Kind.BACKUP


@pytest.mark.parametrize("data", [b"", b"fieldkit", b"fieldkit\x01", b"fieldkit\x01\x63", b"{}", b"\x00" * 5000])
def test_anything_else_is_foreign(data: bytes, tmp_path: Path) -> None:
    """Also what is cut short, empty, or of a kind that is not known yet."""
    path = tmp_path / "x.kit"
    path.write_bytes(data)
    assert kind(path) is Kind.FOREIGN


def test_what_is_not_there_or_no_file_is_a_failure_with_a_code(tmp_path: Path) -> None:
    """A stick that was pulled out, a folder by the name of a file."""
    for path, code in ((tmp_path / "gone.kit", Code.FILE_MISSING), (tmp_path, Code.FILE_UNREADABLE)):
        with pytest.raises(WorldFailed) as caught:
            kind(path)
        assert caught.value.code is code
