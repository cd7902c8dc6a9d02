"""Nobody at the window is told to type a command."""

import re

import pytest

from fieldkit.errors import Code
from ui.languages import LANGUAGES, Language
from ui.window_words import words

# Importing has no page of its own yet: at the window nobody meets these.
BY_COMMAND_ALONE = {code for code in Code if code.value.startswith("import-")}
COMMAND = re.compile(r"[«']fieldkit[ »']|(?<!\w)--\w")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(set(Code) - BY_COMMAND_ALONE))
def test_no_sentence_names_a_command(code: Code, language: Language) -> None:
    """A new failure whose words name a command wants words for the window as well."""
    said = words(code, {}, language)
    assert not COMMAND.search(f"{said.what} {said.safe} {said.do}")
