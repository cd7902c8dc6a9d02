"""The store: saving, uniting, unlocking."""

import secrets
import time
from pathlib import Path

from fieldkit import database, keys, slots, versions
from fieldkit.keys import StoreKey
from fieldkit.store import Store, unlock
from fieldkit.versions import Version
from scripts.benches.measure import Row, median

PASSPHRASE = "cuatro sillas y un brasero"
ANSWERS = {f"q{number:02}": "aveces" for number in range(1, 11)}


def version(session: str) -> versions.Stored:
    """A test as it is stored."""
    return versions.store_form(
        Version(
            record=secrets.token_hex(16), session=session, form="mesa_test", form_version="2026-1", kind="answers",
            parents=[], author="a" * 32, counter=1, answers=ANSWERS,
        )
    )  # fmt: skip


def saving(folder: Path) -> tuple[float, float]:
    """One durable submission through all layers, and a bare durable insert of the same bytes."""
    store = Store.create_office(folder / "office", "Bench", PASSPHRASE)
    form = store.shelf.form("mesa_test")
    session = secrets.token_hex(16)
    ours = median(lambda: store.submissions.save(form, session, ANSWERS), 200)
    bare = _bare(folder / "bare")

    def insert() -> None:
        one = version(session)
        bare.conn.execute("BEGIN IMMEDIATE")
        bare.conn.execute("INSERT INTO v VALUES (?, ?)", (one.id, one.payload))
        bare.conn.execute("COMMIT")

    theirs = median(insert, 200)
    store.close()
    bare.close()
    return ours, theirs


def uniting(folder: Path) -> tuple[float, float]:
    """10,000 versions united with a master in batches of 1,000, and bare `executemany` of the same rows."""
    sessions = [secrets.token_hex(16) for _ in range(10)]
    batches = [[version(session) for _ in range(1_000)] for session in sessions]
    store = Store.create_office(folder / "master", "Bench", PASSPHRASE)
    start = time.perf_counter()
    for batch in batches:
        store.union.add(batch)
    ours = time.perf_counter() - start
    bare = _bare(folder / "rows")
    start = time.perf_counter()
    for batch in batches:
        bare.conn.execute("BEGIN IMMEDIATE")
        bare.conn.executemany("INSERT INTO v VALUES (?, ?)", [(one.id, one.payload) for one in batch])
        bare.conn.execute("COMMIT")
    theirs = time.perf_counter() - start
    store.close()
    bare.close()
    return ours, theirs


def unlocking(folder: Path) -> tuple[float, float]:
    """Unlocking and opening a store, and the key derivation alone."""
    Store.create_office(folder / "locked", "Bench", PASSPHRASE).close()

    def both() -> None:
        Store.open(folder / "locked", unlock(folder / "locked", PASSPHRASE)).close()

    stretch = keys.stretch_of(slots.read(folder / "locked")[0])
    return median(both, 9), median(lambda: stretch.derive(PASSPHRASE), 9)


def _bare(folder: Path) -> database.Database:
    folder.mkdir()
    opened = database.connect(folder, StoreKey.new(), create=True)
    opened.execute("CREATE TABLE v (id BLOB PRIMARY KEY, payload BLOB) WITHOUT ROWID")
    return opened


ROWS = (
    Row("save one submission, durable", saving, "a bare durable SQLCipher insert of the same bytes"),
    Row("unite 10,000 versions", uniting, "bare executemany of the same bytes, one table"),
    Row("unlock and open a store", unlocking, "its key derivation alone"),
)
