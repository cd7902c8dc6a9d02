"""The minutes in which nobody touches the window, after which it locks."""

from PySide6.QtCore import QEvent, QObject, QTimer

from ui.desktop import theme as t

_ALIVE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Idle(QTimer):
    """Begins again with each sign of life, while it runs: as long as a store is open."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setInterval(t.IDLE_MS)

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Somebody is there."""
        if event.type() in _ALIVE and self.isActive():
            self.start()
        return False
