"""A whole form filled at once."""

from datetime import UTC, datetime

import pytest

from fieldkit.filling import fill
from tests.forms.tables import form

NOW = datetime(2026, 5, 14, 18, tzinfo=UTC)
FORM = """
settings
| form_id | default_language |
| x       | Español (es)     |
survey
| type            | name | label::Español (es) | label::English (en) | constraint | constraint_message::Español (es) | constraint_message::English (en) | calculation |
| integer         | age  | Edad                | Age                 | . < 120    | Demasiados.                      | Too many.                        | |
| select_one many | how  | Cuántas             | How many            |            |                                  |                                  | |
| calculate       | said |                     |                     |            |                                  |                                  | jr:choice-name(${how}, '${how}') |
choices
| list_name | name | label::Español (es) | label::English (en) |
| many      | few  | Pocas               | Few                 |
"""  # noqa: E501 - a table


@pytest.mark.parametrize(
    ("language", "message"), [("", "Demasiados."), ("es", "Demasiados."), ("en", "Too many."), ("fr", "Demasiados.")]
)
def test_a_problem_is_told_in_the_readers_language_and_what_is_stored_does_not_hang_on_it(
    language: str, message: str
) -> None:
    """Two clerks with other languages store the same, so that their masters' digests are equal."""
    answers, problems = fill(form(FORM), {"age": 130, "how": "few"}, lambda: NOW, language=language)
    assert [problem.message for problem in problems] == [message]
    assert (answers["age"], answers["said"]) == ("130", "Pocas")
