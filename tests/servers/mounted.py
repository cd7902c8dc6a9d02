"""A folder of a real network file system: sshfs over a server on loopback, mounted as two computers would."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.kinds import sftp
from tests.servers.running import NOT_INSTALLED, program


@dataclass
class Mounted:
    """One folder of a server, as several computers see it: each mount has caches and locks of its own."""

    _scratch: Path
    _port: int
    served: Path

    def mount(self, name: str) -> Path:
        """The folder as another computer has it."""
        place = self._scratch / name
        place.mkdir(exist_ok=True)
        options = (
            f"IdentityFile={self._scratch / 'user'},port={self._port},StrictHostKeyChecking=no,"
            "UserKnownHostsFile=/dev/null,BatchMode=yes,dir_cache=no"
        )
        command = [program("sshfs", "sshfs"), "-o", options, f"127.0.0.1:{self.served}", str(place)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            pytest.skip(f"{NOT_INSTALLED}: sshfs cannot mount here ({done.stderr.strip()[:80]})")
        return place

    def cut(self, place: Path) -> None:
        """The connection is gone, as when somebody takes the cable: what was open answers with errors."""
        subprocess.run(["/bin/fusermount3", "-uz", place], check=True)
        for process in Path("/proc").glob("[0-9]*/cmdline"):
            with contextlib.suppress(OSError):
                words = process.read_bytes().split(b"\0")
                if words[0].endswith(b"sshfs") and os.fsencode(place) in words:
                    os.kill(int(process.parent.name), 9)


@contextlib.contextmanager
def mounted(scratch: Path) -> Iterator[Mounted]:
    """A server and its folder; whatever is mounted is unmounted in the end."""
    if not os.access("/dev/fuse", os.R_OK | os.W_OK):
        pytest.skip(f"{NOT_INSTALLED}: no FUSE on this machine")
    with sftp(scratch) as server:
        served = scratch / "files" / "casa"
        served.mkdir()
        made = Mounted(scratch, server.port, served)
        try:
            yield made
        finally:
            for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines():
                place = line.split()[1]
                if place.startswith(str(scratch)):
                    subprocess.run(["/bin/fusermount3", "-uz", place], check=False)
