"""An action that nobody planned: a workbook of its form and rows of the plan make it work. No line of Python does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.forms import tables
from tests.ui.cli.program import lines, must

# A shared garden, made up here. Beds are a list that one form fills and the other chooses from.
BED = """
    survey
    | type | name   | label::Español (es) | label::English (en) | required | save_to |
    | text | bed    | Bancal              | Bed                 | yes      |         |
    | date | opened | Abierto el          | Opened on           | yes      | opened  |
    settings
    | form_title | form_id    | version | default_language |
    | Bancal     | garden_bed | 1       | Español (es)     |
    entities
    | dataset | label  |
    | beds    | ${bed} |
"""
VISIT = """
    survey
    | type                           | name   | label::Español (es) | label::English (en) | required |
    | date                           | date   | Fecha               | Date                | yes      |
    | select_one_from_file beds.csv  | bed    | ¿Qué bancal?        | Which bed?          |          |
    | integer                        | people | Personas            | People              | yes      |
    | select_one yes_no              | first  | ¿Era su primer día? | Was it a first day? |          |
    choices
    | list_name | name | label::Español (es) | label::English (en) |
    | yes_no    | yes  | Sí                  | Yes                 |
    | yes_no    | no   | No                  | No                  |
    settings
    | form_title        | form_id      | version | default_language |
    | Tarde en el huerto | garden_visit | 1       | Español (es)     |
"""
ROWS = """
[[action]]
id = "garden"
name = { es = "Huerto compartido", en = "Shared garden" }

[[source]]
form = "garden_bed"
dated = "opened"
public = true

[[source]]
form = "garden_visit"
dated = "date"

[[list]]
name = "beds"
reader = "stations"
personal = false

[[indicator]]
code = "H1"
action = "garden"
name = { es = "Tardes en el huerto", en = "Afternoons in the garden" }
unit = { es = "tardes al mes", en = "afternoons per month" }
responsible = { es = "Dinamización comunitaria", en = "Community coach" }
evaluated = "quarter"
count = { what = "submissions", form = "garden_visit" }
target = [{ since = 2026-01-01, min = 4 }]

[[indicator]]
code = "H2"
action = "garden"
name = { es = "Bancales abiertos", en = "Beds opened" }
unit = { es = "bancales", en = "beds" }
responsible = { es = "Dinamización comunitaria", en = "Community coach" }
evaluated = "quarter"
count = { what = "submissions", form = "garden_bed", per = "quarter" }
target = [{ since = 2026-01-01, min = 2, max = 3 }]
"""


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """An office, a laptop and a mailbox, all made by command."""
    folder = tmp_path_factory.mktemp("garden")
    office, station = folder / "office", folder / "station"
    (folder / "mailbox").mkdir()
    must("office", "new", office, "--name", "Servicios Sociales")
    must("station", "new", station, "--name", "Mesa 1")
    must("office", "enrol", office, folder / "Mesa 1.request", "--out", folder / "first.kit")
    must("station", "accept", station, folder / "first.kit")
    for store in (office, station):
        must("mailbox", "set", store, folder / "mailbox")
    return folder


def record(folder: Path, form: str, session: str, many: list[dict[str, object]]) -> None:
    """Record at the laptop, from a file of answers."""
    given = lines(folder / f"{form}.jsonl", many)
    assert must("record", folder / "station", "--form", form, "--session", session, "--answers", given)["saved"]


def test_a_new_action_is_a_workbook_and_rows(road: Path) -> None:
    """Its forms, its list and its indicators go out with the kit, come back with a batch, and stand in the summary."""
    office, station = road / "office", road / "station"
    for name, text in (("garden_bed", BED), ("garden_visit", VISIT)):
        (road / f"{name}.xlsx").write_bytes(tables.workbook(text))
        assert must("form", "add", office, road / f"{name}.xlsx")["form"] == name
    must("plan", "show", office, "--out", road / "plan.toml")
    with (road / "plan.toml").open("a", encoding="utf-8") as plan:
        plan.write(ROWS)
    assert must("plan", "set", office, road / "plan.toml")["indicators"][-2:] == ["H1", "H2"]
    must("kit", "publish", office)
    must("receive", station)

    made = must("session", "new", station, "--place", "Plaza inventada", "--date", "2026-05-14", "--passers", 9)
    record(road, "garden_bed", made["session"], [{"bed": f"Bancal {n}", "opened": "2026-05-02"} for n in (1, 2)])
    must("send", station)
    must("merge", office)
    must("receive", station)
    beds = must("lists", "show", station, "beds")["things"]
    assert [bed["label"] for bed in beds] == ["Bancal 1", "Bancal 2"]
    days = [f"2026-0{month}-{day:02}" for month in (4, 5, 6) for day in (3, 9, 16, 22, 28)]
    visits: list[dict[str, object]] = [{"date": day, "bed": beds[0]["id"], "people": 6, "first": "no"} for day in days]
    record(road, "garden_visit", made["session"], visits)
    must("send", station)
    assert must("merge", office)["quarantined"] == 0

    out = road / "resumen.xlsx"
    must("export", office, "--period", "2026-Q2", "--out", out)
    afternoons, opened = [row for row in load_workbook(out)["Indicadores"].values if row[0] in {"H1", "H2"}][:2]
    assert {"Tardes en el huerto", 5} <= set(afternoons)  # fifteen in three months, and fifteen is a step of five
    assert {"Bancales abiertos", 2} <= set(opened)  # things are counted exactly
    assert must("audit", out, "--office", office)["proven"]
