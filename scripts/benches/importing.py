"""Imports: 10,000 made-up rows into a master, beside reading the same CSV and filling the same forms."""

import csv
import random
import time
from datetime import UTC, datetime
from pathlib import Path

from fieldkit.filling import fill
from fieldkit.store import Store
from scripts.benches.measure import Row
from scripts.benches.store import PASSPHRASE
from sync.survey_import import steps

_ROWS = 10_000
_SCALE = ("nunca", "pocas", "aveces", "muchas", "casisiempre")
_NAMES = [f"q{number:02}" for number in range(1, 11)]
_NOW = datetime(2026, 5, 14, tzinfo=UTC)


def importing(folder: Path) -> tuple[float, float]:
    """Seconds of CPU of an import with all its passes, and of csv and the form's own check alone."""
    path = folder / "simulated.csv"
    _write(path)
    with Store.create_office(folder / "office", "Bench", PASSPHRASE, simulated=True) as store:
        form = store.shelf.form("mesa_test")
        start = time.process_time()
        opened = steps.open_table(store, path, form.form_id)
        mapping = steps.completed(opened, steps.suggest_mapping(store, opened).mapping)
        done = steps.apply(store, opened, mapping, lambda: _NOW)
        ours = time.process_time() - start
        if done.counts["new"] != _ROWS:
            raise RuntimeError(f"{done.counts}")
        start = time.process_time()
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                fill(form, {name: row[name] for name in _NAMES}, lambda: _NOW)
        theirs = time.process_time() - start
    return ours, theirs


def _write(path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - made-up answers
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["Lugar", "Fecha", *_NAMES])
        for number in range(_ROWS):
            day = f"2026-05-{1 + number % 28:02}"
            table.writerow([f"Plaza {number % 9}", day, *(chance.choice(_SCALE) for _ in _NAMES)])


ROWS = (Row("import", "import 10,000 rows of a survey", importing, "csv and the form's check of the same rows"),)
