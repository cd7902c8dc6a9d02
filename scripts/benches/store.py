"""The store: saving, unlocking."""

import secrets
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

from fieldkit import database, keys, slots, versions
from fieldkit.drafts import Draft, new_id
from fieldkit.filling import fill
from fieldkit.keys import StoreKey
from fieldkit.shelf import library_forms
from fieldkit.store import Store, unlock
from fieldkit.versions import Version
from scripts.benches.measure import Row, median

PASSPHRASE = "cuatro sillas y un brasero"
ANSWERS = {f"q{number:02}": "aveces" for number in range(1, 11)}
SAVES = 400


def version(session: str, answers: dict[str, str]) -> versions.Stored:
    """A test as it is stored."""
    return versions.store_form(
        Version(
            record=secrets.token_hex(16), session=session, form="mesa_test", form_version="2026-1", kind="answers",
            parents=[], author="a" * 32, counter=1, answers=answers,
        )
    )  # fmt: skip


def saving(folder: Path) -> tuple[float, float]:
    """One durable submission through all layers, and a bare durable insert of the same bytes, by turns."""
    return _saving(folder, drafts=False)


def saving_a_draft(folder: Path) -> tuple[float, float]:
    """As `saving`, letting go of the draft as a window does, which the bare insert need not."""
    return _saving(folder, drafts=True)


def _saving(folder: Path, *, drafts: bool) -> tuple[float, float]:
    store = Store.create_station(folder / "station", "Bench", PASSPHRASE)
    for workbook in library_forms():
        store.add_form(workbook)
    form = store.shelf.form("mesa_test")
    answers, _ = fill(form, {**ANSWERS, "mode": "self"}, lambda: datetime(2026, 5, 14, tzinfo=UTC))
    session, bare = secrets.token_hex(16), _bare(folder / "bare")
    ours, theirs = [], []
    for _ in range(SAVES):
        draft = Draft(new_id(), session, form.form_id, form.version, answers, "q10") if drafts else None
        if draft:
            store.drafts.save(draft)
        start = time.perf_counter()
        store.submissions.save(form, session, answers, draft=draft and draft.id)
        between = time.perf_counter()
        one = version(session, answers)
        bare.conn.execute("BEGIN IMMEDIATE")
        bare.conn.execute("INSERT INTO v VALUES (?, ?)", (one.id, one.payload))
        bare.conn.execute("COMMIT")
        theirs.append(time.perf_counter() - between)
        ours.append(between - start)
    store.close()
    bare.close()
    return statistics.median(ours), statistics.median(theirs)


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
    Row("save", "save one submission, durable", saving, "a bare durable SQLCipher insert of the same bytes", 1.5),
    Row("save-draft", "save one submission and let go of its draft", saving_a_draft, "the same bare insert", 1.5),
    Row("unlock", "unlock and open a store", unlocking, "its key derivation alone", 1.2),
)
