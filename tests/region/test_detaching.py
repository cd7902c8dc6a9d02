"""A year is purged, a municipality leaves: it is gone from the server, the rest is as it was, and it stays gone."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import roster
from fieldkit.errors import Code, WorldFailed
from fieldkit.master.postgres.drawers import Drawers
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey
from sync import receipts
from sync.detaching import attach, detach
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, answers, record, session
from tests.kept import Kept
from tests.region.conftest import lay_out
from tests.servers.postgres import Cluster
from tests.ui.cli.program import must, run
from ui.cli.output import FAILED


@dataclass
class Region:
    """An office of two municipalities, each with a table of 2025 and one of 2026."""

    office: Store
    stations: dict[str, Store]
    sessions: dict[tuple[str, int], str]
    tests: dict[tuple[str, int], str]
    folder: Path
    batches: dict[str, list[Path]]

    def detach(self, municipality: str | None, year: int | None, out: Path | None = None) -> tuple[int, int]:
        """Take out; how many sessions and versions that was."""
        taken = detach(self.office, municipality, year, out, Silent())
        return taken.sessions, taken.versions

    def receipts(self) -> list[receipts.Receipt]:
        """What the office would answer each station."""
        return [receipts._receipt(self.office, one.identity.id) for one in self.stations.values()]

    def shown(self) -> set[str]:
        """The tests that are there."""
        return {one.record for one in self.office.records.current(TEST)}


@pytest.fixture
def region(tmp_path: Path, kept2: Kept, postgres: Cluster) -> Iterator[Region]:
    """On a server; in each table a test, one that was withdrawn, and a request to be called."""
    town = kept2.copy(tmp_path)
    lay_out(town.office, postgres)
    made = Region(town.office, {}, {}, {}, tmp_path, {})
    for store, municipality in zip(town.stations, ("Jumilla", "Yecla"), strict=True):
        roster.place(town.office, store.identity.name, municipality)
        made.stations[municipality] = store
        for year in (2025, 2026):
            gathering = made.sessions[municipality, year] = session(store, date=f"{year}-03-01")
            made.tests[municipality, year] = record(store, gathering)
            store.submissions.withdraw(record(store, gathering, answers(q01="nunca")))
        form = store.shelf.form("call_request")
        store.submissions.save(form, gathering, {"name": "Zutana Inventada", "phone": "600 000 000"})
        before = set(town.mailbox.glob("*.batch"))
        send(store)
        made.batches[municipality] = sorted(set(town.mailbox.glob("*.batch")) - before)
    merge(town.office)
    yield made
    town.close()


@pytest.mark.parametrize(
    ("place", "left"),
    [
        (("Yecla", None), [("Jumilla", 2025), ("Jumilla", 2026)]),
        ((None, 2025), [("Jumilla", 2026), ("Yecla", 2026)]),
        (("Yecla", 2025), [("Jumilla", 2025), ("Jumilla", 2026), ("Yecla", 2026)]),
    ],
)
def test_what_is_taken_out_is_gone_and_the_rest_is_as_it_was(
    region: Region, place: tuple[str | None, int | None], left: list[tuple[str, int]]
) -> None:
    """Versions, flat rows and calls of the place go; all others and every receipt stay; nothing is found wrong."""
    answered = region.receipts()
    before = region.office.master.count()
    _, versions = region.detach(*place)
    assert region.shown() == {region.tests[one] for one in left}
    assert region.office.master.count() == before - versions
    assert {one.id for one in region.office.sessions.all()} == {region.sessions[one] for one in left}
    assert region.receipts() == answered
    assert region.office.check().faults == ()


def test_a_municipality_leaves_the_state_of_one_that_was_never_there(
    region: Region, copied: Callable[[Path], Store], postgres: Cluster
) -> None:
    """What is left equals a master that only ever heard of the others."""
    region.detach("Yecla", None)
    alone = copied(region.office.folder)
    lay_out(alone, postgres)
    merge(alone, some=region.batches["Jumilla"])
    assert region.office.master.digest() == alone.master.digest()
    assert region.office.master.counts() == alone.master.counts()


def test_what_is_sent_again_does_not_bring_it_back(
    region: Region,
) -> None:
    """The same batch, a correction, a withdrawal, another test: held, answered, and nothing is there again."""
    station = region.stations["Yecla"]
    region.detach("Yecla", None)
    state = region.office.master.digest()
    merge(region.office, some=sorted((region.folder / "mailbox").glob("*.batch")))
    assert region.office.master.digest() == state
    name = region.tests["Yecla", 2026]
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="pocas"))
    record(station, region.sessions["Yecla", 2025])
    station.submissions.withdraw(region.tests["Yecla", 2025])
    send(station)
    report = merge(region.office)
    assert (report.new, report.merged[-1].repeated) == (0, 3)
    assert region.office.master.digest() == state
    assert receive(station).confirmed == 2
    assert region.office.check().faults == ()
    with pytest.raises(WorldFailed) as failed:
        region.office.records.get(name)
    assert failed.value.code is Code.RECORD_UNKNOWN


def test_a_new_session_comes_in(region: Region, key_of: Callable[[Path], StoreKey]) -> None:
    """A table that the server never heard of, of a year that was purged, is no loss: whoever merges."""
    with Store.open(region.office.folder, key_of(region.office.folder)) as other:
        other.master.count()
        merge(other)  # knows the drawers
        region.detach(None, 2026)
        station = region.stations["Yecla"]
        name = record(station, session(station, date="2026-03-02"))
        send(station)
        assert merge(other).new == 2
    assert name in region.shown()
    assert region.office.check().faults == ()
    assert region.detach(None, 2026) == (1, 2)


def test_kept_in_a_file_it_comes_back_when_asked(region: Region) -> None:
    """The file is sealed; brought back, state, counts and receipts are what they were; twice changes nothing."""
    state, counts, answered = region.office.master.digest(), region.office.master.counts(), region.receipts()
    out = region.folder / "yecla.handover"
    region.detach("Yecla", None, out)
    assert region.office.master.digest() != state
    assert b"Zutana" not in out.read_bytes()
    assert attach(region.office, [out], Silent()) > 0
    assert (region.office.master.digest(), region.office.master.counts()) == (state, counts)
    assert region.receipts() == answered
    assert attach(region.office, [out], Silent()) == 0
    assert region.office.check().faults == ()
    assert region.detach("Yecla", None)[0] == 3  # in the drawers of its municipality again


def test_brought_back_while_it_is_taken_out(region: Region, monkeypatch: pytest.MonkeyPatch) -> None:
    """It never lies in another municipality's drawers: whoever brings it back does it again a moment later."""
    state, out, open_ = region.office.master.digest(), region.folder / "yecla.handover", Drawers.open
    region.detach("Yecla", None, out)
    attach(region.office, [out], Silent())

    def taken_out(drawers: Drawers, wanted: Iterable[tuple[str, int]]) -> None:
        open_(drawers, wanted)
        region.detach("Yecla", None)

    with monkeypatch.context() as patch:
        patch.setattr(Drawers, "open", taken_out)
        with pytest.raises(WorldFailed) as failed:
            attach(region.office, [out], Silent())
    assert failed.value.code is Code.MASTER_BUSY
    attach(region.office, [out], Silent())
    assert region.office.master.digest() == state
    assert region.detach("Yecla", None)[0] == 3


