"""The result card suggests from the directory what fits what was said, only where somebody asks for it."""

from fieldkit import shelf
from fieldkit.filling import fill
from tests.factory import clock
from tests.ui.desktop.steps import page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.window import Window

CAFE = {
    "title": "Café de los jueves", "tag": "wanted", "about": ["company"], "by": "Asociación inventada",
    "place": "San Antón", "spoken": ["es"], "cost": "free", "contact": "Por las tardes", "checked": "2026-05-01",
}  # fmt: skip


def _offer(window: Window) -> None:
    assert window.desk
    store = window.desk.store
    [workbook] = [one for one in shelf.action_forms() if one.name == "offer"]
    store.add_form(workbook)
    answers, problems = fill(store.form("offer"), CAFE, clock)
    assert not problems
    store.submissions.save(store.form("offer"), "5" * 32, answers)


def _answered(window: Window, **keys: str) -> ThanksPage:
    """A test whose ten questions are answered with 'sometimes', but for these."""
    press("n")
    interview = page(window, InterviewPage)
    for question in interview.filling.path():
        press(keys.get(question, "3" if question.startswith("q") else "1"), "\r")
    press("\r")
    return page(window, ThanksPage)


def test_what_was_said_calls_for_what_there_is(table: Window) -> None:
    """Nothing before the person asks; then the café, what is to be known of it, and the answer that called for it."""
    _offer(table)
    thanks = _answered(table, q05="5")
    assert "Café" not in read(thanks)
    press("v")
    shown = read(thanks)
    assert "Café de los jueves" in shown
    assert "Por lo que ha dicho de los días sin hablar con nadie" in shown
    assert "es gratis" in shown
    assert "comprobado el 01/05/2026" in shown


def test_where_nothing_fits_nothing_is_suggested(table: Window) -> None:
    """The result alone, without an empty card; nor where this laptop has no directory."""
    thanks = _answered(table, q05="1")
    press("v")
    assert "Lo que hay cerca" not in read(thanks)
    press("n")
