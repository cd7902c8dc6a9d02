"""Opening a store with a passphrase, and making slots for passphrases. The slot file is `fieldkit.slots`."""

import contextlib
from pathlib import Path

from fieldkit import slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.firstslots import FirstFile
from fieldkit.slots import SLOTS, SLOTS_COPY, Lock, Slot, SlotFile
from fieldkit.storekey import StoreKey
from fieldkit.stretching import Guess, Stretch

__all__ = ["SLOTS", "SLOTS_COPY", "StoreKey", "first_file", "is_taken", "new_slot", "stretch_of", "unlock"]


def unlock(folder: Path, passphrase: str) -> StoreKey:
    """The key of the store in `folder`. Takes a few tenths of a second, on purpose; any thread may call it.

    All slots of a store share their salt, so that one derivation tries them all. WRONG_PASSPHRASE after that same
    time; NOT_A_STORE, STORE_NEWER, STORE_DAMAGED.
    """
    guess, fits = Guess(passphrase), False
    for file in slots.read(folder):
        if isinstance(file, FirstFile):
            key = file.open(passphrase)
            if key is not None:
                return _renewed(folder, file, key, passphrase)
            continue
        for slot, private, pin in _opened(file, guess):
            fits = True
            key = file.key_through(slot, private, pin)
            if key is not None:
                return key
    if fits:  # the passphrase is right, and what it leads to was changed in both copies
        raise slots.damaged(folder)
    raise WorldFailed(Code.WRONG_PASSPHRASE, path=str(folder))


def _opened(file: SlotFile, guess: Guess) -> list[slots.OpenedLock]:
    tried = ((slot, slot.lock.open(slot.id, slot.public, guess)) for slot in file.slots if slot.lock)
    return [slots.OpenedLock(slot, *found) for slot, found in tried if found is not None]


def _renewed(folder: Path, file: FirstFile, key: StoreKey, passphrase: str) -> StoreKey:
    """The passphrase is at hand now, so the file of the first format is written anew."""
    newer = first_file(key, passphrase, note=file.note)
    with contextlib.suppress(WorldFailed):  # a full disk keeps nobody out: it is tried again next time
        slots.write(folder, newer, key)
    return key


def first_file(key: StoreKey, passphrase: str, note: str = "") -> SlotFile:
    """A slot file for one person, whose slot the key then names. PASSPHRASE_EMPTY."""
    slot = new_slot(key, Guess(passphrase), Stretch.new())
    key.slot = slot.id
    return SlotFile((slot,), note=note)


def new_slot(key: StoreKey, guess: Guess, stretch: Stretch) -> Slot:
    """A slot for a passphrase."""
    slot = slots.new_id()
    lock, public, pin = Lock.new(slot, guess, stretch)
    return Slot.make(key, slot, "passphrase", public, pin, lock)


def stretch_of(file: SlotFile) -> Stretch:
    """What the store's passphrase slots share; new where it has none."""
    return next((slot.lock.stretch for slot in file.slots if slot.lock), None) or Stretch.new()


def is_taken(file: SlotFile, guess: Guess) -> bool:
    """Whether somebody's slot opens with this passphrase already."""
    return bool(_opened(file, guess))
