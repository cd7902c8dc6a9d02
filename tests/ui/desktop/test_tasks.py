"""Work beside the window."""

import time

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from ui.desktop.tasks import Runner


class Listener(QObject):
    """Notes what arrives, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[object] = []
        self.here: list[bool] = []

    def take(self, thing: object) -> None:
        """Note one thing."""
        self.came.append(thing)
        self.here.append(QThread.currentThread() is self.thread())


def test_results_arrive_on_the_windows_thread(qtbot: QtBot) -> None:
    """Work happens elsewhere; nobody touches a widget from there."""
    runner, listener = Runner(), Listener()
    main = QThread.currentThread()
    runner.run(lambda _: QThread.currentThread() is main).follow(listener.take, listener.take)
    qtbot.waitUntil(lambda: not runner.busy)
    assert listener.came == [False]
    assert listener.here == [True]


def test_failures_of_the_world_arrive_as_such(qtbot: QtBot) -> None:
    """With their code, for the page to word."""

    def work(_: Progress) -> None:
        raise WorldFailed(Code.DISK_FULL)

    runner, listener = Runner(), Listener()
    runner.run(work).follow(listener.take, listener.take)
    qtbot.waitUntil(lambda: not runner.busy)
    (failure,) = listener.came
    assert isinstance(failure, WorldFailed)
    assert failure.code is Code.DISK_FULL


def test_a_bug_reaches_the_crash_report(qtbot: QtBot) -> None:
    """It is raised on the window's thread, not swallowed beside it."""

    def work(_: Progress) -> None:
        raise ZeroDivisionError

    runner, listener = Runner(), Listener()
    with qtbot.captureExceptions() as raised:
        runner.run(work).follow(listener.take, listener.take)
        qtbot.waitUntil(lambda: not runner.busy)
        qtbot.wait(1)
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
    assert listener.came == []


def test_work_stops_when_asked(qtbot: QtBot) -> None:
    """At its next step."""

    def work(progress: Progress) -> None:
        while True:
            progress.step(0, 1)

    runner, listener = Runner(), Listener()
    task = runner.run(work)
    task.follow(listener.take, listener.take)
    task.cancel()
    qtbot.waitUntil(lambda: not runner.busy)
    (failure,) = listener.came
    assert isinstance(failure, WorldFailed)
    assert failure.code is Code.CANCELLED


def test_a_listener_that_is_gone_is_not_called(qtbot: QtBot) -> None:
    """A page that was left while its work went on is not woken."""
    runner, listener = Runner(), Listener()
    runner.run(lambda _: 1).follow(listener.take, listener.take)
    listener.deleteLater()
    del listener
    qtbot.waitUntil(lambda: not runner.busy)


def test_work_that_ends_at_once_is_told(qtbot: QtBot) -> None:
    """However quick the work and slow the caller, the end finds who asked to hear of it."""
    runner, heard = Runner(), list[object]()
    for number in range(50):
        task = runner.run(lambda _, number=number: number)  # type: ignore[misc]
        time.sleep(0.002)
        task.follow(heard.append, lambda _: None)
    qtbot.waitUntil(lambda: not runner.busy)
    assert heard == list(range(50))
