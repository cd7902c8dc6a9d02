"""Anything in any order, and in the end all masters agree. `make proof` runs it two thousand times."""

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.machine import Municipality

RUNS = int(os.environ.get("FIELDKIT_MACHINE_RUNS", "12"))
STEPS = int(os.environ.get("FIELDKIT_MACHINE_STEPS", "30"))
PART = 100  # runs: parts go side by side


@pytest.mark.parametrize("runs", [min(PART, RUNS - done) for done in range(0, RUNS, PART)])
def test_whatever_happens_all_masters_agree_and_nothing_is_lost(runs: int) -> None:
    """After any run of saving, correcting, withdrawing, losing, repeating, cloning and power cuts, masters are one."""
    run_state_machine_as_test(
        Municipality,
        settings=settings(
            max_examples=runs, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
