"""A plan of a later program: fewer figures here, never another one, and one kind sentence."""

import tomllib
from pathlib import Path
from typing import Any

import msgspec
import pytest

from exports.periods import Period
from exports.plan import left_out, read_plan
from exports.summary import export
from fieldkit import kit, planformat, settings, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync.merge import merge
from sync.send import receive, send
from tests.factory import NOW, Town, record, session
from tests.kept import Kept

NOW_DAY = NOW.date()


def later(**parts: Any) -> bytes:
    """The library's plan as a later program might have written it."""
    plan = tomllib.loads(shelf.library_plan())
    plan["format"] = planformat.FORMAT + 1
    for name, change in parts.items():
        plan[name] = change(plan.get(name))
    return msgspec.toml.encode(plan)


def with_a_condition(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The first row counts only some, by a rule that nobody here knows."""
    return [{**rows[0], "only": "the new way"}, *rows[1:]]


def test_a_row_with_something_unknown_is_left_out_whole() -> None:
    """Without its condition it would be a wrong number. All other rows are as they were."""
    today = read_plan(shelf.library_plan().encode())
    plan = later(indicator=with_a_condition)
    assert read_plan(plan).indicator == today.indicator[1:]
    assert read_plan(plan).table == today.table
    assert left_out(plan.decode()) == (f"indicator {today.indicator[0].code}",)


def test_a_kind_of_count_that_is_unknown_is_left_out() -> None:
    """A new measure is a row that this program has no way to count."""
    plan = later(indicator=lambda rows: [*rows, {**rows[0], "code": "NEW", "count": {"kind": "sentiment"}}])
    assert read_plan(plan).indicator == read_plan(shelf.library_plan().encode()).indicator
    assert left_out(plan.decode()) == ("indicator NEW",)


@pytest.mark.parametrize(
    "parts",
    [
        {"protection": lambda old: {**(old or {}), "noise": 3}},
        {"source": with_a_condition},
        {"levels": lambda _: [{"name": "comarca"}]},
        {"tally": lambda old: {**old, "weights": "age"}},
    ],
    ids=["protection", "source", "section", "tally"],
)
def test_what_may_change_other_figures_refuses_the_plan(parts: dict[str, Any]) -> None:
    """How people are protected and counted is not guessed at."""
    with pytest.raises(WorldFailed) as failed:
        read_plan(later(**parts))
    assert failed.value.code is Code.PLAN_NEWER


def test_a_slip_in_a_plan_of_today_is_refused_as_ever() -> None:
    """Only a plan that says it is newer is read with tolerance."""
    plan = tomllib.loads(shelf.library_plan())
    plan["indicator"] = with_a_condition(plan["indicator"])
    with pytest.raises(WorldFailed) as failed:
        read_plan(msgspec.toml.encode(plan))
    assert failed.value.code is Code.PLAN_UNREADABLE


def test_a_station_and_an_office_go_on(kept1: Kept, tmp_path: Path) -> None:
    """The kit with the newer plan is taken; the laptop records and sends; the office merges, and counts the rest."""
    town: Town = kept1.copy(tmp_path)
    (station,), office = town.stations, town.office
    office.settings.set(settings.PLAN, later(indicator=with_a_condition).decode())
    kit.accept(station, kit.publish(office, "2026-05-01"))
    told = planformat.news(station.settings)
    assert told
    assert told.code is Code.PLAN_PARTLY
    assert planformat.news(station.settings) is None
    here = session(station)
    for _ in range(12):
        record(station, here)
    send(station)
    merge(office)
    receive(station)
    done = _exported(office, tmp_path)
    assert done.numbers > 0
    town.close()


@pytest.mark.parametrize(
    ("plan", "newer"),
    [
        ("format = 9\n[a]\nb = 1", 9),
        ('say = """\n[a]\n"""\nformat = 9\n[b]', 9),
        ("known = [\n  [1],\n]\nformat = 9", 9),
        ("[a]\nformat = 9", 0),
        ("format = 1\n[a]", 0),
        ("format = true\n[a]", 0),
        ("no plan", 0),
        ("", 0),
    ],
)
def test_what_a_plan_says_of_itself_is_found_wherever_it_may_stand(plan: str, newer: int) -> None:
    """Before the first table: also behind a value in which a line begins as a table's heading does."""
    assert planformat.newer(plan) == newer


def _exported(office: Store, folder: Path) -> Any:
    return export(office, Period.parse("2026-05"), folder / "out.xlsx", progress=Silent(), today=NOW_DAY)
