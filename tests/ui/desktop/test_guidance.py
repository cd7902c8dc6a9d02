"""Guidance hints: whoever asks reads them, the person asked does not."""

import pytest
from PySide6.QtCore import Qt

from fieldkit.shelf import Workbook
from tests.forms.tables import workbook
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return
FORM = """
survey
| type              | name  | label   | hint       | guidance_hint  | appearance |
| text              | first | Primera | Una pista  | No insista     |            |
| text              | next  | Segunda |            |                |            |
| begin_group       | both  | Ambas   |            |                | field-list |
| text              | a     | Tercera | Otra pista | Espere un poco |            |
| text              | b     | Cuarta  |            |                |            |
| end_group         |       |         |            |                |            |
settings
| form_title | form_id | version |
| Una prueba | guided  | 1       |
"""


@pytest.fixture
def interview(table: Window) -> InterviewPage:
    """The form on screen."""
    assert table.desk
    table.desk.store.add_form(Workbook("guided", workbook(FORM)))
    table.home()
    named(table, "Una prueba").click()
    return page(table, InterviewPage)


def test_whoever_asks_reads_the_guidance(interview: InterviewPage) -> None:
    """Said to be theirs, beside the hint; gone with its question, though the next one stands on the same view."""
    assert "Para quien pregunta: No insista" in read(interview)
    assert "Una pista" in read(interview)
    press(RETURN)
    assert "Para quien pregunta" not in read(interview)
    press(RETURN)
    assert read(interview).count("Para quien pregunta") == 1
    assert "Para quien pregunta: Espere un poco" in read(interview)


def test_the_person_who_answers_alone_does_not(interview: InterviewPage) -> None:
    """Neither on a question alone nor among several, nor aloud."""
    interview.alone = True
    for _ in range(3):
        interview.show_step()
        assert "Para quien pregunta" not in read(interview)
        assert interview.step
        assert not any("insista" in words or "Espere" in words for words in interview.step.said())
        press(RETURN)
