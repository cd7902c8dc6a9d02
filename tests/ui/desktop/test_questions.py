"""Kinds of question that the ten do not have, on a form of our own."""

from io import BytesIO

import pytest
from openpyxl import Workbook as Sheets
from PySide6.QtCore import Qt

from fieldkit.shelf import Workbook
from tests import factory
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return
SURVEY = (
    ("type", "name", "label::Español (es)", "label::English (en)", "hint::Español (es)", "required", "constraint"),
    ("note", "hello", "Lea esto en voz alta.", "Read this aloud.", "", "", ""),
    ("text", "word", "¿Qué le gusta hacer?", "What do you like doing?", "Una palabra basta.", "", ""),
    ("integer", "people", "¿Cuántas personas son en casa?", "How many live at home?", "", "yes", ". > 0 and . < 30"),
    ("decimal", "km", "¿A cuántos kilómetros vive?", "How many kilometres away?", "", "", ""),
    ("date", "since", "¿Desde cuándo vive aquí?", "Since when?", "", "", ""),
    ("geopoint", "where", "¿Dónde?", "Where?", "", "", ""),
)


def workbook() -> bytes:
    """A form with one question of each plain kind."""
    book = Sheets()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for line in SURVEY:
        survey.append(line)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id", "version"))
    settings.append(("Prueba", "a_plain_one", "1"))
    data = BytesIO()
    book.save(data)
    return data.getvalue()


@pytest.fixture
def interview(table: Window) -> InterviewPage:
    """The form on screen, in Spanish."""
    assert table.desk
    table.desk.store.add_form(Workbook("plain", workbook()))
    table.home()
    named(table, "Prueba").click()
    return page(table, InterviewPage)


def test_the_new_test_is_the_one_that_the_plan_is_about(table: Window) -> None:
    """Another form of the kit, even earlier in the alphabet, does not take the place of the test."""
    assert table.desk
    table.desk.store.add_form(Workbook("plain", workbook()))
    table.home()
    press("n")
    assert page(table, InterviewPage).filling.form.form_id == factory.TEST


def test_each_kind_is_read_as_people_write_it(interview: InterviewPage) -> None:
    """A note is read, a comma is a decimal point, a date is day/month/year; the form holds XForm strings."""
    press(RETURN, "pasear", RETURN, "3", RETURN, "4,5", RETURN, "7/3/1990", RETURN, "38.4792, -1.3255", RETURN)
    answers = interview.filling.interview.answers()
    assert answers == {
        "word": "pasear", "people": "3", "km": "4.5", "since": "1990-03-07", "where": "38.4792 -1.3255 0.0 0.0",
    }  # fmt: skip
    assert interview.filling.here == "/"


def test_what_the_form_does_not_take_is_a_sentence(interview: InterviewPage) -> None:
    """The question stays on screen with what is wrong."""
    press(RETURN, RETURN, RETURN)
    assert "Esta pregunta necesita una respuesta." in read(interview)
    press("50", RETURN)
    assert "Esta respuesta no encaja." in read(interview)
    assert interview.filling.here == "people"


def test_a_date_that_is_none(interview: InterviewPage) -> None:
    """The thirty-first of February is no date."""
    press(RETURN, RETURN, "3", RETURN, RETURN, "31/2/1990", RETURN)
    assert "Escriba la fecha como día/mes/año" in read(interview)


def test_letters_do_not_fit_into_a_number(interview: InterviewPage) -> None:
    """What cannot be an answer cannot be typed."""
    press(RETURN, RETURN, "a4b")
    assert interview.filling.interview.value("people") == "4"


def test_typed_text_is_in_the_draft_when_the_screen_locks(interview: InterviewPage, table: Window) -> None:
    """Half a word is not lost either."""
    press(RETURN, "pase", Qt.Key.Key_F9)
    assert table.desk is None
    with factory.reopen(interview._desk.store.folder) as store:
        assert store.drafts.all()[0].answers == {"word": "pase"}
