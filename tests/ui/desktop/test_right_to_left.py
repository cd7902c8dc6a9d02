"""Arabic turns the whole layout, but neither digits nor keys; a form turns only its own part."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.shelf import Workbook
from tests.forms.tables import workbook
from tests.ui.desktop.steps import begin, named, page, press, turns
from ui.desktop.charts import Gauge
from ui.desktop.frame import called
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import UNREVIEWED, Languages, beside, counted
from ui.desktop.layouts import Columns, row
from ui.desktop.rows import Column, Table
from ui.desktop.session_page import SessionPage
from ui.desktop.sheet import colour
from ui.desktop.spoken import FormLanguage
from ui.desktop.widgets import Bars, Button, Paragraph, PickOne, text
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return
ARABIC_INDIC = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
SENTENCE = "كل شيء محفوظ."
FORM = """
survey
| type           | name | label::Español (es)  | label::العربية (ar)  |
| note           | hello | Buenas tardes.      | مساء الخير.          |
| select_one yes | well  | ¿Está bien?         | هل أنتم بخير؟        |
| text           | word  | Diga una palabra.   | قولوا كلمة.          |
choices
| list_name | name | label::Español (es) | label::العربية (ar) | bars |
| yes       | yes  | Sí                  | نعم                 | 2    |
| yes       | no   | No                  | لا                  | 1    |
settings
| form_title | form_id | version |
| Prueba     | a_short | 1       |
"""


def place(widget: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


@pytest.fixture
def arabic(table: Window) -> Window:
    """A window at today's table, in Arabic."""
    table.speak("ar")
    turns()
    return table


@pytest.fixture
def interview(table: Window) -> InterviewPage:
    """A form that has Spanish and Arabic, in a Spanish window, at its second question."""
    assert table.desk
    table.desk.store.add_form(Workbook("short", workbook(FORM)))
    table.home()
    named(table, "Prueba").click()
    press(RETURN)
    return page(table, InterviewPage)


def test_the_frame_is_mirrored(arabic: Window) -> None:
    """The navigation stands at the right, where reading begins, the lock at the left, where it ends."""
    shown = page(arabic, SessionPage)
    assert place(arabic.navigation).left() > place(shown).left()
    assert place(arabic.header.lock).right() < place(arabic.header.language).left() < place(arabic.header.place).left()
    assert place(shown.passers).left() > place(shown.tests).left() > place(shown.declined).left()
    arabic.speak("es")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert arabic.navigation.property("mirrored") is False


def test_answers_and_progress_are_mirrored(arabic: Window) -> None:
    """'Next' is where reading ends, 'back' where it begins; in the form's part its own language counts."""
    begin()
    turns()
    interview = page(arabic, InterviewPage)
    assert place(interview.next).right() < place(interview.previous).left()
    assert place(interview.where).left() > place(interview.speaking).left() > place(interview.leaving).left()
    assert interview.bar.isRightToLeft()
    assert interview.answer is not None
    assert not interview.answer.isRightToLeft()  # the ten questions have no Arabic


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_bars_grow_from_the_side_where_reading_begins(dressed: QApplication, direction: Qt.LayoutDirection) -> None:
    """One filled bar of four is the lowest, at the left; in Arabic at the right."""
    bars = Bars(1)
    bars.setLayoutDirection(direction)
    bars.resize(bars.sizeHint())
    picture = bars.grab().toImage()
    filled = dressed.palette().color(QPalette.ColorRole.Highlight)
    low = picture.height() - 3
    seen = [x for x in range(picture.width()) if picture.pixelColor(x, low) == filled]
    assert seen
    middle = picture.width() // 2
    assert max(seen) < middle if direction is Qt.LayoutDirection.LeftToRight else min(seen) > middle


def _ink(picture: QImage, colour: QColor) -> list[int]:
    """How far from the left a colour is seen."""
    return [x for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) == colour]


@pytest.mark.parametrize("kind", [text, Paragraph])
def test_a_spanish_place_stands_where_an_arabic_window_is_read_from(
    dressed: QApplication, kind: Callable[[str], QLabel]
) -> None:
    """Its letters run from left to right, its line begins at the right, and back again when the window turns back."""
    label = kind("La Raja")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label.resize(400, 40)
    ink = dressed.palette().color(QPalette.ColorRole.WindowText)
    assert min(_ink(label.grab().toImage(), ink)) > 200
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert max(_ink(label.grab().toImage(), ink)) < 200


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.usefixtures("dressed")
def test_a_gauge_fills_from_the_side_where_reading_begins(direction: Qt.LayoutDirection) -> None:
    """A tenth of what is expected is at the left; in Arabic at the right."""
    table = Table("x", [Column("x")])
    table.setLayoutDirection(direction)
    table.rows.fill([[Gauge(1, 10, "ok", "1 / 10")]])
    table.resize(400, 200)
    seen = _ink(table.grab().toImage(), colour("ok"))
    assert seen
    assert max(seen) < 200 if direction is Qt.LayoutDirection.LeftToRight else min(seen) > 200


