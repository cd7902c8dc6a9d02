"""Every kind of question that the form engine knows can be answered in the window, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit.shelf import Workbook
from forms import values
from tests.forms.tables import workbook
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop import questions
from ui.desktop.answers import media
from ui.desktop.answers.choices import Choices, Picked, Searched
from ui.desktop.answers.matrix import MatrixRow
from ui.desktop.answers.others import File, Heads, NotHere
from ui.desktop.filling import REVIEW
from ui.desktop.interview_page import InterviewPage
from ui.desktop.tasks import aside
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return
_CHOICES = """
choices
| list_name | name | label |
| fruit | fig | Higo |
| fruit | pear | Pera |
| fruit | plum | Ciruela |
"""
# Question in the sheet, keys that answer it, what the form then holds.
KINDS = {
    "text": ("| text | it | ¿Qué? |", "hola", "hola"),
    "multiline": ("| text | it | ¿Qué? | multiline", "hola", "hola"),
    "numbers": ("| text | it | ¿Qué? | numbers", "6a12", "612"),
    "integer": ("| integer | it | ¿Cuántos? |", "12", "12"),
    "decimal": ("| decimal | it | ¿Cuánto? |", "1,5", "1.5"),
    "date": ("| date | it | ¿Cuándo? |", "14/5/2026", "2026-05-14"),
    "month": ("| date | it | ¿Cuándo? | month-year", "5/2026", "2026-05-01"),
    "year": ("| date | it | ¿Cuándo? | year", "1950", "1950-01-01"),
    "long ago": ("| date | it | ¿Cuándo? |", "2/3/1875", "1875-03-02"),
    "time": ("| time | it | ¿A qué hora? |", "1730", "17:30"),
    "dateTime": ("| dateTime | it | ¿Cuándo? |", "14/5/2026 9:05", "2026-05-14T09:05:00"),
    "geopoint": ("| geopoint | it | ¿Dónde? |", "38,4792 -1,3255", "38.4792 -1.3255 0.0 0.0"),
    "geotrace": ("| geotrace | it | ¿Por dónde? |", "38.4, -1.3", "38.4 -1.3 0 0"),
    "barcode": ("| barcode | it | ¿Qué código? |", "8410", "8410"),
    "range": ("| range | it | ¿Cuánto? | | start=1 end=5 step=1", "4", "4"),
    "long range": ("| range | it | ¿Cuánto? | | start=0 end=100 step=1", "64", "64"),
    "select_one": ("| select_one fruit | it | ¿Cuál? |", "2", "pear"),
    "likert": ("| select_one fruit | it | ¿Cuál? | likert", "1", "fig"),
    "columns": ("| select_one fruit | it | ¿Cuál? | columns-2", "3", "plum"),
    "minimal": ("| select_one fruit | it | ¿Cuál? | minimal", "2", "pear"),
    "autocomplete": ("| select_one fruit | it | ¿Cuál? | autocomplete", "ciru", "plum"),
    "quick": ("| select_one fruit | it | ¿Cuál? | quick", "2", "pear"),
    "nobody knows": ("| select_one fruit | it | ¿Cuál? | sparkling", "2", "pear"),
    "select_multiple": ("| select_multiple fruit | it | ¿Cuáles? |", "31", "fig plum"),
    "rank": ("| rank fruit | it | ¿En qué orden? |", "312", "plum fig pear"),
    "acknowledge": ("| acknowledge | it | ¿De acuerdo? |", "1", "OK"),
}


def begin(window: Window, survey: str, more: str = "") -> InterviewPage:
    """Put a form of these lines on the shelf and open it."""
    head = "survey\n| type | name | label | appearance | parameters |\n"
    settings = "settings\n| form_title | form_id | version |\n| Una prueba | a_kind | 1 |\n"
    assert window.desk
    window.desk.store.add_form(Workbook("a_kind", workbook(head + survey + "\n" + _CHOICES + more + settings)))
    window.home()
    named(window, "Una prueba").click()
    return page(window, InterviewPage)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_answered_by_keyboard(table: Window, kind: str) -> None:
    """The keys, Enter, and the form holds what it should; the review shows it in words."""
    line, keys, value = KINDS[kind]
    interview = begin(table, line)
    press(keys)
    assert interview.filling.interview.value("it") == value
    modifier = Qt.KeyboardModifier.ControlModifier if kind in {"multiline", "geotrace"} else Qt.KeyboardModifier(0)
    QTest.keyClick(QApplication.focusWidget() or table, RETURN, modifier)
    assert interview.filling.here == REVIEW


def test_no_kind_of_the_engine_lacks_a_widget() -> None:
    """A kind that the engine learns fails here until the window can ask it."""
    asked = {"input", "select_one", "select_multiple", "rank", "range", "acknowledge", "upload", "note"}
    assert set(questions.WIDGETS) == asked
    types = {*values._FAULTS, "text", "barcode"}
    assert types <= set(questions._TYPED)
    assert NotHere not in questions._TYPED.values()


def test_what_cannot_travel_says_so(table: Window) -> None:
    """A photograph's name is noted, and the sentence says that the photograph stays."""
    interview = begin(table, "| image | it | Una foto | |")
    assert "El archivo se queda donde está." in read(interview)
    assert "con un teléfono o una cámara" in read(interview)
    press(RETURN)
    assert interview.filling.here == REVIEW


