"""Hands a file to a window that is open already, instead of opening another one. For one person's programs alone.

The path goes over a local socket in a folder, or a pipe, that only its owner may open. Whoever rings waits for a word
back: a socket that a crash left behind answers nobody, and then a new window opens. One that somebody listens at is
given time: the window may be held up.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE_MS = 2000
_UNTIL_HEARD_MS = 10_000
_LONGEST = 32_768  # bytes of a path
_HEARD = b"heard"


def usual_door() -> str:
    """Return where this person's window listens: a path, or on Windows the name of a pipe."""
    if sys.platform == "win32":
        return f"fieldkit-{os.environ.get('USERNAME', '')}"
    return str(
        Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)) / "fieldkit.window"
    )


def ring(path: Path, door: str) -> bool:
    """Hand a file to the window that listens; return whether there was one that heard."""
    socket = QLocalSocket()
    socket.connectToServer(door)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(os.fsencode(path.absolute()) + b"\n")
    heard = socket.waitForReadyRead(_UNTIL_HEARD_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.disconnectFromServer()
    return heard


class Doorbell(QObject):
    """Listens for files. Where another window listens already, that one gets them."""

    rang = Signal(Path)

    def __init__(self, door: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._open)
        if not self._answered(door):
            QLocalServer.removeServer(door)  # what a crash left
            self._server.listen(door)

    @property
    def listens(self) -> bool:
        """Return whether files come to this window."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @staticmethod
    def _answered(door: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(door)
        there = socket.waitForConnected(_PATIENCE_MS)
        socket.abort()
        return bool(there)

    def _open(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setReadBufferSize(_LONGEST)
            self._callers.append(caller)
            caller.readyRead.connect(self._read)
            caller.disconnected.connect(self._forget)
        self._read()

    def _read(self) -> None:
        for caller in tuple(self._callers):
            if caller.canReadLine():
                path = os.fsdecode(bytes(caller.readLine().data()).rstrip(b"\n"))
                caller.write(_HEARD)
                caller.flush()
                self.rang.emit(Path(path))
            elif caller.bytesAvailable() >= _LONGEST:
                caller.abort()

    def _forget(self) -> None:
        gone = [one for one in self._callers if one.state() is QLocalSocket.LocalSocketState.UnconnectedState]
        for caller in gone:
            self._callers.remove(caller)
            caller.deleteLater()
