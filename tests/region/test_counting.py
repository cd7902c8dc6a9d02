"""Counting where the master lies on a server: what SQLite counts, PostgreSQL counts, whatever was recorded."""

import itertools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports import data as exports_data
from exports import summary
from exports.disclosure.model import Model
from exports.entries import entries
from exports.periods import Period
from exports.plan import read_plan
from exports.plan_rows import Source
from exports.quality import collect_quality
from exports.reading import Reading
from exports.splits import Split
from exports.summary import export
from exports.unplaced import unplaced
from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import opening
from fieldkit.master.model import Arrival
from fieldkit.progress import Silent
from fieldkit.shelf import Place
from fieldkit.store import Store
from fieldkit.versions import Stored
from tests.exports import made
from tests.exports.test_splits import DEEDS, FORM, PLACES, SPLITS, SURVEY, Deed, sheets, stored, written
from tests.factory import PASSPHRASE
from tests.forms import tables
from tests.region.conftest import elsewhere, lay_out
from tests.servers.postgres import Cluster

MIXES = int(os.environ.get("FIELDKIT_REGION_MIXES", "8"))
# What may stand where a number is asked for: as forms let it through, and what an older version of a form did.
NUMBERS = ["0", "3", "10", "-4", "+007", "1.50", "0.1", ".5", "7.", "", "nada", "12 años", "1e3", "-", "٣"]
LATER = date(2030, 1, 1)
_years = itertools.count(2020)


@dataclass(frozen=True)
class Both:
    """Two offices with the same forms, places and submissions, on one engine each."""

    here: Store
    there: Store

    def add(self, some: list[Stored]) -> None:
        """Unite both with these versions."""
        self.here.union.add(some)
        self.there.master.apply([arrival(some)])


def arrival(some: list[Stored], number: int = 1) -> Arrival:
    """A batch of these versions."""
    return Arrival("e" * 32, "Jumilla", number, bytes(32), bytes(32), (), some, (), (), len(some))


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory, postgres: Cluster) -> Iterator[Both]:
    """Two empty offices."""
    folder = tmp_path_factory.mktemp("both")
    stores = [Store.create_office(folder / name, "Oficina", PASSPHRASE) for name in ("here", "there")]
    for store in stores:
        store.shelf.set_places(Place(name, zone) for name, zone in PLACES.items())
        for version, more in (("1", ""), ("2", "| select_one letters | late | Late |")):
            store.add_form(shelf.Workbook(FORM, tables.workbook(SURVEY.format(version=version, more=more))))
    lay_out(stores[1], postgres)
    yield Both(*stores)
    for store in stores:
        store.close()


def counted(store: Store, year: int, *, dated: bool) -> list[Any]:
    """All that a summary asks of a quarter of a year."""
    source = Source(FORM, dated="day", placed="at") if dated else Source(FORM)
    reading = Reading(store, source, Period.parse(f"{year}-Q2"))
    splits = [split for split in SPLITS if not dated or "session" not in split.by]
    more = [Split(("n",), {"n": ("7", "0", "1.5")}), Split((), where={"n": ("7", "3", "nada")})]
    return [
        reading.count([*splits, *more]), reading.distinct("n", {}), reading.distinct("some", {"one": True}),
        sorted(reading.pairs(("day", "n"), {})), reading.latest("n"), unplaced(store, [source]),
    ]  # fmt: skip


@settings(max_examples=MIXES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS, arrived=st.frozensets(st.integers(0, 4)), numbers=st.lists(st.sampled_from(NUMBERS), max_size=6))
def test_any_mix_counts_equally(both: Both, deeds: list[Deed], arrived: frozenset[int], numbers: list[str]) -> None:
    """Saved, corrected, withdrawn, in conflict, without a sheet, with numbers that are none: the same on both."""
    year = next(_years)
    held = sheets(year, arrived)
    odd = [
        stored(f"{year:08x}{0:024x}", f"{year:08x}{place + 500:024x}", FORM, "1", {"n": n, "day": f"{year}-04-02"})
        for place, n in enumerate(numbers)
    ]
    both.add([*held, *written(deeds, year), *odd])
    for dated in (False, True):
        assert counted(both.there, year, dated=dated) == counted(both.here, year, dated=dated)


