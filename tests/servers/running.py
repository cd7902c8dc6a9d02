"""What all servers of the tests have in common: a process on loopback, and a fresh room in it for each test."""

import contextlib
import itertools
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pytest

from sync.mailbox import Access

NOT_INSTALLED = "NOT TESTED, server not installed"
_LONGEST_START = 120.0  # seconds
HOST = "127.0.0.1"
# Ports that Linux gives to nobody unasked (those begin at 32768), a stretch for each worker of a run. Two runs at once
# begin at different places of it.
_FIRST_PORT, _STRETCH, _STRETCHES = 20_000, 500, 25
_next = itertools.count(os.getpid())


class Room(Protocol):
    """A mailbox of one test, seen from behind: past the network, the protocol and our own code."""

    access: Access

    def url(self, port: int | None = None) -> str:
        """Where it is; through another port where a proxy stands before it."""

    def files(self) -> dict[str, bytes]:
        """All files in it."""

    def write(self, name: str, data: bytes) -> None:
        """Put a file, or another content under its name."""

    def remove(self, name: str) -> None:
        """Take a file away."""


@dataclass
class FolderRoom:
    """A room that is a folder of this machine, behind a server or not."""

    folder: Path
    address: Callable[[int | None], str]
    access: Access = field(default_factory=Access)

    def url(self, port: int | None = None) -> str:
        """As `Room.url`."""
        return self.address(port)

    def files(self) -> dict[str, bytes]:
        """As `Room.files`."""
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}

    def write(self, name: str, data: bytes) -> None:
        """As `Room.write`."""
        (self.folder / name).write_bytes(data)

    def remove(self, name: str) -> None:
        """As `Room.remove`."""
        (self.folder / name).unlink()


def program(name: str, package: str) -> str:
    """Where a server of the system is. Skips loudly without it, or fails where FIELDKIT_SERVERS says 'all'."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if found is None:
        reason = f"{NOT_INSTALLED}: {name} (Debian package {package})"
        if os.environ.get("FIELDKIT_SERVERS") == "all":
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def free_port() -> int:
    """A port that nobody listens on just now, and that no other worker of this run is given."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = _FIRST_PORT + worker % _STRETCHES * _STRETCH
    for _ in range(_STRETCH):
        port = first + next(_next) % _STRETCH
        with contextlib.suppress(OSError), socket.socket() as one:
            one.bind((HOST, port))
            return port
    pytest.fail(f"no port is free from {first} on")


@contextlib.contextmanager
def started(command: Sequence[object], port: int, log: Path) -> Iterator[None]:
    """A server, from when it listens until its own process group is ended."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip
    try:
        _await(process, port, log)
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _await(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + _LONGEST_START
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1):
            if process.poll() is None:  # else somebody else listens there
                return
        time.sleep(0.05)
    pytest.fail(f"a server of the tests did not start:\n{log.read_text(errors='replace')[-2000:]}")
