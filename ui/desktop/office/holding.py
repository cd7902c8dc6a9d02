"""Deeds about keys: who opens the master, its recovery sheet, new keys. No Qt.

Each that may change the store's key returns the key to go on with.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import files, keyring, kit, passphrases, rotation, sheet
from fieldkit.keyring import Holder
from fieldkit.progress import Progress
from fieldkit.store import Store, StoreKey
from sync.publishing import hand_out
from ui.key_words import SAYINGS
from ui.languages import Language, written


@dataclass(frozen=True)
class Held:
    """Who opens the master, and whether a recovery sheet does."""

    people: tuple[Holder, ...]
    sheet: bool


def held(store: Store, _progress: Progress) -> Held:
    """Return who opens the master."""
    found = keyring.holders(store)
    people = tuple(one for one in found if one.kind == "passphrase")
    return Held(people, any(one.kind == "sheet" for one in found))


def offer(_store: Store, _progress: Progress, *, language: Language) -> str:
    """Return a passphrase made at random."""
    return passphrases.offer(written(language))


def add(store: Store, _progress: Progress, *, name: str, passphrase: str) -> str:
    """Let somebody in. PASSPHRASE_WEAK, PASSPHRASE_TAKEN."""
    places = (place.name for place in store.shelf.places())
    passphrases.check(passphrase, (name, store.identity.name, *places))
    return keyring.add(store, name, passphrase)


def remove(store: Store, _progress: Progress, *, slot: str) -> StoreKey:
    """Take somebody's passphrase away, and change the store's key so that it opens nothing newer. SLOT_LAST."""
    keyring.remove(store, keyring.find(store, slot))
    return store.key.copy()


def turn(store: Store, _progress: Progress) -> StoreKey:
    """Change the store's key. All passphrases stay."""
    rotation.rotate(store)
    return store.key.copy()


def make_sheet(store: Store, _progress: Progress, *, out: Path, today: date, language: Language) -> StoreKey:
    """Make the recovery key, its private half on a sheet to print. First the paper, then the key."""
    made = sheet.new(written(language))
    head = SAYINGS["sheet"][written(language)].format(name=store.identity.name, made=today.isoformat())
    files.write_whole(out, "\n".join((head, *made.rows, "")).encode(), private=True)
    sheet.adopt(store, made.public)
    return store.key.copy()


def rotate(store: Store, _progress: Progress, *, today: date, out: Path | None) -> None:
    """Give the office fresh keys, and the laptops a kit that says so, by the mailbox or in a file."""
    hand_out(store, lambda: kit.rotate(store, today.isoformat()), out)
