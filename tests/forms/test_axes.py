"""Paths by all the ways that XPath knows: axes, `//`, wildcards, and conditions on any node (E13, E18)."""

from __future__ import annotations

import pytest

from forms.interview import Interview
from forms.problems import ProblemCode
from tests.forms.tables import interview, refusal

_SHEET = """
survey
| type         | name  | label | calculation |
| integer      | base  | B     |             |
| begin_group  | about | A     |             |
| text         | town  | T     |             |
| end_group    |       |       |             |
| begin_repeat | tree  | T     |             |
| text         | kind  | K     |             |
| integer      | girth | G     |             |
| calculate    | here  |       | {here}      |
| end_repeat   |       |       |             |
| calculate    | out   |       | {out}       |
"""


def _trees(here: str = "1", out: str = "1") -> Interview:
    """Three trees: an oak of 10, an ash of 30 and an oak of 50."""
    filled = interview(_SHEET.format(here=here, out=out))
    filled.answer("base", "20")
    filled.answer("about/town", "Jumilla")
    filled.add("tree", 2)
    for position, (kind, girth) in enumerate((("oak", "10"), ("ash", "30"), ("oak", "50")), 1):
        filled.answer(f"tree[{position}]/kind", kind)
        filled.answer(f"tree[{position}]/girth", girth)
    return filled


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("sum(//girth)", "90"),
        ("//town", "Jumilla"),
        ("count(/data/descendant::kind)", "3"),
        ("sum(/data/tree/girth[. > 20])", "80"),
        ("sum(/data/tree/girth[. > /data/base])", "80"),
        ("sum(/data/tree[kind = 'oak']/girth)", "60"),
        ("sum(/data/tree[kind = 'oak' and girth > 20]/girth)", "50"),
        ("/data/tree[2]/kind", "ash"),
        ("/data/tree[position() = 3]/girth", "50"),
        ("/data/tree[last()]/girth", "50"),
        ("/data/about[town = 'Jumilla']/town", "Jumilla"),
        ("/data/about[town = 'Yecla']/town", ""),
        ("count(/data/tree[girth > 20])", "2"),
        ("count(/data/*/town)", "1"),
        ("/data/child::about/child::town", "Jumilla"),
        ("../about/./town", "Jumilla"),
        ("parent::data/base", "20"),
        ("ancestor::data/base", "20"),
        ("preceding-sibling::base", "20"),
        ("sum(preceding-sibling::tree/girth)", "90"),
        ("count(/data/tree[count(current()/../tree) = 3])", "3"),
    ],
)
def test_from_outside(expression: str, value: str) -> None:
    """E18: from outside a repeat a path finds its nodes by name, place and condition."""
    assert _trees(out=expression).value("out") == value


@pytest.mark.parametrize(
    ("expression", "values"),
    [
        ("sum(../preceding-sibling::tree/girth)", ["0", "10", "40"]),
        ("sum(../following-sibling::tree/girth)", ["80", "50", "0"]),
        ("string(../preceding-sibling::tree[1]/kind)", ["", "oak", "ash"]),
        ("string(../following-sibling::tree[1]/kind)", ["ash", "oak", ""]),
        ("count(../preceding-sibling::tree[kind = 'oak'])", ["0", "1", "1"]),
        ("../girth - sum(../preceding-sibling::tree[1]/girth)", ["10", "20", "20"]),
        ("ancestor::tree/kind", ["oak", "ash", "oak"]),
        ("../self::tree/girth", ["10", "30", "50"]),
        ("preceding-sibling::girth", ["10", "30", "50"]),
        ("count(../../tree[girth > current()/../girth])", ["2", "1", "0"]),
        ("position(..)", ["1", "2", "3"]),
        ("sum(../../tree[position() <= position(current()/..)]/girth)", ["10", "40", "90"]),
        ("../../about/town", ["Jumilla"] * 3),
    ],
)
def test_from_inside_a_repeat(expression: str, values: list[str]) -> None:
    """E18: from inside a repeat the own instance, those before and those after it."""
    filled = _trees(here=expression)
    assert [filled.value(f"tree[{position}]/here") for position in (1, 2, 3)] == values


def test_neighbours_follow_changes() -> None:
    """E18: what reads the instances beside its own follows their answers, additions and removals."""
    filled = _trees(here="sum(../preceding-sibling::tree/girth)")
    filled.answer("tree[1]/girth", "11")
    assert filled.value("tree[3]/here") == "41"
    filled.remove("tree", 1)
    assert [filled.value(f"tree[{position}]/here") for position in (1, 2)] == ["0", "30"]


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("//nowhere", ProblemCode.PATH_TO_NOTHING),
        ("following::base", ProblemCode.UNSUPPORTED_EXPRESSION),
        ("/data/tree/text()", ProblemCode.UNSUPPORTED_EXPRESSION),
        ("ancestor::tree", ProblemCode.PATH_TO_NOTHING),
        ("/data/tree/following-sibling::tree", ProblemCode.UNSUPPORTED_EXPRESSION),
    ],
)
def test_what_leads_nowhere(expression: str, code: ProblemCode) -> None:
    """E18: a path to no node is refused, and so are the few ways that no form needs."""
    assert [problem.code for problem in refusal(_SHEET.format(here="1", out=expression))] == [code]


_LISTS = """
survey
| type         | name | label | choice_filter |
| select_one c | q    | Q     | {0}           |
choices
| list_name | name  | label | pale |
| c         | red   | Red   | no   |
| c         | mauve | Mauve | yes  |
| c         | other | Other |      |
"""


@pytest.mark.parametrize(
    ("condition", "offered"), [("pale='yes'", "mauve"), ("pale=dark", ""), ("pale!='no'", "mauve")]
)
def test_a_row_without_the_column(condition: str, offered: str) -> None:
    """E20: a row that lacks a column has no such node, and no comparison with it holds."""
    filled = interview(_LISTS.format(condition))
    assert " ".join(choice.value for choice in filled.choices("q")) == offered
