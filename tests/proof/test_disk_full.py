"""No room left: on a file system of 4 MB, and under a limit to how large a file may grow."""

import os
import random
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proof.conftest import Place, Worker
from tests.proof.deeds import STORE, afterwards, told
from tests.proof.times import times
from tests.proof.worker import FAILED

pytestmark = pytest.mark.timeout(3600)
_DEEDS = ("save", "correct", "migrate", "backup")
_SIZE = 4 << 20


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB."""
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except FileNotFoundError:
        pytest.skip("NOT PROVEN HERE: there is no mount command")
    if done.returncode:
        pytest.skip("NOT PROVEN HERE: only root may mount a small file system")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(
    small: Path, place: Callable[..., Place], worker: Worker, record_property: Callable[[str, object], None]
) -> None:
    """Wherever the room ends, the deed ends with a code, and with room again the store holds all that was told."""
    chance = random.Random(1)  # noqa: S311 - sizes, not secrets
    filler = small / "filler"
    failed = 0
    for number in range(times("disk full", 50, 4, record_property)):
        here = place(_DEEDS[number % len(_DEEDS)], small)
        room = chance.randrange(0, 1 << 20)
        free = os.statvfs(small).f_bavail * os.statvfs(small).f_frsize
        filler.write_bytes(bytes(max(0, free - room)))
        here.told.touch()
        worker.start(here)
        status = worker.ended()
        assert status in (0, FAILED)
        failed += status == FAILED
        filler.unlink()
        with afterwards(here.folder, here.key, here.deed, told(here.told)):
            pass
        here.wipe()
    assert failed


def test_a_limit_to_the_size_of_a_file(
    place: Callable[..., Place], worker: Worker, record_property: Callable[[str, object], None]
) -> None:
    """Wherever a file may not grow further, the deed ends with a code, and the store holds all that was told."""
    chance = random.Random(2)  # noqa: S311 - sizes, not secrets
    failed = 0
    for number in range(times("disk full", 50, 4, record_property)):
        here = place(_DEEDS[number % len(_DEEDS)])
        size = (here.folder / STORE / "store.db").stat().st_size
        worker.start(here, str(chance.randrange(1 << 15, 2 * size)))
        status = worker.ended()
        assert status in (0, FAILED)
        failed += status == FAILED
        with afterwards(here.folder, here.key, here.deed, told(here.told)):
            pass
    assert failed
