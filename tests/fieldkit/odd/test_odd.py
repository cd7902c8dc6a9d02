"""What a person would stop at: handled as they would expect, and said in a sentence, in four languages."""

from collections.abc import Iterator
from datetime import date

import pytest

from fieldkit import settings, shelf
from fieldkit.filling import fill
from fieldkit.odd import Odd, Oddity, after, oddities
from fieldkit.store import Store
from tests.factory import PASSPHRASE, clock
from ui import odd_words
from ui.languages import SPOKEN

SESSION = "5" * 32
TODAY = date(2026, 5, 14)
FORMS = {"association", "activity", "case", "case_step", "care_person", "time_volunteer", "time_request"}
# As an office's plan says which things are over, and on which day they are past.
STATES = """
[[state]]
list = "time_volunteers"
name = { es = "Ya no participa", en = "No longer takes part" }
where = { left = true }
over = true

[[state]]
list = "cases"
name = { es = "Cerrado", en = "Closed" }
where = { status = "closed" }
over = true

[[state]]
list = "time_requests"
name = { es = "Hecha", en = "Done" }
where = { status = ["done", "not_done"] }
over = true

[[state]]
list = "volunteers of a made-up action"
name = { es = "Ha fallecido", en = "Has died" }
where = { why = "died" }
over = true

[[due]]
list = "activities"
on = "date"
past = "over"
what = { es = "Actividad", en = "Activity" }
"""


@pytest.fixture(scope="module")
def town_hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with some of the plan's forms; each test undoes what it did."""
    folder = tmp_path_factory.mktemp("odd")
    with Store.create_office(folder / "office", "Oficina inventada", PASSPHRASE) as store:
        for workbook in shelf.action_forms():
            if workbook.name in FORMS:
                store.add_form(workbook)
        store.settings.set(settings.PLAN, shelf.library_plan() + STATES)
        yield store


@pytest.fixture
def office(town_hall: Store) -> Iterator[Store]:
    """The office, as if nothing had been recorded."""
    town_hall.database.execute("BEGIN")
    yield town_hall
    town_hall.database.rollback()


def enter(store: Store, form_id: str, **given: object) -> list[Oddity]:
    """Fill a form and save it; what is said of that."""
    form = store.form(form_id)
    filled, problems = fill(form, given, clock)
    assert not problems, problems
    store.submissions.save(form, SESSION, filled)
    return after(store, form, [filled], TODAY)


def said(found: list[Oddity]) -> dict[str, Odd]:
    """What is odd, by label."""
    return {one.label: one.odd for one in found}


def the(store: Store, name: str, label: str) -> str:
    """The id of a thing."""
    [found] = [one.id for one in store.lists.all(name) if one.label == label]
    return found


def test_a_volunteer_who_leaves_and_is_counted_on(office: Store) -> None:
    """Open requests that name somebody who left are said, with the state's own words; done ones are not."""
    enter(office, "time_volunteer", code="v-1", joined="2026-01-10")
    helper = the(office, "time_volunteers", "v-1")
    enter(office, "time_request", date="2026-05-20", kind="errand", status="open", helper=helper)
    enter(office, "time_request", date="2026-05-04", kind="paper", status="done", helper=helper, hours="1")
    assert oddities(office) == []
    [created] = office.submissions.current("time_volunteer")
    form = office.form("time_volunteer")
    office.submissions.correct(created.record, form, {**created.answers, "left": "2026-05-12"})
    [one] = oddities(office)
    assert (one.odd, one.label, one.facts) == (Odd.NEEDS_ANOTHER, "2026-05-20 · Recados y compras", {"other": "v-1"})
    assert odd_words.sentence(one, "en") == (
        "'2026-05-20 · Recados y compras' counts on v-1, of whom it says: No longer takes part. Find somebody else, "
        "or call it off."
    )


def test_a_volunteer_whose_record_was_withdrawn(office: Store) -> None:
    """Nothing is left of them but that an open request counts on somebody who is gone."""
    enter(office, "time_volunteer", code="v-1", joined="2026-01-10")
    helper = the(office, "time_volunteers", "v-1")
    enter(office, "time_request", date="2026-05-20", kind="errand", status="open", helper=helper)
    [created] = office.submissions.current("time_volunteer")
    office.submissions.withdraw(created.record)
    [one] = oddities(office)
    assert (one.odd, one.facts) == (Odd.NEEDS_GONE, {})


def test_somebody_who_died_is_a_state_like_any_other(office: Store) -> None:
    """Who counts on them is told in the plan's own words: a row of the plan, and no code."""
    plan = office.settings.get(settings.PLAN)
    died = plan.replace("where = { left = true }", 'where = { place = "died" }').replace(
        "Ya no participa", "Ha fallecido"
    )
    office.settings.set(settings.PLAN, died)
    enter(office, "time_volunteer", code="v-1", joined="2026-01-10", place="died")
    helper = the(office, "time_volunteers", "v-1")
    form = office.shelf.form("time_request")
    answers = {"date": "2026-05-20", "kind": "errand", "status": "open", "helper": helper}
    filled, _ = fill(office.form("time_request"), answers, clock)
    office.submissions.save(form, SESSION, filled)
    [one] = oddities(office)
    assert "Ha fallecido" in odd_words.sentence(one, "es")


