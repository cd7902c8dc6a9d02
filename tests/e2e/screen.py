"""A screen of its own for the real program: a server without a monitor, a window manager, a keyboard, a mouse."""

import os
import shlex
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

TOOLS = ("Xvfb", "openbox", "xdotool")
# The program as it is in the tree, or a built one: FIELDKIT_PROGRAM names it, with what stands before it.
PROGRAM = shlex.split(os.environ.get("FIELDKIT_PROGRAM", "")) or [sys.executable, "-m", "ui.cli"]
_SIZE = (1280, 860)
_PATIENCE = 120.0  # seconds for any one step: on a busy machine deriving a key takes its time
_EVERY = 0.1
_STILL = 3  # looks in a row at which nothing moved, and nobody was at work: the program waits for a key
_BLINK = 400  # pixels that a blinking cursor may change
Pixels = npt.NDArray[np.uint32]


def missing() -> list[str]:
    """What has to be installed before a program can be run in a window here."""
    return [tool for tool in TOOLS if not shutil.which(tool)]


def begin_at(home: Path, folder: Path) -> None:
    """Have the program ask for the passphrase of this store when it starts, as on any day but the first."""
    memory = home / "config" / "fieldkit" / "window.ini"
    memory.parent.mkdir(parents=True)
    memory.write_text(f"[General]\nlast-folder={folder}\n", encoding="utf-8")


class Screen:
    """One program on one screen, as one person at one computer has it. `pictures` get a name and a number."""

    def __init__(self, name: str, home: Path, pictures: Path) -> None:
        self._name = name
        self._home = home
        self._pictures = pictures
        self._taken = 0
        self._running: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        """Start the server and the window manager."""
        frames = self._home / "frames"
        frames.mkdir(parents=True)
        self._frame = frames / "Xvfb_screen0"
        size = "{}x{}x24".format(*_SIZE)
        read, write = os.pipe()
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-fbdir", str(frames), "-nolisten", "tcp"]
        self._running.append(subprocess.Popen(server, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as told:
            self._display = f":{told.readline().strip()}"
        self._start("openbox", "--sm-disable")
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop everything, the program first. What was on screen when something failed is in the last picture."""
        if kind:
            self.picture("failed")
        for process in reversed(self._running):
            process.terminate()
            process.wait(_PATIENCE)

    @property
    def _environment(self) -> dict[str, str]:
        """A home of its own, Spanish, and nothing of the tests' own settings."""
        mine = {
            "HOME": str(self._home), "XDG_DATA_HOME": str(self._home / "data"),
            "XDG_CONFIG_HOME": str(self._home / "config"), "DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb",
            "LANG": "es_ES.UTF-8", "FIELDKIT_LANGUAGE": "es", "QT_QPA_PLATFORMTHEME": "none",
        }  # fmt: skip
        return {**os.environ, **mine}

    def _start(self, *command: str) -> subprocess.Popen[bytes]:
        with (self._home / "said.txt").open("ab") as said:
            process = subprocess.Popen(command, env=self._environment, stdout=said, stderr=said)
        self._running.append(process)
        return process

    def open_program(self) -> None:
        """Start the program as whoever clicks on it does, and wait for its first page."""
        before = self._look()
        self._program = self._start(*PROGRAM)
        self._settled(before)
        self.picture("start")

    def close_program(self) -> None:
        """Close its window, as the window manager's key does; it must end well."""
        self.keys("alt+F4")
        assert self._program.wait(_PATIENCE) == 0, (self._home / "said.txt").read_text()

    def keys(self, *keys: str) -> None:
        """Press keys one after another, and look at nothing: 'Return', 'Tab', 'shift+Tab', 'n'."""
        self._xdotool("key", "--delay", "30", *keys)

    def type(self, words: str) -> None:
        """Type into whatever has the focus."""
        self._xdotool("type", "--delay", "15", words)

    def press(self, *keys: str, shows: str, until: Callable[[], object] | None = None) -> None:
        """Press keys, wait until something else is on screen and still, and take its picture."""
        before = self._look()
        self.keys(*keys)
        self._settled(before, until)
        self.picture(shows)

    def fill(self, words: str, *keys: str, shows: str, until: Callable[[], object] | None = None) -> None:
        """Type, press keys, wait for what comes, and take its picture."""
        self.type(words)
        self.press(*keys, shows=shows, until=until)

    def point(self, at: tuple[int, int]) -> None:
        """Move the mouse there and click, and look at nothing."""
        self._xdotool("mousemove", *map(str, at), "click", "1")

    def click(self, at: tuple[int, int], shows: str, until: Callable[[], object] | None = None) -> None:
        """Click, wait until something else is on screen and still, and take its picture."""
        before = self._look()
        self.point(at)
        self._settled(before, until)
        self.picture(shows)

    def picture(self, shows: str) -> None:
        """Keep what is on screen now."""
        self._taken += 1
        pixels = np.ascontiguousarray(self._look())
        high, wide = pixels.shape
        image = QImage(pixels.tobytes(), wide, high, 4 * wide, QImage.Format.Format_RGB32)
        image.save(str(self._pictures / f"{self._name}-{self._taken:02}-{shows}.png"))

    def _xdotool(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env={**self._environment, "LC_ALL": "C.UTF-8"}, check=True)

    def _settled(self, before: Pixels, until: Callable[[], object] | None = None) -> None:
        """Wait until `until` holds, and then until the screen is another one and nothing happens any more."""
        end = time.monotonic() + _PATIENCE
        last, worked, still = before, -1, 0
        while time.monotonic() < end:
            time.sleep(_EVERY)
            if until and not until():
                continue
            now, work = self._look(), self._work()
            rests = work is not None and work == worked
            still = still + 1 if rests and _differ(last, now) <= _BLINK else 0
            last, worked, until = now, work, None
            if still >= _STILL and _differ(before, now) > _BLINK:
                return
        raise AssertionError(f"{self._name}: nothing came of it; see the last picture")

    def _work(self) -> int | None:
        """How long the program has been at work (in ticks); None while one of its threads is, or waits for its turn."""
        spent = 0
        for task in Path(f"/proc/{self._program.pid}/task").iterdir():
            try:
                fields = (task / "stat").read_text().rpartition(")")[2].split()
            except OSError:  # the thread ended meanwhile
                return None
            if fields[0] != "S":
                return None
            spent += int(fields[11]) + int(fields[12])
        return spent

    def _look(self) -> Pixels:
        """The screen as rows of pixels: what the server keeps is a file in the format of xwd."""
        data = self._frame.read_bytes()
        header = struct.unpack(">25I", data[:100])
        start, wide, high, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = np.frombuffer(data, "<u4", offset=start + 12 * colours, count=high * line // 4)
        return pixels.reshape(high, line // 4)[:, :wide]


def _differ(one: Pixels, other: Pixels) -> int:
    return int(np.count_nonzero(one != other))
