"""A store whose folder lies across a network, by command."""

from pathlib import Path

import pytest

from fieldkit import netfolder, seat
from tests.ui.cli.program import must, run


def test_it_is_said_when_a_store_is_made_there_and_not_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is, and that this computer's own disk is better; the command does what was asked all the same."""
    monkeypatch.setattr(netfolder, "kind", lambda _: "cifs")
    made = run("station", "new", tmp_path / "mesa", "--name", "Mesa")
    assert made.status == 0
    assert "across the network (cifs)" in made.said
    assert "network" not in run("state", tmp_path / "mesa").said


def test_a_store_that_another_computer_left_open_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused with that computer's name and the command; the passphrase is needed to say that it is off."""
    monkeypatch.setattr(netfolder, "kind", lambda _: "nfs4")
    store = tmp_path / "mesa"
    must("station", "new", store, "--name", "Mesa")
    (store / seat.MARK).write_text('{"machine": "0", "name": "portátil 2", "processes": [1]}', encoding="utf-8")
    refused = run("state", store)
    assert refused.status == 3
    assert "portátil 2" in refused.said
    assert "take-over" in refused.said
    wrong = run("take-over", store, FIELDKIT_PASSPHRASE="no es esta")
    assert wrong.status == 3
    assert (store / seat.MARK).exists()
    assert must("take-over", store)["name"] == "Mesa"
    must("state", store)
