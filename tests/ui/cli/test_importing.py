"""Imports by command: a survey's file to the master, and all the ways in which the file can be bad."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.factory import town
from tests.sync.survey_import.tables import plain, write_csv
from tests.ui.cli.program import PASSPHRASE, lines
from ui.cli.main import run

HERE = ("--place", "Plaza inventada", "--date", "2026-05-14")


class Do:
    """Commands in this process, with their status, their JSON and what they said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, Any, str]:
        """One command."""
        self._capsys.readouterr()
        status = run([*map(str, arguments), "--json"])
        said = self._capsys.readouterr()
        return status, json.loads(said.out) if said.out.strip() else None, said.err


@pytest.fixture
def do(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Do:
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    return Do(capsys)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that nothing is ever imported into."""
    folder = tmp_path_factory.mktemp("town")
    town(folder, 1).close()
    return folder


def test_a_table_by_command(do: Do, tmp_path: Path) -> None:
    """Preview, import, import again; what does not fit goes aside, is mended, and comes in; the master checks clean."""
    town(tmp_path, 1).close()
    office, table = tmp_path / "office", plain(20)
    table[4][5] = "quizás"
    table[0].append("Teléfono")
    for row in table[1:]:
        row.append("612 345 678")
    path = write_csv(tmp_path / "t.csv", table, ";", "cp1252")
    status, seen, said = do("import", office, path, "--form", "mesa_test", "--preview")
    assert (status, seen["new"], seen["refused"], seen["preview"]) == (1, 19, 1, True)
    assert "row 5: 'q04': it is none of the choices" in said
    assert "«Teléfono» (it may tell who somebody is)" in said
    assert "quizás" not in said
    assert do("list", office, "--form", "mesa_test")[1]["submissions"] == []
    aside = tmp_path / "aside.csv"
    status, did, _ = do("import", office, path, "--form", "mesa_test", "--rejected", aside)
    assert (status, did["new"], did["refused"], did["rejected"]) == (1, 19, 1, str(aside))
    text = aside.read_text(encoding="utf-8-sig")
    assert "'q04'" not in text
    assert "q04: it is none of the choices" in text
    assert "612 345 678" not in text
    aside.write_text(text.replace("quizás", "nunca"), encoding="utf-8")
    status, mended, _ = do("import", office, aside, "--form", "mesa_test")
    assert (status, mended["new"]) == (0, 1)
    status, again, _ = do("import", office, path, "--form", "mesa_test")
    assert (status, again["known"], again["new"], again["refused"]) == (0, 20, 0, 0)
    status, checked, _ = do("check", office)
    assert (status, checked["faults"]) == (0, [])


def test_a_suggestion_is_mended_and_used(do: Do, tmp_path: Path) -> None:
    """What is open is listed with status 1; the file that --suggest wrote, mended, imports; then it is remembered."""
    town(tmp_path, 1).close()
    office, table = tmp_path / "office", plain(3)
    table[0][2] = "La primera"
    for row in table[1:]:
        row[3] = {"nunca": "A1", "pocas": "A2", "aveces": "A3", "muchas": "A4", "casisiempre": "A5"}[row[3]]
    path, mapping = write_csv(tmp_path / "t.csv", table), tmp_path / "m.toml"
    status, _, said = do("import", office, path, "--form", "mesa_test")
    assert status == 1
    assert "column 'q02' ('q02'): many answers are no choices" in said
    status, suggested, _ = do("import", office, path, "--form", "mesa_test", "--suggest", mapping)
    assert (status, {one["question"] for one in suggested["open"]}) == (1, {"choices"})
    text = mapping.read_text(encoding="utf-8")
    text = re.sub(r'^# ("A\d" = .*)  # .*$', r"\1", text, flags=re.MULTILINE)
    text += '\n[[column]]\nheader = "La primera"\nto = "q01"\n'
    mapping.write_text(text, encoding="utf-8")
    status, did, _ = do("import", office, path, "--form", "mesa_test", "--mapping", mapping)
    assert (status, did["new"]) == (0, 3)
    found = [one["answers"] for one in do("list", office, "--form", "mesa_test")[1]["submissions"]]
    assert Counter(one["q02"] for one in found) == Counter(row[3] for row in plain(3)[1:])
    status, again, _ = do("import", office, path, "--form", "mesa_test")
    assert (status, again["known"]) == (0, 3)


def bad(do: Do, made: Path, path: Path, *options: object) -> str:
    """What a command says that refuses a file: status 3, three sentences, nothing printed."""
    status, out, said = do("import", made / "office", path, "--form", "mesa_test", *options)
    assert (status, out) == (3, None), said
    assert len(said.strip().splitlines()) == 3
    assert "Nothing was imported; the file is as it was." in said
    return said


def test_files_that_cannot_be_imported(do: Do, made: Path, tmp_path: Path) -> None:
    """A sentence each: a web page without table, headers alone, ten thousand columns; and nothing is imported."""
    page = tmp_path / "page.xls"
    page.write_text("<html><body>Log in</body></html>")
    assert "a web page without any table" in bad(do, made, page)
    assert "no row below the headers" in bad(do, made, write_csv(tmp_path / "h.csv", plain(0)))
    wide = write_csv(tmp_path / "w.csv", [[f"c{number}" for number in range(10_000)], ["1"] * 10_000])
    assert "more than 2000 columns" in bad(do, made, wide)
    assert do("list", made / "office")[1]["submissions"] == []


def test_mappings_that_do_not_fit(do: Do, made: Path, tmp_path: Path) -> None:
    """A question that is gone, another survey's file, a file that is no mapping: a sentence each."""
    path, mapping = write_csv(tmp_path / "t.csv", plain(2)), tmp_path / "m.toml"

    def said(text: str, *options: object) -> str:
        mapping.write_text(text, encoding="utf-8")
        return bad(do, made, path, "--mapping", mapping, *options)

    column = 'form = "mesa_test"\n[[column]]\nheader = "{}"\nto = "{}"\n'
    gone = said(column.format("q01", "q99"), *HERE)
    assert "answers 'q99'" in gone
    assert "no such question any more" in gone
    assert "lacks columns that the mapping uses: «Kilos»" in said(column.format("Kilos", "q01"), *HERE)
    assert "cannot be read, at" in said("form = ")


def test_another_surveys_file_without_a_mapping(do: Do, made: Path, tmp_path: Path) -> None:
    """Status 1, and what is open: no column looks like a question."""
    path = write_csv(tmp_path / "t.csv", [["Kilos", "Precio"], ["3", "4"]])
    status, out, said = do("import", made / "office", path, "--form", "mesa_test", *HERE)
    assert (status, out) == (1, None)
    assert "is it another survey's?" in said


def test_rejected_rows_write_over_nothing(do: Do, made: Path, tmp_path: Path) -> None:
    """A file that is there stays as it is."""
    there = lines(tmp_path / "there.csv", [])
    path = write_csv(tmp_path / "t.csv", plain(1))
    status, _, said = do("import", made / "office", path, "--form", "mesa_test", "--rejected", there)
    assert status == 3
    assert "there.csv" in said
