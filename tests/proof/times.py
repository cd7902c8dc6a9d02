"""How often an attack is run: a few times in `make test`, the full number in `make proof`."""

import os
from collections.abc import Callable

SHARE = "FIELDKIT_PROOF"  # 1 in `make proof`; 0.1 runs a tenth of it


def times(attack: str, full: int, few: int, record_property: Callable[[str, object], None]) -> int:
    """How often to attack here. The number goes into the report, where `scripts.proof` finds it."""
    share = float(os.environ.get(SHARE, "0"))
    count = max(few, round(full * share))
    record_property(attack, count)
    return count
