"""Forms in tests as small text tables, and answers to them."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING

from openpyxl import Workbook

from forms.interview import Interview
from forms.problems import FormRefused
from forms.workbook import compile_workbook, load_compiled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from forms.definition import Form
    from forms.problems import Problem
    from forms.workbook import Compiled

NOW = datetime(2026, 5, 14, 18, 30, tzinfo=UTC)


def workbook(text: str) -> bytes:
    """A workbook from text.

    A line without a bar names a sheet; the next line holds its headers, the others its rows; cells stand between bars.
    Blank lines and what stands before the first bar are left out.

        survey
        | type    | name | label    |
        | integer | age  | How old? |
    """
    book = Workbook()
    book.remove(book.active)
    sheet = None
    for line in filter(None, map(str.strip, text.splitlines())):
        if not line.startswith("|"):
            sheet = book.create_sheet(line)
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        sheet.append([cell or None for cell in cells])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def form(text: str, attachments: Mapping[str, bytes] | None = None) -> Form:
    """The form that a text describes."""
    return load_compiled(compile_workbook(workbook(text), attachments or {}).blob)


def interview(text: str, language: str | None = None, **options: object) -> Interview:
    """An interview over the form that a text describes, at NOW, with a known random source."""
    return begin(form(text), language=language, **options)


def begin(filled: Form, **options: object) -> Interview:
    """An interview over a form, at NOW, with a known random source."""
    return Interview(filled, clock=lambda: NOW, random=Random(1), **options)  # noqa: S311 - the same each time


def refusal(text: str, attachments: Mapping[str, bytes] | None = None) -> tuple[Problem, ...]:
    """The fatal problems for which a form is refused; () where it is taken."""
    try:
        compile_workbook(workbook(text), attachments or {})
    except FormRefused as refused:
        return tuple(problem for problem in refused.problems if problem.fatal)
    return ()


def taken(data: bytes) -> Compiled | None:
    """A compiled form, or None where the workbook is refused, which it must be with problems."""
    try:
        return compile_workbook(data)
    except FormRefused as refused:
        if not refused.problems:
            raise
        return None


def chain(questions: int, calculations: int) -> str:
    """A form in which each question is relevant on the one before, with calculations spread among them."""
    rows = []
    for number in range(1, questions + 1):
        before = f"${{q{number - 1}}} = 'yes'" if number > 1 else ""
        rows.append(f"| select_one yn | q{number} | Question {number} | {before} | |")
        if number % (questions // calculations) == 0:
            counted = f"if(${{q{number}}} = 'yes', 1, 0) + count-selected(${{q{max(1, number - 3)}}})"
            rows.append(f"| calculate | c{number} | | | {counted} |")
    survey = ["survey", "| type | name | label | relevant | calculation |", *rows]
    return "\n".join([*survey, "choices", "| list_name | name | label |", "| yn | yes | Yes |", "| yn | no | No |"])


def value_of(expression: str, **answers: str) -> str:
    """What an expression gives in a calculation, over text questions with those answers."""
    rows = [f"| text | {name} | {name} | |" for name in answers]
    sheet = ["survey", "| type | name | label | calculation |", *rows, f"| calculate | result | | {expression} |"]
    filled = interview("\n".join(sheet))
    for name, value in answers.items():
        filled.answer(name, value)
    return filled.value("result")
