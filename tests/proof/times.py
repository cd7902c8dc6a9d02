"""How often an attack is run: a few times in `make test`, the full number in `make proof`."""

import os
from collections.abc import Callable

from tests.often import SHARE


def times(attack: str, full: int, few: int, record_property: Callable[[str, object], None]) -> int:
    """How often to attack here. The number goes into the report, where `scripts.proof` finds it."""
    share = float(os.environ.get(SHARE, "0"))
    count = max(few, round(full * share))
    record_property(attack, count)
    return count
