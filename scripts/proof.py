"""Long fault tests: the tests' own attacks, many times over. Prints what was attacked, how often, and what held.

`python -m scripts.proof [WORD...]` takes only the attacks whose name holds every word. FIELDKIT_PROOF=0.1 runs a tenth.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from rich.console import Console
from rich.table import Table

# Attack, tests, and what else they need to know.
PROOFS = (
    ("kill -9 during save, correct, draft, update, backup", ("tests/proof/test_kill.py",), {}),
    (
        "kill -9 of the command line: record, merge, send, receive",
        ("tests/ui/cli/test_killed.py",),
        {"FIELDKIT_KILLS": "400"},
    ),
    ("each step of send, merge, receipt, purge fails", ("tests/sync/test_faults.py",), {"FIELDKIT_FAULTS": "all"}),
    ("failing disk: each write, sync, rename, cut", ("tests/proof/test_failing_disk.py",), {}),
    ("power cut: writes dropped, reordered, torn", ("tests/proof/test_power_cut.py",), {}),
    ("disk full: 4 MB, and a file-size limit", ("tests/proof/test_disk_full.py",), {}),
    (
        "tampering: a byte of store, slots, backup",
        ("tests/proof/test_tampering.py", "tests/fieldkit/test_backup.py"),
        {},
    ),
    ("leaks: words in files, folders, core dumps", ("tests/proof/test_leaks.py",), {}),
    ("kill -9 while the store key changes", ("tests/fieldkit/test_rotation.py",), {"FIELDKIT_KILLS": "10000"}),
    ("each byte of both slot files changed", ("tests/fieldkit/test_slots.py",), {"FIELDKIT_EVERY_BYTE": "1"}),
    (
        "batches in any order, any number of times",
        ("tests/sync/test_exchange.py::test_any_order_any_number_of_times",),
        {},
    ),
    (
        "anything in any order: two laptops, clones, two masters",
        ("tests/sync/test_machine.py",),
        {"FIELDKIT_MACHINE_RUNS": "2000", "FIELDKIT_MACHINE_STEPS": "50"},
    ),
    ("seeded bugs in the merge", ("tests/sync/test_mutants.py",), {}),
    ("bad roads to every kind of mailbox", ("tests/sync/test_schedules.py",), {"FIELDKIT_ROADS": "100"}),
    (
        "one bit changed, or cut short: batches, kits, receipts, requests",
        ("tests/sync/test_bad_input.py",),
        {"FIELDKIT_CHANGES": "10000"},
    ),
    (
        "no slot holds the window's thread; every screen in every language at twice the size",
        ("tests/ui/desktop",),
        {"FIELDKIT_WATCH": "1", "FIELDKIT_LANGUAGES": "all"},
    ),
    (
        "the program in a window: to the workbook by keyboard, a morning by mouse; what a screen reader is told",
        ("tests/e2e",),
        {"FIELDKIT_SCREEN": "1"},
    ),
    (
        "the real survey, hidden: certified, its shares exact or left out; and by the window",
        ("tests/ui/cli/test_survey_export.py", "tests/ui/desktop/office/test_import_page.py"),
        {"FIELDKIT_SURVEY": "1"},
    ),
    (
        "PostgreSQL beside SQLite: batches in any order, any number of times",
        ("tests/region/test_both.py::test_any_order_any_number_of_times",),
        {"FIELDKIT_REGION_ORDERS": "200"},
    ),
    (
        "PostgreSQL beside SQLite: counts, the promises of a summary and of its ledger",
        ("tests/region/test_counting.py", "tests/region/test_promises.py"),
        {"FIELDKIT_REGION_MIXES": "300", "FIELDKIT_REGION_PROMISES": "1"},
    ),
    (
        "kill -9 of workers, immediate shutdown of their server",
        ("tests/region/test_workers.py",),
        {"FIELDKIT_SERVER_KILLS": "100"},
    ),
    (
        "50 municipalities, 20 laptops each, a year of weeks through S3 into PostgreSQL",
        ("tests/region/test_simulated_region.py",),
        {"FIELDKIT_SIMULATION": "50x20x52"},
    ),
    (
        "the manual: each command in a shell, each picture against its screen",
        ("tests/docs",),
        {"FIELDKIT_MANUAL": "1", "FIELDKIT_PICTURES": "1"},
    ),
    ("anything that hypothesis makes up, in full", ("tests", "-m", "hypothesis"), {}),
    ("bombs: 64 MB", ("tests/sync/test_bombs.py",), {}),
    ("bombs: one second", ("tests/sync/test_bombs.py",), {"FIELDKIT_BOMB_SECONDS": "1"}),
)


@dataclass(frozen=True)
class Outcome:
    """What became of one attack: `counts` how often, as the tests told; `result` in words."""

    counts: str
    result: str
    failed: bool


def main() -> int:
    """Run each proof; 1 where one did not hold."""
    table = Table(title="Attacks and what held")
    for column in ("attack", "how often", "seconds", "result"):
        table.add_column(column)
    failed = 0
    for attack, tests, more in PROOFS:
        if not all(word in attack for word in sys.argv[1:]):
            continue
        print(f"── {attack}", file=sys.stderr)
        start = time.perf_counter()
        outcome = _run(tests, more)
        failed += outcome.failed
        table.add_row(attack, outcome.counts, f"{time.perf_counter() - start:.0f}", outcome.result)
    Console().print(table)
    return 1 if failed else 0


def _run(tests: tuple[str, ...], more: dict[str, str]) -> Outcome:
    environment = {"FIELDKIT_PROOF": "1", **os.environ, **more, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        # Two at a time: an attack waits for the disk or for a moment more than it computes.
        command = (sys.executable, "-m", "pytest", "-q", "-n", "2", "--timeout", "7200", f"--junitxml={report}", *tests)
        done = subprocess.run(command, check=False, env=environment)
        return _outcome(report, done.returncode)


def _outcome(report: Path, status: int) -> Outcome:
    if not report.exists():
        return Outcome("", "DID NOT RUN", failed=True)
    cases = list(ET.parse(report).iter("testcase"))  # noqa: S314 - written by pytest just now
    skipped = [case.find("skipped") for case in cases if case.find("skipped") is not None]
    counts: dict[str, int] = {}
    for name, value in _properties(cases):
        counts[name] = counts.get(name, 0) + value
    told = ", ".join(f"{value} × {name}" for name, value in counts.items()) or f"{len(cases)} tests"
    if status:
        return Outcome(told, "FAILED", failed=True)
    if skipped:
        return Outcome(told, f"NOT ALL PROVEN: {skipped[0].get('message', '')}", failed=False)  # type: ignore[union-attr]
    return Outcome(told, "held", failed=False)


def _properties(cases: list[ET.Element]) -> Iterator[tuple[str, int]]:
    for case in cases:
        for one in case.iter("property"):
            yield one.get("name", ""), int(one.get("value", "0"))


if __name__ == "__main__":
    sys.exit(main())
