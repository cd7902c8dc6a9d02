import json
from pathlib import Path

import pytest

from tests import factory
from tests.ui.cli.program import lines, must, run

NOTE = {"theme": "company", "text": "Hace falta un banco a la sombra."}


@pytest.fixture
def station(tmp_path: Path) -> Path:
    town = factory.town(tmp_path)
    town.close()
    return tmp_path / "station-1"


@pytest.fixture
def gathering(station: Path) -> str:
    return str(must("session", "new", station, "--place", "Jumilla", "--date", "2026-05-14")["session"])


def note(tmp_path: Path, *texts: str) -> Path:
    return lines(tmp_path / "notes.jsonl", [{**NOTE, "text": text} for text in texts])


def test_a_telephone_number_in_a_note_is_refused(station: Path, gathering: str, tmp_path: Path) -> None:
    """Nothing of the file is saved, each mark is listed without its words, the status is 1; looked at, it is saved."""
    file = note(tmp_path, "Hace falta un banco.", "Llamar a Paqui al 612 345 678.")
    found = run("record", station, "--form", "note", "--session", gathering, "--answers", file, "--json")
    assert found.status == 1
    assert "submission 2: text: a telephone number (letters 19 to 29)" in found.said
    assert "submission 2: text: may be a name" in found.said
    assert "612" not in found.said
    assert "Paqui" not in found.said
    assert must("list", station, "--form", "note")["submissions"] == []
    saved = must("record", station, "--form", "note", "--session", gathering, "--answers", file, "--reviewed")
    assert saved["saved"] == 2


def test_a_likely_name_is_told_and_saved(station: Path, gathering: str, tmp_path: Path) -> None:
    """What only may be a name does not stop a scheduled job; it is said, and correcting says it too."""
    file = note(tmp_path, "Mi vecina Paqui no sale.")
    found = run("record", station, "--form", "note", "--session", gathering, "--answers", file, "--json")
    assert found.status == 0
    assert "may be a name" in found.said
    (likely,) = found.json["likely"]
    assert likely == {"submission": 1, "path": "text", "kind": "name", "start": 10, "end": 15}
    (record,) = found.json["records"]
    corrected = run("correct", station, record, "--answers", note(tmp_path, "El dni, 12345678Z."), "--json")
    assert corrected.status == 1
    assert must("correct", station, record, "--answers", note(tmp_path, "Una vecina no sale."))["likely"] == []


def test_a_call_request_is_sealed_and_says_so(station: Path, tmp_path: Path) -> None:
    """It needs no session, is told to be sealed, and the laptop that took it lists it no more."""
    request = {"consent": "yes", "name": "Aurelia Inventada", "phone": "600 000 000", "when": "any", "spoken": "es"}
    found = run("record", station, "--form", "call_request", "--answers", lines(tmp_path / "r", [request]), "--json")
    assert found.status == 0, found.said
    assert found.json["sealed"] is True
    assert "nobody can read it" in found.said
    assert must("list", station)["submissions"] == []
    assert must("send", station)["submissions"] == 1
    must("merge", tmp_path / "office")
    (shown,) = must("list", tmp_path / "office", "--form", "call_request")["submissions"]
    assert shown["answers"]["name"] == "Aurelia Inventada"
    assert json.dumps(shown).count(found.json["records"][0]) == 2  # its record, and its session


def test_a_note_needs_its_session(station: Path, tmp_path: Path) -> None:
    """Only what the office alone reads goes without."""
    assert run("record", station, "--form", "note", "--answers", note(tmp_path, "Un banco.")).status == 2
