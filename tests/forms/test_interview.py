"""An interview as the window and the command line use it (I01 to I08)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from forms.definition import language_code, right_to_left
from forms.interview import Interview
from forms.trial import try_out
from tests.forms.tables import NOW, begin, form, interview

_FORM = """
survey
| type | name | label::Español (es) | label::English (en) | hint::Español (es) | required | default | calculation |
| start | started |
| deviceid | device |
| note | hello | Hola | Hello |
| text | name | ¿Cómo se llama? | Your name? | El de pila | yes | Ana |
| select_one yn | likes | ¿Le gusta, ${name}? | Do you like it, ${name}? |
| calculate | said | | | | | | jr:choice-name(${likes}, '${likes}') |
| calculate | draw | | | | | | once(random()) |
| begin_repeat | visit | Visita | Visit |
| date | day | ¿Qué día? | Which day? |
| end_repeat |
| end | ended |
choices
| list_name | name | label::Español (es) | label::English (en) | key |
| yn        | yes  | Sí                  | Yes                 | 1   |
| yn        | no   | No                  | No                  | 2   |
settings
| default_language |
| Español (es)     |
"""


def test_questions_in_order() -> None:
    """I01: what is to be shown comes in the sheet's order, notes included, calculations and metadata not."""
    filled = interview(_FORM)
    filled.add("visit")
    assert filled.questions() == ("hello", "name", "likes", "visit[1]/day", "visit[2]/day")


def test_answers_stored() -> None:
    """I02: what is stored is relevant and not blank, calculations included; no notes, nothing of the device."""
    filled = interview(_FORM, properties={"deviceid": "secret"})
    filled.answer("likes", "yes")
    filled.answer("visit[1]/day", "2026-05-01")
    filled.finish()
    stored = filled.answers()
    assert filled.value("device") == "secret"
    assert set(stored) == {"name", "likes", "said", "draw", "visit[1]/day"}


def test_going_on() -> None:
    """I03: an interview goes on from its answers: repeats are there, chance is not asked twice, blanks stay blank."""
    filled = interview(_FORM)
    filled.answer("name", "")
    filled.add("visit")
    filled.answer("visit[2]/day", "2026-05-02")
    stored = filled.answers()
    again = begin(filled.form, answers=stored)
    assert (again.answers(), again.value("name"), again.instances("visit")) == (stored, "", 2)
    with pytest.raises(KeyError):
        begin(filled.form, answers={"nowhere": "1"})


def test_going_on_in_counted_repeats() -> None:
    """I03: answers in a counted repeat are taken up as well."""
    filled = interview(
        """
        survey
        | type         | name | label | repeat_count |
        | integer      | n    | N     |              |
        | begin_repeat | r    | R     | ${n}         |
        | text         | a    | A     |              |
        | end_repeat   |      |       |              |
        """
    )
    filled.answer("n", "2")
    filled.answer("r[2]/a", "x")
    assert begin(filled.form, answers=filled.answers()).answers() == {"n": "2", "r[2]/a": "x"}


def test_languages() -> None:
    """I04: labels, choices and what is calculated from them follow the language, named in full or by its code."""
    filled = interview(_FORM)
    filled.answer("likes", "yes")
    assert (filled.language, filled.label("likes"), filled.hint("name")) == (
        "Español (es)",
        "¿Le gusta, Ana?",
        "El de pila",
    )
    assert (filled.choices("likes")[0].label, filled.value("said")) == ("Sí", "Sí")
    filled.language = "en"
    assert (filled.label("likes"), filled.choices("likes")[0].label) == ("Do you like it, Ana?", "Yes")
    assert (filled.value("said"), filled.choices("likes")[1].extras) == ("Yes", {"key": "2"})
    assert filled.hint("name") == "El de pila"
    filled.language = "xx"
    assert filled.language == "Español (es)"


def test_guidance() -> None:
    """I12: what is for whoever asks is apart from the hint, with or without one, in each language, answers woven in."""
    filled = interview(
        """
        survey
        | type | name | label::es | label::en | hint::es  | guidance_hint::es | guidance_hint::en |
        | text | name | Nombre    | Name      | El de pila | No insista       |                   |
        | text | town | Pueblo    | Town      |           | Dígalo a ${name}  | Tell ${name}      |
        | text | rest | Más       | More      | Si quiere |                   |                   |
        """
    )
    filled.answer("name", "Ana")
    paths = ("name", "town", "rest")
    assert [filled.guidance(path) for path in paths] == ["No insista", "Dígalo a Ana", ""]
    assert [filled.hint(path) for path in paths] == ["El de pila", "", "Si quiere"]
    filled.language = "en"
    assert filled.guidance("town") == "Tell Ana"


