"""What day it is, for all commands."""

import ast
import time
from datetime import date
from pathlib import Path

import pytest

from tests.factory import town
from tests.ui.cli.program import must, run
from ui.cli import clock

COMMANDS = sorted(Path(clock.__file__).parent.glob("*.py"))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone is not a process's own")
def test_the_day_is_that_of_the_wall(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the day begins first and where it ends last it is never the same day."""
    days = []
    for zone in ("UTC-14", "UTC+12"):  # as POSIX has it: behind a minus lies the east
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        days.append(clock.today())
    monkeypatch.undo()
    time.tzset()
    assert days[0] > days[1]


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_no_command_has_a_clock_of_its_own(path: Path) -> None:
    """Half of them would say another day after midnight than the window and the other half."""
    if path.stem == "clock":
        return
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    assert not {"datetime.now", "date.today"} & {ast.unparse(call.func) for call in calls}


def test_a_clock_that_is_behind_is_told_of_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the window, beside what the command was asked for; with the right day nothing is said."""
    must("station", "new", tmp_path / "mesa", "--name", "Mesa")
    monkeypatch.setattr(clock, "today", lambda: date(1970, 1, 1))
    for _ in range(2):
        done = run("state", tmp_path / "mesa")
        assert done.status == 0
        assert "1970-01-01" in done.said
    monkeypatch.setattr(clock, "today", lambda: date(2026, 5, 14))
    assert "clock" not in run("state", tmp_path / "mesa").said


@pytest.mark.parametrize(
    ("today", "day", "status", "said"),
    [
        (date(2026, 5, 14), "2062-05-14", 1, "has not come yet: today is 2026-05-14"),
        (date(2026, 5, 14), "2026-05-16", 1, "has not come yet"),
        (date(2026, 5, 14), "2026-05-15", 0, ""),  # begun already where somebody is further east
        (date(2026, 5, 14), "2022-11-20", 0, ""),  # old sheets of paper
        (date(2026, 5, 14), "1970-01-01", 1, "2020"),
        (date(1970, 1, 1), "2026-05-14", 3, "clock is behind"),
    ],
)
def test_a_session_is_of_a_day_that_has_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, today: date, day: str, status: int, said: str
) -> None:
    """The window sets a table up today and never by a clock that is certainly wrong; what is typed is held to that."""
    made = town(tmp_path)
    made.close()
    monkeypatch.setattr(clock, "today", lambda: today)
    done = run("session", "new", made.stations[0].folder, "--place", "Plaza", "--date", day)
    assert (done.status, bool(done.out)) == (status, status == 0)
    assert said in done.said
