"""Coverage by command: things as they are, people as they were published, a map."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldkit import shelf
from tests.factory import answers
from tests.ui.cli.program import lines, must, run

DAY = ("--today", "2026-07-02")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with the plan's places, and a quarter of tests in two of them; nothing published yet."""
    folder = tmp_path_factory.mktemp("coverage")
    store, places = folder / "office", folder / "places.csv"
    places.write_text(shelf.library_places(), encoding="utf-8")
    must("office", "new", store, "--name", "Servicios Sociales", "--places", places)
    for place, ages in (("La Alquería", ["65-74"] * 9 + ["75-84"] * 2), ("La Raja", ["25-44"] * 3)):
        made = must("session", "new", store, "--place", place, "--date", "2026-05-14", "--passers", 20)
        many: list[dict[str, object]] = [{**answers(), "about/age_band": age} for age in ages]
        given = lines(folder / "answers.jsonl", many)
        must("record", store, "--form", "mesa_test", "--session", made["session"], "--answers", given)
    return store


def test_only_what_was_published_is_told_of_people(office: Path, tmp_path: Path) -> None:
    """Before a release there is no number of people in what is printed; after it, the release's own."""
    before = must("coverage", office, *DAY)
    assert before["ages"] is None
    assert not [name for place in before["places"] for name in place if "test" in name]
    told = run("coverage", office, *DAY)
    assert "export a period first" in told.out
    must("export", office, "--period", "2026-Q2", "--out", tmp_path / "q2.xlsx")
    after = must("coverage", office, *DAY)["ages"]
    assert after["period"] == "2026-Q2"
    tests = {group["name"]: group["tests"] for group in after["groups"]}
    assert set(tests.values()) <= {0, 5, 10, 15}
    assert tests["65 to 74"] in {5, 10}
    shown = run("coverage", office, *DAY, FIELDKIT_LANGUAGE="es").out
    assert "16 a 24: 0% de los tests · nadie, o casi nadie" in shown
    assert "Padrón: Plan de acción, 2025" in shown


def test_where_nobody_has_been_and_what_follows(office: Path) -> None:
    """Thirteen places were never visited; six tables are proposed for the next quarter, each with its reason."""
    found = must("coverage", office, *DAY)
    assert sum(place["last"] is None for place in found["places"]) == 13
    assert (found["quarter"], len(found["proposal"])) == ("2026-Q4", 6)
    assert [one["place"] for one in found["proposal"][:2]] == ["La Estacada", "Barrio de San Antón"]
    shown = run("coverage", office, *DAY).out
    assert "La Estacada · never visited · 284 people in the register" in shown
    assert "La Alquería · Pedanías · last on 14/05/2026 · gatherings in 12 months: 1" in shown


def test_a_map_without_a_network(office: Path, tmp_path: Path) -> None:
    """A picture as large as a page, drawn from the plan alone, the same twice."""
    for name in ("a.png", "b.png"):
        must("coverage", office, *DAY, "--map", tmp_path / name, "--language", "es")
    picture = QImage(str(tmp_path / "a.png"))
    assert (picture.width(), picture.height()) == (1400, 1100)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_laptop_has_no_coverage(tmp_path: Path) -> None:
    """It holds one table's tests, not the town's: a sentence says whose command it is."""
    must("station", "new", tmp_path / "station", "--name", "Mesa 1")
    told = run("coverage", tmp_path / "station", *DAY)
    assert told.status == 3
