"""Passphrases: how soon one would be guessed, and a good one offered.

Whoever steals a laptop guesses at leisure, each guess at the cost of `fieldkit.stretching`. Strength is estimated with
zxcvbn (Wheeler, 'zxcvbn: Low-Budget Password Strength Estimation', USENIX Security 2016), which knows English; the
words of a Spanish town are ours.
"""

import functools
import secrets
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Literal

from fieldkit.errors import Code, WorldFailed
from fieldkit.guessed import COMMON
from fieldkit.wordlists import Language, plain, words

# At a hundred thousand guesses a second, which is a rack of graphics cards for Argon2id: four months.
LEAST_GUESSES = 10.0**12
OFFERED_WORDS = 5
_SHORT = 10
_LONGEST = 72  # what zxcvbn looks at; more letters only add

Why = Literal["short", "local", "common", "keyboard", "repeated", "sequence", "date"]
_PATTERNS: dict[str, Why] = {
    "dictionary": "common",
    "spatial": "keyboard",
    "repeat": "repeated",
    "sequence": "sequence",
    "date": "date",
    "regex": "date",
    "bruteforce": "short",
}


def check(passphrase: str, about: Iterable[str] = ()) -> None:
    """PASSPHRASE_WEAK with `why`, or PASSPHRASE_EMPTY. `about`: names and places that are tried first."""
    if not passphrase.strip():
        raise WorldFailed(Code.PASSPHRASE_EMPTY)
    local = tuple(dict.fromkeys(word for text in about for word in plain(text).split() if len(word) > 2))  # noqa: PLR2004 - 'de', 'la'
    found = min((_estimate(one, local) for one in _readings(passphrase)), key=lambda one: one["guesses"])
    if found["guesses"] < LEAST_GUESSES:
        raise WorldFailed(Code.PASSPHRASE_WEAK, why=_why(passphrase, found["sequence"], local))


def offer(language: Language) -> str:
    """Five random words of 2,048 each: 55 bits, which at a hundred thousand guesses a second take 5,700 years."""
    return " ".join(secrets.choice(words(language)) for _ in range(OFFERED_WORDS))


def _estimate(passphrase: str, local: tuple[str, ...]) -> dict[str, Any]:
    from zxcvbn import zxcvbn  # noqa: PLC0415 - a tenth of a second that nobody should wait for at the start

    found: dict[str, Any] = zxcvbn(passphrase[:_LONGEST], user_inputs=list(dict.fromkeys(chain(local, _spanish()))))
    return found


@functools.cache
def _spanish() -> Sequence[str]:
    return [*COMMON, *map(plain, words("es"))]


def _readings(passphrase: str) -> set[str]:
    """As typed, without accents, and run together: spaces are no secret."""
    simple = plain(passphrase)
    return {passphrase, simple, "".join(simple.split())}


def _why(passphrase: str, parts: list[dict[str, Any]], local: tuple[str, ...]) -> Why:
    known = [part for part in parts if part["pattern"] != "bruteforce"]
    if not known or (len(passphrase) < _SHORT and parts != known):
        return "short"
    if any(part.get("matched_word") in local for part in known):
        return "local"
    return _PATTERNS[max(known, key=lambda part: len(part["token"]))["pattern"]]
