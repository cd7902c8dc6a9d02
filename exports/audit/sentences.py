"""Which sentence of the workbook's own a text is, and what was filled into it."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from string import Formatter
from typing import Final

from exports.periods import Language
from exports.words import WORDS

# Facts of sentences that hold figures. Any other fact is a name, and a name that holds a figure must be known.
FIGURES: Final = frozenset(
    {"base", "furthest", "most", "first", "last", "number", "version", "batches", "stations", "sensitive", "tables"}
)


@cache
def _pattern(name: str, language: Language) -> re.Pattern[str]:
    text = WORDS[name][0 if language == "es" else 1]
    seen = set[str]()
    pattern = ""
    for literal, field, _, _ in Formatter().parse(text):
        pattern += re.escape(literal)
        if field:
            pattern += f"(?P={field})" if field in seen else f"(?P<{field}>.+?)"
            seen.add(field)
    return re.compile(pattern)


def facts(name: str, language: Language, text: str) -> Mapping[str, str] | None:
    """What was filled into a sentence; None where the text is another."""
    found = _pattern(name, language).fullmatch(text)
    return found.groupdict() if found else None


@cache
def _plain(language: Language) -> frozenset[str]:
    place = 0 if language == "es" else 1
    return frozenset(said[place] for said in WORDS.values() if "{" not in said[place])


def found_in(language: Language, text: str) -> Iterator[Mapping[str, str]]:
    """What was filled in, for each sentence of the workbook's language that the text can be."""
    if text in _plain(language):
        yield {}
    for name in _templates(language):
        filled = facts(name, language, text)
        if filled is not None:
            yield filled


@cache
def _templates(language: Language) -> tuple[str, ...]:
    place = 0 if language == "es" else 1
    return tuple(name for name, said in WORDS.items() if "{" in said[place])
