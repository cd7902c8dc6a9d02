"""Keeps what a release leaves in the world, for the tests: a laptop's store and the batch that it sent.

To be run as: python -m scripts.keep_release COMMIT NAME. That program runs as it was, by its own commands:
it makes a laptop, which the kept office enrols with the program of this tree; it takes the kit in, records a test and
sends it. The first release kept makes the office. All of it is made up. Run once a release, and commit what it wrote
into tests/releases.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.stores.make import FILES, PASSPHRASE, TEST

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "tests" / "releases"
_WAYS = ("nunca", "pocas", "aveces", "muchas", "casisiempre")
# A path of this machine goes out of the store again, by that release's own means.
_FORGET_MAILBOX = """
import sys
from pathlib import Path
from fieldkit import settings
from fieldkit.store import Store, unlock
folder = Path(sys.argv[1])
with Store.open(folder, unlock(folder, sys.argv[2])) as store:
    store.settings.set(settings.MAILBOX, "")
    store.database.execute("VACUUM")
"""


@dataclass(frozen=True)
class Program:
    """The program as it stands in a folder."""

    folder: Path

    def run(self, *words: object) -> str:
        """Run one of its commands; what it printed."""
        return self._python("-m", "ui.cli", *words)

    def forget_mailbox(self, store: Path) -> None:
        """Take the mailbox out of a store."""
        self._python("-c", _FORGET_MAILBOX, store, PASSPHRASE)

    def _python(self, *words: object) -> str:
        mine = {"PYTHONPATH": str(self.folder), "FIELDKIT_PASSPHRASE": PASSPHRASE, "FIELDKIT_LANGUAGE": "en"}
        command = [sys.executable, *map(str, words)]
        done = subprocess.run(command, cwd=self.folder, env={**os.environ, **mine}, check=True, stdout=subprocess.PIPE)
        return done.stdout.decode()


def as_it_was(commit: str, into: Path) -> Program:
    """The program of a commit."""
    into.mkdir()
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", into], input=packed.stdout, check=True)
    return Program(into)


def keep(commit: str, name: str, scratch: Path) -> None:
    """Keep what this release leaves."""
    old, now, mailbox, office = (
        as_it_was(commit, scratch / "program"),
        Program(ROOT),
        scratch / "box",
        scratch / "office",
    )
    mailbox.mkdir()
    if (KEPT / "office").exists():
        enrols = now
        _copy(KEPT / "office", office)
    else:
        enrols = old  # the requests of 0.1.0 were not signed yet: no later program takes them
        old.run("office", "new", office, "--name", "Oficina (simulada)")
    station, request, kit = scratch / "station", scratch / f"{name}.request", scratch / "kit.kit"
    old.run("station", "new", station, "--name", name)
    enrols.run("office", "enrol", office, request, "--out", kit)
    old.run("station", "accept", station, kit)
    old.run("mailbox", "set", station, mailbox)
    session = old.run("session", "new", station, "--place", "Plaza inventada", "--date", "2026-05-14").split()[-1]
    answers = scratch / "answers.jsonl"
    answers.write_text(json.dumps({f"q{at:02}": _WAYS[at * at % 5] for at in range(1, 11)}), encoding="utf-8")
    old.run("record", station, "--form", TEST, "--session", session, "--answers", answers)
    old.run("send", station)
    old.forget_mailbox(station)
    _copy(station, KEPT / name)
    (batch,) = mailbox.glob("*.batch")
    shutil.copyfile(batch, KEPT / name / "sent.batch")
    shutil.rmtree(KEPT / "office", ignore_errors=True)
    _copy(office, KEPT / "office")
    now.run("merge", office, *sorted(KEPT.glob("*/sent.batch")))
    (KEPT / "STATE").write_text(json.loads(now.run("state", office, "--json"))["state"] + "\n", encoding="utf-8")


def _copy(source: Path, target: Path) -> None:
    target.mkdir(parents=True)
    for name in FILES:
        shutil.copyfile(source / name, target / name)


def main() -> None:
    """Keep one."""
    commit, name = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch:
        keep(commit, name, Path(scratch))
    sys.stdout.write(f"{KEPT / name}\n")


if __name__ == "__main__":
    main()
