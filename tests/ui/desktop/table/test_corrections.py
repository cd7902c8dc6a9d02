"""What was saved can be looked at, corrected, and erased by whoever has its code."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldkit.submissions import Submission
from tests.ui.desktop.steps import answer_all, named, page, press, read
from ui.desktop.filling import REVIEW
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.table.form_page import DonePage
from ui.desktop.table.withdraw_page import WithdrawPage
from ui.desktop.tests_page import TestPage, TestsPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return


def one_test(window: Window) -> tuple[Submission, str]:
    """A test by keyboard; the test, and the code that the thanks showed."""
    answer_all(window)
    press(RETURN)
    labels = page(window, ThanksPage).findChildren(QLabel)
    code = next(label.text() for label in labels if label.text().count("-") == 2)
    press(RETURN)
    return saved(window)[0], code


def saved(window: Window) -> list[Submission]:
    """The tests of this table."""
    assert window.desk
    session = window.desk.session()
    assert session
    return window.desk.tests(session)


def test_the_last_test_is_corrected_from_the_table(table: Window) -> None:
    """'Corregir' opens the review; a change and Enter make a new version of the same test."""
    before, _ = one_test(table)
    named(page(table, SessionPage), "Corregir").click()
    interview = page(table, InterviewPage)
    assert interview.filling.here == REVIEW
    assert named(interview, "Guardar la corrección").isVisible()
    named(interview, "Cambiar: ¿Pasa ratos con amigos o amigas?").click()
    press("1", RETURN, RETURN)
    page(table, SessionPage)
    (after,) = saved(table)
    assert after.record == before.record
    assert after.answers["q03"] == "nunca"
    assert table.desk
    assert table.desk.drafts() == []


def test_a_correction_survives_the_lid_as_a_correction(table: Window) -> None:
    """Locked in the middle, it goes on as a correction of the same test, not as a second one."""
    before, _ = one_test(table)
    named(page(table, SessionPage), "Corregir").click()
    interview = page(table, InterviewPage)
    named(interview, "Cambiar: ¿Pasa ratos con amigos o amigas?").click()
    press("1", Qt.Key.Key_Escape)
    press(RETURN, RETURN, RETURN)
    (after,) = saved(table)
    assert (after.record, after.answers["q03"]) == (before.record, "nunca")


def test_a_test_of_today_is_corrected_from_the_list(table: Window) -> None:
    """Look, then C."""
    one_test(table)
    table.go("tests")
    page(table, TestsPage).look.click()
    page(table, TestPage)
    press("c")
    assert page(table, InterviewPage).filling.here == REVIEW


def test_whoever_has_the_code_has_the_test_erased(table: Window) -> None:
    """The code, one question whether it is sure, and the answers are gone."""
    _, code = one_test(table)
    table.go("tests")
    named(table, "Borrar un test con su código").click()
    page(table, WithdrawPage)
    press(code.lower().replace("-", " "), RETURN)
    assert "Sus respuestas se borrarán para siempre." in read(table)
    assert len(saved(table)) == 1
    press(RETURN)
    assert "Test borrado" in read(page(table, DonePage))
    assert saved(table) == []


def test_a_wrong_code_is_a_sentence(table: Window) -> None:
    """One letter wrong is noticed by the check letter; a code of nobody is not found."""
    _, code = one_test(table)
    table.go("tests")
    named(table, "Borrar un test con su código").click()
    press(code[:-1] + ("0" if code[-1] != "0" else "1"), RETURN)
    assert "la letra de control no cuadra" in read(table)
    assert not page(table, WithdrawPage).sure.isVisible()
    assert len(saved(table)) == 1
