import re
from collections.abc import Callable
from typing import Any

import pytest
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from exports.audit import audit, read_workbook
from exports.audit.statement import state
from exports.periods import Language
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import books, made


@pytest.fixture(scope="module")
def finished(one_quarter: Store) -> bytes:
    """A workbook as it should be."""
    data = books.written(one_quarter)[0]
    made.forget_releases(one_quarter)
    return data


def refused(data: bytes, *earlier: bytes) -> WorldFailed:
    """Refuse it."""
    with pytest.raises(WorldFailed) as failed:
        audit(data, earlier)
    return failed.value


def why(data: bytes) -> str:
    """Refuse it as giving somebody away, and say why."""
    failed = refused(data)
    assert failed.code is Code.NOT_PROTECTED
    return str(failed.facts["why"])


def changed(finished: bytes, sheet: str, cell: str, value: object) -> bytes:
    """One cell another."""
    return books.changed(finished, lambda workbook: setattr(workbook[sheet][cell], "value", value))


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_workbook_is_proven_from_the_file_alone(quarter: Store, language: Language) -> None:
    """Every number about people is read, its sums found, and each sensitive cell has two whole tables."""
    found = audit(books.written(quarter, language)[0])
    assert found.numbers >= 60
    assert found.sums >= 60
    assert found.sensitive >= found.numbers
    assert all(low != high for low, high in found.certificate.proofs.values())


def test_the_file_says_of_each_number_what_it_counts(quarter: Store) -> None:
    """The keys that the audit reads from labels are those that the model has: none is missing, none made up."""
    data, _, placed, model, protected = books.written(quarter)
    reading = read_workbook(data)
    meant = {cell.value.cell for cell in placed if hasattr(cell.value, "cell")}
    assert len(reading.facts) <= len(meant) <= len(model.counts)
    spelled = {"|".join(sorted(f"{name}={value}" for name, value in cell)) for cell in reading.facts}
    assert "Lugar=La Raja|Resultado=Muy poco|counted=Tests" in spelled
    assert "Mes=2026-05|counted=Tests" in spelled
    assert "counted=Se han parado" in spelled
    assert protected.protection.threshold == reading.finished.claim.threshold


def test_the_sums_are_always_in_the_same_order(finished: bytes) -> None:
    """However the numbers were read: the same file has the same proof, and says so on its cover."""
    totals = [sorted(one.total) for one in state(read_workbook(finished)).statement.relations]
    assert totals == sorted(totals)


def test_sums_that_anybody_can_do_are_known(quarter: Store) -> None:
    """Places in areas, gatherings in places and months, results in totals, tests among people: from labels alone."""
    statement = state(read_workbook(books.written(quarter)[0])).statement
    totals = {("|".join(sorted(map("=".join, one.total))), len(one.parts)) for one in statement.relations}
    assert ("Zona=Pedanías|counted=Tests", 4) in totals
    assert ("Lugar=Santiago|counted=Se han parado", 2) in totals
    assert ("Mes=2026-05|counted=Tests", 4) in totals
    assert ("counted=Tests", 7) in totals
    assert ("counted=Se han parado", 2) in totals


@pytest.mark.parametrize(
    ("cell", "number"),
    [("C6", 3), ("D8", 7), ("G12", 12.5), ("H6", -5), ("H13", True), ("C6", True), ("H13", 3), ("D8", -5)],
)
def test_a_number_that_is_not_rounded_is_refused(finished: bytes, cell: str, number: float) -> None:
    """A single count tampered with, wherever it stands, large or small."""
    assert why(changed(finished, "Zonas", cell, number)) == "not-a-multiple"


@pytest.mark.parametrize(("sheet", "cell"), [("Zonas", "C6"), ("Zonas", "H13"), ("Mesas", "G7"), ("Resumen", "B13")])
def test_sums_that_do_not_hold_are_refused(finished: bytes, sheet: str, cell: str) -> None:
    """5 more in one cell contradicts the same cell elsewhere, or a sum that holds it."""
    value = books.opened(finished)[sheet][cell].value
    found = why(changed(finished, sheet, cell, value + 100))
    assert found in {"two-values", "nothing-fits"}


