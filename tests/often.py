"""How often a test of anything in any order tries: a fifth of its count in `make test`, all of it in `make proof`."""

import os

SHARE = "FIELDKIT_PROOF"  # 1 in `make proof`; 0.1 runs a tenth of it
_FIFTH = 5


def often(full: int) -> int:
    """How many examples hypothesis makes here, of so many that `make proof` makes."""
    return max(full // _FIFTH, round(full * float(os.environ.get(SHARE, "0"))))
