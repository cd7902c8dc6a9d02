"""Two clerks, two programs, one master."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fieldkit import kit, presence, versions
from fieldkit.errors import Code, WorldFailed
from fieldkit.submissions import Submissions
from sync import publishing
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, Town, answers, record, reopen, session
from tests.sync.meanwhile import meanwhile

_CLERK = """
import json, sys
from pathlib import Path
from sync import merge as merging
from tests.factory import reopen
merging._LINES_AT_ONCE = 3
folder, *files = map(Path, sys.argv[1:])
with reopen(folder) as office:
    print("ready", flush=True)
    sys.stdin.readline()
    report = merging.merge(office, some=files)
    print(json.dumps({"new": report.new, "problems": report.problems}))
"""


def clerk(folder: Path, files: list[Path]) -> "subprocess.Popen[str]":
    """A program that opens the master, says so, waits for a line, and merges."""
    root = Path(__file__).resolve().parents[2]
    command = (sys.executable, "-c", _CLERK, folder, *files)
    process = subprocess.Popen(command, cwd=root, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def test_two_clerks_merge_into_one_master_at_once(town2: Town) -> None:
    """Two programs that merge the same files in opposite order at one moment end in the same union; neither fails."""
    for station in town2.stations:
        gathering = session(station)
        for _ in range(12):
            record(station, gathering)
            send(station)
    files = sorted(town2.mailbox.glob("*.batch"))
    clerks = [clerk(town2.office.folder, files), clerk(town2.office.folder, files[::-1])]
    for process in clerks:
        assert process.stdin is not None
        process.stdin.write("now\n")
        process.stdin.flush()
    told = [json.loads(process.communicate(timeout=120)[0]) for process in clerks]
    assert [process.returncode for process in clerks] == [0, 0]
    assert not any(one["problems"] for one in told)
    assert sum(one["new"] for one in told) == 26
    assert town2.office.submissions.count(TEST) == 24
    assert town2.office.check().faults == ()
    assert merge(town2.office, some=files).new == 0


def test_of_two_who_answer_at_once_neither_takes_the_others_away(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """While one has put a receipt and not yet remembered it, another merges: one receipt lies there, and is right."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)

    def another() -> None:
        with reopen(town1.office.folder) as office:
            merge(office)

    ended = meanwhile(monkeypatch, ".receipt", another)
    merge(town1.office)
    ended()
    assert len(list(town1.mailbox.glob("*.receipt"))) == 1
    assert receive(station).confirmed == 1


def test_whoever_waits_in_vain_to_answer_has_merged(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """While another merge answers for minutes, a second one and a kit come to their end; the next merge answers."""
    monkeypatch.setattr(presence, "_PATIENCE", 0.05)
    (station,) = town1.stations
    town1.office.database.execute("INSERT INTO list_sent VALUES ('gone', '', x'', '[]')")
    record(station, session(station))
    send(station)
    with presence.post(town1.office.folder):
        report = merge(town1.office)
        publishing.hand_out(town1.office, lambda: kit.publish(town1.office, "2026-06-01"), None)
    assert (report.new, report.receipts, len(report.stations)) == (2, 0, 1)
    assert merge(town1.office).receipts == 1
    got = receive(station)
    assert (got.confirmed, got.kit) == (1, 2)


def test_what_is_withdrawn_while_a_merge_tells_of_it(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two windows corrected one test apart, and a third withdraws it while conflicts are counted: the merge is told."""
    office, (station,) = town1.office, town1.stations
    name = record(station, session(station))
    send(station)
    merge(office)
    form = office.shelf.form(TEST)
    office.submissions.correct(name, form, answers(q01="nunca"))
    station.submissions.correct(name, form, answers(q01="pocas"))
    send(station)
    real = Submissions.head_payloads

    def withdrawn(self: Submissions, which: str) -> list[bytes]:
        with monkeypatch.context() as patch, reopen(office.folder) as other:
            patch.setattr(Submissions, "head_payloads", real)
            other.submissions.withdraw(which)
        return real(self, which)

    monkeypatch.setattr(Submissions, "head_payloads", withdrawn)
    report = merge(office)
    assert (report.new, report.receipts) == (1, 1)
    assert [one.conflicts for one in report.stations] == [0]


def test_a_merge_that_cannot_tell_has_answered(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever fails as the report is made, the laptop's receipt lies there."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)

    def fails(_: object) -> None:
        raise WorldFailed(Code.DISK_FAILED)

    monkeypatch.setattr("sync.merge.tell", fails)
    with pytest.raises(WorldFailed):
        merge(town1.office)
    assert receive(station).confirmed == 1


def rotated(town: Town) -> None:
    """In another window the office gets new keys, and its one laptop the kit that says so."""
    with reopen(town.office.folder) as office, reopen(town.stations[0].folder) as station:
        kit.accept(station, kit.rotate(office, "2026-06-01"))


def test_new_keys_while_a_receipt_is_put(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the earlier key signed counts no more at a laptop that knows of the new one: the next merge answers anew."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    ended = meanwhile(monkeypatch, ".receipt", lambda: rotated(town1))
    merge(town1.office)
    ended()
    assert receive(station).confirmed == 0
    assert merge(town1.office).receipts == 1
    assert receive(station).confirmed == 1


def test_new_keys_while_a_window_is_open(town1: Town) -> None:
    """A window from before them merges what is sealed to them, and signs its receipts with them."""
    (station,) = town1.stations
    rotated(town1)
    record(station, session(station))
    send(station)
    report = merge(town1.office)
    assert (report.new, report.receipts, report.refused) == (2, 1, [])
    assert receive(station).confirmed == 1


def test_a_copy_of_the_master_is_merged_back(town1: Town, tmp_path: Path) -> None:
    """A clerk who merged and corrected in a copy of the master brings it home: the same union."""
    (station,) = town1.stations
    name = record(station, session(station))
    send(station)
    town1.office.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    shutil.copytree(town1.office.folder, tmp_path / "copy")
    with reopen(tmp_path / "copy") as copy:
        merge(copy)
        copy.submissions.correct(name, copy.shelf.form(TEST), {"q01": "muchas"})
        rows = copy.query("SELECT payload FROM versions WHERE payload NOT NULL")
        town1.office.union.add([versions.read(payload) for (payload,) in rows])
        merge(town1.office)
        assert town1.office.submissions.digest() == copy.submissions.digest()
    assert town1.office.submissions.get(name).answers["q01"] == "muchas"
