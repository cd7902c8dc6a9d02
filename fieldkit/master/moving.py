"""An office's submissions, carried from its own store to a server, or home again: the same state, or nothing moved."""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter

import msgspec

from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.lists.standing import Step
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.master.local import LocalMaster
from fieldkit.master.model import Master, Row
from fieldkit.progress import Progress
from fieldkit.store import Store
from fieldkit.versions import Version

_ROWS = 10_000  # between two looks whether it is still wanted


def to_server(store: Store, url: str, access: Access, progress: Progress) -> str:
    """Move to an empty database; the state, which is the same. Nobody else has the store open meanwhile.

    STORE_BUSY where somebody has, MASTER_ELSEWHERE where they lie on a server already, MASTER_TAKEN, MASTER_DIFFERS,
    and what `opening.create` says.
    """
    store.need("office")
    # Whoever found the master here before would go on writing here afterwards, where nobody looks any more.
    with store.alone():
        if store.away:
            raise WorldFailed(Code.MASTER_ELSEWHERE)
        return _to_server(store, opening.read(url)[0], access, progress)


def _to_server(store: Store, kept: str, access: Access, progress: Progress) -> str:
    here = LocalMaster(store)
    target = opening.create(kept, access, store.identity, whole=False)
    from fieldkit.master.postgres import carrying, decisions, ledger, schema  # noqa: PLC0415 - an optional library

    try:
        with transaction(store.database):
            towns = dict(store.query("SELECT station, municipality FROM roster"))
            connection = target.connection
            with target.transaction():
                made = schema.which(connection)
                carrying.put_versions(connection, _watched(here, progress), _places(here, towns), target.sealing)
                for table, columns in carrying.ALIKE.items():
                    rows = store.query(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608 - names of our own
                    if "session" in columns:
                        at = columns.index("session")
                        carrying.hold_sessions(connection, {row[at] for row in rows if row[at] is not None})
                    carrying.put(connection, table, rows, towns, target.sealing)
                decisions.place(connection)
                target.calls.keep(here.calls.all())
                ledger.put(connection, store.database.execute)
            for form in store.shelf.every():
                target.make_room(form)
            state = target.digest()
            if state != here.digest() or target.count() != here.count() or not _alike(here, target):
                raise WorldFailed(Code.MASTER_DIFFERS)
            opening.remember(store.settings, kept, access)
            _clear(store)
            with target.transaction():
                schema.finish(connection, made)  # last: nothing that comes after it can fail but this store's disk
    finally:
        target.close()
        store.let_go_of_master()
    return state


def home(store: Store, progress: Progress) -> str:
    """Move back into the office's own store, and take everything away from the server; the state, which is the same.

    Nobody else has this store open meanwhile. Whoever merges on the server from another desk waits, and then finds
    nothing there. STORE_BUSY, MASTER_DIFFERS, MASTER_BUSY.
    """
    store.need("office")
    with store.alone():
        return _home(store, progress)


def _home(store: Store, progress: Progress) -> str:
    source = opening.server(store)
    from fieldkit.master.postgres import carrying, ledger, schema  # noqa: PLC0415 - an optional library

    try:
        with source.alone():
            state = source.digest()
            with transaction(store.database):
                _clear(store)
                store.database.conn.executemany(
                    "INSERT INTO versions (session, record, version, form, counter, parents, withdrawal, payload) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    _watched(source, progress),
                )
                for table, columns in carrying.ALIKE.items():
                    marks = ", ".join("?" * len(columns))
                    store.database.conn.executemany(
                        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608 - names of our own
                        carrying.get(source.connection, table, source.sealing),
                    )
                for table, columns, rows in ledger.get(source.connection):
                    LocalMaster(store).tables.many(table, columns, rows)
                for form in store.flat.forms():
                    store.union.refill(form)
                for form in sorted(store.derived.feeding()):
                    store.derived.refill(form)
                LocalMaster(store).calls.keep(source.calls.all())
                opening.remember(store.settings, "", Access())
                if state != LocalMaster(store).digest() or not _alike(source, LocalMaster(store)):
                    raise WorldFailed(Code.MASTER_DIFFERS)
                # It waits for whoever reads there. Where it waits in vain nothing has moved: two masters would be one
                # too many.
                schema.drop(source.connection)
    finally:
        source.close()
        store.let_go_of_master()
    return state


def _alike(one: Master, other: Master) -> bool:
    """Whether their lists say the same."""
    names = one.lists.names()
    return names == other.lists.names() and all(_said(one, name) == _said(other, name) for name in names)


def _said(master: Master, name: str) -> object:
    return {id_: {one.name: _told(one) for one in some} for id_, some in master.lists.steps(name).items()}


def _told(one: Step) -> tuple[object, ...]:
    return one.known, dict(one.said), one.creates, one.stands


def _watched(master: Master, progress: Progress) -> Iterator[Row]:
    total = master.count()
    for done, row in enumerate(master.rows()):
        if done % _ROWS == 0:
            progress.step(done, total)
        yield row


def _places(here: LocalMaster, towns: dict[str, str]) -> dict[bytes, tuple[str, int]]:
    """The municipality and year of each session: of whoever wrote something in it, and of its sheet."""
    from fieldkit.master.postgres.drawers import year  # noqa: PLC0415 - an optional library

    years = {_decoded(payload).session: year(date) for payload, date in here.sheets()}
    found = {}
    for session, rows in groupby(here.rows(), key=attrgetter("session")):
        payload = next((row.payload for row in rows if row.payload is not None), None)
        author = _decoded(payload).author if payload else ""
        found[session] = (towns.get(author, ""), years.get(session.hex(), 0))
    return found


def _decoded(payload: bytes) -> Version:
    return msgspec.json.decode(payload, type=Version)


def _clear(store: Store) -> None:
    """Leave nothing of what lies elsewhere now: a withdrawal would never reach it."""
    ledger = ("releases", "release_cells", "release_workbooks", "released", "released_batches")
    alike = ("withdrawn", "received", "quarantine", "waiting", "replaced", "imported", "decisions")
    for table in ("versions", *alike, "calls", *ledger):
        store.database.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
    for form in store.flat.forms():
        store.flat.clear(form)
    store.derived.clear()
