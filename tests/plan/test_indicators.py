"""A simulated year through a laptop: forms that choose from lists, batches, a merge; and answers known beforehand.

All numbers of people are multiples of the step in which they are published, so that what is published must be what was
recorded, to the digit. The expected values are worked out by hand from the numbers at the top.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime

import pytest

from exports.indicators import Line, State
from exports.measures import quantities
from exports.periods import Period
from exports.plan import read_plan
from exports.summary import prepare
from fieldkit import enrolment, kit, shelf
from fieldkit.contacts import Contacts
from fieldkit.filling import fill
from fieldkit.lists import allowed
from fieldkit.progress import Silent
from fieldkit.shelf import Place
from fieldkit.store import Store
from sync.connection import mailbox
from sync.merge import merge
from sync.publishing import put_kit
from sync.send import receive, send
from tests import factory
from tests.kept import Kept

CARED, LEAVING, VISITORS, HELPERS = 20, 5, 15, 10
VISITS, MISSED, DONE, OPEN, REVIEWS = 40, 5, 20, 5, 10  # a month
COMPLETE, PARTIAL, COMMENTS, SCANS = 15, 5, 5, (30, 17)  # a month
ASSOCIATIONS = tuple(
    f"Asociación inventada {letter}" for letter in "ABCDEF"
)  # five in the channel, one leaves in August
MEETINGS = {2: (8, "mesa posters"), 5: (10, "mesa care channel"), 9: (9, "timebank"), 11: (11, "associations mesa")}
PERSONAL = ("care_people", "care_volunteers", "time_volunteers", "time_requests")
DONE_BY = datetime(2027, 1, 2, 9, tzinfo=UTC)
Rows = Sequence[Mapping[str, str]]

# By hand. A year of months has windows '2026-01' and so on; registers are held on a window's last day.
EXPECTED: dict[str, dict[str, float]] = {
    "M1": {"2026-Q1": 110 / 5, "2026-Q2": 100 / 4, "2026-Q3": 110 / 5, "2026-Q4": 100 / 4},
    "M2": {"2026-Q1": 55, "2026-Q2": 50, "2026-Q3": 55, "2026-Q4": 50},
    "M3": {"2026-Q1": 5 / 3, "2026-Q2": 4 / 3, "2026-Q3": 5 / 3, "2026-Q4": 4 / 3},
    "P1": {"2026-01": 15, "2026-07": 15, "2026-12": 15},
    "P2": {"2026-01": 47, "2026-12": 47},
    "P3": {"2026-01": 5, "2026-12": 5},
    "X1": {"2026-C1": 20, "2026-C2": 15, "2026-C3": 15},
    "X2": {"2026-C1": 15, "2026-C2": 15, "2026-C3": 15},
    "X3": {"2026-01": 40 / 20 / (31 / 7), "2026-02": 0.5, "2026-12": 40 / 15 / (31 / 7)},
    "X4": {"2026-01": 4, "2026-06": 4, "2026-07": 80 / 15, "2026-12": 80 / 15},
    "T1": {"2026-01": 10, "2026-12": 10},
    "T2": {"2026-01": 20, "2026-12": 20},
    "T3": {"2026-01": 10, "2026-12": 10},
    "C1": {"2026-S1": 5, "2026-S2": 4},
    "C2": {"2026-S1": 160, "2026-S2": 220},
    "C3": {"2026-Q1": 4, "2026-Q4": 4},
    "C4": {"2026-Q1": 12.5, "2026-Q4": 12.5},
    "L1": {"2026-Q1": 8, "2026-Q2": 10, "2026-Q3": 9, "2026-Q4": 11},
    "L2": {"2026-Q1": 1, "2026-Q2": 2, "2026-Q3": 3, "2026-Q4": 4},
    "L3": {"2026-Q1": 2, "2026-Q2": 3, "2026-Q3": 1, "2026-Q4": 2},
}


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory, kept1: Kept) -> Iterator[dict[tuple[str, str], Line]]:
    """The year's indicators at the office, after the laptop sent what it recorded in three rounds."""
    town = kept1.copy(tmp_path_factory.mktemp("indicators"))
    office, (station,) = town.office, town.stations
    _open(office, station)
    for round_ in (_registers, _work, _after):  # each chooses from what came back of the one before
        for form, rows in round_(station).items():
            _record(station, form, rows)
        _exchange(office, station)
    facts, _ = prepare(office, Period.parse("2026"), progress=Silent(), today=date(2027, 1, 15))
    yield {(line.indicator.code, line.window.code): line for line in facts.lines}
    town.close()


