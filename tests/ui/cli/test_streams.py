"""Where a command reads and writes: closed, full, of few letters; and whoever presses Ctrl-C."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldkit.store import Store
from tests.ui.cli.program import COMMAND, PASSPHRASE, Result, environment, must, run
from ui.cli import erasing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell's own ways to close and fill a stream")
SAFE = "What was saved stays saved"


@pytest.fixture
def station(tmp_path: Path) -> Path:
    """A laptop's store."""
    must("station", "new", tmp_path / "mesa", "--name", "Mesa")
    return tmp_path / "mesa"


def shell(line: str, *arguments: object, **more: str) -> Result:
    """Run `fieldkit ARGUMENTS` as a program, its streams as the line says: '"$@" <&-'."""
    words = [*COMMAND, *map(str, arguments)]
    done = subprocess.run(
        ["bash", "-c", line, "bash", *words],
        env=environment(PYTHONUNBUFFERED="", **more),
        capture_output=True,
        check=False,
        timeout=240,
    )
    said = done.stderr.decode(errors="backslashreplace")
    assert "Traceback" not in said
    return Result(done.returncode, done.stdout.decode(errors="backslashreplace"), said)


@pytest.mark.parametrize("command", [("state",), ("keys", "list"), ("mailbox", "probe"), ("record",)])
def test_a_closed_input_asks_for_nothing(station: Path, command: tuple[str, ...]) -> None:
    """As a scheduled job has it: wrong usage, with the option that helps."""
    more = ("--form", "mesa_test", "--session", "0" * 32, "--answers", "-") if command == ("record",) else ()
    said = shell('unset FIELDKIT_PASSPHRASE; "$@" <&-', *command, station, *more)
    assert said.status == 2
    assert "--passphrase-file" in said.said


def test_answers_from_a_closed_input_are_missing(tmp_path: Path) -> None:
    """Nothing was saved, and that is said."""
    must("demo", "--out", tmp_path / "demo", "--tests", 1, "--stations", 1)
    store = tmp_path / "demo" / "station-1"
    session = must("list", store, "--form", "mesa_session")["submissions"][0]["session"]
    done = shell('"$@" <&-', "record", store, "--form", "mesa_test", "--session", session, "--answers", "-")
    assert done.status == 3
    assert "is not there" in done.said


def test_what_is_said_never_gets_into_the_result(station: Path) -> None:
    """With standard error closed or full, standard output holds the one JSON object and the status stays."""
    store, nowhere = (station, 0), (station.parent / "none", 3)
    for folder, status in (store, nowhere):
        for line in ('"$@" 2>&-', '"$@" 2>/dev/full'):
            done = shell(line, "state", folder, "--json")
            assert done.status == status
            assert bool(done.out) == (status == 0)
    # A passphrase that is soon guessed is told of: not here.
    done = shell('"$@" 2>&-', "keys", "add", station, "--name", "Ana", "--json", FIELDKIT_NEW_PASSPHRASE="ana")
    assert set(json.loads(done.out)) == {"slot", "name"}


def test_a_console_of_few_letters_shows_the_rest_as_numbers(tmp_path: Path) -> None:
    """What is done is not followed by a failure to say so; JSON is JSON in any encoding."""
    for number, name in enumerate(("Mesa ñ → 1", "Mesa 🙂")):
        made = tmp_path / f"mesa {number}"
        done = shell('"$@"', "station", "new", made, "--name", name, "--json", PYTHONIOENCODING="ascii")
        assert (done.status, json.loads(done.out)["name"]) == (0, name)
    assert shell('"$@"', "keys", "list", made, PYTHONIOENCODING="latin-1").status == 0
    odd = os.fsdecode(bytes(tmp_path) + b"/\xff")
    assert json.loads(run("station", "new", odd, "--name", "Mesa", "--json").out)["name"] == "Mesa"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        (PASSPHRASE.encode() + b"\r\n", 0),
        (b"\xef\xbb\xbf" + PASSPHRASE.encode(), 0),  # as Windows' editors write it
        (PASSPHRASE.encode("utf-16"), 3),
        (b"\xf1", 3),
    ],
)
def test_a_passphrase_file_is_text(station: Path, tmp_path: Path, written: bytes, status: int) -> None:
    """Whatever program wrote it; what is no text is a file that cannot be read."""
    (tmp_path / "secret").write_bytes(written)
    done = run("state", station, "--passphrase-file", tmp_path / "secret")
    assert done.status == status
    assert not status or "cannot be read" in done.said


