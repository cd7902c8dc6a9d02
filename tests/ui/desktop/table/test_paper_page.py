"""Paper sheets: few keys, nothing lost, and a second entry that knows nothing of the first."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication

from fieldkit.store import Store
from fieldkit.submissions import Submission
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.session_page import SessionPage
from ui.desktop.table.paper_page import PaperPage
from ui.desktop.window import Window

ANSWERS = "3425231444"  # ten answers
ABOUT = "5122"  # age, sex, household, knows someone


class Counting(QObject):
    """Counts keys as they arrive at the program."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:  # noqa: N802 - Qt's name
        """Look at every event, and let it pass."""
        if event.type() == QEvent.Type.KeyPress and watched is QApplication.focusWidget():
            self.keys += 1
        return False


@pytest.fixture
def counting(dressed: QApplication) -> Iterator[Counting]:
    """Counts the keys of a test."""
    counter = Counting()
    dressed.installEventFilter(counter)
    yield counter
    dressed.removeEventFilter(counter)


@pytest.fixture
def paper(table: Window) -> PaperPage:
    """The grid, with nothing typed."""
    press("h")
    return page(table, PaperPage)


def saved(window: Window) -> list[Submission]:
    """The tests of this table."""
    assert window.desk
    session = window.desk.session()
    assert session
    return window.desk.tests(session)


def test_a_sheet_takes_at_most_sixteen_keys(paper: PaperPage, table: Window, counting: Counting) -> None:
    """Ten questions, age, sex, household and one more: a key each, no mouse, and it is saved by itself."""
    press(ANSWERS + ABOUT)
    assert counting.keys <= 16
    (sheet,) = saved(table)
    assert sheet.answers["q01"] == "aveces"
    assert sheet.answers["about/household"] == "2"
    assert sheet.answers["mode"] == "self"
    assert paper.grid.at == (1, 0)
    assert "1 hoja guardada y cifrada" in read(paper)


def test_the_cursor_moves_and_the_question_follows(paper: PaperPage) -> None:
    """The question of the cell stands under the grid, in the form's words."""
    press("34")
    assert paper.grid.at == (0, 2)
    assert "¿Pasa ratos con amigos o amigas?" in read(paper)
    assert "5 Casi siempre" in read(paper)


def test_a_key_that_is_no_answer_is_a_sentence(paper: PaperPage) -> None:
    """Nothing moves, and the keys that do are named."""
    press("7")
    assert paper.grid.at == (0, 0)
    assert "La tecla 7 no es ninguna respuesta aquí." in read(paper)
    press("3")
    assert "La tecla 7" not in read(paper)


def test_back_and_undo(paper: PaperPage, table: Window) -> None:
    """A slip is mended at once; after the row is saved too, and then it is a correction."""
    press("34", Qt.Key.Key_Backspace, "1")
    assert paper.grid.row.answers["q02"] == "nunca"
    press(ANSWERS[2:] + ABOUT)
    assert saved(table)[0].answers["about/knows_someone"] == "no"
    paper.undo()
    press("1")
    (sheet,) = saved(table)
    assert sheet.answers["about/knows_someone"] == "yes"
    assert paper.grid.at == (1, 0)


@pytest.mark.usefixtures("paper")
def test_a_half_typed_row_survives_the_lid(table: Window, station: Prepared) -> None:
    """The key press is in the store before the next one; the table goes on with the very row."""
    press("342", Qt.Key.Key_Escape)
    with Store.open(station.folder, station.key) as other:
        (draft,) = other.drafts.all()
    assert draft.answers["q03"] == "pocas"
    page(table, SessionPage)
    press(Qt.Key.Key_Return)
    again = page(table, PaperPage)
    assert again.grid.at == (0, 3)
    press(ANSWERS[3:] + ABOUT)
    assert table.desk
    assert table.desk.drafts() == []
    assert len(saved(table)) == 1


def test_the_second_entry_shows_nothing_of_the_first(paper: PaperPage, table: Window) -> None:
    """An empty grid; alike means done, and the error rate is counted."""
    press(ANSWERS + ABOUT, Qt.Key.Key_F2)
    assert paper.second
    shown = [paper.model.data(paper.model.index(0, at)) for at in range(len(paper.grid.columns))]
    assert set(shown) == {""}
    press(ANSWERS + ABOUT)
    assert paper.twice is None
    assert len(saved(table)) == 1
    assert "1 hoja pasada dos veces · 0 respuestas distintas / 14" in read(paper)


def test_differences_are_decided_side_by_side(paper: PaperPage, table: Window) -> None:
    """Both answers in words; 1 keeps the first, 2 takes the second, and the sheet is one still."""
    press(ANSWERS + ABOUT, Qt.Key.Key_F2, "1" + ANSWERS[1:-1] + "1" + ABOUT)
    shown = read(paper)
    assert "2 respuestas no coinciden" in shown
    assert "Primera vez: A veces" in shown
    assert "Segunda vez: Nunca" in shown
    press("1", "2", Qt.Key.Key_Return)
    (sheet,) = saved(table)
    assert (sheet.answers["q01"], sheet.answers["q10"]) == ("aveces", "nunca")
    assert sheet.answers["items/p10"] == "0"
    assert "2 respuestas distintas / 14" in read(paper)


def test_a_sheet_that_was_never_typed_can_be_kept(paper: PaperPage, table: Window) -> None:
    """Where nearly all differs, it may be another sheet: nothing is thrown away."""
    press(ANSWERS + ABOUT, Qt.Key.Key_F2, "1" * 14)
    named(paper, "Es otra hoja: guardarla también").click()
    assert len(saved(table)) == 2


def test_nothing_is_left_to_compare(paper: PaperPage) -> None:
    """A second entry without a first is a sentence, and not saved."""
    press(Qt.Key.Key_F2, ANSWERS + ABOUT)
    assert "ya se han pasado dos veces" in read(paper)
