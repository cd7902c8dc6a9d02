"""Where people put things: names with anything in them, a folder that came from Windows."""

from pathlib import Path
from typing import Any

import pytest

from fieldkit import keys
from fieldkit.settings import MAILBOX
from fieldkit.slots import SlotFile
from fieldkit.store import Store, unlock
from tests.ui.cli.program import PASSPHRASE, lines, must, run

ANSWERS: dict[str, object] = {f"q{at:02}": "aveces" for at in range(1, 11)}


def test_a_folder_with_anything_in_its_name(tmp_path: Path) -> None:
    """ñ, spaces, quotes, a percent sign, what a shell would take for its own: station, mailbox, backup, merge."""
    folder = tmp_path / "Año 50% de la 'señora' $HOME #1"
    mailbox, office, station = folder / "buzón ñ", folder / "oficina ñ", folder / "mesa ñ"
    mailbox.mkdir(parents=True)
    must("office", "new", office, "--name", "Oficina")
    must("station", "new", station, "--name", "Mesa ñ 1")
    must("office", "enrol", office, folder / "Mesa ñ 1.request", "--out", folder / "un paquete.kit")
    must("station", "accept", station, folder / "un paquete.kit")
    for store in (office, station):
        must("mailbox", "set", store, mailbox)
    session = must("session", "new", station, "--place", "Plaza", "--date", "2026-05-14")["session"]
    answers = lines(folder / "hojas ñ.jsonl", [ANSWERS])
    must("record", station, "--form", "mesa_test", "--session", session, "--answers", answers)
    must("send", station)
    assert must("merge", office)["new"] == 2
    must("backup", office, folder / "copia ñ.backup")
    must("restore", folder / "copia ñ.backup", folder / "vuelta ñ")
    assert must("state", folder / "vuelta ñ")["state"] == must("state", office)["state"]


def test_a_folder_carried_from_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All in it is there; the mailbox's Windows address is a sentence, makes no folder, and a new one is set."""
    station = tmp_path / "mesa"
    must("station", "new", station, "--name", "Mesa 1")
    with Store.create_office(tmp_path / "office", "Oficina", PASSPHRASE):
        pass
    must("office", "enrol", tmp_path / "office", tmp_path / "Mesa 1.request", "--out", tmp_path / "k.kit")
    must("station", "accept", station, tmp_path / "k.kit")
    carried = station.rename(tmp_path / "MESA")
    with Store.open(carried, unlock(carried, PASSPHRASE)) as store:
        store.settings.set(MAILBOX, "C:\\Users\\Inventada\\Buzón")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    before = set(tmp_path.iterdir()), set(Path.cwd().iterdir())
    result = run("send", carried)
    assert result.status == 3
    assert "C:\\Users\\Inventada\\Buzón" in result.said
    assert (set(tmp_path.iterdir()), set(Path.cwd().iterdir())) == before
    (tmp_path / "buzón").mkdir()
    must("mailbox", "set", carried, tmp_path / "buzón")
    must("send", carried)


@pytest.mark.parametrize(
    "command",
    [
        ("station", "new", "--name", "   "),
        ("office", "new", "--name", ""),
        ("office", "new", "--name", "Oficina", "--store", "postgresql://nadie@127.0.0.1:1/nada"),
    ],
)
def test_a_store_that_was_not_made_leaves_nothing(tmp_path: Path, command: tuple[str, ...]) -> None:
    """Not half an office, at which somebody would work without its server; the same command again can make it."""
    for _ in range(2):
        refused = run(*command[:2], tmp_path / "new", *command[2:])
        assert refused.status == 3
        assert "not empty" not in refused.said
        assert list(tmp_path.iterdir()) == []


def test_what_lies_in_a_folder_stays_where_no_store_can_be_made(tmp_path: Path) -> None:
    """A folder of somebody's is refused and kept, and so is a store that is there already."""
    must("station", "new", tmp_path / "mesa", "--name", "Mesa")
    (tmp_path / "fotos").mkdir()
    (tmp_path / "fotos" / "una.jpg").write_bytes(b"x")
    for there in ("mesa", "fotos", "fotos/una.jpg"):
        assert run("station", "new", tmp_path / there, "--name", "Mesa 2").status == 3
    assert (tmp_path / "fotos" / "una.jpg").exists()
    assert must("state", tmp_path / "mesa")["versions"] == 0


def test_a_store_that_another_made_meanwhile_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder was empty when the command began, and holds another's store when it is refused."""
    real, made = keys.first_file, []

    def meanwhile(*given: Any, **more: Any) -> SlotFile:
        if not made:
            made.append("Primera")
            Store.create_office(tmp_path / "office", made[0], PASSPHRASE).close()
        return real(*given, **more)

    monkeypatch.setattr(keys, "first_file", meanwhile)
    assert run("office", "new", tmp_path / "office", "--name", "Segunda").status == 3
    assert must("state", tmp_path / "office")["versions"] == 0


def test_a_second_laptop_of_a_name_leaves_the_firsts_request(tmp_path: Path) -> None:
    """Nobody could write it again; the second one is told to take another name, and nothing of it is there."""
    must("station", "new", tmp_path / "one", "--name", "Mesa 1")
    request = (tmp_path / "Mesa 1.request").read_bytes()
    result = run("station", "new", tmp_path / "two", "--name", "Mesa 1")
    assert (result.status, "Choose another name" in result.said) == (3, True)
    assert (tmp_path / "Mesa 1.request").read_bytes() == request
    assert not (tmp_path / "two").exists()


def test_a_long_name_makes_a_file_all_the_same(tmp_path: Path) -> None:
    """A laptop's name may have 200 letters, a file's 255 bytes."""
    made = must("station", "new", tmp_path / "one", "--name", "ñ" * 200)
    assert Path(made["request"]).is_file()
