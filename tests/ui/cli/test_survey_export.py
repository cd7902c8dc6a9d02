"""The real survey by command, from its file to the published shares, in both ways to publish.

It lies in the project's shared data folder and never in the project; without it these tests are skipped.
"""

import json
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from openpyxl import load_workbook

from tests.ui.cli.program import run
from tests.ui.cli.test_real_input import counts_are, survey_form

pytestmark = [pytest.mark.shared, pytest.mark.timeout(600)]

PLAN = Path(__file__).parents[2] / "exports" / "survey.toml"
SHEETS = {"age": "Age", "country": "Country", "region": "Region and age"}
ANSWERS = ["1", "2", "3", "4", "5", "998", "999"]
Lines: TypeAlias = dict[str, dict[str, Any]]


def must(*arguments: object) -> Any:
    """A command that has to work; what it printed as JSON."""
    done = run(*arguments, "--json")
    assert done.status == 0, done.said
    return done.json


@pytest.fixture(scope="module")
def expected(shared: Path) -> dict[str, Any]:
    """What a correct reading of the survey gives."""
    found: dict[str, Any] = json.loads((shared / "survey" / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def office(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office that imported the survey."""
    folder = tmp_path_factory.mktemp("survey")
    path = shared / "survey" / "eu4_2022.csv"
    (folder / "form.xlsx").write_bytes(survey_form())
    must("office", "new", folder / "office", "--name", "Office")
    must("form", "add", folder / "office", folder / "form.xlsx")
    did = must("import", folder / "office", path, "--form", "survey", "--place-column", "region_residence")
    assert (did["new"], did["refused"]) == (4029, 0)
    return folder / "office"


def test_4029_real_people_by_import(office: Path, shared: Path, expected: dict[str, Any]) -> None:
    """Straight into the office: every count equals that of a correct reading, and it comes in once."""
    counts_are(must, office, expected)
    again = must("import", office, shared / "survey" / "eu4_2022.csv", "--form", "survey")
    assert (again["known"], again["new"]) == (4029, 0)


def exported(office: Path, folder: Path, mode: str) -> tuple[dict[str, Lines], int]:
    """Each table as the workbook prints it, and by how much the workbook says that a count may be off."""
    shutil.copytree(office, folder / "office")
    out = folder / "survey.xlsx"
    asked = ("--period", "2022-Q4", "--plan", PLAN, "--language", "en", "--mode", mode)
    done = must("export", folder / "office", "--out", out, *asked)
    proven = must("audit", out)
    assert (proven["sensitive"], proven["tables"]) == (done["sensitive"], done["tables"]) > (397, 1)
    workbook = load_workbook(out)
    told = " ".join(str(cell.value) for row in workbook["Cover"].iter_rows() for cell in row)
    off = re.search(r"Each number is (\d+) from the true one", told)
    assert (off is None) == (mode == "suppression")
    return {name: dict(lines(workbook[sheet])) for name, sheet in SHEETS.items()}, int(off[1]) if off else 0


def lines(sheet: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The lines of a sheet's table by the title of their columns."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    start = next(number for number, row in enumerate(rows) if "Total" in row)
    titles = [str(title) for title in rows[start]]
    for row in rows[start + 1 :]:
        if row[0] is not None:
            yield str(row[0]), dict(zip(titles, row, strict=True))


def known(expected: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, int]]]:
    """The true counts of whole lines: table, line, counts by column."""
    for age, answers in expected["direct_by_age_class"].items():
        yield "age", age, {**dict.fromkeys(ANSWERS, 0), **answers}
    for country, bands in expected["djg6_band_by_country"].items():
        yield "country", country, bands


def check_cells(tables: dict[str, Lines], expected: dict[str, Any]) -> None:
    """Region by age by answer stands there whole, and its regions add up to what a correct reading gives."""
    cells = [row[answer] for row in tables["region"].values() for answer in [*ANSWERS, "No answer"] if answer in row]
    assert len(cells) >= expected["cells_region_x_age_x_direct"]["cells"]


@pytest.mark.skipif("FIELDKIT_SURVEY" not in os.environ, reason="ten seconds; part of `make proof`")
def test_rounded_shares_are_within_the_stated_error(office: Path, tmp_path: Path, expected: dict[str, Any]) -> None:
    """Certified; every count is as far off as the cover says at most, and every share no further than that allows."""
    tables, off = exported(office, tmp_path, "rounding")
    check_cells(tables, expected)
    assert off == 4
    for table, line, counts in known(expected):
        shown, whole = tables[table][line], sum(counts.values())
        void = shown.get("Void", 0)
        for column, true in counts.items():
            part, total = shown[column], shown["Total"]
            assert part % 5 == 0
            assert abs(part - true) <= off
            assert shown[f"% {column}"] == pytest.approx(part / total)
            if not void:
                assert max(0, part - off) / (total + off) <= true / whole <= (part + off) / (total - off)
    for region, count in expected["rows_by_region"].items():
        ages = [row["Total"] for name, row in tables["region"].items() if name.startswith(f"{region} · ")]
        assert abs(sum(ages) - count) <= off


@pytest.mark.skipif("FIELDKIT_SURVEY" not in os.environ, reason="a minute; part of `make proof`")
def test_hidden_shares_are_exact_or_not_there(office: Path, tmp_path: Path, expected: dict[str, Any]) -> None:
    """Certified; what is printed as a count is the count, an interval holds it, and a share is exact or left out."""
    tables, _ = exported(office, tmp_path, "suppression")
    check_cells(tables, expected)
    exact = 0
    for table, line, counts in known(expected):
        shown = tables[table][line]
        for column, true in counts.items():
            said, share = shown[column], shown[f"% {column}"]
            if isinstance(said, int):
                assert said == true >= 5 or not true
                exact += 1
            else:
                low, high = map(int, said.split("–"))
                assert low <= true <= high
            if isinstance(said, int) and isinstance(shown["Total"], int):
                assert share == pytest.approx(true / shown["Total"])
            else:
                assert share is None
    assert exact > 40
