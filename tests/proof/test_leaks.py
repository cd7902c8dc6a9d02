"""What could be read without the key: nothing that anybody said, wrote or typed, however often the work was cut off."""

import base64
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.proof import deeds
from tests.proof.conftest import Place, Worker
from tests.proof.test_kill import kill
from tests.proof.times import times
from tests.ui.cli.program import environment


def _shapes(word: str) -> Iterator[bytes]:
    """A word as it might lie in a file."""
    data = word.encode()
    yield from (data, word.encode("utf-16-le"), word.encode("utf-32-le"), data.hex().encode())
    for shift in range(3):
        # The middle of it, whatever stood before it.
        yield base64.b64encode(bytes(shift) + data)[4:-4]


def _found(folder: Path) -> list[str]:
    words = [shape for word in (deeds.CANARY, deeds.SECRET) for shape in _shapes(word)]
    return [
        f"{shape!r} in {path}"
        for path in folder.rglob("*")
        if path.is_file()
        for shape in words
        if shape in path.read_bytes() or shape in os.fsencode(path.name)
    ]


@pytest.mark.timeout(1800)
def test_no_word_in_any_file(
    place: Callable[..., Place], tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Killed again and again while it worked, the program left no word of an answer, note or passphrase in any file.

    Not in the store, nor in the temporary, home and working folders, nor in what it said.
    """
    here = place("whisper", tmp_path / "work")
    outside = {name: tmp_path / name.lower() for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "SQLITE_TMPDIR")}
    for folder in outside.values():
        folder.mkdir()
    worker = Worker(**{name: str(folder) for name, folder in outside.items()})
    chance = random.Random(5)  # noqa: S311 - moments, not secrets
    worked = 0
    for _ in range(times("leaks", 100, 4, record_property)):
        child = worker.start(here)
        time.sleep(chance.uniform(0.2, 1.2))
        kill(child)
        worker.ended()
        worked += here.told.exists()
        assert not _found(tmp_path)
    (tmp_path / "said").write_text(worker.close(), encoding="utf-8")
    assert worked
    assert not _found(tmp_path)


def test_the_search_for_words_bites(tmp_path: Path) -> None:
    """A word in any of the shapes that are searched for is found, wherever in a file it stands."""
    for number, shape in enumerate(_shapes(deeds.CANARY)):
        (tmp_path / str(number)).write_bytes(b"\0\1" + shape + b"\2")
        assert any(f"/{number}" in found for found in _found(tmp_path))
    (tmp_path / "b").write_bytes(base64.b64encode(f"x={deeds.CANARY}".encode()))
    assert any(found.endswith("/b") for found in _found(tmp_path))


_ABORT = """
import ctypes, os, resource, sys
resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY,) * 2)
from ui.cli import main
def run(arguments=None):
    dumpable = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0) if sys.platform == "linux" else 0
    print(resource.getrlimit(resource.RLIMIT_CORE), dumpable, flush=True)
    os.abort()
main.run = run
main.main()
"""


def test_no_core_dump(tmp_path: Path) -> None:
    """A program that dies leaves no core dump: its limit is zero, and the system may not dump it."""
    done = subprocess.run(
        [sys.executable, "-c", _ABORT], cwd=tmp_path, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.stdout == "(0, 0) 0\n", done.stderr
    assert done.returncode < 0
    assert list(tmp_path.iterdir()) == []
