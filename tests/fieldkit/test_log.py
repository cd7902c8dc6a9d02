import re
from pathlib import Path

import pytest

from fieldkit import log
from fieldkit.errors import Code


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIELDKIT_LOG_FOLDER", str(tmp_path / "state"))
    return tmp_path / "state"


def test_what_ends_well_leaves_a_sentence_with_its_day() -> None:
    """A line can be read by a person, says which command and how it ended, and has a day but no hour."""
    with log.writing():
        log.ended("merge", 1)
        log.failed("send", Code.MAILBOX_MISSING)
    first, second = log.read()
    assert re.fullmatch(r"\d{4}-\d\d-\d\d  'merge' ended with status 1\.", first)
    assert second.endswith("'send' could not be done: mailbox-missing.")
    assert not re.search(r"\d\d:\d\d", first + second)


@pytest.mark.parametrize("command", sorted(log.UNTOLD))
def test_nothing_says_that_a_test_was_saved(command: str) -> None:
    """Commands that record answers leave no line, so neither their number nor their order is kept."""
    with log.writing():
        log.ended(command, 0)
    assert log.read() == []


def test_a_bug_is_logged_by_its_way_without_values(folder: Path) -> None:
    """Which error, and through which functions; not its text, nor a path of this machine, nor a value."""
    try:
        _break("canario-9417")
    except ValueError as error:
        with log.writing():
            log.crashed(type(error), error.__traceback__)
    (line,) = log.read()
    assert re.search(r"ValueError, at test_log\.py:\d+ _break < test_log\.py:\d+ test_a_bug", line)
    assert "canario" not in line
    assert str(folder) not in line


def _break(answer: str) -> None:
    raise ValueError(answer)


def test_the_log_stays_small(folder: Path) -> None:
    """Old lines make way: three files of 64 KiB at most."""
    with log.writing():
        for _ in range(6_000):
            log.ended("merge", 0)
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 3 * 64 * 1024
    assert len(list(folder.iterdir())) == 3


def test_a_log_that_cannot_be_written_stops_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Work goes on, in silence."""
    folder.write_text("a file where the folder should be")
    with log.writing():
        log.ended("merge", 0)
    assert log.read() == []
    assert capsys.readouterr() == ("", "")


def test_outside_its_frame_nothing_is_written(folder: Path) -> None:
    """A library that uses the core keeps no log unless it asks for one."""
    log.ended("merge", 0)
    assert not folder.exists()
