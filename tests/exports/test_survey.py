"""The real survey: 4,029 people by region, age and answer, counted. Its workbook: `tests/ui/cli/test_survey_export.py`.

It lies in the project's shared data folder and never in the project; without it these tests are skipped.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest

from exports.disclosure.protect import ProtectedTable, Protection, protect
from exports.estimates import Estimate, mean, median
from exports.gatherings import gatherings
from exports.periods import Period
from exports.plan import read_plan
from exports.sides import OTHER
from exports.tables import Collected, collect
from fieldkit import shelf
from fieldkit.store import Store
from tests.exports import made
from tests.factory import session
from tests.forms.tables import workbook

pytestmark = [pytest.mark.shared, pytest.mark.timeout(300)]

PLAN = Path(__file__).with_name("survey.toml").read_bytes()
QUARTER = Period.parse("2022-Q4")
CHOICES = {
    "country": "FR IT PL SE", "age_class": "1 2 3 4 5 6", "band": "0-1 2-4 5-6",
    "loneliness_direct": "1 2 3 4 5 998 999",
}  # fmt: skip
DJG = [f"loneliness_djg_{letter}" for letter in "abcdef"]


def form() -> bytes:
    """A question a column; what is worked out from the answers is handed in beside them."""
    asked = [f"| select_one {name} | {name} | {name} |" for name in CHOICES]
    listed = [f"| {name} | {value} | {value} |" for name, values in CHOICES.items() for value in values.split()]
    rows = ["survey", "| type | name | label |", *asked, "| integer | djg | djg |", "choices"]
    rows += ["| list_name | name | label |", *listed, "settings", "| form_id | version |", "| survey | 1 |"]
    return workbook("\n".join(rows))


def score(row: dict[str, str]) -> int | None:
    """The six items' published score; None where more than one answer is missing."""
    missing = sum(row[name] not in {"1", "2", "3"} for name in DJG)
    points = sum(row[name] in ({"1", "2"} if name[-1] in "abc" else {"2", "3"}) for name in DJG)
    return None if missing > 1 else points


def people(shared: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Each person's region and answers."""
    with (shared / "survey" / "eu4_2022.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            points = score(row)
            answers = {name: row[name] for name in ("country", "age_class", "loneliness_direct")}
            if points is not None:
                band = "0-1" if points <= 1 else "2-4" if points <= 4 else "5-6"
                answers |= {"djg": str(points), "band": band}
            yield row["region_residence"], {name: value for name, value in answers.items() if value}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, shared: Path) -> Iterator[Store]:
    """An office with the survey in it, a gathering a region."""
    with made.office(tmp_path_factory.mktemp("survey")) as office:
        office.add_form(shelf.Workbook("survey", form()))
        regions: dict[str, list[dict[str, str]]] = defaultdict(list)
        for region, answers in people(shared):
            regions[region].append(answers)
        for region, many in regions.items():
            office.submissions.save_all(office.shelf.form("survey"), session(office, region, "2022-11-20"), many)
        yield office


@pytest.fixture(scope="module")
def expected(shared: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((shared / "survey" / "expected.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def collected(store: Store) -> Collected:
    return collect(store, read_plan(PLAN), QUARTER, tuple(gatherings(store, QUARTER)), "en")


def test_the_true_counts_are_those_of_a_correct_reading(collected: Collected, expected: dict[str, Any]) -> None:
    """Region by age by answer has 1,092 cells, 421 of them nought and 397 small, and every margin is the known one."""
    rows, _ = collected.sides["region-age-direct"]
    counts = collected.model.counts
    table = {cell: n for cell, n in counts.items() if {rows.axis.name, "loneliness_direct"} <= dict(cell).keys()}
    cells = [n for cell, n in table.items() if dict(cell)["loneliness_direct"]]
    known = expected["cells_region_x_age_x_direct"]
    assert sum(1 <= n <= 4 for n in cells) == known["one_to_four"]
    assert sum(n > 0 for n in cells) == known["cells"] - known["zero"]
    for age, answers in expected["direct_by_age_class"].items():
        for answer, count in answers.items():
            fixed = {("counted", "survey"), ("age_class", age), ("loneliness_direct", answer)}
            assert counts[frozenset(fixed)] == count
    for region, count in expected["rows_by_region"].items():
        assert counts[frozenset({("counted", "survey"), ("place", region)})] == count


@pytest.fixture(scope="module")
def two_way(store: Store) -> tuple[Collected, Mapping[str, ProtectedTable]]:
    """The tables by two things alone, protected: they take no time."""
    plan = read_plan(PLAN)
    plan = msgspec.structs.replace(plan, table=plan.table[1:])
    made.forget_releases(store)
    found = collect(store, plan, QUARTER, tuple(gatherings(store, QUARTER)), "en")
    protected = protect(found.model, found.wanted, protection=Protection(), secret=b"s", release="r")
    return found, protected.tables


def test_means_and_medians_come_from_the_published_counts(
    two_way: tuple[Collected, Mapping[str, ProtectedTable]], expected: dict[str, Any]
) -> None:
    """Near the true ones where many answered, and nothing that the printed counts do not say already."""
    collected, tables = two_way
    table, (_, columns) = tables["country-score"], collected.sides["country-score"]
    true = {int(points): n for points, n in expected["djg6_score"].items()}
    whole = sum(true.values())
    shown, middle = mean(table, None, columns), median(table, None, columns)
    assert isinstance(shown, Estimate)
    assert shown == pytest.approx(sum(points * n for points, n in true.items()) / whole, abs=0.02)
    assert middle is not None
    assert sum(n for points, n in true.items() if points < int(middle)) < whole / 2
    assert sum(n for points, n in true.items() if points <= int(middle)) >= whole / 2
    printed = [(float(value), int(table.count(None, value))) for value in table.columns if value]
    assert shown == pytest.approx(sum(value * n for value, n in printed) / sum(n for _, n in printed))


def test_a_small_group_has_no_mean(two_way: tuple[Collected, Mapping[str, ProtectedTable]]) -> None:
    """Where few people are published, or none has an answer that is worth anything, there is no mean."""
    collected, tables = two_way
    _, columns = collected.sides["age-direct"]
    assert mean(tables["age-direct"], "1", columns) is not None
    assert mean(tables["age-direct"], OTHER, columns) is None
    assert median(tables["age-direct"], OTHER, columns) is None
