"""Posters with a QR code: what a poster says, the code of the place where it hangs, and the link that carries it.

The code names a place and nothing else: whoever counts how often a link was followed learns where posters are read,
and nothing of who read them. It follows from the place's name alone, so that a poster can be printed again.
"""

import hashlib
import tomllib
import unicodedata
from functools import lru_cache
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

import msgspec

from fieldkit.errors import Code, WorldFailed

Language = Literal["es", "en"]
_Short = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: none is taken for another
_LENGTH: Final = 6
_SLOT: Final = "{code}"


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in the languages that posters are printed in."""

    es: _Short
    en: _Short

    def __getitem__(self, language: Language) -> str:
        return self.es if language == "es" else self.en


class Poster(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """The `[poster]` of a plan.

    `link` leads to the questionnaire; `{code}` in it is where the place's code goes, else it is added as `poster=`.
    `title` and `text` are what makes somebody stop, `how` says what the QR code is for, `ask` where to talk instead.
    """

    title: Said
    text: Said
    how: Said
    ask: Said | None = None
    link: str = ""

    def link_from(self, place: str) -> str:
        """The link on the poster of a place. POSTER_NO_LINK where the plan has none that a telephone can open."""
        parts = urlsplit(self.link)
        if parts.scheme not in {"http", "https"} or not parts.hostname or not self.link.isascii():
            raise WorldFailed(Code.POSTER_NO_LINK, link=self.link)
        code = code_of(place)
        if _SLOT in self.link:
            return self.link.replace(_SLOT, code)
        return f"{self.link}{'&' if parts.query else '?'}poster={code}"


class _Plan(msgspec.Struct, frozen=True):
    poster: Poster | None = None


@lru_cache(maxsize=4)
def poster_of(plan: str) -> Poster:
    """What a plan has on its posters. POSTER_NOT_PLANNED where it says nothing of them."""
    try:
        found = msgspec.convert(tomllib.loads(plan), _Plan).poster
    except (tomllib.TOMLDecodeError, msgspec.ValidationError):
        found = None
    if found is None:
        raise WorldFailed(Code.POSTER_NOT_PLANNED)
    return found


def plain(place: str) -> str:
    """The name of a place as it is compared: without accents, capitals and spaces too many."""
    spread = unicodedata.normalize("NFKD", " ".join(place.split())).casefold()
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def code_of(place: str) -> str:
    """The code of a place: six letters and digits, the same however its name is spaced, accented or capitalised."""
    digest = hashlib.sha256(b"fieldkit poster 1\0" + plain(place).encode()).digest()
    number = int.from_bytes(digest[:8], "big")
    return "".join(_LETTERS[number >> 5 * step & 31] for step in range(_LENGTH))


def squares(link: str) -> tuple[tuple[bool, ...], ...]:
    """The QR code of a link, row by row, dark or not, without the quiet zone around it (ISO/IEC 18004, level Q).

    A quarter of it may be torn off or rained on.
    """
    import segno  # noqa: PLC0415 - only posters need it

    made = segno.make_qr(link, error="q", boost_error=False)
    return tuple(tuple(bool(dark) for dark in row) for row in made.matrix)