def test_a_share_that_says_more_than_its_parts_is_refused(finished: bytes) -> None:
    """A quotient is computed once more: an exact share would give the counts behind it."""
    assert why(changed(finished, "Resumen", "B8", 0.7912)) == "quotient"
    assert why(changed(finished, "Indicadores", "I6", 23.9)) == "quotient"


def hide_sheet(workbook: Any) -> None:
    workbook.create_sheet("Hidden").sheet_state = "veryHidden"
    workbook["Hidden"]["A1"].value = 3


def hidden_text(workbook: Any) -> None:
    workbook.create_sheet("Hidden").sheet_state = "hidden"
    workbook["Hidden"]["A1"].value = "La Raja"


def hidden_column(workbook: Any) -> None:
    workbook["Zonas"]["J7"].value = 3
    workbook["Zonas"].column_dimensions["J"].hidden = True


def validate(workbook: Any) -> None:
    workbook["Zonas"].add_data_validation(DataValidation(type="list", formula1='"3,4"', sqref="A1"))


def define(workbook: Any) -> None:
    workbook.defined_names["raja"] = DefinedName("raja", attr_text="3")


def unprotected(workbook: Any) -> None:
    for row in workbook["Portada"].iter_rows():
        if row[0].value == "Protección":
            row[1].value = "Como siempre."


def put(sheet: str, cell: str, value: object) -> Callable[[Any], None]:
    """Write one cell."""

    def write(workbook: Any) -> None:
        workbook[sheet][cell].value = value

    return write


def unlisted(workbook: Any) -> None:
    workbook["Diccionario"].delete_rows(workbook["Diccionario"].max_row)


def margin(name: str) -> Callable[[Any], None]:
    """Write into a header or footer."""

    def write(workbook: Any) -> None:
        getattr(workbook["Zonas"], name).center.text = "3 tests"

    return write


def told(name: str, value: str) -> Callable[[Any], None]:
    """Write a property of the document."""
    return lambda workbook: setattr(workbook.properties, name, value)


TAMPERED: dict[str, tuple[Callable[[Any], object], str]] = {
    "a number more": (put("Mesas", "K40", 3), "unexplained"),
    "a text more": (put("Mesas", "K40", "3 tests"), "unexplained"),
    "a word more": (put("Mesas", "K40", "tres"), "unexplained"),
    "a formula more": (put("Mesas", "K40", "=3"), "formula"),
    "a hidden sheet": (hide_sheet, "unexplained"),
    "a hidden sheet of text": (hidden_text, "unexplained"),
    "a hidden column": (hidden_column, "unexplained"),
    "a defined name": (define, "name"),
    "a count as text": (put("Zonas", "D6", "3"), "not-a-multiple"),
    "a count in a note": (put("Indicadores", "N6", "3 en La Raja"), "unexplained"),
    "a count in a sentence": (put("Zonas", "A2", "3 en La Raja"), "unexplained"),
    "a count in a title": (put("Mesas", "A1", "Mesas: 3"), "unexplained"),
    "a label gone": (put("Zonas", "D5", None), "no-label"),
    "a row of the listing gone": (unlisted, "unexplained"),
    "the protection gone": (unprotected, "no-listing"),
    "a comment": (lambda workbook: setattr(workbook["Zonas"]["D6"], "comment", Comment("3", "me")), "comment"),
    "a footer": (margin("oddFooter"), "unexplained"),
    "a header of first pages": (margin("firstHeader"), "unexplained"),
    "a list of allowed values": (validate, "rule"),
    "an author": (told("creator", "María"), "property"),
    "a description": (told("description", "3"), "part"),
    "a subject": (told("subject", "3 en La Raja"), "property"),
    "a number format": (lambda workbook: setattr(workbook["Zonas"]["D6"], "number_format", '"3"'), "format"),
}


