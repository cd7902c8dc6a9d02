"""Help on every screen of a table: one page, offline, and the screen below stays as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.desktop.steps import page, press, read
from ui.desktop.language import Languages
from ui.desktop.table.form_page import CallPage
from ui.desktop.table.help_page import FOLDER, HelpPage
from ui.desktop.table.help_words import TOPICS
from ui.desktop.window import Window

F1 = Qt.Key.Key_F1


def test_f1_comes_and_goes(table: Window) -> None:
    """The focus comes back to where it was."""
    before = QApplication.focusWidget()
    press(F1)
    shown = table.findChild(HelpPage)
    assert shown
    assert shown.isVisible()
    assert "un test nuevo" in read(shown)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    press(F1, F1)
    assert QApplication.focusWidget() is before


def test_what_was_typed_is_still_there(table: Window) -> None:
    """Even where no draft is kept: the help lies over the page, and takes nothing away."""
    press("c")
    call = page(table, CallPage)
    call.filling.interview.answer("consent", "yes")
    press(F1, Qt.Key.Key_Return)
    assert page(table, CallPage) is call


def test_a_locked_window_shows_no_help_of_before(table: Window) -> None:
    """F9 takes the help away with all else."""
    press(F1)
    table.lock()
    assert table._help is None
    press(F1)
    assert "La contraseña" in read(table)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_page_has_its_words(languages: Languages, topic: str) -> None:
    """A heading, two sentences at least, keys; in the language in use."""
    assert languages.code == "es"
    words = TOPICS[topic]()
    assert words.title
    assert len(words.told) >= 2
    assert words.keys


def test_pictures_are_small() -> None:
    """All of them together weigh less than one photograph."""
    pictures = list(Path(FOLDER).glob("*.webp"))
    assert pictures
    assert sum(path.stat().st_size for path in pictures) < 1_000_000
