"""The ready-made forms of the plan's other actions (L05)."""

import pytest

from fieldkit import shelf
from forms.workbook import compile_workbook, load_compiled
from tests.forms.tables import begin

FORMS = {workbook.name: workbook.data for workbook in shelf.action_forms()}

FED = {entity.dataset for data in FORMS.values() for entity in load_compiled(compile_workbook(data).blob).entities}


@pytest.mark.parametrize("name", FORMS)
def test_each_reads_without_a_problem_in_both_languages(name: str) -> None:
    """L05: no problem, its file's name as its id, and every question and choice worded in Spanish and English."""
    compiled = compile_workbook(FORMS[name])
    form = load_compiled(compiled.blob)
    # What a form chooses from a list is no file: another form of the library fills it.
    others = [problem for problem in compiled.problems if problem.facts.get("file", "").removesuffix(".csv") not in FED]
    assert (others, compiled.form_id) == ([], name)
    for language in ("es", "en"):
        filled = begin(form, language=language)
        for path in filled.questions():
            assert filled.label(path).strip(), (path, language)
            assert all(choice.label.strip() for choice in filled.choices(path)), (path, language)


def test_what_is_personal_is_read_by_the_office_alone() -> None:
    """L05: whoever gives or gets help stands in forms that a laptop seals when they are saved."""
    readers = {name: load_compiled(compile_workbook(data).blob).reader for name, data in FORMS.items()}
    sealed = {name for name, reader in readers.items() if reader == "office"}
    assert sealed == {
        "care_person",
        "care_volunteer",
        "care_visit",
        "care_plan",
        "time_volunteer",
        "time_request",
        "case",
        "case_step",
        "change",
    }


def test_a_visit_counts_its_activities_only_where_it_took_place() -> None:
    """L05: what the indicators sum is worked out by the form."""
    filled = begin(load_compiled(compile_workbook(FORMS["care_visit"]).blob))
    for path, value in (("date", "2026-05-14"), ("code", "p-1"), ("visit", "done"), ("activities", "shopping bank")):
        filled.answer(path, value)
    assert (filled.value("activity_count"), filled.problems()) == ("2", ())
    filled.answer("visit", "missed")
    assert filled.value("activity_count") == "0"


def test_nobody_is_entered_without_agreeing_or_by_name() -> None:
    """L05: no consent, no entry; a code that looks like a name with spaces is refused."""
    filled = begin(load_compiled(compile_workbook(FORMS["care_person"]).blob), language="en")
    for path, value in (("code", "No Body"), ("consent", "no"), ("joined", "2026-05-14"), ("left", "2026-05-01")):
        filled.answer(path, value)
    assert [problem.path for problem in filled.problems()] == ["code", "consent", "left"]


@pytest.mark.parametrize(("answered", "complete", "band"), [(10, "yes", "b2"), (8, "yes", "b2"), (7, "no", "")])
def test_the_posters_questionnaire_scores_like_the_test(answered: int, complete: str, band: str) -> None:
    """L05: the same ten questions and bands; a form is complete from eight answers on."""
    filled = begin(load_compiled(compile_workbook(FORMS["poster_test"]).blob))
    for number in range(1, answered + 1):
        filled.answer(f"q{number:02}", "aveces")
    assert (filled.value("complete"), filled.value("band")) == (complete, band)
