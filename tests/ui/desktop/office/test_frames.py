"""What is seen while a page of the office still fills: each frame, not only the last one."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page
from ui.desktop.office.export_page import ExportPage
from ui.desktop.sheet import dress
from ui.desktop.theme import LIGHT, Theme
from ui.desktop.window import Window


class Frames(QObject):
    """Looks at what a widget holds whenever any of it is painted."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.over: set[tuple[str, str]] = set()
        self._inside = inside
        for part in (inside, *inside.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, _painted: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        """Note what stands over one another."""
        if event.type() == QEvent.Type.Paint:
            parts = [part for part in self._inside.children() if isinstance(part, QWidget) and part.isVisible()]
            self.over |= {
                (one.accessibleName(), other.accessibleName())
                for one, other in combinations(parts, 2)
                if one.geometry().intersects(other.geometry())
            }
        return False


@pytest.fixture
def large(dressed: QApplication) -> Iterator[None]:
    """Letters at their largest."""
    dress(dressed, Theme(LIGHT, 2.0))
    yield
    dress(dressed, Theme(LIGHT))


@pytest.mark.usefixtures("large")
def test_no_button_stands_over_a_text_while_tables_come(office: Window, tmp_path: Path) -> None:
    """Opened, and once more when the workbook is saved: each table makes the page longer, at once."""
    office.go("export")
    shown = page(office, ExportPage)
    frames = Frames(shown.column.parentWidget())
    settle(office)
    shown.write(tmp_path / "x.xlsx")
    settle(office)
    assert shown.written.isVisible()
    assert frames.over == set()
