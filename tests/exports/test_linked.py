"""Change over time: linked by participants' own codes, counted like all else, and never a few people on their own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.linked import FIRST
from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Split
from exports.summary import export
from fieldkit import shelf
from fieldkit.errors import WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.exports import made
from tests.factory import PASSPHRASE

# How many said what in 2026 and what in 2027; None: they were not there.
MOVED = {("b3", "b2"): 12, ("b4", "b1"): 3, ("b2", "b2"): 7, (None, "b1"): 6, ("b1", None): 4}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with a year of codes and one gathering."""
    with Store.create_office(tmp_path_factory.mktemp("linked") / "office", "Oficina inventada", PASSPHRASE) as store:
        [book] = [book for book in shelf.action_forms() if book.name == "change"]
        store.add_form(book)
        made.gathering(store, "Santiago", "2027-05-14", ["b1", "b2"] * 20, passers=50)
        form, number = store.form("change"), 0
        for (before, now), people in MOVED.items():
            for _ in range(people):
                number += 1
                tags = " ".join(f"{number:020x}{left_out:04x}" for left_out in range(6))
                for band, quarter in ((before, "2026-04-01"), (now, "2027-04-01")):
                    if band:
                        store.contacts.add(form, {"tags": tags, "quarter": quarter, "band": band})
        yield store


def counted(store: Store, *by: str) -> dict[tuple[str, ...], float]:
    """The codes of spring 2027, as if nothing had been published."""
    made.forget_releases(store)
    reading = Reading(store, Source("change", dated="quarter"), Period.parse("2027-Q2"))
    [found] = reading.count([Split(by)])
    return found


def test_each_later_time_is_counted_beside_the_first(office: Store) -> None:
    """All codes of the period, those who were there for the first time too; nobody twice."""
    expected = {(before or "", now): people for (before, now), people in MOVED.items() if now}
    assert counted(office, FIRST + "band", "band") == expected


def test_a_few_people_are_never_told(office: Store, tmp_path: Path) -> None:
    """In the workbook every count of the change is rounded as all others are: three people are none, or five."""
    made.forget_releases(office)
    out = tmp_path / "summary.xlsx"
    export(office, Period.parse("2027-Q2"), out, progress=Silent(), today=date(2027, 7, 1), language="es")
    rows = {str(row[0].value): [cell.value for cell in row[1:]] for row in load_workbook(out)["Cambio"].iter_rows(4)}
    heads = rows["La primera vez"]
    cells = {
        (name, head): rows[name][heads.index(head)]
        for name in ("Mucho", "Suficiente", "Poco", "Muy poco", "Es su primera vez", "Total")
        for head in ("Mucho", "Suficiente", "Poco", "Muy poco", "Total")
    }
    assert all(isinstance(value, int) and value % 5 == 0 for value in cells.values())
    assert cells["Muy poco", "Mucho"] in {0, 5}
    assert cells["Poco", "Suficiente"] in {10, 15}
    assert abs(cells["Total", "Total"] - 28) < 5


def test_other_forms_have_no_first_time(office: Store) -> None:
    """Nothing is linked but what keeps codes: of any other form there is no such answer."""
    for form in ("mesa_test", "note"):
        with pytest.raises(WorldFailed):
            Reading(office, Source(form), Period.parse("2027-Q2")).count([Split((FIRST + "band",))])
