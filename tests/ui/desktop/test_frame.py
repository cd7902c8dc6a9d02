"""What stands around a page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.desktop.steps import begin, page, press, turns
from ui.desktop.frame import Header, Navigation
from ui.desktop.interview_page import InterviewPage
from ui.desktop.send_page import SendPage
from ui.desktop.session_page import SessionPage
from ui.desktop.sheet import dress
from ui.desktop.tests_page import TestsPage
from ui.desktop.theme import LIGHT, STEP, Theme
from ui.desktop.widgets import text
from ui.desktop.window import Window
from ui.desktop.work import Entry


def _alt(window: Window, digit: str) -> None:
    QTest.qWait(1)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key(ord(digit)), Qt.KeyboardModifier.AltModifier)


def test_alt_and_a_digit_go_to_a_place(table: Window) -> None:
    """From anywhere on a page, in the order of the navigation."""
    for digit, kind in (("3", SendPage), ("2", TestsPage), ("1", SessionPage)):
        _alt(table, digit)
        page(table, kind)


def test_nobody_leaves_a_question_so(table: Window) -> None:
    """Where the navigation is not shown, its keys do nothing."""
    begin()
    press("4")
    _alt(table, "1")
    assert page(table, InterviewPage).filling.here == "q01"


@pytest.mark.usefixtures("languages")
def test_the_header_takes_more_lines_where_it_is_narrow(qtbot: QtBot) -> None:
    """As on a small screen with large text: all words are there, and the buttons keep theirs on one line."""
    header = Header("es")
    qtbot.addWidget(header)
    header.say("Barrio de San Antón", "Mesa Camilla · miércoles 30 de septiembre", lockable=True)
    header.resize(1200, header.heightForWidth(1200))
    header.show()
    low = header.height()
    header.resize(560, header.heightForWidth(560))
    turns()
    assert header.height() > low
    for label in (header.place, header.day):
        assert label.width() <= header.width()
        assert label.height() >= label.heightForWidth(label.width())
        assert label.geometry().right() < header.language.x()
    assert header.lock.width() >= header.lock.sizeHint().width()


@pytest.mark.usefixtures("languages")
def test_the_place_one_is_at_is_in_sight(qtbot: QtBot) -> None:
    """Also the last of many, in a low window; and going there moves nothing sideways."""
    entries = [Entry(f"place-{at}", f"Sitio número {at}", 0, "") for at in range(13)]
    navigation = Navigation(entries)
    qtbot.addWidget(navigation)
    navigation.say("place-0", entries)
    navigation.resize(navigation.sizeHint().width(), 400)
    navigation.show()
    turns()
    wide = navigation.minimumSizeHint().width()
    navigation.say("place-12", entries)
    turns()
    last = navigation.entries["place-12"]
    assert navigation.rect().contains(last.mapTo(navigation, QPoint(0, last.height() - 1)))
    assert navigation.minimumSizeHint().width() == wide


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_number_that_waits_keeps_its_round_ends(dressed: QApplication, qtbot: QtBot, scale: float) -> None:
    """At any size of text: Qt draws a square where a corner is rounder than half the height."""
    dress(dressed, Theme(LIGHT, scale))
    holder = QWidget()
    qtbot.addWidget(holder)
    badge = text("27", "badge", wrap=False)
    badge.setParent(holder)
    badge.move(STEP, STEP)
    badge.adjustSize()
    holder.show()
    seen = holder.grab().toImage().copy(badge.geometry())
    dress(dressed, Theme(LIGHT))
    assert seen.pixelColor(0, 0) != seen.pixelColor(seen.width() // 2, 1)
