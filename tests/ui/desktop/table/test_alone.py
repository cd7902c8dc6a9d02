"""The person answers alone: only their questions, and only the PIN leads back."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from tests.ui.desktop.steps import page, press, read
from ui.desktop.filling import REVIEW
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.station import StationWork
from ui.desktop.table.alone import Pin, PinPage, RestPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window

RETURN, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
# What nobody says to somebody about themselves.
HARD = re.compile(
    r"\b(sol[oa]s?\b(?! con)|soledad|riesgo|grave|aislad\w+|lonel\w+|risk|severe|isolat\w+)", re.IGNORECASE
)


@pytest.fixture
def alone(table: Window) -> Iterator[Window]:
    """The laptop in the person's hands, at the first words to them."""
    press("n", "2", RETURN)
    page(table, PinPage)
    press("4711", RETURN)
    yield table
    if isinstance(table.work, StationWork) and table.work.handed_over:
        table.take_back()
        table.work.routes._again = None


def test_the_whole_screen_is_theirs(alone: Window) -> None:
    """Full screen, no list, no total, no earlier test; the question of who answers is not theirs to change."""
    assert alone.isFullScreen()
    interview = page(alone, InterviewPage)
    assert interview.alone
    assert not alone.navigation.isVisible()
    press(Qt.Key.Key_Backspace)
    page(alone, PinPage)


def test_only_the_pin_leads_back(alone: Window) -> None:
    """Escape asks for it; a wrong one is a sentence; back to the very question; the right one leads to the table."""
    press(RETURN, "3", RETURN, ESC, "1234", RETURN)
    assert "Ese no es el PIN." in read(alone)
    press(ESC)
    assert page(alone, InterviewPage).filling.here == "q02"
    press(ESC, "4711", RETURN)
    page(alone, SessionPage)
    assert not alone.isFullScreen()
    assert "Hay un test a medias." in read(alone)


def test_closing_the_window_asks_for_the_pin(alone: Window) -> None:
    """No way around it."""
    event = QCloseEvent()
    alone.closeEvent(event)
    assert event.type() == QEvent.Type.Close
    assert not event.isAccepted()
    page(alone, PinPage)


def test_five_wrong_pins_lock(alone: Window) -> None:
    """Whoever guesses meets the passphrase."""
    press(RETURN, ESC)
    for _ in range(5):
        press("0000", RETURN)
    page(alone, UnlockPage)
    assert not alone.isFullScreen()


def test_f9_still_blanks(alone: Window) -> None:
    """One key, at once; the answers are kept."""
    press(RETURN, "3", Qt.Key.Key_F9)
    page(alone, UnlockPage)


def test_who_thinks_long_sees_a_gentle_screen(alone: Window) -> None:
    """The question is out of sight, any key brings it back, and only then is the store locked."""
    press(RETURN, "3", RETURN)
    alone._idled()
    assert "Tómese su tiempo." in read(page(alone, RestPage))
    press("x")
    assert page(alone, InterviewPage).filling.here == "q02"
    alone._idled()
    alone._idled()
    page(alone, UnlockPage)


def test_the_result_only_if_they_ask_and_no_hard_word(alone: Window) -> None:
    """Thanks first; V shows the result and ask, assist, act; nothing that hurts is anywhere on the way."""
    interview = page(alone, InterviewPage)
    seen = [read(alone)]
    while interview.filling.here != REVIEW:
        if not interview.filling.is_note(interview.filling.here):
            press("1")
        press(RETURN)
        seen.append(read(alone))
    press(RETURN)
    thanks = read(page(alone, ThanksPage))
    assert "Devuelva el portátil" in thanks
    assert "trato con la gente" not in thanks
    press("v")
    shown = read(alone)
    assert "poco trato con la gente" in shown
    assert all(word in shown for word in ("Preguntar", "Apoyar", "Actuar"))
    for words in [*seen, thanks, shown]:
        assert not HARD.search(words.replace("Solo se ve ahora", "")), HARD.search(words)
    press(RETURN)
    page(alone, PinPage)


def test_a_pin_is_held_as_a_hash_only() -> None:
    """Two sittings with the same PIN hold different bytes, and none holds the PIN."""
    one, other = Pin(), Pin()
    one.choose("4711")
    other.choose("4711")
    assert one.fits("4711")
    assert not one.fits("4712")
    assert vars(one)["_held"] != vars(other)["_held"]
    assert b"4711" not in vars(one)["_held"]
    assert not Pin().fits("")


def test_their_language_is_theirs_alone(table: Window) -> None:
    """English for one person, form and buttons; the table speaks Spanish again afterwards."""
    press("n", "2", RETURN, "4711", Qt.Key.Key_Tab, Qt.Key.Key_Down, RETURN)
    if isinstance(table.page, PinPage):
        table.page.go.click()
    assert "Think about the last month." in read(table)
    assert "Continue" in read(table)
    press(ESC, "4711", RETURN)
    assert "Nuevo test" in read(page(table, SessionPage))
    assert QApplication.focusWidget()
