"""Tests of the plan's actions are at a master that has some."""

import pytest


@pytest.fixture
def world() -> str:
    """Which master a window is at."""
    return "action"
