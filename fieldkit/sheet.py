"""The office's recovery key, as a sheet of paper for the safe.

24 words of BIP 39 stand for 32 random bytes, from which the private half of a sealing key is made (HKDF). They stand in
four rows of six, each with two check digits (ISO 7064, MOD 97-10), so that a typing error is found in its row. The
private half is nowhere else.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldkit import keyring, presence, rotation, settings, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import PrivateKeys
from fieldkit.slots import Slot, SlotFile
from fieldkit.store import Store
from fieldkit.storekey import expand
from fieldkit.wordlists import LANGUAGES, Language, place, places_of, seed_of, words

LIMIT = 1 << 16
ROWS = 4
_IN_A_ROW = 6
_SEED = 32
_ROW = re.compile(r"^\s*([1-4])\W+(\w+(?:[^\S\n]+\w+){5})\W+(\d\d)\s*$", re.MULTILINE)


@dataclass(frozen=True)
class Sheet:
    """A recovery key: the rows to print, and its public half."""

    rows: tuple[str, ...] = field(repr=False)
    public: bytes


def new(language: Language) -> Sheet:
    """A fresh recovery key."""
    seed = secrets.token_bytes(_SEED)
    places = places_of(seed, language)
    rows = (places[start : start + _IN_A_ROW] for start in range(0, len(places), _IN_A_ROW))
    written = tuple(_written(number, row, language) for number, row in enumerate(rows, start=1))
    return Sheet(written, _private(seed).public().sealing)


def _written(number: int, row: Sequence[int], language: Language) -> str:
    listed = words(language)
    return f"{number}   {' '.join(listed[one] for one in row)}   {_check_digits(number, row)}"


def _check_digits(number: int, row: Sequence[int]) -> str:
    from stdnum.iso7064 import mod_97_10  # noqa: PLC0415 - not before it is needed

    return mod_97_10.calc_check_digits(str(number) + "".join(f"{one:04}" for one in row))


def _private(seed: bytes) -> PrivateKeys:
    stretched = b"".join(expand(seed, f"recovery sheet {part}") for part in range(3))
    return PrivateKeys(bytes(32), stretched)  # it seals and opens; it signs nothing


def read(text: str) -> PrivateKeys:
    """The private half, from the rows as somebody typed them. SHEET_UNREADABLE with the `row` and `why`."""
    rows = {int(number): (typed.split(), digits) for number, typed, digits in _ROW.findall(text)}
    for number in range(1, ROWS + 1):
        if number not in rows:
            raise WorldFailed(Code.SHEET_UNREADABLE, row=number, why="row-missing")
    language = max(LANGUAGES, key=lambda one: sum(_known(typed, one) for typed, _ in rows.values()))
    places = [one for number in range(1, ROWS + 1) for one in _read_row(number, *rows[number], language)]
    seed = seed_of(places, language)
    if seed is None:
        raise WorldFailed(Code.SHEET_UNREADABLE, row="1-4", why="row-check")
    return _private(seed)


def _known(typed: Sequence[str], language: Language) -> int:
    return sum(place(word, language) is not None for word in typed)


def _read_row(number: int, typed: Sequence[str], digits: str, language: Language) -> list[int]:
    found = [place(word, language) for word in typed]
    places = [one for one in found if one is not None]
    if len(places) < len(found):
        raise WorldFailed(Code.SHEET_UNREADABLE, row=number, why="row-word", word=found.index(None) + 1)
    if _check_digits(number, places) != digits:
        raise WorldFailed(Code.SHEET_UNREADABLE, row=number, why="row-check")
    return places


def adopt(office: Store, public: bytes) -> None:
    """Let this key open the office's store, and name it to the stations. Earlier sheets open nothing newer."""
    office.need("office")
    # Of two at once each would find no earlier sheet, and both would open the store.
    with presence.upkeep(office.folder):
        earlier = frozenset(one.id for one in _sheets(slots.current(office.folder, office.key)))
        if earlier:
            rotation.rotate(office, earlier)
        keyring.put(office, Slot.make(office.key, slots.new_id(), "sheet", public, b""))
        office.settings.set(settings.RECOVERY, public.hex())


def _sheets(file: SlotFile) -> list[Slot]:
    return [one for one in file.slots if one.kind == "sheet"]


def recover(folder: Path, text: str, passphrase: str, label: str) -> str:
    """Open the office's store with its sheet and give it a new passphrase; the new slot's id.

    SHEET_UNREADABLE; RECOVERY_NONE where no sheet was made; RECOVERY_NOT_FOR_US for another office's, or an earlier.
    """
    private = read(text)
    found = [(file, slot) for file in slots.read(folder) if isinstance(file, SlotFile) for slot in _sheets(file)]
    for file, slot in found:
        key = file.key_through(slot, private)
        if key is not None:
            with Store.open(folder, key) as store:
                return keyring.add(store, label, passphrase)
    raise WorldFailed(Code.RECOVERY_NOT_FOR_US if found else Code.RECOVERY_NONE, path=str(folder))
