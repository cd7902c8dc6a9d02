"""What a later form changed is counted as it stands; what was published of it stays."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from exports.measures import Where
from exports.periods import Period
from exports.plan import read_plan
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Split
from fieldkit import settings, shelf
from fieldkit.drafts import new_id
from fieldkit.filling import fill
from fieldkit.store import Store
from tests.exports import made
from tests.factory import clock

Q2 = Period.parse("2026-Q2")
CASES = read_plan(shelf.library_plan().encode()).read_as("case")
STATES = {"status": ("open", "closed")}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An office with the forms of cases."""
    with made.office(tmp_path) as office:
        for workbook in shelf.action_forms():
            if workbook.name in {"case", "case_step"}:
                office.add_form(workbook)
        office.settings.set(settings.PLAN, shelf.library_plan())
        yield office


def enter(store: Store, form_id: str, **given: str) -> str:
    """Fill a form and save it; the record's id."""
    form = store.form(form_id)
    filled, problems = fill(form, given, clock)
    assert not problems, problems
    return store.submissions.save(form, new_id(), filled)


def opened(store: Store, code: str, day: str) -> str:
    """A case, opened; its id in the list."""
    enter(store, "case", code=code, opened=day, source="web", severity="low", status="open")
    return next(one.id for one in store.lists.all("cases") if one.label == code)


def states(store: Store, source: Source = CASES, where: Where | None = None) -> dict[tuple[str, ...], float]:
    """Cases of the quarter by month and state."""
    return Reading(store, source, Q2).count([Split(("month", "status"), STATES, where or {})])[0]


def test_a_case_that_a_step_closed_is_closed(store: Store) -> None:
    """Counted where it was opened, as it stands now, with a condition on it too; the plan says so."""
    first, second = opened(store, "c-1", "2026-04-03"), opened(store, "c-2", "2026-04-09")
    opened(store, "c-3", "2026-05-09")
    assert states(store) == {("2026-04", "open"): 2, ("2026-05", "open"): 1}
    enter(store, "case_step", case=first, date="2026-06-01", done="call", status="closed", closed="2026-06-01",
          closed_why="connected")  # fmt: skip
    enter(store, "case_step", case=second, date="2026-06-02", done="visit", status="open")
    assert states(store) == {("2026-04", "closed"): 1, ("2026-04", "open"): 1, ("2026-05", "open"): 1}
    assert states(store, where={"status": "closed"}) == {("2026-04", "closed"): 1}
    bare = msgspec.structs.replace(CASES, stands="")
    assert states(store, bare) == {("2026-04", "open"): 2, ("2026-05", "open"): 1}


def test_a_step_that_is_withdrawn_leaves_the_case_open(store: Store) -> None:
    """What stands is what the steps that stand say."""
    case = opened(store, "c-1", "2026-04-03")
    step = enter(store, "case_step", case=case, date="2026-06-01", done="call", status="closed", closed="2026-06-01",
                 closed_why="moved")  # fmt: skip
    assert states(store) == {("2026-04", "closed"): 1}
    store.submissions.withdraw(step)
    assert states(store) == {("2026-04", "open"): 1}
