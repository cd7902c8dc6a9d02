"""Six words that two people read to each other: the same on both sides only if both hold the same keys.

They stand for 66 bits drawn from the laptop's keys and the office's. Drawing costs 64 MiB and some tenths of a second
(Argon2id, RFC 9106), because whoever swaps files on the way would look for two swaps that show the same words:
about 2^33 drawings, which at that price is a century of one processor. Words of any language stand for the same bits.
"""

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldkit import wordlists
from fieldkit.seal import PublicKeys
from fieldkit.wordlists import BITS, Language

COUNT: Final = 6
_HEARD_IN: Final[tuple[Language, ...]] = ("es", "en")
_PURPOSE = b"fieldkit words 1"


@dataclass(frozen=True)
class Spoken:
    """The words of one laptop and one office, as numbers in the lists."""

    numbers: tuple[int, ...]

    def words(self, language: Language) -> list[str]:
        """The words in one language."""
        listed = wordlists.words(language)
        return [listed[number] for number in self.numbers]

    def match(self, said: str) -> bool:
        """Whether somebody said these words, in either language; accents, case and endings do not matter."""
        heard = said.replace(",", " ").split()
        return any(tuple(wordlists.place(word, language) for word in heard) == self.numbers for language in _HEARD_IN)


@lru_cache(maxsize=64)
def spoken(station: PublicKeys, office: bytes) -> Spoken:
    """The words of a laptop's keys and an office's present signing key."""
    keys = station.signing + hashlib.sha256(station.sealing).digest() + office
    drawing = Argon2id(salt=_PURPOSE, length=COUNT * BITS // 8 + 1, iterations=3, lanes=1, memory_cost=64 * 1024)
    bits = int.from_bytes(drawing.derive(keys), "big")
    total = 8 * (COUNT * BITS // 8 + 1)
    return Spoken(tuple(bits >> total - BITS * place & (1 << BITS) - 1 for place in range(1, COUNT + 1)))