def test_a_file_that_cannot_be_written_takes_nothing_out(region: Region) -> None:
    """Whatever stands in the way of keeping it, it stays where it is."""
    out = region.folder / "there.handover"
    out.write_text("something else")
    state = region.office.master.digest()
    with pytest.raises(WorldFailed) as failed:
        region.detach("Yecla", None, out)
    assert failed.value.code is Code.FILE_EXISTS
    assert region.office.master.digest() == state
    assert out.read_text() == "something else"


def test_a_place_that_is_not_there(region: Region) -> None:
    """A name that was mistyped takes nothing out, and the names there are are told."""
    for place in (("Yécla", None), (None, 1999), ("Yecla", 1999)):
        with pytest.raises(WorldFailed) as failed:
            region.detach(*place)
        assert (failed.value.code, failed.value.facts["known"]) == (Code.MASTER_NO_DRAWER, "Jumilla, Yecla")


def test_by_command(region: Region) -> None:
    """Nothing is taken out before the name is typed once more; then the command says how the master stands."""
    office, out = region.office.folder, region.folder / "out.handover"
    state = region.office.master.digest()
    assert run("office", "detach", office, "--municipality", "Yecla", "--year", 2025, "--confirm", "Yecla").status == 2
    assert run("office", "detach", office).status == 2
    assert region.office.master.digest() == state
    said = must(
        "office", "detach", office, "--municipality", "Yecla", "--year", 2025, "--confirm", "Yecla 2025", "--out", out
    )
    assert (said["sessions"], said["files"], said["state"]) == (1, [str(out)], region.office.master.digest())
    assert must("office", "attach", office, out)["state"] == state
    assert run("office", "attach", office, region.folder / "nothing").status == FAILED
