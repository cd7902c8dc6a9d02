"""Failing steps: each statement, commit, and file written or read can be made to fail, before or after it acted."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fieldkit import files
from fieldkit.store import Store
from sync.mailbox import Mailbox


class StepFailed(Exception):  # noqa: N818 - named for what happened
    """The step that was to fail has failed."""


class Steps:
    """Counts steps, and fails at the one numbered `at` (from 1): before it acted, or `late`, when it had."""

    def __init__(self, at: int = 0, *, late: bool = False) -> None:
        self.count = 0
        self._at = at
        self._late = late

    def take(self, step: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """Do a step, or fail at it."""
        self.count += 1
        fails = self.count == self._at
        if fails and not self._late:
            raise StepFailed
        done = step(*given, **named)
        if fails:
            raise StepFailed
        return done


class _Connection:
    """A store's connection whose statements and commits are steps. A rollback always works, as after a crash."""

    def __init__(self, inner: Any, steps: Steps) -> None:
        self._inner = inner
        self._steps = steps

    def __getattr__(self, name: str) -> Any:
        step = getattr(self._inner, name)
        if name not in ("execute", "executemany", "commit"):
            return step
        return lambda *given: step(*given) if given[:1] == ("ROLLBACK",) else self._steps.take(step, *given)


@contextmanager
def failing(steps: Steps, stores: list[Store], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make the steps of these stores, of mailboxes and of files count, and one of them fail."""
    with monkeypatch.context() as patched:
        for store in stores:
            patched.setattr(store.database, "conn", _Connection(store.database.conn, steps))
        for name in ("names", "get", "put", "delete"):
            _count(patched, steps, Mailbox, name)
        _count(patched, steps, files.os, "fsync")
        _count(patched, steps, Path, "replace")
        yield


def _count(patched: pytest.MonkeyPatch, steps: Steps, owner: Any, name: str) -> None:
    real = getattr(owner, name)
    patched.setattr(owner, name, lambda *given, **named: steps.take(real, *given, **named))
