"""What the program costs beside what lies underneath, both measured in the same run, against what is promised.

Figures are medians. A ratio says more than a time: machines differ, ratios hardly. A word on the command line takes
only the rows that hold it in their name or description: `python -m scripts.bench merge`. `--keep` writes what was
measured into docs/performance.md, `--growth` measures how costs grow instead (see `scripts.benches.growth`).
"""

import multiprocessing
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib import import_module
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

_BENCHES = (
    store, opening, keys, starting, merge, forms, importing, summary, disclosure, data, window, matching, peers,
    region, region_large, region_summary,
)  # fmt: skip
ROWS: tuple[Row, ...] = tuple(row for bench in _BENCHES for row in bench.ROWS)
_COLUMNS = ("row", "what", "here", "baseline", "ratio", "promised", "", "baseline is")
_NUMBERS = {"here", "baseline", "ratio", "promised"}


@dataclass(frozen=True)
class _Outcome:
    """A row's two figures, ours and the baseline's; or, where there are none, why."""

    key: str
    figures: tuple[float, float] = (0, 0)
    skipped: str = ""
    failed: str = ""


def main() -> int:
    """Measure, print the table, and keep it where that is asked; 1 where a promise is not met or a row fails."""
    stamp = history.stamp()  # before: what is committed meanwhile is not what was measured
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    if "--growth" in sys.argv:
        return growth.main(words, stamp if "--keep" in sys.argv else None)
    found, broken, shown = list[Measured](), 0, _table()
    rows = {row.key: row for row in _wanted(words)}
    if not rows:
        print(f"No row holds: {' '.join(words)}.", file=sys.stderr)
        return 2
    for outcome in _outcomes(set(rows)):
        row = rows[outcome.key]
        if why := outcome.skipped or outcome.failed:
            word = "FAILED" if outcome.failed else "skipped"
            shown.add_row(row.key, row.what, "", "", word, row.promise, "", why)
            broken += bool(outcome.failed)
            continue
        found.append(one := Measured(row, *outcome.figures))
        shown.add_row(row.key, row.what, *history.figures(one), history.verdict(one), row.baseline)
    Console().print(shown)
    if "--keep" in sys.argv:
        history.keep(found, stamp)
    return 1 if broken or any(one.met is False for one in found) else 0


def _wanted(words: list[str]) -> list[Row]:
    return [row for row in ROWS if all(word in row.key or word in row.what for word in words)]


def _outcomes(keys: set[str]) -> Iterator[_Outcome]:
    """Of these rows, in order. Each bench has a process of its own: what one leaves in memory is none of another's."""
    for bench in _BENCHES:
        mine = [row.key for row in bench.ROWS if row.key in keys]
        if mine:
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as alone:
                yield from alone.submit(_run, bench.__name__, mine).result()


def _run(bench: str, keys: Sequence[str]) -> list[_Outcome]:
    return [_outcome(row) for row in import_module(bench).ROWS if row.key in keys]


def _outcome(row: Row) -> _Outcome:
    with tempfile.TemporaryDirectory() as folder:
        try:
            one = measured(row, Path(folder))
        except Skipped as skipped:
            return _Outcome(row.key, skipped=str(skipped))
        except Exception as failed:  # noqa: BLE001 - told of; the hour of other rows is not lost with it
            traceback.print_exc()
            return _Outcome(row.key, failed=repr(failed))
    return _Outcome(row.key, (one.ours, one.theirs))


def _table() -> Table:
    table = Table(title="Cost beside the baseline of the same run")
    for column in _COLUMNS:
        table.add_column(column, justify="right" if column in _NUMBERS else "left")
    return table


if __name__ == "__main__":
    sys.exit(main())
