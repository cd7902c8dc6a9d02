"""Releases of an earlier program, or of an office that was smaller: said again, and added up, without a fault."""

import json
from datetime import date
from pathlib import Path

import pytest

from exports.periods import Period
from exports.summary import export
from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from tests.exports import books, made
from tests.factory import Town, record, session

QUALITY = "Calidad"


@pytest.fixture
def town(town1: Town) -> Town:
    """A town with the plan of the gatherings alone."""
    town1.office.settings.set(settings.PLAN, made.MESA.decode())
    return town1


def held(town: Town, day: str) -> None:
    """A gathering with four tests, of which the office hears from its laptop."""
    (station,) = town.stations
    gathering = session(station, "Santiago", day, passers="9")
    for _ in range(4):
        record(station, gathering)
    send(station)
    merge(town.office)


def publish(store: Store, period: str, folder: Path) -> tuple[int, ...]:
    """The releases that a workbook of a period says."""
    path = folder / f"{period}.xlsx"
    return export(store, Period.parse(period), path, progress=Silent(), today=date(2030, 1, 1)).releases


def as_before(store: Store) -> None:
    """The first release as the program before this one left it: with records by laptop, without what has no day."""
    laptop = store.query("SELECT station FROM received")[0][0]
    cells = [[["counted", "records"]], [["counted", "records"], ["laptop", laptop]]]
    with transaction(store.database):
        store.database.conn.executemany(
            "INSERT INTO release_cells VALUES (1, ?, ?)", [(json.dumps(one), '["multiple", 10, 5, 4]') for one in cells]
        )
        store.database.execute("DELETE FROM release_cells WHERE cell LIKE '%without a day%'")


def test_an_earlier_programs_release_is_said_again_and_added_up(town: Town, tmp_path: Path) -> None:
    """Records by laptop are in the ledger and in no workbook any more; what has no day was not told then."""
    for day in ("2026-02-14", "2026-05-14", "2026-08-14"):
        held(town, day)
    publish(town.office, "2026-Q2", tmp_path)
    as_before(town.office)
    assert publish(town.office, "2026-Q2", tmp_path) == (1,)
    text = books.opened((tmp_path / "2026-Q2.xlsx").read_bytes())[QUALITY].iter_rows(values_only=True)
    said = [str(value) for row in text for value in row if value is not None]
    assert "Mesa 1" in said
    assert "Registros" not in said
    assert "Lo que aún no se ha podido contar" not in said
    assert publish(town.office, "2026-S1", tmp_path) == (2, 1)
    assert publish(town.office, "2026-Q3", tmp_path) == (3,)
    assert publish(town.office, "2026-01-01..2026-09-30", tmp_path) == (2, 1, 3)


def test_a_quarter_before_the_first_laptop_is_added_up_with_one_after_it(town: Town, tmp_path: Path) -> None:
    """Nobody's lines were set aside before there were laptops: the half-year is said, without a sheet about them."""
    made.gathering(town.office, "Santiago", "2026-02-14", ["b1"] * 12, passers=20)
    publish(town.office, "2026-Q1", tmp_path)
    held(town, "2026-05-14")
    assert publish(town.office, "2026-Q2", tmp_path) == (2,)
    assert publish(town.office, "2026-S1", tmp_path) == (1, 2)
    assert QUALITY not in books.opened((tmp_path / "2026-S1.xlsx").read_bytes()).sheetnames
