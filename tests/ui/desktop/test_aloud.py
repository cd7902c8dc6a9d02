"""Reading aloud where there is something to hear, and no dead button where there is not."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QLocale, QObject

from tests.ui.desktop.steps import begin, page, press
from ui.desktop.aloud import Aloud
from ui.desktop.interview_page import InterviewPage
from ui.desktop.window import Window


class Speech:
    """Stands for an engine of this system, with one voice."""

    def __init__(self, language: str) -> None:
        self._language = language
        self.said: list[str] = []

    def __call__(self, _parent: QObject) -> "Speech":
        """Be the engine."""
        return self

    @staticmethod
    def availableEngines() -> list[str]:  # noqa: N802 - Qt's name
        """Return one that is not the library's own pretence."""
        return ["speechd", "mock"]

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        """Return the one language."""
        return [QLocale(self._language)]

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        """Speak it."""
        assert QLocale.languageToCode(locale.language()) == self._language

    def say(self, words: str) -> None:
        """Say it."""
        self.said.append(words)

    def stop(self) -> None:
        """Be silent."""


def loader(modules: Mapping[str, Any]) -> Any:
    """An importer that has these modules only."""

    def load(name: str) -> Any:
        if name not in modules:
            raise ImportError(name)
        return modules[name]

    return load


def first_question(window: Window, voice: Aloud) -> InterviewPage:
    """The first question with that voice."""
    begin()
    shown = page(window, InterviewPage)
    shown._voice = voice
    shown.show_step()
    return shown


def test_r_reads_the_question_and_its_answers(table: Window) -> None:
    """In the language in which it is asked, from the beginning each time."""
    speech = Speech("es")
    voice = Aloud(table, loader({"PySide6.QtTextToSpeech": SimpleNamespace(QTextToSpeech=speech)}))
    speech.__class__.availableEngines = staticmethod(lambda: ["speechd"])
    interview = first_question(table, voice)
    assert interview.aloud.isVisible()
    press("r")
    assert speech.said[0].startswith("¿Habla con alguien a lo largo del día?")
    assert "Casi siempre" in speech.said[0]
    press("r")
    assert len(speech.said) == 2


def test_without_a_voice_there_is_no_button(table: Window) -> None:
    """Not installed, only the pretence, or only another language: the button is absent, not dead."""
    other = SimpleNamespace(QTextToSpeech=Speech("en"))
    for modules in ({}, {"PySide6.QtTextToSpeech": other}):
        interview = first_question(table, Aloud(table, loader(modules)))
        assert not interview.aloud.isVisible()
        press("r")
        interview.leave()
        assert table.desk
        for draft in table.desk.drafts():
            table.desk.store.drafts.discard(draft.id)
        table.home()


def test_recordings_of_the_form_are_heard_where_no_voice_is(table: Window) -> None:
    """What the form's people recorded is played; a question without a recording has no button."""
    heard: list[bytes] = []

    class Player:
        def __init__(self, _parent: QObject) -> None:
            self._device: Any = None

        def setAudioOutput(self, _output: object) -> None:  # noqa: N802 - Qt's name
            """Take the loudspeaker."""

        def setSourceDevice(self, device: Any) -> None:  # noqa: N802 - Qt's name
            """Take what is to be played."""
            self._device = device

        def play(self) -> None:
            """Play it."""
            heard.append(bytes(self._device.data().data()))

        def stop(self) -> None:
            """Be silent."""

    media = SimpleNamespace(QMediaPlayer=Player, QAudioOutput=QObject)
    voice = Aloud(table, loader({"PySide6.QtMultimedia": media}))
    spoken = SimpleNamespace(
        language="Español (es)", label=lambda path, _kind: "jr://audio/q1.mp3" if path == "q1" else ""
    )
    recorded = {"q1.mp3": b"made up"}
    assert voice.offers(spoken, "q1", recorded)  # type: ignore[arg-type] # stands for an interview
    assert not voice.offers(spoken, "q2", recorded)  # type: ignore[arg-type] # as above
    voice.say(spoken, "q1", ["¿Qué?"], recorded)  # type: ignore[arg-type] # as above
    assert heard == [b"made up"]
