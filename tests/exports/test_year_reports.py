"""What stands beside the indicators after a year: reports of associations, entries, what has no day."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exports.disclosure.model import key
from exports.disclosure.protect import Protection, protect
from exports.gatherings import gatherings
from exports.indicators import Remark, State, evaluate
from exports.periods import Period
from exports.places import pools_of
from exports.plan import read_plan
from exports.plan_rows import Plan
from exports.public import Public
from exports.reports import IN_TIME, Arrival, participants_table
from exports.tables import Collected, collect, present
from fieldkit import shelf
from fieldkit.drafts import new_id
from fieldkit.store import Store
from tests.exports import made, year
from tests.forms import tables

S1 = Period.parse("2026-S1")
FORMS = ("association", "association_report", "activity", "attendance", "meeting")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with associations, their reports and activities, and no other action."""
    made_up = {form: given for form, given in year.rows().items() if form in FORMS}
    office = year.office(tmp_path_factory.mktemp("reports"), made_up)
    yield office
    office.close()


@pytest.fixture(scope="module")
def plan(store: Store) -> Plan:
    return present(store, read_plan(shelf.library_plan().encode()))


def counted(store: Store, plan: Plan, period: Period) -> Collected:
    pools = pools_of(plan, store.shelf.places())
    return collect(store, plan, period, tuple(gatherings(store, period, "passers", pools=pools)), "es")


def test_each_associations_half_year(store: Store, plan: Plan) -> None:
    """In time, late, missing, or not due yet: by the day it came, against the half-year's last; people rounded."""
    found = counted(store, plan, S1)
    first = {report.association[-1]: report for report in found.reports}
    after, before = date(2026, 7, 10), date(2026, 6, 25)
    assert "".join(first) == "ABCDEFGHIJ"
    assert {letter for letter, report in first.items() if report.arrival(after) is Arrival.RECEIVED} == set("ABCDEFG")
    assert first["H"].arrival(after) is Arrival.LATE
    assert [first[letter].arrival(after) for letter in "IJ"] == [Arrival.MISSING] * 2
    assert first["J"].arrival(before) is Arrival.NOT_DUE
    assert (first["D"].activities, first["D"].needs, first["D"].due) == (3, ("company", "transport"), date(2026, 6, 30))
    assert found.exact[IN_TIME] == {"2026-S1": 0.7}
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    table = protected.tables[participants_table(S1)]
    assert abs(table.count() - sum(range(11, 18))) < 5
    assert all(table.count(row) % 5 == 0 for row in table.rows)


def test_a_report_about_another_half_year_is_not_this_ones(store: Store, plan: Plan) -> None:
    """The second half-year has one report of its own, and the ten associations it is expected of."""
    found = counted(store, plan, Period.parse("2026-Q4")).reports
    assert [report.association[-1] for report in found if report.received is not None] == ["I"]
    assert len(found) == 10


def test_reports_in_time_as_an_indicator(store: Store) -> None:
    """A row of a plan makes an indicator of it: seven of ten."""
    row = """
[[indicator]]
code = "R1"
name = { es = "Informes a tiempo", en = "Reports in time" }
unit = { es = "parte", en = "share" }
responsible = { es = "Oficina", en = "Office" }
evaluated = "half-year"
count = { what = "reports-in-time" }
target = [{ since = 2026-01-01, min = 0.8 }]
"""
    text = shelf.library_plan()
    more = present(store, read_plan(text.replace("\n[[table]]", f"{row}\n[[table]]", 1).encode()))
    found = counted(store, more, S1)
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    lines = evaluate(more, protected.tables, found.gatherings, S1, date(2026, 7, 10), found.exact)
    (line,) = [line for line in lines if line.indicator.code == "R1"]
    assert (line.value, type(line.value), line.state) == (0.7, Public, State.NEAR)


def test_entries_stand_one_by_one_without_people(store: Store, plan: Plan) -> None:
    """Activities and meetings by date, in words; of what a listing must not tell, nothing."""
    entries = {one.listing.form: one for one in counted(store, plan, Period.parse("2026-02")).entries}
    assert set(entries) == {"activity", "meeting", "training", "poster"}
    rows = entries["activity"].rows
    assert len(rows) == 11
    assert rows[0][:3] == (date(2026, 2, 1), "Taller", "Asociación inventada A")
    assert [row[1:4] for row in entries["meeting"].rows] == [
        ("Grupo de Acción Local", None, Public(8)),
        ("Interna", None, Public(3)),
    ]
    assert entries["meeting"].rows[0][5] == "Mesa Camilla, Carteles"


def test_a_text_that_may_name_somebody_is_withheld(tmp_path: Path) -> None:
    """A title with a telephone number in it stays out of the listing, and is counted as withheld."""
    given = {"date": "2026-05-02", "title": "Paseo, llamar al 600 123 456", "association": "Asociación inventada A"}
    with year.office(tmp_path, {"activity": [given]}) as office:
        found = counted(office, present(office, read_plan(shelf.library_plan().encode())), Period.parse("2026-05"))
    (activities,) = [one for one in found.entries if one.listing.form == "activity"]
    assert (activities.rows[0][1], activities.withheld) == (None, 1)


