"""What the office corrected or withdrew goes home inside the receipt of the station that recorded it."""

from collections.abc import Iterable, Sequence

from fieldkit import versions
from fieldkit.kit import office
from fieldkit.store import Store
from fieldkit.versions import Stored

# In `sent_versions`, the number of what came from the office: it must not be sent back.
_CAME_FROM_THE_OFFICE = 0


def of(store: Store, station: str) -> list[bytes]:
    """The office's own versions of what this station recorded, as canonical bytes, by record and version.

    What is sealed for the office alone has its own session, and stays here: only its withdrawal goes home. A lost
    laptop is told nothing.
    """
    lost = store.query("SELECT 1 FROM roster WHERE station = ? AND revoked_from IS NOT NULL", (station,))
    return [] if lost else store.master.returned(station)


def take(store: Store, payloads: Iterable[bytes]) -> int:
    """Unite with what the office wrote of records that this station knows. How many versions were new here.

    Anything else is passed over. Of a record whose answers were purged, a correction leaves only that it happened.
    """
    ours = [one for payload in payloads if (one := _ours(store, payload)) is not None]
    purged = {(session.hex(), record.hex()) for session, record in store.query("SELECT session, record FROM purged")}
    bare: list[Stored] = []
    whole: list[Stored] = []
    for one in ours:
        gone = one.version.kind == "answers" and (one.version.session, one.version.record) in purged
        (bare if gone else whole).append(one)
    new = _keep_bare(store, bare) + store.union.add(whole).new
    store.database.conn.executemany(
        "INSERT OR IGNORE INTO sent_versions VALUES (?, ?)", [(one.id, _CAME_FROM_THE_OFFICE) for one in ours]
    )
    return new


def _ours(store: Store, payload: bytes) -> Stored | None:
    try:
        one = versions.read(payload)
    except ValueError:
        return None
    master = office(store)
    if master is None or one.version.author != master.id:
        return None
    known = store.query(
        "SELECT 1 FROM versions WHERE session = ? AND record = ? AND form = ? LIMIT 1",
        (bytes.fromhex(one.version.session), bytes.fromhex(one.version.record), one.version.form),
    )
    return one if known else None


def _keep_bare(store: Store, some: Sequence[Stored]) -> int:
    before = store.database.conn.total_changes
    store.database.conn.executemany(
        "INSERT OR IGNORE INTO versions (session, record, version, form, counter, parents, withdrawal, payload) "
        "VALUES (?, ?, ?, ?, ?, ?, 0, NULL)",
        [(*_key(one), one.version.form, one.version.counter, versions.pack(one.version.parents)) for one in some],
    )
    return store.database.conn.total_changes - before


def _key(one: Stored) -> tuple[bytes, bytes, bytes]:
    return bytes.fromhex(one.version.session), bytes.fromhex(one.version.record), one.id
