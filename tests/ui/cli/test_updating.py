from pathlib import Path

import pytest

from fieldkit.updates import place
from tests.fieldkit.updates.made import KEY, installed, make
from tests.ui.cli.program import PASSPHRASE, must, run


@pytest.fixture
def mine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> place.Here:
    """A folder build that is in use, with a key of the tests' own."""
    here = installed(tmp_path)
    monkeypatch.setattr(place, "here", lambda: here)
    monkeypatch.setattr(place, "key", lambda: KEY)
    return here


def test_an_update_by_command(mine: place.Here, tmp_path: Path) -> None:
    """Looked at, backed up, installed, and back again."""
    store, file = tmp_path / "mesa", make(tmp_path, "0.2.0")
    must("station", "new", store, "--name", "Mesa 1")
    assert must("update", file, "--check") == {"version": "0.2.0", "here": "0.1.0", "news": "Faster."}
    done = must("update", file, "--store", store)
    assert Path(done["backup"]).parent == tmp_path / "updates"
    assert (mine.folder.parent / "current" / "VERSION").read_text() == "0.2.0"
    must("restore", done["backup"], tmp_path / "again")
    assert PASSPHRASE


def test_nothing_is_installed_without_a_word_on_the_backup(mine: place.Here, tmp_path: Path) -> None:
    """Whoever forgets the backup is asked for it; whoever has one says so."""
    file = make(tmp_path, "0.2.0")
    assert run("update", file).status == 2
    assert (mine.folder.parent / "current").resolve() == mine.folder
    assert run("update", file, "--no-backup").status == 0
    assert run("update").status == 2


def test_an_older_one_is_a_sentence(mine: place.Here, tmp_path: Path) -> None:
    """With the two versions, and how to go back on purpose."""
    result = run("update", make(tmp_path, "0.0.9"), "--no-backup")
    assert result.status == 3
    assert "is release 0.0.9, and 0.1.0 is here already" in result.said
    assert "update --back" in result.said
    assert mine.version == "0.1.0"


def test_there_may_be_nothing_to_go_back_to(mine: place.Here) -> None:
    """Then nothing changes, and the status says so."""
    result = run("update", "--back")
    assert result.status == 1
    assert "No release before" in result.said
    assert (mine.folder.parent / "current").resolve() == mine.folder


def test_this_build_believes_no_release(tmp_path: Path) -> None:
    """Until the project's key is built in."""
    result = run("update", make(tmp_path, "9.0.0"), "--no-backup")
    assert result.status == 3
    assert "built without the key" in result.said
