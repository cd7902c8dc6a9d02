"""Click to unlock screen, built beside source: `python -m scripts.built_start dist/fieldkit/fieldkit FOLDER`.

In turns, on the screen that DISPLAY names; the first turn fills caches and does not count. Seconds until the window is
on screen, and seconds of the processor until then; medians, with the least and the most.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from fieldkit.progress import Silent
from ui.desktop.first import making

ROOT = Path(__file__).resolve().parents[1]
TURNS = 10
EVERY = 0.02
PATIENCE = 300.0
TICKS = os.sysconf("SC_CLK_TCK")


class Taken(NamedTuple):
    """Seconds of one start."""

    wall: float
    processor: float


def remembered(folder: Path) -> Path:
    """A settings folder in which the window remembers a station: so it asks for the passphrase."""
    today = datetime.now(UTC).astimezone().date()
    station = making.practise(folder / "practice", "table", today)(Silent()).folder
    memory = folder / "config" / "fieldkit" / "window.ini"
    memory.parent.mkdir(parents=True)
    memory.write_text(f"[General]\nlast-folder={station}\n", encoding="utf-8")
    return folder / "config"


def on_screen(pid: int) -> bool:
    """Whether this program's window is there. xdotool's own waiting looks twice a second."""
    look = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
    return subprocess.run(look, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def start(command: Sequence[str], config: Path) -> Taken:
    """Start the program, see its window, and end it."""
    mine = {"XDG_CONFIG_HOME": str(config), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"}
    environment = {**os.environ, **mine}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as installed: compiled once
    begun = time.monotonic()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            while not on_screen(program.pid) and time.monotonic() < begun + PATIENCE:
                time.sleep(EVERY)
            wall = time.monotonic() - begun
            fields = Path(f"/proc/{program.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        finally:
            program.terminate()
    if wall > PATIENCE:
        raise SystemExit(f"{command[0]}: no window")
    return Taken(wall, (int(fields[11]) + int(fields[12])) / TICKS)


def main() -> None:
    """Measure both, in turns, and say how they compare."""
    built, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).absolute()
    config = remembered(folder)
    commands = {"source": [sys.executable, "-m", "ui.cli"], "built": [str(built)]}
    taken: dict[str, list[Taken]] = {name: [] for name in commands}
    for turn in range(TURNS + 1):
        for name, command in commands.items():
            one = start(command, config)
            taken[name].extend([one] if turn else [])
    for at, what in enumerate(Taken._fields):
        times = {name: [one[at] for one in starts] for name, starts in taken.items()}
        medians = {name: statistics.median(ones) for name, ones in times.items()}
        told = (f"{name} {medians[name]:.2f} ({min(ones):.2f} to {max(ones):.2f})" for name, ones in times.items())
        sys.stdout.write(f"{what}, s: {', '.join(told)}: {medians['built'] / medians['source']:.2f} times\n")


if __name__ == "__main__":
    main()
