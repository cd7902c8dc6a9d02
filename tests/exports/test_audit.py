from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation

from exports.audit import audit
from exports.cells import Placed
from exports.content import Book
from exports.disclosure.model import Model
from exports.disclosure.protect import Derived, Protected, Rounded
from exports.public import Public
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import books

Written = tuple[bytes, Book, tuple[Placed, ...], Model, Protected]


@pytest.fixture(scope="module")
def written(quarter: Store) -> Written:
    """A workbook as it should be, with what the audit needs to know."""
    return books.written(quarter)


def why(written: Written, data: bytes) -> str:
    """Refuse it, and say why."""
    with pytest.raises(WorldFailed) as failed:
        audit(data, *written[1:])
    assert failed.value.code is Code.NOT_PROTECTED
    return str(failed.value.facts["why"])


def people(written: Written, sheet: str) -> list[str]:
    """Where numbers about people stand on a sheet."""
    return [place.cell for place in written[2] if place.sheet == sheet and isinstance(place.value, Rounded)]


def test_a_workbook_as_written_is_let_through(written: Written) -> None:
    """The audit reads every number about people back, and adds up what is printed."""
    found = audit(*written)
    assert found.numbers >= 60
    assert found.sums >= 15


@pytest.mark.parametrize("sheet", ["Zonas", "Mesas", "Resumen"])
def test_a_single_small_count_is_refused(written: Written, sheet: str) -> None:
    """One cell tampered to 3, wherever it stands, and the workbook does not leave the house."""
    for cell in people(written, sheet)[::9]:

        def tamper(workbook: Any, cell: str = cell) -> None:
            workbook[sheet][cell].value = 3

        assert why(written, books.changed(written[0], tamper)) == "not-a-multiple"


@pytest.mark.parametrize("number", [1, 7, 12.5, -3, "3"])
def test_whatever_is_no_multiple_of_the_base_is_refused(written: Written, number: float | str) -> None:
    """Large or small, negative, a fraction, or a number dressed as text."""

    def tamper(workbook: Any) -> None:
        workbook["Zonas"][people(written, "Zonas")[4]].value = number

    assert why(written, books.changed(written[0], tamper)) == "not-a-multiple"


@pytest.mark.parametrize("sheet", ["Zonas", "Mesas"])
def test_a_multiple_of_the_base_that_was_not_published_is_refused(written: Written, sheet: str) -> None:
    """5 more in one cell is too far from the truth, or at odds with the same cell elsewhere, or breaks a sum."""
    for cell in people(written, sheet)[::9]:

        def tamper(workbook: Any, cell: str = cell) -> None:
            workbook[sheet][cell].value += 5

        assert why(written, books.changed(written[0], tamper)) in {"too-far", "two-values", "does-not-add"}


def test_every_kind_of_number_is_held_to_what_it_was(written: Written) -> None:
    """A share, a mean, a target or a date that differs from what was placed is refused."""
    for kind in (Derived, Public):
        place = next(place for place in written[2] if isinstance(place.value, kind))

        def tamper(workbook: Any, place: Placed = place) -> None:
            workbook[place.sheet][place.cell].value = 1 / 3

        assert why(written, books.changed(written[0], tamper)) == "changed"


def set_cell(workbook: Any, value: object) -> None:
    workbook["Mesas"]["K40"].value = value


def hide_sheet(workbook: Any) -> None:
    workbook.create_sheet("Hidden").sheet_state = "veryHidden"
    workbook["Hidden"]["A1"].value = 3


def validate(workbook: Any) -> None:
    workbook["Zonas"].add_data_validation(DataValidation(type="list", formula1='"3,4"', sqref="A1"))


TAMPERED: dict[str, tuple[Callable[[Any], object], str]] = {
    "a number more": (lambda workbook: set_cell(workbook, 3), "unexplained"),
    "a text more": (lambda workbook: set_cell(workbook, "3 tests"), "unexplained"),
    "a formula more": (lambda workbook: set_cell(workbook, "=3"), "formula"),
    "a hidden sheet": (hide_sheet, "unexplained"),
    "a note on a place": (lambda workbook: setattr(workbook["Zonas"]["B6"], "value", "3 tests"), "changed"),
    "a number gone": (lambda workbook: setattr(workbook["Zonas"]["D6"], "value", None), "missing"),
    "a comment": (lambda workbook: setattr(workbook["Zonas"]["D6"], "comment", Comment("3", "me")), "part"),
    "a footer": (lambda workbook: setattr(workbook["Zonas"].oddFooter.center, "text", "3 tests"), "unexplained"),
    "a list of allowed values": (validate, "rule"),
    "an author": (lambda workbook: setattr(workbook.properties, "creator", "María"), "property"),
    "a description": (lambda workbook: setattr(workbook.properties, "description", "3"), "property"),
}


@pytest.mark.parametrize("change", TAMPERED)
def test_whatever_was_not_put_there_is_refused(written: Written, change: str) -> None:
    """Default deny: nothing in the file goes unexplained, hidden or not."""
    tamper, reason = TAMPERED[change]
    assert why(written, books.changed(written[0], tamper)) == reason


def test_a_part_that_no_summary_has_is_refused(written: Written) -> None:
    """Macros, external links, custom properties, embedded data: none of it passes."""
    for name in (
        "xl/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "docProps/custom.xml",
        "xl/sharedStrings.xml",
    ):
        data = books.repacked(written[0], lambda _, content: content, {name: b"<x/>"})
        assert why(written, data) == "part"


def test_a_chart_with_numbers_of_its_own_is_refused(written: Written) -> None:
    """A chart may only point at cells: a cache can hold what the cells no longer show."""

    def cache(name: str, content: bytes) -> bytes:
        if not name.startswith("xl/charts/"):
            return content
        own = b"<numCache><ptCount val='1'/><pt idx='0'><v>3</v></pt></numCache></numRef>"
        assert b"</numRef>" in content
        return content.replace(b"</numRef>", own)

    assert why(written, books.repacked(written[0], cache)) == "own-numbers"


def test_a_text_on_a_chart_that_the_book_does_not_have_is_refused(written: Written) -> None:
    """Titles and alternative texts of charts are read as well."""
    for old, new in ((b"Tests por mes", b"3 tests en La Raja"), (b'descr="Columnas', b'descr="3 columnas')):
        data = books.repacked(written[0], lambda _, content, old=old, new=new: content.replace(old, new))
        assert why(written, data) == "unexplained"
