import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit.keys import SLOTS_COPY
from tests.factory import PASSPHRASE, record, town
from tests.factory import session as gathering
from tests.ui.cli.program import COMMAND, environment, must, run


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A station with two tests."""
    made = town(tmp_path_factory.mktemp("town"))
    (one,) = made.stations
    meeting = gathering(one)
    record(one, meeting)
    record(one, meeting)
    made.close()
    return one.folder


def test_backup_and_restore(station: Path, tmp_path: Path) -> None:
    """What `backup` writes, `restore` makes a store of: the same state, and another machine can go on with it."""
    made = must("backup", station, tmp_path / "s.backup")
    assert made["state"] == must("state", station)["state"]
    restored = must("restore", tmp_path / "s.backup", tmp_path / "again")
    assert restored["state"] == made["state"]
    assert restored["name"] == "Mesa 1"
    assert must("check", tmp_path / "again") == {"versions": 3, "faults": []}


@pytest.fixture(scope="module")
def backed_up(station: Path, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A backup of it."""
    path = tmp_path_factory.mktemp("backup") / "s.backup"
    must("backup", station, path)
    return path.read_bytes()


def test_a_backup_beside_its_store_says_so(station: Path, tmp_path: Path) -> None:
    """A backup that would die with the disk is made, with a word about it on standard error."""
    result = run("backup", station, tmp_path / "s.backup", "--json")
    assert result.status == 0
    assert result.json["same_disk"]
    assert "same disk" in result.said


def test_what_check_finds_has_a_code_and_words(station: Path) -> None:
    """`check` leaves with 1 where something is wrong, and says what, for machines and for people."""
    copy = station / SLOTS_COPY
    whole = copy.read_bytes()
    copy.unlink()
    try:
        result = run("check", station, "--json")
        assert result.status == 1
        (fault,) = result.json["faults"]
        assert (fault["code"], fault["where"]) == ("slots-damaged", SLOTS_COPY)
        assert fault["says"].startswith("One of the two files")
        assert copy.read_bytes()  # written anew from the other
        copy.unlink()
        assert "dañado" in run("check", station, "--json", FIELDKIT_LANGUAGE="es").json["faults"][0]["says"]
    finally:
        copy.write_bytes(whole)


def _garbage(path: Path) -> None:
    path.write_bytes(b"no backup")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


@pytest.mark.parametrize("harm", [_garbage, _cut])
def test_a_bad_backup_is_a_sentence(backed_up: bytes, tmp_path: Path, harm: Callable[[Path], None]) -> None:
    """A file that is no whole backup is refused in words, and no folder appears."""
    path = tmp_path / "s.backup"
    path.write_bytes(backed_up)
    harm(path)
    result = run("restore", path, tmp_path / "again")
    assert result.status == 3
    assert f"'{path}' is no fieldkit backup" in result.said
    assert not (tmp_path / "again").exists()


def test_a_wrong_passphrase_restores_nothing(backed_up: bytes, tmp_path: Path) -> None:
    """A backup opens with the passphrases of its day, and with no other."""
    (tmp_path / "s.backup").write_bytes(backed_up)
    result = run("restore", tmp_path / "s.backup", tmp_path / "again", FIELDKIT_PASSPHRASE=PASSPHRASE + " no")
    assert result.status == 3
    assert "does not open these data" in result.said


def test_a_result_that_cannot_be_printed_is_no_lost_work(station: Path) -> None:
    """Where standard output is full the sentence says that the work is done and must not be repeated."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full here")
    with full.open("w") as nowhere:
        done = subprocess.run(
            [*COMMAND, "state", str(station)], stdout=nowhere, stderr=subprocess.PIPE, text=True, check=False,
            env=environment(),
        )  # fmt: skip
    assert done.returncode == 3
    assert "is done and saved" in done.stderr
    assert "Exception" not in done.stderr
