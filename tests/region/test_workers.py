"""Several workers over one master; they and the server die at any moment: nothing is lost or promised in vain."""

import multiprocessing
import os
import random
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import settings
from fieldkit.master import opening
from fieldkit.master.postgres.queue import Queue
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey
from sync import crew, receipts, working
from sync.connection import mailbox
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import send
from tests.factory import TEST, answers, record, session, town
from tests.region.conftest import lay_out
from tests.servers.postgres import PASSWORD, Cluster, cluster
from tests.ui.cli.program import COMMAND, environment
from ui.cli.output import FAILED

KILLS = int(os.environ.get("FIELDKIT_SERVER_KILLS", "2"))
WORKERS = 4
BATCHES = 16


@dataclass(frozen=True)
class Full:
    """An office on the desk's own disk, a mailbox that holds much, and the state in which all must end."""

    office: Path
    station: Path
    mailbox: Path
    state: str
    counts: object


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, key_of: Callable[[Path], StoreKey]) -> Full:
    """Two stations, corrections, withdrawals: what the workers have to unite."""
    folder = tmp_path_factory.mktemp("full")
    made = town(folder, stations=2)
    for station in made.stations:
        gathering = session(station)
        for number in range(BATCHES // 2):
            names = [record(station, gathering, answers(q01="nunca")) for _ in range(5)]
            send(station)
            station.submissions.correct(names[0], station.shelf.form(TEST), answers())
            if number % 3 == 0:
                station.submissions.withdraw(names[1])
    made.close()
    with Store.open(shutil.copytree(folder / "office", folder / "alone"), key_of(folder / "office")) as alone:
        alone.settings.set(settings.MAILBOX, str(shutil.copytree(made.mailbox, folder / "other mailbox")))
        merge(alone)
        return Full(
            folder / "office", made.stations[0].folder, made.mailbox, alone.master.digest(), alone.master.counts()
        )


@pytest.fixture(scope="module")
def mortal() -> Iterator[Cluster]:
    """A server that these tests may stop."""
    with cluster() as running:
        yield running


@pytest.fixture
def desk(
    full: Full, mortal: Cluster, tmp_path: Path, key_of: Callable[[Path], StoreKey]
) -> Iterator[Callable[[], Store]]:
    """Opens the office's desk, whose master lies on that server, and whose mailbox is a fresh copy."""
    folder = shutil.copytree(full.office, tmp_path / "office")
    mailbox = shutil.copytree(full.mailbox, tmp_path / "mailbox")
    opened: list[Store] = []

    def again() -> Store:
        opened.append(Store.open(folder, key_of(folder)))
        return opened[-1]

    store = again()
    store.settings.set(settings.MAILBOX, str(mailbox))
    lay_out(store, mortal)
    yield again
    for one in opened:
        one.close()


def worker(folder: Path, count: int = 1) -> "subprocess.Popen[bytes]":
    """A command that works on the queue until nothing waits, with so many processes."""
    command = [*COMMAND, "office", "work", str(folder), "--workers", str(count)]
    return subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def said(process: "subprocess.Popen[bytes]") -> tuple[int, str]:
    """How a worker ended, and what it said."""
    _, words = process.communicate()
    return process.returncode, words.decode()


def receipts_are_kept(store: Store, full: Full, key_of: Callable[[Path], StoreKey]) -> None:
    """No receipt that lies in the mailbox names a batch that the server does not hold."""
    held = {(one.sequence, one.hash.hex()) for one in store.master.received()}
    with Store.open(full.station, key_of(full.station)) as station:
        for path in Path(store.settings.get(settings.MAILBOX)).glob("*.receipt"):
            try:
                receipt = receipts.read(station, path.read_bytes())
            except receipts.EnvelopeRefused:
                continue  # another station's
            assert {(run.last, run.tip) for run in receipt.held} <= held


@pytest.mark.parametrize("each", [1, WORKERS], ids=["commands", "of one command"])
def test_four_workers_end_where_one_does(
    full: Full, desk: Callable[[], Store], key_of: Callable[[Path], StoreKey], each: int
) -> None:
    """Four processes over one queue: no lost batch, no deadlock, the state of a single merge on SQLite."""
    store = desk()
    running = [worker(store.folder, each) for _ in range(WORKERS // each)]
    for one in running:
        status, words = said(one)
        assert status == 0, words
    assert store.master.digest() == full.state
    assert store.master.counts() == full.counts
    with opening.queue(store) as queue:
        assert queue.waiting() == (0, 0.0)
    receipts_are_kept(store, full, key_of)


def test_a_command_outlives_a_worker_of_its_own(full: Full, desk: Callable[[], Store]) -> None:
    """One of three processes is killed as soon as it is there: the command ends as if nothing had happened."""
    store = desk()
    running = worker(store.folder, 3)
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    while not (there := children.read_text().split()):
        time.sleep(0.01)
    os.kill(int(there[0]), signal.SIGKILL)
    status, words = said(running)
    assert status == 0, words
    assert store.master.digest() == full.state


def test_a_worker_that_dies_as_it_tells_is_a_dead_worker() -> None:
    """Half of what it did is taken for nothing: the command does it again."""
    hears, tells = multiprocessing.Pipe(duplex=False)
    os.write(tells.fileno(), struct.pack("!i", 100) + b"half of it")
    tells.close()
    assert crew._ended((multiprocessing.Process(), hears)) is None
    hears.close()


def test_what_another_has_taken_is_not_queued_again(desk: Callable[[], Store]) -> None:
    """Whoever fills the queue waits for nobody, and does not bring a batch that is being united just then."""
    store = desk()
    there = mailbox(store)
    with opening.queue(store) as queue, opening.queue(store) as other:
        assert working.fill(queue, there) == BATCHES
        taken = queue.take(5)
        assert working.fill(other, there) == 0
        queue.close()  # as if it had died: they wait again, as soon as the server knows
        came = 0
        while came < BATCHES:
            came += len(other.take(BATCHES + 1))
            other.done()
        assert came == BATCHES >= len(taken)


BEGUN: dict[str, Callable[[Queue, Mailbox], object]] = {
    "to fill the queue": lambda queue, _: queue.begin_filling(),
    "to unite": lambda queue, there: working.fill(queue, there) and queue.take(5),
}


@pytest.mark.parametrize("begun", BEGUN.values(), ids=BEGUN)
def test_what_the_dead_had_begun_is_ended(
    full: Full, desk: Callable[[], Store], begun: Callable[[Queue, Mailbox], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is at work waits for what others have begun, and does it where they die."""
    store = desk()
    with opening.queue(store) as dying:
        assert begun(dying, mailbox(store))
        monkeypatch.setattr(Queue, "pause", lambda _: dying.close())
        working.work(store, Silent())
    assert store.master.digest() == full.state
    assert store.master.counts() == full.counts


def test_nobody_waits_without_end(desk: Callable[[], Store], monkeypatch: pytest.MonkeyPatch) -> None:
    """What another keeps to itself too long is left to it: its laptop may be asleep."""
    monkeypatch.setattr(working, "_PATIENCE", 1)
    store = desk()
    with opening.queue(store) as asleep:
        working.fill(asleep, mailbox(store))
        kept = asleep.take(5)
        report = working.work(store, Silent())
        assert len(report.merged) == BATCHES - len(kept)


def test_whoever_leaves_last_hears_it(desk: Callable[[], Store]) -> None:
    """Of several at work one is the last, and one at a time writes receipts."""
    store = desk()
    with opening.queue(store) as one, opening.queue(store) as two, opening.queue(store) as three:
        for queue in (one, two, three):
            queue.join()
        assert [one.leave(), two.leave(), three.leave()] == [False, False, True]
        one.join()
        assert one.leave()
        assert one.begin_filling()
        assert not two.begin_filling()
        assert not two.filled()
        one.end_filling()
        assert two.filled()
        assert two.begin_filling()


@pytest.mark.timeout(7200)
def test_killed_workers_lose_nothing_and_promise_nothing(
    full: Full, desk: Callable[[], Store], mortal: Cluster, key_of: Callable[[Path], StoreKey],
    record_property: Callable[[str, object], None],
) -> None:  # fmt: skip
    """Workers are killed at random moments; whoever comes after ends in the same state."""
    chance = random.Random(1)  # noqa: S311 - moments, not secrets
    for _ in range(KILLS):
        store = desk()
        for path in Path(store.settings.get(settings.MAILBOX)).glob("*.receipt"):
            path.unlink()  # of the time before
        lay_out(store, mortal)
        running = [worker(store.folder) for _ in range(2)]
        time.sleep(chance.uniform(0.6, 3.0))
        for one in running:
            one.kill()
            said(one)
        receipts_are_kept(store, full, key_of)
        working.work(store, Silent())
        assert store.master.digest() == full.state
        assert store.master.counts() == full.counts
        store.close()
    record_property("kills", KILLS)


@pytest.mark.timeout(7200)
def test_a_server_that_dies_loses_nothing_that_was_promised(
    full: Full, desk: Callable[[], Store], mortal: Cluster, key_of: Callable[[Path], StoreKey],
    record_property: Callable[[str, object], None],
) -> None:  # fmt: skip
    """The server goes down as in a power cut; each worker says so in a sentence; afterwards the state is the same."""
    chance = random.Random(2)  # noqa: S311 - moments, not secrets
    for _ in range(KILLS):
        store = desk()
        for path in Path(store.settings.get(settings.MAILBOX)).glob("*.receipt"):
            path.unlink()  # of the time before
        lay_out(store, mortal)
        running = [worker(store.folder) for _ in range(2)]
        time.sleep(chance.uniform(0.6, 3.0))
        mortal.stop("immediate")
        for one in running:
            status, words = said(one)
            assert status in (0, FAILED), words
            assert "Traceback" not in words
            assert PASSWORD not in words
        mortal.start()
        receipts_are_kept(store, full, key_of)
        store.let_go_of_master()
        working.work(store, Silent())
        assert store.master.digest() == full.state
        assert store.master.counts() == full.counts
        store.close()
    record_property("shutdowns", KILLS)
