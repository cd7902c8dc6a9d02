"""Batches that wait unmerged, because their laptop is revoked from that number on or its words were not compared.

They lie in the master with their bytes until a person decides: what may be merged again, the next merge takes.
"""

from collections.abc import Callable, Iterable
from functools import partial

from fieldkit.database import transaction
from fieldkit.roster import why_held_back
from fieldkit.store import Store
from sync.reading import Arrived
from sync.report import HeldBack


def hold_back(store: Store, name: str, station: str, arrived: Arrived, sealed: bytes) -> HeldBack | None:
    """Keep a batch that must not be merged now, and say so; None where it may. `station`: what it is called."""
    lines = arrived.lines
    why = why_held_back(store, lines.station, lines.sequence)
    if why is None:
        return None
    count = len(lines.lines)
    with transaction(store.database):
        cursor = store.database.execute(
            "INSERT OR IGNORE INTO held_back VALUES (?, ?, ?, ?, ?)",
            (lines.hash, lines.station, lines.sequence, count, sealed),
        )
    return HeldBack(name, station, lines.sequence, count, why, known=not cursor.rowcount)


def released(store: Store) -> list[tuple[str, Callable[[], bytes | None]]]:
    """What waited and may be merged now, oldest number first: a name for the report, and the bytes.

    None instead where another merge has taken it meanwhile.
    """
    rows = store.query("SELECT hash, station, sequence FROM held_back ORDER BY station, sequence, hash")
    return [
        (f"{digest.hex()[:32]}.batch", partial(_sealed, store, digest))
        for digest, station, sequence in rows
        if why_held_back(store, station, sequence) is None
    ]


def _sealed(store: Store, digest: bytes) -> bytes | None:
    rows = store.query("SELECT sealed FROM held_back WHERE hash = ?", (digest,))
    return bytes(rows[0][0]) if rows else None


def forget(store: Store, hashes: Iterable[bytes]) -> None:
    """Let go of batches that are merged."""
    with transaction(store.database):
        store.database.conn.executemany("DELETE FROM held_back WHERE hash = ?", [(digest,) for digest in hashes])
