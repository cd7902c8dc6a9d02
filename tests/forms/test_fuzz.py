"""Hostile and broken input: a refusal with problems or a form, never anything else (Z01 to Z03)."""

from __future__ import annotations

import io
import zipfile
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.workbook import load_compiled
from tests.forms.tables import begin, taken, workbook
from tests.often import often

_WORDS = st.sampled_from(
    [
        *("(", ")", "[", "]", ",", "/", "//", "..", ".", "@", "|", "+", "-", "*", "=", "!=", "<", ">=", "::"),
        *("and", "or", "div", "mod", "1", "0.5", "''", "'a'", "${a}", "${r}", "${x}", "/data/a", "/data/r", "item"),
        *("if(", "not(", "sum(", "count(", "position(", "selected(", "instance('t')/root/item", "current()/../a"),
        *("indexed-repeat(", "once(", "concat(", "regex(", "jr:choice-name(", "today()", "randomize(", "pulldata("),
    ]
)
_EXPRESSIONS = st.lists(_WORDS, min_size=1, max_size=12).map(" ".join)

_FORM = """
survey
| type         | name | label | relevant | constraint | calculation | choice_filter | repeat_count |
| text         | a    | A     | {0}      | {1}        |             |               |              |
| select_one t | q    | Q     |          |            |             | {2}           |              |
| begin_repeat | r    | R     | {3}      |            |             |               | {4}          |
| integer      | x    | X     |          |            | {5}         |               |              |
| end_repeat   |      |       |          |            |             |               |              |
| calculate    | c    |       |          |            | {6}         |               |              |
choices
| list_name | name | label | item |
| t         | k    | K     | 1    |
"""


@settings(max_examples=often(80))
@given(st.lists(_EXPRESSIONS, min_size=7, max_size=7))
def test_any_expression(expressions: list[str]) -> None:
    """Z01: whatever stands in the expression columns, the form is refused with places, or it can be filled."""
    compiled = taken(workbook(_FORM.format(*(text.replace("|", "") for text in expressions))))
    if compiled is None:
        return
    filled = begin(load_compiled(compiled.blob))
    filled.answer("a", "1")
    for path in filled.questions():
        filled.label(path)
        filled.choices(path)
    assert filled.states()
    filled.problems()


_CELLS = st.one_of(
    st.sampled_from(
        [
            *("text", "integer", "note", "begin_group", "end_group", "begin_repeat", "end_repeat", "select_one t"),
            *("select_multiple t", "calculate", "range", "image", "geopoint", "rank t", "yes", "${q}", "data", ""),
            *("select_one_from_file t.csv", "select_one t or_other", "select_one ${q}", "start", "audit", "hidden"),
            *("q", "x", "meta", "_other", "entity"),
        ]
    ),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="|"), max_size=6),
)
_HEADERS = ("type", "name", "label", "relevant", "parameters", "default", "trigger", "label::x (x)", "appearance")


@settings(max_examples=often(80))
@given(st.lists(st.lists(_CELLS, min_size=2, max_size=9), max_size=8))
def test_any_sheet(rows: list[list[str]]) -> None:
    """Z02: whatever the survey sheet says, it is refused with a sentence or can be filled."""
    lines = ["survey", f"| {' | '.join(_HEADERS)} |", *(f"| {' | '.join(row)} |" for row in rows)]
    text = "\n".join([*lines, "choices", "| list_name | name | label |", "| t | k | K |"])
    compiled = taken(workbook(text))
    if compiled is None:
        return
    filled = begin(load_compiled(compiled.blob))
    for path in filled.questions():
        filled.answer(path, "1")
        filled.label(path)
    filled.problems()


@pytest.mark.parametrize("seed", range(12))
def test_any_damage(seed: int) -> None:
    """Z03: a workbook damaged anywhere is refused or read, never worse."""
    random = Random(seed)  # noqa: S311 - damage that can be repeated
    whole = bytearray(workbook(_FORM.format("", "", "", "", "", "1", "1")))
    for _ in range(random.randint(1, 40)):
        whole[random.randrange(len(whole))] = random.randrange(256)
    taken(bytes(whole))


@pytest.mark.parametrize("seed", range(12))
def test_any_damage_inside(seed: int) -> None:
    """Z03: the same for damage inside the archive, with its checksums right."""
    random = Random(seed)  # noqa: S311 - damage that can be repeated
    source = zipfile.ZipFile(io.BytesIO(workbook(_FORM.format("", "", "", "", "", "1", "1"))))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in source.namelist():
            part = bytearray(source.read(name))
            if random.random() < 0.4:
                part[random.randrange(len(part))] = random.randrange(32, 127)
            archive.writestr(name, bytes(part))
    taken(stream.getvalue())