def test_what_has_no_day_is_told(tmp_path: Path) -> None:
    """Tests whose session's sheet has not come belong to no period: they are counted apart, and protected."""
    with made.quarter(tmp_path) as office:
        form = office.shelf.form("mesa_test")
        for size in (4, 3):
            office.submissions.save_all(form, new_id(), [{"q01": "nunca"}] * size)
        plan = read_plan(made.MESA)
        found = counted(office, plan, Period.parse("2026-Q2"))
    (missing,) = found.missing
    assert (missing.form, missing.submissions) == ("mesa_test", 7)
    assert found.model.counts[key("mesa_test")] == 189
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    assert protected.tables[missing.counted].count() in {5, 10}


def test_no_line_says_that_something_has_no_day(quarter: Store) -> None:
    """It is there for each form, whether anything has no day or not, and tells of no number of gatherings."""
    found = counted(quarter, read_plan(made.MESA), Period.parse("2026-Q2"))
    assert [(one.form, one.submissions) for one in found.missing] == [("mesa_test", 0)]


def test_a_half_year_is_not_shown_because_somebody_took_part(tmp_path: Path) -> None:
    """A report about last year is shown whatever it says: '0 people' beside it may mean nobody."""
    for folder, people in (("nobody", "0"), ("somebody", "3")):
        register = {"name": "A", "kind": "association", "channel": "no", "joined": "2025-01-01"}
        given = {"association": "A", "half": "2025-S1", "date": "2026-05-02", "activities": "1", "participants": people}
        with year.office(tmp_path / folder, {"association": [register], "association_report": [given]}) as office:
            plan = present(office, read_plan(shelf.library_plan().encode()))
            found = counted(office, plan, Period.parse("2026-Q2"))
        assert {one.half.code for one in found.reports} == {"2025-S1", "2026-S1"}


def test_an_office_without_the_other_actions_has_their_indicators_without_data(quarter: Store) -> None:
    """Twenty rows all the same: what this office has no form for is grey, and says so."""
    plan = present(quarter, read_plan(shelf.library_plan().encode()))
    period = Period.parse("2026-Q2")
    found = counted(quarter, plan, period)
    assert {table.form for table in plan.table} == {"mesa_test", "note"}
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    lines = evaluate(plan, protected.tables, found.gatherings, period, date(2026, 7, 3), found.exact)
    assert len({line.indicator.code for line in lines}) == 20
    others = [line for line in lines if line.indicator.code[0] != "M"]
    assert all((line.state, line.remarks) == (State.NO_DATA, (Remark.NO_FORM,)) for line in others)


def test_a_target_that_starts_next_month(quarter: Store) -> None:
    """Before its day there is no target to be held against: grey with the reason, and a later one changes nothing."""
    text = made.MESA.decode().replace("since = 2026-01-01, min = 100", "since = 2026-06-01, min = 100")
    plan, period = read_plan(text.encode()), Period.parse("2026-Q2")
    found = counted(quarter, plan, period)
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    states = {}
    for today in (date(2026, 5, 15), date(2026, 6, 15)):
        lines = evaluate(plan, protected.tables, found.gatherings, period, today, found.exact)
        states[today.month] = next((one.state, one.remarks) for one in lines if one.indicator.code == "M2")
    assert states[5] == (State.NO_DATA, (Remark.NO_TARGET_YET,))
    assert states[6] == (State.MET, (Remark.PROVISIONAL,))


def test_a_form_that_changed_in_mid_quarter(tmp_path: Path) -> None:
    """What only the earlier version offered keeps its own column beside what the later one offers."""
    old = """
        survey
        | type             | name  | label |
        | select_one mood  | mood  | Mood  |
        choices
        | list_name | name | label |
        | mood      | good | Good  |
        | mood      | fair | Fair  |
        settings
        | form_id | version |
        | moods   | 1       |
    """
    new = old.replace("| mood      | fair | Fair  |", "| mood      | bad  | Bad   |").replace(
        "| 1       |", "| 2       |"
    )
    table = """
[[table]]
id = "moods"
form = "moods"
sheet = { es = "Otra", en = "Other" }
title = { es = "Otra", en = "Other" }
rows = { by = "place", title = { es = "Lugar", en = "Place" } }
columns = { by = "mood", title = { es = "Mood", en = "Mood" } }
"""
    with made.office(tmp_path) as office:
        session = made.gathering(office, "Santiago", "2026-05-14", ["b1"] * 5)
        for text, moods in ((old, ["good", "fair", "fair"]), (new, ["good", "bad"])):
            office.add_form(shelf.Workbook("moods", tables.workbook(text)))
            office.submissions.save_all(office.shelf.form("moods"), session, [{"mood": mood} for mood in moods])
        plan = read_plan(made.MESA + table.encode())
        found = counted(office, plan, Period.parse("2026-Q2"))
    assert list(found.sides["moods"][1].labels) == ["good", "bad", "fair", ""]
    assert {mood: found.model.counts[key("moods", mood=mood)] for mood in ("good", "bad", "fair", "")} == {
        "good": 2, "bad": 1, "fair": 2, "": 0,
    }  # fmt: skip
