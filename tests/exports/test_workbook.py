import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from exports import look
from exports.cells import Pen
from exports.content import Book, Cell, Column, Grid, Sheet
from exports.indicators import State
from exports.periods import Language
from exports.public import Public
from exports.workbook import write
from fieldkit.store import Store
from tests.exports import books

DAY = date(2026, 7, 3)


def small(*values: Cell, banner: str | None = None) -> Book:
    """A workbook of one sheet with one row."""
    columns = tuple(Column(f"C{number}", 12, "text") for number, _ in enumerate(values))
    sheet = Sheet("One", "One", "A sheet.", (Grid(columns, (values,)),))
    return Book("Title", "Subject", "es", DAY, (sheet,), banner)


def only(workbook: Workbook) -> Worksheet:
    return workbook.worksheets[0]


@pytest.mark.parametrize("text", ["=1+1", "+34", "-1", "@SUM(A1)", "#N/A", "'quoted", "1", "=cmd|' /C calc'!A0"])
def test_text_is_written_as_text(text: str) -> None:
    """A place named '=1+1' is text, not a formula, and stays text when somebody edits it."""
    data, _ = write(small(text))
    cell = only(books.shown(data))["A6"]
    assert (cell.value, cell.data_type) == (text, "s")
    if text[0] in "=+-@":
        assert cell.quotePrefix


def test_letters_that_no_file_can_hold_are_left_out() -> None:
    """Control characters in a place's name do not stop an export, and a very long text is cut where Excel would."""
    data, _ = write(small("Pla\x00za\x1b", "x" * 40_000))
    sheet = only(books.shown(data))
    assert sheet["A6"].value == "Plaza"
    assert len(str(sheet["B6"].value)) == 32_767


@pytest.mark.parametrize("number", [3, 3.0, True])
def test_a_bare_number_is_refused(number: float) -> None:
    """The writer takes protected numbers and numbers declared public, nothing else."""
    with pytest.raises(TypeError, match="not a number that may be shown"):
        write(small(number))  # type: ignore[arg-type]


def test_each_kind_of_cell_has_its_format() -> None:
    """Dates dd/mm/yyyy, whole numbers without decimals, text as text."""
    data, _ = write(small(DAY, Public(1234), Public(4.25), "text", None, ""))
    sheet = only(books.shown(data))
    assert [sheet.cell(6, place).number_format for place in (1, 2, 4)] == ["dd/mm/yyyy", "#,##0", "@"]
    assert [sheet.cell(6, place).value for place in (5, 6)] == [None, None]


def test_the_same_book_gives_the_same_bytes(quarter: Store) -> None:
    """Nothing in the file depends on the clock or on chance."""
    assert books.written(quarter)[0] == books.write_anew(quarter)[0]
    book = small("x")
    assert write(book)[0] != write(replace(book, dated=date(2026, 7, 4)))[0]


def test_properties_name_no_person_and_no_machine(quarter: Store) -> None:
    """Creator is the program, the date the book's own, and no path stands in any part."""
    data, *_ = books.written(quarter)
    properties = books.shown(data).properties
    assert (properties.creator, properties.lastModifiedBy) == ("fieldkit", "fieldkit")
    assert properties.title == "Mesa Camilla · 2.º trimestre de 2026"
    assert {properties.created.date(), properties.modified.date()} == {DAY}  # type: ignore[union-attr]
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        parts = b"".join(file.read(name) for name in file.namelist())
        assert {entry.date_time[:3] for entry in file.infolist()} == {(2026, 7, 3)}
    assert not re.search(rb"/(home|root|tmp|Users)/", parts)


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("es", ["Portada", "Resumen", "Indicadores", "Mesas", "Zonas", "Diccionario"]),
        ("en", ["Cover", "Summary", "Indicators", "Gatherings", "Areas", "Dictionary"]),
    ],
)
def test_the_sheets_in_both_languages(quarter: Store, language: Language, names: list[str]) -> None:
    """The plan's sheets, named in the workbook's language."""
    assert books.shown(books.written(quarter, language)[0]).sheetnames == names


def sheets(store: Store) -> Iterator[Worksheet]:
    yield from books.shown(books.written(store)[0]).worksheets


def test_every_sheet_prints_lying_one_page_wide(quarter: Store) -> None:
    """A4 landscape, fitted to the width, with page numbers."""
    for sheet in sheets(quarter):
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert (sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth) == (True, 1)
        assert "&P" in str(sheet.oddFooter.right.text)  # type: ignore[union-attr]


