"""The only threads of the window. Work runs beside it; what comes of it arrives back on the main thread."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, SignalInstance

from fieldkit.errors import WorldFailed
from fieldkit.progress import Cancellable, Progress

Work = Callable[[Progress], object]


class Task(QObject):
    """One piece of work. What comes of it is told on the thread that made the task: the window's.

    Until it is told there the task runs, so that a page that comes back to it late still hears of its end.
    """

    done = Signal(object)
    failed = Signal(WorldFailed)
    broken = Signal(Exception)
    stepped = Signal(int, int)
    ended = Signal()  # last, whatever came of it
    over = Signal(tuple)  # from the worker's thread: one of the first three, with what it carries

    def __init__(self, work: Work, name: str, among: "list[Task]") -> None:
        """`among`: those that run, which it leaves when it has ended."""
        super().__init__()
        self.work = work
        self.name = name
        self.progress = Cancellable(self)  # a circle: it goes by `tidying`, never when its worker lets go of it
        self._among = among
        among.append(self)
        self.over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self.broken.connect(_raise, Qt.ConnectionType.QueuedConnection)  # after all have heard of the end

    @property
    def running(self) -> bool:
        """Return whether its end is still to be heard."""
        return self in self._among

    def step(self, done: int, total: int) -> None:
        """Report from the worker's thread."""
        self.stepped.emit(done, total)

    def follow(self, done: Callable[[object], None], failed: Callable[[WorldFailed], None]) -> None:
        """Have the end reported: to methods of a page, which are forgotten when the page goes."""
        self.done.connect(done)
        self.failed.connect(failed)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.progress.cancel()

    def _tell(self, came: tuple[SignalInstance, object]) -> None:
        """Report the end, once it is the end for everybody who asks here, too."""
        self._among.remove(self)
        del self.work  # it may hold what somebody typed
        signal, thing = came
        signal.emit(thing)
        self.ended.emit()


class _Job(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.over.emit(self._outcome())

    def _outcome(self) -> tuple[SignalInstance, object]:
        task = self._task
        try:
            return task.done, task.work(task.progress)
        except WorldFailed as failure:
            return task.failed, failure
        except Exception as bug:  # noqa: BLE001 - a bug must reach the crash report of the main thread, not die here
            return task.broken, bug


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
        task = Task(work, name, self._running)
        self._waiting.append(task)
        # Not before the caller has connected: the first steps would be told to nobody.
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
