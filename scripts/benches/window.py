"""The window: how soon it is there, and how soon the next question is. CPU time, because machines are busy."""

import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from scripts.benches.measure import Row

MANY = 100_000
ALLOWED = 0.050  # seconds from a key to the next question, and for anything on the window's thread
_TIMES = 5
_TESTS = 10
_THINKING_MS = 120  # from one key to the next: somebody who types a hundred words a minute, and reads nothing
_BARE = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication(["bare"])
window = QWidget()
window.resize(1280, 800)
window.show()
app.processEvents()
"""
_OURS = """
import sys
from pathlib import Path
from ui.desktop import app
app.run(Path(sys.argv[1]), once=True)
"""


def starting(folder: Path) -> tuple[float, float]:
    """CPU seconds of a process that shows the unlock screen, and of one that shows a bare window; in turns."""
    from scripts.pictures import practice  # noqa: PLC0415 - needs Qt

    station = practice(folder)
    taken: dict[str, list[float]] = {_OURS: [], _BARE: []}
    # As installed: compiled once. The first turn does that and does not count.
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    for turn in range(_TIMES + 1):
        for program, times in taken.items():
            spent = _spent([sys.executable, "-c", program, str(station)], compiled)
            times.extend([spent] if turn else [])
    return statistics.median(taken[_OURS]), statistics.median(taken[_BARE])


def next_question(folder: Path) -> tuple[float, float]:
    """The 99th percentile from Enter to the next question painted, with 100,000 tests in the store; 50 ms."""
    return _measured(folder)["next"], ALLOWED


def longest(folder: Path) -> tuple[float, float]:
    """The longest that anything held the window's thread meanwhile; 50 ms."""
    return _measured(folder)["longest"], ALLOWED


def _spent(command: list[str], settings: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    environment = {**os.environ, **settings, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, check=True, env=environment, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _measured(folder: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "scripts.benches.window", str(folder)]
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _keys(folder: Path) -> dict[str, float]:
    """Do tests by keyboard on a store that holds much, and time each step and each event."""
    from PySide6.QtCore import QEvent, QObject, Qt  # noqa: PLC0415 - only in the process that measures
    from PySide6.QtTest import QTest  # noqa: PLC0415 - as above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - as above

    from fieldkit.store import Store, unlock  # noqa: PLC0415 - as above
    from scripts import leads, pictures  # noqa: PLC0415 - as above
    from ui.desktop.filling import REVIEW  # noqa: PLC0415 - as above
    from ui.desktop.interview_page import InterviewPage  # noqa: PLC0415 - as above
    from ui.desktop.language import Languages  # noqa: PLC0415 - as above
    from ui.desktop.sheet import dress  # noqa: PLC0415 - as above
    from ui.desktop.station import StationWork  # noqa: PLC0415 - as above
    from ui.desktop.theme import LIGHT, Theme  # noqa: PLC0415 - as above
    from ui.desktop.window import Window  # noqa: PLC0415 - as above

    class Watched(QApplication):
        """Notes how long each event holds the thread, in CPU time."""

        longest = 0.0

        def notify(self, receiver: QObject, event: QEvent, /) -> bool:
            start = time.thread_time()
            done = super().notify(receiver, event)
            self.longest = max(self.longest, time.thread_time() - start)
            return done

    app = Watched(["bench"])
    app.setStyle("Fusion")
    dress(app, Theme(LIGHT))
    station = pictures.practice(folder)
    with Store.open(station, unlock(station, pictures.PASSPHRASE)) as store:
        _fill(store)
    window = Window(app, Languages(app, "es"), pictures.now, station)
    window.show()
    window.unlocked(unlock(station, pictures.PASSPHRASE))
    if window.desk is None:
        raise RuntimeError(window.page)
    window.idle.stop()  # nobody types here
    pictures.fill(window.desk, 0)
    taken: list[float] = []
    form = window.desk.forms()[0].form
    for number in range(_TESTS):
        window.home()
        if not isinstance(window.work, StationWork):
            raise TypeError(window.work)
        window.work.routes.begin(form)
        page = leads.page_of(window, InterviewPage)
        app.processEvents()
        if number == 1:
            app.longest = 0.0  # the first test loads what the others have
            gc.freeze()  # as the program does once all is loaded
        while page.filling.here != REVIEW:
            if page.answer:
                page.answer.press("1")
            app.processEvents()
            QTest.qWait(_THINKING_MS)
            press = partial(QTest.keyClick, page, Qt.Key.Key_Return)
            taken.append(_timed(press, app.processEvents, window.repaint))
        window.desk.store.drafts.discard(page.filling.draft_id)
    window.close()
    return {"next": statistics.quantiles(taken, n=100)[98], "median": statistics.median(taken), "longest": app.longest}


def _timed(*work: Callable[[], object]) -> float:
    start = time.thread_time()
    for one in work:
        one()
    return time.thread_time() - start


def _fill(store: object) -> None:
    import secrets  # noqa: PLC0415 - as above

    from fieldkit.store import Store  # noqa: PLC0415 - as above
    from scripts.benches.store import ANSWERS, version  # noqa: PLC0415 - as above

    if not isinstance(store, Store):
        raise TypeError(store)
    for _ in range(MANY // 1_000):
        session = secrets.token_hex(16)
        store.union.add([version(session, ANSWERS) for _ in range(1_000)])


_ALLOWED = "the 50 ms allowed"
ROWS = (
    Row("window-start", "start to the unlock screen", starting, "a bare PySide6 window", 2),
    Row("next-question", "next question after a key, 99th percentile, 100,000 tests", next_question, _ALLOWED, 1),
    Row("window-hold", "longest hold of the window's thread meanwhile", longest, _ALLOWED, 1),
)

if __name__ == "__main__":
    sys.stdout.write(json.dumps(_keys(Path(sys.argv[1]))) + "\n")