def at_the_end() -> datetime:
    """After the year, so that nothing of it lies in the future."""
    return DONE_BY


def _open(office: Store, station: Store) -> None:
    """All forms that indicators count, and a laptop that may have the personal lists."""
    office.shelf.set_places([Place("Plaza inventada", "Centro", "town"), Place("Barrio inventado", "Norte", "town")])
    counted = {
        quantity.form
        for row in read_plan(shelf.library_plan().encode()).indicator
        for quantity in quantities(row.count)
    }
    for workbook in shelf.action_forms():
        if workbook.name in counted | {"poster"}:
            office.add_form(workbook)
    (member,) = kit.roster(office)
    enrolment.confirm_station(office, member.name, " ".join(enrolment.words_of(office, member).words("es")))
    for name in PERSONAL:
        allowed.allow(office, name, member.keys.id)
    put_kit(office, mailbox(office), kit.publish(office, "2026-01-01"))
    receive(station)


def _exchange(office: Store, station: Store) -> None:
    send(station)
    merge(office)
    receive(station)


def _record(station: Store, form_id: str, rows: Rows) -> None:
    form = station.form(form_id)
    filled = []
    for row in rows:
        answers, problems = fill(form, row, at_the_end)
        assert not problems, (form_id, row, problems)
        filled.append(answers)
    if Contacts.takes(form):
        station.contacts.add_all(form, filled)
    else:
        station.submissions.save_all(form, "6" * 32, filled)


def _day(month: int, nth: int) -> str:
    return f"2026-{month:02}-{1 + nth % 28:02}"


def _ids(station: Store, name: str) -> list[str]:
    return [thing.id for thing in station.lists.all(name)]


def _registers(_: Store) -> dict[str, Rows]:
    """Who and what there is: what the others choose from."""
    since = {"joined": "2025-12-01"}
    return {
        "care_person": [
            {"code": f"p-{n}", "consent": "yes", **since, **({"left": "2026-07-01"} if n < LEAVING else {})}
            for n in range(CARED)
        ],
        "care_volunteer": [{"code": f"v-{n}", "checked": "yes", **since} for n in range(VISITORS)],
        "time_volunteer": [{"code": f"t-{n}", "offer": "errand", **since} for n in range(HELPERS)],
        "association": [
            {"name": name, "kind": "association", "channel": "no" if n == 5 else "yes", "joined": "2026-01-10",
             **({"left": "2026-08-01"} if n == 4 else {})}
            for n, name in enumerate(ASSOCIATIONS)
        ],
        "poster": [
            {"place": place, "medium": "paper", "spoken": "es", "placed": "2026-01-02"}
            for place in ("Plaza inventada", "Barrio inventado")
        ],
    }  # fmt: skip


def _work(station: Store) -> dict[str, Rows]:
    """The months' work. Who is visited, who helps and who organises is chosen from the lists that came."""
    people, visitors = _ids(station, "care_people"), _ids(station, "care_volunteers")
    staying = [thing.id for thing in station.lists.all("care_people") if "left" not in thing.properties]
    assert (len(people), len(staying), len(visitors)) == (CARED, CARED - LEAVING, VISITORS)
    found: dict[str, list[Mapping[str, str]]] = {}
    for month in range(1, 13):
        for form, rows in _month(station, month, staying, visitors):
            found.setdefault(form, []).extend(rows)
        _gather(station, month)
    return {form: tuple(rows) for form, rows in found.items()}


