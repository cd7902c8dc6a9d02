"""What a command says: one JSON object or a few lines on standard output, words and progress on standard error."""

import codecs
import contextlib
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TextIO, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from fieldkit import files, passphrases
from fieldkit.errors import Code, WorldFailed
from fieldkit.news import news
from fieldkit.store import Store, unlock
from ui import key_words, messages
from ui.cli import clock
from ui.saying import Said

DONE, PROBLEMS, FAILED = 0, 1, 3
_PASSPHRASE_LIMIT = 4096
_NOTHING: Said = {"es": "No hay nada que mostrar.", "en": "There is nothing to show."}
_T = TypeVar("_T")


class Output:
    """Where a command's result goes."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def result(self, facts: Mapping[str, Any], lines: Callable[[], list[str]]) -> None:
        """The one result of a command: `facts` for machines, or `lines` for people, who are told if there are none."""
        found = [json.dumps(facts, ensure_ascii=not _speaks_utf8())] if self._as_json else lines()
        if not found:
            tell(_NOTHING[messages.language()])
        try:
            # At once: what waits until the program ends could fail where nobody can say so any more.
            print(*found, sep="\n", end="\n" if found else "", flush=True)
        except BrokenPipeError:  # whoever read it has left; the command's work is done
            _let_go(sys.stdout)
        except OSError as error:
            _let_go(sys.stdout)
            raise WorldFailed(Code.OUTPUT_FAILED) from error

    def problem(self, line: str) -> None:
        """Something a person should look at."""
        tell(line)


def listed(facts: Mapping[str, object]) -> list[str]:
    """A command's facts for people, a line each, under the names that machines read them by."""
    return [f"{name}: {_plain(value)}" for name, value in facts.items()]


def _plain(value: object) -> str:
    if value is None:
        return "-"
    return str(value) if not isinstance(value, bool) else "yes" if value else "no"


def tell(words: str) -> None:
    """Say something on standard error; where that is closed or full nobody can be told, and nothing else changes."""
    if sys.stderr is not None:  # None would mean standard output, which is for the result
        try:
            print(words, file=sys.stderr, flush=True)
        except OSError:
            _let_go(sys.stderr)


def take_any_letter() -> None:
    """Write what a console of few letters cannot show as its number, rather than fail after the work is done."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _speaks_utf8() -> bool:
    return codecs.lookup(getattr(sys.stdout, "encoding", None) or "utf-8").name == "utf-8"


def _let_go(stream: TextIO) -> None:
    """Let Python's last attempt to print what is left go nowhere: where that failed it would leave with 120."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


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


def passphrase(file: Path | None) -> str:
    """From the file, from FIELDKIT_PASSPHRASE, or from whoever sits there."""
    given = _given(file, "FIELDKIT_PASSPHRASE")
    return given if given is not None else _asked("Passphrase", "--passphrase-file or FIELDKIT_PASSPHRASE", twice=False)


def unlocked(file: Path | None, unlocking: Callable[[str], _T]) -> _T:
    """What the passphrase opens. To 0.1.0 the mark that Windows' editors put before a text was part of it."""
    given = passphrase(file)
    try:
        return unlocking(given)
    except WorldFailed as failed:
        marked = file is not None and files.read(file, _PASSPHRASE_LIMIT).startswith(codecs.BOM_UTF8)
        if failed.code is not Code.WRONG_PASSPHRASE or not marked:
            raise
    return unlocking(f"\ufeff{given}")


def new_passphrase(file: Path | None, about: Iterable[str], *, first: bool = False) -> str:
    """One that is not soon guessed; `about` holds what is guessed first. For a new store (`first`) or a new slot.

    A person is asked until it is strong. What a file or the environment gives is taken with a warning: why is in
    docs/decisions.
    """
    option, variable = ("", "FIELDKIT_PASSPHRASE") if first else ("new-", "FIELDKIT_NEW_PASSPHRASE")
    given, into = _given(file, variable), messages.language()
    if given is not None:
        weak = _weakness(given, about)
        if weak is not None:
            tell(messages.of(weak, into).what)
        return given
    while True:
        if somebody_there():
            tell(key_words.SAYINGS["offer"][into].format(offer=passphrases.offer(into)))
        typed = _asked("New passphrase", f"--{option}passphrase-file or {variable}", twice=True)
        weak = _weakness(typed, about)
        if weak is None:
            return typed
        tell(str(messages.of(weak, into)))


def _weakness(given: str, about: Iterable[str]) -> WorldFailed | None:
    try:
        passphrases.check(given, about)
    except WorldFailed as weak:
        if weak.code is Code.PASSPHRASE_WEAK:
            return weak
        raise
    return None


def _given(file: Path | None, variable: str) -> str | None:
    if file is not None:
        return read_line(file, _PASSPHRASE_LIMIT)
    return os.environ.get(variable)


def read_line(file: Path, limit: int) -> str:
    """What stands in a file that somebody typed, such as a password, without the end of its line. FILE_UNREADABLE."""
    return read_text(file, limit).rstrip("\r\n")


def read_text(file: Path, limit: int) -> str:
    """A small file's text. FILE_UNREADABLE where it is none, as UTF-8 has it."""
    try:
        return files.read(file, limit).decode("utf-8-sig")  # Windows' editors put a mark before it
    except UnicodeDecodeError:
        raise WorldFailed(Code.FILE_UNREADABLE, path=str(file)) from None


def somebody_there() -> bool:
    """Whether a person can be asked. A scheduled job may have closed its standard input, which is then None."""
    return sys.stdin is not None and sys.stdin.isatty()


def _asked(what: str, otherwise: str, *, twice: bool) -> str:
    if not somebody_there():
        raise click.UsageError(f"no passphrase: use {otherwise}")
    return str(click.prompt(what, hide_input=True, confirmation_prompt=twice, err=True))


def open_store(folder: Path, file: Path | None) -> Store:
    """Unlock and open, and say what there is to tell."""
    opened = Store.open(folder, unlocked(file, partial(unlock, folder)))
    tell_news(opened)
    return opened


def tell_news(opened: Store) -> None:
    """Say on standard error what there is to tell of a store."""
    if told := news(opened, clock.today()):
        tell(str(messages.of(told, messages.language())))
