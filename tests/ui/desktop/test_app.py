"""How the window starts, and what it does with a bug of ours."""

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from fieldkit.errors import Code, WorldFailed
from tests.test_architecture import LAZY
from tests.ui.desktop.conftest import Prepared, loses_none
from tests.ui.desktop.steps import read
from ui.desktop import app, crash
from ui.desktop.window import Window

_START = """
import json, sys
from pathlib import Path
from ui.desktop import app
app.run(Path(sys.argv[1]), once=True)
print(json.dumps(sorted(sys.modules)))
"""


def test_the_lock_is_on_screen_before_anything_of_the_store_is_loaded(station: Prepared) -> None:
    """Starting is quick because the lock needs nothing of what it locks: no store, no form, no table of numbers."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", _START, str(station.folder)]
    done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
    loaded = set(json.loads(done.stdout))
    assert "ui.desktop.unlock_page" in loaded
    assert not {name.split(".")[0] for name in loaded} & {
        *LAZY,
        "forms",
        "sync",
        "exports",
        "sqlcipher3",
        "cryptography",
    }
    assert {name for name in loaded if name.startswith("fieldkit.")} == {"fieldkit.errors", "fieldkit.progress"}


def test_the_binding_keeps_its_books() -> None:
    """PySide6 6.12.0 gives None away at each call on Python 3.10 and 3.11, until the program dies: not this one."""
    assert not loses_none()


def test_the_last_folder_is_remembered_while_it_is_there(tmp_path: Path) -> None:
    """The next day the window asks for the passphrase at once."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert app.last_folder(memory) is None
    memory.setValue("last-folder", str(tmp_path))
    assert app.last_folder(memory) == tmp_path
    memory.setValue("last-folder", str(tmp_path / "gone"))
    assert app.last_folder(memory) is None


def test_a_last_folder_across_a_network_that_is_gone_is_not_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock appears and says what the disk says; a first start would look as if all were lost."""
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    memory.setValue("last-folder", str(tmp_path / "red"))

    def gone(_: Path) -> bool:
        raise OSError(107, "no")

    monkeypatch.setattr(Path, "is_dir", gone)
    assert app.last_folder(memory) == tmp_path / "red"


def test_a_window_is_no_larger_than_the_screen(table: Window) -> None:
    """Old laptops have 768 rows, and panels take some of them."""
    table.resize(5000, 5000)
    app.fit(table)
    room = table.screen().availableSize()
    assert table.width() <= room.width()
    assert table.height() <= room.height()


def test_a_failure_that_nobody_caught_is_said(table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last net: words, not a dead window."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.report_to(table)
    failure = WorldFailed(Code.DISK_FULL)
    sys.excepthook(WorldFailed, failure, None)
    assert "No queda sitio en el disco." in read(table)


def test_a_disk_that_fills_up_under_a_library_is_said(table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no room of ours expected it, it is no mistake of the program's."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crash.report_to(table)
    sys.excepthook(OSError, OSError(errno.ENOSPC, "No space left on device"), None)
    assert "No queda sitio en el disco." in read(table)


def test_a_crash_report_holds_no_answer() -> None:
    """Only where in the program it was: the error's own text may repeat what somebody said."""
    try:
        int("mi vecina se llama Ana")
    except ValueError as error:
        said = crash.place(type(error), error.__traceback__)
    assert said.splitlines()[0] == "ValueError"
    assert "test_app.py" in said
    assert "Ana" not in said


_LEAVE = """
import sys, time
from pathlib import Path
from threading import Event
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.desktop import app
from ui.desktop.window import Window

began, done = Event(), []

def work(_):
    began.set()
    time.sleep(0.3)
    done.append(True)

def leave():
    window, = (one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
    window.looks.run(work)
    while not began.is_set():
        program.processEvents()
    program.exit(0)

program = QApplication([])
QTimer.singleShot(0, leave)
app.run(Path(sys.argv[1]))
print(done)
"""


def test_nothing_runs_on_when_the_window_is_gone(station: Prepared, tmp_path: Path) -> None:
    """What works beside it would report to what Qt takes away at the end of the program."""
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    command = [sys.executable, "-c", _LEAVE, str(station.folder)]
    done = subprocess.run(command, check=True, env={**os.environ, **own}, capture_output=True, text=True)
    assert done.stdout == "[True]\n"


def test_a_double_click_on_a_mac_comes_as_an_event(
    table: Window, dressed: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The system sends it to the program that runs; the window takes the file, whatever is in its name."""
    taken: list[Path] = []
    monkeypatch.setattr(table, "take", taken.append)
    listening = app.Opening(dressed, table)
    path = tmp_path / "un paquete ñ.kit"
    QApplication.sendEvent(dressed, QFileOpenEvent(str(path)))
    QApplication.sendEvent(dressed, QFileOpenEvent(QUrl("https://example.org/x.kit")))
    dressed.removeEventFilter(listening)
    assert taken == [path]
