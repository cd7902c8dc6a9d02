"""Sums of people's own numbers: hours, activities. A few people's sum is printed nowhere."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exports.disclosure.protect import Protection, protect
from exports.gatherings import gatherings
from exports.indicators import Line, Remark, evaluate
from exports.periods import Period
from exports.places import pools_of
from exports.plan import read_plan
from exports.summary import export, prepare
from exports.tables import Collected, collect, present
from fieldkit import shelf
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.exports import year

Q2 = Period.parse("2026-Q2")
PLAN = read_plan(shelf.library_plan().encode())
# In April two visits, in May forty, in June forty of which one alone did anything.
ACTIVE = {4: 2, 5: 40, 6: 1}
IDLE = {6: 39}


def visits() -> Iterator[dict[str, str]]:
    for month, count in ACTIVE.items():
        for number in range(count):
            yield {"date": f"2026-{month:02}-{1 + number % 28:02}", "visit": "done", "activities": "shopping bank"}
    for month, count in IDLE.items():
        for number in range(count):
            yield {"date": f"2026-{month:02}-{1 + number % 28:02}", "visit": "done"}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A quarter of an office with 30 people in its care."""
    people = [{"code": f"p{n}", "joined": "2025-12-01", "consent": "yes"} for n in range(30)]
    cared = [{"code": "p1", **visit} for visit in visits()]
    with year.office(tmp_path_factory.mktemp("sums"), {"care_person": people, "care_visit": cared}) as store:
        yield store


@pytest.fixture(scope="module")
def collected(store: Store) -> Collected:
    return collected_of(store)


def collected_of(store: Store) -> Collected:
    pools = pools_of(PLAN, store.shelf.places())
    return collect(store, present(store, PLAN), Q2, tuple(gatherings(store, Q2, "passers", pools=pools)), "es")


def lines(collected: Collected, release: str) -> dict[tuple[str, str], Line]:
    protected = protect(collected.model, collected.wanted, protection=Protection(), secret=b"s", release=release)
    found = evaluate(PLAN, protected.tables, collected.gatherings, Q2, date(2026, 7, 15), collected.exact)
    return {(line.indicator.code, line.window.code): line for line in found}


def test_the_sum_of_a_few_is_not_printed(collected: Collected) -> None:
    """Two visits with two activities each: 'no visit' beside '5 activities' would say that there were one to four.

    Nor is it printed where many were asked and one alone gave all of it: that is one person's own number. Of how many
    a sum is, is judged by the published count, which tells nothing.
    """
    for number in range(12):
        found = lines(collected, f"{number}")
        for month in ("2026-04", "2026-06"):
            line = found["X4", month]
            assert (line.value, line.remarks[0]) == (None, Remark.HIDDEN)
        assert found["X4", "2026-05"].value == pytest.approx(80 / 30, abs=0.6)
        assert found["X3", "2026-05"].value is not None


def test_nor_does_it_follow_from_a_longer_period(store: Store, tmp_path: Path) -> None:
    """A quarter less two of its months would be the third: where one of a sum's parts was withheld, so is the sum."""
    text = shelf.library_plan()
    start = text.index('code = "X4"')
    plan = (text[:start] + text[start:].replace('evaluated = "month"', 'evaluated = "quarter"', 1)).encode()
    when = {"plan": plan, "progress": Silent(), "today": date(2026, 7, 15)}
    shown = []
    for month in ("2026-04", "2026-05", "2026-06"):
        export(store, Period.parse(month), tmp_path / f"{month}.xlsx", **when)  # type: ignore[arg-type]
        shown += [line for line in prepare(store, Period.parse(month), **when)[0].lines if line.indicator.code == "X4"]  # type: ignore[arg-type]
    assert [line.value is None for line in shown] == [True, False, True]
    facts, _ = prepare(store, Q2, **when)  # type: ignore[arg-type]
    (whole,) = [line for line in facts.lines if line.indicator.code == "X4"]
    assert (whole.value, whole.remarks[0]) == (None, Remark.HIDDEN)