def test_a_mark_that_the_first_release_took_for_a_letter_still_opens(tmp_path: Path) -> None:
    """A store that 0.1.0 made with a passphrase file of Notepad's opens with that file, and its backup does."""
    file = tmp_path / "passphrase.txt"
    file.write_bytes("\ufeffcuatro mesas y un banco\r\n".encode())
    Store.create_station(tmp_path / "mesa", "Mesa", "\ufeffcuatro mesas y un banco").close()
    must("state", tmp_path / "mesa", "--passphrase-file", file)
    must("backup", tmp_path / "mesa", tmp_path / "copy", "--passphrase-file", file)
    must("restore", tmp_path / "copy", tmp_path / "again", "--passphrase-file", file)
    file.write_text("otra cosa muy distinta", "utf-8-sig")
    assert "passphrase" in run("state", tmp_path / "mesa", "--passphrase-file", file).said


def test_where_there_is_nothing_that_is_said_and_no_line_printed(station: Path, tmp_path: Path) -> None:
    """Whoever counts lines counts none; whoever looks on is not left with an empty screen."""
    listed = run("list", station)
    assert (listed.status, listed.out) == (0, "")
    assert "nothing to show" in listed.said
    assert must("list", station) == {"submissions": []}
    must("demo", "--out", tmp_path / "demo", "--tests", 1, "--stations", 1)
    store, empty = tmp_path / "demo" / "station-1", tmp_path / "empty.jsonl"
    session = must("list", store, "--form", "mesa_session")["submissions"][0]["session"]
    empty.write_bytes(b"")
    saved = run("record", store, "--form", "mesa_test", "--session", session, "--answers", empty)
    assert (saved.status, "no line with answers" in saved.said) == (0, True)


def test_ctrl_c_is_answered(station: Path) -> None:
    """While it loads, while it asks, while it works: what is safe, and status 3."""
    ask = "import sys; from ui.cli import output; sys.stdin.isatty = lambda: True"
    press = "import os, signal; os.kill(os.getpid(), signal.SIGINT)"
    loading = "import sys; sys.meta_path.insert(0, type('F', (), {'find_spec': staticmethod(find)}))"
    starts = {
        "loading": f"def find(name, *_):\n if name == 'ui.messages': {press}\n{loading}",
        "working": f"from fieldkit import store\ndef stop(*_): {press}\nstore.Store.open = stop",
        "saying": f"from ui.cli import output\ndef stop(*_): {press}\noutput.tell_news = stop\n{ask}",
    }
    for when, start in starts.items():
        # Where the tests run in the background, Ctrl-C is not for them, nor for what they start.
        listen = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
        code = f"{listen}\n{start}\nfrom ui.cli.__main__ import main\nmain()"
        done = subprocess.run(
            [sys.executable, "-c", code, "state", station],
            env=environment(), capture_output=True, text=True, check=False, timeout=240,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, (when, done.stderr)
        assert (done.returncode, done.stdout) == (3, ""), (when, done.stderr)
        assert SAFE in done.stderr, when


def test_a_question_that_is_declined_changes_nothing(station: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who does not confirm is told that nothing was changed."""
    monkeypatch.setattr(erasing, "somebody_there", lambda: True)
    done = run("erase", station, "--name", "Mesa")
    assert done.status == 3
    assert "Nothing was changed" in done.said
    assert must("state", station)["versions"] == 0


@pytest.mark.parametrize("given", [("--help",), ("list", "STORE"), ("keys", "list", "STORE", "--json")])
def test_a_reader_that_leaves_is_no_failure(station: Path, given: tuple[str, ...]) -> None:
    """`| head -1` ends in peace: the work is done, and its status says so."""
    words = [station if word == "STORE" else word for word in given]
    done = shell('set -o pipefail; "$@" | true', *words)
    assert (done.status, done.said.replace("There is nothing to show.", "").strip()) == (0, "")


def test_a_folder_that_is_gone_under_us_is_a_sentence(tmp_path: Path) -> None:
    """As where the stick was pulled out on which somebody stands."""
    line = f'mkdir "{tmp_path}/gone" && cd "{tmp_path}/gone" && rmdir "{tmp_path}/gone" && "$@"'
    done = shell(line, "station", "new", "mesa", "--name", "Mesa")
    assert done.status == 3
    assert "'.' is not there" in done.said


def test_another_pipe_that_breaks_is_not_passed_over(station: Path) -> None:
    """Status 3 and words where something else hung up, and never 'done'."""
    code = "from fieldkit import store\ndef stop(*_): raise BrokenPipeError(32, 'x')\nstore.Store.open = stop\n"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}from ui.cli.__main__ import main\nmain()", "state", station],
        env=environment(), capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, "")
    assert SAFE in done.stderr


@pytest.mark.parametrize("stream", ["2>&-", "2>/dev/full"])
def test_wrong_usage_keeps_its_status_where_nobody_can_be_told(stream: str) -> None:
    """And is not printed in the place of a result."""
    done = shell(f'"$@" {stream}', "statte")
    assert (done.status, done.out) == (2, "")
