"""A new store key, with which every page is encrypted anew, so that somebody who left cannot open what comes later.

1. Nobody else has the store open (`Store.alone`), or nothing happens.
2. The slot file is written, twice, with the new key for all who stay, and the old key under the new one.
3. The database is re-keyed, all or nothing.
4. The slot file is written without the old key.

Killed anywhere, the store opens for all who stay: before step 2 with the old slots; from then on with the new ones,
whose key leads to the old one, and the next opening does what is missing (`fieldkit.turning`).
"""

from fieldkit import database, migrations, slots, turning
from fieldkit.store import Store, StoreKey


def rotate(store: Store, without: frozenset[str] = frozenset()) -> None:
    """Change the store key, and leave out the slots of these ids. STORE_BUSY while others have the store open.

    Where it fails half-way, either nothing was changed or the next opening finishes the change.
    """
    with store.alone():
        _turn(store, without)


def _turn(store: Store, without: frozenset[str]) -> None:
    old = store.key
    if old.previous is not None:
        turning.finish(store.database, store.folder, old)
    file = slots.current(store.folder, old)
    new = StoreKey.new()
    new.slot, new.previous = old.slot, old
    file = slots.write(store.folder, file.turning(new, old, without), new)
    store.key = new  # from here on, the key that the slot file leads to
    database.rekey(store.database, new)
    slots.write(store.folder, file.turned(), new)
    turning.forget_previous(new)
    migrations.forget_copy(store.folder)  # it would still open with the old key
