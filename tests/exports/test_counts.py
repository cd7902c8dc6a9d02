from collections import Counter

import pytest

from exports.gatherings import gatherings
from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Split
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import made

Q2 = Period.parse("2026-Q2")


def by_hand(store: Store, period: Period, *names: str) -> Counter[tuple[str, ...]]:
    """Count from the versions, one by one, without the flat tables."""
    sessions = {session.id: session for session in store.sessions.all()}
    counted: Counter[tuple[str, ...]] = Counter()
    for test in store.submissions.current("mesa_test"):
        session = sessions[test.session]
        if period.first <= session.date <= period.last:
            fields = {
                "place": session.place,
                "zone": made.ZONES[session.place],
                "month": f"{session.date:%Y-%m}",
                "session": session.id,
            }
            counted[tuple(fields.get(name) or test.answers.get(name, "") for name in names)] += 1
    return counted


def crosstab(store: Store, form: str, rows: str, columns: str, period: Period) -> dict[tuple[str, ...], float]:
    """What the passes over the flat tables count."""
    (found,) = Reading(store, Source(form), period).count([Split((rows, columns))])
    return found


def totals(store: Store, form: str, period: Period) -> dict[str, float]:
    """Submissions by session."""
    (found,) = Reading(store, Source(form), period).count([Split(("session",))])
    return {session: count for (session,), count in found.items()}


@pytest.mark.parametrize("rows", ["place", "zone", "month", "session", "q01"])
@pytest.mark.parametrize("period", ["2026-Q2", "2026-05", "2026-04-10..2026-05-10"])
def test_counts_in_sql_equal_counts_one_by_one(quarter: Store, rows: str, period: str) -> None:
    """A cross table over the flat tables says what reading every submission says, for every kind of row."""
    days = Period.parse(period)
    assert crosstab(quarter, "mesa_test", rows, "band", days) == by_hand(quarter, days, rows, "band")


def test_totals_by_session_equal_counts_one_by_one(quarter: Store) -> None:
    """The totals that all others follow from are right, and a form without submissions has none."""
    assert totals(quarter, "mesa_test", Q2) == {key[0]: n for key, n in by_hand(quarter, Q2, "session").items()}
    assert totals(quarter, "mesa_test", Period.parse("2025")) == {}


def test_gatherings_come_by_date_with_their_area_and_tally(quarter: Store) -> None:
    """What is public of a gathering, and the number counted by hand where it is asked for."""
    held = gatherings(quarter, Q2, "passers")
    assert [gathering.date for gathering in held] == sorted(gathering.date for gathering in held)
    first = held[0]
    assert (first.place, first.zone, first.start, first.end, first.team) == (
        "Plaza de San Juan",
        "Este",
        "17:30",
        "20:00",
        4,
    )
    sessions = {session.id: session.passers for session in quarter.sessions.all()}
    assert {gathering.id: gathering.tally for gathering in held} == sessions
    assert {gathering.tally for gathering in gatherings(quarter, Q2)} == {0}


def test_only_the_days_of_the_period_count(quarter: Store) -> None:
    """First and last day belong to it, the days beside them do not."""
    assert len(gatherings(quarter, Period.parse("2026-04-07..2026-04-14"))) == 2
    assert len(gatherings(quarter, Period.parse("2026-04-08..2026-04-13"))) == 0


@pytest.mark.parametrize("name", ["nothing", 'band" FROM x --', "'; DROP TABLE versions; --"])
def test_an_answer_that_the_form_does_not_have_is_refused(quarter: Store, name: str) -> None:
    """A plan's answer path is looked up before it comes near SQL."""
    with pytest.raises(WorldFailed) as failed:
        crosstab(quarter, "mesa_test", "place", name, Q2)
    assert (failed.value.code, failed.value.facts["field"]) == (Code.PLAN_UNREADABLE, name)
    with pytest.raises(WorldFailed):
        gatherings(quarter, Q2, name)


def test_a_form_that_is_not_there_is_refused(quarter: Store) -> None:
    """Counting a form that was never on the shelf says which."""
    with pytest.raises(WorldFailed) as failed:
        totals(quarter, "no_form", Q2)
    assert (failed.value.code, failed.value.facts["form"]) == (Code.FORM_UNKNOWN, "no_form")
