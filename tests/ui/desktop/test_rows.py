"""Lists of any length."""

from typing import Literal

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.ui.desktop.steps import press
from ui.desktop.rows import _SAMPLED, Column, Rows, Table, wanting
from ui.desktop.theme import STEP
from ui.desktop.widgets import Scroller

MANY = 100_000


class Asked(Rows):
    """Rows that note which of them were looked at."""

    def __init__(self) -> None:
        super().__init__([Column("Test"), Column("Answered", number=True)])
        self.seen: set[int] = set()

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        """Note it."""
        self.seen.add(index.row())
        return super().data(index, role)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("kind", ["short", "tall"])
def test_only_what_is_in_sight_is_asked_for(
    kind: Literal["short", "tall"], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list of 100,000 rows looks at some to find its widths, and then at those on screen, wherever it is scrolled."""
    monkeypatch.setattr("ui.desktop.rows.Rows", lambda _columns: Asked())
    table = Table("Tests", [Column("Test"), Column("Answered", number=True)], kind)
    rows = table.rows
    assert isinstance(rows, Asked)
    qtbot.addWidget(table)
    table.resize(800, 600)
    table.show()
    table.activateWindow()
    qtbot.waitActive(table)
    rows.fill([(f"Test {at}", at) for at in range(MANY)])
    qtbot.wait(20)
    on_screen = table.viewport().height() // table.rowHeight(0) + 2
    assert on_screen < _SAMPLED
    assert len(rows.seen) <= _SAMPLED + on_screen
    table.choose(0)
    table.setFocus()
    rows.seen.clear()
    press(Qt.Key.Key_PageDown, Qt.Key.Key_End)
    qtbot.wait(20)
    assert table.current == MANY - 1
    assert MANY - 1 in rows.seen
    assert len(rows.seen) <= 3 * (_SAMPLED + on_screen)


@pytest.mark.usefixtures("dressed")
def test_a_short_list_is_as_high_as_its_rows(qtbot: QtBot) -> None:
    """It leaves the scrolling to its page, until it has too many rows for that."""
    table = Table("Tests", [Column("Test")])
    qtbot.addWidget(table)
    table.rows.fill([(f"Test {at}",) for at in range(20)])
    low = table.maximumHeight()
    assert low >= 20 * table.rowHeight(0)
    table.rows.fill([(f"Test {at}",) for at in range(MANY)])
    assert table.minimumHeight() < low
    table.rows.fill([("Test",)])
    assert table.maximumHeight() < low


@pytest.mark.usefixtures("dressed")
def test_the_chosen_row_is_in_sight(qtbot: QtBot) -> None:
    """Also where the page scrolls and not the list."""
    table = Table("Tests", [Column("Test")])
    table.rows.fill([(f"Test {at}",) for at in range(30)])
    page = Scroller(table)
    qtbot.addWidget(page)
    page.resize(800, 400)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    table.setFocus()
    table.choose(0)
    press(Qt.Key.Key_End)
    assert not table.visualRect(table.currentIndex()).intersected(table.visibleRegion().boundingRect()).isEmpty()


@pytest.mark.usefixtures("dressed")
def test_no_word_is_cut_while_another_column_can_give_way(qtbot: QtBot) -> None:
    """A state in bold whose one word is longer than the column's share; what has many short words is wrapped more."""
    table = Table("x", [Column("Indicador"), Column("Estado")])
    qtbot.addWidget(table)
    told = "Personas que participan en cada mesa de las que hubo en el trimestre"
    table.rows.fill([(told, wanting("Insuficientemente"))])
    table.resize(400, 300)
    table.show()
    font = table.font()
    font.setBold(True)
    assert table.columnWidth(1) >= QFontMetrics(font).horizontalAdvance("Insuficientemente") + 2 * STEP
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()
