"""The directory by command: searched, checked, suggested from."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fieldkit import shelf
from fieldkit.filling import fill
from tests.factory import PASSPHRASE, Town, clock
from tests.ui.cli.program import lines
from ui.cli import clock as wall
from ui.cli.main import run

CAFE = {
    "title": "Café de los jueves", "tag": "wanted", "about": ["company"], "by": "Asociación inventada",
    "place": "San Antón", "spoken": ["es"], "cost": "free", "contact": "Por las tardes", "checked": "2026-05-01",
}  # fmt: skip
LAW = {
    "title": "Consulta jurídica", "tag": "needed", "about": ["money"], "by": "Ayuntamiento inventado",
    "contact": "Lunes", "checked": "2025-01-01",
}  # fmt: skip


@pytest.fixture
def office(town1: Town, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with two things to offer, closed, on the fourteenth of May."""
    store = town1.office
    for workbook in shelf.action_forms():
        if workbook.name == "offer":
            store.add_form(workbook)
    for given in (CAFE, LAW):
        answers, problems = fill(store.form("offer"), given, clock)
        assert not problems
        store.submissions.save(store.form("offer"), "5" * 32, answers)
    town1.close()
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(wall, "today", lambda: date(2026, 5, 14))
    return store.folder


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any]:
    """Run a command with --json."""
    capsys.readouterr()
    status = run([*map(str, words), "--json"])
    return status, json.loads(capsys.readouterr().out)


def test_searched_and_checked(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is needed first leads, with all that is to be known of it; what is out of date is listed with status 1."""
    status, printed = told(capsys, "directory", "search", office)
    assert (status, [one["title"] for one in printed["entries"]]) == (0, ["Consulta jurídica", "Café de los jueves"])
    assert printed["entries"][1]["sentence"] == (
        "Café de los jueves · wanted · offered by Asociación inventada · in San Antón · it is free · spoken: Spanish · "
        "Por las tardes · checked on 01/05/2026"
    )
    _, printed = told(capsys, "directory", "search", office, "company", "--free")
    assert [one["title"] for one in printed["entries"]] == ["Café de los jueves"]
    status, printed = told(capsys, "directory", "outdated", office)
    assert (status, [one["title"] for one in printed["outdated"]]) == (1, ["Consulta jurídica"])
    assert told(capsys, "directory", "outdated", office, "--days", "3000")[0] == 0
    assert run(["directory", "search", str(office), "teatro"]) == 0
    assert "nothing for that" in capsys.readouterr().out


def test_suggested_by_answers(office: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What somebody said of days without talking calls for company; whoever said nothing of the kind gets nothing."""
    said = lines(tmp_path / "said.jsonl", [{"q05": "casisiempre"}])
    _, printed = told(capsys, "directory", "suggest", office, "--form", "mesa_test", "--answers", said)
    [one] = printed["suggestions"]
    assert one["sentence"].startswith("Because of what you said about days without talking: Café de los jueves")
    fine = lines(tmp_path / "fine.jsonl", [{"q05": "nunca"}])
    _, printed = told(capsys, "directory", "suggest", office, "--form", "mesa_test", "--answers", fine)
    assert printed["suggestions"] == []
