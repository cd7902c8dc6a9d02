"""What is kept of a code: a sealed record that shares nothing with the test, and nothing without a programme."""

import contextlib
from collections.abc import Iterator

import pytest

from fieldkit import kit, settings, shelf
from fieldkit.database import Database, transaction
from fieldkit.drafts import Draft
from fieldkit.linking import keeping
from fieldkit.linking.pairs import firsts
from fieldkit.linking.reading import forget, kept
from fieldkit.store import Store
from sync.connection import mailbox
from sync.merge import merge
from sync.publishing import put_kit
from sync.send import receive, send
from tests.factory import TEST, Town, answers, reopen, session
from tests.fieldkit.pages import clear_pages
from tests.sync.back_home import SESSION_DAY

CANARY = "Canariainventada"
CODE = {"wish": "yes", "mother": CANARY, "father": "Xi", "street": "Nu", "day": "7", "month": "11", "older": "0"}


def with_code(**changed: str) -> dict[str, str]:
    """A test's answers and a code, as the window has them in memory."""
    return {
        **answers(),
        "band": "b2",
        "ask_code": "yes",
        **{f"own_code/{k}": v for k, v in {**CODE, **changed}.items()},
    }


def programme(town: Town) -> None:
    """Begin one: the form that keeps codes, the key, a kit for everybody."""
    for workbook in shelf.action_forms():
        if workbook.name == "change":
            town.office.add_form(workbook)
    town.office.linking.begin()
    publish(town)


def publish(town: Town) -> None:
    """A kit for everybody."""
    put_kit(town.office, mailbox(town.office), kit.publish(town.office, "2026-05-02"))
    for station in town.stations:
        receive(station, today=SESSION_DAY)


def save(store: Store, date: str, **changed: str) -> str:
    """A test with a code, of a day."""
    return store.submissions.save(store.form(TEST), session(store, date=date), with_code(**changed))


def everything(store: Store) -> bytes:
    """Every page of a store, decrypted, and all files beside it."""
    files = [path.read_bytes() for path in sorted(store.folder.rglob("*")) if path.is_file()]
    return b"\0".join([*files, clear_pages(store.folder, store.key)])


def test_begun_in_two_windows_at_once_the_first_key_stays(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second finds the key that the first has made since it was asked, and that a kit may carry by now."""
    office, keys = town1.office, list[bytes]()

    @contextlib.contextmanager
    def waiting(database: Database) -> Iterator[None]:
        monkeypatch.setattr(keeping, "transaction", transaction)
        with reopen(office.folder) as other:
            assert other.linking.begin()
            keys.append(other.linking.key)
        with transaction(database):
            yield

    monkeypatch.setattr(keeping, "transaction", waiting)
    assert not office.linking.begin()
    assert [office.linking.key] == keys


def test_the_test_knows_nothing_of_the_code(town1: Town) -> None:
    """Neither the items nor that there was a code is with the test, in a draft, or anywhere on either disk."""
    programme(town1)
    office, (station,) = town1.office, town1.stations
    station.drafts.save(Draft("a" * 32, "5" * 32, TEST, station.form(TEST).version, with_code(), "q01"))
    draft = station.drafts.get("a" * 32)
    assert draft is not None
    record = save(station, "2026-05-14")
    for stored in (draft.answers, station.submissions.get(record).answers):
        assert not [path for path in stored if path.startswith("own_code") or path == "ask_code"]
    assert station.contacts.waiting() == 1
    send(station)
    merge(office)
    for store in (station, office):
        found = everything(store).lower()
        assert CANARY.lower().encode() not in found
    [one] = office.submissions.current("change")
    assert (one.answers["quarter"], one.answers["band"], set(one.answers)) == (
        "2026-04-01", "b2", {"quarter", "band", "tags"},
    )  # fmt: skip
    assert one.session != office.submissions.get(record).session
    assert one.answers["tags"].encode() not in everything(station)


def test_a_year_later_the_same_person_is_found_and_erased(town2: Town) -> None:
    """At another laptop, with a slip; and whoever says the code again can have it forgotten."""
    programme(town2)
    office = town2.office
    first, second = town2.stations
    save(first, "2026-05-14")
    save(second, "2027-05-14", day="17")
    save(second, "2027-05-14", mother="Otra", day="1")
    for station in town2.stations:
        send(station)
    merge(office)
    known = list(kept(office, "change"))
    [(later, before)] = firsts(known).items()
    assert {one.record: one.quarter.year for one in known}[later] == 2027
    assert before.said == {"band": "b2"}
    said = tuple(value.lower() for name, value in CODE.items() if name != "wish")
    assert forget(office, "change", said) == 1
    assert firsts(kept(office, "change")) == {}
    assert office.check().faults == ()


def test_without_a_programme_nothing_is_kept(town1: Town) -> None:
    """Off until an office begins it; after its end the laptops have no key, and keep no more codes."""
    _, (station,) = town1.office, town1.stations
    save(station, "2026-05-14")
    assert (station.linking.asks(station.form(TEST)), station.contacts.waiting()) == (False, 0)
    programme(town1)
    assert station.linking.asks(station.form(TEST))
    assert station.linking.key == town1.office.linking.key
    key = station.linking.key
    town1.office.linking.end()
    publish(town1)
    assert (station.linking.key, town1.office.linking.key) == (b"", b"")
    save(station, "2026-05-14")
    assert station.contacts.waiting() == 0
    for store in (station, town1.office):
        assert key.hex().encode() not in everything(store)


def test_a_correction_makes_no_second_code(town1: Town) -> None:
    """A saved test that is corrected keeps what it was, and nothing private comes in with it."""
    programme(town1)
    (station,) = town1.stations
    record = save(station, "2026-05-14")
    station.submissions.correct(record, station.form(TEST), with_code())
    assert station.contacts.waiting() == 1
    assert "own_code/mother" not in station.submissions.get(record).answers


@pytest.mark.parametrize("lacking", ["keeper", "open keeper", "row"])
def test_where_it_could_be_read_it_is_not_kept(town1: Town, lacking: str) -> None:
    """A plan without the row, an office without the form, a form that is not for the office alone: nobody is asked."""
    office = town1.office
    office.linking.begin()
    if lacking != "keeper":
        programme(town1)
    plan = office.settings.get(settings.PLAN)
    if lacking == "row":
        office.settings.set(settings.PLAN, plan.replace("[linking]", "[[ignored]]"))
    if lacking == "open keeper":
        office.settings.set(settings.PLAN, plan.replace('keep = "change"', 'keep = "note"'))
    assert not office.linking.asks(office.form(TEST))
    save(office, "2026-05-14")
    assert list(office.submissions.current("change")) == []