@pytest.mark.parametrize(
    ("language", "code", "backwards"),
    [("العربية (ar)", "ar", True), ("Español (es)", "es", False), ("Arabic", "Arabic", True), ("ur", "ur", True)],
)
def test_direction(language: str, code: str, *, backwards: bool) -> None:
    """I05: languages written from right to left are known by name or code."""
    assert (language_code(language), right_to_left(language)) == (code, backwards)


def test_metadata() -> None:
    """I06: the clock passed in dates the metadata."""
    filled = interview(_FORM)
    assert (filled.value("started"), filled.value("ended")) == ("2026-05-14T18:30:00.000+00:00", "")
    filled.finish()
    assert filled.value("ended") == "2026-05-14T18:30:00.000+00:00"


def test_paths_to_nothing() -> None:
    """I07: a path to nothing raises KeyError, and so does an answer to a group or beyond a repeat's end."""
    filled = interview(_FORM)
    for path in ("nowhere", "visit[2]/day", "visit[0]/day", "name[2]", "visit", "a//b", "[1]", "name/x"):
        with pytest.raises(KeyError):
            filled.answer(path, "1")


def test_problems() -> None:
    """I08: what cannot be stored as it is has a code; nothing is said of what is not relevant."""
    filled = interview(_FORM)
    filled.answer("name", "")
    filled.answer("likes", "perhaps")
    filled.answer("visit[1]/day", "soon")
    assert [(problem.path, problem.code) for problem in filled.problems()] == [
        ("name", "required"),
        ("likes", "not-a-choice"),
        ("visit[1]/day", "not-a-date"),
    ]


def test_trial() -> None:
    """I09: a form can be tried out by paths of the XForm, and says the state of every node."""
    trial = try_out(
        form(_FORM),
        [("/data/name", "Bea"), ("/data/visit", {"add": 1}), ("/data/visit[2]/day", "2026-05-01")],
        lambda: datetime(2026, 11, 22, 12, tzinfo=UTC),
        language="en",
    )
    assert trial.nodes["/data"] == {"relevant": True, "required": False, "readonly": False}
    assert trial.nodes["/data/name"] == {
        "relevant": True,
        "required": True,
        "readonly": False,
        "constraintValid": True,
        "value": "Bea",
    }
    assert {"/data/visit", "/data/visit/day", "/data/visit[2]", "/data/visit[2]/day"} <= trial.nodes.keys()
    assert len(trial.answer_ms) == 3


def test_two_interviews_share_nothing() -> None:
    """I10: interviews over one form do not see each other."""
    shared = form(_FORM)
    first, second = (Interview(shared, clock=lambda: NOW) for _ in range(2))
    first.answer("name", "Bea")
    assert second.value("name") == "Ana"


CASCADE = """
    survey
    | type             | name  | label | relevant      | calculation        | choice_filter    | trigger |
    | select_one area  | area  | Area  |               |                    |                  |         |
    | select_one place | place | Place |               |                    | area = ${area}   |         |
    | integer          | age   | Age   | ${area} = 'n' |                    |                  |         |
    | calculate        | half  |       |               | ${age} div 2       |                  |         |
    | text             | note  | Note  | ${half} > 30  |                    |                  |         |
    choices
    | list_name | name | label | area |
    | area      | n    | North |      |
    | area      | s    | South |      |
    | place     | a    | A     | n    |
    | place     | b    | B     | s    |
"""


@pytest.mark.parametrize("area", ["n", "s", ""])
@pytest.mark.parametrize("place", ["a", "b"])
@pytest.mark.parametrize("age", ["70", "20"])
def test_answers_given_at_once_are_those_given_one_by_one(area: str, place: str, age: str) -> None:
    """Relevance, choices and calculations end the same, whether each answer is worked out or all together."""
    given = {"note": "x", "age": age, "place": place, "area": area}
    together, single = interview(CASCADE), interview(CASCADE)
    together.answer_all(given)
    for path, value in given.items():
        single.answer(path, value)
    assert together.states() == single.states()
    with pytest.raises(KeyError):
        together.answer_all({"nothing": "1"})
