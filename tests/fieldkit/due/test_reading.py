"""What is due, read from the lists by the plan's rows alone."""

from collections.abc import Iterator
from datetime import date

import pytest

from fieldkit import settings, shelf
from fieldkit.due import Standing, States, board, periods, read
from fieldkit.store import Store
from tests import factory
from tests.fieldkit.due.visits import PLAN, correct, enter, furnish, thing

TODAY = date(2026, 5, 14)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with the invented action."""
    with Store.create_office(tmp_path_factory.mktemp("due") / "office", "Oficina inventada", factory.PASSPHRASE) as one:
        furnish(one)
        yield one


@pytest.fixture
def office(house: Store) -> Iterator[Store]:
    """The office, as if nothing had been recorded."""
    house.database.execute("BEGIN")
    yield house
    house.database.rollback()


def told(store: Store, since: date | None = None) -> list[tuple[str, str, str]]:
    """Day, what, of which thing."""
    return [(one.day.isoformat(), one.what.en, one.label) for one in read(States(store, TODAY), since)]


def visit(store: Store, whom: str, helper: str, day: str) -> str:
    """Plan a visit."""
    given = {"whom": thing(store, "neighbours", whom), "helper": thing(store, "helpers", helper), "day": day}
    return enter(store, "planned", **given, at="10:30:00.000")


def test_a_date_of_a_thing_is_due_on_its_day(office: Store) -> None:
    """With the words beside it, and who it is."""
    enter(office, "neighbours", code="A-1")
    enter(office, "step", whom=thing(office, "neighbours", "A-1"), next="2026-05-12", what="Preguntar por el taller")
    (one,) = read(States(office, TODAY))
    assert (one.day, one.what.es, one.label, one.says) == (
        date(2026, 5, 12), "Llamar", "A-1", "Preguntar por el taller",
    )  # fmt: skip
    assert board([one], TODAY).overdue == (one,)


def test_days_begin_anew_when_a_form_is_filled(office: Store) -> None:
    """Two weeks after the start, or after the last visit, whichever is later."""
    enter(office, "neighbours", code="A-1", joined="2026-04-01")
    assert told(office) == [("2026-04-15", "No visit", "A-1")]
    whom = thing(office, "neighbours", "A-1")
    enter(office, "made", whom=whom, day="2026-05-10")
    enter(office, "made", whom=whom, day="2026-05-03")
    assert told(office) == [("2026-05-24", "No visit", "A-1")]


def test_what_is_done_is_due_no_more(office: Store) -> None:
    """A visit that was planned waits to be noted until it is; the visit itself is over with its day."""
    enter(office, "neighbours", code="A-1")
    enter(office, "helpers", code="B-1")
    visit(office, "A-1", "B-1", "2026-05-11")
    label = office.lists.all("planned")[0].label
    assert told(office) == [("2026-05-13", "Note the visit", label)]
    assert told(office, date(2026, 5, 11))[0] == ("2026-05-11", "Visit", label)
    enter(office, "made", which=thing(office, "planned", label), day="2026-05-11")
    assert told(office) == []


def test_what_was_done_on_its_day_about_the_person_is_done(office: Store) -> None:
    """A sheet about the person on another day is another visit."""
    rules = PLAN.replace('done = { form = "made", by = "which" }', 'done = { form = "made", by = "whom", on = "day" }')
    office.settings.set(settings.PLAN, rules)
    enter(office, "neighbours", code="A-1")
    enter(office, "helpers", code="B-1")
    visit(office, "A-1", "B-1", "2026-05-11")
    enter(office, "made", whom=thing(office, "neighbours", "A-1"), day="2026-05-10")
    assert "Note the visit" in [what for _, what, _ in told(office)]
    enter(office, "made", whom=thing(office, "neighbours", "A-1"), day="2026-05-11")
    assert "Note the visit" not in [what for _, what, _ in told(office)]


def test_a_visit_whose_helper_left_wants_somebody_else(office: Store) -> None:
    """It stays on its day and says so; one that names nobody wants somebody."""
    enter(office, "neighbours", code="A-1")
    helper = enter(office, "helpers", code="B-1")
    visit(office, "A-1", "B-1", "2026-05-15")
    (visited, *_) = read(States(office, TODAY))
    assert (visited.who, visited.of, visited.wanting) == ("B-1", "A-1", "")
    correct(office, helper, left="2026-05-13")
    enter(office, "planned", whom=thing(office, "neighbours", "A-1"), day="2026-05-16")
    visits = [one for one in read(States(office, TODAY)) if one.what.en == "Visit"]
    assert [(one.who, one.wanting) for one in visits] == [("B-1", "another"), ("", "nobody")]
    assert board(visits, TODAY).wanting == 2


def test_nothing_is_due_of_somebody_who_died(office: Store) -> None:
    """Neither a call, nor a visit that was planned; the lists keep what was entered."""
    record = enter(office, "neighbours", code="A-1", joined="2026-04-01")
    enter(office, "helpers", code="B-1")
    visit(office, "A-1", "B-1", "2026-05-15")
    assert len(told(office)) == 3
    correct(office, record, left="2026-05-13", why="died")
    assert told(office) == []
    states = States(office, TODAY)
    (planned,), (who,) = office.lists.all("planned"), office.lists.all("neighbours")
    assert (states.standing("planned", planned).why, states.standing("planned", planned).over) == ("needless", True)
    state = states.standing("neighbours", who).rule
    assert state is not None
    assert (state.name.en, state.told and state.told.en) == ("Died", "This person has died.")


def test_what_lies_behind_is_past(office: Store) -> None:
    """A thing that was to happen, and whose last day is gone; of what has no such day nobody knows."""
    enter(office, "neighbours", code="A-1")
    enter(office, "helpers", code="B-1")
    for day in ("2026-05-13", "2026-05-14"):
        visit(office, "A-1", "B-1", day)
    states = States(office, TODAY)
    past = {one.properties["day"]: states.standing("planned", one).why for one in office.lists.all("planned")}
    assert past == {"2026-05-13": "past", "2026-05-14": "current"}
    assert states.standing("neighbours", office.lists.all("neighbours")[0]) == Standing()


def test_a_gathering_is_on_its_day(office: Store) -> None:
    """A form's submissions, with their times and what they are called."""
    factory.session(office, "Plaza de San Juan", "2026-05-14", start="17:30", end="20:00")
    factory.session(office, "San Fermín", "2026-05-01")
    (one,) = read(States(office, TODAY))
    assert (one.label, one.starts, one.ends, one.late, one.list) == ("Plaza de San Juan", "17:30", "20:00", False, "")


