"""What a guess at a passphrase costs: Argon2id (RFC 9106), with parameters kept beside what they protect."""

import functools
import secrets
import time
import unicodedata
from typing import Annotated

import msgspec
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec import Meta

from fieldkit.errors import Code, WorldFailed

LEAST_MEMORY_KIB = 64 * 1024
LEAST_PASSES = 3
# What opening with the right passphrase may cost, on the machine where its slot is made.
SECONDS = 0.5
_MOST_PASSES = 16
_MOST_MEMORY_KIB = 256 * 1024  # an old laptop of 4 GB still opens what a new one made
_SALT = 16


class Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A salt and Argon2id's parameters. Whoever wrote the file they stand in cannot ask for more than 1 GiB.

    One lane: with more, OpenSSL uses a thread pool in which two derivations at once wait for each other for ever.
    """

    salt: Annotated[bytes, Meta(min_length=_SALT, max_length=_SALT)]
    memory_kib: Annotated[int, Meta(ge=LEAST_MEMORY_KIB, le=1 << 20)]
    passes: Annotated[int, Meta(ge=LEAST_PASSES, le=64)]
    lanes: Annotated[int, Meta(ge=1, le=1)] = 1

    @classmethod
    def new(cls) -> "Stretch":
        """Parameters that take about half a second on this machine, and never less than 64 MiB and 3 passes."""
        memory_kib, passes = _affordable(SECONDS)
        return cls(secrets.token_bytes(_SALT), memory_kib, passes)

    def derive(self, passphrase: str) -> bytes:
        """32 bytes, slowly. PASSPHRASE_EMPTY."""
        return derive(passphrase, self.salt, self.memory_kib, self.passes, self.lanes)


def derive(passphrase: str, salt: bytes, memory_kib: int, passes: int, lanes: int) -> bytes:
    """Argon2id of a passphrase: 32 bytes. PASSPHRASE_EMPTY."""
    # The same letters typed on another keyboard may come composed differently.
    letters = unicodedata.normalize("NFC", passphrase).encode()
    if not letters:
        raise WorldFailed(Code.PASSPHRASE_EMPTY)
    return Argon2id(salt=salt, length=32, iterations=passes, lanes=lanes, memory_cost=memory_kib).derive(letters)


@functools.cache
def _affordable(seconds: float) -> tuple[int, int]:
    """Memory in KiB and passes that this machine does in that time: passes first, then memory."""
    if not seconds:
        return LEAST_MEMORY_KIB, LEAST_PASSES
    start = time.thread_time()
    Stretch(bytes(_SALT), LEAST_MEMORY_KIB, LEAST_PASSES).derive("x")
    taken = max(time.thread_time() - start, 0.001)
    passes = int(LEAST_PASSES * seconds / taken)
    if passes <= _MOST_PASSES:
        return LEAST_MEMORY_KIB, max(passes, LEAST_PASSES)
    return min(_MOST_MEMORY_KIB, LEAST_MEMORY_KIB * passes // _MOST_PASSES), _MOST_PASSES


class Guess:
    """One passphrase, stretched once for each set of parameters, however many slots share them."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._derived: dict[Stretch, bytes] = {}

    def stretched(self, stretch: Stretch) -> bytes:
        """The 32 bytes under these parameters."""
        if stretch not in self._derived:
            self._derived[stretch] = stretch.derive(self._passphrase)
        return self._derived[stretch]
