"""Signatures and sealing, from `cryptography` alone: Ed25519 (RFC 8032) and HPKE (RFC 9180).

HPKE runs the hybrid of ML-KEM-768 and X25519, so that what is sealed today stays sealed for whoever keeps it
for a quantum computer.
"""

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cached_property

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SIGNING_BYTES = 32
SIGNATURE_BYTES = 64
SEED_BYTES = 32
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
_X25519 = 32
_NONCE = 12
_KEY = 32
SEALING_BYTES = _MLKEM_PUBLIC + _X25519
_suite = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


def fingerprint(public: bytes) -> str:
    """The first 16 bytes of the SHA-256 of a public key, as 32 hex digits."""
    return hashlib.sha256(public).hexdigest()[:32]


@dataclass(frozen=True)
class PublicKeys:
    """What others may know of an identity: raw public keys (32 bytes; 1,184 + 32 bytes)."""

    signing: bytes
    sealing: bytes

    @property
    def id(self) -> str:
        """The identity's name among machines: the fingerprint of its signing key."""
        return fingerprint(self.signing)

    def verify(self, signature: bytes, message: bytes) -> bool:
        """Whether the owner of these keys signed `message`."""
        return verify(self.signing, signature, message)

    def wrap(self, secret: bytes, info: bytes) -> bytes:
        """Seal `secret` so that only the owner opens it, and only with the same `info`."""
        mlkem, x25519 = self.sealing[:_MLKEM_PUBLIC], self.sealing[_MLKEM_PUBLIC:]
        public = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(mlkem), X25519PublicKey.from_public_bytes(x25519)
        )
        return _suite.encrypt(secret, public, info)

    def usable(self) -> bool:
        """Whether anything can be sealed to these keys: bytes of the right length need not be a key."""
        try:
            self.wrap(b"", b"")
        except ValueError:
            return False
        return True


@dataclass(frozen=True)
class PrivateKeys:
    """An identity's own keys, as seeds. They never leave its store.

    `signing` is an Ed25519 seed (32 bytes), empty where only opening is left. `sealing` is the seed of an X-Wing key
    (32 bytes), or what such a seed expands to (96), as the first stores have it. `succession`: how these keys followed
    earlier ones (`fieldkit.succession`).
    """

    signing: bytes = field(repr=False)
    sealing: bytes = field(repr=False)
    succession: tuple[bytes, ...] = ()

    @classmethod
    def new(cls) -> "PrivateKeys":
        """Fresh random keys."""
        return cls(secrets.token_bytes(SIGNING_BYTES), secrets.token_bytes(SEED_BYTES))

    def public(self) -> PublicKeys:
        """The public half."""
        return self._public

    def sign(self, message: bytes) -> bytes:
        """An Ed25519 signature of 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).sign(message)

    def unwrap(self, sealed: bytes, info: bytes) -> bytes | None:
        """What was sealed to these keys with this `info`, or None."""
        try:
            return _suite.decrypt(sealed, self._opening_key, info)
        except (InvalidTag, ValueError):
            return None

    def lock(self, secret: bytes, info: bytes) -> bytes:
        """Close `secret` for nobody but these keys: AES-256-GCM, a hundredth of what sealing costs."""
        nonce = secrets.token_bytes(_NONCE)
        return nonce + self._locking_key.encrypt(nonce, secret, info)

    def unlock(self, locked: bytes, info: bytes) -> bytes | None:
        """What was locked with these keys and this `info`, or None."""
        try:
            return self._locking_key.decrypt(locked[:_NONCE], locked[_NONCE:], info)
        except (InvalidTag, ValueError):
            return None

    # Kept once made: deriving them costs as much as opening.
    @cached_property
    def _public(self) -> PublicKeys:
        mlkem, x25519 = self._opening_keys
        sealing = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        if not self.signing:
            return PublicKeys(b"", sealing)
        return PublicKeys(Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw(), sealing)

    @cached_property
    def _opening_key(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(*self._opening_keys)

    @cached_property
    def _locking_key(self) -> AESGCM:
        return AESGCM(HKDF(hashes.SHA256(), _KEY, salt=None, info=b"fieldkit lock 1\0").derive(self.sealing))

    @cached_property
    def _opening_keys(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        seed = self.sealing
        # X-Wing's own way from one seed to two keys (draft-connolly-cfrg-xwing-kem, section 5.2).
        both = hashlib.shake_256(seed).digest(_MLKEM_SEED + _X25519) if len(seed) == SEED_BYTES else seed
        return (
            MLKEM768PrivateKey.from_seed_bytes(both[:_MLKEM_SEED]),
            X25519PrivateKey.from_private_bytes(both[_MLKEM_SEED:]),
        )


def verify(signing: bytes, signature: bytes, message: bytes | memoryview) -> bool:
    """Whether the owner of the Ed25519 key `signing` signed `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
