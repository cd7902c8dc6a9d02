"""What a screen reader hears on the volunteer's road, as it was heard with Orca."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.errors import Code, WorldFailed
from tests import factory
from tests.ui.desktop.steps import begin, page, press
from ui.desktop.interview_page import InterviewPage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def heard(widget: QWidget | None) -> tuple[str, QAccessible.Role, str]:
    """What this system's readers are told of a widget: its name, its role, what is said besides."""
    assert widget is not None
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name), told.role(), told.text(QAccessible.Text.Description)


def test_a_page_is_announced_by_the_name_of_its_window(locked: Window, qtbot: QtBot) -> None:
    """Readers say an active window's name when it changes, and only of what Qt calls a window."""
    assert heard(locked)[:2] == ("Escriba la contraseña", QAccessible.Role.Window)
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: locked.desk is not None)
    assert locked.page
    assert heard(locked)[0] != "Escriba la contraseña"
    locked.lock()
    assert heard(locked)[0] == "Bloqueado"


def test_while_it_opens_that_is_what_is_heard(locked: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the button next to a field that is off meanwhile."""
    monkeypatch.setattr(locked, "_unlock", lambda _: None)
    page(locked, UnlockPage).busy()
    assert heard(QApplication.focusWidget())[:2] == ("Abriendo", QAccessible.Role.ProgressBar)


def test_why_it_did_not_open_is_said_with_the_field(locked: Window) -> None:
    """All three sentences, with the field that the next try begins in; gone with the next try."""
    asked = page(locked, UnlockPage)
    asked.busy()
    asked.refuse(WorldFailed(Code.WRONG_PASSPHRASE))
    assert QApplication.focusWidget() is asked.field
    assert heard(asked.field)[2] == asked.notice.said != ""
    asked.busy()
    assert heard(asked.field)[2] == ""


def test_a_failure_is_said_with_the_button_that_closes_it(table: Window, qtbot: QtBot) -> None:
    """The focus goes there, and with it go the sentences."""
    table.fail(WorldFailed(Code.DISK_FULL))
    qtbot.waitUntil(lambda: heard(QApplication.focusWidget())[0] == "Entendido")
    _, role, said = heard(QApplication.focusWidget())
    assert role is QAccessible.Role.Button
    assert said == table.notice.said != ""


@pytest.mark.usefixtures("table")
def test_answers_are_one_of_several(table: Window) -> None:
    """Heard as choices of which one counts, never as boxes to tick."""
    begin()
    press("1")
    assert heard(QApplication.focusWidget())[1] is QAccessible.Role.RadioButton
    assert isinstance(table.page, InterviewPage)


def test_what_is_wrong_is_said_where_one_is(table: Window) -> None:
    """The focus stays where it was, so the sentence comes to it; an answer takes it away."""
    begin()
    shown = page(table, InterviewPage)
    assert shown.step
    before = QApplication.focusWidget()
    shown.step.complain("Falta una respuesta.")
    assert heard(before)[2] == "Falta una respuesta."
    press("1")
    assert heard(before)[2] == ""


def test_a_page_that_has_no_heading_is_called_what_it_is(table: Window) -> None:
    """By the table's place, the form, the sheets: not by a large button, nor by the number of the first sheet."""
    assert heard(table)[0] == "Plaza de San Juan"
    begin()
    assert heard(table)[0] == page(table, InterviewPage).filling.form.title
    press(Qt.Key.Key_Escape, "h")
    assert heard(table)[0] == "Pasar hojas de papel"
