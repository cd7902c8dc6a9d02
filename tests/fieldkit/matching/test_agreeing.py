"""What was agreed asks no more; agreeing and refusing are written down in the forms that the plan's row names."""

from collections.abc import Iterator

import pytest

from fieldkit import settings, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.matching.agreeing import agree, put, refuse
from fieldkit.matching.model import Part, Why
from fieldkit.matching.reading import Week, week
from fieldkit.shelf import Place
from fieldkit.store import Store
from tests.factory import NOW, PASSPHRASE, clock

TODAY = NOW.date()  # a Thursday
FORMS = {"care_person", "care_volunteer", "care_plan", "time_volunteer", "time_request"}


def enter(store: Store, form: str, **given: object) -> str:
    """Fill in a form; its record."""
    answers, problems = fill(store.form(form), given, clock)
    assert not problems, problems
    return store.submissions.save(store.form(form), "5" * 32, answers)


def person(store: Store, code: str, **more: object) -> None:
    """Somebody who is visited on Fridays from ten to twelve."""
    given = {"days": ["fri"], "from": "10:00", "until": "12:00", "place": "Centro", "joined": "2026-01-01", **more}
    enter(store, "care_person", code=code, consent="yes", **given)


def visitor(store: Store, code: str, **more: object) -> None:
    """Somebody who visits on Fridays."""
    given = {"checked": "yes", "days": ["fri"], "place": "Centro", "joined": "2026-01-01", **more}
    enter(store, "care_volunteer", code=code, **given)


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with the forms of the 2x7 and of the time bank, and the plan that comes with the program."""
    with Store.create_office(tmp_path_factory.mktemp("match") / "office", "Oficina inventada", PASSPHRASE) as store:
        for book in shelf.action_forms():
            if book.name in FORMS:
                store.add_form(book)
        store.settings.set(settings.PLAN, shelf.library_plan())
        store.shelf.set_places([Place("Centro", kind="town"), Place("La Raja", km=12), Place("Lejana")])
        yield store


def pairs(found: Week) -> list[tuple[str, str]]:
    """Who is proposed for whom."""
    return [(one.request.label, one.offer.label) for one in found.matched.matches]


def test_a_visit_of_the_week_is_planned_with_whoever_agrees(office: Store) -> None:
    """A sheet of its own, with the day and the hours; then nobody is asked for that day any more."""
    person(office, "P-1")
    visitor(office, "V-1")
    found = week(office, "2x7", TODAY)
    assert pairs(found) == [("P-1", "V-1")]
    (one,) = found.matched.matches
    agree(office, found.row, one.request, one.offer, clock)
    (visit,) = office.lists.all("care_visits")
    said = {name: visit.properties[name] for name in ("date", "status", "from", "until")}
    assert said == {"date": "2026-05-15", "status": "planned", "from": "10:00:00.000", "until": "12:00:00.000"}
    again = week(office, "2x7", TODAY)
    assert (pairs(again), [(one.request.label, one.offer.label) for one in again.agreed]) == ([], [("P-1", "V-1")])
    assert not again.matched.unmet


def test_whoever_visits_somebody_is_busy_then(office: Store) -> None:
    """The second person at the same hour is left to somebody else, or to nobody."""
    person(office, "P-1")
    visitor(office, "V-1")
    (one,) = (found := week(office, "2x7", TODAY)).matched.matches
    agree(office, found.row, one.request, one.offer, clock)
    person(office, "P-2")
    again = week(office, "2x7", TODAY)
    assert pairs(again) == []
    assert [one.request.label for one in again.matched.unmet] == ["P-2"]
    visitor(office, "V-2")
    assert pairs(week(office, "2x7", TODAY)) == [("P-2", "V-2")]


def test_of_somebody_with_one_hour_a_week_nothing_is_left(office: Store) -> None:
    """All their time is taken: that is no 'days not said'."""
    person(office, "P-1")
    visitor(office, "V-1", **{"from": "10:00", "until": "12:00"})
    (one,) = (found := week(office, "2x7", TODAY)).matched.matches
    agree(office, found.row, one.request, one.offer, clock)
    person(office, "P-2")
    assert pairs(week(office, "2x7", TODAY)) == []


def test_a_volunteer_who_leaves_leaves_the_visit_to_somebody_else(office: Store) -> None:
    """The planned visit asks again, and the next who agrees is put into the same sheet."""
    person(office, "P-1")
    visitor(office, "V-1")
    (one,) = (found := week(office, "2x7", TODAY)).matched.matches
    agree(office, found.row, one.request, one.offer, clock)
    put(office, "care_volunteers", one.offer.id, {"left": "2026-05-14"}, clock)
    visitor(office, "V-2")
    again = week(office, "2x7", TODAY)
    assert pairs(again) == [("P-1", "V-2")]
    (other,) = again.matched.matches
    agree(office, again.row, other.request, other.offer, clock)
    (visit,) = office.lists.all("care_visits")
    assert visit.properties["volunteer"] == other.offer.id


def test_who_dies_is_asked_for_no_more(office: Store) -> None:
    """Neither a request nor a pair is left of them."""
    person(office, "P-1", left="2026-05-14", left_why="died")
    visitor(office, "V-1")
    found = week(office, "2x7", TODAY)
    assert (found.requests, pairs(found)) == (0, [])


def test_a_refusal_is_written_down_and_holds(office: Store) -> None:
    """In the request's sheet; another is proposed, and the sheet says the rest as before."""
    person(office, "P-1")
    visitor(office, "V-1")
    found = week(office, "2x7", TODAY)
    (one,) = found.matched.matches
    refuse(office, found.row, one.request, one.offer, clock)
    (unmet,) = week(office, "2x7", TODAY).matched.unmet
    assert unmet.ruled_out == ((Why.REFUSED, 1),)
    visitor(office, "V-2")
    assert pairs(week(office, "2x7", TODAY)) == [("P-1", "V-2")]
    assert office.lists.all("care_people")[0].properties["place"] == "Centro"


