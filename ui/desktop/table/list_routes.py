"""From a laptop's lists to a thing, to a form about it, and back. What is not here has no page, and so no form."""

from collections.abc import Callable
from functools import partial

from fieldkit.drafts import new_id
from fieldkit.store import Store
from ui.desktop.desk import Desk
from ui.desktop.filling import Filling
from ui.desktop.office.action import deeds
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.page import T, attempt
from ui.desktop.table.lists_page import TableListsPage
from ui.desktop.table.routes import Routes
from ui.desktop.work import Stage


class ListRoutes:
    """The ways between a laptop's lists, things and forms."""

    def __init__(self, stage: Stage, desk: Desk, routes: Routes) -> None:
        self._stage = stage
        self._desk = desk
        self._routes = routes

    def go(self, place: str) -> None:
        """Show 'lists', 'list/NAME' or 'thing/NAME/ID'."""
        stage = self._stage
        page = self._made(Bench(self._desk, stage.runner, stage.looks, stage.language), *place.split("/", 2))
        page.went.connect(self.go)
        if isinstance(page, ThingsPage | ThingPage):
            page.begun.connect(partial(self._begin, place))
            page.resumed.connect(self._resume)
        if isinstance(page, ThingPage):
            page.corrected.connect(self._correct)
        stage.show_page(page, partial(self.go, place))

    def _made(self, bench: Bench, kind: str, name: str = "", id_: str = "") -> OfficePage:
        if kind == "list":
            return ThingsPage(bench, name)
        return ThingPage(bench, name, id_) if kind == "thing" else TableListsPage(bench)

    def _begin(self, place: str, form: str, name: str, id_: str) -> None:
        """Fill in a form about a thing. What only the office reads is sealed, and leaves no draft."""
        filling = self._attempt(lambda: self._about(form, name, id_))
        if filling is None:
            return
        if self._store.contacts.takes(filling.form):
            self._routes.seal_about(filling, partial(self.go, place))
        else:
            self._routes.interview(filling)

    def _about(self, form: str, name: str, id_: str) -> Filling:
        session = self._desk.session()
        filling = self._desk.start(form, session.id if session else new_id(), self._stage.language)
        deeds.choose(filling, name, id_)
        return filling

    def _resume(self, draft_id: str) -> None:
        draft = self._attempt(lambda: self._store.drafts.get(draft_id))
        if draft:
            self._routes.resume(draft)

    def _correct(self, record: str) -> None:
        test = self._attempt(lambda: self._store.submissions.get(record))
        if test:
            self._routes.correct(test)

    @property
    def _store(self) -> Store:
        return self._desk.store

    def _attempt(self, action: Callable[[], T]) -> T | None:
        return attempt(action, self._stage.fail)
