"""The only threads of the window. Work runs beside it; what comes of it arrives back on the main thread."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from fieldkit.errors import WorldFailed
from fieldkit.progress import Cancellable, Progress

Work = Callable[[Progress], object]
_QUEUED = Qt.ConnectionType.QueuedConnection


class Task(QObject):
    """One piece of work. Signals arrive on the thread that made the task: the window's."""

    done = Signal(object)
    failed = Signal(WorldFailed)
    broken = Signal(Exception)
    stepped = Signal(int, int)
    ended = Signal()

    def __init__(self, work: Work, name: str) -> None:
        super().__init__()
        self.work = work
        self.name = name
        self.progress = Cancellable(self)

    def step(self, done: int, total: int) -> None:
        """Report from the worker's thread."""
        self.stepped.emit(done, total)

    def follow(self, done: Callable[[object], None], failed: Callable[[WorldFailed], None]) -> None:
        """Have the end reported: to methods of a page, which are forgotten when the page goes."""
        self.done.connect(done, _QUEUED)
        self.failed.connect(failed, _QUEUED)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.progress.cancel()


class _Job(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        try:
            result = self._task.work(self._task.progress)
        except WorldFailed as failure:
            self._task.failed.emit(failure)
        except Exception as bug:  # noqa: BLE001 - a bug must reach the crash report of the main thread, not die here
            self._task.broken.emit(bug)
        else:
            self._task.done.emit(result)
        finally:
            self._task.ended.emit()  # last, so that nobody is done before the end was told


class Runner(QObject):
    """Runs one task after another, and keeps each alive until it has reported."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: list[Task] = []
        self._waiting: list[Task] = []

    @property
    def busy(self) -> bool:
        """Return whether anything runs or waits."""
        return bool(self._running)

    def run(self, work: Work, name: str = "") -> Task:
        """Start `work`. Connect to the task's signals with `follow`; nothing is reported before this call returns."""
        task = Task(work, name)
        self._running.append(task)
        self._waiting.append(task)
        task.ended.connect(lambda: self._running.remove(task), _QUEUED)
        task.broken.connect(_raise, _QUEUED)
        # Not before the caller has connected: what is done at once would be told to nobody.
        QTimer.singleShot(0, self, lambda: self._start(task))
        return task

    def named(self, name: str) -> Task | None:
        """Return the task of this name that is still running, for a page that comes back to it."""
        return next((task for task in self._running if task.name == name), None)

    def cancel(self) -> None:
        """Ask everything to stop at its next step."""
        for task in self._running:
            task.cancel()

    def stop(self) -> None:
        """Ask everything to stop, and wait for it: for the end of the program.

        What was handed over a moment ago is begun first: it may be the last answer that somebody gave.
        """
        self.cancel()
        for task in tuple(self._waiting):
            self._start(task)
        self._pool.waitForDone()

    def _start(self, task: Task) -> None:
        if task in self._waiting:
            self._waiting.remove(task)
            self._pool.start(_Job(task))


@cache
def aside() -> Runner:
    """Return the runner of small things that outlive their page: to end it with the page would wait for them."""
    runner = Runner()
    app = QCoreApplication.instance()
    if app:
        app.aboutToQuit.connect(runner.stop)
    return runner


def _raise(bug: Exception) -> None:
    raise bug
