"""Places to attack, and the process that is attacked."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit.keys import StoreKey
from tests.proof.deeds import Deed, named
from tests.ui.cli.program import ROOT


@dataclass
class Place:
    """A folder in which a deed is done: `fresh` makes it again as it was at first. `told`: where the deed tells."""

    name: str
    folder: Path
    origin: Path
    key: StoreKey
    told: Path

    @property
    def deed(self) -> Deed:
        """What is done here."""
        return named(self.name)

    def wipe(self) -> None:
        """Nothing left."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.told.unlink(missing_ok=True)

    def fresh(self) -> None:
        """As at first, with nothing told."""
        self.wipe()
        shutil.copytree(self.origin, self.folder)


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], tuple[Path, StoreKey]]:
    made: dict[object, tuple[Path, StoreKey]] = {}

    def prepare(name: str) -> tuple[Path, StoreKey]:
        how = named(name).prepare
        if how not in made:
            folder = tmp_path_factory.mktemp("origin")
            made[how] = (folder, how(folder))
        return made[how]

    return prepare


@pytest.fixture
def place(_prepared: Callable[[str], tuple[Path, StoreKey]], tmp_path: Path) -> Callable[..., Place]:
    """Make a place for a deed, in this test's own folder or another."""

    def make(name: str, within: Path = tmp_path) -> Place:
        origin, key = _prepared(name)
        # What is told lies on a disk that has room, whatever becomes of the deed's own.
        made = Place(name, within / name, origin, key, tmp_path / f"{name}.told")
        made.fresh()
        return made

    return make


class Worker:
    """The process that forks a child for each deed."""

    def __init__(self, **more: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", **more}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.proof.worker"], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def start(self, place: Place, *more: str) -> int:
        """Begin a deed; the process id of whoever does it."""
        words = (place.name, str(place.folder), place.key.raw.hex(), str(place.told), *more)
        self._process.stdin.write(" ".join(words) + "\n")  # type: ignore[union-attr]
        self._process.stdin.flush()  # type: ignore[union-attr]
        return int(self._process.stdout.readline())  # type: ignore[union-attr]

    def ended(self) -> int:
        """Wait until the deed has ended; its exit status, below zero where a signal ended it."""
        return int(self._process.stdout.readline())  # type: ignore[union-attr]

    def close(self) -> str:
        """End the process; what it and its children said on standard error."""
        return self._process.communicate()[1]


@pytest.fixture(scope="session")
def worker() -> Iterator[Worker]:
    """A worker whose children must never end in a bug of ours: it is asked at the end."""
    made = Worker()
    yield made
    assert "Traceback" not in made.close()