def picture(path: Path, kind: str = "PNG") -> Path:
    """A picture larger than what is shown of it."""
    image = QImage(QSize(3000, 1500), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(path), kind)  # type: ignore[call-overload] # its stubs want bytes
    return path


def test_a_chosen_picture_is_shown_small(table: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """So that nobody notes the wrong one; its name is what the form holds, and what a reader hears."""
    interview = begin(table, "| image | it | Una foto | |")
    assert interview.step
    answer = interview.step.answers["it"]
    assert isinstance(answer, File)
    answer.take(picture(tmp_path / "rampa.png"))
    qtbot.waitUntil(answer.picture.isVisible)
    assert answer.picture.pixmap().size() == QSize(360, 180)
    assert answer.picture.accessibleName() == "Imagen: rampa.png"
    assert interview.filling.interview.value("it") == "rampa.png"


def test_a_file_that_is_no_picture_shows_nothing(table: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """Its name is noted all the same, and nothing stops."""
    interview = begin(table, "| image | it | Una foto | |")
    assert interview.step
    answer = interview.step.answers["it"]
    assert isinstance(answer, File)
    (tmp_path / "rampa.png").write_bytes(b"no picture")
    answer.take(tmp_path / "rampa.png")
    qtbot.waitUntil(lambda: not aside().busy)
    assert not answer.picture.isVisible()
    assert interview.filling.interview.value("it") == "rampa.png"


def test_a_chosen_sound_can_be_heard(table: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where this installation plays sounds there is a button, else none: never a dead one."""
    interview = begin(table, "| audio | it | Una voz | |")
    assert interview.step
    answer = interview.step.answers["it"]
    assert isinstance(answer, File)
    monkeypatch.setattr(media, "_multimedia", lambda: None)
    answer.take(tmp_path / "voz.m4a")
    assert not answer.player.isVisible()
    monkeypatch.setattr(media, "_multimedia", lambda: Multimedia)
    answer.take(tmp_path / "voz.m4a")
    named(interview, "Escucharlo").click()
    assert named(interview, "Parar el sonido")


class _Sound(QObject):
    """Stands for Qt's player, which needs a sound card."""

    playingChanged = Signal()  # noqa: N815 - as Qt calls it

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._playing = False

    def setAudioOutput(self, _output: object) -> None:  # noqa: N802 - as Qt calls it
        """Take an output."""

    def setSource(self, _source: object) -> None:  # noqa: N802 - as Qt calls it
        """Take a file."""

    def isPlaying(self) -> bool:  # noqa: N802 - as Qt calls it
        """Whether it plays."""
        return self._playing

    def play(self) -> None:
        """Play."""
        self._playing = True
        self.playingChanged.emit()


class Multimedia:
    """Stands for Qt's module."""

    QMediaPlayer = _Sound
    QAudioOutput = QObject


def test_a_picture_of_the_form_stands_with_its_question(table: Window, tmp_path: Path, qtbot: QtBot) -> None:
    """The picture that the workbook names and the kit carries; the next question, drawn in the same view, has none."""
    data = picture(tmp_path / "plaza.png").read_bytes()
    survey = (
        "survey\n| type | name | label | media::image |\n| select_one fruit | it | ¿Cuál? | plaza.png |\n"
        "| select_one fruit | next | ¿Y cuál? | |\n"
    )
    settings = "settings\n| form_title | form_id | version |\n| Una prueba | a_kind | 1 |\n"
    assert table.desk
    table.desk.store.add_form(Workbook("a_kind", workbook(survey + _CHOICES + settings), {"plaza.png": data}))
    table.home()
    named(table, "Una prueba").click()
    interview = page(table, InterviewPage)
    assert interview.step
    shown = interview.step.pictures["it"]
    qtbot.waitUntil(shown.isVisible)
    press("1", RETURN)
    assert interview.filling.here == "next"
    assert not interview.step.pictures["next"].isVisible()


def test_questions_of_one_screen(table: Window) -> None:
    """'field-list': all on one screen, minimal opens, and one sentence names the question that is wrong."""
    interview = begin(
        table,
        "| begin_group | both | Las dos | field-list |\n"
        "| integer | one | ¿Cuántos? |\n| select_one fruit | two | ¿Cuál? | minimal |\n| end_group | | |",
    )
    assert interview.step
    assert [type(one) for one in interview.step.answers.values()][1] is Picked
    press("12", Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down, RETURN)
    assert interview.filling.interview.answers() == {"both/one": "12", "both/two": "pear"}
    assert interview.filling.here == REVIEW
    press(Qt.Key.Key_Backspace)
    assert interview.filling.here == "both/one"


def test_a_matrix(table: Window) -> None:
    """Heads once, a row a question; a cell says question and answer to who listens."""
    interview = begin(
        table,
        "| begin_group | m | Fruta | field-list |\n| select_one fruit | heads | | label |\n"
        "| select_one fruit | a | Por la mañana | list-nolabel |\n"
        "| select_one fruit | b | Por la noche | list-nolabel |\n| end_group | | |",
    )
    assert interview.step
    assert [type(one) for one in interview.step.answers.values()] == [Heads, MatrixRow, MatrixRow]
    named(interview, "Por la noche: Pera").click()
    named(interview, "Por la noche: Higo").click()
    assert interview.filling.interview.answers() == {"m/b": "fig"}


def test_instances_are_added_and_taken_away(table: Window) -> None:
    """'One more?' after each; taking away asks once more in the same place, and the draft knows where it was."""
    interview = begin(
        table,
        "| begin_repeat | tree | Árbol | |\n| text | kind | ¿Qué árbol? |\n| end_repeat | | |\n"
        "| text | last | ¿Algo más? |",
    )
    press("pino", RETURN)
    assert "Árbol: ¿hay más?" in read(interview)
    press(RETURN)
    assert "Elija una respuesta para seguir." in read(interview)
    press("1", RETURN, "roble", RETURN)
    assert interview.filling.interview.answers() == {"tree[1]/kind": "pino", "tree[2]/kind": "roble"}
    named(interview, "Quitar: Árbol 1").click()
    assert interview.filling.instances("tree+") == 2
    named(interview, "▲ ¿Quitar Árbol 1 con sus respuestas? Pulse otra vez").click()
    assert interview.filling.interview.answers() == {"tree[1]/kind": "roble"}
    press("2", RETURN)
    assert interview.filling.here == "last"
    press(Qt.Key.Key_Escape, RETURN)
    assert page(table, InterviewPage).filling.here == "last"


def test_a_long_list_is_searched(table: Window) -> None:
    """Where there are more answers than keys, letters find them, whatever the form says of its looks."""
    rows = "".join(f"| long | v{n} | Lugar número {n} |\n" for n in range(1, 31))
    interview = begin(table, "| select_one long | it | ¿Cuál? | |", rows)
    assert isinstance(interview.answer, Searched)
    press("mero 27")
    assert interview.filling.interview.value("it") == "v27"
    press(RETURN)
    assert interview.filling.here == REVIEW


def test_the_next_question_takes_over_the_widgets_of_the_one_before(table: Window) -> None:
    """Ten questions with the same answers are one set of buttons: nothing flickers, and nothing stays marked."""
    press("n", "1", RETURN, RETURN)
    interview = page(table, InterviewPage)
    first = interview.answer
    press("3", RETURN)
    assert interview.answer is first
    assert isinstance(first, Choices)
    assert first.focus_at() is None
    press("5", Qt.Key.Key_Backspace)
    focus = first.focus_at()
    assert focus
    assert focus.accessibleName() == "A veces"


@pytest.mark.parametrize("looks", ["columns-2", "compact", "likert", ""])
def test_every_answer_is_on_screen(table: Window, looks: str) -> None:
    """However they are laid out, no answer is left without a place."""
    interview = begin(table, f"| select_one fruit | it | ¿Cuál? | {looks} |")
    for name in ("Higo", "Pera", "Ciruela"):
        assert named(interview, name).width() > 0
        assert named(interview, name).isVisible()
