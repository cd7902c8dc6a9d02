"""The word lists beside this module, loaded once when first needed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from typing import Any

from fieldkit.anonymity.fold import fold
from fieldkit.anonymity.letters import forms

_Set = frozenset[str]


@dataclass(frozen=True)
class Words:
    """All folded. `given` and `surnames` are nothing but names; the `_words` among them are words or things too.

    `given_capital` are names where they have a capital letter.
    """

    given: _Set
    given_capital: _Set
    given_words: _Set
    surnames: _Set
    surname_words: _Set
    cues: Mapping[str, _Set]
    instead: Mapping[str, Mapping[str, str]]

    @cached_property
    def listed(self) -> _Set:
        """Whatever may be a part of a name."""
        return self.given | self.given_capital | self.given_words | self.surnames | self.surname_words

    @cached_property
    def begins(self) -> _Set:
        """Whatever a name may begin with."""
        return self.given | self.given_capital | self.given_words

    @cached_property
    def families(self) -> _Set:
        """Whatever may be a surname."""
        return self.surnames | self.surname_words

    @cached_property
    def noticed(self) -> _Set:
        """Words that say something here even when they are written small."""
        cues = (self.cues[name] for name in ("heads", "titles", "kin", "called", "family"))
        return self.listed.union(*cues)

    @cached_property
    def barred(self) -> _Set:
        """What is no name behind a cue."""
        return self.cues["roles"] | self.cues["never"] | self.cues["heads"] | self.cues["kin"]


@lru_cache(maxsize=1)
def words() -> Words:
    """The lists of `names.toml` and `cues.toml`."""
    names, cues = _read("names.toml"), _read("cues.toml")
    capital = _set(names["given_capital"])
    given_words, surname_words = _set(names["given_words"]), _set(names["surname_words"])
    given, surnames = _set(names["given"]), _set(names["surnames"])
    return Words(
        # A word that is also a name counts as a word: it needs something else beside it.
        given=given - given_words - capital,
        given_capital=capital - given_words,
        given_words=given_words,
        surnames=surnames - surname_words - given_words - capital,
        surname_words=surname_words,
        cues={
            name: _said(text, given | capital | surnames)
            for part in ("people", "public")
            for name, text in cues[part].items()
        },
        instead=cues["instead"],
    )


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads((resources.files("fieldkit.anonymity") / name).read_text(encoding="utf-8"))


def _set(texts: Mapping[str, str]) -> _Set:
    return frozenset(form for word in fold(" ".join(texts.values())).split() for form in forms(word))


def _said(text: str, names: _Set) -> _Set:
    """Words around names, and their other forms that are no names: 'Вас' is you, 'Вася' somebody."""
    return frozenset(fold(text).split()) | (_set({"": text}) - names)
