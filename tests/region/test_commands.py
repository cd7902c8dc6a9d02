"""The commands of an office on a server, as social services run them; and no password anywhere but in the store."""

import json
import shutil
from pathlib import Path

import pytest

from fieldkit import settings
from tests.factory import Town, record, reopen, session
from tests.servers.postgres import PASSWORD, Cluster
from tests.ui.cli.program import must, run
from ui.cli.output import DONE, FAILED


@pytest.fixture
def password(tmp_path: Path) -> Path:
    """The file with the server's password."""
    path = tmp_path / "password"
    path.write_text(PASSWORD + "\n")
    return path


@pytest.fixture
def town1(town1: Town) -> Town:
    """Nobody has its office open: else nothing would move."""
    town1.office.close()
    return town1


def test_a_new_office_on_a_server(tmp_path: Path, postgres: Cluster, password: Path) -> None:
    """`office new --store` makes desk and master; state and health reach there; what does not, says so."""
    office = tmp_path / "office"
    url = postgres.url(postgres.database())
    must("office", "new", office, "--name", "Región", "--store", url, "--password-file", password)
    said = must("state", office)
    assert said["versions"] == 0
    health = must("office", "health", office)
    assert (health["queued"], health["where"]) == (0, url)
    refused = run("office", "hand-over", office)
    assert refused.status == FAILED
    assert "lie on a server" in refused.said
    other = postgres.url(postgres.database())
    twice = run("office", "move", office, "--to", other, "--password-file", password)
    assert twice.status == FAILED
    assert "server already" in twice.said


def test_there_to_work_and_home(town1: Town, postgres: Cluster, password: Path) -> None:
    """Moved to a server, worked on there, moved home: the state is what a merge at home would have made."""
    (station,) = town1.stations
    record(station, session(station))
    office, twin = town1.office.folder, town1.office.folder.with_name("twin")
    must("send", station.folder)
    shutil.copytree(office, twin)
    must("merge", twin)
    moved = run("office", "move", office, "--to", postgres.url(postgres.database()), "--password-file", password)
    worked = must("office", "work", office)
    assert (worked["batches"], worked["new"]) == (1, 2)
    state = must("state", office)
    assert state == must("state", twin)
    home = run("office", "move", office, "--to", "here")
    assert must("state", office) == state
    assert must("check", office)["faults"] == []
    assert (moved.status, home.status) == (DONE, DONE)
    assert PASSWORD not in moved.out + moved.said + home.out + home.said


def test_the_summary_is_exported_there(town1: Town, tmp_path: Path, postgres: Cluster, password: Path) -> None:
    """`export` counts on the server and remembers the release there; `audit --office` knows it, there and at home."""
    (station,) = town1.stations
    record(station, session(station))
    office, out = town1.office.folder, tmp_path / "out.xlsx"
    must("send", station.folder)
    must("merge", office)
    must("office", "move", office, "--to", postgres.url(postgres.database()), "--password-file", password)
    assert must("export", office, "--period", "2026", "--out", out)["releases"] == [1]
    assert must("audit", out, "--office", office)["releases"] == [1]
    must("office", "move", office, "--to", "here")
    assert must("audit", out, "--office", office)["releases"] == [1]


def test_a_password_in_the_address_goes_into_the_store_alone(town1: Town, postgres: Cluster) -> None:
    """Typed into the address, it is neither in the settings that are shown nor in what the command says."""
    office = town1.office.folder
    url = postgres.url(postgres.database()).replace("@", f":{PASSWORD.replace(' ', '%20').replace('&', '%26')}@")
    said = run("office", "move", office, "--to", url)
    assert PASSWORD not in said.out + said.said
    with reopen(office) as store:
        assert PASSWORD not in store.settings.get(settings.MASTER)
        assert json.loads(store.settings.get(settings.MASTER_ACCESS))["password"] == PASSWORD
    for path in office.iterdir():
        assert PASSWORD.encode() not in path.read_bytes()


def test_the_desk_is_backed_up_by_itself(town1: Town, postgres: Cluster, password: Path, tmp_path: Path) -> None:
    """The keys stay at the desk: it is copied as ever, and the copy finds the submissions on the server."""
    (station,) = town1.stations
    record(station, session(station))
    office, again = town1.office.folder, tmp_path / "again"
    must("send", station.folder)
    must("office", "move", office, "--to", postgres.url(postgres.database()), "--password-file", password)
    must("merge", office)
    must("backup", office, tmp_path / "desk.backup")
    must("restore", tmp_path / "desk.backup", again)
    assert must("state", again) == must("state", office)


def test_a_wrong_password_is_one_sentence(town1: Town, postgres: Cluster, tmp_path: Path) -> None:
    """What happened, what is safe, what to do; nothing moved, and no traceback."""
    wrong = tmp_path / "wrong"
    wrong.write_text("otra")
    done = run(
        "office", "move", town1.office.folder, "--to", postgres.url(postgres.database()), "--password-file", wrong
    )
    assert done.status == FAILED
    assert "does not let this user into" in done.said
    assert "Traceback" not in done.said
    with reopen(town1.office.folder) as store:
        assert not store.away
