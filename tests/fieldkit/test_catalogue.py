"""The channel's catalogue: what is coming, what is over, what nobody has checked; and a calendar of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from fieldkit import settings, shelf
from fieldkit.catalogue import calendar, catalogue, moments
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.store import Store
from tests.factory import PASSPHRASE, clock

TODAY = date(2026, 5, 14)
MADE = datetime(2026, 5, 14, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def town_hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with the form of activities; each test undoes what it did."""
    with Store.create_office(tmp_path_factory.mktemp("hall") / "office", "Oficina inventada", PASSPHRASE) as store:
        store.add_form(next(one for one in shelf.action_forms() if one.name == "activity"))
        store.settings.set(settings.PLAN, shelf.library_plan())
        yield store


@pytest.fixture
def office(town_hall: Store) -> Iterator[Store]:
    town_hall.database.execute("BEGIN")
    yield town_hall
    town_hall.database.rollback()


def enter(store: Store, title: str, day: str, **more: str) -> str:
    """Record an activity; its record."""
    form = store.form("activity")
    given = {"title": title, "date": day, "association": "Asociación inventada", "ask_at": "En el centro", **more}
    filled, problems = fill(form, given, clock)
    assert not problems, problems
    return store.submissions.save(form, "5" * 32, filled)


def titles(some: object) -> list[str]:
    return [one.title for one in some]  # type: ignore[attr-defined] # a tuple of activities


def test_what_is_over_is_not_announced(office: Store) -> None:
    """Yesterday's is told as over; today's and the last day's are coming; what lies further waits for a later post."""
    for title, day in (("Ayer", "2026-05-13"), ("Hoy", "2026-05-14"), ("Fin", "2026-05-24"), ("Luego", "2026-05-25")):
        enter(office, title, day, checked="2026-05-10")
    found = catalogue(office, TODAY, days=10)
    assert (titles(found.coming), titles(found.past)) == (["Hoy", "Fin"], ["Ayer"])
    assert found.unchecked == ()


@pytest.mark.parametrize(("checked", "doubtful"), [("", True), ("2026-03-29", True), ("2026-03-30", False)])
def test_what_nobody_checked_for_long_is_told(office: Store, checked: str, doubtful: bool) -> None:  # noqa: FBT001 - a row of the table above
    """Forty-five days a check holds; what has none is told, and left out where only checked ones are wanted."""
    enter(office, "Taller", "2026-05-20", **({"checked": checked} if checked else {}))
    found = catalogue(office, TODAY)
    assert (titles(found.coming), bool(found.unchecked)) == (["Taller"], doubtful)
    assert titles(catalogue(office, TODAY, checked=True).coming) == ([] if doubtful else ["Taller"])


def test_what_was_called_off_is_told_as_that(office: Store) -> None:
    """It is not among what is coming, and in a calendar it replaces what stood there before."""
    record = enter(office, "Paseo", "2026-05-20")
    (before,) = catalogue(office, TODAY).coming
    form = office.form("activity")
    answers = {**office.submissions.get(record).answers, "called_off": "2026-05-14"}
    office.submissions.correct(record, form, answers)
    found = catalogue(office, TODAY)
    assert (titles(found.coming), titles(found.called_off)) == ([], ["Paseo"])
    (event,) = Calendar.from_ical(calendar(found.called_off, "Paseos", MADE)).walk("VEVENT")
    assert (str(event["uid"]), str(event["status"])) == (f"{before.id}@fieldkit", "CANCELLED")


def test_a_telephone_number_does_not_go_out_unseen(office: Store) -> None:
    """Out of the post, and told; in it once a person has looked."""
    enter(office, "Coro", "2026-05-20", ask_at="Llamar al 612 345 678")
    (one,) = catalogue(office, TODAY).withheld
    assert (one.ask_at, one.withheld) == ("", ("ask_at",))
    (one,) = catalogue(office, TODAY, reviewed=True).coming
    assert one.ask_at == "Llamar al 612 345 678"


def test_a_calendar_holds_days_and_hours_as_the_wall_shows_them(office: Store) -> None:
    """With hours, without hours, past midnight; accents and long lines read back as typed."""
    card = "Jotas, boleros y «lo que salga», con merienda; traiga silla, abrigo y ganas de bailar hasta el final."
    enter(office, "Baile de mayo, con ñ", "2026-05-16", starts="22:00", ends="01:30", place="Plaza, 1", card=card)
    enter(office, "Rastrillo", "2026-05-17")
    enter(office, "Café", "2026-05-18", starts="17:00")
    read = Calendar.from_ical(calendar(catalogue(office, TODAY).coming, "Qué hay", MADE))
    dance, sale, coffee = read.walk("VEVENT")
    # The wall's clock has no zone.
    hours = (dance.decoded("dtstart").isoformat(), dance.decoded("dtend").isoformat())
    assert hours == ("2026-05-16T22:00:00", "2026-05-17T01:30:00")
    assert (str(dance["summary"]), str(dance["location"])) == ("Baile de mayo, con ñ", "Plaza, 1")
    assert card in str(dance["description"])
    assert sale.decoded("dtstart") == date(2026, 5, 17)
    assert "dtend" not in coffee
    assert str(read["method"]) == "PUBLISH"


def test_a_changed_activity_replaces_itself(office: Store) -> None:
    """The same event with a higher number, so that a telephone shows it once; the same list twice is the same file."""
    enter(office, "Taller", "2026-05-20")
    (one,) = catalogue(office, TODAY).coming
    assert (one.changes, moments(one)) == (0, None)
    assert calendar([one], "x", MADE) == calendar([one], "x", MADE)


def test_a_store_without_the_list_says_so(tmp_path: Path) -> None:
    """No form fills it here: a sentence, not an empty post."""
    with Store.create_office(tmp_path / "office", "Oficina", PASSPHRASE) as store, pytest.raises(WorldFailed) as failed:
        catalogue(store, TODAY)
    assert failed.value.code is Code.LIST_UNKNOWN
