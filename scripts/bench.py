"""What the program costs beside what lies underneath, both measured in the same run.

Figures are medians. A ratio says more than a time: machines differ, ratios hardly. A word on the command line takes
only the rows that hold it: `python -m scripts.bench merge`.
"""

import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from scripts.benches import (
    data,
    disclosure,
    forms,
    importing,
    keys,
    matching,
    merge,
    opening,
    region,
    store,
    summary,
    window,
)
from scripts.benches.measure import Skipped

ROWS = (
    *store.ROWS, *opening.ROWS, *keys.ROWS, *merge.ROWS, *forms.ROWS, *importing.ROWS, *summary.ROWS,
    *disclosure.ROWS, *data.ROWS, *window.ROWS, *matching.ROWS, *region.ROWS,
)  # fmt: skip


def main() -> int:
    """Measure and print the table."""
    table = Table(title="Cost beside the baseline of the same run")
    for column in ("what", "here, ms", "baseline, ms", "ratio", "baseline"):
        table.add_column(column, justify="right" if "ms" in column or column == "ratio" else "left")
    wanted = [row for row in ROWS if all(word in row.what for word in sys.argv[1:])]
    for row in wanted:
        with tempfile.TemporaryDirectory() as folder:
            try:
                ours, theirs = row.measure(Path(folder))
            except Skipped as skipped:
                table.add_row(row.what, "", "", "skipped", str(skipped))
                continue
        ratio = f"{ours / theirs:.2f}"
        table.add_row(row.what, f"{ours * 1000:.2f}", f"{theirs * 1000:.2f}", ratio, row.baseline)
    Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
