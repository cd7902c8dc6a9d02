"""Practice by command: sheets to print, keyed in, compared."""

from pathlib import Path

import pypdfium2
import pytest

from tests.ui.cli.program import lines, must, run
from tests.ui.test_practice import SHEETS

NAMES = [f"q{number:02}" for number in range(1, 11)]


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up laptop."""
    folder = tmp_path_factory.mktemp("practice") / "demo"
    must("demo", "--out", folder, "--tests", 20)
    return folder / "station-1"


@pytest.mark.parametrize("language", ["es", "en", "fr", "ar"])
def test_every_sheet_says_that_it_is_made_up(tmp_path: Path, language: str) -> None:
    """A page a person, each marked, each with its number and its set; the right keys on a page of their own."""
    must("practice", "sheets", "--out", tmp_path / "f.pdf", "--sheets", 3, "--language", language)
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(tmp_path / "f.pdf")]
    assert len(pages) == 4
    mark = {"es": "simulado", "en": "simulated", "fr": "simulé", "ar": "▲"}[language]
    assert all(mark in page for page in pages)
    assert all("2026" in page for page in pages[:3])
    assert all(page.count("☒") == sum(map(bool, one.values())) for page, one in zip(pages[:3], SHEETS, strict=False))


def test_what_was_keyed_in_is_held_against_the_paper(station: Path, tmp_path: Path) -> None:
    """Right: nothing to say but that. One slip: the sheet, the question, both answers, and status 1."""
    for day, slip in (("2026-07-01", False), ("2026-07-02", True)):
        at = must("session", "new", station, "--place", "Plaza Inventada", "--date", day)["session"]
        typed = [{path.rpartition("/")[2]: value for path, value in one.items() if value} for one in SHEETS]
        if slip:
            typed[1]["q04"] = next(way for way in ("nunca", "aveces") if way != typed[1]["q04"])
        answers = lines(tmp_path / "typed.jsonl", [dict(one) for one in reversed(typed)])
        must("record", station, "--form", "mesa_test", "--session", at, "--answers", answers)
        found = run("practice", "compare", station, "--json")
        assert found.status == int(slip)
        assert [(one["sheet"], one["question"]) for one in found.json["differences"]] == ([(2, 4)] if slip else [])
    assert "Sheet 2, question 4: the paper says" in run("practice", "compare", station).out


def test_a_real_store_is_not_held_against_invented_people(tmp_path: Path) -> None:
    """Real answers are not for this, and it is said where the sheets belong."""
    must("station", "new", tmp_path / "real", "--name", "Mesa 1")
    refused = run("practice", "compare", tmp_path / "real")
    assert refused.status == 3
    assert "Compare the sheets in the practice folder." in refused.said
