"""Opening: a store that holds much, beside an empty one."""

import secrets
import statistics
import time
from pathlib import Path

from fieldkit.store import Store, unlock
from scripts.benches.measure import Row
from scripts.benches.store import ANSWERS, PASSPHRASE, version

MANY = 100_000


def opening(folder: Path) -> tuple[float, float]:
    """Opening a store of 100,000 submissions, and an empty one; in turns, the median of 15 each."""
    full = Store.create_office(folder / "full", "Bench", PASSPHRASE)
    for _ in range(MANY // 1_000):
        session = secrets.token_hex(16)
        full.union.add([version(session, ANSWERS) for _ in range(1_000)])
    empty = Store.create_office(folder / "empty", "Bench", PASSPHRASE)
    taken: dict[Path, list[float]] = {full.folder: [], empty.folder: []}
    for store in (full, empty):
        store.close()
    for _ in range(15):
        for store in (full, empty):
            key = unlock(store.folder, PASSPHRASE)  # each opening has its own: closing wipes it
            start = time.perf_counter()
            Store.open(store.folder, key).close()
            taken[store.folder].append(time.perf_counter() - start)
    return statistics.median(taken[full.folder]), statistics.median(taken[empty.folder])


ROWS = (Row("open", "open a store of 100,000 submissions, its key at hand", opening, "opening an empty one", 1.1),)
