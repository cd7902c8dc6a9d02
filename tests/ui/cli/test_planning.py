"""An office's plan by command: written out, edited as a workbook, checked, put back, counted."""

import io
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from fieldkit import shelf
from tests.ui.cli.program import must, run


def edited(path: Path, row: int, title: str, value: object) -> None:
    """Change a cell of the sheet of indicators."""
    workbook: Any = load_workbook(io.BytesIO(path.read_bytes()))
    sheet = workbook["indicator"]
    letter = next(cell.column_letter for cell in sheet[1] if cell.value == title)
    sheet[f"{letter}{row}"].value = value
    workbook.save(path)


def test_an_office_edits_its_indicators_as_a_workbook(tmp_path: Path) -> None:
    """Out, changed, and back in; a fault in it is told with its cell in both languages, and changes nothing."""
    office, book = tmp_path / "office", tmp_path / "indicators.xlsx"
    must("office", "new", office, "--name", "Oficina")
    (tmp_path / "plan.toml").write_text(shelf.library_plan(), encoding="utf-8")
    assert len(must("plan", "set", office, tmp_path / "plan.toml")["indicators"]) == 20
    must("plan", "show", office, "--out", book)
    edited(book, 3, "target.min", 120)
    assert must("plan", "check", book)["indicators"][:3] == ["M1", "M2", "M3"]
    must("plan", "set", office, book)
    must("plan", "show", office, "--out", tmp_path / "now.toml")
    assert "min = 120" in (tmp_path / "now.toml").read_text(encoding="utf-8")
    edited(book, 3, "target.min", "many")
    for language, words in (("en", "the value is not valid"), ("es", "el valor no vale")):
        refused = run("plan", "set", office, book, FIELDKIT_LANGUAGE=language)
        assert refused.status == 3
        assert "indicator!" in refused.said
        assert "target.min" in refused.said
        assert words in refused.said
    must("plan", "show", office, "--out", tmp_path / "after.toml")
    assert (tmp_path / "after.toml").read_bytes() == (tmp_path / "now.toml").read_bytes()
