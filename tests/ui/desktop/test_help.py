"""Help on every screen: one page, offline, and the screen below stays as it was."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page, press, read
from ui import desktop
from ui.desktop.language import Languages
from ui.desktop.page import Page
from ui.desktop.table.form_page import CallPage
from ui.desktop.table.help_page import FOLDER, TOPICS, HelpPage
from ui.desktop.window import Window
from ui.languages import SPOKEN, Language

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
    assert not table.helping.shown
    press(F1)
    assert "La contraseña" in read(table)


def pages(kind: type[Page] = Page) -> Iterator[type[Page]]:
    """Every page that the program can put into its window, but for those that others are made from."""
    for module in pkgutil.walk_packages(desktop.__path__, "ui.desktop."):
        importlib.import_module(module.name)
    for one in kind.__subclasses__():
        below = one.__subclasses__()
        yield from pages(one) if below else ()
        if not below or one.help:
            yield one


@pytest.mark.parametrize("kind", sorted(set(pages()), key=lambda one: one.__qualname__), ids=lambda one: one.__name__)
def test_every_page_has_help(kind: type[Page]) -> None:
    """F1 on any screen: a page of its own, with a picture of that screen in each language."""
    if kind.__module__.startswith("tests."):
        return
    assert kind.help in TOPICS, kind
    for code in SPOKEN:
        assert (FOLDER / f"{kind.help}-{code}.webp").is_file(), (kind.help, code)


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("code", ["es", "en"])
def test_every_topic_has_its_words(languages: Languages, topic: str, code: Language) -> None:
    """A heading, two sentences at least, keys; all of it in the language in use."""
    languages.use("en")
    english = TOPICS[topic]()
    languages.use(code)
    words = TOPICS[topic]()
    assert words.title
    assert len(words.told) >= 2
    assert words.keys
    assert (words.told == english.told) is (code == "en")


def test_help_in_the_office(office: Window) -> None:
    """It lies over the page, says what the page is for, and shows it; F1 takes it away again."""
    office.go("import")
    settle(office)
    office.help()
    shown = office.findChild(HelpPage)
    assert shown
    assert "Importar otra vez no añade nada" in read(shown)
    assert [label for label in shown.findChildren(QLabel) if label.accessibleName() == "Imagen de esta pantalla"]
    press(F1)
    assert not office.helping.shown


def test_pictures_are_small() -> None:
    """All of them together weigh less than one photograph, and none is of a topic that is gone."""
    pictures = list(Path(FOLDER).glob("*.webp"))
    assert {path.stem.rpartition("-")[0] for path in pictures} == set(TOPICS)
    assert sum(path.stat().st_size for path in pictures) < 3_000_000
