"""The tests of a table."""

from PySide6.QtCore import Qt

from tests import factory
from tests.ui.desktop.steps import page, press, read
from ui.desktop.tests_page import TestPage, TestsPage
from ui.desktop.window import Window


def test_an_empty_list_says_what_to_do(table: Window) -> None:
    """No test yet: where the first one starts."""
    table.go("tests")
    assert "Todavía no hay ninguno." in read(page(table, TestsPage))


def test_a_test_can_be_looked_at(table: Window) -> None:
    """A row a test, and its answers in the form's words; Enter goes back."""
    assert table.desk
    session = table.desk.session()
    assert session
    factory.record(table.desk.store, session.id, factory.answers(q02=""))
    table.go("tests")
    rows = page(table, TestsPage).table.rows
    assert [rows.data(rows.index(0, at)) for at in (0, 1)] == ["Test 1", "9 de 14 preguntas contestadas"]
    press(Qt.Key.Key_Return)
    assert "A veces" in read(page(table, TestPage))
    press(Qt.Key.Key_Return)
    page(table, TestsPage)
