"""The work at the office: its places, its pages, and how much waits where."""

from ui.desktop.language import day_in_words
from ui.desktop.office.desk import OfficeDesk, Waiting, look, remember_language
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.office.welcome_page import WelcomePage
from ui.desktop.work import Entry, Frame, Stage, Work
from ui.languages import Language


class OfficeWork(Work):
    """Pages ask; this decides what comes next."""

    def __init__(self, stage: Stage, desk: OfficeDesk) -> None:
        super().__init__(stage)
        self.desk: OfficeDesk = desk
        self._place = "welcome"
        self.count()

    def home(self) -> None:
        """Show where we were, else the inbox."""
        self.go(self._place)

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        bench = Bench(self.desk, self.stage.runner, self.stage.looks, self.stage.language)
        page: OfficePage = {"welcome": WelcomePage}[place](bench)
        self._place = place
        page.changed.connect(self.count)
        page.went.connect(self.go)
        self.stage.show_page(page, self.home)

    def entries(self) -> tuple[Entry, ...]:
        """Return the places of an office."""
        return (Entry("welcome", self.tr("Home")),)

    def frame(self) -> Frame:
        """Return whose master this is, the day, and when it was last copied."""
        backup = self.desk.waiting.backup
        copied = self.tr("Last backup: {day}").format(day=backup) if backup else self.tr("No backup yet")
        day = " · ".join((self.tr("Master"), day_in_words(self.desk.today)))
        return Frame(self.desk.identity.name, day, self.tr("Saved and encrypted on this computer"), copied)

    def mark(self) -> str:
        """Return the place where we are."""
        return self._place

    def return_to(self, mark: str) -> None:
        """Go on there."""
        self._place = mark or self._place

    def speak(self, code: Language) -> None:
        """Remember the language."""
        self.desk.language = code
        self.stage.looks.run(self.desk.beside(remember_language(code))).follow(self._done, self.stage.fail)

    def count(self) -> None:
        """Count what waits, beside the window."""
        self.stage.looks.run(self.desk.beside(look)).follow(self._counted, self.stage.fail)

    def _counted(self, found: object) -> None:
        if isinstance(found, Waiting) and not self.desk.closed:
            self.desk.waiting = found
            self.stage.dress()

    def _done(self, _result: object) -> None:
        pass
