"""What a bug of ours looks like: an apology and the place in the program, never anything that somebody answered."""

import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from fieldkit.errors import WorldFailed
from ui.desktop.window import Window


def report_to(window: Window) -> None:
    """From now on, say failures and bugs in the window instead of letting them pass unseen."""

    def say(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        failed = error if isinstance(error, WorldFailed) else _of_the_disk(error)
        if failed:
            window.fail(failed)
        elif issubclass(kind, KeyboardInterrupt):
            window.close()
        else:
            from fieldkit import log  # noqa: PLC0415 - slow to load, and seldom needed

            log.crashed(kind, trace)
            _apologise(window, place(kind, trace))

    sys.excepthook = say


def _of_the_disk(error: BaseException) -> WorldFailed | None:
    from fieldkit import files  # noqa: PLC0415 - the lock is on screen before it is needed

    return files.disk_failure(error)


def place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: files and lines, without the error's own text, which may hold an answer."""
    frames = traceback.extract_tb(trace)
    lines = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([kind.__name__, *lines])


def _apologise(window: Window, where: str) -> None:
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("fieldkit")
    box.setText(QCoreApplication.translate("Crash", "The program made a mistake."))
    box.setInformativeText(
        QCoreApplication.translate(
            "Crash",
            "All that was saved stays saved. You can go on; if it happens again, close the program and open it.",
        )
    )
    box.setDetailedText(where)
    box.exec()
