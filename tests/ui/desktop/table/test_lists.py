"""A laptop's lists in its window: those that its office lets it have, the forms about their things, and no others."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldkit import enrolment, kit, roster, settings, shelf
from fieldkit.filling import fill
from fieldkit.lists import allowed
from fieldkit.store import Store
from sync import connection, publishing, send
from sync.merge import merge
from tests import factory
from tests.fieldkit.pages import clear_pages
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.session_page import SessionPage
from ui.desktop.table.form_page import DonePage, SealedPage
from ui.desktop.table.lists_page import TableListsPage
from ui.desktop.window import Window

CANARY = "X-CANARIA"
ENTER = Qt.Key.Key_Return
FORMS = ("care_person", "care_volunteer", "care_visit", "association", "activity", "attendance")


def _enter(store: Store, form: str, **given: object) -> None:
    answers, problems = fill(store.form(form), given, factory.clock)
    assert not problems, problems
    store.submissions.save(store.form(form), "5" * 32, answers)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[factory.Town]:
    """Two laptops, of which the first may have the people of the 2x7; both have what is public."""
    made = factory.town(tmp_path_factory.mktemp("lists"), stations=2)
    office, first = made.office, made.stations[0]
    for book in shelf.action_forms():
        if book.name in FORMS:
            office.add_form(book)
    office.settings.set(settings.PLAN, shelf.library_plan())
    someone = {"place": "Centro", "exit_step": "Un taller", "joined": "2026-05-01"}
    _enter(office, "care_person", code=CANARY, consent="yes", **someone)
    _enter(office, "association", name="Asociación Inventada", kind="other", channel="yes", joined="2026-01-01")
    member = roster.find(office, first.identity.id)
    enrolment.confirm_station(office, member.name, " ".join(enrolment.words_of(office, member).words("es")))
    allowed.allow(office, "care_people", member.name)
    publishing.put_kit(office, connection.mailbox(office), kit.publish(office, "2026-05-02"))
    merge(office)
    for station in made.stations:
        send.receive(station, today=date(2026, 5, 14))
        station.close()
    yield made
    office.close()


def _sit_down(window: Window, station: Store, into: Path) -> Window:
    """At a laptop of a test's own: what it leaves half done is in nobody's way."""
    folder = into / station.folder.name
    shutil.copytree(station.folder, folder)
    window.choose(folder)
    window.unlocked(factory.unlock(folder, factory.PASSPHRASE))
    assert window.desk
    window.desk.new_session({"place": "Plaza de San Juan", "date": "2026-05-14", "team": "4"})
    window.home()
    return window


@pytest.fixture
def allowed_one(town: factory.Town, bare: Window, tmp_path: Path) -> Window:
    """The laptop that may have them."""
    return _sit_down(bare, town.stations[0], tmp_path)


@pytest.fixture
def other(town: factory.Town, bare: Window, tmp_path: Path) -> Window:
    """The laptop that may not."""
    return _sit_down(bare, town.stations[1], tmp_path)


def _lists(window: Window) -> TableListsPage:
    window.go("lists")
    settle(window)
    return page(window, TableListsPage)


def _titles(window: Window) -> list[str]:
    return [row[0] for row in cells(_lists(window).table)]


def _list(window: Window, title: str) -> ThingsPage:
    shown = _lists(window)
    shown.table.choose([row[0] for row in cells(shown.table)].index(title))
    press(ENTER)
    settle(window)
    return page(window, ThingsPage)


def _person(window: Window) -> ThingPage:
    _list(window, "2x7: quienes reciben el servicio").table.setFocus()
    press(ENTER)
    settle(window)
    return page(window, ThingPage)


def test_a_laptop_shows_what_it_may_have_and_no_more(allowed_one: Window) -> None:
    """Public lists and the one that it was allowed; of the person, the properties that leave the house alone."""
    assert _titles(allowed_one) == ["2x7: quienes reciben el servicio", "Actividades", "Asociaciones"]
    shown = _person(allowed_one)
    assert shown.heading.text() == CANARY
    said = read(shown)
    assert "Centro" in said
    assert "Un taller" not in said


def test_a_laptop_without_leave_shows_nothing_and_holds_nothing(other: Window) -> None:
    """Neither the list nor a way to it; not a word of anybody on it in any page of its store, nor beside it."""
    assert _titles(other) == ["Actividades", "Asociaciones"]
    assert other.work
    desk = other.work.desk
    kept = [path.read_bytes() for path in Path(desk.folder).rglob("*") if path.is_file()]
    pages = clear_pages(desk.folder, desk.key)
    assert b"Inventada" in pages  # what is public is there, and found so
    assert CANARY.encode() not in b"\0".join([*kept, pages])


def test_a_visit_is_noted_about_a_person_of_the_list(allowed_one: Window) -> None:
    """The form begins with the person chosen; as only the office reads it, it is sealed and leaves no draft."""
    shown = _person(allowed_one)
    named(shown, "2x7: visita").click()
    form = page(allowed_one, SealedPage)
    assert form.filling.interview.value("code") == CANARY
    for path, value in {"date": "2026-05-14", "visit": "missed", "missed_why": "health"}.items():
        form.filling.interview.answer(path, value)
    form.save()
    page(allowed_one, DonePage)
    assert allowed_one.desk
    assert not allowed_one.desk.drafts()
    assert allowed_one.desk.waiting().unsent


def test_whoever_leaves_such_a_form_is_back_at_the_thing(allowed_one: Window) -> None:
    """Escape leads back, and nothing of what was begun stays."""
    named(_person(allowed_one), "2x7: visita").click()
    page(allowed_one, SealedPage).leave()
    settle(allowed_one)
    assert page(allowed_one, ThingPage).heading.text() == CANARY
    assert allowed_one.desk
    assert not allowed_one.desk.drafts()


def test_a_form_that_a_table_reads_belongs_to_its_gathering(allowed_one: Window) -> None:
    """A new association begins as any form, and is recorded with today's table."""
    things = _list(allowed_one, "Asociaciones")
    assert cells(things.table)[0][0] == "Asociación Inventada"
    things._new[0].click()
    form = page(allowed_one, InterviewPage)
    assert allowed_one.desk
    session = allowed_one.desk.session()
    assert session
    assert form.filling.session == session.id
    form.leave()
    page(allowed_one, SessionPage)


def test_a_laptop_without_lists_says_whose_word_it_waits_for(table: Window) -> None:
    """Nothing came yet."""
    assert "Servicios Sociales decide qué listas" in read(_lists(table))