def _month(station: Store, month: int, staying: Sequence[str], visitors: Sequence[str]) -> Iterator[tuple[str, Rows]]:
    helpers, posters, by = (_ids(station, name) for name in ("time_volunteers", "posters", "associations"))
    went = {"visit": "done", "activities": "shopping bank", "hours": "2"}
    yield "care_visit", [
        {"date": _day(month, n), "person": staying[n % len(staying)], "volunteer": visitors[n % len(visitors)],
         **(went if n < VISITS else {"visit": "missed", "missed_why": "health"})}
        for n in range(VISITS + MISSED)
    ]  # fmt: skip
    yield "time_request", [
        {"date": _day(month, n), "kind": "errand", "helper": helpers[n % len(helpers)],
         **({"status": "done", "hours": "1"} if n < DONE else {"status": "open"})}
        for n in range(DONE + OPEN)
    ]  # fmt: skip
    whole = {f"q{n:02}": "aveces" for n in range(1, 11)}
    yield "poster_test", [
        {"date": _day(month, n), **(whole if n < COMPLETE else {"q01": "nunca"}),
         **({"comment": "Más bancos"} if n < COMMENTS else {})}
        for n in range(COMPLETE + PARTIAL)
    ]  # fmt: skip
    yield (
        "poster_month",
        [
            {"date": _day(month, 27), "poster": poster, "scans": str(scans)}
            for poster, scans in zip(posters, SCANS, strict=True)
        ],
    )
    yield "channel_month", [{"date": _day(month, 9), "subscribers": str(100 + 10 * month)}]
    open_ = [
        one for one, thing in zip(by, station.lists.all("associations"), strict=True) if "left" not in thing.properties
    ]
    yield (
        "activity",
        [{"date": _day(month, 3 * n), "title": f"Taller {month}-{n}", "organiser": open_[n]} for n in range(4)],
    )
    if month in MEETINGS:
        present, reports = MEETINGS[month]
        yield "meeting", [{"date": _day(month, 11), "kind": "lag", "present": str(present), "reports": reports}]
    yield "meeting", [{"date": _day(month, 12), "kind": "internal", "present": "3"}]


def _gather(station: Store, month: int) -> None:
    """A table a month in one place, every other month in another too."""
    form = station.shelf.form("mesa_test")
    answers, problems = fill(form, factory.answers(), at_the_end)
    assert not problems
    held = [("Plaza inventada", 15, "30"), ("Barrio inventado", 5, "10")]
    for place, tests, passers in held[: 1 + month % 2]:
        opened = factory.session(station, place, _day(month, 14), passers=passers)
        station.submissions.save_all(form, opened, [answers] * tests)


def _after(station: Store) -> dict[str, Rows]:
    """What is about things of the round before: who came to each activity, what was said of help that was given."""
    activities = station.lists.all("activities")
    done = [thing for thing in station.lists.all("time_requests") if thing.properties["status"] == "done"]
    assert (len(activities), len(done)) == (48, 12 * DONE)
    by_month = [[thing for thing in done if thing.properties["date"][5:7] == f"{month:02}"] for month in range(1, 13)]
    return {
        "attendance": [
            {"activity": thing.id, "present": "10" if int(thing.label[-1]) % 2 else "15"} for thing in activities
        ],
        "time_review": [
            {"request": thing.id, "date": thing.properties["date"], "rating": "5"}
            for month in by_month
            for thing in month[:REVIEWS]
        ],
    }


@pytest.mark.parametrize("code", EXPECTED)
def test_an_indicator_is_what_was_known_beforehand(code: str, lines: dict[tuple[str, str], Line]) -> None:
    """To the digit, in each window whose answer was worked out by hand."""
    found = {window: lines[code, window].value for window in EXPECTED[code]}
    assert found == {window: pytest.approx(value, abs=1e-9) for window, value in EXPECTED[code].items()}


def test_all_twenty_are_among_them(lines: dict[tuple[str, str], Line]) -> None:
    """Every indicator of the plan has known answers here, and a state in each of them."""
    assert {code for code, _ in lines} == set(EXPECTED)
    assert len(EXPECTED) == 20
    for code, windows in EXPECTED.items():
        assert all(lines[code, window].state is not State.NO_DATA for window in windows)
