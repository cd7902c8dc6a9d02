"""Work beside the window."""

import gc
import time
import weakref
from collections.abc import Callable

import pytest
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


def _end_unheard(runner: Runner) -> None:
    """Have all work done while the window's thread is held: of the end nobody has heard yet."""
    for task in tuple(runner._waiting):
        runner._start(task)
    runner._pool.waitForDone()


def test_who_comes_back_late_hears_of_the_end(qtbot: QtBot) -> None:
    """Work that still has its name here has an end to be heard, though the worker has done with it."""
    runner, first, second = Runner(), Listener(), Listener()
    runner.run(lambda _: 1, "sending").follow(first.take, first.take)
    _end_unheard(runner)
    running = runner.named("sending")
    assert running
    running.follow(second.take, second.take)
    running.ended.connect(lambda: second.take("ended"))
    qtbot.waitUntil(lambda: not runner.busy)
    assert (first.came, second.came) == ([1], [1, "ended"])


def test_who_hears_of_the_end_finds_it_ended(qtbot: QtBot) -> None:
    """A page that is made by what came of the work does not wait for that work."""
    runner, found = Runner(), list[object]()
    runner.run(lambda _: 1, "sending").follow(lambda _: found.append(runner.named("sending")), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == [None]
    assert not runner.busy


def _fine(_: Progress) -> int:
    return 1


def _fails(_: Progress) -> int:
    raise WorldFailed(Code.WRONG_PASSPHRASE)


@pytest.mark.parametrize("way", [_fine, _fails])
def test_what_the_work_knew_goes_with_it(qtbot: QtBot, way: Callable[[Progress], int]) -> None:
    """A passphrase that was typed, for one. The task itself goes where widgets go, never on its worker's thread."""
    runner, listener = Runner(), Listener()

    def work(progress: Progress) -> int:
        return way(progress)

    known, task = weakref.ref(work), weakref.ref(runner.run(work))
    found = task()
    assert found
    found.follow(listener.take, listener.take)
    del found, work
    qtbot.waitUntil(lambda: not runner.busy)
    runner._pool.waitForDone()
    assert len(listener.came) == 1
    listener.came.clear()
    assert known() is None
    assert task() is not None  # until the window's thread collects it
    gc.collect()
    assert task() is None
