"""The languages that people are spoken to in.

Spanish and English stand side by side in the code. The others stand in `words/`, a file a language, by their English.
"""

import os
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar, cast, get_args

Written = Literal["es", "en"]  # the command line, and what an office writes
Language = Literal["es", "en", "fr", "ar"]  # the window
LANGUAGES: tuple[Written, ...] = get_args(Written)
SPOKEN: tuple[Language, ...] = get_args(Language)
CATALOGUES = Path(__file__).with_name("words")

Said = TypeVar("Said", bound=str | tuple[str, ...])


class Facts(dict[str, object]):
    """Facts for a sentence; one that is not known shows as a question mark, never as a failure."""

    def __missing__(self, key: str) -> str:
        return "?"


def language() -> Written:
    """The language of the command line: `FIELDKIT_LANGUAGE`, else the system's, else Spanish."""
    wanted = os.environ.get("FIELDKIT_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LANG") or "es"
    return next((one for one in LANGUAGES if wanted.startswith(one)), "es")


def written(code: Language) -> Written:
    """The language for what is written down here and read elsewhere: Spanish for who speaks neither of the two."""
    return next((one for one in LANGUAGES if one == code), "es")


def said(words: Mapping[Language, Said], into: Language) -> Said:
    """A sentence, or several that belong together, in a language; in English where its catalogue lacks them."""
    if into in words:
        return words[into]
    catalogue, english = read_catalogue(into), words["en"]
    if isinstance(english, str):
        return cast("Said", catalogue.get(english, english))
    return cast("Said", tuple(catalogue.get(one, one) for one in english))


@cache
def read_catalogue(code: Language) -> Mapping[str, str]:
    """What a language's file holds: sentences by their English."""
    entries = tomllib.loads((CATALOGUES / f"{code}.toml").read_text(encoding="utf-8")).get("say", ())
    return {entry["en"]: entry[code] for entry in entries}
