"""Any step of sending, merging, answering and purging may fail: what was whole stays so, trying again ends right.

By default some steps of each phase fail; with FIELDKIT_FAULTS=all, each of them, before and after it acted.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.store import Store
from sync import receipts
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import receive, send, waiting
from tests import factory
from tests.factory import TEST, Town, answers, record, session
from tests.faults import StepFailed, Steps, failing
from tests.kept import Kept, kept
from tests.sync.back_home import LATER, back_up, payloads

FAULTS = os.environ.get("FIELDKIT_FAULTS", "8")


def _send(town: Town) -> None:
    send(town.stations[0])


def _merge(town: Town) -> None:
    merge(town.office)


def _receive(town: Town) -> None:
    receive(town.stations[0], today=LATER)


@dataclass(frozen=True)
class Phase:
    """A step of the exchange, the town just before it, and how all ends when nothing fails."""

    act: Callable[[Town], None]
    before: Kept
    end: dict[str, object]


def _finish(town: Town) -> dict[str, object]:
    """Take whatever is on its way to its end; what then is everywhere."""
    (station,) = town.stations
    send(station)
    merge(town.office)
    back_up(town.office)
    merge(town.office)
    receive(station, today=LATER)
    return {
        "master": town.office.submissions.digest(),
        "laptop": station.submissions.digest(),
        "purged": station.query("SELECT session, record, form, form_version FROM purged ORDER BY record"),
        "sent": station.query("SELECT sequence, delivered, held, safe, sealed IS NULL FROM sent ORDER BY sequence"),
        "from the office": station.query("SELECT version FROM sent_versions WHERE sequence = 0 ORDER BY version"),
        "aside": station.query("SELECT version FROM set_aside"),
        "received": town.office.query("SELECT sequence, versions FROM received ORDER BY sequence"),
        "quarantine": town.office.query("SELECT sequence, line, version FROM quarantine ORDER BY sequence"),
        "waiting": waiting(station),
        "files": sorted(path.suffix for path in town.mailbox.iterdir()),
    }


@pytest.fixture(scope="module")
def phases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Phase]:
    """One town's exchange, stopped before each phase."""
    town = factory.town(tmp_path_factory.mktemp("faults"))
    (station,) = town.stations
    gathering, form = session(station), station.shelf.form(TEST)
    first = [record(station, gathering) for _ in range(3)]
    send(station)
    merge(town.office)
    back_up(town.office)
    station.sessions.tally(gathering, "passers")
    station.submissions.correct(first[0], form, answers(q01="nunca"))
    station.submissions.withdraw(first[1])
    station.submissions.save_all(form, gathering, [answers(), {"q01": "no such choice"}])
    town.office.submissions.correct(first[2], form, answers(q01="pocas"))
    made = {"send": _stop(town, tmp_path_factory)}
    town = _go_on(made["send"], tmp_path_factory, _send)
    made["merge"] = _stop(town, tmp_path_factory)
    town = _go_on(made["merge"], tmp_path_factory, _merge)
    back_up(town.office)
    made["answer"] = _stop(town, tmp_path_factory)
    town = _go_on(made["answer"], tmp_path_factory, _merge)
    Mailbox(str(town.mailbox)).put_new("kit", kit.publish(town.office, "2026-06-01"))
    made["receive"] = _stop(town, tmp_path_factory)
    acts = {"send": _send, "merge": _merge, "answer": _merge, "receive": _receive}
    return {name: Phase(acts[name], before, _end(before, tmp_path_factory)) for name, before in made.items()}


def _stop(town: Town, folders: pytest.TempPathFactory) -> Kept:
    town.close()
    at_rest = kept(town)
    copy = folders.mktemp("kept")
    at_rest.copy(copy).close()
    return Kept(copy, at_rest.keys)


def _go_on(before: Kept, folders: pytest.TempPathFactory, act: Callable[[Town], None]) -> Town:
    town = before.copy(folders.mktemp("town"))
    act(town)
    return town


def _end(before: Kept, folders: pytest.TempPathFactory) -> dict[str, object]:
    town = before.copy(folders.mktemp("end"))
    end = _finish(town)
    town.close()
    return end


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ["send", "merge", "answer", "receive"])
def test_whatever_step_fails_nothing_is_lost(
    phases: dict[str, Phase], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One failing step leaves whole stores and honest receipts; trying again ends as if nothing had failed."""
    phase = phases[name]
    counted = Steps()
    town = phase.before.copy(tmp_path / "counted")
    with failing(counted, [town.office, *town.stations], monkeypatch):
        phase.act(town)
    town.close()
    assert counted.count > 20
    for number, late in _chosen(counted.count):
        town = phase.before.copy(tmp_path / f"{number} {late}")
        with failing(Steps(number, late=late), [town.office, *town.stations], monkeypatch), pytest.raises(StepFailed):
            phase.act(town)
        where = f"step {number} of {counted.count}, {'after' if late else 'before'} it acted"
        town = _again(town, phase.before)
        _all_is_whole(town, where)
        phase.act(town)
        assert _finish(town) == phase.end, where
        town.close()


def _chosen(count: int) -> list[tuple[int, bool]]:
    """Which steps are to fail, and whether after they acted."""
    every = [(number, late) for number in range(1, count + 1) for late in (False, True)]
    return every if FAULTS == "all" else every[:: max(1, len(every) // int(FAULTS))]


def _again(town: Town, before: Kept) -> Town:
    """The same stores, opened anew as after a crash."""
    folder = town.mailbox.parent
    town.close()
    office, *stations = (Store.open(folder / name, key) for name, key in before.keys)
    return Town(office, stations, town.mailbox)


def _all_is_whole(town: Town, where: str) -> None:
    (station,) = town.stations
    for store in (town.office, station):
        assert store.check().faults == (), where
    held = town.office.query("SELECT sequence, hash FROM received")
    for path in town.mailbox.glob("*.receipt"):
        receipt = receipts.read(station, path.read_bytes())
        assert {(run.last, run.tip) for run in receipt.held} <= {(n, digest.hex()) for n, digest in held}, where
    # What the laptop let go of, the master has.
    for (record_id,) in station.query("SELECT record FROM purged"):
        assert payloads(town.office, record_id.hex()), where
