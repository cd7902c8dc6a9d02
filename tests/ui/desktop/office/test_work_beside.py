"""What an office's page has done beside the window."""

from threading import Event

from pytestqt.qtbot import QtBot

from fieldkit.progress import Progress
from fieldkit.store import Store
from tests.ui.desktop.office.masters import settle
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.office.work import OfficeWork
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
    page = Chained(bench)
    empty.show_page(page, empty.home)
    page.start()
    try:
        qtbot.waitUntil(lambda: empty.runner.named("looking") is not None)
        qtbot.wait(1)
        assert page.cancel.isVisible()
    finally:
        page.second.set()
    settle(empty)
    assert page.done
    assert not page.cancel.isVisible()
