"""What leads from one page of a table to the next, beyond the test itself."""

from collections.abc import Callable
from typing import Protocol

from fieldkit.errors import WorldFailed
from ui.desktop.desk import Desk
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
        """Write a note."""

    def call(self, form: str) -> None:
        """Ask for a call."""

    def _attempt(self, action: Callable[[], T]) -> T | None:
        return attempt(action, self._around.fail)