def test_a_text_is_the_number_that_sqlite_takes_it_for(both: Both) -> None:
    """Whatever stands where a number is asked for, no query fails, and the number is SQLite's."""
    here, there = both.here.tables, both.there.tables
    odd = ["1e30", "1e-30", " 5", "0x10", "inf", "nan", "5e", "1..2", "--1", "1" * 60, "0." + "3" * 40]
    ask = "SELECT {} FROM (SELECT ? AS x) one"
    for text in [*NUMBERS, *odd]:
        ((mine,),) = here.query(ask.format(here.number("x")), (text,))
        ((theirs,),) = there.query(ask.format(there.number("x::text")), (text,))
        assert mine == pytest.approx(theirs, rel=1e-15), text
    for beyond in ("1e999", "-1e999", "1e-999", "9" * 400, "0." + "0" * 400 + "1"):
        assert len(there.query(ask.format(there.number("x::text")), (beyond,))) == 1
    assert there.query(ask.format(there.number("x::text")), (None,)) == [(None,)]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An office after a quarter, with a gathering whose sheet says another year."""
    with made.quarter(tmp_path) as store:
        made.gathering(store, "Santiago", "2025-12-30", ["b1"] * 9)
        yield store


def publish(store: Store, period: str, out: Path) -> bytes:
    """Export a period; the workbook."""
    export(store, Period.parse(period), out, progress=Silent(), today=LATER)
    return out.read_bytes()


def test_the_workbook_is_the_same_byte_by_byte(office: Store, tmp_path: Path, postgres: Cluster, laid_out: str) -> None:
    """The summary, the rows of 'Datos' and of the whole master do not tell where the submissions lay."""

    def all_of() -> list[Any]:
        plan = read_plan(made.MESA)
        rows = [
            [
                list(map(tuple, exports_data._sheet(office, form, (whole, "es"))[1]))
                for form in ("mesa_test", "mesa_session")
            ]
            for whole in (False, True)
        ]
        listed = entries(office, plan, Period.parse("2026"), "es")
        return [publish(office, "2026-Q2", tmp_path / "out.xlsx"), rows, listed, collect_quality(office, Model())]

    here = all_of()
    made.forget_releases(office)
    with elsewhere(office, postgres, laid_out):
        there = all_of()
        assert office.query("SELECT count(*) FROM releases") == [(0,)]  # it is written where the submissions lie
    assert there == here
    assert [one.number for one in office.releases.all()] == [1]


def meanwhile(monkeypatch: pytest.MonkeyPatch, deed: Callable[[], object]) -> None:
    """Have something happen once while a workbook is being made, after all was counted."""
    real, left = summary.write, [deed]

    def write(book: Any) -> Any:
        if left:
            left.pop()()
        return real(book)

    monkeypatch.setattr(summary, "write", write)


def test_a_worker_merges_while_it_is_published(
    office: Store, tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch, laid_out: str
) -> None:
    """What comes meanwhile is not waited for, not counted and not marked: it is late, and in the next release once."""
    made.gathering(office, "Santiago", "2026-08-03", ["b1"] * 10, passers=20)
    (gathering, *_) = [one.id for one in office.sessions.all() if one.date == date(2026, 4, 7)]
    version = office.shelf.form("mesa_test").version
    late = [stored(gathering, f"{n:032x}", "mesa_test", version, {"q01": "nunca", "band": "b4"}) for n in range(1, 8)]

    def merged() -> None:
        worker = opening.server(office)
        worker.apply([arrival(late)])
        worker.close()

    with elsewhere(office, postgres, laid_out):
        before = office.tables.count("mesa_test")
        meanwhile(monkeypatch, merged)
        publish(office, "2026-Q2", tmp_path / "q2.xlsx")
        assert office.tables.count("mesa_test") == before + 7
        of = "SELECT release, count(*) FROM released r WHERE record = ANY(?) GROUP BY 1"
        ids = [bytes.fromhex(one.version.record) for one in late]
        assert office.tables.query(of, (ids,)) == []
        publish(office, "2026-Q3", tmp_path / "q3.xlsx")
        assert office.tables.query(of, (ids,)) == [(2, 7)]
        twice = "SELECT record FROM released GROUP BY record HAVING count(*) > 1"
        assert office.tables.query(twice) == []


def test_of_two_who_publish_at_once_one_is_told(
    office: Store, tmp_path: Path, postgres: Cluster, monkeypatch: pytest.MonkeyPatch, laid_out: str
) -> None:
    """Another coordinator published while this one counted: these numbers are not remembered, nor is the file there."""
    with elsewhere(office, postgres, laid_out):

        def published() -> None:
            with postgres.connect(laid_out) as behind:
                behind.execute("UPDATE fieldkit.ledger SET changes = changes + 1")

        meanwhile(monkeypatch, published)
        with pytest.raises(WorldFailed) as failed:
            publish(office, "2026-Q2", tmp_path / "q2.xlsx")
        assert failed.value.code is Code.RELEASE_MOVED
        assert office.releases.all() == []
        assert not (tmp_path / "q2.xlsx").exists()
        publish(office, "2026-Q2", tmp_path / "q2.xlsx")
        assert [one.number for one in office.releases.all()] == [1]
