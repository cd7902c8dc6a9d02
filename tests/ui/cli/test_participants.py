"""The sheets for participants by command, read back from the PDF."""

import unicodedata
from pathlib import Path

import pypdfium2
import pytest

from fieldkit import shelf
from tests.ui.cli.program import must, run

FACTS = {
    "who": "Ayuntamiento Inventado", "contact": "968 000 000", "officer": "dpd@example.org",
    "authority": "Agencia Inventada",
}  # fmt: skip
MONTHS = 83


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with the library's plan."""
    store = tmp_path_factory.mktemp("participants") / "office"
    must("office", "new", store, "--name", "Servicios Sociales")
    return store


def filled(without: str = "") -> str:
    """The library's plan, all filled in but for one setting."""
    plan = shelf.library_plan()
    for name, value in FACTS.items():
        old = next(line for line in plan.splitlines() if line.startswith(f"{name} = "))
        plan = plan.replace(old, f'{name} = "{"" if name == without else value}"')
    return plan.replace("months = 0", f"months = {0 if without == 'months' else MONTHS}")


def words(path: str) -> str:
    """What stands on a PDF, page after page, with single spaces."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages)).split())


def test_each_setting_stands_on_each_sheet(office: Path, tmp_path: Path) -> None:
    """Who, why, for how long, where to ask, protect and complain: in all four languages, and nothing is missing."""
    plan = tmp_path / "plan.toml"
    plan.write_text(filled(), encoding="utf-8")
    must("plan", "set", office, plan)
    made = must("participant", office, "--out", tmp_path / "out")
    assert made["missing"] == []
    assert [one["language"] for one in made["sheets"]] == ["es", "en", "fr", "ar"]
    for one in made["sheets"]:
        said = words(one["file"])
        assert len(pypdfium2.PdfDocument(one["file"])) in {2, 3}  # both sides of one sheet, in most letters
        for value in (*FACTS.values(), str(MONTHS), "30", "____-____-____"):
            assert value in said, (one["language"], value)
    spanish = words(made["sheets"][0]["file"])
    assert "acercar allí compañía y ayuda" in spanish
    assert "FALTA" not in spanish


@pytest.mark.parametrize("name", [*FACTS, "months"])
def test_what_is_missing_is_named_not_left_blank(office: Path, tmp_path: Path, name: str) -> None:
    """The sheet says what is missing where it would stand, says at the top that it is a draft; the status is 1."""
    plan = tmp_path / "plan.toml"
    plan.write_text(filled(without=name), encoding="utf-8")
    must("plan", "set", office, plan)
    result = run("participant", office, "--out", tmp_path / "out", "--language", "es", "--json")
    assert (result.status, result.json["missing"]) == (1, [name])
    said = words(result.json["sheets"][0]["file"])
    assert f"({name})" in said
    assert said.count("FALTA: ") >= 1
    assert "Borrador: no lo reparta todavía." in said
    assert f"({name})" in result.said


def test_a_practice_sheet_says_that_it_is_made_up(tmp_path: Path) -> None:
    """Nobody hands out the sheet of a practice office."""
    must("demo", "--out", tmp_path / "demo", "--tests", 20)
    result = run(
        "participant", tmp_path / "demo" / "station-1", "--out", tmp_path / "out", "--language", "en", "--json"
    )
    assert "Practice: all of it is made up." in words(result.json["sheets"][0]["file"])
