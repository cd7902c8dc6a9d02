"""Values as they are stored, read and checked (V01 to V04)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.definition import Question
from forms.values import canonical, checker, fault, to_xform
from tests.forms.tables import form


def _question(kind: str = "text", asked: str = "input") -> Question:
    return Question("q", type=kind, asked=asked)


@pytest.mark.parametrize(
    ("kind", "given_text", "stored"),
    [
        ("decimal", "1", "1.0"),
        ("decimal", "0.00001", "0.00001"),
        ("decimal", "-.5", "-0.5"),
        ("decimal", "one", "one"),
        ("integer", "007", "7"),
        ("integer", " 7 ", "7"),
        ("integer", "7.5", "7.5"),
        ("geopoint", "12.5 -1.5 300 5", "12.5 -1.5 300.0 5.0"),
        ("geopoint", "12.5 -1.5", "12.5 -1.5 0.0 0.0"),
        ("geopoint", "nowhere", "nowhere"),
        ("geopoint", "9" * 400 + " 1", "9" * 400 + " 1"),
        ("decimal", "9" * 400, "9" * 400),
        ("text", " as it is ", " as it is "),
    ],
)
def test_one_form_of_storing(kind: str, given_text: str, stored: str) -> None:
    """V01: a value has one form in which it is stored, and bringing it into that form again changes nothing."""
    assert canonical(_question(kind), given_text) == stored
    assert canonical(_question(kind), stored) == stored


def test_order_of_choices() -> None:
    """V04: chosen values stand in the order of the list, once each."""
    assert canonical(_question(asked="select_multiple"), "c a c zz b", ["a", "b", "c"]) == "a b c zz"


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        ("integer", 17, "17"),
        ("integer", 17.0, "17"),
        ("decimal", 17, "17.0"),
        ("text", True, "true"),
        ("text", None, ""),
        ("date", "2026-05-14", "2026-05-14"),
    ],
)
def test_values_from_json(kind: str, value: object, stored: str) -> None:
    """V02: values from JSON or a CSV become what the XForm stores."""
    assert to_xform(_question(kind), value) == stored


def test_lists_from_json() -> None:
    """V02: a list is a choice of several."""
    assert to_xform(_question(asked="select_multiple"), ["b", 2]) == "b 2"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", "x"),
        ("integer", 1.5),
        ("integer", True),
        ("date", "14/05/2026"),
        ("date", "2026-02-30"),
        ("time", "25:00"),
        ("geopoint", "91 0"),
        ("text", {"a": 1}),
        ("text", [["a"]]),
        ("text", ["two words"]),
        ("integer", float("nan")),
    ],
)
def test_no_values(kind: str, value: object) -> None:
    """V02: what a question cannot hold raises ValueError."""
    with pytest.raises(ValueError, match=r".+"):
        to_xform(_question(kind), value)


@given(st.sampled_from(["integer", "decimal", "date", "time", "dateTime", "geopoint", "geotrace", "text"]), st.text())
def test_any_text_is_checked(kind: str, text: str) -> None:
    """V03: whatever is typed is either good or has a code."""
    assert fault(_question(kind), canonical(_question(kind), text)) in {
        "", "not-a-number", "not-a-date", "not-a-time", "not-a-place",
    }  # fmt: skip


_FORM = """
survey
| type                | name | label |
| integer             | n    | N     |
| select_one ab       | q    | Q     |
| select_multiple ab  | m    | M     |
| begin_repeat        | r    | R     |
| date                | day  | Day   |
| end_repeat          |      |       |
choices
| list_name | name | label |
| ab        | a    | A     |
| ab        | b    | B     |
"""


def test_checker() -> None:
    """V03: stored answers are checked without evaluating the form: known path, type, and choice of the whole list."""
    check = checker(form(_FORM))
    assert check({"n": "3", "q": "a", "m": "a b", "r[1]/day": "2026-05-14", "r[2]/day": ""}) == ()
    wrong = {"n": "x", "q": "c", "m": "a c", "r[2]/day": "soon", "nowhere": "1", "r": "1"}
    assert {problem.path: problem.code for problem in check(wrong)} == {
        "n": "not-a-number",
        "q": "not-a-choice",
        "m": "not-a-choice",
        "r[2]/day": "not-a-date",
        "nowhere": "unknown-path",
        "r": "unknown-path",
    }
    assert [problem.code for problem in check({"q": "a" * 100_001})] == ["too-long"]
