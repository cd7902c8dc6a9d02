"""Real answers take the whole road: 4,029 people's, from the EU Loneliness Survey 2022, and a public XLSForm.

Both lie in the project's shared data folder and never in the project; without it these tests are skipped. Questions
are labelled with the survey's column names: their wording is not ours.
"""

import csv
import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.forms.tables import workbook
from tests.ui.cli.program import PASSPHRASE
from ui.cli.main import run

pytestmark = [pytest.mark.shared, pytest.mark.timeout(600)]

Do = Callable[..., Any]
_DJG = [f"loneliness_djg_{letter}" for letter in "abcdef"]
_UCLA = [f"loneliness_ucla_{letter}" for letter in "abc"]
_COLUMNS = ("country", "gender", "age_class", *_DJG, *_UCLA, "loneliness_direct")
_CHOICES = {
    "country": "FR IT PL SE", "gender": "1 2 3 4 999", "age_class": "1 2 3 4 5 6", "djg": "1 2 3 999",
    "ucla": "1 2 3 999", "direct": "1 2 3 4 5 998 999",
}  # fmt: skip


@pytest.fixture
def do(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Do:
    """Run commands in this process; what they printed as JSON."""
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)

    def must(*arguments: object) -> Any:
        capsys.readouterr()
        status = run([*map(str, arguments), "--json"])
        said = capsys.readouterr()
        assert status == 0, said.err
        return json.loads(said.out)

    return must


def town(do: Do, folder: Path, form: bytes, stations: int) -> tuple[Path, list[Path]]:
    """An office that published a form, and stations that took it in, with one mailbox."""
    (folder / "mailbox").mkdir()
    (folder / "form.xlsx").write_bytes(form)
    office = folder / "office"
    do("office", "new", office, "--name", "Office")
    do("form", "add", office, folder / "form.xlsx")
    made = [folder / f"station-{number}" for number in range(stations)]
    for station in made:
        do("station", "new", station, "--name", station.name)
        do("office", "enrol", office, folder / f"{station.name}.request", "--out", folder / "kit")
        do("station", "accept", station, folder / "kit")
    for store in (office, *made):
        do("mailbox", "set", store, folder / "mailbox")
    return office, made


def record(do: Do, store: Path, form: str, place: str, rows: list[dict[str, object]]) -> None:
    """One session with its submissions."""
    session = do("session", "new", store, "--place", place, "--date", "2022-11-20")["session"]
    path = store.parent / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    saved = do("record", store, "--form", form, "--session", session, "--answers", path)
    assert saved["saved"] == len(rows)


def survey_form() -> bytes:
    """The ten isolation questions with their published scoring: 6 items 0 to 6, 3 items 3 to 9."""

    def ask(name: str, choices: str) -> str:
        return f"| select_one {choices} | {name} | {name} | |"

    missing = " + ".join(f"number(${{{name}}} = 999)" for name in _DJG)
    points = " + ".join(f"number(${{{name}}} = 2 or ${{{name}}} = {1 if name[-1] in 'abc' else 3})" for name in _DJG)
    ucla = " + ".join(f"${{{name}}}" for name in _UCLA)
    ucla_missing = " or ".join(f"${{{name}}} = 999" for name in _UCLA)
    band = "if(${djg} = '', '', if(${djg} <= 1, '0-1', if(${djg} <= 4, '2-4', '5-6')))"
    rows = [
        *(ask(name, name) for name in ("country", "gender", "age_class")),
        *(ask(name, "djg") for name in _DJG),
        *(ask(name, "ucla") for name in _UCLA),
        ask("loneliness_direct", "direct"),
        f"| calculate | djg | | if({missing} > 1, '', {points}) |",
        f"| calculate | band | | {band} |",
        f"| calculate | ucla | | if({ucla_missing}, '', {ucla}) |",
    ]
    listed = [f"| {name} | {value} | {value} |" for name, values in _CHOICES.items() for value in values.split()]
    return workbook(
        "\n".join(
            ["survey", "| type | name | label | calculation |", *rows,
             "choices", "| list_name | name | label |", *listed,
             "settings", "| form_title | form_id | version |", "| Survey 2022 | survey | 1 |"]
        )
    )  # fmt: skip


PLAN = """
version = "1"
title = { es = "Encuesta", en = "Survey" }
form = "survey"
counted = { es = "Respuestas", en = "Answers" }

[[nest]]
inner = "place"
outer = "country"
""" + "".join(
    f"""
[[table]]
id = "{rows}-{columns}"
form = "survey"
sheet = {{ es = "{rows} {columns}", en = "{rows} {columns}" }}
title = {{ es = "{rows} y {columns}", en = "{rows} and {columns}" }}
rows = {{ by = "{rows}", title = {{ es = "{rows}", en = "{rows}" }} }}
[table.columns]
by = "{columns}"
title = {{ es = "{columns}", en = "{columns}" }}
other = {{ es = "nulas", en = "void" }}
{labels}
"""
    for rows, columns, labels in (
        ("place", "band", "labels = { '0-1' = { es = '0-1', en = '0-1' }, '2-4' = { es = '2-4', en = '2-4' }, '5-6' = { es = '5-6', en = '5-6' } }"),  # noqa: E501 - one table of the plan
        ("country", "band", "labels = { '0-1' = { es = '0-1', en = '0-1' }, '2-4' = { es = '2-4', en = '2-4' }, '5-6' = { es = '5-6', en = '5-6' } }"),  # noqa: E501 - one table of the plan
        ("age_class", "loneliness_direct", ""),
    )
)  # fmt: skip


