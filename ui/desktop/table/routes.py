"""What leads from one page of a table to the next."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fieldkit.drafts import Draft
from fieldkit.submissions import Submission
from ui.desktop.desk import CALL, Desk
from ui.desktop.filling import Filling
from ui.desktop.interview_page import InterviewPage
from ui.desktop.page import Page, T, attempt
from ui.desktop.session_page import SessionPage
from ui.desktop.table.grid import is_paper
from ui.desktop.work import Stage


class Routes:
    """The ways of one opened desk. A page that is rarely asked for is loaded when somebody goes there."""

    def __init__(self, stage: Stage, desk: Desk, home: Callable[[], None]) -> None:
        from ui.desktop.table.alone import Pin  # noqa: PLC0415 - after the lock has opened

        self._stage = stage
        self._home = home
        self._desk = desk
        self._pin = Pin()
        self._resting = False
        self._again: Callable[[], None] | None = None  # while somebody answers alone: what shows their step

    def connect(self, page: SessionPage) -> None:
        """Hear what the page of the table asks for."""
        page.begun.connect(self.begin)
        page.resumed.connect(self.resume)
        page.papers.connect(self.paper)
        page.noted.connect(self.note)
        page.sealed.connect(self.seal)
        page.looked.connect(self.look_at)
        page.corrected.connect(self.correct)

    # ── A test ──

    def begin(self, form: str) -> None:
        """Begin a test."""
        desk, session = self._desk, self._attempt(self._desk.session)
        if session is None:
            return
        filling = self._attempt(lambda: desk.start(form, session.id, self._stage.language))
        if filling:
            self.interview(filling)

    def resume(self, draft: Draft) -> None:
        """Go on with what was left half done: a test, a row of paper, a note."""
        if draft.position.startswith("#"):
            self._desk.sit_at(draft.session)
            self.paper() if is_paper(draft) else self.note(draft.form)
            return
        filling = self._attempt(lambda: self._desk.resume(draft, self._stage.language))
        if filling:
            self.interview(filling)

    def interview(self, filling: Filling) -> None:
        """Ask the questions."""
        page = InterviewPage(self._desk, filling)
        page.left.connect(self._home)
        page.handed_over.connect(lambda: self._hand_over(filling))
        page.finished.connect(lambda: self._thank(filling))
        self._stage.show_page(page, lambda: self.interview(filling))

    def look_at(self, test: Submission) -> None:
        """Show a saved test."""
        from ui.desktop.tests_page import TestPage  # noqa: PLC0415 - as above

        page = TestPage(self._desk, test, self._stage.language)
        page.closed.connect(self.tests)
        page.corrected.connect(lambda: self.correct(test))
        self._stage.show_page(page, lambda: self.look_at(test))

    def correct(self, test: Submission) -> None:
        """Correct a saved test, from its review."""
        filling = self._attempt(lambda: self._desk.correct(test, self._stage.language))
        if filling:
            self.interview(filling)

    def tests(self) -> None:
        """List the tests of this table."""
        from ui.desktop.tests_page import TestsPage  # noqa: PLC0415 - as above

        session = self._attempt(self._desk.session)
        if session is None:
            self._home()
            return
        page = TestsPage(self._desk, session)
        page.looked.connect(self.look_at)
        page.withdrawing.connect(self.withdraw)
        self._stage.show_page(page, self.tests)

    def withdraw(self) -> None:
        """Erase a test by its code."""
        from ui.desktop.table.withdraw_page import WithdrawPage  # noqa: PLC0415 - as above

        page = WithdrawPage(self._desk, self._stage.language)
        page.closed.connect(self.tests)
        page.withdrawn.connect(self._withdrawn)
        self._stage.show_page(page, self.withdraw)

    def _thank(self, filling: Filling) -> None:
        from ui.desktop.thanks_page import ThanksPage  # noqa: PLC0415 - as above

        if filling.corrects:
            self._home()
            return
        alone = self._again is not None
        desk = self._desk
        page = ThanksPage(desk.code(), desk.result(filling), lambda: desk.suggestions(filling), alone=alone)
        page.closed.connect(self._ask_pin if alone else self._home)
        page.again.connect(lambda: self.begin(filling.form.form_id))
        if alone:
            self._again = lambda: self._thank(filling)
        self._stage.show_page(page, lambda: self._thank(filling))

    # ── The person answers alone ──

    @property
    def alone(self) -> bool:
        """Return whether somebody answers alone just now."""
        return self._again is not None

    def rest(self) -> bool:
        """Put the question of who answers alone out of sight, once; return whether there was one to put away."""
        from ui.desktop.table.alone import RestPage  # noqa: PLC0415 - as above

        if self._again is None or self._resting:
            return False
        self._resting = True
        page = RestPage()
        page.woken.connect(self._wake)
        self._stage.show_page(page, lambda: None)
        return True

    def ask_pin(self) -> None:
        """Ask whoever wants to leave for the PIN."""
        self._ask_pin()

    def _wake(self) -> None:
        self._resting = False
        if self._again:
            self._again()

    def _hand_over(self, filling: Filling) -> None:
        from ui.desktop.table.alone import PinPage  # noqa: PLC0415 - as above

        page = PinPage(filling.form, self._stage.language)
        page.back.connect(lambda: self.interview(filling))
        page.chosen.connect(lambda digits, code: self._give(filling, digits, code))
        self._stage.show_page(page, lambda: self._hand_over(filling))

    def _give(self, filling: Filling, digits: str, code: str) -> None:
        self._pin.choose(digits)
        filling.speak(code or self._stage.language)
        self._stage.hand_over(code)
        self._again = lambda: self._alone(filling)
        self._again()

    def _alone(self, filling: Filling) -> None:
        page = InterviewPage(self._desk, filling, alone=True)
        page.left.connect(self._ask_pin)
        page.finished.connect(lambda: self._thank(filling))
        self._stage.show_page(page, lambda: self._alone(filling))

    def _ask_pin(self) -> None:
        from ui.desktop.table.alone import PinPage  # noqa: PLC0415 - as above

        page = PinPage()
        page.back.connect(self._wake)
        page.chosen.connect(lambda digits, _code: self._try(page, digits))
        self._stage.show_page(page, self._ask_pin)

    def _try(self, page: Page, digits: str) -> None:
        from ui.desktop.table.alone import PinPage  # noqa: PLC0415 - as above

        if self._pin.fits(digits):
            self._again, self._resting = None, False
            self._stage.take_back()
            self._home()
        elif self._pin.used_up:
            self._stage.lock()
        elif isinstance(page, PinPage):
            page.refuse()

    # ── Paper, notes, calls ──

    def paper(self) -> None:
        """Type paper sheets of the form that the plan is about; go on with a row that was left half typed."""
        from ui.desktop.table.paper_page import PaperPage  # noqa: PLC0415 - as above

        desk, stage = self._desk, self._stage
        session, form = self._attempt(desk.session), self._attempt(lambda: desk.store.form(desk.forms()[0].form))
        if session is None or form is None:
            return
        drafts = self._attempt(desk.drafts) or []
        mine = (one for one in drafts if is_paper(one) and (one.session, one.form) == (session.id, form.form_id))
        page = PaperPage(desk, form, session, stage.language, next(mine, None))
        page.left.connect(self._home)
        stage.show_page(page, self.paper)

    def note(self, form: str) -> None:
        """Write a note, or go on with one."""
        from ui.desktop.table.form_page import NotePage  # noqa: PLC0415 - as above

        filling = self._filling(form)
        if filling is None:
            return
        page = NotePage(self._desk, filling)
        page.left.connect(self._home)
        page.saved.connect(self._noted)
        self._stage.show_page(page, lambda: self.note(form))

    def seal(self, form: str) -> None:
        """Ask for a call, or fill in what else only the office may read."""
        from ui.desktop.table.form_page import CallPage, SealedPage  # noqa: PLC0415 - as above

        filling = self._filling(form)
        if filling is None:
            return
        page = CallPage(self._desk, filling) if form == CALL else SealedPage(self._desk, filling)
        page.left.connect(self._home)
        page.saved.connect(self._asked if form == CALL else self._sealed)
        self._stage.show_page(page, lambda: self.seal(form))

    def seal_about(self, filling: Filling, back: Callable[[], None]) -> None:
        """Fill in what only the office may read about a thing of a list; `back` leads to that thing."""
        from ui.desktop.table.form_page import SealedPage  # noqa: PLC0415 - as above

        page = SealedPage(self._desk, filling)
        page.left.connect(back)
        page.saved.connect(self._sealed)
        self._stage.show_page(page, back)

    def _filling(self, form: str) -> Filling | None:
        desk, language = self._desk, self._stage.language
        session, drafts = self._attempt(desk.session), self._attempt(desk.drafts) or []
        if session is None:
            return None
        mine = next((one for one in drafts if (one.form, one.session) == (form, session.id)), None)
        if mine:
            return self._attempt(lambda: desk.resume(mine, language))
        return self._attempt(lambda: desk.start(form, session.id, language))

    def _noted(self) -> None:
        translate = QCoreApplication.translate
        self._done(translate("Table", "The note is saved"), translate("Table", "It is encrypted on this laptop."))

    def _withdrawn(self) -> None:
        translate = QCoreApplication.translate
        self._done(
            translate("Table", "The test is erased"),
            translate("Table", "Its answers are gone from this laptop. Social services will erase theirs as well."),
        )

    def _sealed(self) -> None:
        translate = QCoreApplication.translate
        office = self._desk.office or translate("Table", "social services")
        self._done(
            translate("Table", "Saved and sealed"),
            translate("Table", "Only {office} can read it. This laptop can no longer open it.").format(office=office),
        )

    def _asked(self) -> None:
        translate = QCoreApplication.translate
        office = self._desk.office or translate("Table", "social services")
        self._done(
            translate("Table", "Saved and sealed"),
            translate("Table", "{office} will call. Only they can read it.").format(office=office),
            translate("Table", "This laptop can no longer open it. For changes, the person tells {office}.").format(
                office=office
            ),
        )

    def _done(self, title: str, *said: str) -> None:
        from ui.desktop.table.form_page import DonePage  # noqa: PLC0415 - as above

        page = DonePage(title, *said)
        page.closed.connect(self._home)
        self._stage.show_page(page, self._home)

    def _attempt(self, action: Callable[[], T]) -> T | None:
        return attempt(action, self._stage.fail)
