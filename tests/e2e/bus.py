"""The system's bus for those who cannot see the screen: what a window tells there, and where it stands."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests import loud
from tests.e2e.screen import missing

PYTHON = "/usr/bin/python3"  # the system's: the bus's bindings belong to it
BOUND = "import gi; gi.require_version('Atspi', '2.0')"
LISTENER = Path(__file__).with_name("listener.py")
WINDOWS = {"frame", "window", "dialog"}
PATIENCE = 60.0  # seconds: the bus starts with the first who listens
EVERY = 0.5
_EDGE = 8  # pixels: less than this of a thing in its window is not enough to point at


@dataclass(frozen=True)
class Told:
    """One thing of the window, as the bus tells it; `box` is where it stands on the screen: x, y, width, height."""

    name: str
    role: str
    more: str
    focusable: bool
    focused: bool
    shown: bool
    box: list[int]

    @property
    def middle(self) -> tuple[int, int]:
        """Where somebody points who means it."""
        x, y, wide, high = self.box
        return x + wide // 2, y + high // 2


@contextmanager
def session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A bus of its own, for programs that are started from here; skips where there cannot be one."""
    if not os.environ.get("FIELDKIT_SCREEN"):
        pytest.skip("takes minutes: FIELDKIT_SCREEN=1 runs it")
    lacking = [*missing(), *(tool for tool in ("dbus-daemon", PYTHON) if not shutil.which(tool))]
    if not lacking and subprocess.run([PYTHON, "-c", BOUND], check=False, stderr=subprocess.DEVNULL).returncode:
        lacking = ["gir1.2-atspi-2.0"]
    if lacking:
        loud.skip(f"the bus of screen readers: {', '.join(lacking)} not installed")
    bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE)
    assert bus.stdout
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    with bus:
        yield
        bus.terminate()


def listen() -> list[Told]:
    """All that the bus tells now."""
    done = subprocess.run([PYTHON, str(LISTENER)], capture_output=True, text=True, check=True)
    return [Told(**json.loads(line)) for line in done.stdout.splitlines()]


def find(name: str, role: str) -> Told:
    """The one thing of this name and role that can be used now, in sight."""
    end = time.monotonic() + PATIENCE
    while True:
        told = [one for one in listen() if one.shown]
        found = [one for one in told if (one.name, one.role) == (name, role) and min(one.box[2:]) > _EDGE]
        if len(found) == 1:
            return found[0]
        if time.monotonic() > end:
            raise AssertionError(((name, role), sorted((one.role, one.name) for one in told)))
        time.sleep(EVERY)
