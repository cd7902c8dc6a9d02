"""A flat battery at any moment: what was acknowledged is there, what was not is not half there."""

import json
import os
import random
import shutil
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldkit import settings
from fieldkit.store import Store
from sync import receipts
from sync.merge import merge
from sync.send import send
from tests.factory import TEST, answers, record, reopen, session, town
from tests.ui.cli.program import COMMAND, environment, lines, must, start

KILLS = int(os.environ.get("FIELDKIT_KILLS", "10"))
LEFT_ALONE = 240.0  # seconds: longer than any command takes


def killed(arguments: Sequence[object], after: float) -> str:
    """Run a command, kill it after that many seconds unless it has ended; what it had printed."""
    process = subprocess.Popen(
        [*COMMAND, *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment(), text=True,
    )  # fmt: skip
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        process.kill()
    return process.communicate()[0]


def duration(arguments: Sequence[object]) -> float:
    """How long an undisturbed run takes, in seconds."""
    begun = time.perf_counter()
    must(*arguments, by=start)
    return time.perf_counter() - begun


@pytest.mark.timeout(1800)
def test_no_acknowledged_submission_is_lost(tmp_path: Path) -> None:
    """Killed at random moments of `record`, a store stays whole and holds every test whose id was printed."""
    made = town(tmp_path)
    (station,) = made.stations
    gathering = session(station)
    made.close()
    given = lines(tmp_path / "answers.jsonl", [answers() for _ in range(5)])
    command = ("record", station.folder, "--form", TEST, "--session", gathering, "--answers", given, "--json")
    length = min(duration(command[:-1]) for _ in range(3))  # or, where one is held up, all kills come too late
    moments = random.Random(1)  # noqa: S311 - moments, not secrets
    acknowledged: set[str] = set()
    interrupted = 0
    for after in [*(moments.uniform(0.4, 1.1) * length for _ in range(max(10, KILLS // 2))), LEFT_ALONE]:
        printed = killed(command, after)
        acknowledged.update(json.loads(printed)["records"] if printed.strip() else ())
        interrupted += not printed.strip()
    with reopen(station.folder) as again:
        found = {one.record for one in again.submissions.current(TEST)}
        assert again.check().faults == ()
    assert acknowledged <= found
    assert len(found) % 5 == 0  # all of a file, or nothing
    assert interrupted
    assert acknowledged


@pytest.mark.timeout(1800)
def test_a_killed_merge_loses_nothing_and_promises_nothing(tmp_path: Path) -> None:
    """Killed at random moments of `merge`, the master is whole, no receipt ahead of it; merging again ends right."""
    made = town(tmp_path)
    (station,) = made.stations
    gathering = session(station)
    for _ in range(4):
        for _ in range(10):
            record(station, gathering)
        send(station)
    made.close()
    before, files = tmp_path / "before", tmp_path / "files"
    shutil.copytree(made.office.folder, before)
    shutil.copytree(made.mailbox, files)
    length = duration(("merge", made.office.folder))
    with reopen(made.office.folder) as office:
        expected = office.submissions.digest()
    moments = random.Random(2)  # noqa: S311 - moments, not secrets
    for _ in range(KILLS // 2):
        for folder, fresh in ((made.office.folder, before), (made.mailbox, files)):
            shutil.rmtree(folder)
            shutil.copytree(fresh, folder)
        killed(("merge", made.office.folder), moments.uniform(0.4, 1.1) * length)
        with reopen(made.office.folder) as office, reopen(station.folder) as laptop:
            assert office.check().faults == ()
            _receipts_are_kept(laptop, office, made.mailbox)
            merge(office)
            assert office.submissions.digest() == expected


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("command", ["send", "receive"])
def test_a_killed_laptop_goes_on_where_it_was(tmp_path: Path, command: str) -> None:
    """Killed at random moments of `send` or of `receive` with its purge, it ends as if it had never been killed."""
    made = town(tmp_path)
    (station,) = made.stations
    station.settings.set(settings.HOLD_DAYS, "0")
    gathering = session(station)
    for _ in range(10):
        record(station, gathering)
    if command == "receive":
        send(station)
        merge(made.office)
        made.office.database.execute("UPDATE received SET backed_up = 1")
        merge(made.office)
    made.close()
    kept = [(folder, tmp_path / f"{folder.name} before") for folder in (station.folder, made.mailbox)]
    for folder, before in kept:
        shutil.copytree(folder, before)
    length = duration((command, station.folder))
    expected = _laptop(station.folder, made.mailbox)
    moments = random.Random(3)  # noqa: S311 - moments, not secrets
    for _ in range(max(2, KILLS // 20)):
        for folder, before in kept:
            shutil.rmtree(folder)
            shutil.copytree(before, folder)
        killed((command, station.folder), moments.uniform(0.4, 1.1) * length)
        with reopen(station.folder) as laptop:
            assert laptop.check().faults == ()
            assert laptop.submissions.count(TEST) == 10
        must(command, station.folder)
        assert _laptop(station.folder, made.mailbox) == expected


def _laptop(folder: Path, mailbox: Path) -> tuple[object, ...]:
    with reopen(folder) as laptop:
        return (
            laptop.submissions.digest(),
            laptop.query("SELECT sequence, delivered, held, safe, sealed IS NULL FROM sent"),
            sorted(path.suffix for path in mailbox.glob("[!.]*")),  # half a file is hidden, and cleared away later
        )


def _receipts_are_kept(station: Store, office: Store, mailbox: Path) -> None:
    held = {(sequence, digest.hex()) for sequence, digest in office.query("SELECT sequence, hash FROM received")}
    counts = dict(office.query("SELECT sequence, versions FROM received"))
    in_master = office.query("SELECT count(*) FROM versions")[0][0]
    assert sum(counts.values()) == in_master
    for path in mailbox.glob("*.receipt"):
        receipt = receipts.read(station, path.read_bytes())
        assert {(run.last, run.tip) for run in receipt.held} <= held
        assert sum(run.last - run.first + 1 for run in receipt.held) <= len(held)
