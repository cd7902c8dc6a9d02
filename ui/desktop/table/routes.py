"""What leads from one page of a table to the next, beyond the test itself."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from fieldkit.errors import WorldFailed
from ui.desktop.desk import Desk
from ui.desktop.filling import Filling
from ui.desktop.page import Page, T, attempt
from ui.desktop.table.grid import is_paper
from ui.languages import Language


class Around(Protocol):
    """What holds the pages."""

    def show_page(self, page: Page, draw_again: Callable[[], None]) -> None:
        """Put a page on screen."""

    def home(self) -> None:
        """Show the table."""

    def fail(self, failure: WorldFailed) -> None:
        """Say what the world refused."""

    @property
    def language(self) -> Language:
        """Return the window's language."""


class Routes:
    """The ways of one opened desk. A page is loaded when somebody goes there."""

    def __init__(self, around: Around, desk: Desk) -> None:
        self._around = around
        self._desk = desk

    def paper(self) -> None:
        """Type paper sheets of the form that the plan is about; go on with a row that was left half typed."""
        from ui.desktop.table.paper_page import PaperPage  # noqa: PLC0415 - loaded when somebody goes there

        desk, around = self._desk, self._around
        session, form = self._attempt(desk.session), self._attempt(lambda: desk.store.shelf.form(desk.forms()[0].form))
        if session is None or form is None:
            return
        drafts = self._attempt(desk.drafts) or []
        mine = (one for one in drafts if is_paper(one) and (one.session, one.form) == (session.id, form.form_id))
        page = PaperPage(desk, form, session, around.language, next(mine, None))
        page.left.connect(around.home)
        around.show_page(page, self.paper)

    def note(self, form: str) -> None:
        """Write a note, or go on with one."""
        from ui.desktop.table.form_page import NotePage  # noqa: PLC0415 - as above

        filling = self._filling(form)
        if filling is None:
            return
        page = NotePage(self._desk, filling)
        page.left.connect(self._around.home)
        page.saved.connect(self._noted)
        self._around.show_page(page, lambda: self.note(form))

    def call(self, form: str) -> None:
        """Ask for a call."""
        from ui.desktop.table.form_page import CallPage  # noqa: PLC0415 - as above

        filling = self._filling(form)
        if filling is None:
            return
        page = CallPage(self._desk, filling)
        page.left.connect(self._around.home)
        page.saved.connect(self._sealed)
        self._around.show_page(page, lambda: self.call(form))

    def _filling(self, form: str) -> Filling | None:
        desk, language = self._desk, self._around.language
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

    def _sealed(self) -> None:
        translate = QCoreApplication.translate
        office = self._desk.office or translate("Table", "social services")
        self._done(
            translate("Table", "Saved and sealed"),
            translate("Table", "{office} will call. Only they can read it.").format(office=office),
            translate(
                "Table", "This laptop can no longer open it. To change anything, the person tells {office}."
            ).format(office=office),
        )

    def _done(self, title: str, *said: str) -> None:
        from ui.desktop.table.form_page import DonePage  # noqa: PLC0415 - as above

        page = DonePage(title, *said)
        page.closed.connect(self._around.home)
        self._around.show_page(page, self._around.home)

    def _attempt(self, action: Callable[[], T]) -> T | None:
        return attempt(action, self._around.fail)
