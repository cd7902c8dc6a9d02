"""Enrolment, lost laptops and new keys, as they are typed."""

from pathlib import Path

import pytest

from fieldkit import settings
from tests.factory import TEST, answers, reopen
from tests.ui.cli.program import lines, must, run


@pytest.fixture
def enrolled(tmp_path: Path) -> Path:
    """A folder with an office, an enrolled laptop and a mailbox."""
    (tmp_path / "mailbox").mkdir()
    must("office", "new", tmp_path / "office", "--name", "Oficina")
    must("station", "new", tmp_path / "laptop", "--name", "Mesa 1")
    must("mailbox", "set", tmp_path / "office", tmp_path / "mailbox")
    return tmp_path


def test_a_laptop_from_its_request_to_its_loss(enrolled: Path) -> None:
    """Enrol, compare, send, lose, and change keys, without anybody answering a prompt."""
    office, laptop, kit = enrolled / "office", enrolled / "laptop", enrolled / "first.kit"
    there = must("office", "enrol", office, enrolled / "Mesa 1.request", "--out", kit)
    here = must("station", "accept", laptop, kit)
    assert here["words"] == there["words"]
    assert len(here["words"]["es"].split()) == 6

    wrong = run("office", "confirm", office, "Mesa 1", *["nada"] * 6)
    assert (wrong.status, "words" in wrong.said) == (3, True)
    must("office", "confirm", office, "Mesa 1", *here["words"]["es"].split())
    must("station", "confirm", laptop, there["words"]["en"])
    assert must("station", "accept", laptop, kit)["words"] is None

    must("mailbox", "set", laptop, enrolled / "mailbox")
    gathering = must("session", "new", laptop, "--place", "Centro", "--date", "2026-05-14")["session"]
    given = lines(enrolled / "a.jsonl", [dict(answers())])
    for _ in range(2):
        must("record", laptop, "--form", TEST, "--session", gathering, "--answers", given)
        must("send", laptop)
    must("office", "revoke", office, "Mesa 1", "--from-batch", "2")
    merged = run("merge", office, "--json")
    assert merged.status == 1
    assert (merged.json["new"], merged.json["quarantined"]) == (2, 1)
    assert [(one["sequence"], one["why"]) for one in merged.json["held_back"]] == [(2, "revoked")]
    assert "revoked from that batch on" in merged.said

    (listed,) = must("office", "stations", office)["stations"]
    assert {name: listed[name] for name in listed if name != "station"} == {
        "name": "Mesa 1", "compared": True, "last_batch": 1, "revoked_from": 2, "held_back": 1,
    }  # fmt: skip
    must("office", "revoke", office, listed["station"], "--undo")
    rotated = must("office", "rotate", office)
    assert rotated["keys"] == 2
    assert must("merge", office)["new"] == 1
    got = must("receive", laptop)
    assert (got["confirmed"], got["unconfirmed"], got["kit"]) == (2, 0, 2)


def test_wrong_usage_and_wrong_files_are_told(enrolled: Path) -> None:
    """A photograph is no request, an unknown laptop has no words, a revocation needs its number: a sentence each."""
    office = enrolled / "office"
    (enrolled / "photo.jpg").write_bytes(b"\xff\xd8 not ours")
    photo = run("office", "enrol", office, enrolled / "photo.jpg", "--out", enrolled / "x.kit")
    assert (photo.status, (enrolled / "x.kit").exists()) == (3, False)
    assert photo.said.startswith("That file is no request")
    assert run("office", "confirm", office, "Mesa 9", "una").said.startswith("There is no laptop 'Mesa 9'")
    assert run("office", "revoke", office, "Mesa 1").status == 2
    assert run("station", "new", enrolled / "odd", "--name", "../odd").status == 3


def test_the_offices_policy_is_kept(enrolled: Path) -> None:
    """How long laptops hold on goes into the next kit; comparing first is the office's own."""
    office, laptop, kit = enrolled / "office", enrolled / "laptop", enrolled / "first.kit"
    assert must("office", "policy", office) == {"hold_days": 30, "compare_first": False}
    changed = must("office", "policy", office, "--hold-days", "7", "--compare-first")
    assert changed == {"hold_days": 7, "compare_first": True} == must("office", "policy", office)
    must("office", "enrol", office, enrolled / "Mesa 1.request", "--out", kit)
    must("station", "accept", laptop, kit)
    with reopen(laptop) as store:
        assert store.settings.get(settings.HOLD_DAYS) == "7"


def test_where_no_kit_can_be_written_nothing_was_changed(enrolled: Path) -> None:
    """Nobody is on the roster, and the office's keys are those of its backups."""
    office = enrolled / "office"
    for out in (enrolled / "none" / "a.kit", enrolled / "mailbox"):
        for command in (("enrol", office, enrolled / "Mesa 1.request"), ("rotate", office)):
            refused = run("office", *command, "--out", out)
            assert (refused.status, "Nothing was changed" in refused.said) == (3, True)
    assert must("office", "stations", office)["stations"] == []
    with reopen(office) as store:
        assert len(store.identity.opens) == 1