def test_two_associations_of_one_name(office: Store) -> None:
    """Both are kept, and whoever enters the second is told; accents, capitals and dots make no other name."""
    assert (
        enter(office, "association", name="Vecinos de Arriba", kind="association", channel="no", joined="2026-01-10")
        == []
    )
    found = enter(
        office, "association", name="vecinos de arriba", kind="association", channel="no", joined="2026-02-10"
    )
    assert said(found) == {"vecinos de arriba": Odd.SAME_NAME}
    assert len(oddities(office)) == 2
    assert said(
        enter(office, "association", name="VECINOS DE ARRÍBA.", kind="association", channel="no", joined="2026-02-10")
    ) == {"VECINOS DE ARRÍBA.": Odd.TYPED_DIFFERENTLY}


@pytest.mark.parametrize(("first", "second"), [("v-1", "V1"), ("v-01", "v-1"), ("abc-2", "ABC2")])
def test_a_code_typed_differently(office: Store, first: str, second: str) -> None:
    """Two volunteers under one code, typed in two ways, are said to look like one."""
    enter(office, "time_volunteer", code=first, joined="2026-01-10")
    found = enter(office, "time_volunteer", code=second, joined="2026-01-10")
    assert [(one.odd, one.facts["other"]) for one in found] == [(Odd.TYPED_DIFFERENTLY, first)]
    assert enter(office, "time_volunteer", code="w-77", joined="2026-01-10") == []


def test_an_activity_in_the_past(office: Store) -> None:
    """It is noted, and said; the same activity of another day is no double, of the same day it is."""
    given = {"title": "Taller inventado", "association": "Asociación inventada"}
    [one] = enter(office, "activity", date="2026-05-04", **given)
    assert (one.odd, one.facts) == (Odd.ALREADY_PAST, {"day": "2026-05-04"})
    assert enter(office, "activity", date="2026-05-14", **given) == []
    assert said(enter(office, "activity", date="2026-05-14", **given)) == {"Taller inventado": Odd.SAME_NAME}


def test_a_case_closed_twice(office: Store) -> None:
    """By two who did not know of each other, or one after the other: it stays closed, both are kept, and it is said."""
    enter(office, "case", code="c-1", opened="2026-05-01", source="mesa", severity="high", status="open")
    step = {"case": the(office, "cases", "c-1"), "done": "visit", "status": "closed"}
    form = office.form("case_step")
    for day, why in (("2026-05-10", "connected"), ("2026-05-12", "moved")):
        filled, problems = fill(form, {**step, "date": day, "closed": day, "closed_why": why}, clock)
        assert not problems
        office.submissions.save(form, SESSION, filled)
    [one] = oddities(office)
    assert (one.odd, one.facts) == (Odd.ENDED_TWICE, {"count": "2", "days": "2026-05-10, 2026-05-12"})
    case = office.lists.get("cases", the(office, "cases", "c-1"))
    assert case.properties["status"] == "closed"
    assert sorted(case.conflicts["closed"]) == ["2026-05-10", "2026-05-12"]


def test_a_case_that_was_opened_again_and_closed_is_not(office: Store) -> None:
    """Corrected, it was closed once."""
    enter(office, "case", code="c-1", opened="2026-05-01", source="mesa", severity="high", status="open")
    enter(office, "case_step", case=the(office, "cases", "c-1"), date="2026-05-10", done="visit", status="closed",
          closed="2026-05-10", closed_why="moved")  # fmt: skip
    [closed] = office.submissions.current("case_step")
    form = office.shelf.form("case_step")
    office.submissions.correct(closed.record, form, {**closed.answers, "closed_why": "connected"})
    assert oddities(office) == []


def test_hours_that_cross_midnight(office: Store) -> None:
    """Whoever enters them is told how they are understood; hours of one day say nothing."""
    night = {"from": "22:00", "until": "02:00"}
    [one] = enter(office, "time_volunteer", code="v-1", joined="2026-01-10", days=["fri"], **night)
    assert (one.odd, one.facts) == (Odd.OVERNIGHT, {"start": "22:00", "end": "02:00"})
    day = {"from": "10:00", "until": "12:00"}
    assert enter(office, "time_volunteer", code="w-2", joined="2026-01-10", **day) == []


@pytest.mark.parametrize("odd", Odd)
def test_each_is_said_in_four_languages(odd: Odd) -> None:
    """No sentence is missing, none is English where another language was asked for, no fact is left open."""
    facts = {"other": "v-2", "count": "2", "days": "D", "day": "D", "start": "S", "end": "E"}
    one = Oddity(odd, "things", "t", "v-1", facts, None)
    told = {language: odd_words.sentence(one, language) for language in SPOKEN}
    assert len(set(told.values())) == len(SPOKEN)
    assert all("v-1" in sentence and "{" not in sentence for sentence in told.values())
