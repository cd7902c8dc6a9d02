import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.desktop.tidying import Tidying


class Waste:
    """Holds itself, and notes which thread ends it."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        self.me, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


def test_waste_is_collected_on_the_windows_thread_alone(qtbot: QtBot) -> None:
    """What a worker leaves in circles is ended by the window's thread, however much it makes."""
    ended: list[int] = []
    window = QObject()
    Tidying(window)

    def work() -> None:
        for _ in range(5 * gc.get_threshold()[0]):
            Waste(ended)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) > 0)
    assert set(ended) == {threading.get_ident()}
