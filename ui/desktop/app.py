"""Starts the window."""

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.desktop import crash
from ui.desktop.language import Languages, first_language
from ui.desktop.sheet import dress
from ui.desktop.tasks import aside
from ui.desktop.theme import LIGHT, NIGHT, Theme, text_scale
from ui.desktop.tidying import Tidying
from ui.desktop.window import Window

_LAST_FOLDER = "last-folder"
_AFTER_THE_LOCK = ("ui.desktop.desk", "ui.desktop.session_page", "ui.desktop.table.routes", "ui.desktop.table_page")


def local_now() -> datetime:
    """Return the time on the wall: a session's day is the day where the table stands."""
    return datetime.now().astimezone()


def run(
    folder: Path | None = None,
    clock: Callable[[], datetime] = local_now,
    *,
    carried: Path | None = None,
    once: bool = False,
) -> int:
    """Open the window on a store's folder, or on the one used last.

    `carried`: a file to take in, by the window that is open already, if there is one. `once` it is painted it closes
    again: that is how its start is measured.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    app.setApplicationName("fieldkit")
    app.setStyle("Fusion")
    if carried and _handed_over(carried):
        return 0
    memory = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "fieldkit", "window")
    usual_points = app.font().pointSizeF()
    follow_light(app, usual_points)
    window = Window(app, Languages(app, first_language(QLocale.system())), clock, folder or last_folder(memory))
    window.opened.connect(lambda opened: memory.setValue(_LAST_FOLDER, str(opened)))
    if sys.platform == "darwin":  # elsewhere it would look at each event in vain
        Opening(app, window)
    Tidying(window)
    crash.report_to(window)
    fit(window)
    window.show()
    if once:
        app.processEvents()
        return 0
    if carried:
        window.take(carried)
    QTimer.singleShot(0, window, lambda: _load_the_rest(window))
    status = app.exec()
    for runner in (window.runner, window.looks, aside()):
        runner.stop()  # a worker that outlives the last line would report to what Qt has taken away
    return status


def fit(window: QWidget) -> None:
    """Make a window no larger than the screen has room for: old laptops have 768 rows, and panels take some."""
    room = window.screen().availableSize()
    around = 0.92  # of the height; the rest is for the title that a window manager puts above it
    window.resize(window.size().boundedTo(QSize(room.width(), int(room.height() * around))))


def _handed_over(carried: Path) -> bool:
    from ui.desktop.doorbell import ring, usual_door  # noqa: PLC0415 - the network's library: not for every start

    return ring(carried, usual_door())


def _listen(window: Window) -> None:
    from ui.desktop.doorbell import Doorbell, usual_door  # noqa: PLC0415 - as above

    Doorbell(usual_door(), window).rang.connect(lambda path: take(window, path))


def take(window: Window, path: Path) -> None:
    """Bring the window to the front, with a file that somebody opened elsewhere."""
    window.raise_()
    window.activateWindow()
    window.take(path)


class Opening(QObject):
    """Hears of double clicks where the system tells the running program of them: macOS, with an event."""

    def __init__(self, app: QApplication, window: Window) -> None:
        super().__init__(window)
        self._window = window
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        """Take the file in; what is opened by its address and is no file here is none of ours."""
        if event.type() is not QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        if event.file():
            take(self._window, Path(event.file()))
        return True


def _load_the_rest(window: Window) -> None:
    """Load what comes after the lock, now that the lock is on screen and somebody types the passphrase."""
    from ui.desktop.connections import Connections  # noqa: PLC0415 - not before the lock is on screen

    Connections(window).came.connect(window.came_back)
    _listen(window)
    loading = aside().run(lambda _: [import_module(name) for name in _AFTER_THE_LOCK])
    loading.ended.connect(gc.freeze)  # what is loaded stays: looking through it for waste would hold up a key


def last_folder(memory: QSettings) -> Path | None:
    """Return the folder that was open last, if it is still there, or lies where nothing answers just now.

    What the network says is for the lock to say: a first start in its place would look as if all were lost.
    """
    remembered = memory.value(_LAST_FOLDER)
    folder = Path(remembered) if isinstance(remembered, str) and remembered else None
    try:
        return folder if folder and folder.is_dir() else None
    except OSError:
        return folder


def follow_light(app: QApplication, points: float) -> None:
    """Wear the system's light and text size, now and whenever its light changes."""
    scale = text_scale(sys.platform, points)

    def wear() -> None:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dress(app, Theme(NIGHT if dark else LIGHT, scale))

    QGuiApplication.styleHints().colorSchemeChanged.connect(wear)
    wear()
