"""Lists by command: shown, followed back to submissions, let out and taken back."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from fieldkit import enrolment
from fieldkit.shelf import Workbook
from tests.factory import PASSPHRASE, Town
from tests.forms.tables import workbook
from tests.ui.cli.program import lines
from ui.cli.main import run

Must: TypeAlias = Callable[..., Any]

FORM = """
settings
| form_id | version |
| people | 1 |
survey
| type | name | label | save_to |
| select_one_from_file people.csv | person | Who? | |
| text | called | Called | called |
| text | area | Area | area |
entities
| dataset | label | entity_id | create_if | update_if |
| people | ${called} | coalesce(${person}, uuid()) | ${person} = '' | ${person} != '' |
"""


@pytest.fixture
def office(town1: Town, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with a form that feeds a list, and one laptop whose words were compared; both closed."""
    office = town1.office
    office.add_form(Workbook("people", workbook(FORM)))
    (member,) = enrolment.roster(office)
    enrolment.confirm_station(office, member.name, " ".join(enrolment.words_of(office, member).words("es")))
    town1.close()
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    return office.folder


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Must:
    """Run a command with --json: its status, what it printed, what it said."""

    def command(*words: object) -> tuple[int, Any, str]:
        capsys.readouterr()
        status = run([*map(str, words), "--json"])
        shown = capsys.readouterr()
        return status, json.loads(shown.out) if shown.out else None, shown.err

    return command


@pytest.fixture
def must(told: Must) -> Must:
    """As `told`, of a command that must succeed: what it printed."""

    def command(*words: object) -> Any:
        status, printed, said = told(*words)
        assert status == 0, said
        return printed

    return command


def _record(must: Must, store: Path, *many: dict[str, object]) -> Any:
    gathering = must("session", "new", store, "--place", "Centro", "--date", "2026-05-14")["session"]
    given = lines(store.parent / "given.jsonl", list(many))
    return must("record", store, "--form", "people", "--session", gathering, "--answers", given)["records"]


def test_a_thing_from_its_record_to_a_conflict_and_its_end(office: Path, must: Must, told: Must) -> None:
    """Created, updated by two who did not know of each other, told with status 1, settled, withdrawn."""
    (made,) = _record(must, office, {"called": "Persona inventada", "area": "Norte"})
    [one] = must("lists", "show", office, "people")["things"]
    assert (one["label"], one["properties"]) == ("Persona inventada", {"area": "Norte", "called": "Persona inventada"})
    update = {"person": one["id"], "called": "Persona inventada"}
    both = _record(must, office, {**update, "area": "Sur"}, {**update, "area": "Este"})
    status, printed, _ = told("lists", "conflicts", office, "people")
    [clash] = printed["conflicts"]
    assert (status, clash["property"]) == (1, "area")
    assert {(claim["value"], *claim["records"]) for claim in clash["claims"]} == {("Sur", both[0]), ("Este", both[1])}
    _record(must, office, {**update, "area": "Oeste"})
    assert must("lists", "conflicts", office)["conflicts"] == []
    history = must("lists", "history", office, "people", one["id"])["history"]
    assert [said["said"].get("area") for said in history][0::3] == ["Norte", "Oeste"]
    must("withdraw", office, made)
    status, _, said = told("lists", "history", office, "people", one["id"])
    assert (status, "withdrawn" in said) == (3, True)
    assert must("check", office)["faults"] == []


def test_a_list_is_let_out_by_the_plan_and_the_office(office: Path, must: Must, told: Must) -> None:
    """First the plan, then a person says that a laptop may have a list; until then a sentence says what is lacking."""
    laptop = office.parent / "station-1"
    status, _, said = told("lists", "allow", office, "people", "Mesa 1")
    assert (status, "[[list]]" in said) == (3, True)
    plan = office.parent / "plan.toml"
    must("plan", "show", office, "--out", plan)
    plan.write_text(f'{plan.read_text("utf-8")}\n[[list]]\nname = "people"\nreader = "stations"\n', "utf-8")
    must("plan", "set", office, plan)
    [shown] = must("lists", "show", office)["lists"]
    assert (shown["reader"], shown["personal"], shown["stations"]) == ("stations", True, [])
    _record(must, office, {"called": "Persona inventada"})
    assert must("lists", "allow", office, "people", "Mesa 1")["stations"] == ["Mesa 1"]
    must("kit", "publish", office)
    assert must("receive", laptop)["lists"]
    [one] = must("lists", "show", laptop, "people")["things"]
    assert one["label"] == "Persona inventada"
    must("lists", "deny", office, "people", "Mesa 1")
    assert must("merge", office)["lists"] == 1
    assert must("receive", laptop)["wiped"] == 1
    gathering = must("session", "new", laptop, "--place", "Centro", "--date", "2026-05-14")["session"]
    given = lines(office.parent / "given.jsonl", [{"called": "Otra inventada"}])
    status, _, said = told("record", laptop, "--form", "people", "--session", gathering, "--answers", given)
    assert (status, "does not have: people" in said) == (0, True)
