"""Lists that may grow long, with 100,000 rows in each: rows are no widgets, and only those in sight are worded."""

import ast
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldkit.drafts import Draft
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page, press, turns
from ui import desktop
from ui.desktop.office.arrivals import Arrival, Arrived
from ui.desktop.office.doubts import Doubt
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.review_page import ReviewPage
from ui.desktop.rows import Table
from ui.desktop.unfinished import Unfinished
from ui.desktop.window import Window

MANY = 100_000
SEEN = 400  # rows that are looked at to find widths, and those on screen: some hundred at most
WIDGETS = 250  # of a whole page
# Of Qt's own, these make an object a row, or hold all rows themselves.
WITH_ROWS = {"QListWidget", "QTableWidget", "QTreeWidget", "setIndexWidget"}


def _review(office: Window) -> Table:
    office.go("review")
    settle(office)
    shown = page(office, ReviewPage)
    shown._found([Doubt("words", "note", f"{at:032x}", "Nota", "Plaza", date(2026, 5, 14)) for at in range(MANY)])
    return shown.table


def _inbox(office: Window) -> Table:
    shown = page(office, InboxPage)
    shown._looked(Arrived(1, "x", seen=True, files=tuple(Arrival(f"{at}", "Mesa 1", at) for at in range(MANY))))
    shown.table.choose(0)
    shown.table.setFocus()
    return shown.table


def _unfinished(office: Window) -> Table:
    drafts = [Draft(f"{at:032x}", "", "mesa_test", "1", {}, "q01") for at in range(MANY)]
    shown = Unfinished(drafts, lambda _: "Plaza")
    shown.setParent(office)
    shown.setGeometry(office.rect())
    shown.show()
    assert shown.table
    shown.table.setFocus()
    return shown.table


@pytest.mark.parametrize("lead", [_review, _inbox, _unfinished])
def test_only_rows_in_sight_are_worded(office: Window, lead: Callable[[Window], Table]) -> None:
    """From the first to the last: some hundred of them are worded, and no row is a widget."""
    table = lead(office)
    turns()
    assert table.rows.rowCount() == MANY
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        press(key)
        turns()
    worded = sum(row is not None for row in table.rows._rows)
    assert 0 < worded < SEEN
    assert len(table.findChildren(QWidget)) < WIDGETS
    assert len(office.findChildren(QWidget)) < 2 * WIDGETS


@pytest.mark.parametrize("path", sorted(Path(next(iter(desktop.__path__))).rglob("*.py")), ids=lambda path: path.stem)
def test_no_list_holds_a_widget_a_row(path: Path) -> None:
    """Each list is a model and a view."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not (named | called) & WITH_ROWS
