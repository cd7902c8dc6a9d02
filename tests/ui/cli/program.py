"""The real program, as a person or a scheduled job runs it; in this process unless a promise is about processes."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldkit import log
from ui.cli import main

PASSPHRASE = "cuatro sillas y un brasero"
# As installed, but that the slots of made-up stores cost a guess the least: nobody waits half a second a command.
START = "from fieldkit import stretching; from ui.cli.main import main; stretching.SECONDS = 0; main()"
COMMAND = (sys.executable, "-c", START)
ROOT = Path(__file__).resolve().parents[3]


def environment(**more: str) -> dict[str, str]:
    """The environment a command runs in: the passphrase, English, no screen."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return {
        **kept, "FIELDKIT_PASSPHRASE": PASSPHRASE, "FIELDKIT_LANGUAGE": "en", "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error::ResourceWarning", "PYTHONDONTWRITEBYTECODE": "", **more,
    }  # fmt: skip


@dataclass
class Result:
    """What a command left: status, what it printed, what it said."""

    status: int
    out: str
    said: str

    @property
    def json(self) -> Any:
        """Its one JSON object."""
        return json.loads(self.out)


def run(*arguments: object, **more: str) -> Result:
    """Run a command to its end in this process, which spares it the second in which a new one loads its libraries."""
    out, said = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(said), log.writing():
        for name, value in environment(**more).items():
            patch.setenv(name, value)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
        status = main.run([*map(str, arguments)])
    return Result(status, _written(out), _written(said))


def _written(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


def start(*arguments: object, **more: str) -> Result:
    """Run a command to its end as a program of its own."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        capture_output=True, text=True, check=False, env=environment(**more), timeout=240, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return Result(done.returncode, done.stdout, done.stderr)


def must(*arguments: object, by: Callable[..., Result] = run, **more: str) -> Any:
    """Run a command with --json that must succeed; what it printed."""
    result = by(*arguments, "--json", **more)
    assert result.status == 0, result.said
    return result.json


def lines(path: Path, many: list[dict[str, object]]) -> Path:
    """Write answers as JSON lines."""
    path.write_text("\n".join(json.dumps(one, ensure_ascii=False) for one in many), encoding="utf-8")
    return path
