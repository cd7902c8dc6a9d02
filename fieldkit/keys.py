"""Key slots: a random store key, wrapped once for each person who may open the store.

The slot file holds no name and nothing about the store's content. It is written whole and kept twice, because
without it the store is lost.
"""

import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldkit import files
from fieldkit.errors import Code, WorldFailed

SLOTS = "slots.json"
SLOTS_COPY = "slots-copy.json"
_LIMIT = 1 << 20
_MEMORY_KIB = 64 * 1024
_PASSES = 3
# With more than one, OpenSSL uses a thread pool in which two derivations at once wait for each other for ever.
_LANES = 1


@dataclass(frozen=True)
class StoreKey:
    """The 256-bit key of a store. Never printed."""

    raw: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "StoreKey":
        """A fresh random key."""
        return cls(secrets.token_bytes(32))

    def derive(self, purpose: str) -> bytes:
        """Another key of 32 bytes for one purpose (HKDF, RFC 5869), which tells nothing about this one."""
        return HKDF(SHA256(), 32, salt=None, info=b"fieldkit " + purpose.encode()).derive(self.raw)


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wrapped copy of the store key, with the Argon2id parameters that open it (memory in KiB)."""

    id: str
    kind: Literal["passphrase"]
    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes

    def open(self, passphrase: str) -> StoreKey | None:
        """The store key, or None where the passphrase does not fit."""
        wrapping = _derive(passphrase, self.salt, self.memory_kib, self.passes, self.lanes)
        try:
            return StoreKey(AESGCM(wrapping).decrypt(self.nonce, self.wrapped, self.id.encode()))
        except InvalidTag:
            return None


class SlotFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies in `slots.json`. `note` says 'simulated' beside a store of made-up data."""

    slots: tuple[Slot, ...]
    fieldkit: Literal["slots"] = "slots"
    format: int = 1
    note: str = ""


def new_slot(key: StoreKey, passphrase: str) -> Slot:
    """Wrap `key` for a passphrase with Argon2id (RFC 9106): 64 MiB, 3 passes."""
    slot_id, salt, nonce = secrets.token_hex(8), secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = _derive(passphrase, salt, _MEMORY_KIB, _PASSES, _LANES)
    wrapped = AESGCM(wrapping).encrypt(nonce, key.raw, slot_id.encode())
    return Slot(slot_id, "passphrase", salt, _MEMORY_KIB, _PASSES, _LANES, nonce, wrapped)


def _derive(passphrase: str, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    # The same letters typed on another keyboard may come composed differently.
    letters = unicodedata.normalize("NFC", passphrase).encode()
    if not letters:
        raise WorldFailed(Code.PASSPHRASE_EMPTY)
    argon = Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib)
    return argon.derive(letters)


def write_slots(folder: Path, slots: SlotFile) -> None:
    """Write both copies, one after the other, so that one of them is whole at any moment."""
    data = msgspec.json.format(msgspec.json.encode(slots), indent=1)
    for name in (SLOTS, SLOTS_COPY):
        files.write_whole(folder / name, data, private=True)


def read_slots(folder: Path) -> SlotFile:
    """The slot file, or its copy where the first is unreadable. NOT_A_STORE where there is neither."""
    if not any((folder / name).exists() for name in (SLOTS, SLOTS_COPY)):
        raise WorldFailed(Code.NOT_A_STORE, path=str(folder))
    for name in (SLOTS, SLOTS_COPY):
        slots = _read(folder / name)
        if slots is not None:
            return slots
    raise WorldFailed(Code.STORE_DAMAGED, path=str(folder))


def _read(path: Path) -> SlotFile | None:
    try:
        slots = msgspec.json.decode(files.read(path, _LIMIT), type=SlotFile)
    except (WorldFailed, UnicodeDecodeError, msgspec.DecodeError):
        return None
    return slots if slots.format == 1 else _newer(path, slots.format)


def _newer(path: Path, found: int) -> SlotFile:
    raise WorldFailed(Code.STORE_NEWER, path=str(path.parent), found=found)


def unlock(folder: Path, passphrase: str) -> StoreKey:
    """The key of the store in `folder`. Takes a few tenths of a second, on purpose; any thread may call it."""
    for slot in read_slots(folder).slots:
        key = slot.open(passphrase)
        if key is not None:
            return key
    raise WorldFailed(Code.WRONG_PASSPHRASE, path=str(folder))
