"""Notices that a mailbox may answer again: a network came back, or a stick was plugged in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QStorageInfo, QTimer, Signal
from PySide6.QtNetwork import QNetworkInformation

_LOOK_MS = 4000  # Qt tells of networks by itself, of volumes only when asked
_Reachability = QNetworkInformation.Reachability


def volumes() -> frozenset[str]:
    """Return where sticks and disks that can be written to are mounted just now."""
    return frozenset(
        volume.rootPath()
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and not volume.isReadOnly()
    )


class Connections(QObject):
    """Emits `came` when it is worth trying to send. It knows nothing of mailboxes: whoever listens tries."""

    came = Signal()

    def __init__(self, parent: QObject | None = None, look: Callable[[], frozenset[str]] = volumes) -> None:
        super().__init__(parent)
        self._look = look
        self._seen = look()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # Not every system tells Qt of its networks; there, sending waits for a person or for a stick.
        network = QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
        if network is not None:
            self._reachable = network.reachability()
            network.reachabilityChanged.connect(self.reached)
        else:
            self._reachable = _Reachability.Unknown

    def look(self) -> None:
        """See whether a stick was plugged in since last time."""
        before, self._seen = self._seen, self._look()
        if self._seen - before:
            self.came.emit()

    def reached(self, reachability: _Reachability) -> None:
        """Hear how far the network reaches now: any network may hold a mailbox, the Internet holds the others."""
        before, self._reachable = self._reachable, reachability
        if reachability != before and reachability.value > max(before.value, _Reachability.Disconnected.value):
            self.came.emit()
