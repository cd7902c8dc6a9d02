"""Reading aloud: by a voice of this system where it has one for the language, else the form's own recordings.

Both live in Qt's add-ons, which a small installation lacks: then there is nothing to press.
"""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QObject

from forms.definition import language_code
from forms.interview import Interview

_Loader = Callable[[str], Any]


class Aloud(QObject):
    """Says what is on screen. `offers` tells whether it can, so that no button is there in vain."""

    def __init__(self, parent: QObject, load: _Loader = import_module) -> None:
        super().__init__(parent)
        self._load = load
        self._engine: Any = None
        self._tried = False
        self._player: Any = None
        self._buffer: QBuffer | None = None

    def offers(self, interview: Interview, path: str, recorded: Mapping[str, bytes]) -> bool:
        """Return whether this question can be heard, in the language in which it is asked."""
        return self._speaks(interview.language) or self._recording(interview, path, recorded) is not None

    def say(self, interview: Interview, path: str, words: Iterable[str], recorded: Mapping[str, bytes]) -> None:
        """Say the question and its answers; the same again from the beginning if it is being said."""
        self.stop()
        if self._speaks(interview.language):
            self._engine.setLocale(_locale(interview.language))
            self._engine.say(".\n".join(words))
            return
        found = self._recording(interview, path, recorded)
        if found is not None and (player := self._play_with()):
            self._buffer = QBuffer(self)
            self._buffer.setData(QByteArray(found))
            self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
            player.setSourceDevice(self._buffer)
            player.play()

    def stop(self) -> None:
        """Be silent."""
        for one in (self._engine, self._player):
            if one is not None:
                one.stop()

    def _speaks(self, language: str) -> bool:
        engine = self._voice()
        wanted = _locale(language).language()
        return engine is not None and any(locale.language() == wanted for locale in engine.availableLocales())

    def _voice(self) -> Any:
        if not self._tried:
            self._tried = True
            module = self._module("PySide6.QtTextToSpeech")
            if module and [name for name in module.QTextToSpeech.availableEngines() if name != "mock"]:
                self._engine = module.QTextToSpeech(self)
        return self._engine

    def _recording(self, interview: Interview, path: str, recorded: Mapping[str, bytes]) -> bytes | None:
        name = interview.label(path, "audio").removeprefix("jr://audio/")
        return recorded.get(name) if name and self._module("PySide6.QtMultimedia") else None

    def _play_with(self) -> Any:
        module = self._module("PySide6.QtMultimedia")
        if self._player is None and module:
            self._player = module.QMediaPlayer(self)
            self._player.setAudioOutput(module.QAudioOutput(self))
        return self._player

    def _module(self, name: str) -> Any:
        try:
            return self._load(name)
        except ImportError:
            return None


def _locale(language: str) -> QLocale:
    return QLocale(language_code(language))
