"""'Safe to purge' for a master on a server: said of what was read in a backup that was brought back, and of no more."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import opening
from fieldkit.progress import Silent
from sync import purge
from sync.merge import merge
from sync.send import receive, send
from tests.factory import NOW, TEST, Town, record, session
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import PASSWORD, Cluster, programs
from tests.ui.cli.program import must, run
from ui.cli.output import FAILED


@dataclass
class Kept:
    """A town on a server, the database, and a record of the first of two batches; the second is not in the dump."""

    town: Town
    server: Cluster
    database: str
    folder: Path
    first: str

    def dump(self) -> Path:
        """What `pg_dump` writes."""
        path = self.folder / "master.dump"
        path.unlink(missing_ok=True)
        self._run("pg_dump", "--format=custom", f"--file={path}", self.server.url(self.database))
        return path

    def restore(self, dump: Path, *more: str) -> str:
        """The address of an empty database into which that was restored."""
        url = self.server.url(self.server.database())
        self._run("pg_restore", "--exit-on-error", *more, f"--dbname={url}", str(dump))
        return url

    @staticmethod
    def _run(name: str, *arguments: str) -> None:
        env = {**os.environ, "PGPASSWORD": PASSWORD}
        subprocess.run([programs() / name, *arguments], env=env, check=True)

    def confirm(self, url: str) -> object:
        """Read what was restored there."""
        return opening.backed_up(self.town.office, url, ACCESS, Silent())

    def safe(self) -> list[tuple[int, int]]:
        """What the laptop knows of its batches."""
        merge(self.town.office)
        (station,) = self.town.stations
        receive(station, today=NOW.date())
        return station.query("SELECT sequence, safe FROM sent ORDER BY sequence")


@pytest.fixture
def kept(town1: Town, postgres: Cluster, tmp_path: Path) -> Kept:
    """One batch merged, with a test and a request to be called."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    gathering = session(station)
    first = record(station, gathering)
    form = station.shelf.form("call_request")
    station.submissions.save(form, gathering, {"name": "Zutana Inventada", "phone": "600 000 000"})
    send(station)
    merge(town1.office)
    return Kept(town1, postgres, database, tmp_path, first)


def test_a_restored_dump_equals_the_master_and_makes_its_batches_safe(kept: Kept) -> None:
    """pg_dump, pg_restore, read back: what is in it is safe, what came afterwards is not, and laptops let go."""
    (station,) = kept.town.stations
    dump = kept.dump()
    second = record(station, session(station))
    send(station)
    merge(kept.town.office)
    assert kept.safe() == [(1, 0), (2, 0)]
    state = kept.town.office.master.digest()
    seen = kept.confirm(kept.restore(dump))
    assert (seen.batches, seen.versions) == (1, 3)  # type: ignore[attr-defined] # what was seen
    assert kept.safe() == [(1, 1), (2, 0)]
    station.settings.set(settings.HOLD_DAYS, "0")
    assert purge.purge(station, NOW.date()) == 1
    with pytest.raises(WorldFailed) as failed:
        station.submissions.get(kept.first)
    assert failed.value.code is Code.RECORD_PURGED
    assert station.submissions.get(second).form == TEST
    assert kept.town.office.master.digest() == state


def test_a_restored_dump_takes_the_masters_place(kept: Kept) -> None:
    """The desk and a restored dump are the whole office again: same state, no fault, sealed requests open."""
    office = kept.town.office
    state, counts = office.master.digest(), office.master.counts()
    url = opening.read(kept.restore(kept.dump()))[0]
    opening.remember(office.settings, url, ACCESS)
    office.let_go_of_master()
    assert (office.master.digest(), office.master.counts()) == (state, counts)
    assert office.check().faults == ()
    (request,) = office.records.current("call_request")
    assert request.answers["name"] == "Zutana Inventada"


def test_the_master_is_no_backup_of_itself(kept: Kept) -> None:
    """Named as its own copy, by whichever way, it is found out, and nothing is called safe."""
    for options in ("", "?application_name=x"):
        with pytest.raises(WorldFailed) as failed:
            kept.confirm(kept.server.url(kept.database, options=options))
        assert failed.value.code is Code.BACKUP_IS_MASTER
    assert kept.safe() == [(1, 0)]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE versions SET payload = overlay(payload placing '*' from 20)",
        "DELETE FROM flat_3",
        "TRUNCATE versions, flat_1, flat_2, flat_3, flat_4",
    ],
)
def test_a_copy_that_is_not_whole_makes_nothing_safe(kept: Kept, statement: str) -> None:
    """Answers that changed, tables that lack rows, drawers that were not restored: no batch of it counts."""
    url = kept.restore(kept.dump())
    with kept.server.connect(url.rpartition("/")[2]) as behind:
        behind.execute("SET search_path = fieldkit")
        behind.execute(statement)  # type: ignore[call-overload] # those above
    with pytest.raises(WorldFailed) as failed:
        kept.confirm(url)
    assert failed.value.code is Code.BACKUP_DAMAGED
    assert kept.safe() == [(1, 0)]


def test_a_copy_of_another_office(kept: Kept) -> None:
    """Only this office's own backup counts."""
    url = kept.restore(kept.dump())
    with kept.server.connect(url.rpartition("/")[2]) as behind:
        behind.execute("UPDATE fieldkit.master SET office = 'x'")
    with pytest.raises(WorldFailed) as failed:
        kept.confirm(url)
    assert failed.value.code is Code.MASTER_OTHER_OFFICE


def test_by_command(kept: Kept) -> None:
    """`office backed-up` says what it read; `office health` counts what is in no backup yet."""
    office, password = kept.town.office.folder, kept.folder / "password"
    password.write_text(PASSWORD)
    assert must("office", "health", office)["not_backed_up"] == 1
    url = kept.restore(kept.dump())
    said = must("office", "backed-up", office, url, "--password-file", password)
    assert said == {"state": kept.town.office.master.digest(), "versions": 3, "batches": 1}
    assert must("office", "health", office)["not_backed_up"] == 0
    home = shutil.copytree(office, kept.folder / "home")
    assert run("office", "move", home, "--to", "here").status == 0
    refused = run("office", "backed-up", home, url, "--password-file", password)
    assert refused.status == FAILED