def test_a_name_that_begins_with_a_digit_keeps_it_in_an_arabic_window(languages: Languages) -> None:
    """'2.º trimestre' would else be read with its number at the end."""
    assert beside("2.º trimestre de 2026") == "2.º trimestre de 2026"
    languages.use("ar")
    assert beside("2.º trimestre de 2026") == "\u20682.º trimestre de 2026\u2069"


def test_a_count_stands_behind_a_name_that_ends_in_a_digit(languages: Languages) -> None:
    """'الزيارات 2x7' and its count would else be read as '2x7: 2', at the wrong end."""
    assert counted("Visitas 2x7", 2) == "Visitas 2x7: 2"
    languages.use("ar")
    assert counted("الزيارات 2x7", 2) == "\u200f\u2068الزيارات 2x7\u2069: 2"
    latin_first = counted("2x7: الزيارات", 2)  # one line, read from the right like all around it
    assert beside(latin_first, counted("الجمعيات", 1)) == f"{latin_first} · {counted('الجمعيات', 1)}"


@pytest.mark.usefixtures("arabic")
def test_a_telephone_number_is_read_as_it_is_dialled() -> None:
    """In a table of an Arabic window its groups of digits stay in their order; a count stays as it was."""
    table = Table("", [Column("a"), Column("b")])
    table.rows.fill([("612 345 670", 12)])
    assert [table.rows.data(table.rows.index(0, at)) for at in (0, 1)] == ["\u2066612 345 670\u2069", "12"]


@pytest.mark.usefixtures("arabic")
def test_a_spanish_question_keeps_its_marks_in_an_arabic_list() -> None:
    """'¿Sale de casa?' opens with its mark at the left: in a table, in what is picked, in the list to pick from."""
    question = "¿Sale de casa?"
    apart = f"\u2068{question}\u2069"
    table = Table("", [Column("a")])
    table.rows.fill([(question,), ("نعم",)])
    assert [table.rows.data(table.rows.index(at, 0)) for at in (0, 1)] == [apart, "نعم"]
    box = PickOne("x")
    box.addItem(question)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText == apart
    assert box.itemDelegate().displayText(question, QLocale()) == apart  # type: ignore[attr-defined]
    assert box.currentText() == question


@pytest.mark.usefixtures("arabic")
def test_what_is_picked_is_read_from_its_beginning() -> None:
    """A Spanish title too long for its list: in an Arabic window its end was seen, and its beginning was not."""
    box = PickOne("x")
    box.addItem("¿Cómo va mi trato con la gente? 10 preguntas para pensar")
    box.resize(260, 44)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.startswith("\u2068¿Cómo")
    assert option.currentText.endswith("…\u2069")


@pytest.mark.usefixtures("arabic")
def test_a_row_can_be_chosen(qtbot: QtBot) -> None:
    """Also where its first cell stands at the right, and whatever the list's width."""
    table = Table("", [Column("a"), Column("b")], "tall")
    qtbot.addWidget(table)
    table.rows.fill([(f"Mesa {at}", "x") for at in range(5)])
    for width in (300, 301, 640):
        table.resize(width, 400)
        table.show()
        for row_ in (3, 0):
            table.choose(row_)
            assert table.current == row_
            assert [one.row() for one in table.selectionModel().selectedRows()] == [row_]


def test_columns_turn_with_the_part_they_stand_in(dressed: QApplication) -> None:
    """A form in Arabic within a Spanish window: its columns run from the right."""
    outside, part = QWidget(), QWidget()
    row(outside).addWidget(part)
    part.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    columns = Columns()
    first, second = text("1"), text("2")
    columns.addWidget(first)
    columns.addWidget(second)
    row(part).addLayout(columns)
    outside.resize(400, 100)
    outside.show()
    assert place(first).left() > place(second).left()
    assert dressed.layoutDirection() is Qt.LayoutDirection.LeftToRight
    outside.close()


def test_digits_and_keys_stay(arabic: Window) -> None:
    """The digits on screen are those of the keyboard and of the paper sheets, and keys keep their names."""
    assert arabic.desk
    session = arabic.desk.session()
    assert session
    arabic.desk.tally(session, "passers", 43)
    arabic.home()
    QTest.qWait(1)
    said = "\n".join(label.text() for label in arabic.findChildren(QLabel))
    assert "43" in said
    assert "14" in said
    assert not ARABIC_INDIC.search(said)
    caps = {button.cap.text() for button in arabic.findChildren(Button) if button.cap}
    assert caps == {"B", "C", "F1", "F9", "H", "N", "X", "مسافة"}  # the space bar has no letter on it


