"""The slot file: the store key, sealed once to each person and each recovery key that may open the store.

Every slot has a key pair of its own, so that a new store key reaches everybody who stays without their passphrases.
The file holds no name and nothing of the store's content. It is written whole and kept twice, because without it the
store is lost; and it is authenticated under the store key, so that nobody who can write to the disk adds himself.
The decision 'Slots with key pairs' in docs/decisions says why each field is there.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, NamedTuple

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.firstslots import FirstFile
from fieldkit.seal import SEALING_BYTES, PrivateKeys, PublicKeys
from fieldkit.storekey import KEY_BYTES, StoreKey, box, expand, unbox
from fieldkit.stretching import Guess, Stretch

SLOTS = "slots.json"
SLOTS_COPY = "slots-copy.json"
NAMES = (SLOTS, SLOTS_COPY)
FORMAT = 2
LIMIT = 1 << 20
_PIN = 32
_MOST_STRETCHES = 4
_MAC = "slots"
_PREVIOUS = "previous store key"

Kind = Literal["passphrase", "office", "sheet"]
_Short = Annotated[bytes, Meta(max_length=4096)]


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A slot's private half and its pin, under a passphrase."""

    stretch: Stretch
    private: _Short

    @classmethod
    def new(cls, slot: str, guess: Guess, stretch: Stretch) -> tuple["Lock", bytes, bytes]:
        """A lock, with the public key of its pair and its pin, for the slot of that id."""
        pair, pin = PrivateKeys.new(), secrets.token_bytes(_PIN)
        public = pair.public().sealing
        wrapping = expand(guess.stretched(stretch), f"slot {slot}")
        return cls(stretch, box(wrapping, pair.sealing + pin, slot.encode() + public)), public, pin

    def open(self, slot: str, public: bytes, guess: Guess) -> tuple[PrivateKeys, bytes] | None:
        """The private half and the pin, or None where the passphrase does not fit."""
        wrapping = expand(guess.stretched(self.stretch), f"slot {slot}")
        plain = unbox(wrapping, self.private, slot.encode() + public)
        return None if plain is None else (PrivateKeys(b"", plain[:-_PIN]), plain[-_PIN:])


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to the store key.

    `sealed` holds the key and the slot's pin, sealed to `public`; `pin` the pin under the store key. Whoever never
    saw the store open does not know the pin, so he cannot seal a key of his own to somebody's slot.
    """

    id: Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
    kind: Kind
    public: Annotated[bytes, Meta(min_length=SEALING_BYTES, max_length=SEALING_BYTES)]
    sealed: _Short
    pin: _Short
    lock: Lock | None = None

    @classmethod
    def make(cls, key: StoreKey, slot: str, kind: Kind, public: bytes, pin: bytes, lock: Lock | None = None) -> "Slot":
        """Seal the store key to `public`."""
        sealed = PublicKeys(b"", public).wrap(bytes(key.raw) + pin, _info(slot))
        return cls(slot, kind, public, sealed, key.box(pin, f"pin {slot}"), lock)

    def under(self, new: StoreKey, old: StoreKey) -> "Slot":
        """The same slot for a new store key."""
        return Slot.make(new, self.id, self.kind, self.public, self._pin(old), self.lock)

    def _pin(self, key: StoreKey) -> bytes:
        pin = key.unbox(self.pin, f"pin {self.id}")
        if pin is None:
            raise damaged()
        return pin

    def unseal(self, private: PrivateKeys) -> tuple[StoreKey, bytes] | None:
        """The store key and the pin, for whoever has the private half."""
        return unseal(private, self.id, self.sealed)


def unseal(private: PrivateKeys, slot: str, sealed: bytes) -> tuple[StoreKey, bytes] | None:
    """The store key and the pin that were sealed for the slot of that id, or None."""
    plain = private.unwrap(sealed, _info(slot))
    return None if plain is None else (StoreKey(plain[:KEY_BYTES], slot=slot), plain[KEY_BYTES:])


def seal(key: StoreKey, slot: str, public: bytes, pin: bytes) -> bytes:
    """Seal the store key for the slot of that id, outside any slot file."""
    return PublicKeys(b"", public).wrap(bytes(key.raw) + pin, _info(slot))


def _info(slot: str) -> bytes:
    return b"fieldkit store key 2\0" + slot.encode()


def new_id() -> str:
    """A random name for a slot."""
    return secrets.token_hex(8)


class OpenedLock(NamedTuple):
    """A slot that a passphrase fits, with its private half and its pin."""

    slot: Slot
    private: PrivateKeys
    pin: bytes


class SlotFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies in `slots.json`, and again in its copy.

    `note` says 'simulated' beside a store of made-up data. `previous` is the earlier store key under the present one,
    while the database may still be under it. `mac` authenticates all of it under the store key; `sum` (SHA-256)
    finds accidents before anybody types a passphrase.
    """

    slots: Annotated[tuple[Slot, ...], Meta(max_length=64)]
    note: str = ""
    serial: int = 0
    previous: _Short = b""
    mac: _Short = b""
    sum: _Short = b""
    fieldkit: Literal["slots"] = "slots"
    format: Literal[2] = 2

    def signed(self, key: StoreKey) -> "SlotFile":
        """The next state of the file, authenticated."""
        following = replace(self, serial=self.serial + 1)
        signed = replace(following, mac=_mac(following, key))
        return replace(signed, sum=_sum(signed))

    def is_signed_by(self, key: StoreKey) -> bool:
        """Whether whoever held this store key wrote all of this."""
        return hmac.compare_digest(_mac(self, key), self.mac)

    def is_whole(self) -> bool:
        """Whether no accident changed it."""
        return _sum(self) == self.sum

    def key_through(self, slot: Slot, private: PrivateKeys, pin: bytes | None = None) -> StoreKey | None:
        """The store key that a slot's private half gives, or None where the file or the slot was tampered with."""
        found = slot.unseal(private)
        if found is None or (pin is not None and not hmac.compare_digest(found[1], pin)):
            return None
        return self.completed(found[0]) if self.is_signed_by(found[0]) else None

    def completed(self, key: StoreKey) -> StoreKey:
        """The key with the one before it, while a change of key is not finished."""
        earlier = key.unbox(self.previous, _PREVIOUS) if self.previous else None
        key.previous = StoreKey(earlier) if earlier is not None else None
        return key

    def with_slots(self, slots: tuple[Slot, ...]) -> "SlotFile":
        """Other slots, in an order that says nothing."""
        return replace(self, slots=tuple(sorted(slots, key=lambda slot: slot.id)))

    def turning(self, new: StoreKey, old: StoreKey, without: frozenset[str]) -> "SlotFile":
        """The slots of all who stay under a new store key, and the way back to the old one until it is settled."""
        staying = tuple(slot.under(new, old) for slot in self.slots if slot.id not in without)
        return replace(self, slots=staying, previous=new.box(old.raw, _PREVIOUS))

    def turned(self) -> "SlotFile":
        """The change of key is finished."""
        return replace(self, previous=b"")

    def encoded(self) -> bytes:
        """The only bytes that are this file."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1)


def _mac(file: SlotFile, key: StoreKey) -> bytes:
    return hmac.digest(key.derive(_MAC), msgspec.json.encode(replace(file, mac=b"", sum=b"")), "sha256")


def _sum(file: SlotFile) -> bytes:
    return hashlib.sha256(msgspec.json.encode(replace(file, sum=b""))).digest()


class _Head(msgspec.Struct):
    fieldkit: Literal["slots"]
    format: int


@dataclass(frozen=True)
class Copy:
    """One of the two files. `content` is None where it is missing, cut, or changed; `newer` its format if too new."""

    path: Path
    content: SlotFile | FirstFile | None
    newer: int = 0


def read_copies(folder: Path) -> tuple[Copy, Copy]:
    """Both copies. NOT_A_STORE where there is neither."""
    first, second = folder / SLOTS, folder / SLOTS_COPY
    if not files.there(first) and not files.there(second):
        raise WorldFailed(Code.NOT_A_STORE, path=str(folder))
    return _read(first), _read(second)


def _read(path: Path) -> Copy:
    try:
        data = files.read(path, LIMIT)
        found = msgspec.json.decode(data, type=_Head)
        if found.format > FORMAT:
            return Copy(path, None, found.format)
        return Copy(path, FirstFile.read(data) if found.format == 1 else _second(data))
    except (WorldFailed, msgspec.DecodeError, ValueError):
        return Copy(path, None)


def _second(data: bytes) -> SlotFile | None:
    file = msgspec.json.decode(data, type=SlotFile)
    stretches = {slot.lock.stretch for slot in file.slots if slot.lock}
    # One content has one form: not even a space may differ.
    return file if file.encoded() == data and file.is_whole() and len(stretches) <= _MOST_STRETCHES else None


def read(folder: Path) -> list[SlotFile | FirstFile]:
    """What the copies hold, the newest first, equal ones once. NOT_A_STORE, STORE_NEWER, STORE_DAMAGED."""
    copies = read_copies(folder)
    whole = [copy.content for copy in copies if copy.content is not None]
    if not whole:
        newer = max(copy.newer for copy in copies)
        if newer:
            raise WorldFailed(Code.STORE_NEWER, path=str(folder), found=newer)
        raise damaged(folder)
    return sorted(dict.fromkeys(whole), key=lambda file: -file.serial if isinstance(file, SlotFile) else 1)


def current(folder: Path, key: StoreKey) -> SlotFile:
    """The newest slot file that this key authenticates. SLOTS_CHANGED where there is none any more."""
    signed = [file for file in read(folder) if isinstance(file, SlotFile) and file.is_signed_by(key)]
    if not signed:
        raise WorldFailed(Code.SLOTS_CHANGED, path=str(folder))
    return signed[0]


def write(folder: Path, file: SlotFile, key: StoreKey) -> SlotFile:
    """Write both copies, one after the other, so that one of them is whole at any moment; what was written."""
    for name in NAMES:
        for left in folder.glob(f".{name}.*.part"):  # of a program that was killed here
            with files.failures(left):
                left.unlink(missing_ok=True)
    signed = file.signed(key)
    data = signed.encoded()
    for name in NAMES:
        files.write_whole(folder / name, data, private=True)
    return signed


def differ(folder: Path) -> bool:
    """Whether the two copies are not the same bytes: the quick look at each opening."""
    try:
        first, second = (files.read(folder / name, LIMIT) for name in NAMES)
    except WorldFailed:
        return True
    return first != second


def damaged_copies(folder: Path, key: StoreKey) -> tuple[str, ...]:
    """The names of the copies that neither this key nor the one before it wrote. One that is only older is whole."""
    keys = [one for one in (key, key.previous) if one is not None]
    return tuple(copy.path.name for copy in read_copies(folder) if not _is_ours(copy.content, keys))


def _is_ours(content: SlotFile | FirstFile | None, keys: list[StoreKey]) -> bool:
    return isinstance(content, FirstFile) or (content is not None and any(content.is_signed_by(key) for key in keys))


def damaged(folder: Path | None = None) -> WorldFailed:
    """What there is to say where no copy of the slots can be trusted."""
    return WorldFailed(Code.STORE_DAMAGED, path=str(folder or ""), detail="slots")
