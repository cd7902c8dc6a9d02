"""Python's collection of waste, on the window's thread alone.

Left to itself it runs on whichever thread happens to make an object, a worker's too. There it would end widgets that a
closed page left in a circle while the window paints them, and the program with it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from ui.desktop import theme as t


def tidy() -> None:
    """Collect what Python itself would have collected by now. Called on the window's thread."""
    made, allowed = gc.get_count(), gc.get_threshold()
    generation = next((one for one in (2, 1, 0) if made[one] > allowed[one]), None)
    if generation is not None:
        gc.collect(generation)


class Tidying(QTimer):
    """Collects now and then while its window lives."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        gc.disable()
        self.timeout.connect(tidy)
        self.start(t.TIDY_MS)
