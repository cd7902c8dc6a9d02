"""Sticks that come and go."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from sync import connection, sticks
from sync.merge import merge
from sync.send import send, waiting
from tests.factory import Town, record, session

OFFICE, OTHER = "a" * 32, "b" * 32


def test_a_stick_is_marked_once_and_found_wherever_it_is(tmp_path: Path) -> None:
    """A stick made for an office is found among those mounted; unmarked ones and other offices' are passed over."""
    for name, office in (("one", OTHER), ("two", OFFICE), ("photos", "")):
        (tmp_path / name).mkdir()
        if office:
            made = sticks.make(tmp_path / name, office)
            assert sticks.make(tmp_path / name, office) == made
    roots = sorted(tmp_path.iterdir())
    assert sticks.find(roots, OFFICE) == tmp_path / "two" / "fieldkit"
    assert sticks.find(roots, "c" * 32) is None
    with pytest.raises(WorldFailed) as caught:
        sticks.make(tmp_path / "one", OFFICE)
    assert caught.value.code is Code.MAILBOX_OTHER_OFFICE


@pytest.mark.parametrize("content", [b"", b"{", b'{"office": "../.."}', b"x" * 100_000, b'["office"]'])
def test_a_mark_that_is_none(tmp_path: Path, content: bytes) -> None:
    """Anything may lie on a stick under the mark's name."""
    (tmp_path / sticks.MARK).write_bytes(content)
    assert sticks.mark(tmp_path) is None


def test_where_linux_shows_sticks(tmp_path: Path) -> None:
    """Sticks are looked for where desktops mount them."""
    if not sticks.sys.platform.startswith("linux"):
        pytest.skip("other systems show them elsewhere")
    for place in ("media/ana/MESA", "run/media/ana/MESA", "srv/x/MESA"):
        (tmp_path / place).mkdir(parents=True)
    found = {str(path.relative_to(tmp_path)) for path in sticks.mounted(tmp_path)}
    assert found == {"media/ana", "media/ana/MESA", "run/media/ana/MESA"}


@pytest.fixture
def drawer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where sticks are plugged in."""
    folder = tmp_path / "mounted"
    folder.mkdir()
    monkeypatch.setattr(sticks, "mounted", lambda: sorted(folder.iterdir()))
    return folder


def stick(drawer: Path, name: str, office: str) -> Path:
    (drawer / name).mkdir()
    return sticks.make(drawer / name, office)


def test_any_stick_of_the_office_will_do(town1: Town, drawer: Path) -> None:
    """A laptop set to a marked stick sends to it under another name, and to the next one; the office merges either."""
    (station,) = town1.stations
    office = connection.office_of(station)
    assert office == town1.office.identity.id
    first = stick(drawer, "MESA", office)
    connection.remember(station, str(first))
    record(station, session(station))
    first.parent.rename(drawer / "MESA1")
    send(station)
    assert [path.suffix for path in (drawer / "MESA1" / "fieldkit").glob("*.batch")] == [".batch"]
    # That stick is lost before the office saw it; the next one brings everything.
    (drawer / "MESA1").rename(drawer.parent / "lost")
    second = stick(drawer, "OTRA", office)
    record(station, session(station))
    send(station)
    connection.remember(town1.office, str(second))
    assert merge(town1.office).new == 4
    assert not any(one.chain.missing for one in merge(town1.office).stations)


def test_a_stick_of_another_office_is_refused(town1: Town, drawer: Path) -> None:
    """A laptop does not take another office's stick, neither when told to nor by itself."""
    (station,) = town1.stations
    ours = stick(drawer, "MESA", town1.office.identity.id)
    theirs = stick(drawer, "AJENA", OTHER)
    with pytest.raises(WorldFailed) as caught:
        connection.remember(station, str(theirs))
    assert caught.value.code is Code.MAILBOX_OTHER_OFFICE
    connection.remember(station, str(ours))
    ours.parent.rename(drawer.parent / "drawer")
    record(station, session(station))
    with pytest.raises(WorldFailed) as caught:
        send(station)
    assert caught.value.code is Code.MAILBOX_MISSING
    assert waiting(station).unsent == 1
    assert list(theirs.glob("*.batch")) == []
