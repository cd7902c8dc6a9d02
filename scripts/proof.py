"""Long fault tests: the tests' own attacks, many times over. Prints what was attacked, how often, and what held."""

import os
import subprocess
import sys
import time

from rich.console import Console
from rich.table import Table

PROOFS = (
    ("kill -9 during record and merge", "tests/ui/cli/test_killed.py", {"FIELDKIT_KILLS": "1000"}),
    (
        "batches in any order, any number of times",
        "tests/sync/test_exchange.py::test_any_order_any_number_of_times",
        {},
    ),
    (
        "anything in any order: two laptops, clones, two masters",
        "tests/sync/test_machine.py",
        {"FIELDKIT_MACHINE_RUNS": "2000", "FIELDKIT_MACHINE_STEPS": "50"},
    ),
    ("seeded bugs in the merge", "tests/sync/test_mutants.py", {}),
    ("one bit of an envelope flipped; cut short", "tests/fieldkit/test_envelope.py", {}),
)


def main() -> int:
    """Run each proof; 1 where one did not hold."""
    table = Table(title="Attacks and what held")
    for column in ("attack", "with", "seconds", "result"):
        table.add_column(column)
    failed = 0
    for attack, tests, more in PROOFS:
        print(f"── {attack}", file=sys.stderr)
        start = time.perf_counter()
        command = (sys.executable, "-m", "pytest", "-q", "--timeout", "7200", tests)
        done = subprocess.run(command, check=False, env={**os.environ, **more, "QT_QPA_PLATFORM": "offscreen"})
        failed += done.returncode != 0
        seconds = f"{time.perf_counter() - start:.0f}"
        given = ", ".join(f"{name}={value}" for name, value in more.items()) or "its defaults"
        table.add_row(attack, given, seconds, "held" if done.returncode == 0 else "FAILED")
    Console().print(table)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