@pytest.mark.parametrize("change", TAMPERED)
def test_whatever_nothing_explains_is_refused(finished: bytes, change: str) -> None:
    """Default deny: nothing in the file goes unexplained, hidden or not."""
    tamper, reason = TAMPERED[change]
    assert why(books.changed(finished, tamper)) == reason


def test_a_part_that_no_summary_has_is_refused(finished: bytes) -> None:
    """Macros, external links, custom properties, embedded data: none of it passes; nor a string that no cell shows."""
    for name in (
        "xl/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "docProps/custom.xml",
        "customXml/item1.xml",
    ):
        assert why(books.repacked(finished, lambda _, content: content, {name: b"<x/>"})) == "part"
    strings = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>3 en La Raja</t></si></sst>'
    )
    assert why(books.repacked(finished, lambda _, content: content, {"xl/sharedStrings.xml": strings})) == "unexplained"


def with_caches(finished: bytes, say: Callable[[int], str]) -> bytes:
    """As Excel leaves it: the first chart keeps a copy of what its cells say."""
    months = books.opened(finished)["Resumen"]

    def cache(name: str, content: bytes) -> bytes:
        if name != "xl/charts/chart1.xml":
            return content
        points = "".join(f"<pt idx='{n}'><v>{say(months.cell(13 + n, 2).value)}</v></pt>" for n in range(3))
        own = f"<numCache><ptCount val='3'/>{points}</numCache></numRef>".encode()
        return re.sub(rb"(<val><numRef><f>[^<]*</f>)</numRef>", rb"\1" + own, content, count=1)

    data = books.repacked(finished, cache)
    assert data != books.repacked(finished, lambda _, content: content)
    return data


def test_a_chart_may_keep_what_its_cells_say_and_nothing_else(finished: bytes) -> None:
    """A cache with the cells' own numbers is let through; one that remembers others is refused."""
    assert audit(with_caches(finished, str)).numbers
    assert why(with_caches(finished, lambda number: str(number - 2))) == "own-numbers"


def test_a_text_on_a_chart_that_the_workbook_does_not_have_is_refused(finished: bytes) -> None:
    """Titles and alternative texts of charts are read as well."""
    for old, new in ((b"Tests por mes", b"3 tests en La Raja"), (b'descr="Columnas', b'descr="3 columnas')):
        data = books.repacked(finished, lambda _, content, old=old, new=new: content.replace(old, new))
        assert why(data) == "unexplained"


def test_a_workbook_saved_again_is_still_proven(finished: bytes) -> None:
    """Opened and saved by another program, with nothing changed, it says the same."""
    again = books.changed(finished, lambda _: None)
    assert read_workbook(again).facts == read_workbook(finished).facts
    assert audit(again).sensitive == audit(finished).sensitive


@pytest.mark.parametrize("data", [b"", b"no workbook", b"PK\x03\x04cut short"])
def test_what_is_no_workbook_is_a_sentence(data: bytes) -> None:
    """A file of another kind is refused as such."""
    assert refused(data).code is Code.NOT_A_WORKBOOK


def test_a_period_that_was_published_with_other_numbers_is_refused(quarter: Store) -> None:
    """The same quarter rounded anew, held against the workbook that went out before: two roundings narrow a count."""
    finished = books.written(quarter, release="one")[0]
    # In so small an office two roundings come out alike one time in fifteen.
    anew = (books.written(quarter, release=f"other {number}")[0] for number in range(20))
    before = next(data for data in anew if read_workbook(data).facts != read_workbook(finished).facts)
    assert refused(finished, before).facts["why"] == "changed-since"


def test_the_same_workbook_twice_says_no_more(finished: bytes) -> None:
    """A release that is printed again is held against itself, and is let through."""
    assert audit(finished, [finished]).sensitive == audit(finished).sensitive


def test_earlier_workbooks_are_held_against_it_in_one_language(quarter: Store) -> None:
    """What is called otherwise cannot be compared: that is said, not passed over."""
    spanish, english = (books.written(quarter, language)[0] for language in ("es", "en"))
    assert refused(spanish, english).facts["why"] == "other-language"
