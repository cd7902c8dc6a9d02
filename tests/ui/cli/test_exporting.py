import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from fieldkit import planformat, settings
from fieldkit.store import Store, unlock
from tests.exports import made
from tests.factory import PASSPHRASE
from ui.cli.main import run


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small office, its passphrase at hand."""
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("FIELDKIT_DATA_PASSWORD", "cinco sillas y dos braseros")
    with made.office(tmp_path) as store:
        for day in range(1, 5):
            made.gathering(store, "La Raja", f"2026-05-{day:02}", ["b1", "b2", "b4"], passers=9)
    return tmp_path / "office"


def test_what_is_exported_is_proven_and_its_audit_says_so(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The workbook, its CSV and its report; `audit` proves it from the file, and refutes one that was tampered with."""
    out = tmp_path / "out.xlsx"
    assert run(["export", str(office), "--period", "2026-Q2", "--out", str(out), "--csv", "--report", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert {path.name for path in tmp_path.glob("out*")} >= {"out.xlsx", "out.pdf", "out - Zonas.csv"}
    assert any(path.endswith(".png") for path in said["beside"])
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert run(["audit", str(out), "--json"]) == 0
    proven = json.loads(capsys.readouterr().out)
    assert (proven["proven"], proven["sensitive"]) == (True, said["sensitive"])
    workbook = load_workbook(out)
    workbook["Zonas"]["C6"].value = 3
    workbook.save(out)
    assert run(["audit", str(out), "--json"]) == 1
    refuted = json.loads(capsys.readouterr().out)
    assert (refuted["proven"], refuted["sheet"], refuted["cell"]) == (False, "Zonas", "C6")


def test_the_office_knows_its_own_workbooks(office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By its bytes: a workbook that it published is told by number; another of the same days is refused with reason."""
    out = tmp_path / "out.xlsx"
    assert run(["export", str(office), "--period", "2026-Q2", "--out", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["releases"] == [1]
    assert run(["audit", str(out), "--office", str(office), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["releases"] == [1]
    load_workbook(out).save(out)
    assert run(["audit", str(out), "--json"]) == 0
    capsys.readouterr()
    assert run(["audit", str(out), "--office", str(office), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["why"] == "not-ours"


def test_small_counts_as_intervals_by_command(office: Path, tmp_path: Path) -> None:
    """`--mode suppression`: no number from 1 to 4; a period once published is not protected in another way."""
    out = tmp_path / "out.xlsx"
    wanted = ["export", str(office), "--period", "2026-Q2", "--out", str(out)]
    assert run([*wanted, "--mode", "suppression", "--csv"]) == 0
    cells = [cell for row in load_workbook(out)["Zonas"].iter_rows(6, 7) for cell in (cell.value for cell in row[2:])]
    assert any(isinstance(cell, str) and "–" in cell for cell in cells)
    assert not any(isinstance(cell, int) and 0 < cell < 5 for cell in cells)
    assert "–" in (tmp_path / "out - Zonas.csv").read_text(encoding="utf-8-sig")
    assert run(["audit", str(out)]) == 0
    before = out.read_bytes()
    assert run([*wanted, "--mode", "rounding"]) == 3
    assert out.read_bytes() == before
    assert run([*wanted, "--language", "en"]) == 0


def test_single_tests_leave_only_on_a_typed_word(office: Path, tmp_path: Path) -> None:
    """Without the sentence nothing is written; with it, an encrypted file and a line in the log without content."""
    out = tmp_path / "data.xlsx"
    wanted = ["export", str(office), "--with-data", "--out", str(out)]
    assert run(wanted) == 2
    assert run([*wanted, "--confirm", "yes"]) == 2
    assert not out.exists()
    assert run([*wanted, "--confirm", "take the tests out one by one"]) == 0
    assert out.read_bytes()[:4] == bytes.fromhex("d0cf11e0")


def test_a_file_that_is_no_workbook_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not a traceback, and the status of a world that failed."""
    (tmp_path / "x.xlsx").write_bytes(b"<html>")
    assert run(["audit", str(tmp_path / "x.xlsx")]) == 3
    assert "no Excel workbook" in capsys.readouterr().err


def test_what_a_newer_plan_counts_besides_is_named(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The export goes on with what it knows, and says which rows of the plan it left out."""
    with Store.open(office, unlock(office, PASSPHRASE)) as store:
        later = store.settings.get(settings.PLAN).replace("[[indicator]]", '[[indicator]]\nonly = "x"', 1)
        store.settings.set(settings.PLAN, f"format = {planformat.FORMAT + 1}\n{later}")
    run(["export", str(office), "--period", "2026-05", "--out", str(tmp_path / "out.xlsx")])
    said = capsys.readouterr().err
    assert "newer release of the program" in said
    assert "\n- indicator " in said