def test_a_form_turns_only_its_own_part(interview: InterviewPage) -> None:
    """The question, its answers and its bars turn; the bar above and the buttons below stay as the window is."""
    assert not interview.answer or not interview.answer.isRightToLeft()
    interview.speaking.chosen.emit("العربية (ar)")
    turns()
    assert interview.answer is not None
    assert interview.answer.accessibleName() == "هل أنتم بخير؟"
    assert interview.answer.isRightToLeft()
    assert all(bars.isRightToLeft() for bars in interview.findChildren(Bars))
    assert not interview.next.isRightToLeft()
    assert place(interview.previous).right() < place(interview.next).left()
    assert interview.speaking.words.text().startswith("العربية")


def test_the_language_changes_in_the_middle_and_nothing_is_lost(interview: InterviewPage, table: Window) -> None:
    """F2, a language, and the same question is asked in it, with its answer; the window keeps its own."""
    press("1")
    interview.speaking.chosen.emit("العربية (ar)")
    turns()
    assert interview.filling.here == "well"
    assert interview.filling.interview.value("well") == "yes"
    assert interview.next.words.text() == "Continuar"
    press(RETURN)
    assert interview.filling.here == "word"
    assert page(table, InterviewPage).answer is not None
    assert interview.answer is not None
    assert interview.answer.accessibleName() == "قولوا كلمة."


def test_a_test_left_half_done_goes_on_in_its_language(interview: InterviewPage, table: Window) -> None:
    """Whoever was asked in Arabic is asked in Arabic again, in a Spanish window, even after the lid was closed."""
    interview.speaking.chosen.emit("العربية (ar)")
    press("1", Qt.Key.Key_Escape)
    named(table, "Seguir").click()
    resumed = page(table, InterviewPage)
    assert resumed is not interview
    assert resumed.answer is not None
    assert resumed.answer.accessibleName() == "هل أنتم بخير؟"
    assert resumed.next.words.text() == "Continuar"


def test_f2_offers_the_languages_of_the_form(interview: InterviewPage) -> None:
    """Each by its own name, without its code, the one in use marked; a form in one language offers nothing."""
    offered = interview.speaking.offer()
    assert [(action.text(), action.isChecked()) for action in offered.actions()] == [
        ("Español", True),
        ("العربية", False),
    ]
    offered.close()
    pressed: list[str] = []
    interview.speaking.clicked.connect(lambda: pressed.append("F2"))
    interview.speaking.clicked.disconnect(interview.speaking._ask)
    press(Qt.Key.Key_F2)
    assert pressed == ["F2"]
    interview.filling.form = interview.filling.form.__class__("one", "1", "", "data", ("es",), "es", ())
    alone = FormLanguage(interview.filling)
    assert not alone.isEnabled()
    assert not alone.isVisibleTo(interview)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
@pytest.mark.parametrize("code", ["es", "ar"])
def test_a_note_is_read_the_way_it_is_written(table: Window, kind: type[QLineEdit | QPlainTextEdit], code: str) -> None:
    """An Arabic sentence ends at the left with its full stop, a Spanish one at the right, in any window."""
    table.speak("ar" if code == "ar" else "es")
    for words, backwards in ((SENTENCE, True), ("Todo está guardado.", False)):
        field = kind(words, table)
        field.resize(600, 100)
        field.show()
        first, last = (_cursor(field, at) for at in (0, len(words)))
        assert (last < first) is backwards, (first, last)


def _cursor(field: QLineEdit | QPlainTextEdit, at: int) -> float:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(at)
    else:
        cursor = field.textCursor()
        cursor.setPosition(at)
        field.setTextCursor(cursor)
    return float(field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x())


def test_what_stands_on_one_line_keeps_its_order(arabic: Window) -> None:
    """'Sobre usted · السؤال 1 من 4': a Spanish heading within an Arabic line keeps to its own place."""
    assert beside("Sobre usted", "السؤال 1 من 4") == "\u2068Sobre usted\u2069 · السؤال 1 من 4"
    assert beside("", "السؤال", "4") == "السؤال · 4"
    arabic.speak("es")
    assert beside("Sobre usted", "Pregunta 1 de 4") == "Sobre usted · Pregunta 1 de 4"


def test_the_menu_says_what_nobody_reviewed() -> None:
    """Whoever chooses French or Arabic reads, in that language, that no native speaker has been over it yet."""
    assert called("es") == "Español"
    for code, mark in UNREVIEWED.items():
        assert called(code).endswith(f" · {mark}")


@pytest.mark.usefixtures("arabic")
def test_a_letter_that_stands_above_the_line_is_whole(dressed: QApplication) -> None:
    """The hamza of a heading's first letter, in a font that draws it higher than it says."""
    label = text("أرسل", "title")
    ink = dressed.palette().color(QPalette.ColorRole.WindowText)
    label.adjustSize()
    seen = len(_ink(label.grab().toImage(), ink))
    label.setContentsMargins(0, 40, 0, 40)
    label.adjustSize()
    assert seen == len(_ink(label.grab().toImage(), ink))
