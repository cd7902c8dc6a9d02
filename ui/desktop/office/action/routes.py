"""What leads from the pages of the plan's actions to forms, and back to the thing that they were about."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from fieldkit.errors import Code, WorldFailed
from ui.desktop.office.action import deeds
from ui.desktop.office.action.board_page import BoardPage
from ui.desktop.office.action.deeds import Begun, Saved
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.action.form_page import Beside, OfficeFormPage
from ui.desktop.office.action.lists_page import ListsPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.office.action.todo_page import TodoPage
from ui.desktop.office.action.week_page import WeekPage
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.page import Page
from ui.desktop.work import Stage

_OVER = (Code.RECORD_WITHDRAWN, Code.RECORD_CHANGED)  # after these no draft is kept any more
PLACES = ("todo", "board", "week", "lists", "list", "thing")


class Actions(QObject):
    """The ways between lists, things and forms. A QObject, so that what arrives after the lock finds nobody."""

    def __init__(self, parent: QObject, stage: Stage, desk: OfficeDesk, go: Callable[[str], None]) -> None:
        """`go` shows a place, and remembers it."""
        super().__init__(parent)
        self._stage = stage
        self._desk = desk
        self._go = go
        self._back = "todo"  # where a form leads when it is left
        self._keeper: Beside | None = None
        self._page: OfficeFormPage | None = None
        self._asked_on: Page | None = None

    def page(self, bench: Bench, place: str) -> OfficePage:
        """Return the page of a place: 'lists', 'list/NAME', 'thing/NAME/ID'."""
        page = self._made(bench, *place.split("/", 2))
        if isinstance(page, ThingsPage | ThingPage):
            page.begun.connect(partial(self._begin, place))
        if isinstance(page, ThingsPage | ThingPage | TodoPage):
            page.resumed.connect(partial(self._resume, place))
        if isinstance(page, ThingPage):
            page.corrected.connect(partial(self._correct, place))
        return page

    def _made(self, bench: Bench, kind: str, name: str = "", id_: str = "") -> OfficePage:
        if kind == "list":
            return ThingsPage(bench, name)
        if kind == "thing":
            return ThingPage(bench, name, id_)
        return {"todo": TodoPage, "board": BoardPage, "week": WeekPage, "lists": ListsPage}[kind](bench)

    def _begin(self, place: str, form: str, name: str, id_: str) -> None:
        self._ask(place, partial(deeds.begin, form_id=form, name=name, id_=id_))

    def _resume(self, place: str, draft: str) -> None:
        self._ask(place, partial(deeds.resume, draft_id=draft))

    def _correct(self, place: str, record: str) -> None:
        self._ask(place, partial(deeds.correct, record=record))

    def _ask(self, place: str, deed: Callable[..., Begun]) -> None:
        """Have a form opened beside the window."""
        self._back, self._asked_on = place, self._stage.page
        opening = partial(deed, clock=self._desk.clock, language=self._stage.language)
        self._stage.looks.run(self._desk.beside(opening)).follow(self._begun, self._stage.fail)

    def _begun(self, begun: object) -> None:
        if isinstance(begun, Begun) and not self._desk.closed and self._stage.page is self._asked_on:
            self._keeper = Beside(self, self._desk, self._stage.looks, begun, self._stage.fail)
            self._interview(begun)

    def _interview(self, begun: Begun) -> None:
        if self._keeper is None:
            return
        page = OfficeFormPage(self._keeper, begun.filling)
        page.left.connect(self._leave)
        page.finished.connect(partial(self._save, begun))
        self._page = page
        self._stage.show_page(page, partial(self._interview, begun))

    def _leave(self) -> None:
        self._go(self._back)

    def _save(self, begun: Begun) -> None:
        """Save beside the window; the page waits, and shows what it held if the world refuses."""
        if self._page:
            self._page.setEnabled(False)
        deed = partial(deeds.save, filling=begun.filling, clock=self._desk.clock, language=self._stage.language)
        self._stage.looks.run(self._desk.beside(deed)).follow(self._saved, self._refused)

    def _saved(self, saved: object) -> None:
        if not isinstance(saved, Saved) or self._desk.closed:
            return
        self._page = None
        made = saved.list and self._back.startswith("list/")
        self._go(thing_place(saved.list, saved.id) if made else self._back)
        if saved.remarks and isinstance(self._stage.page, OfficePage):
            self._stage.page.remark(saved.remarks)

    def _refused(self, failure: WorldFailed) -> None:
        if self._keeper:
            self._keeper.saving = False
        if self._page and not self._desk.closed:
            self._page.setEnabled(True)
            if failure.code not in _OVER:
                self._page.keep()
        self._stage.fail(failure)
