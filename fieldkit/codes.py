"""Six words that two people read to each other: the same on both sides only if both hold the same keys.

They stand for 66 bits drawn from the laptop's keys and the office's. Drawing costs 64 MiB and some tenths of a second
(Argon2id, RFC 9106), because whoever swaps files on the way would look for two swaps that show the same words:
about 2^33 drawings, which at that price is a century of one processor. Words of any language stand for the
same bits; the lists are those of BIP 39.
"""

import hashlib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldkit.seal import PublicKeys

Language = Literal["es", "en"]
COUNT: Final = 6
_BITS = 11  # a list has 2,048 words
_LISTS: Final[dict[Language, str]] = {"es": "spanish", "en": "english"}
_PURPOSE = b"fieldkit words 1"
_ENOUGH = 4  # letters that tell a word of these lists from all others


@dataclass(frozen=True)
class Spoken:
    """The words of one laptop and one office, as numbers in the lists."""

    numbers: tuple[int, ...]

    def words(self, language: Language) -> list[str]:
        """The words in one language."""
        listed = _words(language)
        return [listed[number] for number in self.numbers]

    def match(self, said: str) -> bool:
        """Whether somebody said these words, in either language; accents, case and endings do not matter."""
        heard = [_plain(word) for word in said.replace(",", " ").split()]
        return any(heard == [_plain(word) for word in self.words(language)] for language in _LISTS)


@lru_cache(maxsize=64)
def spoken(station: PublicKeys, office: bytes) -> Spoken:
    """The words of a laptop's keys and an office's present signing key."""
    keys = station.signing + hashlib.sha256(station.sealing).digest() + office
    drawing = Argon2id(salt=_PURPOSE, length=COUNT * _BITS // 8 + 1, iterations=3, lanes=1, memory_cost=64 * 1024)
    bits = int.from_bytes(drawing.derive(keys), "big")
    total = 8 * (COUNT * _BITS // 8 + 1)
    return Spoken(tuple(bits >> total - _BITS * place & (1 << _BITS) - 1 for place in range(1, COUNT + 1)))


@lru_cache(maxsize=2)
def _words(language: Language) -> list[str]:
    from mnemonic import Mnemonic  # noqa: PLC0415 - only where keys are compared

    return [unicodedata.normalize("NFC", word) for word in Mnemonic(_LISTS[language]).wordlist]


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFD", word.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))[:_ENOUGH]
