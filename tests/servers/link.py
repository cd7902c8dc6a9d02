"""The road to a server: a TCP proxy on loopback that can be cut or silenced, or a stick that can be pulled out."""

import contextlib
import errno
import io
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from sync.mailbox import folder, place
from sync.mailbox.address import Access, Address
from tests.servers.kinds import Server
from tests.servers.running import HOST

_CHUNK = 4096


class Line:
    """A road that carries so many bytes more, then breaks; and what comes after that."""

    def __init__(self) -> None:
        self.carried = 0
        self._left: int | None = None
        self._again: list[int | None] = []
        self.silent = False
        self._lock = threading.Lock()

    def cut_after(self, *spans: int, gone: bool = False, silent: bool = False) -> None:
        """Break after so many bytes, once for each span; then the road is whole again, or `gone` until it is healed.

        A `silent` break keeps the connection and carries nothing.
        """
        self.silent = silent
        self._left, *self._again = [*spans, 0 if gone or silent else None]

    def heal(self) -> None:
        """Carry everything."""
        self.silent, self._left, self._again = False, None, []

    def take(self, wanted: int) -> int:
        """How many of these bytes pass. Fewer than wanted: the road breaks behind them."""
        with self._lock:
            if self._left is None:
                self.carried += wanted
                return wanted
            passing = min(wanted, self._left)
            self._left -= passing
            self.carried += passing
            if passing < wanted and self._again:
                self._left = self._again.pop(0)
            return passing


class Proxy(Line):
    """A `Line` of sockets, standing before a server of this machine."""

    def __init__(self, port: int) -> None:
        super().__init__()
        self._target = port
        self._listening = socket.create_server((HOST, 0))
        self.port = int(self._listening.getsockname()[1])
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Hang up everywhere, and be there no more."""
        _hang_up(self._listening)
        self.hang_up()

    def hang_up(self) -> None:
        """Hang up everywhere; whoever calls again is let through."""
        for one in list(self._open):
            _hang_up(one)

    def _accept(self) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                near, _ = self._listening.accept()
                if not self.silent and self._left == 0 and not self._again:
                    _hang_up(near)
                    continue
                with contextlib.suppress(OSError):
                    far = socket.create_connection((HOST, self._target))
                    self._open |= {near, far}
                    for one, other in ((near, far), (far, near)):
                        threading.Thread(target=self._pump, args=(one, other), daemon=True).start()

    def _pump(self, one: socket.socket, other: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := one.recv(_CHUNK):
                passing = self.take(len(data))
                other.sendall(data[:passing])
                if passing < len(data):
                    if self.silent:
                        return
                    break
        if not self.silent:
            for socket_ in (one, other):
                _hang_up(socket_)
                self._open.discard(socket_)


def _hang_up(one: socket.socket) -> None:
    with contextlib.suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()


def loose_stick(monkeypatch: pytest.MonkeyPatch) -> Line:
    """A `Line` between this program and its folders: cut while writing, half a file stays under its name."""
    line = Line()

    class LooseStick(folder.Folder):
        def __init__(self, address: Address, access: Access) -> None:
            self._carry_all(1, address.shown)
            super().__init__(address, access)

        def read(self, name: str, limit: int, into: place.Sink | None = None) -> bytes | None:
            data = super().read(name, limit)
            self._carry_all(len(data or b"?"), self._shown)
            if data is None or into is None:
                return data
            into(data)
            return b""

        def create(self, name: str, source: BinaryIO) -> None:
            data = source.read()
            passing = line.take(len(data))
            if passing < len(data):
                with self._failures():
                    (Path(self._folder) / name).write_bytes(data[:passing])
                    raise OSError(errno.EIO, "pulled out")
            super().create(name, io.BytesIO(data))

        def _carry_all(self, count: int, shown: str) -> None:
            self._shown, self._folder = shown, Path(shown)
            if line.take(count) < count:
                with self._failures():
                    raise OSError(errno.EIO, "pulled out")

    monkeypatch.setattr(folder, "connect", LooseStick)
    return line


@contextlib.contextmanager
def linked(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Line, int | None]]:
    """The line to a server, and the port at its near end."""
    if server.kind == "folder":
        yield loose_stick(monkeypatch), None
        return
    proxy = Proxy(server.port)
    try:
        yield proxy, proxy.port
    finally:
        proxy.close()