def test_tables_keep_their_header_in_sight_and_can_be_filtered(quarter: Store) -> None:
    """Header frozen; real tables with filters over the rows but not over the totals, their columns named as printed."""
    for sheet in sheets(quarter):
        if sheet.title not in {"Portada", "Resumen"}:
            assert sheet.freeze_panes == "A6"
            assert sheet.tables
            for table in sheet.tables.values():
                first, last = sheet[table.ref][0], sheet[table.ref][-1]
                assert [cell.value for cell in first] == [column.name for column in table.tableColumns]
                assert len({column.name for column in table.tableColumns}) == len(table.tableColumns)
                assert table.autoFilter.ref == table.ref
                assert last[0].value != "Total"


def test_nothing_is_smaller_than_eleven_points(quarter: Store) -> None:
    """Every written cell is legible on paper, and in the workbook's own family."""
    for sheet in sheets(quarter):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    assert cell.font.sz is not None
                    assert cell.font.sz >= 11
                    assert cell.font.name == look.FAMILY


def test_charts_are_native_titled_and_described(quarter: Store) -> None:
    """Each chart has a title, an alternative text, and no numbers of its own."""
    data, *_ = books.written(quarter)
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        names = sorted(name for name in file.namelist() if name.startswith("xl/charts/"))
        charts = [file.read(name).decode() for name in names]
        drawings = [file.read(f"xl/drawings/drawing{number}.xml").decode() for number in (1, 2, 3, 4)]
    assert len(charts) == 4
    for chart in charts:
        assert "<c:title>" in chart or "<title>" in chart
        assert not re.search(r"numCache|numLit|strCache|strLit", chart)
    assert "percentStacked" in charts[3]
    assert 'descr="Columnas: Tests de cada mes' in drawings[0]
    assert 'descr="Barras apiladas al 100 %' in drawings[3]


def test_charts_and_cells_do_not_overlap(quarter: Store) -> None:
    """A chart stands beside the tables or below them: no written cell lies under it."""
    for sheet in sheets(quarter):
        for chart in sheet._charts:  # type: ignore[attr-defined]
            first, last = chart.anchor._from, chart.anchor.to
            for row in sheet.iter_rows(first.row + 1, last.row, first.col + 1, last.col):
                assert all(cell.value is None for cell in row)


def test_states_have_word_symbol_and_colour(quarter: Store) -> None:
    """A state is its word and sign on a ground of its own, told apart without the colour."""
    data, _, placed, *_ = books.written(quarter)
    workbook = books.shown(data)
    found = [place for place in placed if isinstance(place.value, State)]
    assert {place.value for place in found} == set(State)
    for place in found:
        cell = workbook[place.sheet][place.cell]
        assert cell.value == place.shown
        assert cell.fill.start_color.rgb == f"00{look.STATES[State(str(place.value))][1]}"


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, two: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_letters_stand_out_from_their_ground() -> None:
    """At least 4.5 to 1 wherever letters stand on a colour, and neighbours of the chart's ramp differ in lightness."""
    pairs = [*look.STATES.values(), look.WARNING, (look.WHITE, look.TEAL), (look.INK, look.PALE_TEAL)]
    assert min(contrast(*pair) for pair in [*pairs, (look.MUTED, look.WHITE), (look.TEAL, look.WHITE)]) >= 4.5
    ramp = look.ramp(4)
    assert all(contrast(one, two) > 1.4 for one, two in pairwise(ramp))


def test_simulated_data_is_marked_everywhere(quarter: Store) -> None:
    """On every sheet, in the print header, in the title and in the properties; real data nowhere."""
    data, *_ = books.written(quarter, simulated=True)
    workbook = books.shown(data)
    assert "DATOS SIMULADOS" in str(workbook.properties.title)
    assert workbook.properties.keywords == "DATOS SIMULADOS"
    for sheet in workbook.worksheets:
        assert str(sheet["A3"].value).startswith("DATOS SIMULADOS")
        assert "DATOS SIMULADOS" in str(sheet.oddHeader.center.text)  # type: ignore[union-attr]
    english = books.shown(books.written(quarter, "en", simulated=True)[0])
    assert str(english["Areas"]["A3"].value).startswith("SIMULATED DATA")
    with zipfile.ZipFile(io.BytesIO(books.written(quarter)[0])) as file:
        assert not any(b"SIMULADOS" in file.read(name) for name in file.namelist())


def test_the_pen_remembers_all_it_writes() -> None:
    """Every written cell is told to the audit, empty ones are not."""
    pen = Pen("es")
    sheet = only(Workbook())
    pen.put(sheet["A1"], "x")  # type: ignore[arg-type]
    pen.put(sheet["A2"], None)  # type: ignore[arg-type]
    pen.put(sheet["A3"], State.MET)  # type: ignore[arg-type]
    assert [(place.cell, place.shown) for place in pen.placed] == [("A1", "x"), ("A3", "● Cumple")]
