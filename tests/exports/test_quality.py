"""What came from each laptop."""

from dataclasses import replace

import msgspec
import pytest

from exports.disclosure.certificate import certify
from exports.disclosure.model import Axis, Model, Relation, key
from exports.disclosure.protect import Protection, Wanted, protect
from exports.disclosure.statement import Statement
from exports.quality import RECORDS, SET_ASIDE, collect_quality
from fieldkit import roster
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from tests.factory import TEST, Town, record, session


def put_aside(office: Store, station: str, reason: str, times: int) -> None:
    """Lines that the merge could not take in, as it notes them."""
    columns = [name for _, name, *_ in office.query("PRAGMA table_info(quarantine)")]
    needed = {"station": station, "reason": reason}
    there = office.query("SELECT count(*) FROM quarantine")[0][0]
    for number in range(there, there + times):
        row = {name: needed.get(name, number) for name in columns}
        marks = ", ".join("?" * len(row))
        office.database.execute(f"INSERT INTO quarantine VALUES ({marks})", list(row.values()))  # noqa: S608 - marks alone


def test_without_laptops_there_is_nothing_to_say(town1: Town) -> None:
    """No batch, no row, no cell of the model."""
    model = Model()
    assert collect_quality(town1.office, model) == ((), [])
    assert not model.counts


def test_batches_records_and_what_is_missing(town2: Town) -> None:
    """A laptop's batches and records, the numbers that never came, and lines set aside by their reason."""
    office, (first, second) = town2.office, town2.stations
    for number in range(3):
        gathering = session(first, date=f"2026-05-{10 + number}")
        record(first, gathering)
        send(first)
    session(second)
    send(second)
    merge(office)
    with office.database.conn:
        office.database.execute("DELETE FROM received WHERE station = ? AND sequence = 2", [first.identity.id])
        put_aside(office, first.identity.id, "answers", 2)
        put_aside(office, first.identity.id, "of a kind that no column is for", 1)
    model = Model()
    laptops, wanted = collect_quality(office, model, gatherings=3)
    by_id = {one.id: one for one in laptops}
    mine = by_id[first.identity.id]
    assert (mine.batches, mine.last, mine.missing) == (2, 3, (2,))
    assert (by_id[second.identity.id].batches, by_id[second.identity.id].missing) == (1, ())
    assert {one.name for one in wanted} == {RECORDS, SET_ASIDE}
    # Two tests and three sheets; one more of each was in the batch that is missing.
    assert model.counts[key(RECORDS)] == 2
    assert model.counts[key(SET_ASIDE, laptop=first.identity.id, reason="answers")] == 2
    assert model.counts[key(SET_ASIDE)] == 2


def test_records_and_the_sheets_of_gatherings_tell_nothing_of_tests(town1: Town) -> None:
    """The sheets of gatherings, which the workbook lists, are no records of it: whoever knows of six knows nothing.

    'Ten records' beside 'ten tests', where six of the ten were sheets, left one to eight of them.
    """
    office, (station,) = town1.office, town1.stations
    gatherings = [session(station, date=f"2026-05-{10 + number}") for number in range(6)]
    for place in range(3):
        record(station, gatherings[place])
    send(station)
    merge(office)
    model, sessions = Model(), Axis("session", tuple(gatherings))
    model.add(TEST, (sessions,), {(gathering,): 1 for gathering in gatherings[:3]})
    _, wanted = collect_quality(office, model, {TEST}, gatherings=6)
    wanted.append(Wanted("tests", TEST, sessions))
    assert model.counts[key(RECORDS)] == 3
    brought = Relation(key(RECORDS), (key(TEST), key("more")))
    for number in range(40):
        shown = protect(model, wanted, protection=Protection(), secret=b"s", release=f"{number}").statement
        printed = tuple(one for one in shown.relations if {one.total, *one.parts} <= shown.facts.keys())
        # Of what is not printed there is nothing to be kept.
        certify(Statement(shown.facts, (*printed, brought)), threshold=5, cells=[*shown.facts])


def test_a_laptop_named_after_a_person_is_a_number(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What may be somebody's name, telephone or address does not stand in a workbook."""
    office, (station,) = town1.office, town1.stations
    session(station)
    send(station)
    merge(office)
    assert [one.name for one in collect_quality(office, Model())[0]] == ["Mesa 1"]
    telling = [
        replace(one, member=msgspec.structs.replace(one.member, name="612 345 678")) for one in roster.listed(office)
    ]
    monkeypatch.setattr(roster, "listed", lambda _: telling)
    assert [one.name for one in collect_quality(office, Model())[0]] == ["1"]
