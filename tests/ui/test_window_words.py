"""Nobody at the window is told to type a command."""

import re

import pytest

from fieldkit.errors import Code
from sync.survey_import.convert import Problem
from ui import import_window_words, import_words, messages
from ui.languages import LANGUAGES, Language
from ui.window_words import words

COMMAND = re.compile(r"[«']fieldkit[ »']|(?<!\w)--\w")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(Code))
def test_no_sentence_names_a_command(code: Code, language: Language) -> None:
    """A new failure whose words name a command wants words for the window as well."""
    said = words(code, {}, language)
    assert not COMMAND.search(f"{said.what} {said.safe} {said.do}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", sorted(messages.REASONS))
def test_no_reason_names_a_command(reason: str, language: Language) -> None:
    """Nor do the reasons that are woven into a sentence."""
    assert not COMMAND.search(words(Code.IMPORT_UNREADABLE, {"path": "a.csv", "why": reason}, language).what)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(import_words.ROWS))
def test_no_row_of_an_import_names_a_command(code: str, language: Language) -> None:
    """Nor what is said of a row that does not fit, on the screen and in the file to mend."""
    said = import_window_words.problem(Problem(7, "q01", code), language)
    assert said.startswith("q01: ")
    assert not COMMAND.search(said)
