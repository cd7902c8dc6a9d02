"""What docs/region.md says of running a server, on real ones: backups restored, a standby promoted, a monitor."""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import opening
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from sync.watching import health
from tests.factory import Town, record, session
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import OWNER, PASSWORD, Cluster, as_its_owner, cluster, new_folder
from tests.servers.running import HOST, free_port

DATABASE = "maestro"


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's own programs find the password where they look for it."""
    monkeypatch.setenv("PGPASSWORD", PASSWORD)


@pytest.fixture
def server() -> Iterator[Cluster]:
    """A server that archives its log as the document says."""
    with _folder() as archive:
        archiving = ("archive_mode=on", "wal_level=replica", f"archive_command=cp %p {archive}/%f")
        with cluster(*archiving) as running:
            running.archive = archive
            with running.connect() as behind:
                behind.execute(f"CREATE DATABASE {DATABASE}")
            yield running


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder that the servers' user may write to."""
    folder = new_folder()
    as_its_owner(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _copy(server: Cluster, *more: str) -> Iterator[Cluster]:
    """A server beside this one, of a copy of its files; not started."""
    with _folder() as folder:
        made = Cluster(folder, free_port())
        (folder / "log").touch()
        as_its_owner(folder / "log")
        there = ("-h", HOST, "-p", server.port, "-U", OWNER)
        server.run("pg_basebackup", *there, "-D", made.data, "-X", "stream", "-c", "fast", *more)
        yield made
        if (made.data / "postmaster.pid").exists():
            made.stop("immediate")


@pytest.fixture
def office(town1: Town, server: Cluster) -> Store:
    """An office whose submissions lie there, with a batch merged."""
    lay_out(town1.office, server, DATABASE)
    work(town1)
    return town1.office


def work(town: Town) -> str:
    """Have a station send, and merge; the state."""
    (station,) = town.stations
    record(station, session(station))
    send(station)
    assert merge(town.office).new == 2
    return town.office.master.digest()


def state_at(copied: Callable[[Path], Store], office: Store, other: Cluster, database: str = DATABASE) -> str:
    """The state that the same office finds on another server."""
    desk = copied(office.folder)
    opening.remember(desk.settings, opening.read(other.url(database))[0], ACCESS)
    return desk.master.digest()


def test_a_dump_is_restored(
    town1: Town, office: Store, server: Cluster, postgres: Cluster, copied: Callable[[Path], Store]
) -> None:
    """`pg_dump`, and `pg_restore` into an empty database of another server: the same state, and rows still divided."""
    state = office.master.digest()
    dump, other, there = server.folder / "maestro.dump", "restored", ("-h", HOST, "-U", OWNER)
    server.run("pg_dump", *there, "-p", server.port, "-d", DATABASE, "-Fc", "-f", dump)
    work(town1)
    postgres.run("createdb", *there, "-p", postgres.port, "-T", "template0", "-E", "UTF8", other)
    postgres.run("pg_restore", *there, "-p", postgres.port, "-d", other, "--exit-on-error", dump)
    assert state_at(copied, office, postgres, other) == state
    with postgres.connect(other) as behind:
        divided = behind.execute("SELECT relrowsecurity FROM pg_class WHERE oid = 'fieldkit.versions'::regclass")
        assert divided.fetchall() == [(True,)]


def test_back_to_a_moment(town1: Town, office: Store, server: Cluster, copied: Callable[[Path], Store]) -> None:
    """A base backup and the archived log give the state of a moment in between, though more was merged since."""
    with _copy(server) as copy:
        between = work(town1)
        with server.connect() as behind:
            behind.execute("SELECT pg_create_restore_point('before')")
        after = work(town1)
        with server.connect() as behind:
            behind.execute("SELECT pg_switch_wal()")
        server.stop()  # waits until the log is archived
        copy.more = (
            f"restore_command=cp {server.archive}/%f %p", "recovery_target_name=before",
            "recovery_target_action=promote",
        )  # fmt: skip
        (copy.data / "recovery.signal").touch()
        as_its_owner(copy.data / "recovery.signal")
        copy.start()
        with copy.connect() as behind:
            while behind.execute("SELECT pg_is_in_recovery()").fetchall() == [(True,)]:
                time.sleep(0.05)
        assert between != after
        assert state_at(copied, office, copy) == between


def test_an_address_names_both(town1: Town, office: Store, server: Cluster) -> None:
    """A desk whose address names a server and its standby finds whichever is the master, and needs no new address."""
    with _copy(server, "-R") as standby:
        standby.start()
        both = f"postgresql://{OWNER}@{HOST}:{standby.port},{HOST}:{server.port}/{DATABASE}"
        opening.remember(office.settings, opening.read(f"{both}?target_session_attrs=read-write")[0], ACCESS)
        office.let_go_of_master()
        work(town1)
        before = office.master.digest()
        with server.connect() as behind:  # a standby in step: all that was acknowledged is there
            told = "SELECT pg_current_wal_flush_lsn() <= replay_lsn FROM pg_stat_replication"
            while behind.execute(told).fetchall() != [(True,)]:
                time.sleep(0.05)
        server.stop("immediate")
        with pytest.raises(WorldFailed) as failed:
            office.master.digest()
        assert failed.value.code is Code.MASTER_UNREACHABLE
        standby.run("pg_ctl", "promote", "-w", "-s", "-D", standby.data)
        office.let_go_of_master()
        assert office.master.digest() == before
        assert work(town1) != before


def test_a_standby_takes_over(town1: Town, office: Store, server: Cluster, copied: Callable[[Path], Store]) -> None:
    """What was acknowledged is on a synchronous standby; promoted, it is the master, and works on."""
    with _copy(server, "-R") as standby:
        standby.start()
        with pytest.raises(WorldFailed) as failed:
            state_at(copied, office, standby)
        assert (failed.value.code, failed.value.facts["setting"]) == (Code.MASTER_UNFIT, "in_hot_standby")
        with server.connect() as behind:
            behind.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            behind.execute("SELECT pg_reload_conf()")
        state = work(town1)
        facts = health(office)
        assert facts["standbys"] == 1
        assert facts["archive_failing"] is False
        server.stop("immediate")
        standby.run("pg_ctl", "promote", "-w", "-s", "-D", standby.data)
        assert state_at(copied, office, standby) == state
        with standby.connect() as behind:
            behind.execute("ALTER SYSTEM RESET synchronous_standby_names")
            behind.execute("SELECT pg_reload_conf()")
        office.let_go_of_master()
        opening.remember(office.settings, opening.read(standby.url(DATABASE))[0], ACCESS)
        assert work(town1) != state


def test_what_a_monitor_sees(town1: Town, office: Store) -> None:
    """What waits, what was set aside, who is at work: by name."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    with opening.queue(office) as queue:
        queue.join()
        queue.put([(b"h" * 32, "x.batch", b"bytes")])
        facts = health(office)
    assert (facts["queued"], facts["workers"], facts["standbys"], facts["standby_lag_s"]) == (1, 1, 0, None)
    assert (facts["quarantined"], facts["held_back"], facts["in_mailbox"], facts["deadlocks"]) == (0, 0, 2, 0)


def test_a_monitor_at_home(town1: Town) -> None:
    """An office that keeps its submissions itself is watched as well; a mailbox that is gone is no failure."""
    facts = health(town1.office)
    assert (facts["where"], facts["quarantined"], facts["held_back"], facts["in_mailbox"]) == ("here", 0, 0, 0)
    town1.mailbox.rmdir()
    assert health(town1.office)["in_mailbox"] is None
