"""The ledger on its way between copies of one office: in any order, twice, cut off, by way of a third, to others."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from exports.periods import Period
from exports.summary import export
from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.envelope import PAYLOAD_LIMIT, Fault
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync import handover, published
from sync.merge import merge
from sync.send import send
from tests.exports import made
from tests.factory import TEST, Town, record, reopen, session
from tests.region.conftest import elsewhere, laid_out, postgres
from tests.servers.postgres import Cluster
from tests.sync.test_handover import parts

__all__ = ["laid_out", "postgres"]  # fixtures


@pytest.fixture
def town(town2: Town) -> Town:
    """A gathering of the second quarter, of which the office has heard from a laptop."""
    office, (station, _) = town2.office, town2.stations
    office.settings.set(settings.PLAN, made.MESA.decode())
    gathering = session(station, "Santiago", passers="20")
    for _ in range(12):
        record(station, gathering)
    send(station)
    merge(office)
    return town2


@pytest.fixture
def copy(town: Town, tmp_path: Path) -> Iterator[Callable[[str], Store]]:
    """Makes a copy of the master, as it is now."""
    made_so_far: list[Store] = []

    def again(name: str) -> Store:
        shutil.copytree(town.office.folder, tmp_path / name)
        made_so_far.append(reopen(tmp_path / name))
        return made_so_far[-1]

    yield again
    for store in made_so_far:
        store.close()


def publish(store: Store, period: str = "2026-Q2") -> bytes:
    """Publish a period: the workbook."""
    path = store.folder.parent / f"{store.folder.name} {period}.xlsx"
    export(store, Period.parse(period), path, progress=Silent(), today=date(2030, 1, 1))
    return path.read_bytes()


def ledger(store: Store) -> list[object]:
    """What a copy knows of releases, whatever their numbers."""
    return sorted(
        (one.name, one.first, one.last, one.cells, one.counted, sorted(one.batches), sorted(one.workbooks))
        for one in published.of(store)
    )


def test_all_that_a_release_counts_comes_with_it(town: Town, copy: Callable[[str], Store], tmp_path: Path) -> None:
    """Its cells, its people, its batches, its workbooks: what came in these batches is news to neither copy."""
    clerk = copy("clerk")
    publish(town.office)
    merge(clerk, some=parts(town.office, tmp_path))
    assert ledger(clerk) == ledger(town.office)
    (one,) = published.of(clerk)
    assert (len(one.batches), sum(map(len, one.counted.values()))) == (1, 13)


def test_cut_off_it_comes_the_next_time(
    town: Town, copy: Callable[[str], Store], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A ledger without what it counts is refused whole, and nothing of it remembered; after all others it is taken."""
    monkeypatch.setattr(handover, "_PART", 4000)
    clerk = copy("clerk")
    record(town.stations[0], town.stations[0].sessions.all()[0].id)
    send(town.stations[0])
    merge(town.office)
    publish(town.office)
    files = parts(town.office, tmp_path)
    assert len(files) > 3
    refused = merge(clerk, some=[files[-1]]).refused
    assert [one.reason for one in refused] == [Fault.CUT_SHORT]
    merge(clerk, some=files[:-1])
    assert ledger(clerk) == []
    for _ in range(2):
        assert merge(clerk, some=files[::-1]).refused == []
        assert ledger(clerk) == ledger(town.office)
    assert publish(clerk) == publish(town.office)


def test_three_copies_agree_whoever_tells_whom(town: Town, copy: Callable[[str], Store], tmp_path: Path) -> None:
    """One publishes; another hears of it from a third, publishes more, and the first hears of that."""
    office, clerk, third = town.office, copy("clerk"), copy("third")
    workbook = publish(office)
    merge(clerk, some=parts(office, tmp_path))
    merge(third, some=parts(clerk, tmp_path))
    made.gathering(third, "Santiago", "2026-08-03", ["b1"] * 10, passers=20)
    publish(third, "2026-Q3")
    for source, target in ((third, office), (office, clerk), (clerk, third), (third, clerk)):
        merge(target, some=parts(source, tmp_path))
    assert ledger(office) == ledger(clerk) == ledger(third)
    assert len(ledger(office)) == 2
    assert publish(third) == publish(clerk) == workbook


def test_an_earlier_programs_hand_over_has_no_ledger(town: Town, copy: Callable[[str], Store], tmp_path: Path) -> None:
    """It says all that it ever said: what is known of releases stays."""
    clerk = copy("clerk")
    publish(town.office)
    record(clerk, clerk.sessions.all()[0].id)
    publish(clerk)
    without = parts(clerk, tmp_path)[:-1]
    known = ledger(town.office)
    report = merge(town.office, some=without)
    assert (report.refused, report.new) == ([], 1)
    assert ledger(town.office) == known


def test_an_earlier_program_takes_all_but_the_ledger(
    town: Town, copy: Callable[[str], Store], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It calls the ledger damaged, and has taken the rest."""
    clerk = copy("clerk")
    record(town.office, town.office.sessions.all()[0].id)
    publish(town.office)
    files = parts(town.office, tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(handover, "_Line", handover._Erased | handover._Row | handover._Station)
        report = merge(clerk, some=files)
    assert ([one.reason for one in report.refused], report.new) == ([Fault.DAMAGED], 1)
    assert ledger(clerk) == []
    # A later program, on the same copy, takes what was left.
    assert merge(clerk, some=files).refused == []
    assert ledger(clerk) == ledger(town.office)


def test_a_server_takes_the_tests_and_no_ledger(
    town: Town, copy: Callable[[str], Store], tmp_path: Path, postgres: Cluster, laid_out: str
) -> None:  # fmt: skip
    """What a copy at home published does not bind the master on a server; nothing of the hand-over is refused."""
    clerk = copy("clerk")
    record(clerk, clerk.sessions.all()[0].id)
    publish(clerk)
    with elsewhere(town.office, postgres, laid_out):
        report = merge(town.office, some=parts(clerk, tmp_path))
        assert (report.refused, report.new) == ([], 1)
        assert town.office.releases.all() == []


def test_an_office_of_any_size_can_hand_over(
    town: Town, copy: Callable[[str], Store], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No envelope holds more than one may: neither of its tests, nor of the batches that it ever received."""
    office, clerk = town.office, copy("clerk")
    office.submissions.save_all(office.shelf.form(TEST), office.sessions.all()[0].id, [{"q01": "nunca"}] * 1000)
    with transaction(office.database):
        office.database.conn.executemany(
            "INSERT INTO received (station, sequence, hash, previous, versions) VALUES (?, ?, ?, ?, 0)",
            [("d" * 32, number, bytes(32), bytes(32)) for number in range(2000)],
        )
    monkeypatch.setattr("fieldkit.envelope.PAYLOAD_LIMIT", 80_000)
    monkeypatch.setattr(handover, "_PART", 40_000)
    assert merge(clerk, some=parts(office, tmp_path)).new == 1000
    assert clerk.query("SELECT count(*) FROM received") == office.query("SELECT count(*) FROM received")


def test_a_part_is_well_below_what_an_envelope_may_hold() -> None:
    """There is room for the first line, and for a record of many versions, which stay together."""
    assert 2 * handover._PART <= PAYLOAD_LIMIT
