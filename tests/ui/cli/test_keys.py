"""Keys by command: people in and out, a forgotten passphrase, a sheet for the safe, erasing."""

from pathlib import Path

import pytest

from fieldkit.presence import Presence
from fieldkit.slots import NAMES
from tests.factory import TEST, Town, record, reopen, session
from tests.ui.cli.program import must, run
from ui.cli import erasing, output

ANA = "lince pizarra rueda abeja"
NEW = "jornada fatiga bingo oleada"


@pytest.fixture
def station(town1: Town) -> Path:
    """A closed laptop with one test, whose office is closed too."""
    (store,) = town1.stations
    record(store, session(store))
    town1.close()
    return store.folder


def test_people_come_and_go(station: Path, tmp_path: Path) -> None:
    """Added by name, listed, renamed, removed by name: the removed passphrase opens nothing, the others all."""
    must("keys", "add", station, "--name", "Ana (inventada)", FIELDKIT_NEW_PASSPHRASE=ANA)
    (tmp_path / "new").write_text(NEW + "\n")
    must("keys", "add", station, "--name", "Luis", "--new-passphrase-file", tmp_path / "new")
    listed = must("keys", "list", station, FIELDKIT_PASSPHRASE=ANA)["slots"]
    assert [(one["kind"], one["name"], one["mine"]) for one in listed] == [
        ("passphrase", "", False), ("passphrase", "Ana (inventada)", True), ("passphrase", "Luis", False),
        ("office", "", False),
    ]  # fmt: skip
    must("keys", "name", station, "Luis", "Luis (inventado)")
    assert must("keys", "remove", station, "Ana (inventada)")["left"] == 3
    refused = run("keys", "list", station, FIELDKIT_PASSPHRASE=ANA)
    assert refused.status == 3
    assert "does not open" in refused.said
    assert must("keys", "rotate", station) == {"slots": 3}
    assert len(must("list", station, "--form", TEST, FIELDKIT_PASSPHRASE=NEW)["submissions"]) == 1
    assert must("check", station)["faults"] == []


def test_a_slot_that_is_not_there_and_the_last_one(station: Path) -> None:
    """Each is a sentence with what to do."""
    for slot, word in (("nobody", "no key 'nobody'"), (must("keys", "list", station)["slots"][0]["id"], "last")):
        result = run("keys", "remove", station, slot)
        assert result.status == 3
        assert word in result.said


def test_a_forgotten_passphrase_by_command(station: Path, town1: Town, tmp_path: Path) -> None:
    """The road through files, and the same words at both ends."""
    asked = must("keys", "recover", station, FIELDKIT_NEW_PASSPHRASE=NEW)
    assert asked["request"] == str(station.parent / f"{station.name}.recovery")
    told = must("office", "recover", town1.office.folder, asked["request"], "--out", tmp_path / "answer")
    assert (told["station"], told["code"]) == ("Mesa 1", asked["code"])
    must("keys", "recover", station, "--answer", tmp_path / "answer", "--name", "Ana", FIELDKIT_NEW_PASSPHRASE=NEW)
    assert len(must("list", station, "--form", TEST, FIELDKIT_PASSPHRASE=NEW)["submissions"]) == 1


def test_the_offices_sheet_by_command(station: Path, town1: Town, tmp_path: Path) -> None:
    """The sheet opens the office's store; a laptop has none to make."""
    office, paper = town1.office.folder, tmp_path / "sheet.txt"
    must("office", "recovery-sheet", office, "--out", paper)
    assert paper.stat().st_mode & 0o077 == 0
    must("keys", "recover", office, "--sheet", paper, "--name", "Ana", FIELDKIT_NEW_PASSPHRASE=NEW)
    assert must("check", office, FIELDKIT_PASSPHRASE=NEW)["faults"] == []
    broken = paper.read_text().replace("\n2   ", "\n2   xyzzy ", 1)
    (tmp_path / "typed.txt").write_text(broken)
    result = run("keys", "recover", office, "--sheet", tmp_path / "typed.txt", FIELDKIT_NEW_PASSPHRASE=NEW)
    assert result.status == 3
    assert "row 2" in result.said
    assert run("office", "recovery-sheet", station, "--out", tmp_path / "other").status == 3
    assert not (tmp_path / "other").exists()


