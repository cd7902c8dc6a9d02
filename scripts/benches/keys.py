"""Keys: unlocking among several people, and changing the store key."""

import shutil
import time
from pathlib import Path

from fieldkit import database, keyring, keys, rotation, slots
from fieldkit.store import Store, unlock
from fieldkit.storekey import StoreKey
from scripts.benches.measure import Row, median
from scripts.benches.store import ANSWERS, PASSPHRASE

_PEOPLE = 5


def unlocking_among_five(folder: Path) -> tuple[float, float]:
    """The last of five people unlocks and opens; the key derivation alone, turn by turn. Processor time."""
    last = f"{PASSPHRASE} {_PEOPLE}"
    with Store.create_office(folder / "locked", "Bench", PASSPHRASE) as store:
        for number in range(2, _PEOPLE + 1):
            keyring.add(store, "", f"{PASSPHRASE} {number}")
    stretch = keys.stretch_of(slots.read(folder / "locked")[0])
    ours, theirs = 0.0, 0.0
    for _ in range(10):
        start = time.process_time()
        Store.open(folder / "locked", unlock(folder / "locked", last)).close()
        middle = time.process_time()
        stretch.derive(last)
        ours, theirs = ours + middle - start, theirs + time.process_time() - middle
    return ours / 10, theirs / 10


def rotating(folder: Path) -> tuple[float, float]:
    """A new key for a store of 10,000 tests, crash-safe; the bare statement on the same pages."""
    with Store.create_office(folder / "store", "Bench", PASSPHRASE) as store:
        form = store.shelf.form("mesa_test")
        store.submissions.save_all(form, "0" * 32, [ANSWERS] * 10_000)
        key = store.key.copy()
    shutil.copytree(folder / "store", folder / "bare")
    bare = database.connect(folder / "bare", key)
    theirs = median(lambda: database.rekey(bare, StoreKey.new()), 5)
    bare.close()
    with Store.open(folder / "store", key) as store:
        ours = median(lambda: rotation.rotate(store), 5)
    return ours, theirs


ROWS = (
    Row(
        "unlock-fifth",
        "unlock and open, the last of five people",
        unlocking_among_five,
        "its key derivation alone",
        1.2,
    ),
    Row("rotate", "change the key of 10,000 tests", rotating, "bare PRAGMA rekey, in the write-ahead log"),
)
