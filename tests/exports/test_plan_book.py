import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from exports.measures import Range, Submissions
from exports.plan import read_plan, written
from exports.plan_book import read_book, read_either, write_book
from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed

OWN = shelf.library_plan().encode()
PLAN = read_plan(OWN)


def changed(change: Callable[[Any], object]) -> bytes:
    """The whole plan's workbook with something changed in it."""
    workbook = load_workbook(io.BytesIO(write_book(PLAN)))
    change(workbook)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def column(sheet: Any, title: str) -> str:
    """The letter of a column."""
    return str(next(cell.column_letter for cell in sheet[1] if cell.value == title))


def put(sheet: str, title: str, row: int, value: object) -> Callable[[Any], None]:
    """Write a value under a title."""

    def change(workbook: Any) -> None:
        workbook[sheet][f"{column(workbook[sheet], title)}{row}"].value = value

    return change


def test_the_plan_comes_back_from_its_workbook_and_from_its_toml() -> None:
    """All twenty indicators, the sources and the actions, written and read: the same plan."""
    assert read_book(write_book(PLAN), PLAN) == PLAN
    assert read_plan(written(PLAN).encode()) == PLAN
    assert read_either(write_book(PLAN), OWN) == read_either(OWN, b"") == PLAN


def test_an_indicator_is_a_row() -> None:
    """One row more in the sheet is one indicator more, whatever kind its cells are; a row below it one target more."""

    def more(workbook: Any) -> None:
        sheet = workbook["indicator"]
        cells = {
            "code": 7, "name.es": "Ayudas", "name.en": "Helped", "unit.es": "ayudas", "unit.en": "times",
            "responsible.es": "Oficina", "responsible.en": "Office", "evaluated": "quarter",
            "count.what": "submissions", "count.form": "time_request", "count.per": "quarter",
            "target.since": date(2026, 1, 1), "target.min": 5,
            "count.where": "status = done | open; hours = 1..; kind; not place",
        }  # fmt: skip
        row = sheet.max_row + 1
        for title, value in cells.items():
            sheet[f"{column(sheet, title)}{row}"].value = value
        sheet[f"{column(sheet, 'target.since')}{row + 1}"].value = "2027-01-01"
        sheet[f"{column(sheet, 'target.min')}{row + 1}"].value = 8

    found = read_book(changed(more), PLAN).indicator[-1]
    assert (found.code, found.evaluated, [target.min for target in found.target]) == ("7", "quarter", [5, 8])
    assert found.target_on(date(2026, 12, 31)) == found.target[0]
    assert isinstance(found.count, Submissions)
    assert found.count.where == {"status": ("done", "open"), "hours": Range(min=1), "kind": True, "place": False}


@pytest.mark.parametrize(
    ("change", "where", "what", "field"),
    [
        (put("indicator", "target.min", 3, "many"), "indicator!{target.min}3", "wrong", "target.min"),
        (put("indicator", "target.min", 3, -1), "indicator!{target.min}3", "wrong", "target.min"),
        (put("indicator", "target.max", 2, 1), "indicator!{target.max}2", "below-min", "target.max"),
        (put("indicator", "target.since", 4, "soon"), "indicator!{target.since}4", "wrong", "target.since"),
        (put("indicator", "name.en", 5, None), "indicator!{name.en}5", "missing", "name.en"),
        (put("indicator", "name.en", 5, " "), "indicator!{name.en}5", "missing", "name.en"),
        (put("indicator", "evaluated", 6, "weekly"), "indicator!{evaluated}6", "wrong", "evaluated"),
        (put("indicator", "count.what", 7, "guess"), "indicator!{count.what}7", "wrong", "count.what"),
        (put("indicator", "count.form", 6, None), "indicator!{count.form}6", "missing", "count.form"),
        (put("indicator", "code", 3, "M1"), "indicator!{code}3", "twice", "code"),
        (put("indicator", "code", 3, None), "indicator!{code}3", "missing", "code"),
        (put("indicator", "action", 3, "none"), "indicator!{action}3", "no-action", "action"),
        (put("indicator", "count.where", 5, "x y"), "indicator!{count.where}5", "wrong", "count.where"),
        (put("indicator", "code", 1, "Código"), "indicator!{code}1", "unknown", "Código"),
        (put("source", "public", 2, "sí"), "source!{public}2", "wrong", "public"),
    ],
)  # fmt: skip
def test_a_malformed_row_is_refused_with_its_cell(
    change: Callable[[Any], None], where: str, what: str, field: str
) -> None:
    """Whoever edits the workbook learns sheet, row and column, and what is wrong there."""
    sheet = load_workbook(io.BytesIO(write_book(PLAN)))[where.partition("!")[0]]
    for title in [str(cell.value) for cell in sheet[1]]:
        where = where.replace(f"{{{title}}}", column(sheet, title))
    with pytest.raises(WorldFailed) as failed:
        read_book(changed(change), PLAN)
    assert failed.value.code is Code.PLAN_UNREADABLE
    assert failed.value.facts == {"where": where, "what": what, "field": field}


def empty() -> bytes:
    buffer = io.BytesIO()
    Workbook().save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "what"), [(b"PK\x03\x04 and nothing", "no-book"), (empty(), "no-sheet"), (b"no = ", "not-toml")]
)
def test_what_is_no_plan_at_all_is_refused(data: bytes, what: str) -> None:
    """A broken workbook, one without the sheet, and a broken TOML are each a sentence."""
    with pytest.raises(WorldFailed) as failed:
        read_either(data, OWN)
    assert (failed.value.code, failed.value.facts["what"]) == (Code.PLAN_UNREADABLE, what)
