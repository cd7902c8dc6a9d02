"""Tests of what the plan does with actions are at a master with some weeks of made-up work on them."""

import pytest


@pytest.fixture
def world() -> str:
    """Which master a window is at."""
    return "plan"
