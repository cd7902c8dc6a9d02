"""Participants' own codes by command: begun, shown without counting out a few, forgotten, ended."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldkit import shelf
from tests.factory import PASSPHRASE, Town
from tests.ui.cli.program import lines
from ui.cli.main import run

CODE = {"mother": "zu", "father": "xi", "street": "lu", "day": 7, "month": 11, "older": 2}


@pytest.fixture
def office(town1: Town, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with the form that keeps codes, closed."""
    for workbook in shelf.action_forms():
        if workbook.name == "change":
            town1.office.add_form(workbook)
    town1.close()
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    return town1.office.folder


def told(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, Any, str]:
    """Run a command with --json."""
    capsys.readouterr()
    status = run([*map(str, words), "--json"])
    shown = capsys.readouterr()
    return status, json.loads(shown.out) if shown.out else None, shown.err


def test_from_its_beginning_to_its_end(office: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Begun with a warning; a code is kept of a recorded test; a few are not counted out; forgotten; ended for good."""
    status, printed, said = told(capsys, "linking", "begin", office)
    assert (status, printed["on"], "this is not done" in said) == (0, True, True)
    gathering = told(capsys, "session", "new", office, "--place", "Centro", "--date", "2026-05-14")[1]["session"]
    test = {"q01": "nunca", "ask_code": "yes", "wish": "yes", **CODE}
    given = lines(tmp_path / "given.jsonl", [test])
    record = ("record", office, "--form", "mesa_test", "--session", gathering, "--answers", given)
    assert told(capsys, *record)[1]["saved"] == 1
    listed = told(capsys, "list", office)[1]
    assert "zu" not in json.dumps(listed)
    assert "fewer than 5" in told(capsys, "linking", "show", office)[1]["sentence"]
    code = lines(tmp_path / "code.json", [{**CODE, "mother": " ZÚ"}])
    assert told(capsys, "linking", "forget", office, "--answers", code)[1]["erased"] == 1
    assert told(capsys, "linking", "forget", office, "--answers", code)[1]["erased"] == 0
    assert told(capsys, "linking", "end", office)[1] == {"ended": True}
    capsys.readouterr()
    assert run(["linking", "end", str(office)]) == 0
    assert "nothing was changed" in capsys.readouterr().out
    assert told(capsys, "linking", "show", office)[1]["on"] is False
    assert told(capsys, "check", office)[1]["faults"] == []


@pytest.mark.parametrize("content", [b"no json", b'{"mother": "zu"}', b"[]"])
def test_too_little_to_make_a_code(office: Path, capsys: pytest.CaptureFixture[str], content: bytes) -> None:
    """What lacks items, or is no object, is refused in words, and nothing is erased."""
    given = office.parent / "code.json"
    given.write_bytes(content)
    status, _, said = told(capsys, "linking", "forget", office, "--answers", given)
    assert (status, "items are missing" in said) == (3, True)


def test_without_the_form_that_keeps_codes(
    town1: Town, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Begun too early, it is said what is lacking; on a laptop it is not for the laptop to begin."""
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    town1.close()
    status, _, said = told(capsys, "linking", "begin", town1.office.folder)
    assert (status, "the form to the office" in said) == (3, True)
    assert told(capsys, "linking", "begin", town1.stations[0].folder)[0] == 3
