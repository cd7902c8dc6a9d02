"""What the program costs beside what lies underneath, both measured in the same run, against what is promised.

Figures are medians. A ratio says more than a time: machines differ, ratios hardly. A word on the command line takes
only the rows that hold it in their name or description: `python -m scripts.bench merge`. `--keep` writes what was
measured into docs/performance.md, `--growth` measures how costs grow instead (see `scripts.benches.growth`).
"""

import sys
import tempfile
import traceback
from pathlib import Path

from rich.console import Console
from rich.table import Table

from scripts.benches import (
    data,
    disclosure,
    forms,
    growth,
    history,
    importing,
    keys,
    matching,
    merge,
    opening,
    peers,
    region,
    region_large,
    region_summary,
    starting,
    store,
    summary,
    window,
)
from scripts.benches.measure import Measured, Row, Skipped, measured

ROWS: tuple[Row, ...] = (
    *store.ROWS, *opening.ROWS, *keys.ROWS, *starting.ROWS, *merge.ROWS, *forms.ROWS, *importing.ROWS, *summary.ROWS,
    *disclosure.ROWS, *data.ROWS, *window.ROWS, *matching.ROWS, *peers.ROWS, *region.ROWS,
    *region_large.ROWS, *region_summary.ROWS,
)  # fmt: skip
_COLUMNS = ("row", "what", "here", "baseline", "ratio", "promised", "", "baseline is")
_NUMBERS = {"here", "baseline", "ratio", "promised"}


def main() -> int:
    """Measure, print the table, and keep it where that is asked; 1 where a promise is not met or a row fails."""
    stamp = history.stamp()  # before: what is committed meanwhile is not what was measured
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    if "--growth" in sys.argv:
        return growth.main(words, stamp if "--keep" in sys.argv else None)
    wanted = _wanted(words)
    if not wanted:
        print(f"No row holds: {' '.join(words)}.", file=sys.stderr)
        return 2
    found, broken, shown = list[Measured](), 0, _table()
    for row in wanted:
        with tempfile.TemporaryDirectory() as folder:
            try:
                one = measured(row, Path(folder))
            except Skipped as skipped:
                shown.add_row(row.key, row.what, "", "", "skipped", row.promise, "", str(skipped))
                continue
            except Exception as failed:  # noqa: BLE001 - told of below; the hour of other rows is not lost with it
                traceback.print_exc()
                shown.add_row(row.key, row.what, "", "", "FAILED", row.promise, "", repr(failed))
                broken += 1
                continue
        found.append(one)
        shown.add_row(row.key, row.what, *history.figures(one), history.verdict(one), row.baseline)
    Console().print(shown)
    if "--keep" in sys.argv:
        history.keep(found, stamp)
    return 1 if broken or any(one.met is False for one in found) else 0


def _wanted(words: list[str]) -> list[Row]:
    return [row for row in ROWS if all(word in row.key or word in row.what for word in words)]


def _table() -> Table:
    table = Table(title="Cost beside the baseline of the same run")
    for column in _COLUMNS:
        table.add_column(column, justify="right" if column in _NUMBERS else "left")
    return table


if __name__ == "__main__":
    sys.exit(main())
