"""The power goes: replays of what a deed asked of the disk, with what was not synced dropped, reordered and torn."""

import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldkit.errors import WorldFailed
from tests.proof import strace
from tests.proof.conftest import Place
from tests.proof.deeds import BACKUPS, DEEDS, STORE, afterwards
from tests.proof.disk import Disk
from tests.proof.strace import Event
from tests.proof.times import times

pytestmark = [strace.needed, pytest.mark.timeout(3600)]
_ROUNDS = 8  # saves, corrections or drafts in one log
_PER_POSITION = 8  # different losses at one moment


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory, where there is one: thousands of stores are opened in it."""
    memory = Path("/dev/shm")  # noqa: S108 - the tests' own folder in it
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        yield Path(folder)


# A small log is emptied often: a cut meets every step of that too.
_PRAGMAS = "wal_autocheckpoint=12"


def _log(here: Place, pragmas: str = _PRAGMAS) -> list[Event]:
    command = (sys.executable, "-m", "tests.proof.worker", here.name, str(here.folder), here.key.raw.hex())
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "FIELDKIT_PROOF_ROUNDS": str(_ROUNDS)}
    env["FIELDKIT_PROOF_PRAGMAS"] = pragmas
    return strace.record((*command, str(here.told)), here.folder.with_name("log"), env)


def _replays(
    here: Place, log: list[Event], quick: Path, count: int, first: int = 0
) -> Iterator[tuple[Path, list[str]]]:
    """Folders as a cut leaves them at some moment from the `first` on, each with what had been told by then."""
    chance = random.Random(count)  # noqa: S311 - moments, not secrets
    moments = sorted(chance.choices(range(first, len(log) + 1), k=-(-count // _PER_POSITION)))
    disk, played = Disk(here.origin, str(here.folder)), 0
    lines: list[str] = []
    for number in range(count):
        moment = moments[number // _PER_POSITION]
        for event in log[played:moment]:
            if event.path == str(here.told):
                lines += event.data.decode().splitlines()
            disk.play(event)
        played = max(played, moment)
        folder = quick / here.name
        disk.cut(folder, chance)
        for name in (STORE, BACKUPS):
            (folder / name).mkdir(exist_ok=True)
        yield folder, list(lines)
        shutil.rmtree(folder)


@pytest.mark.parametrize("name", DEEDS)
def test_what_was_told_survives_a_power_cut(
    name: str, place: Callable[..., Place], quick: Path, record_property: Callable[[str, object], None]
) -> None:
    """Whatever the disk lost of what was not synced, the store opens, checks clean, and holds all that was told."""
    here = place(name)
    log = _log(here)
    count = times("power cut", -(-10_000 // len(DEEDS)), 12, record_property)
    for folder, lines in _replays(here, log, quick, count):
        with afterwards(folder, here.key, here.deed, lines):
            pass


def test_the_power_cut_bites_where_nothing_is_synced(place: Callable[..., Place], quick: Path) -> None:
    """The same replays of a store with synchronous=OFF lose what was told, or the store."""
    here = place("save")
    assert _loses(here, _log(here, "synchronous=0"), quick)


def test_the_power_cut_bites_where_a_folder_is_not_synced(place: Callable[..., Place], quick: Path) -> None:
    """The same replays of backups whose folder is never synced lose a backup that was told."""
    here = place("backup")
    log = [event for event in _log(here) if event != Event("sync", str(here.folder / BACKUPS))]
    assert _loses(here, log, quick)


def _loses(here: Place, log: list[Event], quick: Path) -> bool:
    """Whether any of some cuts, after something was told, loses it."""
    first = next(number for number, event in enumerate(log) if event.path == str(here.told) and event.data)
    for folder, lines in _replays(here, log, quick, 24, first + 1):
        try:
            with afterwards(folder, here.key, here.deed, lines):
                pass
        except (AssertionError, WorldFailed):
            return True
    return False
