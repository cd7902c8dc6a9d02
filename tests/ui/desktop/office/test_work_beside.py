"""What an office's page has done beside the window."""

from functools import partial
from threading import Event

from pytestqt.qtbot import QtBot

from fieldkit.progress import Progress
from fieldkit.store import Store
from tests import factory
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page
from ui.desktop.office.action import deeds
from ui.desktop.office.action.form_page import OfficeFormPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.office.work import OfficeWork
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


class Chained(OfficePage):
    """A page that, once it has read, goes on by itself: as an import does with a table it knows."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, "Chained")
        self.second, self.done = Event(), False

    def start(self) -> None:
        """Do the first piece."""
        self.work("reading", lambda _store, _progress: 1, self._go_on)

    def _go_on(self, _result: int) -> None:
        self.work("looking", self._slow, self._finished)

    def _slow(self, _store: Store, _progress: Progress) -> int:
        self.second.wait(60)
        return 2

    def _finished(self, _result: int) -> None:
        self.done = True


def test_work_that_begins_more_work_can_still_be_stopped(empty: Window, qtbot: QtBot) -> None:
    """The end of the first piece does not put away the progress of the second, nor its button."""
    assert isinstance(empty.work, OfficeWork)
    bench = Bench(empty.work.desk, empty.runner, empty.looks, "es")
    shown = Chained(bench)
    empty.show_page(shown, empty.home)
    shown.start()
    try:
        qtbot.waitUntil(lambda: empty.runner.named("looking") is not None)
        qtbot.wait(1)
        assert shown.cancel.isVisible()
    finally:
        shown.second.set()
    settle(empty)
    assert shown.done
    assert not shown.cancel.isVisible()


def test_a_form_that_was_asked_for_does_not_follow_who_went_elsewhere(office: Window) -> None:
    """A slow server opens it when somebody has gone to another page."""
    assert isinstance(office.work, OfficeWork)
    asked = {"form_id": factory.TEST, "name": "", "id_": ""}
    office.work._actions._ask("todo", partial(deeds.begin, **asked))
    office.go("laptops")
    settle(office)
    page(office, LaptopsPage)
    office.work._actions._ask("todo", partial(deeds.begin, **asked))
    settle(office)
    page(office, OfficeFormPage)


def test_a_form_that_is_tried_out_is_not_shown_over_the_lock(office: Window) -> None:
    """It was read, and then somebody locked."""
    work = office.work
    assert isinstance(work, OfficeWork)
    with Store.open(work.desk.folder, work.desk.key) as store:
        form = store.form(factory.TEST)
    office.lock()
    work._try_out(form)
    page(office, UnlockPage)
