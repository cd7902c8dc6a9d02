"""Signatures and sealing, from `cryptography` alone: Ed25519 (RFC 8032) and HPKE (RFC 9180).

HPKE runs the hybrid of ML-KEM-768 and X25519, so that what is sealed today stays sealed for whoever keeps it
for a quantum computer.
"""

import hashlib
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

SIGNING_BYTES = 32
SIGNATURE_BYTES = 64
_MLKEM_SEED = 64
_MLKEM_PUBLIC = 1184
_X25519 = 32
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


@dataclass(frozen=True)
class PrivateKeys:
    """An identity's own keys, as seeds (32 bytes; 64 + 32 bytes). They never leave its store."""

    signing: bytes = field(repr=False)
    sealing: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "PrivateKeys":
        """Fresh random keys."""
        return cls(secrets.token_bytes(SIGNING_BYTES), secrets.token_bytes(_MLKEM_SEED + _X25519))

    def public(self) -> PublicKeys:
        """The public half."""
        signing = Ed25519PrivateKey.from_private_bytes(self.signing).public_key().public_bytes_raw()
        mlkem, x25519 = self._opening_keys()
        return PublicKeys(signing, mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw())

    def sign(self, message: bytes) -> bytes:
        """An Ed25519 signature of 64 bytes."""
        return Ed25519PrivateKey.from_private_bytes(self.signing).sign(message)

    def unwrap(self, sealed: bytes, info: bytes) -> bytes | None:
        """What was sealed to these keys with this `info`, or None."""
        try:
            return _suite.decrypt(sealed, MLKEM768X25519PrivateKey(*self._opening_keys()), info)
        except (InvalidTag, ValueError):
            return None

    def _opening_keys(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        mlkem, x25519 = self.sealing[:_MLKEM_SEED], self.sealing[_MLKEM_SEED:]
        return MLKEM768PrivateKey.from_seed_bytes(mlkem), X25519PrivateKey.from_private_bytes(x25519)


def verify(signing: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the owner of the Ed25519 key `signing` signed `message`."""
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
