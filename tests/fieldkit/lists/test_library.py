"""The ready-made forms fill each other's lists, and do without where a laptop has none."""

from collections.abc import Iterator

import pytest

from fieldkit import settings, shelf
from fieldkit.filling import fill
from fieldkit.lists import allowed
from fieldkit.store import Store
from forms.definition import Form
from tests.factory import PASSPHRASE, clock
from tests.forms.tables import begin

SESSION = "5" * 32


@pytest.fixture(scope="module")
def town_hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with the whole plan's forms and its plan; each test undoes what it did."""
    folder = tmp_path_factory.mktemp("town hall")
    with Store.create_office(folder / "office", "Oficina inventada", PASSPHRASE) as store:
        for workbook in shelf.action_forms():
            store.add_form(workbook)
        store.settings.set(settings.PLAN, shelf.library_plan())
        yield store


@pytest.fixture
def office(town_hall: Store) -> Iterator[Store]:
    """The office, as if nothing had been recorded."""
    town_hall.database.execute("BEGIN")
    yield town_hall
    town_hall.database.rollback()


def enter(store: Store, form_id: str, **given: str) -> str:
    """Fill a form as it is filled at this store, and save it; the record's id."""
    form = store.form(form_id)
    filled, problems = fill(form, given, clock)
    assert not problems, problems
    return store.submissions.save(form, SESSION, filled)


def the(store: Store, name: str) -> str:
    """The id of the one thing in a list."""
    [one] = store.lists.all(name)
    return one.id


def test_what_one_form_names_another_chooses(office: Store) -> None:
    """An association organises an activity that people attend; its name is typed once."""
    enter(office, "association", name="Asociación inventada", kind="association", channel="yes", joined="2026-01-10")
    enter(office, "activity", date="2026-05-10", title="Taller inventado", organiser=the(office, "associations"))
    record = enter(office, "attendance", activity=the(office, "activities"), present="12")
    answers = office.submissions.get(record).answers
    expected = {"date": "2026-05-10", "association": "Asociación inventada", "title": "Taller inventado"}
    assert {name: answers[name] for name in expected} == expected
    report = {"which": the(office, "associations"), "half": "2026-S1", "date": "2026-06-20", "activities": "1"}
    record = enter(office, "association_report", **report, participants="12")
    assert office.submissions.get(record).answers["association"] == "Asociación inventada"
    offer = {"title": "Café", "tag": "wanted", "about": "company", "contact": "Por la tarde", "checked": "2026-05-01"}
    enter(office, "offer", **offer, organiser=the(office, "associations"))
    [shown] = office.lists.all("offers")
    assert (shown.label, shown.properties["by"]) == ("Café", "Asociación inventada")


def test_a_visit_is_made_by_somebody_checked_to_somebody_who_still_wants_it(office: Store) -> None:
    """Whoever has left, and whoever is not checked yet, is on no list to choose from."""
    for code, more in (("p-1", {}), ("p-2", {"left": "2026-02-01"})):
        enter(office, "care_person", code=code, consent="yes", joined="2026-01-10", **more)
    for code, checked in (("v-1", "yes"), ("v-2", "no")):
        enter(office, "care_volunteer", code=code, checked=checked, joined="2026-01-10")
    filled = begin(office.form("care_visit"))
    offered = {path: [choice.label for choice in filled.choices(path)] for path in ("person", "volunteer")}
    assert offered == {"person": ["p-1"], "volunteer": ["v-1"]}
    filled.answer("person", filled.choices("person")[0].value)
    assert filled.value("code") == "p-1"


def test_a_case_goes_on_step_by_step(office: Store) -> None:
    """A step says what comes next; a step that closes it takes it off the list of those to choose from."""
    enter(office, "case", code="c-1", opened="2026-05-01", source="mesa", severity="high", status="open")
    step = {"case": the(office, "cases"), "date": "2026-05-03", "done": "call"}
    enter(office, "case_step", **step, status="open", next_step="2026-05-10", next_what="Visita")
    case = office.lists.get("cases", the(office, "cases"))
    assert (case.label, case.properties["next_step"], case.properties["next_what"]) == ("c-1", "2026-05-10", "Visita")
    last = {**step, "date": "2026-05-10", "done": "visit"}
    enter(office, "case_step", **last, status="closed", closed="2026-05-10", closed_why="connected")
    case = office.lists.get("cases", the(office, "cases"))
    assert (case.properties["status"], case.properties["closed_why"]) == ("closed", "connected")
    assert begin(office.form("case_step")).choices("case") == ()
    assert office.lists.conflicts("cases") == []


def test_a_review_is_about_help_that_was_given(office: Store) -> None:
    """Only requests that were done can be reviewed; they are told apart by day, kind and place."""
    for status in ("done", "open"):
        enter(office, "time_request", date="2026-05-04", kind="errand", place="La Raja", status=status)
    [choice] = begin(office.form("time_review")).choices("request")
    assert choice.label == "2026-05-04 · Recados y compras · La Raja"


def _without_lists(store: Store, form_id: str) -> Form:
    return store.shelf.form(form_id)


@pytest.mark.parametrize(
    ("form_id", "given"),
    [
        ("care_visit", {"date": "2026-05-04", "code": "p-1", "visit": "done", "activities": "bank"}),
        ("attendance", {"date": "2026-05-04", "association": "Asociación inventada", "present": "7"}),
        ("activity", {"date": "2026-05-04", "title": "Taller", "association": "Asociación inventada"}),
        ("case_step", {"code": "c-1", "date": "2026-05-04", "done": "call", "status": "open"}),
        ("time_review", {"date": "2026-05-04", "rating": "5"}),
    ],
)
def test_a_laptop_without_the_list_types_instead(office: Store, form_id: str, given: dict[str, str]) -> None:
    """Where there is nothing to choose from the form asks in words, says so, and can be finished."""
    form = _without_lists(office, form_id)
    filled, problems = fill(form, given, clock)
    assert problems == ()
    assert {name: filled[name] for name in given} == given
    asked = begin(form).questions()
    assert form_id == "time_review" or any(path.startswith("no_") for path in asked)


def test_the_plan_says_who_may_have_each_list(office: Store) -> None:
    """Every list that the forms feed is in the plan; people are on personal ones, and cases stay with the office."""
    rules = office.lists.rules()
    assert sorted(rules) == office.lists.names()
    public = {"associations", "activities", "gatherings", "offers", "posters", "meetings"}
    assert {name for name, rule in rules.items() if rule.public} == public
    assert {name for name, rule in rules.items() if rule.reader == "office"} == {"cases"}
    assert allowed.reach(office, "cases").stations == ()
