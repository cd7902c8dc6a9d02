"""What an export may meet: a sentence each, or a workbook that says what happened; the old file untouched."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from exports.summary import export
from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.exports import books, made
from tests.forms import tables

OLD = """
    survey
    | type            | name | label |
    | select_one mood | mood | Mood  |
    choices
    | list_name | name | label |
    | mood      | good | Good  |
    | mood      | fair | Fair  |
    settings
    | form_id | version |
    | moods   | 1       |
"""
NEW = OLD.replace("| mood      | fair | Fair  |", "| mood      | bad  | Bad   |").replace("| 1       |", "| 2       |")
MOODS = b"""
[[table]]
id = "moods"
form = "moods"
sheet = { es = "Animo", en = "Mood" }
title = { es = "Animo", en = "Mood" }
rows = { by = "place", title = { es = "Lugar", en = "Place" } }
columns = { by = "mood", title = { es = "Animo", en = "Mood" } }
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An office with one gathering, in one place."""
    with made.office(tmp_path) as store:
        made.gathering(store, "Santiago", "2026-05-14", list(made.BANDS) * 4, passers=20)
        yield store


def rows(path: Path, sheet: str) -> list[list[Any]]:
    """The rows of a sheet below its title."""
    return [[cell.value for cell in row] for row in load_workbook(path)[sheet].iter_rows(5)]


def test_one_place_only(office: Store, tmp_path: Path) -> None:
    """The place is the total, and both say the same."""
    books.exported(office, tmp_path / "out.xlsx")
    found = {str(row[1] or row[0]): row[2:] for row in rows(tmp_path / "out.xlsx", "Zonas") if row[0] or row[1]}
    assert found["Santiago"] == found["Total"]


def test_a_form_whose_version_changed_in_mid_quarter(office: Store, tmp_path: Path) -> None:
    """What only the earlier version offered keeps its column beside what the later one offers."""
    session = made.gathering(office, "La Raja", "2026-05-20", ["b1"] * 9)
    for text, moods in ((OLD, ["good"] * 6 + ["fair"] * 7), (NEW, ["good"] * 5 + ["bad"] * 6)):
        office.add_form(shelf.Workbook("moods", tables.workbook(text)))
        office.submissions.save_all(office.shelf.form("moods"), session, [{"mood": mood} for mood in moods])
    books.exported(office, tmp_path / "out.xlsx", plan=made.MESA + MOODS)
    header, *more = rows(tmp_path / "out.xlsx", "Animo")
    assert header[2:7] == ["Good", "Bad", "Fair", "Sin respuesta", "Total"]
    total = next(row for row in more if row[0] == "Total")
    assert all(abs(said - true) < 5 for said, true in zip(total[2:7], (11, 6, 7, 0, 24), strict=True))


def test_a_target_that_starts_next_month(office: Store, tmp_path: Path) -> None:
    """Grey, with its reason in words, and the workbook is written."""
    plan = made.MESA.replace(b"since = 2026-01-01, min = 100", b"since = 2026-06-01, min = 100")
    export(office, books.Q2, tmp_path / "out.xlsx", progress=Silent(), today=date(2026, 5, 20), plan=plan)
    found = {row[0]: row for row in rows(tmp_path / "out.xlsx", "Indicadores") if row[0]}
    line = next(row for row in rows(tmp_path / "out.xlsx", "Indicadores") if row[0] == "M2")
    assert "– Sin datos" in line
    assert any("La meta aún no está en vigor." in str(cell) for cell in line)
    assert found.keys() >= {"M1", "M2", "M3"}


def test_a_period_with_nothing_in_it(office: Store, tmp_path: Path) -> None:
    """No gathering in the period, or none any more: told with the period, and nothing is remembered."""
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"old")
    for period in ("2025-Q2", "2026-Q3"):
        with pytest.raises(WorldFailed) as failed:
            books.exported(office, out, period)
        assert failed.value.code is Code.NOTHING_TO_EXPORT
    assert out.read_bytes() == b"old"
    assert office.releases.all() == []
