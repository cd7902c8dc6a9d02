"""The order that Tab goes in: as one reads, also where something came to be seen later than what stands below it."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def stops(view: QWidget) -> list[QWidget]:
    """Return what Tab stops at inside a view, as it was drawn: in reading order."""
    inside = [widget for widget in view.findChildren(QWidget) if widget.window() is view.window()]
    return [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()]


def chain(widgets: Iterable[QWidget]) -> None:
    """Have Tab go through these one after another, and from the last of them on to where the first one led."""
    for earlier, later in pairwise(widgets):
        QWidget.setTabOrder(earlier, later)
