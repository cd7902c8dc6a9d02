"""Lists of any length."""

from typing import Literal

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop.steps import in_front, press, turns
from ui.desktop.language import held
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
    in_front(table)
    rows.fill([(f"Test {at}", at) for at in range(MANY)])
    turns()
    on_screen = table.viewport().height() // table.rowHeight(0) + 2
    assert on_screen < _SAMPLED
    assert len(rows.seen) <= _SAMPLED + on_screen
    table.choose(0)
    table.setFocus()
    rows.seen.clear()
    press(Qt.Key.Key_PageDown, Qt.Key.Key_End)
    turns()
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
    in_front(page)
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


@pytest.mark.usefixtures("dressed")
def test_headings_wrap_before_a_list_scrolls_sideways(qtbot: QtBot) -> None:
    """Those of numbers as well: the columns keep the numbers whole, and each heading is as high as its words."""
    table = Table("x", [Column("Edad"), Column("De todos los tests", number=True), Column("Cuántos", number=True)])
    qtbot.addWidget(table)
    table.rows.fill([("16 a 24", "33 %", 123_456)])
    table.resize(800, 300)
    table.show()
    one_line = table.horizontalHeader().height()
    whole = sum(table.columnWidth(at) for at in (1, 2))
    table.resize(380, 300)
    assert table.columnWidth(1) < whole - table.columnWidth(2)
    assert sum(table.columnWidth(at) for at in range(3)) <= table.viewport().width()
    assert table.columnWidth(2) >= QFontMetrics(table.font()).horizontalAdvance("123456") + 2 * STEP
    assert table.horizontalHeader().height() >= one_line + table.horizontalHeader().fontMetrics().lineSpacing()
    table.resize(800, 300)
    assert table.horizontalHeader().height() == one_line


@pytest.mark.usefixtures("dressed")
def test_what_is_brief_gives_way_to_what_is_not(qtbot: QtBot) -> None:
    """A long question is cut with dots, the column's name and its state are not."""
    columns = [Column("Columna"), Column("Responde a", brief=True), Column("Estado")]
    table = Table("x", columns)
    qtbot.addWidget(table)
    question = "¿Habla con alguien a lo largo del día? Puede ser en persona o por teléfono."
    table.rows.fill([("Temporalmente", question, wanting("Insuficientemente")), ("q1", "–", "Encaja")])
    table.resize(580, 300)
    table.show()
    assert table.columnWidth(0) >= QFontMetrics(table.font()).horizontalAdvance("Temporalmente") + 2 * STEP
    assert sum(table.columnWidth(at) for at in range(3)) <= table.viewport().width()
    line = table.fontMetrics().lineSpacing()
    assert table.rowHeight(0) < 3 * line + 2 * STEP  # the mark and its word, never the question


@pytest.mark.usefixtures("dressed")
def test_a_number_is_never_broken_over_two_lines(qtbot: QtBot) -> None:
    """A telephone number, a day and its month: a column has room for them, and what is copied has its plain spaces."""
    table = Table("x", [Column("Quién"), Column("Teléfono"), Column("Desde")])
    qtbot.addWidget(table)
    number, day = "600 000 002", "24 septiembre"
    table.rows.fill([("Alguien que se llama así y de otra manera", number, f"Torre del Rico · {day}")])
    table.resize(430, 300)
    in_front(table)
    metrics = QFontMetrics(table.font())
    for at, whole in ((1, number), (2, day)):
        assert table.columnWidth(at) >= metrics.horizontalAdvance(whole) + STEP
    table.setFocus()
    table.setCurrentIndex(table.rows.index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == number
    assert table.rows.data(table.rows.index(0, 1), Qt.ItemDataRole.AccessibleTextRole) == f"Teléfono: {number}"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("600 000 002", "600\u00a0000\u00a0002"),
        ("Torre del Rico · 29 abr", "Torre del Rico\u00a0· 29\u00a0abr"),
        ("33 % de 5", "33\u00a0%\u00a0de 5"),
        ("24\u200f/4\u200f/2026", "24\u200f\u2060/\u20604\u200f\u2060/\u20602026"),
        ("Se han parado", "Se han parado"),
    ],
)
def test_what_is_held_together_in_little_room(words: str, shown: str) -> None:
    """A number and what it counts, an Arabic date; no line begins with a dot."""
    assert held(words) == shown