def test_the_time_bank_notes_it_in_the_request(office: Store) -> None:
    """No sheet of its own: the request says who helps, and asks no more."""
    enter(office, "time_volunteer", code="T-1", offer=["errand"], joined="2026-01-10")
    enter(office, "time_request", date="2026-05-15", kind="errand", status="open")
    found = week(office, "timebank", TODAY)
    (one,) = found.matched.matches
    agree(office, found.row, one.request, one.offer, clock)
    assert office.lists.all("time_requests")[0].properties["helper"] == one.offer.id
    again = week(office, "timebank", TODAY)
    assert (pairs(again), len(again.agreed)) == ([], 1)


def test_language_and_way_count_for_the_visits_too(office: Store) -> None:
    """Of two who can, the one who speaks the person's language and lives where they do."""
    person(office, "P-1", spoken=["ar"], place="La Raja")
    visitor(office, "V-1", spoken=["es", "ar"], place="Centro", vehicle="yes")
    visitor(office, "V-2", spoken=["es"], place="La Raja")
    visitor(office, "V-3", spoken=["ar"], place="Centro", vehicle="no")
    found = week(office, "2x7", TODAY)
    assert pairs(found) == [("P-1", "V-1")]
    parts = {mark.part: (mark.why, mark.km) for mark in found.matched.matches[0].parts}
    assert parts[Part.LANGUAGE] == (Why.SHARED, None)
    assert parts[Part.WHERE] == (Why.DRIVES, 12.0)


def test_what_a_form_does_not_take_is_said_and_changes_nothing(office: Store) -> None:
    """The volunteer's checks were withdrawn between the look and the word."""
    person(office, "P-1")
    visitor(office, "V-1")
    found = week(office, "2x7", TODAY)
    (one,) = found.matched.matches
    put(office, "care_volunteers", one.offer.id, {"checked": "no"}, clock)
    with pytest.raises(WorldFailed) as failed:
        agree(office, found.row, one.request, one.offer, clock)
    assert (failed.value.code, failed.value.facts["questions"]) == (Code.MATCHING_NOT_TAKEN, "volunteer")
    assert office.lists.all("care_visits") == []