def test_a_weak_passphrase_at_the_keyboard_is_refused_and_one_is_offered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever sits there is told why, offered one, and asked again until it is strong."""
    typed = iter(["jumilla", "Zarzamoral 1958", ANA])
    monkeypatch.setattr(output.sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(output.click, "prompt", lambda *_, **__: next(typed))
    assert output.new_passphrase(None, ("Fuente del Zarzamoral",)) == ANA
    told = capsys.readouterr().err
    assert "soon guessed: its words or names are among the commonest" in told
    assert "soon guessed: it holds names from around here" in told
    offered = [line.split(": ")[1] for line in told.splitlines() if "made at random" in line]
    assert len(set(offered)) == 3


def test_a_weak_passphrase_from_a_scheduled_job_is_warned_of(tmp_path: Path) -> None:
    """What a file or the environment gives is taken, and standard error says that it is weak."""
    result = run("station", "new", tmp_path / "t", "--name", "Mesa 2", "--json", FIELDKIT_PASSPHRASE="test")
    assert result.status == 0
    assert "soon guessed" in result.said
    assert result.json["name"] == "Mesa 2"


def test_nothing_unsent_is_erased(station: Path) -> None:
    """What never left the laptop stays, unless it is forced; and nothing is erased under another name."""
    result = run("erase", station, "--name", "Mesa 1", "--yes")
    assert result.status == 3
    assert "(1)" in result.said
    assert run("erase", station, "--force", "--name", "Mesa 9", "--yes").status == 2
    must("check", station)
    must("erase", station, "--force", "--name", station.name, "--yes")
    assert not station.exists()


def test_all_sent_it_is_erased_after_two_confirmations(station: Path) -> None:
    """The laptop's name, then yes; without either nothing happens."""
    must("send", station)
    for given in (("--name", "Mesa 1"), ("--yes",)):
        refused = run("erase", station, *given)
        assert refused.status == 2
        assert "use --name NAME --yes" in refused.said
    assert all((station / name).exists() for name in NAMES)
    must("erase", station, "--name", "Mesa 1", "--yes")
    assert not station.exists()


def test_what_is_saved_while_one_is_asked_is_not_erased(station: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look and the typed name somebody saves at the table: it is looked at again."""
    must("send", station)

    def typing(*_: object, **__: object) -> str:
        with reopen(station) as table:
            record(table, session(table))
        return "Mesa 1"

    monkeypatch.setattr(erasing, "somebody_there", lambda: True)
    monkeypatch.setattr(erasing.click, "prompt", typing)
    result = run("erase", station, "--yes")
    assert result.status == 3
    assert "(1)" in result.said
    must("check", station)


def test_nothing_is_erased_while_it_is_in_use(station: Path) -> None:
    """Not beside an open window, even by force, nor while another program has the store open."""
    must("send", station)
    with reopen(station) as table:
        refused = [run("erase", station, "--name", "Mesa 1", "--yes")]
        assert table.query("SELECT 1") == [(1,)]
    here = Presence(station)
    here.announce()
    refused.append(run("erase", station, "--name", "Mesa 1", "--yes"))
    refused.append(run("erase", station, "--force", "--name", station.name, "--yes"))
    here.leave()
    assert {one.status for one in refused} == {3}
    assert all("Another window is using this store" in one.said for one in refused)
    must("check", station)
    must("erase", station, "--name", "Mesa 1", "--yes")


def test_an_office_is_not_erased_without_force(station: Path, town1: Town) -> None:
    """The master is the one place where everything lies."""
    del station
    result = run("erase", town1.office.folder, "--name", "Servicios Sociales", "--yes")
    assert result.status == 3
    assert "master" in result.said
