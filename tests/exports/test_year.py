import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import mean

import pytest

from exports.conclusions import conclusions
from exports.disclosure.protect import Protected, Protection, protect
from exports.gatherings import gatherings
from exports.indicators import Line, State, evaluate
from exports.measures import quantities
from exports.periods import Period
from exports.places import pools_of
from exports.plan import read_plan
from exports.plan_rows import Plan
from exports.public import Public
from exports.tables import Collected, collect, present
from fieldkit import shelf
from fieldkit.store import Store
from tests.exports import year

WHOLE = Period.parse("2026")
TODAY = date(2027, 1, 15)
OFF = 5  # a published count lies less than this from the true one
ROWS = year.rows()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office after a year of all six actions."""
    made = year.office(tmp_path_factory.mktemp("year"), ROWS)
    yield made
    made.close()


@pytest.fixture(scope="module")
def plan(store: Store) -> Plan:
    return present(store, read_plan(shelf.library_plan().encode()))


@pytest.fixture(scope="module")
def collected(store: Store, plan: Plan) -> Collected:
    pools = pools_of(plan, store.shelf.places())
    return collect(store, plan, WHOLE, tuple(gatherings(store, WHOLE, "passers", pools=pools)), "es")


@pytest.fixture(scope="module")
def protected(collected: Collected) -> Protected:
    found = protect(collected.model, collected.wanted, protection=Protection(), secret=b"secret", release="r")
    assert found.furthest < OFF
    return found


@pytest.fixture(scope="module")
def lines(plan: Plan, collected: Collected, protected: Protected) -> dict[tuple[str, str], Line]:
    found = evaluate(plan, protected.tables, collected.gatherings, WHOLE, TODAY, collected.exact)
    return {(line.indicator.code, line.window.code): line for line in found}


def inside(form: str, window: str, day: str = "date", **where: str) -> list[dict[str, str]]:
    """What was recorded in a window, by reading all of it."""
    days = Period.parse(window)
    return [
        row
        for row in ROWS[form]
        if days.first.isoformat() <= row[day] <= days.last.isoformat()
        and all(row.get(name) == value for name, value in where.items())
    ]


def there(form: str, day: date, **where: str) -> int:
    """How many stood on a register on a day."""
    return sum(
        row["joined"] <= day.isoformat() < row.get("left", "9") and all(row.get(k) == v for k, v in where.items())
        for row in ROWS[form]
    )


def counted(code: str, window: str) -> tuple[float, float]:
    """What an indicator should be, and by how much it may be off, from what was typed in alone."""
    days = Period.parse(window)
    months = len(days.months())
    visits = inside("care_visit", window, visit="done")
    cared = there("care_person", days.last)
    lag = inside("meeting", window, kind="lag")
    since_january = f"2026-01-01..{days.last}"
    people = {
        "P1": (len([row for row in inside("poster_test", window) if "q10" in row]), OFF),
        "P3": (len([row for row in inside("poster_test", window) if "comment" in row]), OFF),
        "X1": (cared, OFF),
        "X2": (there("care_volunteer", days.last), OFF),
        "X3": (len(visits) / cared / (days.days / 7), 0.5),
        "X4": (2 * len(visits) / cared, 1.5),
        "T1": (there("time_volunteer", days.last), OFF),
        "T2": (len(inside("time_request", window, status="done")), OFF),
        "T3": (len(inside("time_review", window)), OFF),
        "C4": (mean(int(row["present"]) for row in inside("attendance", window)), 0.2),
    }
    things = {
        "P2": sum(int(row["scans"]) for row in inside("poster_month", window)),
        "C1": there("association", days.last, channel="yes"),
        "C2": int(max(inside("channel_month", since_january), key=lambda row: row["date"])["subscribers"]),
        "C3": len(inside("activity", window)) / months,
        "L1": mean(int(row["present"]) for row in lag) if lag else 0,
        "L2": len(inside("meeting", since_january, kind="lag")),
        "L3": len({one for row in lag for one in row["reports"].split()}),
    }
    return people[code] if code in people else (things[code], 1e-9)


CODES = ["P1", "P2", "P3", "X1", "X2", "X3", "X4", "T1", "T2", "T3", "C1", "C2", "C3", "C4", "L1", "L2", "L3"]


@pytest.mark.parametrize("code", CODES)
def test_every_indicator_is_what_was_recorded(code: str, lines: dict[tuple[str, str], Line]) -> None:
    """In each month, quarter, ... of the year: things exactly, people as far off as the protection says."""
    windows = [window for one, window in lines if one == code]
    assert (
        len(windows)
        == {"month": 12, "quarter": 4, "four-months": 3, "half-year": 2}[lines[code, windows[0]].indicator.evaluated]
    )
    for window in windows:
        line = lines[code, window]
        if code == "L1" and not inside("meeting", window, kind="lag"):
            assert (line.state, line.value) == (State.NO_DATA, None)
            continue
        should, off = counted(code, window)
        assert line.value == pytest.approx(should, abs=off), window
        assert isinstance(line.value, Public) is (code in {"P2", "C1", "C2", "C3", "L1", "L2", "L3"})


def test_the_gatherings_indicators_are_what_was_recorded(lines: dict[tuple[str, str], Line]) -> None:
    """M1 to M3: 36 tests and 36 to 48 people a month in one place, 6 and 8 in another every other month."""
    for nth in range(1, 5):
        months = range(3 * nth - 2, 3 * nth + 1)
        odd = sum(month % 2 for month in months)
        people = sum(36 + month for month in months) + 8 * odd
        window = f"2026-Q{nth}"
        assert lines["M1", window].value == pytest.approx(people / (3 + odd), abs=OFF)
        assert lines["M2", window].value == pytest.approx(36 * 3 + 6 * odd, abs=OFF)
        assert lines["M3", window].value == pytest.approx((3 + odd) / 3)


def test_all_twenty_are_computed(plan: Plan, lines: dict[tuple[str, str], Line]) -> None:
    """Each of the plan's twenty indicators has a value somewhere in the year, and a state with its colour."""
    assert len(plan.indicator) == 20
    for indicator in plan.indicator:
        found = [line for (code, _), line in lines.items() if code == indicator.code]
        assert any(line.value is not None and line.state is not State.NO_DATA for line in found), indicator.code


