"""A command's start: from the shell to its first own work, beside what it loads in any case."""

import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

from scripts.benches.measure import Row

_TIMES = 7
_OURS = "import sys; from ui.cli.main import main; sys.argv = ['fieldkit', '--version']; main()"
_BARE = "import click, cryptography.hazmat.bindings._rust, msgspec, rich.console, sqlcipher3, sqlite3"


def starting(folder: Path) -> tuple[float, float]:
    """Processor seconds of a command that does nothing, and of loading the libraries it speaks through; in turns."""
    taken: dict[str, list[float]] = {_OURS: [], _BARE: []}
    # As installed: compiled once. The first turn does that and does not count.
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    for turn in range(_TIMES + 1):
        for program, times in taken.items():
            spent = _spent([sys.executable, "-c", program], compiled)
            times.extend([spent] if turn else [])
    return statistics.median(taken[_OURS]), statistics.median(taken[_BARE])


def _spent(command: list[str], settings: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env={**os.environ, **settings}, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


ROWS = (Row("start", "start of a command", starting, "loading the libraries that it speaks through"),)
