"""Who may open a store: the people's slots and the recovery keys. Names of people lie inside the encrypted store.

The slot file is rewritten while the database's write lock is held, so that two windows do not undo one another.
"""

from dataclasses import dataclass

from fieldkit import keys, rotation, slots
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.slots import Kind, Slot, SlotFile
from fieldkit.store import Store
from fieldkit.stretching import Guess


@dataclass(frozen=True)
class Holder:
    """One slot. `label` is empty where it was not said whose it is; `mine`: this very slot opened the store."""

    slot: str
    kind: Kind
    label: str
    mine: bool


def holders(store: Store) -> list[Holder]:
    """Everybody who may open this store, people first, by name."""
    labels = dict(store.query("SELECT slot, label FROM slot_labels"))
    file = slots.current(store.folder, store.key)
    found = [Holder(one.id, one.kind, labels.get(one.id, ""), one.id == store.key.slot) for one in file.slots]
    return sorted(found, key=lambda one: (one.kind != "passphrase", one.label, one.slot))


def add(store: Store, label: str, passphrase: str) -> str:
    """Let somebody open the store with a passphrase of their own; the slot's id. PASSPHRASE_TAKEN."""
    file = slots.current(store.folder, store.key)
    guess = Guess(passphrase)
    _need_free(file, guess)
    slot = keys.new_slot(store.key, guess, keys.stretch_of(file))
    name(store, slot.id, label)  # first: a name without slot harms nobody
    with transaction(store.database):
        _need_free(slots.current(store.folder, store.key), guess)  # again: two may choose the same at once
        put(store, slot)
    return slot.id


def _need_free(file: SlotFile, guess: Guess) -> None:
    if keys.is_taken(file, guess):
        # Whoever shares a passphrase could not be removed: the other's slot would still open.
        raise WorldFailed(Code.PASSPHRASE_TAKEN)


def put(store: Store, slot: Slot) -> None:
    """Add a slot, or renew the one of its id."""
    with transaction(store.database):
        file = slots.current(store.folder, store.key)
        others = tuple(one for one in file.slots if one.id != slot.id)
        slots.write(store.folder, file.with_slots((*others, slot)), store.key)


def name(store: Store, slot: str, label: str) -> None:
    """Remember whose a slot is."""
    with transaction(store.database):
        store.database.execute("INSERT OR REPLACE INTO slot_labels VALUES (?, ?)", (slot, label.strip()))


def find(store: Store, which: str) -> Holder:
    """The slot of that id or that name. SLOT_UNKNOWN where there is none, or more than one of that name."""
    all_of_them = holders(store)
    found = [one for one in all_of_them if which in (one.slot, one.label) and which]
    if len(found) != 1:
        raise WorldFailed(Code.SLOT_UNKNOWN, slot=which, known=", ".join(one.label or one.slot for one in all_of_them))
    return found[0]


def remove(store: Store, holder: Holder) -> None:
    """Take a slot away, and change the store key so that it opens nothing newer. SLOT_LAST, and `rotate`'s failures."""
    file = slots.current(store.folder, store.key)
    if not any(one.lock for one in file.slots if one.id != holder.slot):
        raise WorldFailed(Code.SLOT_LAST)
    rotation.rotate(store, frozenset({holder.slot}))
    with transaction(store.database):
        store.database.execute("DELETE FROM slot_labels WHERE slot = ?", (holder.slot,))


def slot_of_kind(file: SlotFile, kind: Kind) -> Slot | None:
    """The one slot of a recovery key, where there is one."""
    return next((one for one in file.slots if one.kind == kind), None)
