import errno
import subprocess
import sys
from pathlib import Path

import pytest

from fieldkit import presence
from fieldkit.errors import Code, WorldFailed
from tests.factory import Town, record, reopen, session

HOLD = """
import sys
from pathlib import Path
from fieldkit.presence import Presence
here = Presence(Path(sys.argv[1]))
print(here.announce(), flush=True)
sys.stdin.read()
"""


def test_the_second_window_is_told_and_nothing_breaks(town1: Town) -> None:
    """The second window on a store learns of the first; both save; when the first closes the second has the place."""
    (station,) = town1.stations
    gathering = session(station)
    assert station.presence.announce()
    assert station.presence.announce()
    with reopen(station.folder) as second:
        assert not second.presence.announce()
        record(second, gathering)
        record(station, gathering)
        station.presence.leave()
        assert second.presence.announce()
        assert not station.presence.announce()
    assert station.presence.announce()


def test_commands_work_beside_a_window(town1: Town) -> None:
    """Opening a store takes no place: a command beside an open window is no second window."""
    (station,) = town1.stations
    with reopen(station.folder) as command:
        record(command, session(command))
        assert station.presence.announce()


def test_a_crash_lets_go(tmp_path: Path) -> None:
    """A window that was killed holds its place no longer."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    here = presence.Presence(tmp_path)
    assert not here.announce()
    holder.kill()
    holder.communicate()
    assert here.announce()
    here.leave()


def test_upkeep_takes_turns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever waits in vain for another's backup or update is told that the store is busy."""
    monkeypatch.setattr(presence, "_PATIENCE", 0.05)
    with presence.upkeep(tmp_path), pytest.raises(WorldFailed) as caught, presence.upkeep(tmp_path):
        pass
    assert caught.value.code is Code.STORE_BUSY
    with presence.upkeep(tmp_path):
        pass


def test_a_folder_without_locks_is_used_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system knows no locks nobody is seen, and nobody is shut out."""
    fcntl = pytest.importorskip("fcntl")

    def none(*_: object) -> None:
        raise OSError(errno.ENOSYS, "no locks here")

    monkeypatch.setattr(fcntl, "flock", none)
    assert presence.Presence(tmp_path).announce()
    with presence.upkeep(tmp_path):
        pass
