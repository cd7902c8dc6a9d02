"""Sending that waits."""

from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Cancellable, Progress
from fieldkit.settings import MAILBOX
from sync import outbox, patience
from tests.factory import Town, record, session


def test_what_waits_goes_out_when_the_mailbox_answers_again(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the mailbox away, sending waits with growing pauses, and goes out by itself once it is back."""
    (station,) = town1.stations
    record(station, session(station))
    away = town1.mailbox.with_name("drawer")
    town1.mailbox.rename(away)
    pauses: list[float] = []

    def wait(seconds: float, _progress: Progress | None) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            away.rename(town1.mailbox)

    monkeypatch.setattr(patience, "pause", wait)
    sent = outbox.keep_sending(station)
    assert (sent.batches, sent.submissions, sent.waiting.unsent) == (1, 1, 0)
    assert pauses == [5, 10, 20]


def test_waiting_comes_to_an_end(town1: Town, tmp_path: Path) -> None:
    """After the time given, the last failure is told; nothing is lost."""
    (station,) = town1.stations
    record(station, session(station))
    town1.mailbox.rename(tmp_path / "drawer")
    with pytest.raises(WorldFailed) as caught:
        outbox.keep_sending(station, minutes=0)
    assert caught.value.code is Code.MAILBOX_MISSING


def test_waiting_can_be_stopped(town1: Town, tmp_path: Path) -> None:
    """Whoever does not want to wait is heard within the pause."""
    (station,) = town1.stations
    record(station, session(station))
    town1.mailbox.rename(tmp_path / "drawer")
    steps: list[tuple[int, int]] = []

    class Impatient:
        def step(self, done: int, total: int) -> None:
            steps.append((done, total))
            if len(steps) == 2:
                stop.cancel()

    stop = Cancellable(Impatient())
    with pytest.raises(WorldFailed) as caught:
        outbox.keep_sending(station, stop)
    assert caught.value.code is Code.CANCELLED
    assert steps == [(0, 0), (0, 0)]


def test_what_waiting_does_not_help_is_told_at_once(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause mends a store that has no mailbox."""
    (station,) = town1.stations
    station.settings.set(MAILBOX, "")
    monkeypatch.setattr(patience, "pause", pytest.fail)
    with pytest.raises(WorldFailed) as caught:
        outbox.keep_sending(station)
    assert caught.value.code is Code.MAILBOX_NOT_SET
