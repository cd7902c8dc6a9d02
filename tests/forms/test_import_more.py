"""Workbooks in: empty and incomplete sheets, old .xls files, columns that nobody can read, files that are named."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
import xlwt

from forms.problems import Problem, ProblemCode
from forms.workbook import compile_workbook, load_compiled
from tests.forms.tables import begin, form, refusal, taken, workbook
from ui.form_words import form_problem

if TYPE_CHECKING:
    from collections.abc import Mapping

_EMPTY = ProblemCode.SURVEY_EMPTY
_COLUMN = ProblemCode.COLUMN_MISSING


def _remarks(text: str) -> tuple[Problem, ...]:
    return compile_workbook(workbook(text)).problems


@pytest.mark.parametrize(
    ("text", "code", "missing"),
    [
        ("survey\n| type | name | label |", _EMPTY, None),
        ("survey\n", _EMPTY, None),
        ("survey\n| name | label |", _COLUMN, "type"),
        ("survey\n| name | label |\n| a | A |", _COLUMN, "type"),
        ("survey\n| typ | name | label |\n| text | a | A |", _COLUMN, "type"),
    ],
)
def test_a_sheet_without_questions(text: str, code: ProblemCode, missing: str | None) -> None:
    """F18: a sheet without questions, or without a needed column, is refused for that and nothing else."""
    [problem] = refusal(text)
    assert (problem.code, problem.sheet, problem.facts.get("missing")) == (code, "survey", missing)


def test_a_nameless_complaint_finds_its_row() -> None:
    """F05: where pyxform names only the question, its row is found by that name."""
    [problem] = refusal("survey\n| type | name | label |\n| text | a | A |\n| text | b.c | |")
    assert (problem.sheet, problem.row) == ("survey", 3)


@pytest.mark.parametrize("header", ["required_message::fr(fr)x::en(en)", "constraint_message::a::b::c"])
def test_a_column_nobody_can_read(header: str) -> None:
    """F19: a column that makes the conversion stumble is left out, and said."""
    compiled = compile_workbook(workbook(f"survey\n| type | name | label | {header} |\n| text | a | A | x |"))
    assert [problem.facts.get("dropped") for problem in compiled.problems] == [header]
    assert load_compiled(compiled.blob).questions[0].name == "a"


def test_what_was_answered_before_is_not_shown() -> None:
    """F20: `${last-saved#…}` is blank here, because nobody is to see another's answers, and that is said."""
    text = "survey\n| type | name | label | default |\n| text | a | A | ${last-saved#a} |"
    assert [(problem.code, problem.row) for problem in _remarks(text)] == [(ProblemCode.LAST_SAVED, 2)]
    assert begin(form(text)).value("a") == ""


def test_files_that_are_named() -> None:
    """F13: pictures and tables that a form names are listed, and those that are not there are named."""
    text = """
    survey
    | type                  | name | label | image | calculation                   |
    | text                  | a    | A     | a.png |                               |
    | calculate             | b    |       |       | pulldata('t', 'x', 'k', ${a}) |
    """
    compiled = compile_workbook(workbook(text), {"a.png": b"", "unused.csv": b'"'})
    assert sorted(compiled.files) == ["a.png", "t.csv"]
    assert [problem.facts["file"] for problem in compiled.problems] == ["t.csv"]


def test_a_group_may_be_required() -> None:
    """S12: a group tells that it is required, and asks nothing of anybody for it."""
    rows = "| begin_group | g | G | yes |\n| text | a | A | |\n| end_group | | | |"
    filled = begin(form(f"survey\n| type | name | label | required |\n{rows}"))
    assert filled.state("g").required
    assert filled.problems() == ()


def _old(sheets: Mapping[str, list[list[object]]]) -> bytes:
    """An .xls workbook."""
    book = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_old_workbooks() -> None:
    """F01: an .xls workbook is read as an .xlsx with the same cells: numbers, truths and texts."""
    survey = [
        ["type", "name", "label", "default", "required"],
        ["integer", "n", "N", 3.0, True],
        ["select_one c", "q", "Q", "", False],
    ]
    choices = [["list_name", "name", "label"], ["c", 1.0, "One"], ["c", 2.0, "Two"]]
    filled = begin(load_compiled(compile_workbook(_old({"survey": survey, "choices": choices})).blob))
    assert filled.value("n") == "3"
    assert filled.state("n").required
    assert [choice.value for choice in filled.choices("q")] == ["1", "2"]


@pytest.mark.parametrize("seed", range(8))
def test_damaged_old_workbooks(seed: int) -> None:
    """Z03: an .xls workbook cut short or written over is refused or read, never worse."""
    whole = bytearray(_old({"survey": [["type", "name", "label"], *[["text", f"q{n}", "Q"] for n in range(40)]]}))
    damaged = whole[: len(whole) * (seed + 1) // 9] if seed % 2 else whole
    for place in range(seed * 37, len(damaged), 211):
        damaged[place] ^= 0x55
    taken(bytes(damaged))


@pytest.mark.parametrize("near", ["", "count"])
def test_a_suggestion_only_where_there_is_one(near: str) -> None:
    """F07: the sentence asks "did you mean" only where a like name is known."""
    facts = {"expression": "x()", "function": "x", "near": near}
    assert ("Did you mean" in form_problem(Problem(ProblemCode.UNKNOWN_FUNCTION, facts=facts), "en")) is bool(near)
