from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.releases import RELEASED, Stored, _joined
from fieldkit.store import Store
from tests import factory
from tests.exports import made

TEST, SESSION = "mesa_test", "mesa_session"
Q1, Q2 = (date(2026, 1, 1), date(2026, 3, 31)), (date(2026, 4, 1), date(2026, 6, 30))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An office without tests."""
    with made.office(tmp_path) as store:
        yield store


def release(days: tuple[date, date], name: str = "plan", **more: object) -> Stored:
    """A release of the tests and the sheets."""
    return Stored(0, name, *days, frozenset({TEST, SESSION}), "{}", {"cell": "said"}, **more)  # type: ignore[arg-type]


def remember(store: Store, days: tuple[date, date], **more: object) -> int:
    """Remember a release that is counted at this moment."""
    return store.releases.remember(release(days, **more), store.releases.moment())


def counted(store: Store, days: tuple[date, date]) -> set[str]:
    """The records that a release of these days would count."""
    day = 's."date"'
    condition, values = store.releases.counted_now(TEST, *days, day)
    rows = store.query(
        f'SELECT t.record FROM "flat {TEST}" t JOIN "flat {SESSION}" s ON s.session = t.session '  # noqa: S608 - constants
        f"AND s.record = t.session WHERE {condition}",
        values,
    )
    return {record.hex() for (record,) in rows}


def saved(store: Store, session: str, number: int = 1) -> list[str]:
    """Save some tests of a session."""
    return store.submissions.save_all(store.shelf.form(TEST), session, [{"q01": "nunca"}] * number)


def test_everybody_is_counted_once_however_late(office: Store) -> None:
    """In the release of the day, or in the next one after it; never in both."""
    session = factory.session(office, "La Raja", "2026-02-03")
    early = set(saved(office, session, 3))
    assert counted(office, Q1) == early
    remember(office, Q1)
    late = set(saved(office, session, 2))
    assert counted(office, Q1) == late  # what Q1 would count, were it not frozen
    assert counted(office, Q2) == late
    remember(office, Q2)
    assert counted(office, Q2) == set()
    assert office.query(f'SELECT count(*) FROM "flat {TEST}" t WHERE NOT {RELEASED}') == [(0,)]  # noqa: S608 - constants


def test_what_was_never_published_is_not_late(office: Store) -> None:
    """A quarter of which nothing was published stays with its own days."""
    saved(office, factory.session(office, "La Raja", "2026-02-03"))
    assert counted(office, Q2) == set()
    assert office.releases.late(TEST, Q2[0]) == ()


def test_another_form_is_not_late_for_a_release_that_did_not_count_it(office: Store) -> None:
    """A form that joins the plan later begins with the release that first counts it."""
    remember(office, Q1)
    assert office.releases.late(TEST, Q2[0]) == (Q1,)
    assert office.releases.late("another", Q2[0]) == ()


def test_numbers_days_and_workbooks(office: Store) -> None:
    """Releases are numbered from 1; a workbook is known by its hash, a sum as all the releases that it adds up."""
    assert office.releases.next_number() == 1
    assert [remember(office, days) for days in (Q1, Q2)] == [1, 2]
    assert office.releases.next_number() == 3
    assert office.releases.listed() == [(1, *Q1), (2, *Q2)]
    remember(office, Q1, workbooks=frozenset({b"first"}))
    office.releases.note((1, 2), b"sum")
    office.releases.note((1, 2), b"sum")
    assert (office.releases.made_of(b"first"), office.releases.made_of(b"sum")) == ((1,), (1, 2))
    assert office.releases.made_of(b"stranger") == ()


def test_what_a_release_showed_is_kept(office: Store) -> None:
    """Its gatherings and places, as the text that it was given."""
    remember(office, Q1, frame='{"held": []}')
    assert office.releases.all()[0].frame == '{"held": []}'


def test_a_withdrawn_test_stays_counted_and_nothing_else_of_it_stays(office: Store) -> None:
    """Its id is in the ledger, so that it is never counted again; its answers are gone."""
    (record,) = saved(office, factory.session(office, "La Raja", "2026-02-03"))
    remember(office, Q1)
    office.submissions.withdraw(record)
    assert office.query("SELECT count(*) FROM released WHERE record = ?", (bytes.fromhex(record),)) == [(1,)]
    assert counted(office, Q2) == set()


def test_batches_are_counted_in_one_release(office: Store) -> None:
    """A batch that came before a release is none of the next one's."""
    insert = "INSERT INTO received VALUES ('aa', ?, x'01', x'00', 7, 0)"
    office.database.conn.execute(insert, (1,))
    remember(office, Q1)
    office.database.conn.execute(insert, (2,))
    remember(office, Q2)
    assert office.query("SELECT sequence, release FROM released_batches ORDER BY 1") == [(1, 1), (2, 2)]


@given(st.lists(st.tuples(st.integers(1, 60), st.integers(0, 9)), max_size=8))
def test_stretches_that_touch_are_one(stretches: list[tuple[int, int]]) -> None:
    """Every day stays in, no day comes in, and no two stretches touch."""
    found = _joined((date.fromordinal(first), date.fromordinal(first + more)) for first, more in stretches)
    days = [day.toordinal() for first, last in found for day in (first, last)]
    assert days == sorted(days)
    assert all(after - before > 1 for before, after in zip(days[1::2], days[2::2], strict=False))
    inside = {day for first, last in found for day in range(first.toordinal(), last.toordinal() + 1)}
    assert inside == {day for first, more in stretches for day in range(first, first + more + 1)}
