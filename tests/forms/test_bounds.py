"""Hostile forms cost little: time, depth and size are bounded (Z04)."""

from __future__ import annotations

import io
import zipfile
from time import process_time

import pytest
from openpyxl import Workbook

from forms.problems import ProblemCode
from forms.state import MAX_INSTANCES, MAX_SCOPES
from forms.workbook import compile_workbook
from forms.xpath.regex import matcher
from tests.forms.tables import interview, refusal, taken, workbook

_PATIENCE = 8.0  # seconds of CPU time, many times what each takes: only what never ends takes longer


@pytest.mark.parametrize(
    "pattern",
    [
        "(a|aa)+$",
        ".*.*.*.*x",
        "(a?){50}a{50}b",
        "(((a*)*)*)*b",
        "^(?=(a+)+b).*$",
        "(.{1,}){500}",
        "(a+a+)+b",
        "a*a*a*b",
    ],
)
def test_patterns_end(pattern: str) -> None:
    """Z04: no pattern keeps the window waiting, however long the answer."""
    test = matcher(pattern)
    assert test is not None
    start = process_time()
    test("a" * 50_000 + "!")
    assert process_time() - start < _PATIENCE


@pytest.mark.parametrize("pattern", [r"(a+)+\1", "(" * 300 + ")" * 300 + "x" * 2_000, "(?i:(a+)+)"])
def test_patterns_that_cannot_be_bounded(pattern: str) -> None:
    """Z04: a pattern whose time cannot be bounded is none."""
    assert matcher(pattern) is None


@pytest.mark.parametrize(
    "expression",
    ["(" * 500 + "1" + ")" * 500, "-" * 500 + "1", "not(" * 200 + "1" + ")" * 200, "1" + " = 1" * 200, "//*" * 30],
)
def test_deep_and_long_expressions(expression: str) -> None:
    """Z04: what nests deeper or leads to more places than anybody writes is refused."""
    sheet = f"survey\n| type | name | calculation |\n| calculate | a | {expression} |"
    codes = {problem.code for problem in refusal(sheet)}
    assert codes <= {ProblemCode.TOO_DEEP, ProblemCode.PATH_TO_NOTHING, ProblemCode.UNSUPPORTED_EXPRESSION}
    assert codes


def test_giant_counts() -> None:
    """Z04: no count makes more instances than a person could fill."""
    sheet = """
    survey
    | type         | name | label | repeat_count |
    | integer      | n    | N     |              |
    | begin_repeat | r    | R     | ${n}         |
    | begin_repeat | s    | S     | ${n}         |
    | text         | x    | X     |              |
    | end_repeat   |      |       |              |
    | end_repeat   |      |       |              |
    """
    filled = interview(sheet)
    filled.answer("n", "999999999999")
    assert filled.instances("r") == MAX_INSTANCES
    inner = sum(filled.instances(f"r[{number}]/s") for number in range(1, MAX_INSTANCES + 1))
    assert inner + MAX_INSTANCES <= MAX_SCOPES


def test_nested_groups() -> None:
    """Z04: groups nested deeper than anybody needs are refused or taken, and never break the program."""
    begins = "\n".join(f"| begin_group | g{number} | G |" for number in range(150))
    sheet = f"survey\n| type | name | label |\n{begins}\n| text | a | A |\n" + "| end_group | | |\n" * 150
    taken(workbook(sheet))


def test_a_cell_far_away() -> None:
    """Z04: one cell at the far end of a sheet does not make it a giant."""
    book = Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (["type", "name", "label"], ["text", "a", "A"]):
        sheet.append(row)
    sheet.cell(1_048_576, 16_384, "far")
    stream = io.BytesIO()
    book.save(stream)
    start = process_time()
    assert compile_workbook(stream.getvalue()).form_id
    assert process_time() - start < _PATIENCE


@pytest.mark.parametrize("claimed", [True, False])
def test_unpacking_is_bounded(*, claimed: bool) -> None:
    """Z04: an archive that unfolds to more than it may is refused; what it lies about is never unpacked whole."""
    source = zipfile.ZipFile(io.BytesIO(workbook("survey\n| type | name | label |\n| text | a | A |")))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))
        archive.writestr("xl/worksheets/filler.xml", b" " * (70 << 20))
    data = stream.getvalue()
    if not claimed:  # the size of the filler in the directory, written over with 9
        data = data.replace((70 << 20).to_bytes(4, "little"), (9).to_bytes(4, "little"))
    assert (taken(data) is None) or not claimed