def test_4029_real_people_from_the_table_to_the_workbook(do: Do, shared: Path, tmp_path: Path) -> None:
    """Regions as places, spread over three stations: every count at the office equals that of a correct reading."""
    with (shared / "survey" / "eu4_2022.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    expected = json.loads((shared / "survey" / "expected.json").read_text())
    office, stations = town(do, tmp_path, survey_form(), 3)
    regions: dict[str, list[dict[str, object]]] = defaultdict(list)
    for row in rows:
        regions[row["region_residence"]].append({name: row[name] for name in _COLUMNS})
    for number, (region, people) in enumerate(regions.items()):
        record(do, stations[number % 3], "survey", region, people)
    for station in stations:
        do("send", station)
    merged = do("merge", office)
    assert (merged["new"], merged["quarantined"], merged["receipts"]) == (4029 + len(regions), 0, 3)
    for station in stations:
        assert do("receive", station)["unconfirmed"] == 0
    counts_are(do, office, expected)
    _workbook_is_near(do, office, tmp_path, expected)


def counts_are(do: Do, office: Path, expected: dict[str, Any]) -> None:
    """What an office holds is what a correct reading of the survey gives."""
    people = [one["answers"] for one in do("list", office, "--form", "survey")["submissions"]]
    places = {
        one["record"]: one["answers"]["place"] for one in do("list", office, "--form", "mesa_session")["submissions"]
    }
    by_place = Counter(places[one["session"]] for one in do("list", office, "--form", "survey")["submissions"])
    assert dict(by_place) == expected["rows_by_region"]
    assert len(people) == expected["rows"]
    assert _counted(one["djg"] for one in people if "djg" in one) == expected["djg6_score"]
    assert sum("djg" not in one for one in people) == expected["djg6_void"]
    assert _counted(one["ucla"] for one in people if "ucla" in one) == expected["ucla3_sum"]
    assert sum("ucla" not in one for one in people) == expected["ucla3_void"]
    for country, bands in expected["djg6_band_by_country"].items():
        assert _counted(one["band"] for one in people if one["country"] == country and "band" in one) == bands
    for age, answers in expected["direct_by_age_class"].items():
        assert _counted(one["loneliness_direct"] for one in people if one["age_class"] == age) == answers


def _counted(values: Iterator[str]) -> dict[str, int]:
    return dict(Counter(values))


def _workbook_is_near(do: Do, office: Path, folder: Path, expected: dict[str, Any]) -> None:
    (folder / "plan.toml").write_text(PLAN)
    out = folder / "summary.xlsx"
    do("export", office, "--period", "2022-Q4", "--out", out, "--plan", folder / "plan.toml", "--language", "en")
    sheet = load_workbook(out)["country band"]
    shown = {
        row[0].value: [cell.value for cell in row[1:]]
        for row in sheet.iter_rows()
        if row[0].value in ("FR", "IT", "PL", "SE")
    }
    for country, bands in expected["djg6_band_by_country"].items():
        for value, true in zip(shown[country], bands.values(), strict=False):
            assert value % 5 == 0
            assert abs(value - true) < 10


def test_a_public_form_takes_the_road(do: Do, shared: Path, tmp_path: Path) -> None:
    """An XLSForm that nobody here wrote, with groups and skip logic, is published, filled, merged and listed whole."""
    form = (shared / "forms" / "getodk__socio-economic-survey-v20240515.xlsx").read_bytes()
    office, (station,) = town(do, tmp_path, form, 1)
    member = {"firstNameFM": "Nadie Inventado", "gender": "2", "diseases": ["3", "1"]}
    household: dict[str, object] = {
        "region": "KP", "district": "Susum", "residentialAddress": "made up", "primaryContactNo": "none",
        "internetHH": "1", "internetType": "6", "householdIncome": 7,
        "familyMembers": [member, {**member, "gender": "1"}],
    }  # fmt: skip
    record(do, station, "socio-economic-survey", "Susum", [household, {**household, "internetHH": "2"}])
    here = do("list", station)["submissions"]
    do("send", station)
    assert do("merge", office)["quarantined"] == 0
    there = do("list", office, "--form", "socio-economic-survey")["submissions"]
    assert there == here
    assert len(there) == 2
    assert {one["answers"]["headOfHousehold/region"] for one in there} == {"KP"}
    assert [one["answers"]["familyMembers[2]/persons/gender"] for one in there] == ["1", "1"]
    assert do("check", office)["faults"] == []
