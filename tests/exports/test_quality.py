"""What came from each laptop."""

from dataclasses import replace

import msgspec
import pytest

from exports.disclosure.model import Model, key
from exports.quality import SET_ASIDE, collect_quality
from fieldkit import roster
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from tests.factory import Town, record, session


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


def test_batches_what_is_missing_and_what_was_set_aside(town2: Town) -> None:
    """A laptop's batches, the numbers that never came, and lines set aside by their reason.

    How many records came is no cell: eight of them were sheets of the next quarter's gatherings, a reader knows those,
    and '5 records' beside '0 tests' left one test at most.
    """
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
    laptops, wanted = collect_quality(office, model)
    by_id = {one.id: one for one in laptops}
    mine = by_id[first.identity.id]
    assert (mine.batches, mine.last, mine.missing) == (2, 3, (2,))
    assert (by_id[second.identity.id].batches, by_id[second.identity.id].missing) == (1, ())
    assert [one.name for one in wanted] == [SET_ASIDE]
    assert {dict(cell)["counted"] for cell in model.counts} == {SET_ASIDE}
    assert model.counts[key(SET_ASIDE, laptop=first.identity.id, reason="answers")] == 2
    assert model.counts[key(SET_ASIDE)] == 2


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
