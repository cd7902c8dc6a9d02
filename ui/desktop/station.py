"""The work at a table: its pages, and what leads from one to the next."""

from pathlib import Path

from fieldkit.settings import MAILBOX
from ui.desktop.desk import Desk
from ui.desktop.language import beside, day_in_words
from ui.desktop.session_page import SessionPage
from ui.desktop.table.routes import Routes
from ui.desktop.table_page import TablePage
from ui.desktop.work import Entry, Frame, Stage, Work
from ui.languages import Language


class StationWork(Work):
    """Pages ask; this decides what comes next."""

    def __init__(self, stage: Stage, desk: Desk) -> None:
        super().__init__(stage)
        self.desk: Desk = desk
        self.routes = Routes(stage, desk, self.home)
        self._later = False  # the rest of the enrolment is for another day

    def home(self) -> None:
        """Show where the table is to be, or the table."""
        if not self._later and not self._knows_its_way():
            self._enrol()
            return
        session = self.attempt(self.desk.session)
        if session is None:
            self._ask_table()
            return
        page = SessionPage(self.desk, session)
        self.routes.connect(page)
        page.moved.connect(self._ask_table)
        page.changed.connect(self.home)
        page.doubted.connect(self._enrol)
        self.stage.show_page(page, self.home)

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        {"table": self.home, "tests": self._list_tests, "send": self._send, "lists": self._list_things}[place]()

    def take(self, path: Path) -> None:
        """Offer what the office sent."""
        from ui.desktop.table.taking import TableTaking  # noqa: PLC0415 - seldom: most comes by the mailbox

        TableTaking(self).take(path)

    def entries(self) -> tuple[Entry, ...]:
        """Return the four places of a table."""
        unsent = self._unsent()
        told = self.tr("%n things wait to be sent.", "", unsent) if unsent else ""
        return (
            Entry("table", self.tr("Table")),
            Entry("tests", self.tr("Tests of today")),
            Entry("send", self.tr("Send"), unsent, told),
            Entry("lists", self.tr("Lists")),
        )

    def frame(self) -> Frame:
        """Return the place, the day, and what waits to be sent."""
        desk = self.desk
        session, unsent = self.attempt(desk.session), self._unsent()
        day = beside(desk.title(self.stage.language), day_in_words(desk.today))
        waits = self.tr("%n to send", "", unsent) if unsent else self.tr("Nothing to send")
        place = session.place if session else desk.store.identity.name
        return Frame(place, day, self.tr("Saved and encrypted on this laptop"), waits)

    def mark(self) -> str:
        """Return the table that is being worked at."""
        session = self.attempt(self.desk.session)
        return session.id if session else ""

    def return_to(self, mark: str) -> None:
        """Sit down at the same table."""
        self.desk.sit_at(mark)

    def speak(self, code: Language) -> None:
        """Remember the language."""
        self.attempt(lambda: self.desk.speak(code))

    def _knows_its_way(self) -> bool:
        """Return whether this laptop has an office, and a mailbox to it."""
        return bool(self.attempt(lambda: self.desk.office and self.desk.store.settings.get(MAILBOX)))

    def _enrol(self) -> None:
        from ui.desktop.first.enrol_page import EnrolPage  # noqa: PLC0415 - once in a laptop's life

        page = EnrolPage(self.desk, self.stage.looks, self.stage.language)
        page.finished.connect(self._enrolled)
        self.stage.show_page(page, self._enrol)

    def _enrolled(self) -> None:
        self._later = bool(self.desk.office)
        self.home()

    def _unsent(self) -> int:
        waiting = self.attempt(self.desk.waiting)
        return waiting.unsent if waiting else 0

    def _ask_table(self) -> None:
        page = TablePage(self.desk)
        page.seated.connect(self.home)
        self.stage.show_page(page, self._ask_table)

    def _list_tests(self) -> None:
        self.routes.tests()

    def _list_things(self) -> None:
        from ui.desktop.table.list_routes import ListRoutes  # noqa: PLC0415 - with the pages of lists: not at the start

        ListRoutes(self.stage, self.desk, self.routes).go("lists")

    def _send(self) -> None:
        from ui.desktop.send_page import SendPage  # noqa: PLC0415 - as in `Desk.waiting`

        page = SendPage(self.desk, self.stage.runner, self.stage.language)
        page.sent.connect(self.stage.dress)
        page.wanted.connect(self._bring_release)
        self.stage.show_page(page, self._send)

    def _bring_release(self) -> None:
        from ui.desktop.updating import Updating  # noqa: PLC0415 - hardly ever needed

        Updating(self).bring()

    @property
    def handed_over(self) -> bool:
        """Return whether somebody answers alone just now."""
        return self.routes.alone

    def rest(self) -> bool:
        """Put the question of who answers alone out of sight, once; return whether there was one to put away."""
        return self.routes.rest()

    def ask_back(self) -> None:
        """Ask for the PIN."""
        self.routes.ask_pin()

    def came_back(self) -> None:
        """Send by itself what waits, quietly, now that the mailbox may answer again. A failure waits for its turn."""
        from ui.desktop.send_page import SENDING, SendPage, exchange  # noqa: PLC0415 - as in `Desk.waiting`

        if not self._unsent() or self.stage.runner.busy:
            return
        if isinstance(self.stage.page, SendPage):
            self.stage.page.start()  # it shows what is on its way
        else:
            self.stage.runner.run(exchange(self.desk), SENDING).follow(self._sent_quietly, self._sent_quietly)

    def _sent_quietly(self, _result: object) -> None:
        self.stage.dress()