@pytest.mark.parametrize(
    ("today", "done", "due"),
    [
        (date(2026, 5, 14), (), date(2026, 6, 30)),  # joined this half-year: the first end is still to come
        (date(2026, 7, 1), (), date(2026, 6, 30)),
        (date(2026, 9, 1), (date(2026, 6, 20),), date(2026, 6, 30)),  # before the half-year was over
        (date(2026, 9, 1), (date(2026, 7, 5), None), date(2026, 12, 31)),
        (date(2027, 2, 1), (date(2026, 7, 5),), date(2026, 12, 31)),
        (date(2027, 2, 1), (date(2027, 1, 8),), date(2027, 6, 30)),
    ],
)
def test_what_comes_again_with_the_half_year(today: date, done: tuple[date | None, ...], due: date) -> None:
    """The last half-year that is over waits until somebody reported after it; then the next is due."""
    assert periods.owed("half", date(2026, 2, 10), today, done) == due


@pytest.mark.parametrize(
    ("kind", "end"), [("month", date(2028, 2, 29)), ("quarter", date(2028, 3, 31)), ("year", date(2028, 12, 31))]
)
def test_where_periods_end(kind: str, end: date) -> None:
    """A leap day as well."""
    assert periods.end_of(kind, date(2028, 2, 3)) == end


def test_a_row_that_comes_again_is_due_until_it_is_done(office: Store) -> None:
    """Late from the end of the quarter on, and gone once the form was filled after it."""
    rule = (
        PLAN
        + """
[[due]]
list = "neighbours"
on = "joined"
every = "quarter"
days = 20
what = { es = "Repaso", en = "Review" }
done = { form = "made", by = "whom", on = "day" }
"""
    )
    office.settings.set(settings.PLAN, rule)
    enter(office, "neighbours", code="A-1", joined="2026-01-02")
    assert ("2026-04-20", "Review", "A-1") in told(office)
    enter(office, "made", whom=thing(office, "neighbours", "A-1"), day="2026-04-03")
    assert ("2026-07-20", "Review", "A-1") in told(office)
    assert ("2026-04-20", "Review", "A-1") not in told(office)


def test_a_plan_that_cannot_be_read_has_nothing_due(office: Store) -> None:
    """As nothing leaves the house by it."""
    enter(office, "neighbours", code="A-1", joined="2026-04-01")
    office.settings.set(settings.PLAN, "[[due]]\nlist = 3")
    assert read(States(office, TODAY)) == []


def test_the_librarys_rows_name_what_its_forms_save(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A list that no form feeds, a property or an answer that nobody saves, would be due of nothing, silently."""
    with Store.create_office(tmp_path_factory.mktemp("library") / "office", "Oficina", factory.PASSPHRASE) as office:
        for workbook in shelf.action_forms():
            office.add_form(workbook)
        rules = States(office, TODAY).rules
        saved = {name: office.derived.properties(name) for name in office.lists.names()}
        answers = {form: set(office.flat.paths(form)) for form in office.flat.forms()}
        assert rules.due
        for row in rules.due:
            named = {row.on, row.starts, row.ends, row.says, *row.where} - {""}
            assert named <= (saved[row.list] if row.list else answers[row.form]), row
            for link in (row.by, row.of):
                assert link is None or (link.field in saved[row.list] and link.list in saved), row
            for filled in (row.renewed, row.done):
                paths = {filled.by, filled.on, *filled.where} - {""} if filled else set()
                assert filled is None or paths <= answers[filled.form], row
        for state in rules.state:
            assert set(state.where) <= saved[state.list], state
