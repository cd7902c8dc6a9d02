"""Skips that nobody takes for a pass: named once more at the end of the run."""

from typing import NoReturn

import pytest

NOT_TESTED = "NOT TESTED"


def skip(what: str) -> NoReturn:
    """Skip the test whose tools are missing here."""
    pytest.skip(f"{NOT_TESTED}: {what}")
