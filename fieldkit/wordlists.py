"""Lists of 2,048 words that are not mistaken for one another (BIP 39): four letters tell which is meant."""

import functools
import hashlib
import unicodedata
from collections.abc import Sequence
from typing import Any, Literal

Language = Literal["es", "en", "fr"]
LANGUAGES: tuple[Language, ...] = ("es", "en", "fr")
BITS = 11
_TELLING = 4
_LISTS = {"es": "spanish", "en": "english", "fr": "french"}


@functools.cache
def words(language: Language) -> Sequence[str]:
    """The list, with accents composed."""
    return [unicodedata.normalize("NFC", word) for word in _mnemonic(language).wordlist]


def spoken(data: bytes, language: Language, count: int) -> str:
    """Words to be read aloud that stand for `data`: 11 bits of its SHA-256 each."""
    number, listed = int.from_bytes(hashlib.sha256(data).digest()), words(language)
    return " ".join(listed[number >> BITS * place & len(listed) - 1] for place in range(count))


def place(word: str, language: Language) -> int | None:
    """Where a word stands in the list, by its first four letters, accents and capitals aside; None: nowhere."""
    return _places(language).get(plain(word)[:_TELLING])


def places_of(seed: bytes, language: Language) -> list[int]:
    """The places of the words that stand for 32 bytes: 24, the last of which holds eight bits of checksum."""
    listed = words(language)
    return [listed.index(unicodedata.normalize("NFC", word)) for word in _mnemonic(language).to_mnemonic(seed).split()]


def seed_of(places: Sequence[int], language: Language) -> bytes | None:
    """The 32 bytes that these 24 places stand for, or None where the checksum does not fit."""
    found = _mnemonic(language)
    try:
        return bytes(found.to_entropy([found.wordlist[place] for place in places]))
    except ValueError:
        return None


def plain(text: str) -> str:
    """Small letters without accents."""
    letters = unicodedata.normalize("NFD", text.lower())
    return unicodedata.normalize("NFC", "".join(one for one in letters if not unicodedata.combining(one)))


@functools.cache
def _places(language: Language) -> dict[str, int]:
    return {plain(word)[:_TELLING]: index for index, word in enumerate(words(language))}


@functools.cache
def _mnemonic(language: Language) -> Any:
    from mnemonic import Mnemonic  # noqa: PLC0415 - not before it is needed

    return Mnemonic(_LISTS[language])
