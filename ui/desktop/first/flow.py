"""The first start, step after step, until a store is open."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from fieldkit import passphrases
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from ui.desktop.first import making
from ui.desktop.first.making import Made, Purpose
from ui.desktop.first.steps import LanguageStep, NameStep, PracticeStep, RestoreStep, SecretStep, Step
from ui.desktop.opened import Clock
from ui.desktop.start_page import StartPage
from ui.desktop.taking import look
from ui.desktop.work import Stage
from ui.languages import written


def data_home() -> Path:
    """Return where programs keep what is theirs, on this system."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(place) / "fieldkit"


class FirstStart(QObject):
    """Asks one thing at a time. `made` carries a store that is ready, with its key; `chosen` a folder to open."""

    made = Signal(Made)
    chosen = Signal(Path)
    spoken = Signal(str)

    def __init__(self, stage: Stage, clock: Clock) -> None:
        super().__init__()
        self._stage = stage
        self._clock = clock
        self._step: Step | None = None
        self.home = data_home()

    def ask_language(self) -> None:
        """Begin at the very beginning."""
        page = LanguageStep(self._stage.language)
        page.spoken.connect(self._speak)
        self._show(page, self.ask_language)

    def ask_purpose(self) -> None:
        """Ask what this computer is for."""
        page = StartPage()
        page.chosen.connect(self.chosen)
        page.wanted.connect(self._want)
        self._stage.show_page(page, self.ask_purpose)

    def carry(self, path: Path) -> None:
        """Begin with a file in the hand: a backup fills in the page that brings it back, the rest waits."""
        self._stage.looks.run(partial(look, path=path)).follow(self._carried, self._stage.fail)

    def _carried(self, found: object) -> None:
        if not isinstance(self._stage.page, Step | StartPage):  # a store is open by now, or about to be
            return
        match found:
            case (Path() as path, "backup"):
                self._ask_backup()
                if isinstance(self._step, RestoreStep):
                    self._step.file.setText(str(path))
                    self._step.passphrase.setFocus()
            case (Path() as path, "foreign"):
                self._stage.fail(WorldFailed(Code.FILE_FOREIGN, path=path.name))

    def _speak(self, code: str) -> None:
        self.spoken.emit(code)
        self.ask_purpose()

    def _want(self, wanted: str) -> None:
        if wanted == "practice":
            self._ask_practice()
        elif wanted == "restore":
            self._ask_backup()
        else:
            self._ask_name("office" if wanted == "office" else "table")

    def _ask_name(self, purpose: Purpose) -> None:
        page = NameStep(self._stage.language, purpose, self.home)
        page.named.connect(partial(self._ask_secret, purpose))
        page.back.connect(self.ask_purpose)
        self._show(page, lambda: self._ask_name(purpose))

    def _ask_secret(self, purpose: Purpose, name: str, folder: Path) -> None:
        page = SecretStep(self._stage.language)
        page.entered.connect(lambda secret: self._make(making.make(purpose, folder, name, secret)))
        page.back.connect(lambda: self._ask_name(purpose))
        self._show(page, lambda: self._ask_secret(purpose, name, folder))
        language = written(self._stage.language)
        self._stage.looks.run(lambda _: passphrases.offer(language)).follow(self._offered, self._refused)

    def _offered(self, words: object) -> None:
        if isinstance(self._step, SecretStep):
            self._step.new.offer(str(words))

    def _ask_practice(self) -> None:
        page = PracticeStep(self._stage.language)
        page.tried.connect(self._practise)
        page.back.connect(self.ask_purpose)
        self._show(page, self._ask_practice)

    def _practise(self, purpose: Purpose) -> None:
        self._make(making.practise(self.home / "practica", purpose, self._clock().date()))

    def _ask_backup(self) -> None:
        page = RestoreStep(self._stage.language, self.home)
        page.asked.connect(lambda file, folder, secret: self._make(making.bring_back(file, folder, secret)))
        page.back.connect(self.ask_purpose)
        self._show(page, self._ask_backup)

    def _make(self, work: Callable[[Progress], Made]) -> None:
        self._stage.runner.run(work).follow(self._done, self._refused)

    def _done(self, made: object) -> None:
        self._step = None
        self.made.emit(made)

    def _refused(self, failure: WorldFailed) -> None:
        if self._step and self._step is self._stage.page:
            self._step.refuse(failure)

    def _show(self, page: Step, draw_again: Callable[[], None]) -> None:
        self._step = page
        self._stage.show_page(page, draw_again)
