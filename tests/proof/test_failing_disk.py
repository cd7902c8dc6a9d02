"""A disk that fails: each write, sync, rename of a real command fails once, or for good from there on."""

import json
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from fieldkit.errors import WorldFailed
from fieldkit.store import Store
from tests.factory import TEST, answers
from tests.proof import strace
from tests.proof.conftest import Place
from tests.proof.deeds import BACKUPS, STORE, afterwards
from tests.proof.times import times
from tests.ui.cli.program import COMMAND, environment, lines

pytestmark = [strace.needed, pytest.mark.timeout(3600)]
_ERRORS = ("EIO", "ENOSPC")


def _record(here: Place) -> list[str]:
    with Store.open(here.folder / STORE, here.key) as store:
        gathering = store.sessions.all()[0].id
    given = lines(here.folder / "answers.jsonl", [answers() for _ in range(5)])
    return [
        "record",
        str(here.folder / STORE),
        "--form",
        TEST,
        "--session",
        gathering,
        "--answers",
        str(given),
        "--json",
    ]


def _correct(here: Place) -> list[str]:
    with Store.open(here.folder / STORE, here.key) as store:
        one = next(iter(store.submissions.current(TEST))).record
    given = lines(here.folder / "answers.jsonl", [answers(q01="nunca")])
    return ["correct", str(here.folder / STORE), one, "--answers", str(given), "--json"]


def _update(here: Place) -> list[str]:
    return ["state", str(here.folder / STORE), "--json"]


def _backup(here: Place) -> list[str]:
    return ["backup", str(here.folder / STORE), str(here.folder / BACKUPS / "a.backup"), "--json"]


def _rotate(here: Place) -> list[str]:
    return ["keys", "rotate", str(here.folder / STORE), "--json"]


def _promised(name: str, printed: str) -> list[str]:
    """What a command's output promised, as the deed of that name tells it."""
    facts = json.loads(printed)
    return {
        "save": lambda: facts["records"],
        "correct": lambda: [f"{facts['record']} {facts['version']}"],
        "migrate": lambda: [facts["state"]],
        "backup": lambda: [Path(facts["file"]).name],
        "rotate": list,
    }[name]()


COMMANDS = {"save": _record, "correct": _correct, "migrate": _update, "backup": _backup, "rotate": _rotate}


# Failures that once ended in a bug of ours.
MET = {
    "rotate": [("pwrite64", "ENOSPC", "97+"), ("pwrite64", "EIO", "111")],
    "backup": [("write", "ENOSPC", "6")],
    "migrate": [("write", "ENOSPC", "3")],  # of a form, by what converts it
}


def _failures(counts: dict[str, int]) -> list[tuple[str, str, str]]:
    """Every call of each kind, failing once as on a bad disk, and for good as on a full one (what is printed: once)."""
    return [
        (call, error, f"{place}+" if error == "ENOSPC" and call != "write" else f"{place}")
        for call, number in counts.items()
        for place in range(1, number + 1)
        for error in _ERRORS
    ]


@pytest.mark.parametrize("name", COMMANDS)
def test_a_failing_disk_is_a_sentence(
    name: str, place: Callable[..., Place], record_property: Callable[[str, object], None]
) -> None:
    """Whichever call fails, however: what was printed as done is there, the store is whole, a sentence says why."""
    here = place(name)
    env, log = environment(PYTHONDONTWRITEBYTECODE="1"), here.folder.with_name("log")
    command: Sequence[str] = [*COMMAND, *COMMANDS[name](here)]
    all_of_them = _failures(strace.count(command, log, env))
    count = times("failing disk", len(all_of_them), 1, record_property)
    chance = random.Random(name)  # noqa: S311 - a sample, not secrets
    for call, error, when in [*MET.get(name, ()), *chance.sample(all_of_them, min(count, len(all_of_them)))]:
        here.fresh()
        command = [*COMMAND, *COMMANDS[name](here)]
        inject = ("-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}")
        status, printed, said = strace.run(command, inject, log, env)
        where = f"{call} {error} {when}: {status} {said}"
        assert status in (0, 3), where
        assert "Traceback" not in said, where
        assert "Exception ignored" not in said, where
        assert "failed inside" not in said, where
        assert status == 0 or said.count("\n") >= 3, where  # what happened, what is safe, what to do
        promised = _promised(name, printed) if printed.strip() else []
        assert printed.strip() or status, where
        try:
            with afterwards(here.folder, here.key, here.deed, promised):
                pass
        except WorldFailed as failed:
            raise AssertionError(where) from failed  # which call it was
