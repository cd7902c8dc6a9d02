"""The ready-made forms (L01 to L04)."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import pytest

from forms.workbook import compile_workbook, load_compiled
from tests.forms.tables import begin

if TYPE_CHECKING:
    from forms.definition import Form

_KEYS = dict(zip("12345", ("nunca", "pocas", "aveces", "muchas", "casisiempre"), strict=True))

# The ten answers by key ('-' passed over), then score, band, straight, partial.
_VECTORS = [
    ("5555155155", "40", "b1", "0", "0"),
    ("1111511511", "0", "b4", "0", "0"),
    ("3333333333", "20", "b2", "1", "0"),
    ("5555555555", "32", "b1", "1", "0"),
    ("2222422422", "10", "b3", "0", "0"),
    ("4-442442-4", "30", "b1", "0", "0"),
    ("2-22322322", "12", "b3", "0", "0"),
    ("3---333333", "", "", "0", "1"),
    ("----------", "", "", "0", "0"),
]


def _form(name: str) -> Form:
    compiled = compile_workbook((resources.files("forms.library") / name).read_bytes())
    assert compiled.problems == ()
    return load_compiled(compiled.blob)


@pytest.mark.parametrize(("keys", "score", "band", "straight", "partial"), _VECTORS)
@pytest.mark.parametrize("missing", ["", "skip", "na"])
def test_scoring(keys: str, score: str, band: str, straight: str, partial: str, missing: str) -> None:
    """L01: the workbook scores as it was designed to, whichever way an answer is missing."""
    filled = begin(_form("test10.xlsx"))
    for number, key in enumerate(keys, 1):
        filled.answer(f"q{number:02}", _KEYS.get(key, missing))
    found = tuple(filled.value(name) for name in ("score", "band", "straight", "partial"))
    assert found == (score, band, straight, partial)


def test_subscales_only_when_complete() -> None:
    """L01: a part has a sum only where all its questions are answered."""
    filled = begin(_form("test10.xlsx"))
    for number in range(1, 10):
        filled.answer(f"q{number:02}", "casisiempre")
    assert [filled.value(name) for name in ("contact", "taking_part", "support")] == ["16", "8", ""]


def test_answers_carry_what_the_window_shows() -> None:
    """L02: every question has the same seven answers with their keys, five of them with bars, in both languages."""
    for language, first, last in (("es", "Nunca", "No me toca"), ("en", "Never", "Does not apply to me")):
        filled = begin(_form("test10.xlsx"), language=language)
        for number in range(1, 11):
            choices = filled.choices(f"q{number:02}")
            assert [choice.extras["key"] for choice in choices] == ["1", "2", "3", "4", "5", "0", "N"]
            assert [choice.extras.get("bars", "") for choice in choices] == ["0", "1", "2", "3", "4", "", ""]
            assert (choices[0].label, choices[-1].label) == (first, last)


def test_no_word_that_hurts() -> None:
    """L03: nothing that a participant reads says loneliness, isolation, risk, problem or severe."""
    filled = begin(_form("test10.xlsx"))
    filled.answer("show_result", "yes")
    for keys in ("1111511511", "2222422422", "3333333333", "5555155155"):
        for number, key in enumerate(keys, 1):
            filled.answer(f"q{number:02}", _KEYS[key])
        for language in ("es", "en"):
            filled.language = language
            shown = " ".join(filled.label(path) for path in filled.questions())
            shown += " ".join(choice.label for path in filled.questions() for choice in filled.choices(path))
            words = {word.strip("¿?.,:;¡!").lower() for word in shown.split()}
            assert not words & {"soledad", "solo", "sola", "aislamiento", "riesgo", "problema", "grave"}
            assert not words & {"lonely", "loneliness", "isolation", "isolated", "risk", "problem", "severe"}


@pytest.mark.parametrize(("household", "alone"), [("1", "yes"), ("2", "no"), ("4", "no"), ("skip", ""), ("", "")])
def test_living_alone_is_worked_out(household: str, alone: str) -> None:
    """L01: nobody is asked whether they live alone; it follows from the household."""
    filled = begin(_form("test10.xlsx"))
    filled.answer("about/household", household)
    assert filled.value("about/lives_alone") == alone


def test_session_sheet() -> None:
    """L04: the session sheet refuses what cannot be, in the language shown."""
    filled = begin(_form("session.xlsx"), language="en")
    given = {"place": "Jumilla", "date": "2026-05-14", "passers": "-1", "start": "18:00", "end": "17:00"}
    for path, value in given.items():
        filled.answer(path, value)
    assert [(problem.path, problem.message) for problem in filled.problems()] == [
        ("end", "It ends before it starts: check both times."),
        ("passers", "It must be 0 or more."),
    ]
    filled.answer("passers", "0")
    filled.answer("end", "20:00")
    assert filled.problems() == ()
