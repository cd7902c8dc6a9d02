"""What a command says: one JSON object or a few lines on standard output, words and progress on standard error."""

import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store, unlock

DONE, PROBLEMS, FAILED = 0, 1, 3
_PASSPHRASE_LIMIT = 4096


class Output:
    """Where a command's result goes."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def result(self, facts: Mapping[str, Any], lines: Callable[[], list[str]]) -> None:
        """The one result of a command: `facts` for machines, or `lines` for people."""
        text = json.dumps(facts, ensure_ascii=False) if self._as_json else "\n".join(lines())
        try:
            # At once: what waits until the program ends could fail where nobody can say so any more.
            print(text, flush=True)
        except BrokenPipeError:
            raise
        except OSError as error:
            _stop_printing()
            raise WorldFailed(Code.OUTPUT_FAILED) from error

    def problem(self, line: str) -> None:
        """Something a person should look at."""
        print(line, file=sys.stderr)


def _stop_printing() -> None:
    """Let Python's last attempt to print what is left go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class Bar:
    """A `fieldkit.progress.Progress` that draws a bar on standard error, where that is a terminal."""

    def __init__(self, title: str) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._bar = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
        self._task = self._bar.add_task(title, total=None)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()

    def step(self, done: int, total: int) -> None:
        """Draw how far the work is."""
        self._bar.update(self._task, completed=done, total=total)


def passphrase(file: Path | None, *, new: bool = False) -> str:
    """From the file, from FIELDKIT_PASSPHRASE, or from whoever sits there."""
    if file is not None:
        return files.read(file, _PASSPHRASE_LIMIT).decode().rstrip("\r\n")
    from_environment = os.environ.get("FIELDKIT_PASSPHRASE")
    if from_environment is not None:
        return from_environment
    if not sys.stdin.isatty():
        raise click.UsageError("no passphrase: use --passphrase-file or FIELDKIT_PASSPHRASE")
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))


def open_store(folder: Path, file: Path | None) -> Store:
    """Unlock and open."""
    return Store.open(folder, unlock(folder, passphrase(file)))
