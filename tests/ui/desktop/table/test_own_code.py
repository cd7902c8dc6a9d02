"""A code of the participant's own at a table: one optional page at the end, and not a key more on paper."""

import pytest
from PySide6.QtCore import Qt

from fieldkit import settings, shelf
from tests.ui.desktop.steps import answer_all, page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.session_page import SessionPage
from ui.desktop.table.grid import columns
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return
CODE = {"mother": "zu", "father": "xi", "street": "lu", "day": "7", "month": "11", "older": "2"}


@pytest.fixture
def programme(table: Window) -> Window:
    """A table whose kit brought the form that keeps codes, and a key."""
    assert table.desk
    store = table.desk.store
    [book] = [one for one in shelf.action_forms() if one.name == "change"]
    store.add_form(book)
    store.settings.set(settings.LINKING_KEY, "07" * 32)
    return table


def _to_the_code(window: Window) -> InterviewPage:
    press("n")
    interview = page(window, InterviewPage)
    while not interview.filling.here.startswith("own_code"):
        press("3" if interview.filling.here.startswith("q") else "1", RETURN)
    return interview


def test_who_wants_to_makes_a_code_that_is_not_kept(programme: Window) -> None:
    """Asked after all else; the test is saved without it, and one sealed record waits for the office."""
    interview = _to_the_code(programme)
    assert programme.desk
    store = programme.desk.store
    press("1", RETURN)
    for name, said in CODE.items():
        assert interview.filling.here == f"own_code/{name}"
        press(said, RETURN)
    assert not [path for draft in store.drafts.all() for path in draft.answers if path.startswith("own_code")]
    press(RETURN)
    page(programme, ThanksPage)
    [test] = store.submissions.current("mesa_test")
    assert not [path for path in test.answers if "own_code" in path or path == "ask_code"]
    assert store.contacts.waiting() == 1


def test_who_does_not_is_done(programme: Window) -> None:
    """One key says no, and the review follows."""
    interview = _to_the_code(programme)
    press("2", RETURN)
    assert interview.filling.here == "/"
    press(RETURN)
    page(programme, ThanksPage)
    assert programme.desk
    assert programme.desk.store.contacts.waiting() == 0


def test_without_a_programme_nobody_is_asked(table: Window) -> None:
    """The test is as long as it was."""
    interview = answer_all(table)
    assert not [step for step in interview.filling.path() if step.startswith("own_code")]


def test_paper_has_no_more_columns(programme: Window) -> None:
    """A sheet is typed with the keys that it had: the code is never on paper, with a programme or without."""
    assert programme.desk
    form = programme.desk.store.form("mesa_test")
    assert len(columns(form)) == 14
    assert not [column for column in columns(form) if column.path.startswith("own_code")]


def test_the_form_that_keeps_codes_is_not_offered(programme: Window) -> None:
    """Nobody fills it in by hand, at no table."""
    assert programme.desk
    assert "change" not in [info.form for info in programme.desk.forms()]
    press("n")
    page(programme, InterviewPage)
    press(Qt.Key.Key_Backspace)
    assert "Cambio con el tiempo" not in read(page(programme, SessionPage))
