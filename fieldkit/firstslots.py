"""The slot file of fieldkit 0.1.0, which is read once and written anew as what `fieldkit.slots` has now."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from fieldkit import stretching
from fieldkit.storekey import StoreKey, unbox


class FirstSlot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The store key under Argon2id of a passphrase."""

    id: str
    kind: Literal["passphrase"]
    salt: bytes
    memory_kib: Annotated[int, Meta(ge=8, le=1 << 20)]
    passes: Annotated[int, Meta(ge=1, le=64)]
    lanes: Annotated[int, Meta(ge=1, le=4)]
    nonce: bytes
    wrapped: bytes


class FirstFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """That program made one slot a store, and none could be added."""

    slots: Annotated[tuple[FirstSlot, ...], Meta(min_length=1, max_length=1)]
    fieldkit: Literal["slots"] = "slots"
    format: Literal[1] = 1
    note: str = ""

    @classmethod
    def read(cls, data: bytes) -> "FirstFile":
        """Raises msgspec's errors where it is no such file."""
        return msgspec.json.decode(data, type=cls)

    def open(self, passphrase: str) -> StoreKey | None:
        """The store key, or None where the passphrase does not fit."""
        (slot,) = self.slots
        wrapping = stretching.derive(passphrase, slot.salt, slot.memory_kib, slot.passes, slot.lanes)
        raw = unbox(wrapping, slot.nonce + slot.wrapped, slot.id.encode())
        return StoreKey(raw) if raw is not None else None
