"""Text without accents and capitals, letter for letter, so that a place in one is the same place in the other."""

import unicodedata
from collections.abc import Iterable, Sequence
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]  # [start, end) in a text


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


# Latin with all its accents. 'º' and 'ª' stay: they say which floor.
_RANGES = (range(0x41, 0x5B), range(0xC0, 0x250), range(0x391, 0x530), range(0x1E00, 0x1F00))
_FOLD = {code: _plain(chr(code)) for codes in _RANGES for code in codes if chr(code).isalpha()} | {
    ord("’"): "'",
    0x2018: "'",
    0xA0: " ",
    ord("°"): "º",
    ord("ı"): "i",
    ord("ł"): "l",
    ord("ø"): "o",
}
# What telephones and other people's address books put into a number that is copied: blanks of all widths, and of none,
# hyphens that do not break, marks of the writing's direction. Letters, digits and signs as wide as Chinese ones.
_FOLD |= dict.fromkeys((*range(0x2000, 0x2010), *range(0x2028, 0x2030), *range(0x205F, 0x2070)), " ")
_FOLD |= dict.fromkeys((0xAD, 0x3000, 0xFEFF), " ") | dict.fromkeys((*range(0x2010, 0x2016), 0x2212, 0xFF0D), "-")
_FOLD |= {0xFEE0 + code: chr(code).lower() for code in range(0x21, 0x7F)}
# Arabic with and without hamza, and from Moroccan and Persian keyboards. A last ya without dots stays: 'on' would
# be Ali.
_FOLD |= {ord(letter): plain for letter, plain in zip("أإآٱةؤئکیگڭݣپچڤڥʼ", "ااااهويكيكككبجفف'", strict=True)}
# Digits of other alphabets: a telephone number in Arabic ones is one.
_FOLD |= {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)}


def fold(text: str) -> str:
    """As long as `text`: small letters, no accents, European digits."""
    return text.translate(_FOLD)


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a letter with any of the others."""
    return any(span[0] < end and start < span[1] for start, end in others)


def apart(spans: Sequence[Span]) -> list[Span]:
    """The spans that share no letter with a longer one, or with one before them of the same length."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one[0] - one[1], one[0])):
        if not overlaps(span, kept):
            kept.append(span)
    return sorted(kept)
