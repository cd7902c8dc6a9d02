"""The test on screen: by keyboard alone, and never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import answer_all, begin, named, page, press, read
from ui.desktop import theme as t
from ui.desktop.answers.base import Choice
from ui.desktop.filling import REVIEW, Filling
from ui.desktop.interview_page import InterviewPage
from ui.desktop.questions import Choices
from ui.desktop.session_page import SessionPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.widgets import Bars, Button
from ui.desktop.window import Window
from ui.languages import SPOKEN, Language

RETURN = Qt.Key.Key_Return


def start(window: Window) -> InterviewPage:
    """From the table to the first of the ten questions."""
    begin()
    return page(window, InterviewPage)


def test_a_whole_test_by_keyboard(table: Window) -> None:
    """N, a key and Enter a question, Enter to save: the test is recorded, with its session and its calculations."""
    answer_all(table)
    press(RETURN)
    page(table, ThanksPage)
    assert table.desk
    session = table.desk.session()
    assert session
    (saved,) = table.desk.tests(session)
    assert saved.answers["q03"] == "aveces"
    assert saved.answers["score"] == "20"
    assert table.desk.drafts() == []
    press(RETURN)
    assert page(table, SessionPage).tests.text() == "1"


def test_a_digit_selects_and_does_not_go_on(table: Window) -> None:
    """Answers can be thought over: only Enter goes on."""
    interview = start(table)
    first = interview.filling.here
    press("3")
    assert (interview.filling.here, interview.filling.interview.value(first)) == (first, "aveces")
    press("5")
    assert interview.filling.interview.value(first) == "casisiempre"
    press(RETURN)
    assert interview.filling.here != first


def test_nothing_is_put_forward(table: Window) -> None:
    """Before an answer is chosen, the question has the focus and no answer is marked."""
    interview = start(table)
    assert isinstance(QApplication.focusWidget(), QLabel)
    assert isinstance(interview.answer, Choices)
    assert interview.answer.focus_at() is None


def test_enter_without_an_answer_asks_for_one(table: Window) -> None:
    """A slip of the thumb on Enter never skips a question."""
    interview = start(table)
    first = interview.filling.here
    press(RETURN)
    assert interview.filling.here == first
    assert "Elija una respuesta, o pulse 0 para saltar la pregunta." in read(interview)


@pytest.mark.parametrize("height", [800, 560])
def test_down_leads_to_the_answers(table: Window, height: int) -> None:
    """Also where the question is longer than the screen: the arrow goes to the next thing, and never only scrolls."""
    table.resize(table.width(), height)
    interview = start(table)
    first = interview.filling.here
    names = []
    for _ in range(3):
        press(Qt.Key.Key_Down)
        focus = QApplication.focusWidget()
        names.append(focus.accessibleName() if focus else "")
    assert names == ["Nunca", "Pocas veces", "A veces"]
    assert interview.filling.interview.value(first) == ""
    press(RETURN)
    assert (interview.filling.here, interview.filling.interview.value(first)) == (first, "aveces")
    press(RETURN)
    assert interview.filling.here != first


def test_down_scrolls_where_nothing_is_to_be_chosen(table: Window) -> None:
    """The review is read from top to bottom."""
    table.resize(table.width(), 560)
    interview = answer_all(table)
    press(Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), QLabel)
    assert interview._view.verticalScrollBar().value() > 0


def test_zero_passes_over_a_question(table: Window) -> None:
    """0 is an answer like the others, to the eye and to the review."""
    interview = start(table)
    press("0", RETURN)
    assert interview.filling.here.endswith("q02")
    assert "Prefiero no contestar" not in interview.filling.interview.answers().values()


def test_backspace_goes_back_and_the_answer_is_still_there(table: Window) -> None:
    """Going back is free until the test is saved."""
    interview = start(table)
    press("4", RETURN, Qt.Key.Key_Backspace)
    assert interview.filling.here.endswith("q01")
    assert isinstance(interview.answer, Choices)
    marked = interview.answer.focus_at()
    assert marked is QApplication.focusWidget()
    assert marked is not None
    assert marked.accessibleName() == "Muchas veces"


def test_the_place_is_said_in_words(table: Window) -> None:
    """'Pregunta 2 de 10', and a bar beside it."""
    interview = start(table)
    press("1", RETURN)
    assert interview.where.text() == "Pregunta 2 de 10"
    assert (interview.bar.value(), interview.bar.maximum()) == (2, 10)
    assert interview.bar.accessibleName() == "Pregunta 2 de 10"


def test_answers_carry_growing_bars(table: Window) -> None:
    """A person who does not read can point."""
    interview = start(table)
    assert len(interview.findChildren(Bars)) == 5


def test_every_answer_is_in_the_draft_at_once(table: Window, station: Prepared) -> None:
    """Pulling the plug after a key press loses nothing: another connection reads the answer."""
    start(table)
    press("4")
    with Store.open(station.folder, station.key) as other:
        (draft,) = other.drafts.all()
    assert draft.answers["q01"] == "muchas"
    assert draft.position == "q01"


def test_a_test_left_half_done_goes_on_where_it_was(table: Window) -> None:
    """Escape leaves it; the table says so and goes on with it."""
    interview = start(table)
    press("4", RETURN, "2", Qt.Key.Key_Escape)
    home = page(table, SessionPage)
    assert "Hay un test a medias." in read(home)
    press(RETURN)
    interview = page(table, InterviewPage)
    assert interview.filling.here.endswith("q02")
    assert interview.filling.interview.value("q01") == "muchas"
    assert isinstance(interview.answer, Choices)
    assert interview.answer.focus_at()


def test_what_was_passed_over_stays_so_in_a_draft(table: Window) -> None:
    """Coming back to a passed-over question shows that choice, not an open question."""
    start(table)
    press("0", RETURN, Qt.Key.Key_Escape, RETURN, Qt.Key.Key_Backspace)
    interview = page(table, InterviewPage)
    assert isinstance(interview.answer, Choices)
    assert interview.answer.focus_at()


def test_discarding_asks_once(table: Window) -> None:
    """What is discarded does not come back, so it is asked first."""
    start(table)
    press("4", Qt.Key.Key_Escape)
    assert table.desk
    home = page(table, SessionPage)
    named(home, "Descartar").click()
    assert len(table.desk.drafts()) == 1
    assert "¿Lo descarta?" in read(home)
    named(home, "Sí, descartar").click()
    assert table.desk.drafts() == []
    assert "a medias" not in read(page(table, SessionPage))


def test_the_review_shows_every_answer_in_words(table: Window) -> None:
    """Labels and answers of the form, each with 'Cambiar' beside it."""
    interview = answer_all(table)
    assert interview.filling.here == REVIEW
    shown = read(interview)
    assert "¿Pasa ratos con amigos o amigas?" in shown
    assert "A veces" in shown
    named(interview, "Cambiar: ¿Pasa ratos con amigos o amigas?")


def test_a_change_comes_straight_back_to_the_review(table: Window) -> None:
    """Changing one answer does not walk through all the others again."""
    interview = answer_all(table)
    named(interview, "Cambiar: ¿Pasa ratos con amigos o amigas?").click()
    assert interview.filling.here.endswith("q03")
    press("1", RETURN)
    assert interview.filling.here == REVIEW
    assert interview.filling.interview.value("q03") == "nunca"


def test_backspace_from_the_first_question_leaves_with_the_draft(table: Window) -> None:
    """Nothing is lost by going back too often."""
    press("n", Qt.Key.Key_Backspace)
    page(table, SessionPage)
    assert table.desk
    assert len(table.desk.drafts()) == 1


def test_who_holds_the_keyboard_must_be_said(table: Window) -> None:
    """The first step is no question to the person: it cannot be passed over, and counts no number."""
    press("n")
    interview = page(table, InterviewPage)
    assert interview.where.text() == "Antes de empezar"
    press("0", RETURN)
    assert interview.filling.here.endswith("mode")
    press(RETURN)
    assert interview.step
    assert interview.step.problem.text() == "▲  Elija una respuesta para seguir."  # no word of a 0 that does nothing


def test_thanks_shows_nothing_of_the_answers(table: Window) -> None:
    """The next person in the queue reads over a shoulder."""
    answer_all(table)
    press(RETURN)
    shown = read(page(table, ThanksPage))
    assert "Gracias" in shown
    assert "A veces" not in shown
    press("n")
    page(table, InterviewPage)


def test_a_full_disk_at_the_end_loses_nothing(table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sentence says so, the review stays, and the next Enter saves."""
    answer_all(table)
    assert table.desk

    def full(_filling: Filling) -> str:
        raise WorldFailed(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(table.desk, "save", full)
        press(RETURN)
    assert "No queda sitio en el disco." in read(table)
    press(RETURN)
    assert page(table, InterviewPage).filling.here == REVIEW
    assert len(table.desk.drafts()) == 1
    press(RETURN)
    page(table, ThanksPage)


@pytest.mark.parametrize("language", SPOKEN)
def test_on_an_old_laptops_screen_every_answer_is_in_sight(table: Window, language: Language) -> None:
    """Of 1366 x 768 the window takes nine tenths at first: no question scrolls, and all can be hit."""
    table.speak(language)
    table.resize(1366, 691)
    interview = start(table)
    interview._speak(language)
    asked = 0
    while interview.filling.here != REVIEW:
        QTest.qWait(1)
        assert interview._view.verticalScrollBar().maximum() == 0, interview.filling.here
        asked += isinstance(interview.answer, Choices)
        assert all(one.height() >= t.TARGET for one in interview.findChildren(Button) if one.isVisible())
        press("1" if interview.filling.here.endswith("mode") else "2")
        press(RETURN)
    assert asked >= 14


def test_on_a_high_screen_answers_are_large(table: Window) -> None:
    """Where there is room for it, also after the window was low: what is pressed is easier to hit."""
    interview = start(table)
    for high, least in ((691, t.LOW_ANSWER), (1000, t.ANSWER), (691, t.LOW_ANSWER)):
        table.resize(1366, high)
        QTest.qWait(1)
        choices = [one for one in interview.findChildren(Choice) if one.property("kind") == "answer"]
        assert {one.height() for one in choices if one.isVisible()} == {least}
