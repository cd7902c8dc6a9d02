"""Pictures, small: those that a form shows with a question, and the one whose name somebody notes. And sounds.

A picture is read and made small beside the window: a photograph of a telephone takes longer than a screen may wait.
"""

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy

from fieldkit.errors import WorldFailed
from fieldkit.progress import Progress
from ui.desktop import theme as t
from ui.desktop.tasks import aside
from ui.desktop.widgets import Button, snug


class Picture(QLabel):
    """A small picture with its name, for who hears it; nothing at all where the bytes are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setProperty("ground", "picture")
        self._turn = 0  # what is read for a question that went by is shown with no other
        self.put_away()

    def put_away(self) -> None:
        """Show nothing, nor what is still being read."""
        self._turn += 1
        self.hide()

    def show_of(self, source: Path | bytes, name: str) -> None:
        """Show a file, or what a form carries, as soon as it is read."""
        self.put_away()
        turn = self._turn
        self.setAccessibleName(QCoreApplication.translate("Answers", "Picture: {name}").format(name=name))

        def work(_progress: Progress) -> tuple[int, QImage]:
            return turn, small(source)

        aside().run(work).follow(self._read, self._passed_over)

    def _read(self, found: object) -> None:
        turn, image = found if isinstance(found, tuple) else (0, QImage())
        if turn == self._turn and not image.isNull():
            self.setPixmap(QPixmap.fromImage(image))
            self.show()

    def _passed_over(self, _failure: WorldFailed) -> None:
        """Show nothing: the name stands there."""


def small(source: Path | bytes) -> QImage:
    """Return a picture that fits beside a question, upright; a null one where the bytes are none that Qt reads."""
    reader = QImageReader()
    if isinstance(source, bytes):
        buffer = QBuffer()
        buffer.setData(QByteArray(source))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader.setDevice(buffer)
    else:
        reader.setFileName(str(source))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    whole, most = reader.size(), QSize(*t.PICTURE)
    if whole.isValid() and (whole.width() > most.width() or whole.height() > most.height()):
        reader.setScaledSize(whole.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class Player(Button):
    """Plays one file, and stops it. Where this installation plays no sounds, it is never seen."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Answers", "Listen to it"), "secondary", voice="strong")
        snug(self)
        self.hide()
        self.clicked.connect(self._toggle)
        self._player: Any = None

    def take(self, path: Path) -> None:
        """Be ready to play this file."""
        module = _multimedia()
        if module is None:
            return
        if self._player is None:
            self._player = module.QMediaPlayer(self)
            self._player.setAudioOutput(module.QAudioOutput(self))
            self._player.playingChanged.connect(self._say)
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self._say()
        self.show()

    def _toggle(self) -> None:
        if self._player.isPlaying():
            self._player.stop()
        else:
            self._player.play()

    def _say(self) -> None:
        translate = QCoreApplication.translate
        playing = self._player.isPlaying()
        self.say(translate("Answers", "Stop the sound") if playing else translate("Answers", "Listen to it"))


def _multimedia() -> Any:
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError:
        return None
