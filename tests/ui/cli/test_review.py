"""Conflicts, duplicates, codes, purge and hand-over, by command."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from fieldkit.store import unlock
from tests.factory import TEST, Town, answers, record, reopen, session
from tests.sync.back_home import back_up
from tests.ui.cli.program import PASSPHRASE, Result, lines
from ui.cli import main, output

Run = Callable[..., Result]
Must = Callable[..., Any]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Commands within this process, each store's key derived once: the program itself runs in other tests."""
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr(output, "unlock", cache(unlock))

    def command(*arguments: object) -> Result:
        capsys.readouterr()
        status = main.run([str(one) for one in arguments])
        return Result(status, *capsys.readouterr())

    return command


@pytest.fixture
def must(run: Run) -> Must:
    """As `run`, for commands that must succeed; what they printed with --json."""

    def command(*arguments: object) -> Any:
        result = run(*arguments, "--json")
        assert result.status == 0, result.said
        return result.json

    return command


@pytest.fixture
def closed(town1: Town, must: Must) -> tuple[Town, str]:
    """A town with a test sent and merged, its stores closed."""
    (station,) = town1.stations
    old = (datetime.now(UTC).date() - timedelta(days=400)).isoformat()
    name = record(station, session(station, date=old))
    town1.close()
    must("send", station.folder)
    must("merge", town1.office.folder)
    return town1, name


def test_a_conflict_is_read_and_resolved(run: Run, must: Must, closed: tuple[Town, str], tmp_path: Path) -> None:
    """Question, both answers in words, who wrote them, nothing of when; then one of them is taken."""
    town, name = closed
    station, office = town.stations[0].folder, town.office.folder
    given = lines(tmp_path / "a.json", [{"q01": "nunca"}])
    must("correct", station, name, "--answers", given)
    must("correct", office, name, "--answers", lines(tmp_path / "b.json", [{"q01": "casisiempre"}]))
    must("send", station)
    assert must("merge", office)["conflicts"] == 1
    listed = run("conflicts", office)
    assert listed.status == 1
    for words in ("Never", "Almost always", "Mesa 1", "Servicios Sociales", name):
        assert words in listed.out
    found = run("conflicts", office, "--json").json["conflicts"]
    assert [one["record"] for one in found] == [name]
    (mine,) = [one["version"] for one in found[0]["versions"] if one["author"] == "Mesa 1"]
    assert run("resolve", office, name).status == 2
    must("resolve", office, name, "--take", mine[:12])
    assert must("conflicts", office) == {"conflicts": []}
    (shown,) = must("list", office, "--form", TEST)["submissions"]
    assert shown["answers"]["q01"] == "nunca"
    assert run("resolve", office, name, "--answers", given).status == 3  # nothing left to resolve


def test_a_code_is_handed_out_and_withdraws(run: Run, must: Must, closed: tuple[Town, str], tmp_path: Path) -> None:
    """`record` gives each test its code; the code withdraws it at the office; a wrong one says so."""
    town, _ = closed
    station, office = town.stations[0].folder, town.office.folder
    (gathering,) = {one["session"] for one in must("list", station, "--form", "mesa_session")["submissions"]}
    saved = must("record", station, "--form", TEST, "--session", gathering, "--answers",
                 lines(tmp_path / "one.json", [dict(answers())]))  # fmt: skip
    must("send", station)
    must("merge", office)
    (code,) = saved["codes"]
    assert must("withdraw", office, code)["record"] == saved["records"][0]
    wrong = run("withdraw", office, code[:-1] + ("0" if code[-1] != "0" else "1"))
    assert wrong.status == 3
    assert "check letter" in wrong.said


def test_receive_purges_what_is_safe(run: Run, must: Must, closed: tuple[Town, str]) -> None:
    """After a verified backup of the master, `receive` lets go of an old test and says so."""
    town, name = closed
    station, office = town.stations[0].folder, town.office.folder
    assert must("receive", station)["purged"] == 0
    with reopen(office) as opened:
        back_up(opened)
    must("merge", office)
    assert must("receive", station)["purged"] == 1
    gone = run("correct", station, name, "--answers", "-")
    assert gone.status == 3
    assert "no longer on this laptop" in gone.said


def test_merge_tells_of_each_batch_and_station(run: Run, must: Must, closed: tuple[Town, str]) -> None:
    """A gap, and who has it, on paper and as data; exit status 1 until it is closed."""
    town, _ = closed
    with reopen(town.stations[0].folder) as station:
        gathering = session(station)
        for _ in range(2):
            record(station, gathering)
            must("send", station.folder)
        ((lost,),) = station.query("SELECT name FROM sent WHERE sequence = 2")
    (town.mailbox / lost).unlink()
    found = run("merge", town.office.folder, "--json")
    assert found.status == 1
    assert found.json["gaps"] == [{"station": "Mesa 1", "first": 2, "last": 2}]
    assert [(one["station"], one["last"], one["new"]) for one in found.json["stations"]] == [("Mesa 1", 3, 1)]
    assert "batch 2 has not come" in run("merge", town.office.folder).out
    assert must("receive", town.stations[0].folder)["lost_on_the_way"] == 1
    must("send", town.stations[0].folder)
    assert must("merge", town.office.folder)["gaps"] == []


def test_duplicates_are_asked_for_and_decided(run: Run, must: Must, closed: tuple[Town, str]) -> None:
    """Nothing to suggest is an empty list; a decision takes two records; words that make no sense are refused."""
    town, name = closed
    office = town.office.folder
    assert must("duplicates", office) == {"pairs": []}
    assert run("duplicates", office, "--decide", "same", name).status == 2
    assert run("duplicates", office, "--decide", "same", name, name).status == 2
    with reopen(office) as opened:
        other = record(opened, session(opened))
    assert must("duplicates", office, "--decide", "same", name, other)["decided"] == "same"
    assert [one["record"] for one in must("list", office, "--form", TEST)["submissions"]] == [name]


def test_a_copy_hands_over_by_command(must: Must, closed: tuple[Town, str], tmp_path: Path) -> None:
    """`office hand-over` writes files that `merge` takes; both masters then have one digest."""
    town, name = closed
    office, copy = town.office.folder, tmp_path / "copy"
    shutil.copytree(office, copy)
    must("correct", copy, name, "--answers", lines(tmp_path / "a.json", [{"q01": "nunca"}]))
    written = must("office", "hand-over", copy, "--out", tmp_path / "all.handover")["files"]
    assert len(written) == 2
    merged = must("merge", office, *written)
    assert (merged["new"], merged["refused"]) == (1, [])
    assert must("state", office) == must("state", copy)
