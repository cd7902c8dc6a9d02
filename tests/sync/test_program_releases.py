"""Releases of the program through the mailbox."""

from pathlib import Path
from typing import Any

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.updates.release import unpack
from sync import releases
from sync.mailbox import Mailbox, place
from sync.mailbox import folder as folder_kind
from sync.send import receive, send
from tests.factory import Town, record, session
from tests.fieldkit.updates.made import KEY, folder_build, installed, make


def test_the_office_drops_one_and_a_laptop_finds_the_newest_that_fits(town1: Town, tmp_path: Path) -> None:
    """What is older, damaged, forged or for another machine stands in nobody's way, and is not kept."""
    office, (station,) = town1.office, town1.stations
    for version in ("0.0.9", "0.3.0", "0.2.0"):
        releases.publish(office, make(tmp_path, version), KEY)
    other = make(tmp_path, "0.9.0", fits="windows-AMD64")
    releases.publish(office, other, KEY)
    (town1.mailbox / "forged.update").write_bytes(other.read_bytes().replace(b"0.9.0", b"0.9.1"))
    (town1.mailbox / "half.update").write_bytes(other.read_bytes()[:700])
    folder = tmp_path / "updates"
    found = releases.fetch(station, KEY, installed(tmp_path), folder)
    assert found is not None
    assert found.release.version == "0.3.0"
    assert list(folder.iterdir()) == [found.path]
    assert unpack(found, folder).read_bytes() == folder_build("0.3.0")


def test_two_who_bring_one_release_at_once(town1: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither takes away what the other is writing."""
    path, (station,), copy = make(tmp_path, "0.2.0"), town1.stations, Mailbox.copy
    releases.publish(town1.office, path, KEY)
    mine, folder = installed(tmp_path), tmp_path / "updates"

    def meanwhile(*given: Any) -> bool:
        came = copy(*given)
        monkeypatch.setattr(Mailbox, "copy", copy)
        releases.fetch(station, KEY, mine, folder)
        return came

    monkeypatch.setattr(Mailbox, "copy", meanwhile)
    found = releases.fetch(station, KEY, mine, folder)
    assert found
    assert found.path.read_bytes() == path.read_bytes()
    assert list(folder.iterdir()) == [found.path]


def test_without_one_there_is_none(town1: Town, tmp_path: Path) -> None:
    """An empty mailbox is no failure."""
    (station,) = town1.stations
    assert releases.fetch(station, KEY, installed(tmp_path), tmp_path / "updates") is None


def test_an_office_drops_nothing_that_is_not_signed(town1: Town, tmp_path: Path) -> None:
    """Nor may a laptop drop anything."""
    path = make(tmp_path, "0.2.0")
    with pytest.raises(WorldFailed) as caught:
        releases.publish(town1.stations[0], path, KEY)
    assert caught.value.code is Code.WRONG_ROLE
    path.write_bytes(path.read_bytes().replace(b"Faster", b"Slower"))
    with pytest.raises(WorldFailed) as caught:
        releases.publish(town1.office, path, KEY)
    assert caught.value.code is Code.UPDATE_UNSIGNED
    assert Mailbox(str(town1.mailbox)).names("update") == []


def test_a_release_in_the_mailbox_disturbs_no_exchange(town1: Town, tmp_path: Path) -> None:
    """Sending and receiving go on beside it, and do not look at it."""
    releases.publish(town1.office, make(tmp_path, "0.2.0"), KEY)
    (station,) = town1.stations
    record(station, session(station))
    assert send(station).submissions == 1
    assert receive(station).unreadable == 0


def test_only_the_front_is_read_until_one_is_wanted(
    town1: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To say that there is a newer one takes its first bytes, and of two that fit only one comes over the line."""
    package = bytes(3_000_000)
    for version in ("0.2.0", "0.3.0"):
        releases.publish(town1.office, make(tmp_path, version, package=package), KEY)
    (station,), came = town1.stations, []
    plain = place.gather

    def counted(*args: Any) -> bytes:
        before, into = len(came), args[3]
        data = plain(*args[:3], (lambda piece: (came.append(len(piece)), into(piece))) if into else None)
        came.extend([len(data)] if len(came) == before else [])
        return data

    monkeypatch.setattr(folder_kind, "gather", counted)
    mine = installed(tmp_path)
    assert [one.release.version for one in releases.look(station, KEY, mine)] == ["0.3.0", "0.2.0"]
    assert sum(came) < 400_000
    found = releases.fetch(station, KEY, mine, tmp_path / "updates")
    assert found
    assert found.release.version == "0.3.0"
    assert sum(came) < len(package) + 900_000
    assert max(came) < 1 << 20  # never whole in one piece
