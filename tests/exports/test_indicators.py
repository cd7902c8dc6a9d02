from datetime import date

import pytest

from exports.disclosure.model import Axis, Model
from exports.disclosure.protect import Derived, ProtectedTable, Protection, Rounded, Wanted, protect
from exports.gatherings import Gathering
from exports.indicators import Line, Remark, State, evaluate
from exports.periods import Period
from exports.plan import read_plan
from exports.public import Public
from exports.tables import TALLY, table_name, window_axis, windows
from tests.exports import made

MESA = made.MESA


def tables(period: Period, tests: int, people: int) -> dict[str, ProtectedTable]:
    """Protected totals with all people in the period's last window; multiples of 5 stay as they are."""
    axis = Axis(window_axis("quarter"), tuple(window.code for window in windows(period, "quarter")))
    model, wanted = Model(), []
    for counted, count in (("mesa_test", tests), (TALLY, people)):
        model.add(counted, (axis,), {(axis.values[-1],): count})
        wanted.append(Wanted(table_name(counted, axis.name), counted, axis))
    return dict(protect(model, wanted, protection=Protection(), secret=b"s", release="r").tables)


def held(*days: str) -> list[Gathering]:
    """One gathering a day, 'YYYY-MM-DD' or 'YYYY-MM-DD place'."""
    return [Gathering(day, day[11:] or "Plaza", "", date.fromisoformat(day[:10]), "", "", None, 0) for day in days]


def lines(period: str, today: str, tests: int = 100, people: int = 100, days: tuple[str, ...] = ()) -> list[Line]:
    days = days or ("2026-04-07", "2026-05-07", "2026-06-07")
    asked = Period.parse(period)
    plan = read_plan(MESA)
    return evaluate(plan, tables(asked, tests, people), held(*days), asked, date.fromisoformat(today))


@pytest.mark.parametrize(
    ("tests", "state"),
    [(100, State.MET), (95, State.NEAR), (80, State.NEAR), (75, State.BELOW), (0, State.BELOW)],
)
def test_the_light_is_green_from_the_target_and_amber_from_80_percent(tests: int, state: State) -> None:
    """A finished quarter against a target of 100."""
    line = lines("2026-Q2", "2026-07-01", tests=tests)[1]
    assert (line.state, line.value, line.expected, line.remarks) == (state, tests, 100, ())


def test_an_unfinished_period_is_held_against_the_part_that_was_due() -> None:
    """On day 46 of 91, about half of 100 tests are due; the state is marked provisional."""
    line = lines("2026-Q2", "2026-05-16", tests=50)[1]
    assert line.expected == pytest.approx(100 * 46 / 91)
    assert (line.state, line.remarks) == (State.NEAR, (Remark.PROVISIONAL,))
    assert lines("2026-Q2", "2026-05-16", tests=55)[1].state is State.MET


def test_a_month_of_a_quarter_is_held_against_its_part() -> None:
    """A workbook of May alone compares May with May's share of the quarter."""
    line = lines("2026-05", "2026-07-01", tests=35)[1]
    assert line.window.code == "2026-05"
    assert line.expected == pytest.approx(100 * 31 / 91)
    assert (line.state, line.remarks) == (State.MET, (Remark.PROVISIONAL,))


def test_a_mean_is_due_in_full_from_the_first_day() -> None:
    """People a gathering: published people divided by the gatherings held, also in mid-quarter."""
    line = lines("2026-Q2", "2026-05-16", people=90)[0]
    assert (line.value, line.expected, line.state) == (30, 30, State.MET)
    assert type(line.value) is Derived
    assert line.of_target == pytest.approx(1.0)


def test_different_places_are_averaged_over_the_months_that_have_begun() -> None:
    """Two places in April, one in May; June has not begun on 16 May and does not count."""
    days = ("2026-04-07 A", "2026-04-14 B", "2026-04-21 B", "2026-05-05 A")
    line = lines("2026-Q2", "2026-05-16", days=days)[2]
    assert (line.value, line.state, type(line.value)) == (1.5, State.MET, Public)
    assert lines("2026-Q2", "2026-07-01", days=days)[2].value == pytest.approx(1.0)


def test_more_than_was_foreseen_is_green_and_says_so() -> None:
    """Above the upper target is on target, with a remark."""
    line = lines("2026-Q2", "2026-07-01", people=180)[0]
    assert (line.state, line.remarks) == (State.MET, (Remark.ABOVE,))


@pytest.mark.parametrize(
    ("period", "today", "remark"),
    [
        ("2026-Q1", "2026-07-01", Remark.NO_GATHERINGS),
        ("2026-Q2", "2026-03-01", Remark.NOT_STARTED),
        ("2025-Q4", "2026-03-01", Remark.NO_TARGET_YET),
    ],
)
def test_without_data_the_light_is_grey_and_says_why(period: str, today: str, remark: Remark) -> None:
    """No gatherings, a period to come, or a target that is not in force yet: no value, no red."""
    for line in lines(period, today):
        assert (line.state, line.value, line.remarks) == (State.NO_DATA, None, (remark,))


def test_a_year_is_evaluated_quarter_by_quarter() -> None:
    """An indicator that is evaluated each quarter has four lines in a year."""
    found = lines("2026", "2026-12-31", days=("2026-12-01",))
    assert [line.window.code for line in found if line.indicator.code == "M2"] == [
        "2026-Q1",
        "2026-Q2",
        "2026-Q3",
        "2026-Q4",
    ]
    assert type(found[7].value) is Rounded
