"""What was proven is said in the finished file afterwards: by that one sentence, and nothing else changes."""

from datetime import date

import pytest

from exports.audit import read_workbook
from exports.audit.package import check_reworded
from exports.package import reword
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import books

ONCE = "La oficina recuerda lo publicado"
DAY = date(2026, 7, 3)


def sentence(data: bytes, start: str) -> str:
    """A text of the cover."""
    cells = (cell.value for row in books.shown(data)["Portada"].iter_rows() for cell in row)
    return next(text for text in cells if isinstance(text, str) and text.startswith(start))


def test_one_sentence_in_the_place_of_another(quarter: Store) -> None:
    """The file says the new one where the old one stood, and is read as before but for it."""
    data = books.written(quarter)[0]
    was, says = sentence(data, ONCE), sentence(data, "Son delicados")
    made = reword(data, was, says, DAY)
    before, after = read_workbook(data), read_workbook(made)
    check_reworded(data, made, was, says, before.finished)
    changed = {where for where, value in after.finished.cells.items() if before.finished.cells[where] != value}
    assert [after.finished.cells[where] for where in changed] == [says]
    assert after.facts == before.facts


def test_a_text_that_no_cell_says_is_a_bug(quarter: Store) -> None:
    """Nothing is put where nothing stood."""
    with pytest.raises(ValueError, match="no cell"):
        reword(books.written(quarter)[0], "never said", "anything", DAY)


def refused(before: bytes, after: bytes, was: str, says: str) -> bool:
    """Whether the file is refused as another one."""
    with pytest.raises(WorldFailed) as failed:
        check_reworded(before, after, was, says, read_workbook(before).finished)
    return failed.value.code is Code.NOT_PROTECTED


def test_a_file_that_changed_in_anything_else_is_refused(quarter: Store) -> None:
    """Another number, a part more, no change at all, or a text that is no sentence of the workbook's."""
    data = books.written(quarter)[0]
    was, says = sentence(data, ONCE), sentence(data, "Son delicados")
    made = reword(data, was, says, DAY)
    numbers = books.repacked(made, lambda _, content: content.replace(b"<v>5</v>", b"<v>10</v>"))
    more = books.repacked(made, lambda _, content: content, {"docProps/more.xml": b"<more/>"})
    assert all(refused(data, other, was, says) for other in (numbers, more, data))
    assert refused(data, reword(data, was, "Ana vive en La Raja", DAY), was, "Ana vive en La Raja")
