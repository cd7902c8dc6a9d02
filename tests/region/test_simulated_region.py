"""A region at work: many municipalities send for many weeks through S3, several workers unite, and nothing is lost.

Of the whole region, 50 municipalities with 20 stations each and 52 weeks, a part runs here; all of it in `make proof`
(FIELDKIT_SIMULATION, as '50x20x52').
"""

import hashlib
import os
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from fieldkit import envelope, kit, roster, settings, versions
from fieldkit.envelope import FIRST
from fieldkit.identity import Identity
from fieldkit.seal import PrivateKeys
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from sync import batch, connection, receipts
from sync.mailbox import new_name
from sync.merge import merge
from tests.factory import TEST, answers
from tests.kept import Kept
from tests.region.conftest import lay_out
from tests.region.test_workers import said, worker
from tests.servers.kinds import s3
from tests.servers.postgres import Cluster
from tests.servers.running import Room

TOWNS, STATIONS, WEEKS = map(int, os.environ.get("FIELDKIT_SIMULATION", "3x2x4").split("x"))
QUARTER = 13  # weeks after which the workers begin
WORKERS = 3
PEOPLE = 4  # tests of a week's table
MONDAY = date(2025, 9, 1)  # a school year: half in one year, half in the next
SAYS = ("nunca", "pocas", "aveces", "muchas", "casisiempre")


@dataclass
class Station:
    """A laptop without its store: who it is, what it sent, and what it may still correct."""

    me: Identity
    chance: random.Random
    hashes: list[bytes] = field(default_factory=list)
    tests: list[Stored] = field(default_factory=list)

    def week(self, number: int, office: Store) -> bytes:
        """A table with its tests, sealed; now and then an earlier one corrected, or withdrawn."""
        session = self._id()
        sheet = {"place": f"Plaza {self.me.name}", "date": (MONDAY + timedelta(weeks=number)).isoformat(), "team": "2"}
        said_now = [self._version(office, SESSION_FORM, session, session, sheet)]
        said_now += [self._version(office, TEST, session, self._id(), self._answers()) for _ in range(PEOPLE)]
        if self.tests and self.chance.random() < 0.2:
            before = self.chance.choice(self.tests).version
            again = self._answers() if self.chance.random() < 0.7 else None
            said_now.append(self._version(office, TEST, before.session, before.record, again, before))
        self.tests = [one for one in said_now if one.version.form == TEST and one.version.kind == "answers"]
        lines = sorted(one.payload for one in said_now)
        before_it = self.hashes[-1] if self.hashes else FIRST
        sealed = batch.seal(self.me, len(self.hashes) + 1, before_it, [office.identity.public], lines)
        self.hashes.append(hashlib.sha256(sealed).digest())
        return sealed

    def _version(
        self, office: Store, form: str, session: str, record: str, given: dict[str, str] | None,
        parent: Version | None = None,
    ) -> Stored:  # fmt: skip
        return versions.store_form(
            Version(
                record=record, session=session, form=form, form_version=office.shelf.form(form).version,
                kind="withdrawal" if given is None else "answers", author=self.me.id, answers=given or {},
                parents=[versions.store_form(parent).id.hex()] if parent else [],
                counter=parent.counter + 1 if parent else 1,
            )
        )  # fmt: skip

    def _answers(self) -> dict[str, str]:
        return dict(answers(**{f"q{number:02}": self.chance.choice(SAYS) for number in range(1, 11)}))

    def _id(self) -> str:
        return self.chance.randbytes(16).hex()


@pytest.fixture
def bucket(tmp_path: Path) -> Iterator[Room]:
    """A mailbox in a bucket."""
    (tmp_path / "s3").mkdir()
    with s3(tmp_path / "s3") as server:
        yield server.room()


@pytest.fixture
def region(kept1: Kept, tmp_path: Path) -> Iterator[tuple[Store, list[Station]]]:
    """An office with all stations on its roster, each in its municipality."""
    town = kept1.copy(tmp_path)
    roster.revoke(town.office, town.stations[0].identity.id, 1)  # a full roster has no room for it
    stations = []
    for number in range(TOWNS * STATIONS):
        me = Identity("station", f"Mesa {number}", town.office.identity.simulated, PrivateKeys.new(), bytes(32))
        kit.enrol(town.office, kit.write_request(cast("Store", SimpleNamespace(identity=me))))
        roster.place(town.office, me.id, f"Municipio {number // STATIONS}")
        stations.append(Station(me, random.Random(number)))  # noqa: S311 - made-up answers
    yield town.office, stations
    town.close()


def sent(office: Store, stations: list[Station], weeks: range, folder: Path) -> list[Path]:
    """What all stations seal in these weeks, as files, in no order."""
    paths = []
    for week in weeks:
        for station in stations:
            paths.append(folder / new_name("batch"))
            paths[-1].write_bytes(station.week(week, office))
    random.Random(len(paths)).shuffle(paths)  # noqa: S311 - an order
    return paths


@pytest.mark.timeout(21_600)
def test_a_region_sends_for_weeks(
    region: tuple[Store, list[Station]], bucket: Room, postgres: Cluster, copied: Callable[[Path], Store],
    tmp_path: Path, record_property: Callable[[str, object], None],
) -> None:  # fmt: skip
    """Each batch arrives once, nobody waits in a circle, the master equals one on SQLite, and receipts say so."""
    office, stations = region
    local = copied(office.folder)
    local.settings.set(settings.MAILBOX, "")
    database = postgres.database()
    lay_out(office, postgres, database)
    connection.remember(office, bucket.url(), bucket.access)
    (tmp_path / "sent").mkdir()
    taken = 0.0
    for first in range(0, WEEKS, QUARTER):
        paths = sent(office, stations, range(first, min(first + QUARTER, WEEKS)), tmp_path / "sent")
        merge(local, None, paths)
        for path in paths:
            bucket.write(path.name, path.read_bytes())
        start = time.perf_counter()
        status, words = said(worker(office.folder, WORKERS))
        taken += time.perf_counter() - start
        assert status == 0, words
        for path in paths:  # as stations do when a receipt names them
            bucket.remove(path.name)
            path.unlink()
    everything = {digest for station in stations for digest in station.hashes}
    held = [one.hash for one in office.master.received()]
    assert len(held) == len(everything) == TOWNS * STATIONS * WEEKS
    assert set(held) == everything
    assert office.master.digest() == local.master.digest()
    assert office.master.counts() == local.master.counts()
    answered(office, stations, bucket)
    with postgres.connect() as behind:
        rows = behind.execute("SELECT deadlocks FROM pg_stat_database WHERE datname = %s", (database,)).fetchall()
    assert rows == [(0,)]
    for name, count in (("batches", len(held)), ("lost", 0), ("deadlocks", 0), ("seconds of workers", round(taken))):
        record_property(name, count)


def answered(office: Store, stations: list[Station], bucket: Room) -> None:
    """Each station's newest receipt confirms all that it sent."""
    newest = dict(office.query("SELECT station, name FROM answered"))
    files = bucket.files()
    for station in stations:
        opened = envelope.verified(files[newest[station.me.id]]).unseal(station.me.keys)
        receipt = envelope.content(opened.payload, receipts.Receipt)
        assert receipt.station == station.me.id
        assert [(run.first, run.last, run.tip) for run in receipt.held] == [(1, WEEKS, station.hashes[-1].hex())]
