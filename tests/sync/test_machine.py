"""Anything in any order, and in the end all masters agree. `make proof` runs it two thousand times."""

import os

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.machine import Municipality

RUNS = int(os.environ.get("FIELDKIT_MACHINE_RUNS", "12"))
STEPS = int(os.environ.get("FIELDKIT_MACHINE_STEPS", "30"))


def test_whatever_happens_all_masters_agree_and_nothing_is_lost() -> None:
    """After any run of saving, correcting, withdrawing, losing, repeating, cloning and power cuts, masters are one."""
    run_state_machine_as_test(
        Municipality,
        settings=settings(
            max_examples=RUNS, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
