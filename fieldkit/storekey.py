"""The key of a store, held so that it can be wiped."""

import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_NONCE = 12


class StoreKey:
    """The 256-bit key of a store. Never printed, and zeros once it is wiped.

    `previous` is there while a change of key is not finished: the database may still be under that one. `slot` names
    the slot that gave this key, where one did.
    """

    def __init__(self, raw: bytes | bytearray, previous: "StoreKey | None" = None, slot: str = "") -> None:
        self._raw = bytearray(raw)
        self._wiped = False
        self.previous = previous
        self.slot = slot

    @classmethod
    def new(cls) -> "StoreKey":
        """A fresh random key."""
        return cls(secrets.token_bytes(KEY_BYTES))

    @property
    def raw(self) -> bytearray:
        """The 32 bytes themselves, not a copy: they become zeros when the key is wiped."""
        if self._wiped:
            raise RuntimeError("this key was wiped")
        return self._raw

    def derive(self, purpose: str) -> bytes:
        """Another key of 32 bytes for one purpose (HKDF, RFC 5869), which tells nothing about this one."""
        return expand(self.raw, purpose)

    def box(self, plain: bytes | bytearray, purpose: str) -> bytes:
        """Encrypt a few bytes under this key, for `unbox` with the same purpose."""
        return box(self.derive(purpose), plain, purpose.encode())

    def unbox(self, boxed: bytes, purpose: str) -> bytes | None:
        """What was boxed, or None."""
        return unbox(self.derive(purpose), boxed, purpose.encode())

    def copy(self) -> "StoreKey":
        """The same key, to be wiped apart."""
        return StoreKey(self.raw, self.previous.copy() if self.previous else None, self.slot)

    def wipe(self) -> None:
        """Overwrite the key, and the previous one, with zeros. docs/security.md says what this cannot reach."""
        self._raw[:] = bytes(len(self._raw))
        self._wiped = True
        if self.previous is not None:
            self.previous.wipe()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StoreKey) and hmac.compare_digest(self.raw, other.raw)

    __hash__ = None  # type: ignore[assignment]  # a key in a dictionary would stay there unwiped

    def __repr__(self) -> str:
        return "StoreKey(…)"


def expand(key: bytes | bytearray, purpose: str) -> bytes:
    """A key of 32 bytes for one purpose, from a key that is random already (HKDF, RFC 5869)."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"fieldkit " + purpose.encode()).derive(key)


def box(key: bytes, plain: bytes | bytearray, bound: bytes) -> bytes:
    """AES-256-GCM: a random nonce of 12 bytes, then the sealed bytes. It opens only with the same `bound`."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound)


def unbox(key: bytes, boxed: bytes, bound: bytes) -> bytes | None:
    """What `box` sealed under this key with the same `bound`, or None."""
    try:
        return AESGCM(key).decrypt(boxed[:_NONCE], boxed[_NONCE:], bound)
    except (InvalidTag, ValueError):
        return None
