import string

import pytest

from fieldkit.envelope import Fault
from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke, Broken
from forms.problems import Problem, ProblemCode
from forms.values import AnswerProblem
from ui import care_words, form_words, messages
from ui.languages import LANGUAGES, SPOKEN, Language

FACTS = dict.fromkeys(("path", "detail", "form", "known", "mailbox", "office", "text", "where", "what"), "ZZ")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", Code)
def test_every_code_has_three_sentences(code: Code, language: Language) -> None:
    """What happened, what is safe, what to do: each a whole sentence, with no hole where a fact is missing."""
    for sentence in vars(messages.words(code, FACTS, language)).values():
        assert sentence[0] in string.ascii_uppercase + "ÁÉÍÓÚ«'"
        assert sentence.endswith(".")
        assert "{" not in sentence


@pytest.mark.parametrize("language", SPOKEN)
def test_every_fault_and_problem_has_words(language: Language) -> None:
    """Whatever an envelope, a form or an answer can be refused for is worded."""
    for fault in Fault:
        assert messages.fault(fault, language).endswith(".")
    for broken in Broken:
        assert care_words.broken(Broke(broken, "7"), language).endswith(". [7]")
    for code in ProblemCode:
        said = messages.form_problem(Problem(code, "survey", 4, "relevant"), language)
        assert said.startswith("[survey, ")
        assert "{" not in said.replace("${ }", "")
    for code in form_words.ANSWERS:
        assert form_words.answer_problem(AnswerProblem("q01", code, ""), language).startswith("q01: ")


def test_the_languages_differ() -> None:
    """No sentence was left in the other language."""
    for code in Code:
        es, en = (messages.words(code, FACTS, language) for language in LANGUAGES)
        assert es.what != en.what
        assert es.do != en.do


@pytest.mark.parametrize("language", SPOKEN)
def test_where_there_is_none_that_is_said(language: Language) -> None:
    """'There are: .' would leave whoever reads it waiting."""
    said = messages.words(Code.LIST_UNKNOWN, {"list": "activities", "known": ""}, language).what
    assert ": ." not in said
    assert said != messages.words(Code.LIST_UNKNOWN, {"list": "activities", "known": "?"}, language).what


def test_a_missing_fact_is_no_failure() -> None:
    """A sentence whose fact is not known still comes."""
    assert "?" in messages.of(WorldFailed(Code.FILE_MISSING), "en").what


@pytest.mark.parametrize(
    ("variables", "expected"),
    [({"FIELDKIT_LANGUAGE": "en"}, "en"), ({"LANG": "es_ES.UTF-8"}, "es"), ({"LANG": "ja_JP"}, "es"), ({}, "es")],
)
def test_spanish_first(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], expected: str) -> None:
    """The wanted language, the system's, or Spanish."""
    for name in ("FIELDKIT_LANGUAGE", "LC_ALL", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert messages.language() == expected