@pytest.mark.shared
def test_the_targets_are_the_plans(plan: Plan, shared: Path) -> None:
    """Code, least and most, how often it is evaluated: as the plan says, for all twenty."""
    written = json.loads((shared / "plan" / "plan.json").read_text(encoding="utf-8"))
    unit = {
        "monthly": "month", "quarterly": "quarter", "every four months": "four-months", "half-yearly": "half-year",
    }  # fmt: skip
    should = {
        row["id"]: (row["target_min"], row["target_max"], unit[row["evaluation_periodicity"]])
        for action in written["actions"]
        for row in action["indicators"]
    }
    assert {row.code: (row.target[0].min, row.target[0].max, row.evaluated) for row in plan.indicator} == should


def test_what_counts_people_is_never_exact(plan: Plan, collected: Collected) -> None:
    """Only forms that the plan calls public are counted exactly, and of those no number that counts people."""
    public = {source.form for source in plan.source if source.public}
    for row in plan.indicator:
        for one in quantities(row.count):
            if one.form not in public:
                assert not [name for name in collected.exact if name.startswith(one.form)]
    assert not [name for name in collected.exact if "attendance: present" in name]


def test_who_came_and_who_left_are_tied(collected: Collected) -> None:
    """How many stand on a register at two ends differs by who came and who left, and all of it is one model."""
    names = {dict(cell)["counted"] for cell in collected.model.counts}
    care = "care_person from joined to left"
    assert {f"{care} on 2026-04-30", f"{care}, came by 2026-04-30", f"{care}, left by 2026-04-30"} <= names
    for relation in collected.model.relations:
        assert collected.model.counts[relation.total] == sum(collected.model.counts[part] for part in relation.parts)


def test_what_the_year_came_to_action_by_action(plan: Plan, lines: dict[tuple[str, str], Line]) -> None:
    """Six actions in the plan's order, each with its indicators; how often each was reached, and how it stood last."""
    found = conclusions(plan, list(lines.values()))
    assert [one.action.en for one in found if one.action] == [action.name.en for action in plan.action]
    assert [len(one.reached) for one in found] == [3, 3, 4, 3, 4, 3]
    by_code = {one.indicator.code: one for conclusion in found for one in conclusion.reached}
    posters = by_code["P2"]
    assert (posters.states[State.BELOW], posters.states[State.NEAR], posters.states[State.MET]) == (0, 2, 10)
    assert posters.counted == 12
    assert posters.last is not None
    assert posters.last.window.code == "2026-12"
    assert found[2].state is State.BELOW  # 2x7: visits once a week or less


def test_the_pilot_stands_beside_what_it_is_compared_with(plan: Plan) -> None:
    """The pilot's table and posters are baseline counts, as they were published."""
    baseline = plan.baseline
    assert baseline is not None
    assert (baseline.submissions, baseline.tally) == (189, 300)
    known = {one.of: one.count for one in baseline.known}
    assert known == {"mesa_test": 189, "tally": 300, "poster_test": 92}
    found = {row.code: row.baseline for row in plan.indicator if row.baseline is not None}
    assert found == {"M2": 189, "P1": 54}
