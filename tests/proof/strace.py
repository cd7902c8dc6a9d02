"""What a process asks of the disk, through strace: recorded with all its bytes, or made to fail."""

import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pytest

from tests.ui.cli.program import ROOT

CALLS = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename", "unlink", "mkdir", "rmdir")
FAILING = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "rename")
_LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = r'"((?:\\x[0-9a-f]{2})*)"'


@lru_cache
def works() -> str:
    """Why strace cannot be used here; empty where it can."""
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    done = subprocess.run(
        ["strace", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "true"], check=False, capture_output=True
    )
    return "" if done.returncode == 0 else "strace may not trace processes here"


needed = pytest.mark.skipif(bool(works()), reason=f"NOT PROVEN HERE: {works()}")


@dataclass(frozen=True)
class Event:
    """One call that changed files or made them durable. `at`: where bytes were written, or a file's new length."""

    call: str
    path: str
    data: bytes = b""
    at: int = 0
    to: str = ""


def run(command: Sequence[str], options: Sequence[str], log: Path, env: Mapping[str, str]) -> tuple[int, str, str]:
    """Run a command under strace; its status, output, and what it said."""
    words = ["strace", "-f", "--seccomp-bpf", "-qq", "-o", str(log), *options, *command]
    done = subprocess.run(
        words, check=False, capture_output=True, text=True, env=env, cwd=ROOT, timeout=120, stdin=subprocess.DEVNULL
    )
    return done.returncode, done.stdout, done.stderr


def record(command: Sequence[str], log: Path, env: Mapping[str, str]) -> list[Event]:
    """All that a command did to files, in order, with all bytes."""
    options = ("-xx", "-y", "-s", str(1 << 24), "-e", f"trace={','.join((*CALLS, 'openat'))}")
    status, _, said = run(command, options, log, env)
    assert status == 0, said
    return list(_events(log.read_text(encoding="ascii")))


def _events(text: str) -> Iterator[Event]:
    for line in text.splitlines():
        found = _LINE.match(line)
        if found and int(found[3]) >= 0:
            event = _event(found[1], found[2], int(found[3]))
            if event:
                yield event


def _event(call: str, words: str, result: int) -> Event | None:
    texts = [bytes.fromhex(text.replace("\\x", "")) for text in re.findall(_TEXT, words)]
    handle = re.match(r"\d+<([^>]*)>", words)
    path = bytes.fromhex(handle[1].replace("\\x", "")).decode() if handle else ""
    if call == "pwrite64":
        return Event(call, path, texts[0][:result], int(words.rsplit(", ", 1)[1]))
    if call == "write":
        return Event(call, path, texts[0][:result])
    if call in ("fsync", "fdatasync"):
        return Event("sync", path)
    if call == "ftruncate":
        return Event(call, path, at=int(words.rsplit(", ", 1)[1]))
    if call == "openat":
        return Event("create", texts[0].decode()) if "O_CREAT" in words else None
    return Event(call, texts[0].decode(), to=texts[1].decode() if len(texts) > 1 else "")


def count(command: Sequence[str], log: Path, env: Mapping[str, str]) -> dict[str, int]:
    """How often a command makes each call that may fail."""
    status, _, said = run(command, ("-e", f"trace={','.join(FAILING)}"), log, env)
    assert status == 0, said
    calls = re.findall(r"^\d+ +(\w+)\(", log.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    return {call: calls.count(call) for call in FAILING}
