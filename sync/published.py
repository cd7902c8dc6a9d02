"""The ledger in a hand-over: what one copy of a master published binds the other.

Without it each copy would count the same period for itself, with a test more or less, and whoever holds both workbooks
could subtract them. Where both have published the same days already, both keep both, and neither says them again.
"""

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from fieldkit import versions
from fieldkit.store import Store

_SAID = ("name", "first", "last", "forms", "protection", "frame")


class Release(msgspec.Struct, frozen=True, tag="release", tag_field="kind"):
    """A release as it lies in the store: what it said, and who and which batches are counted in it."""

    name: str
    first: str
    last: str
    forms: str
    protection: str
    frame: str
    cells: list[tuple[str, str]]
    workbooks: list[bytes]
    counted: dict[versions.Id, list[versions.Id]]
    batches: list[tuple[versions.Id, int, versions.Hash]]


def of(store: Store) -> Iterator[Release]:
    """All that this master published, the oldest first."""
    query = store.query
    for number, *said in query(f"SELECT number, {', '.join(_SAID)} FROM releases ORDER BY number"):  # noqa: S608 - ours
        mine, counted = (number,), defaultdict[str, list[str]](list)
        for session, record in query("SELECT session, record FROM released WHERE release = ?", mine):
            counted[session.hex()].append(record.hex())
        cells = query("SELECT cell, said FROM release_cells WHERE release = ? ORDER BY cell", mine)
        books = [book for (book,) in query("SELECT sha256 FROM release_workbooks WHERE release = ?", mine)]
        batches = query("SELECT station, sequence, lower(hex(hash)) FROM released_batches WHERE release = ?", mine)
        yield Release(
            **dict(zip(_SAID, said, strict=True)), cells=cells, workbooks=books, counted=counted, batches=batches
        )


def unite(store: Store, one: Release) -> None:
    """Remember what another copy published; who is counted in a release of this one already stays there."""
    database = store.database
    number = _known(store, one) or _add(store, one)
    # As `fieldkit.releases` has them: a number is this copy's own.
    rows: dict[str, list[tuple[object, ...]]] = {
        "release_workbooks VALUES (?, ?)": [(number, book) for book in one.workbooks],
        "released VALUES (?, ?, ?)": [
            (bytes.fromhex(session), bytes.fromhex(record), number)
            for session, records in one.counted.items()
            for record in records
        ],
        "released_batches VALUES (?, ?, ?, ?)": [
            (station, sequence, bytes.fromhex(digest), number) for station, sequence, digest in one.batches
        ],
    }
    for into, some in rows.items():
        database.conn.executemany(f"INSERT OR IGNORE INTO {into}", some)


def _known(store: Store, one: Release) -> int | None:
    """The number under which this copy published, or has heard of, the very same."""
    same = store.query(
        "SELECT number FROM releases WHERE name = ? AND first = ? AND last = ? ORDER BY number",
        (one.name, one.first, one.last),
    )
    for (number,) in same:
        cells = store.query("SELECT cell, said FROM release_cells WHERE release = ?", (number,))
        if dict(cells) == dict(one.cells):
            return int(number)
    return None


def _add(store: Store, one: Release) -> int:
    number = store.releases.next_number()
    store.database.execute(
        f"INSERT INTO releases (number, {', '.join(_SAID)}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own names
        (number, *(getattr(one, name) for name in _SAID)),
    )
    store.database.conn.executemany(
        "INSERT INTO release_cells VALUES (?, ?, ?)", [(number, cell, said) for cell, said in one.cells]
    )
    return number
